"""What a cloud is made of stands for its infrastructure; what comes in is not what goes out."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "How much does Amazon spend on cloud equipment?",
    "what amazon shells out for cloud hardware",
    "what does amazon pay for the machines behind its cloud",
    "amazon's bill for cloud kit",
    "what is amazon paying for cloud plant and equipment",
    "how much money goes into amazon's cloud gear",
])
def test_what_a_cloud_is_made_of__is_its_infrastructure(ask: Asking, text: str) -> None:
    assert "$40 billion" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "How much does Amazon spend on office equipment?",
    "what does amazon pay for warehouse gear",
    "how much does Amazon spend on networking gear",
    "what does Amazon pay for its cloud chips",
    "gearing of Amazon",
    "what does amazon charge for cloud gear",
    "what does Amazon earn from cloud infrastructure",
    "how much does amazon bill for its cloud infrastructure",
    "what does Microsoft get out of its R&D",
    "how much money does Amazon make",
    "how much money is Alibaba Cloud making",
    "how much money did Alibaba bring in",
    "how much money is Amazon earning",
    "what money does Alibaba make",
])
def test_other_outlays_and_what_comes_in__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Amazon's bill for its cloud infrastructure", "$40 billion"),
    ("What investment did Alibaba make in AI?", "$53 billion"),
    ("how much money does Amazon make available for cloud infrastructure", "$40 billion"),
    ("how much R&D does Microsoft get done a year", "$100 billion"),
])
def test_what_goes_out__is_told(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "how much are they investing", "what's the total they're investing", "how much will be invested over three years",
    "how big is the investment",
])
def test_sum_of_somebody_pointed_to__is_the_plan(ask: Asking, text: str) -> None:
    assert "AI and cloud investment plan: $53 billion" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "how much do you invest", "how much should I be investing", "how much is it that we invest", "how much to invest",
])
def test_sum_of_the_asker__is_not(ask: Asking, text: str) -> None:
    assert "$53 billion" not in ask(text).message.text
