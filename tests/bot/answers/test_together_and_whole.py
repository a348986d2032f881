"""A "no" that is of each alone, of a part, or of a first week says so, and is no plain "no"."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening"), [
    ("Do AWS, Azure and Google Cloud hold over 60%?", "Yes: together 62%"),
    ("Do the three US clouds own more than half of the market?", "Yes: together 62%"),
    ("Do Azure and Google have more than 30%?", "Not each of them, but together, yes: 33%"),
    ("Do Azure and Google both have more than 30%?", "No"),
    ("Do the US clouds each have more than half of the market?", "No"),
    ("Do AWS and Azure have more than 60%?", "No: together 49%"),
    ("AWS、Azure和谷歌云超过60%吗", "是的：合计62%"),
])
def test_shares_of_several__are_added_up_where_each_has_less(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize("text", ["Is Alibaba profitable?", "Does Alibaba make a profit?", "Is Microsoft profitable?"])
def test_profit_of_a_unit__is_not_said_of_the_company(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert "as a whole" in trace.message.text


@pytest.mark.parametrize(("text", "opening"), [
    ("Is Alibaba Cloud profitable?", "No"),
    ("Is Alibaba's cloud profitable?", "No"),
    ("Is Azure profitable?", "Yes"),
])
def test_profit_of_a_unit__is_told(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("Was the Qwen app downloaded more than 12 million times?", "No: Qwen app had 10 million downloads in its first"),
    ("Was the Qwen app downloaded more than 12 million times in its first week?", "No"),
    ("Was the Qwen app downloaded more than 8 million times?", "Yes"),
])
def test_downloads_of_a_week__are_told_as_such(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


def test_beaten_expectations__are_no_place_in_an_order(ask: Asking) -> None:
    assert ask("Did Alibaba Cloud miss analyst estimates?").answer.outcome == "decline"
