"""The message as one question: as it stands, as a doubt, without what the asker says of himself."""

from __future__ import annotations

from knowledge import CURRENCIES, Mention

from bot.answers.selecting.selected import missing_in
from bot.attempts.asides import greeting_alone, without_remarks
from bot.attempts.evidence import by_evidence_alone
from bot.attempts.single import only_points_at_a_figure
from bot.attempts.turn import POLAR, Heard, Turn, ends_in_doubt
from bot.clauses import asks, quotes_a_company, split_clauses
from bot.models import Answer, IntentMatch, Match, Reading

_DATED = ("affirmation", "published_on")
_CONVERTING = ("convert", "in_yuan")
_ANOTHER = "another"
"""What is missing where a question that leads to a figure asks for another one."""
_BEFORE = "earlier_time"


def as_a_whole(turn: Turn) -> Heard | None:
    if not isinstance(turn.whole, IntentMatch):
        return None
    if turn.answer.outcome == "decline" and not (_refuses(turn, turn.whole) or _asks_for_another(turn)):
        return None
    return by_evidence_alone(turn) or ((turn.whole,), turn.answer)


def as_doubted(turn: Turn) -> Heard | None:
    """ "The article says the IPO was cancelled in 2023?", "it came out in May 2025?": a dated statement with a question
    mark asks whether it is so, where no rule makes anything else of it."""
    reading = turn.whole.reading
    stated = bool(reading.periods) and not asks(reading.cues) and ends_in_doubt(turn.spotted)
    if isinstance(turn.whole, IntentMatch) or not stated:
        return None
    mark = turn.spotted.tokens[-1]
    doubt = Mention("cue", POLAR, len(turn.spotted.tokens) - 1, len(turn.spotted.tokens), mark.text)
    match = turn.match((*turn.spotted.mentions, doubt), turn.question.frame)
    if not isinstance(match, IntentMatch) or match.intent not in _DATED:
        return None
    answer = turn.build(match)
    dated = answer.outcome == "answer" and all(claim.period for claim in answer.claims)
    return ((match,), answer) if dated else None


def without_asides(turn: Turn) -> Heard | None:
    """What the message asks without the asker's remarks about himself; None where that helps nothing."""
    asking = without_remarks(turn.spotted, turn.passing)
    if len(asking) == len(turn.spotted.mentions) or turn.is_framed or only_points_at_a_figure(asking):
        return None
    match = turn.match(asking, turn.question.frame)
    answer = turn.build(match)
    if not isinstance(match, IntentMatch) or answer.outcome == "decline" or _drops_a_measure(turn, asking, answer):
        return None
    return (match,), answer


def as_greeted(turn: Turn) -> Heard | None:
    """The greeting of a message that asks nothing: it is returned, for there is nothing to refuse."""
    greeting = greeting_alone(turn.spotted, turn.passing)
    if not greeting:
        return None
    match = turn.match(greeting, turn.question.frame)
    return ((match,), turn.build(match)) if isinstance(match, IntentMatch) else None


def _drops_a_measure(turn: Turn, asking: tuple[Mention, ...], answer: Answer) -> bool:
    """ "Growth gap, AWS minus Google Cloud?": what names another figure and speaks of nobody is no remark. What is told
    counts, and not the wider name that led to it: "for cloud infrastructure, how much does Microsoft spend?" is of no
    R&D."""
    dropped = tuple(m for m in turn.spotted.mentions if m not in asking)
    words = {word for m in dropped for word in m.text.casefold().split()}
    shown = {fact.metric for fact in answer.facts} or (answer.frame.metrics if answer.frame else ())
    told = [turn.knowledge.metric(key) for key in shown]
    meant = {cue for one in told for cue in (*one.also, *(cue for sign in one.signs for cue in sign))}
    if any(m.key == _BEFORE for m in dropped) or quotes_a_company(dropped, turn.knowledge):
        return True  # "before the AI boom, what was its P/E?"
    others = {m.key for m in dropped if m.kind == "cue" and m.key in turn.knowledge.metric_cues} - meant
    return bool(told) and bool(others) and words.isdisjoint(turn.passing.first_person)


def _asks_for_another(turn: Turn) -> bool:
    """Whether the message asks one thing, and not the figure that it leads to: then no part of it is that one thing
    ("if it is a quarter of the sales, what do those total?")."""
    missing = missing_in(turn.answer.content)
    asking = [clause for clause in split_clauses(turn.spotted) if asks(frozenset(m.key for m in clause))]
    return any(item.what == _ANOTHER for item in missing) and len(asking) < 2


def _refuses(turn: Turn, match: Match) -> bool:
    return turn.matcher.refuses(match) or _converts_an_amount(turn, match.reading)


def _converts_an_amount(turn: Turn, reading: Reading) -> bool:
    """ "It spent RMB30 billion, what is that in dollars?" is one question: the amount of the first clause is what
    the second asks about, and no figure of the first alone is an answer."""
    stated = {quantity.unit for quantity in reading.quantities} & set(CURRENCIES)
    of_money = all(turn.knowledge.metric(metric).unit in CURRENCIES for metric in reading.metrics)
    return bool(stated) and of_money and not reading.cues.isdisjoint(_CONVERTING)
