"""Rules by the words that wake them."""

from __future__ import annotations

from knowledge import Mention, frozen
from knowledge.recognition.spotted import MentionKind

from bot.waking import IN_HAN, Sleepers, said_in


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


def test_said_in__holds_words_keys_kinds_and_whether_any_is_chinese() -> None:
    assert said_in((_said("Market share", 0, 2),)) >= {"market", "share", "metric", "key"}
    assert IN_HAN not in said_in((_said("share", 0, 1),))
    assert IN_HAN in said_in((_said("份额", 0, 1),))
