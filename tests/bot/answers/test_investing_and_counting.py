"""Who invests in whom, how many of a group, amounts in another currency, statements with a date: both directions."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("how many clouds hold over 20%?", "1 of 4 has a cloud market share above 20%: AWS."),
    ("how many of the clouds grew over 35%", "1 of 2 has a revenue growth above 35%: Azure."),
    ("how many companies have a P/E above 30", "P/E above 30x: Amazon and Microsoft."),
    ("Alibaba's RMB120 billion of AI investment in dollars", "$16.5 billion"),
    ("The article says Alibaba cancelled its cloud IPO in 2023?", "No."),
    ("Alibaba scrapped the cloud listing in 2024?", "Yes."),
    ("how much is Alibaba investing in AI?", "$53 billion"),
    ("who invests more, Alibaba or Amazon?", "Alibaba has the higher"),
])
def test_they__are_answered(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "who invested in Alibaba?",
    "how much did Microsoft invest in OpenAI?",
    "Alibaba spent RMB30 billion, how much is that in dollars?",
    "What is $20 billion of Alibaba's investment in RMB?",
    "how many AI case studies does AWS have?",
])
def test_near_misses__are_declined(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert answer.outcome == "decline"
    assert not answer.facts


@pytest.mark.parametrize("text", ["Did Alibaba partner with SAP in 2021?", "Did Alibaba open-source models in 2019?"])
def test_an_undated_claim__is_no_yes_for_an_earlier_year(ask: Asking, text: str) -> None:
    said = ask(text).message.text
    assert not said.startswith("Yes")


def test_an_undated_claim__is_a_yes_for_the_year_of_the_article(ask: Asking) -> None:
    assert ask("Did Alibaba partner with SAP in 2025?").message.text.startswith("Yes")
