"""Rules by the words that wake them."""

from __future__ import annotations

from knowledge import frozen

from bot.waking import Sleepers


@frozen
class _Rule:
    name: str
    wakes: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()


RULES = Sleepers([_Rule("first", frozenset({"pe", "share"})), _Rule("always"), _Rule("last", frozenset({"share"}))])


def test_awake__are_those_of_the_words_and_those_that_any_wakes_in_their_order() -> None:
    assert [RULES.rules[place].name for place in RULES.awake(("share", "growth"))] == ["first", "always", "last"]
    assert [RULES.rules[place].name for place in RULES.awake({"pe"})] == ["first", "always"]
    assert [RULES.rules[place].name for place in RULES.awake(())] == ["always"]
