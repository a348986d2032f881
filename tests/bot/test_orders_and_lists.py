"""Who stands above or below somebody, lists of one name's figures, changes of a level, and what a part is said to be
for."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("whose P/E is above Microsoft's", "Amazon"),
    ("who has a P/E above Microsoft's", "Amazon"),
    ("whose P/E is below Amazon's", "Alibaba"),
    ("which clouds have a share above Google's", "AWS"),
    ("whose share is below Azure's", "Alibaba Cloud"),
    ("who is above Alibaba in cloud share", "AWS"),
    ("is any cloud's share above AWS's", "AWS has the highest"),
    ("does any company have a higher P/E than Amazon", "Amazon has the highest"),
    ("is there a cloud bigger than AWS", "AWS has the highest"),
    ("is any provider smaller than Alibaba Cloud by share", "Alibaba Cloud has the lowest"),
    ("is any cloud growing faster than Azure", "Azure has the highest"),
    ("who is above Microsoft on P/E?", "Amazon has the highest"),
    ("有没有比AWS份额更高的云", "AWS"),
    ("有比微软市盈率高的公司吗", "亚马逊"),
    ("有谁的市盈率比亚马逊高吗", "亚马逊"),
])
def test_who_is_above_somebody__gets_the_order_and_no_yes(ask: Asking, text: str, first: str) -> None:
    answer = ask(text)
    assert answer.answer.intent == "ranking"
    assert answer.message.text.split("\n")[0].startswith((first, first[:1]))
    assert not answer.message.text.startswith(("Yes", "No", "是", "不"))


@pytest.mark.parametrize(("text", "told"), [
    ("does Azure have any more share than Google", "Yes: Azure, 20%"),
    ("is Azure's share any higher than 15%", "Yes: Azure"),
    ("Which threats hang over Alibaba's AI plans?", "What the source says"),
    ("is there a P/E for Google", "No P/E of Google"),
])
def test_any_and_over__elsewhere_are_read_as_before(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("text", "figures"), [
    ("azure 3 numbers: share, growth, % of msft sales", ("20%", "39%", "25%")),
    ("give me azure's share and growth and its part of msft's revenue", ("20%", "39%", "25%")),
    ("AWS has a case-study percentage and a market percentage: what is each?", ("34%", "29%")),
    ("what are aws's percentages of the market and of case studies", ("34%", "29%")),
])
def test_list_of_one_names_figures__is_told_item_by_item(ask: Asking, text: str, figures: tuple[str, ...]) -> None:
    told = ask(text).message.text
    assert all(figure in told for figure in figures)


@pytest.mark.parametrize("text", [
    "Azure's share and growth in 2022", "alibaba's pe and share price", "microsoft: P/E, R&D, share, growth",
    "qwen app: downloads, users",
])
def test_list_with_an_item_that_no_source_has__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "how did azure's share change", "how has azure's share and growth changed", "has alibaba's p/e changed",
    "How has AWS's cloud market share developed", "change in azure's share", "how has alibaba's P/E evolved",
])
def test_change_of_a_level__is_declined(ask: Asking, text: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "decline"
    assert "how it has changed" in answer.message.text


@pytest.mark.parametrize(("text", "told"), [
    ("how did Azure's revenue change year over year", "39%"),
    ("how would Alibaba's P/E have to change to match Microsoft's", "17x below"),
    ("how is alibaba developing its models", "Qwen3-Max-Preview"),
])
def test_change__that_the_source_gives_is_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "is it chips that 80% of the money goes to?", "Is 80% of the plan for chips?", "does 80% of the money go to chips?",
    "is it right that 80% of the $53B plan is for research", "is 80% of the money spent on R&D",
])
def test_part_said_to_be_for_something_else__is_told_for_what_it_is(ask: Asking, text: str) -> None:
    told = ask(text).message.text
    assert "part of the plan for data centers: 80%" in told
    assert not told.startswith("Yes")


@pytest.mark.parametrize(("text", "yes"), [
    ("is it data centers that 80% of the money goes to?", True),
    ("does 70% of the plan go to chips", False),
    ("is 80% of azure's budget for chips", False),
    ("is 80% of Microsoft's R&D for chips", False),
    ("did 80% of the money go to OpenAI", False),
])
def test_part_of_another_amount__is_no_part_of_the_plan(ask: Asking, text: str, yes: bool) -> None:
    assert ask(text).message.text.startswith("Yes") == yes
    assert (ask(text).answer.outcome == "answer") == yes
