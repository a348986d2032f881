"""A part of what was shown: worked out, with the source's own part where it gives one."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

_PLAN = "How much is Alibaba's three-year AI budget?"
_WHERE = "Which parts of the world get Alibaba data centers?"


@pytest.mark.parametrize(("first", "then", "shown"), [
    (_PLAN, "80% of that would be?", "$42.4 billion"),
    (_PLAN, "and 80% of it?", "$42.4 billion"),
    ("Azure cloud market share?", "25% of that", "It comes to 5%"),
    (_PLAN, "80% of that goes to data centers, right?", "Yes:"),
    (_WHERE, "and what percent of the budget goes there", "80%"),
    (_WHERE, "how much of the plan goes there?", "80%"),
])
def test_part__of_what_was_shown(ask: Asking, first: str, then: str, shown: str) -> None:
    assert shown in ask(then, ask(first).answer.frame).message.text


@pytest.mark.parametrize(("first", "then"), [
    ("Microsoft R&D budget?", "10% of that is?"),
])
def test_part__that_no_source_gives_is_worked_out(ask: Asking, first: str, then: str) -> None:
    assert "10% × $100 billion = $10 billion" in ask(then, ask(first).answer.frame).message.text
