"""Rules by the words that wake them."""

from __future__ import annotations

import pytest

from knowledge import Mention, frozen
from knowledge.recognition.spotted import MentionKind

from bot.waking import SAID_TWICE, Sleepers, said_in


@frozen
class _Rule:
    name: str
    wakes: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()


def _said(text: str, start: int, end: int, kind: MentionKind = "metric") -> Mention:
    return Mention(kind, "key", start, end, text)


RULES = Sleepers([_Rule("first", frozenset({"pe", "share"})), _Rule("always"), _Rule("last", frozenset({"share"}))])


def test_awake__are_those_of_the_words_and_those_that_any_wakes_in_their_order() -> None:
    assert [RULES.rules[place].name for place in RULES.awake(("share", "growth"))] == ["first", "always", "last"]
    assert [RULES.rules[place].name for place in RULES.awake({"pe"})] == ["first", "always"]
    assert [RULES.rules[place].name for place in RULES.awake(())] == ["always"]


def test_awake__needs_a_word_of_both_sets() -> None:
    beside_a_name = Sleepers([_Rule("both", frozenset({"pe"}), frozenset({"entity", "group"})), _Rule("plain")])
    found = {words: [beside_a_name.rules[place].name for place in beside_a_name.awake(words)] for words in (
        ("pe",), ("entity",), ("pe", "group"),
    )}
    assert found == {("pe",): ["plain"], ("entity",): ["plain"], ("pe", "group"): ["both", "plain"]}


@pytest.mark.parametrize(
    ("mentions", "twice"),
    [
        ((_said("spending", 0, 1), _said("spending", 1, 2)), True),
        ((_said("P/E", 0, 2), _said("P/E", 0, 2, kind="term")), False),  # one word that means two things
        ((_said("P/E", 0, 2), _said("of", 2, 3), _said("P/E", 3, 5)), False),
    ],
)
def test_said_in__knows_what_stands_twice_in_a_row(mentions: tuple[Mention, ...], *, twice: bool) -> None:
    assert (SAID_TWICE in said_in(mentions)) is twice
