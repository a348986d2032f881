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
    ("Was the Qwen app downloaded more than 12 million times?", "As the source has it: Qwen app had 10 million"),
    ("Has Qwen been downloaded more than 10 million times?", "As the source has it: Qwen app had 10 million"),
    ("Did Qwen reach 10 million downloads in its first month?", "As the source has it"),
    ("Did Qwen reach 10 million downloads in two weeks?", "As the source has it"),
    ("Did Qwen reach 10 million downloads in its first week?", "Yes"),
    ("Was the Qwen app downloaded more than 12 million times in its first week?", "No"),
    ("Was the Qwen app downloaded more than 8 million times?", "Yes"),
])
def test_downloads_of_a_week__are_told_as_such(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


def test_beaten_expectations__are_no_place_in_an_order(ask: Asking) -> None:
    assert ask("Did Alibaba Cloud miss analyst estimates?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "opening"), [
    ("Do AWS and Azure hold about half of the market?", "Yes: together 49%"),
    ("Do Amazon and Microsoft control almost half of the cloud market?", "Yes: together 49%"),
    ("Do AWS, Azure and Google Cloud have 62% of the market?", "Yes: together 62%"),
    ("Do Google Cloud and Alibaba Cloud have 17% of the market?", "Yes: together 17%"),
    ("Do Azure and Google Cloud have a third of the market?", "Yes: together 33%"),
    ("Do AWS and Azure have 52% of the market?", "No: together 49%"),
    ("AWS、Azure和谷歌云占市场的62%吗？", "是的：合计62%"),
    ("Is Alibaba's P/E cheaper than the average of Microsoft and Amazon?", "Yes: on average 37.5x"),
    ("Is Amazon cheaper than the average of Microsoft and Alibaba?", "No: on average 26.5x"),
])
def test_part_of_the_market__is_of_all_who_are_named(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("Do AWS and Azure have about 30% of the market?", "No, not all of it"),
    ("Do AWS and Azure hold 20% of the market?", "No, not all of it"),
    ("Do AWS and Azure each hold half of the market?", "No, none of it"),
    ("Does Azure have two thirds of AWS's share?", "Yes: Azure's cloud market share is 69% of AWS's"),
    ("Does Alibaba have half of AWS's share?", "No: Alibaba Cloud's cloud market share is 13.8% of AWS's"),
])
def test_part_that_one_has__is_of_each(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("Is Azure's share nearly 19%?", "No: Azure's cloud market share is 20%"),
    ("Does AWS have almost 28% of the market?", "No: AWS's cloud market share is 29%"),
    ("Is Alibaba's P/E nearly 17x?", "No: Alibaba's P/E is 18x"),
    ("Is Azure's share almost two thirds of AWS's?", "No"),
    ("微软云份额将近19%吗？", "不是"),
    ("Is Azure's share nearly 21%?", "Yes"),
    ("Does Azure have nearly a fifth of the market?", "Yes"),
    ("Is Alibaba's P/E close to 17x?", "Yes"),
    ("Is Alibaba's P/E almost half of Amazon's?", "Yes: Alibaba's P/E is 45%"),
    ("Is Alibaba investing almost $54 billion?", "Yes"),
])
def test_nearly_so_much__is_no_more_than_that(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)
