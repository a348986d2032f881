"""Who is beyond one name in an order, whose something is, and what a unit is of its owner."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("which clouds are bigger than google's", "Cloud market share above 13%: AWS and Azure."),
    ("who has a higher P/E than Alibaba", "P/E above 18x: Amazon and Microsoft."),
    ("whose P/E is below Amazon's?", "P/E below 40x: Microsoft and Alibaba."),
    ("who is growing faster than alibaba cloud", "Revenue growth above 34%: Azure."),
    ("who is bigger than AWS in cloud", "AWS has the highest cloud market share: 29%."),
    ("谁的市盈率比阿里高", "市盈率高于18倍的：亚马逊和微软。"),
])
def test_beyond_one__is_told_by_whom_it_holds_of(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


def test_beyond_one__who_has_no_figure_is_refused(ask: Asking) -> None:
    assert ask("who is bigger than Oracle in cloud").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("whose model is gemini", "Gemini belongs to Google."),
    ("whose app is Qwen", "Qwen app belongs to Alibaba."),
    ("is gemini an alibaba model", "No: Gemini belongs to Google, not to Alibaba."),
])
def test_maker__is_told(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


def test_whose_model_is_followed__is_no_maker(ask: Asking) -> None:
    assert "resembles" in ask("whose model does Alibaba's build-out follow").message.text


@pytest.mark.parametrize("text", ["share of azure in microsoft", "Azure's share in Microsoft"])
def test_share_in_an_owner__is_a_part_of_its_revenue(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Azure makes up 25% of Microsoft's total revenue")


def test_two_slices_of_one_holder__are_both_told(ask: Asking) -> None:
    told = ask("azure's slice of the cloud market vs its slice of microsoft's revenue")
    assert {fact.key for fact in told.answer.facts} == {"azure_share", "azure_revenue_part"}


@pytest.mark.parametrize("text", ["share of AWS in amazon", "is AWS financially strong"])
def test_what_is_not_given_of_a_unit__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", ["how healthy is azure financially", "financial edge of azure over alibabas cloud?"])
def test_finances_of_a_unit__are_what_it_earns(ask: Asking, text: str) -> None:
    assert "cash cow" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "is the $100 billion microsoft's budget or the R&D gap?", "is the $100 billion a budget or a gap?",
    "is the $100B microsofts r&d budget or the gap to alibaba?",
])
def test_choice_of_what_an_amount_is__shows_all_that_it_is(ask: Asking, text: str) -> None:
    assert {fact.key for fact in ask(text).answer.facts} == {"microsoft_rd", "rd_gap"}


@pytest.mark.parametrize("text", [
    "is latin america one of the data center regions", "is southeast asia a data center region?",
])
def test_region_of_sites__is_confirmed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes.")


@pytest.mark.parametrize("text", [
    "is africa one of the data center regions", "is China one of the data center regions",
])
def test_region_that_is_not_named__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
