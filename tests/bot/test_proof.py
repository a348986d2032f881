"""No number without proof: every numeral of more than 10,000 answers, a fifth of them in every run, is traced back to
what proves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

import pytest

from knowledge import Knowledge, Quantity

from bot.answers import BUILDERS
from bot.assistant import Assistant
from bot.models import Asked, IntentMatch, Message, Question
from tests.bot.asking import TODAY, Asking
from tests.bot.every_reading import Wanted, every_reading
from tests.bot.proof import unproven
from tests.bot.shown import Shown
from tests.share import every, share
from tests.telegram_server.html_check import read_html

pytestmark = pytest.mark.volume

PARTS = 4
"""So that the answers are spread over the processes of a test run."""
AT_LEAST = 10_000
_LONGEST_MESSAGE = 4096
_WIDEST_TABLE = 32


def _show(wanted: Wanted, assistant: Assistant) -> Shown:
    match = IntentMatch(wanted.kind, wanted.kind, wanted.reading)
    answer = BUILDERS[wanted.kind](Asked(match, TODAY), assistant.knowledge)
    message = assistant.renderer.render(answer, Question(wanted.text, TODAY))
    return Shown(answer, message, TODAY, wanted.text, wanted.reading.quantities)


def _every(part: int, assistant: Assistant) -> Iterator[Wanted]:
    return share(islice(every_reading(assistant.knowledge), part, None, PARTS), one_in=5)


def _describe(wanted: Wanted) -> str:
    reading = wanted.reading
    return (
        f"{wanted.kind} {'/'.join((*reading.entities, *reading.groups))} {'/'.join(reading.metrics)}"
        f" {'/'.join(sorted(reading.cues))} {wanted.text}"
    )


@pytest.mark.parametrize("part", range(PARTS))
def test_answers__every_numeral_is_proven(part: int, assistant: Assistant) -> None:
    bad: list[str] = []
    answered = 0
    for wanted in _every(part, assistant):
        try:
            shown = _show(wanted, assistant)
        except Exception as error:  # whatever it is, what brought it about must be told
            bad.append(f"{_describe(wanted)}: {error!r}")
            continue
        answered += shown.answer.outcome == "answer"
        bad += [f"{_describe(wanted)}: {problem}" for problem in unproven(shown, assistant.knowledge)]
        bad += [f"{_describe(wanted)}: {problem}" for problem in _layout_problems(shown.message)]
    assert not bad, f"{len(bad)} in all\n" + "\n".join(bad[:40])
    assert answered >= AT_LEAST / PARTS / every(5)


def _layout_problems(message: Message) -> Iterator[str]:
    """The html is what Telegram reads, short enough, and no table is too wide for a phone."""
    read = read_html(message.html)
    if len(read.text.encode("utf-16-le")) // 2 > _LONGEST_MESSAGE:
        yield f"The message has {len(read.text)} letters."
    for entity in read.entities:
        if entity["type"] == "pre":
            table = read.text.encode("utf-16-le")[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])]
            widest = max(map(len, table.decode("utf-16-le").split("\n")))
            if widest > _WIDEST_TABLE:
                yield f"A table is {widest} columns wide."


# --- the proof can fail
def _shown(text: str, ask: Asking) -> Shown:
    trace = ask(text)
    quantities = tuple(m.quantity for m in trace.spotted.mentions if m.quantity)
    return Shown(trace.answer, trace.message, TODAY, text, quantities)


def _tampered(shown: Shown, change: Callable[[str], str]) -> Shown:
    html = change(shown.message.html)
    message = replace(shown.message, text=change(shown.message.text), write_html=lambda: html)
    return replace(shown, message=message)


TAMPERED = {
    "a wrong figure": ("How does Alibaba's P/E compare?", "18x", "19x"),
    "another unit": ("How does Alibaba's P/E compare?", "18x", "18%"),
    "a figure of another fact": ("aws market share?", "29%", "20%"),
    "another's figure": ("How does Alibaba's P/E compare?", "Alibaba   18x", "Alibaba   40x"),
    "another date": ("How does Alibaba's P/E compare?", "Dec 2025", "Dec 2024"),
    "another paragraph": ("How does Alibaba's P/E compare?", "paragraph 1", "paragraph 2"),
    "another age": ("How does Alibaba's P/E compare?", "10 months", "9 months"),
    "a mark without a footnote": ("How does Alibaba's P/E compare?", "35x¹", "35x²"),
    "a wrong result": ("gap between aws and azure share", "= 9 ", "= 8 "),
    "a result without its formula": ("gap between aws and azure share", "29% − 20% = 9", "and so 9"),
    "a wrong ratio": ("ratio of aws share to azure share", "1.45", "1.46"),
    "a wrong input": ("gap between aws and azure share", "29% − 20%", "30% − 21%"),
    "a wrong count": ("baba risks?", " points:", "0 points:"),
    "a wrong rank": ("highest pe?", "2. ", "3. "),
    "the user's figure as a fact": ("Alibaba's P/E is 25, right?", "P/E is 18x", "P/E is 25x"),
    "a word that nobody said": ("P/E of Alibaba in 2022", '"2022"', '"2021"'),
    "a figure without a footnote": ("does microsoft trade at 40x earnings", "40x¹", ""),
    "a single figure without a footnote": ("aws market share?", "29%¹", "29%"),
    "a wrong scale": ("what is alibaba's investment plan?", "billion", "million"),
}


@pytest.mark.parametrize(("question", "there", "instead"), TAMPERED.values(), ids=TAMPERED)
def test_proof__fails_on_a_tampered_message(
    question: str, there: str, instead: str, ask: Asking, knowledge: Knowledge
) -> None:
    shown = _shown(question, ask)
    assert there in shown.message.text
    assert unproven(shown, knowledge) == ()
    assert unproven(_tampered(shown, lambda text: text.replace(there, instead)), knowledge) != ()


def test_proof__fails_where_the_forms_differ(ask: Asking, knowledge: Knowledge) -> None:
    shown = _shown("aws market share?", ask)
    html = shown.message.html.replace("29%", "28%")
    other = replace(shown, message=replace(shown.message, write_html=lambda: html))
    assert "The two forms of the message differ in their numerals." in unproven(other, knowledge)


def test_proof__fails_on_a_tampered_template(assistant: Assistant, ask: Asking, knowledge: Knowledge) -> None:
    """A template that writes a figure of its own."""
    environment = assistant.renderer.languages["en"].environments["text"]
    # The renderer's environments always have a loader.
    source = environment.loader.get_source(environment, "thanks.j2")[0]  # type: ignore[union-attr]  # it has one
    written = environment.from_string(source.replace("welcome", "welcome 7 times")).render(
        answer=ask("thanks").answer, asked_on=TODAY, footnotes=None, nested=True
    )
    shown = replace(_shown("thanks", ask), message=Message(written, lambda: written))
    assert any('"7 times"' in problem for problem in unproven(shown, knowledge))


def test_proof__takes_the_users_own_figure_where_it_is_quoted(ask: Asking, knowledge: Knowledge) -> None:
    shown = _shown("Which companies have a P/E above 30?", ask)
    assert unproven(shown, knowledge) == ()
    assert unproven(replace(shown, quantities=(Quantity(shown.quantities[0].value + 1, None, 0, 1),)), knowledge) != ()
