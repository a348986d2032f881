"""`footnote explain`: everything between a question and its answer, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from knowledge import Knowledge

from bot.cli.exits import DONE, OF_OUTCOME
from bot.cli.plain_words import as_rewritten, meaning_of
from bot.cli.records import slots
from bot.cli.start import check_language, open_assistant, today
from bot.conversation import Conversation
from bot.expressions import Expression
from bot.models import Ambiguous, Answer, Considered, IntentMatch, Match, Trace, Unrecognised


def explain(
    question: Annotated[list[str], typer.Argument(help="The question; further ones in quotes are follow-ups.")],
    lang: Annotated[str, typer.Option(help="The language to answer in.")] = "en",
) -> None:
    """Show how a question was read, which rules competed, why one won, and what the answer rests on."""
    asked_on = today()
    assistant = open_assistant()
    check_language(assistant, lang)
    conversation = Conversation(assistant, asked_on, lang)
    *_, trace = (conversation.ask(turn) for turn in question)
    for line in explain_trace(trace, assistant.knowledge):
        typer.echo(line)
    raise typer.Exit(OF_OUTCOME.get(trace.answer.outcome, DONE))


def explain_trace(trace: Trace, knowledge: Knowledge) -> Iterator[str]:
    """The whole Trace, line by line."""
    question = trace.question
    yield f'Question: "{question.text}", asked on {question.asked_on}, answered in "{question.language}".'
    yield from _words(trace, knowledge)
    if trace.answer.heard_as:
        yield f'\nSaid in a roundabout way; heard as the plain question "{trace.answer.heard_as}".'
    for place, match in enumerate(trace.matches, 1):
        if len(trace.matches) > 1:
            yield f"\nQuestion {place} of {len(trace.matches)} in it: {_quoted((_text(match, trace),))}"
        if not trace.answer.heard_as:  # else its mentions are those of the plain question
            yield from _reading(match, trace, knowledge)
        yield from _match(match)
    yield from _worked_out(trace.answer)
    yield from _answer(trace)
    yield f"\nMessage ({trace.elapsed_us} microseconds from the text to here):"
    yield from (f"  {line}" for line in trace.message.text.split("\n"))


def _words(trace: Trace, knowledge: Knowledge) -> Iterator[str]:
    yield "\nTokens: " + (" ".join(f"[{token.text}]" for token in trace.spotted.tokens) or "none")
    for mend in trace.spotted.corrections:
        yield f'  "{mend.typed}" was read as "{mend.read_as}".'
    yield "Words:" if trace.spotted.mentions else "Words: none"
    for mention in trace.spotted.mentions:
        yield f'  "{mention.text}" {meaning_of(mention, knowledge)}'


def _text(match: Match, trace: Trace) -> str:
    """The stretch of the message that was taken as one question."""
    places = [place for m in match.reading.mentions for place in (m.start, m.end - 1)] or [0]
    return " ".join(token.text for token in trace.spotted.tokens[min(places) : max(places) + 1])


def _reading(match: Match, trace: Trace, knowledge: Knowledge) -> Iterator[str]:
    """What a way of saying was taken for, where that is more than its words by themselves."""
    changes = list(as_rewritten(trace.spotted.mentions, match.reading.mentions, knowledge))
    if changes:
        yield "\nTaken together:"
        yield from (f"  {change}" for change in changes)


def _match(match: Match) -> Iterator[str]:
    yield "\nSlots:"
    for name, values in slots(match.reading).items():
        yield f"  {name}: {', '.join(str(value) for value in values)}"
    yield f"Rules weighed: {len(match.considered)}"
    for item in sorted(match.considered, key=lambda item: item.intent != match.intent):
        yield f"  {item.intent}: {_why(item, match)}"
    yield f"Result: {_result(match)}"


def _why(item: Considered, match: Match) -> str:
    """Why a rule won or lost."""
    sign = f"its cues are there ({', '.join(item.sign)})" if item.sign else "needs no cue"
    if item.unexplained:
        return f"{sign}; lost, for it does not explain {_quoted(item.unexplained)}."
    if item.intent == match.intent:
        return f"{sign}; explains all; won" + (f", but lacks {', '.join(item.missing)}." if item.missing else ".")
    if item.missing:
        return f"{sign}; explains all; lost, for it lacks {', '.join(item.missing)}."
    return f"{sign}; explains all; lost to {match.intent}, which says more about it or is set to beat it."


def _result(match: Match) -> str:
    if isinstance(match, IntentMatch):
        return f'the intent "{match.intent}", answered by "{match.answer}".'
    if isinstance(match, Ambiguous):
        return f'the intent "{match.intent}" lacks {", ".join(match.missing)}, so the bot asks back.'
    assert isinstance(match, Unrecognised)
    what = _quoted(tuple(mention.text for mention in match.unexplained)) if match.unexplained else "the question"
    return f"no rule explains {what}, so the bot declines."


def _worked_out(answer: Answer) -> Iterator[str]:
    """Of arithmetic, which every word of the question belongs to: the steps, inner ones first."""
    steps: tuple[Expression, ...] = getattr(answer.content, "steps", ())
    if steps:
        yield "\nRead as arithmetic: every word belongs to an operation or names a figure. Steps:"
    for step in steps:
        yield f"  {step.operation} of {', '.join(map(_operand, step.parts))}: {float(step.value):g} {step.unit}"


def _operand(one: Expression) -> str:
    told = one.fact.key if one.fact else f"the {one.operation}" if one.parts else "the question's own"
    return f"{told} ({float(one.value):g} {one.unit})"


def _quoted(texts: tuple[str, ...]) -> str:
    return ", ".join(f'"{text}"' for text in texts)


def _answer(trace: Trace) -> Iterator[str]:
    answer = trace.answer
    yield f'\nAnswer: outcome "{answer.outcome}", kind "{answer.kind}".'
    for fact in answer.facts:
        yield (f'  fact {fact.key}: {fact.entity}, {fact.metric} = {fact.value} {fact.unit}, printed "{fact.printed}" '
               f"in {fact.source}, {fact.at.section}, paragraph {fact.at.paragraph}, sentence {fact.at.sentence}")
    for claim in answer.claims:
        yield f"  claim {claim.key}: {claim.source}, {claim.at.section}, paragraph {claim.at.paragraph}"
    yield from (f"  conflict {conflict.key}" for conflict in answer.conflicts)
    yield from (f"  gap {gap.key}" for gap in answer.gaps)
    for citation in dict.fromkeys(answer.citations):
        yield f"  cites {citation.source.key}: {citation.at.section}, paragraph {citation.at.paragraph}"
