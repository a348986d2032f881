"""The rich form of an answer: the same figures as the others, in marks that Telegram's rich messages know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from html.parser import HTMLParser

import pytest

from bot.assistant import Assistant
from bot.models import Message, Question, Trace
from bot.rendering.rich import RichForm
from tests.bot.asking import TODAY
from tests.conversations.reading import read_talks
from tests.conversations.worlds import build_worlds
from tests.share import share

pytestmark = pytest.mark.volume

_NUMERAL = re.compile(r"[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[.,]\d+)*")
_INSIDE = {
    "p": {""}, "table": {""}, "footer": {""}, "ul": {""}, "li": {"ul"}, "tr": {"table"}, "td": {"tr"},
    "b": {"p", "li", "td", "footer"}, "br": {"p", "footer", "b"},
}
"""Which mark may stand where; "" is the message itself."""
_TEXT_IN = {"p", "li", "td", "footer", "b"}


@cache
def _answers() -> tuple[tuple[Assistant, Trace], ...]:
    """Every turn of every conversation, and a share of the examples of all intents, in each language."""
    worlds = build_worlds()
    found: list[tuple[Assistant, Trace]] = []
    for talk in read_talks():
        frame = None
        for turn in talk.turns:
            trace = worlds[talk.world].trace(Question(turn.ask, TODAY, talk.language, frame))
            frame = trace.answer.frame or frame
            found.append((worlds[talk.world], trace))
    shipped = worlds["shipped"]
    for text in share((text for rule in shipped.rules.rules for text in rule.all_examples()), one_in=5):
        found += [(shipped, shipped.trace(Question(text, TODAY, language))) for language in ("en", "zh")]
    return tuple(found)


def _rich(assistant: Assistant, trace: Trace) -> Message:
    return assistant.renderer.add_rich(trace.message, trace.answer, trace.question)


def _numerals(text: str) -> list[str]:
    """Tags are no text; a cell ends a numeral."""
    return _NUMERAL.findall(unescape(re.sub(r"<[^>]*>", " ", text)))


class _Structure(HTMLParser):
    """Notes whatever Telegram would not take."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        parent = self.opened[-1] if self.opened else ""
        if parent not in _INSIDE.get(tag, ()):
            self.faults.append(f"<{tag}> in <{parent}>")
        if tag != "br":
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.opened or self.opened.pop() != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if "\n" in data or not (self.opened and self.opened[-1] in _TEXT_IN):
            self.faults.append(f"text {data!r}")


def faults_of(rich: str) -> list[str]:
    structure = _Structure()
    structure.feed(rich)
    structure.close()
    return structure.faults + [f"<{tag}> stays open" for tag in structure.opened]


def _wrong() -> Iterator[str]:
    for assistant, trace in _answers():
        message = _rich(assistant, trace)
        if not _numerals(message.text) == _numerals(message.html) == _numerals(message.rich):
            yield trace.question.text


def test_forms__have_the_same_numerals_in_every_answer() -> None:
    assert len(_answers()) > 300
    assert sum(bool(_numerals(trace.message.text)) for _, trace in _answers()) > 200
    assert list(_wrong()) == []


def test_forms__a_figure_that_one_form_lacks_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RichForm, "finish", lambda self, written: written.replace("<footer>¹", "<footer>"))
    assert list(_wrong())


def test_rich__is_well_formed_in_every_answer() -> None:
    found = {trace.question.text: faults_of(_rich(assistant, trace).rich) for assistant, trace in _answers()}
    assert {text: faults for text, faults in found.items() if faults} == {}
    assert sum("<table" in _rich(assistant, trace).rich for assistant, trace in _answers()) > 50


@pytest.mark.parametrize("bad", ["loose", "<table><td>x</td></table>", "<p>a\nb</p>", "<p><b>x</p>", "<h9>x</h9>",
                                 "<p><table></table></p>"])
def test_structure__faults_are_found(bad: str) -> None:
    assert faults_of(bad)


def test_rich__fits_a_message() -> None:
    """Telegram's limits: 32,768 characters, 500 blocks."""
    for assistant, trace in _answers():
        rich = _rich(assistant, trace).rich
        assert len(rich) <= 32_768
        assert len(re.findall(r"<(?:p|table|tr|ul|li|footer)\b", rich)) <= 500


def test_render__leaves_the_rich_form_out_until_it_is_asked_for() -> None:
    assert {trace.message.rich for _, trace in _answers()} == {""}


def test_rich__escapes_and_marks_lists() -> None:
    form = RichForm()
    table = form.table([("a<b", "1 & 2", "")])
    assert table == '<table striped><tr><td>a&lt;b</td><td align="right">1 &amp; 2</td></tr></table>'
    assert form.finish("one\ntwo\n\n• a\n• b\n\nend") == "<p>one<br>two</p><ul><li>a</li><li>b</li></ul><p>end</p>"
