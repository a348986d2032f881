"""Two amounts in two currencies that are set equal: so where the source gives the one as the other."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening"), [
    ("Is RMB120 billion the same as $16.5 billion?", "Yes: the source gives RMB120 billion as $16.5 billion"),
    ("Is $16.5 billion about RMB120 billion?", "Yes: the source gives $16.5 billion as RMB120 billion"),
    ("RMB120 billion equals $20 billion, right?", "No: the source gives RMB120 billion as $16.5 billion"),
    ("Does RMB120 billion come to $100 billion?", "No: the source gives RMB120 billion as $16.5 billion"),
    ("does $16.5 billion equate to RMB120bn", "Yes: the source gives $16.5 billion as RMB120 billion"),
    ("does RMB120bn correspond to $53bn?", "No: the source gives RMB120 billion as $16.5 billion"),
    ("1200亿元人民币等于165亿美元吗？", "是的：来源把1200亿元人民币写作165亿美元"),
])
def test_equated_amounts__are_held_against_what_the_source_equates(ask: Asking, text: str, opening: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(opening)


@pytest.mark.parametrize("text", ["Is RMB380 billion about $53 billion?", "1000亿元人民币等于530亿美元吗？"])
def test_amount__that_no_source_gives_in_the_other_currency_is_left_open(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.message.text.startswith(("Yes", "No", "是", "不是"))


@pytest.mark.parametrize("text", [
    "the RMB120 billion is part of the $53 billion?", "so RMB120 billion is $16.5 billion for chips?",
    "is RMB120 billion more than $53 billion?",
])
def test_amounts__beside_which_more_is_said_are_not_equated(ask: Asking, text: str) -> None:
    assert "the source gives RMB120 billion as" not in ask(text).message.text
