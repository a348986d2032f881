"""A statement that adds to its figure what the source does not say of it is not affirmed."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "added"), [
    ("Is Amazon's $40 billion annual?", "annual"),
    ("Is Amazon's $40 billion for AI?", "AI"),
    ("Is Microsoft's $100 billion for data centers?", "data centers"),
    ("Is 80% of Alibaba's revenue from data centers?", "revenue"),
    ("Is Qwen downloaded 10 million times a day?", "a day"),
])
def test_addition__is_named_and_not_affirmed(ask: Asking, text: str, added: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert added in trace.message.text


@pytest.mark.parametrize("text", [
    "Does Microsoft spend $100 billion a year on R&D?",
    "Does Amazon spend $40 billion on cloud infrastructure?",
    "Has Alibaba already spent RMB 120 billion on AI?",
    "Does Azure make up 25% of Microsoft's revenue?",
    "Is 80% of the $53 billion plan for data centers?",
])
def test_what_the_figure_carries__is_affirmed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")


def test_plan__is_not_money_already_spent(ask: Asking) -> None:
    assert not ask("Has Alibaba already spent $53 billion?").message.text.startswith("Yes")


def test_figure_without_a_date__is_not_affirmed_of_a_year(ask: Asking) -> None:
    text = ask("Did Azure grow 39% in 2025?").message.text
    assert "39%" in text
    assert not text.startswith("Yes")


@pytest.mark.parametrize(("text", "opening"), [
    ("Is BABA a bargain?", "The source does not settle it"),
    ("Is Amazon overvalued?", "The source does not settle it"),
    ("Azure has 25%, is it right?", "You did not say of what"),
    ("Does Qwen3-Max-Preview have exactly two trillion parameters?", "The source does not settle it"),
    ("Is AWS's share between a quarter and a third?", "Yes"),
    ("Is Alibaba's P/E below the average of Microsoft's and Amazon's?", "Yes"),
    ("Do Azure and AWS not have the same share?", "Yes"),
])
def test_verdict__leaves_open_what_the_question_leaves_open(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


def test_drop_before_a_figure__is_a_change(ask: Asking) -> None:
    assert ask("Did Azure's share drop 20%?").answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Does Azure hold 20% of the cloud market and is it gaining share?",
    "Is Google Cloud's market share 13% and eroding?",
    "Is Amazon's P/E 40x but falling?",
    "Is Microsoft's P/E 35x and getting pricier?",
    "Is Alibaba Cloud growing 34%, faster than before?",
    "Did Azure's growth bounce to 39%?",
    "Is Azure 25% of Microsoft's revenue and growing?",
    "Did the R&D gap balloon to over $100 billion?",
    "Did Alibaba ramp its AI spending to RMB120 billion?",
    "AWS占云市场29%，而且还在下滑，对吗",
    "研发差距扩大到超过1000亿美元了吗",
])
def test_change_behind_a_true_figure__is_never_affirmed(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.message.text.startswith(("Yes", "是的"))


@pytest.mark.parametrize("text", [
    "Did Azure's revenue rise 39%?",
    "Is Azure growing at 39% and Alibaba Cloud at 34%?",
    "Is Azure growing 39% and is its share 20%?",
    "About a third: is that how fast Alibaba's cloud grew in Q3 2025?",
])
def test_growth_that_the_figure_is_of__is_affirmed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")


@pytest.mark.parametrize(("text", "partner"), [
    ("Is Alibaba investing $53 billion with Microsoft?", "with Microsoft"),
    ("Is Alibaba putting $53 billion into AI together with SAP?", "together with SAP"),
    ("Does Alibaba spend RMB120 billion on AI alongside Amazon?", "alongside Amazon"),
])
def test_partner_in_a_figure__is_named_and_not_affirmed(ask: Asking, text: str, partner: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert partner in trace.message.text


@pytest.mark.parametrize("text", [
    "Is Alibaba's P/E 18x, its lowest ever?",
    "Is Amazon's P/E 40x, the highest in the sector?",
    "Is Microsoft's P/E at a record 35x?",
    "Is Alibaba Cloud growing 34%, the slowest of all the clouds?",
    "Is Microsoft's R&D budget $100 billion, the largest in the world?",
    "Does Qwen3-Max-Preview have over one trillion parameters, the biggest of all models?",
    "阿里巴巴的市盈率是18倍，业内最低吗",
    "微软的市盈率是35倍，历史最高吗",
])
def test_place_in_a_circle_that_no_source_has__is_never_affirmed(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.message.text.startswith(("Yes", "是的"))


@pytest.mark.parametrize(("text", "opening"), [
    ("Is AWS the largest with 29%?", "Yes: the highest cloud market share is AWS's"),
    ("Is Azure the largest with 20%?", "No: the highest cloud market share is AWS's"),
    ("Is Azure second with 20%?", "Yes"),
    ("Is Google Cloud fourth at 13%?", "No"),
    ("Is AWS the largest at 29% and Alibaba the smallest at 4%?", "Yes, all of it"),
    ("Is Amazon's P/E 40x, the highest of the three?", "Yes: the highest P/E is Amazon's"),
    ("Is Azure's share at most 20%?", "Yes"),
])
def test_place_beside_a_figure__is_held_against_the_order(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize("text", [
    "Did Alibaba invest $53 billion in 2025?",
    "Did Alibaba spend $16.5 billion on AI in 2025?",
    "Did the Qwen app see 10 million downloads in 2025?",
    "Did Alibaba Cloud's revenue grow 34% in 2025?",
    "Was AWS's share of AI case studies 34% in 2025?",
    "阿里巴巴2025年投了530亿美元，对吗",
])
def test_figure_of_another_stretch_of_time__is_not_affirmed_of_a_year(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.message.text.startswith(("Yes", "是的"))


@pytest.mark.parametrize("text", [
    "Did Alibaba Cloud's revenue grow 34% in Q3 2025?",
    "Was AWS's share of AI case studies 34% in 2024/25?",
    "Did AWS hold 29% of the market in Q3 2025?",
    "Was Alibaba's P/E 18x in December 2025?",
])
def test_figure_of_the_time_that_is_named__is_affirmed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")


@pytest.mark.parametrize("text", [
    "Did Alibaba spend $53 billion?", "Alibaba spent $53 billion, right?", "I doubt that Alibaba spent $53 billion",
    "Am I to understand that Alibaba spent $53 billion?",
])
def test_plan__is_not_affirmed_as_spent(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Did Amazon spend $40 billion on cloud infrastructure?", "Microsoft spent $100 billion on R&D, right?",
    "Did Alibaba spend RMB120 billion over four quarters?", "is 80% of the plan spent on data centers?",
])
def test_spending__is_affirmed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")


@pytest.mark.parametrize(("text", "shown"), [
    ("Alibaba AI capex is 16.5 billion, right?", "Yes: Alibaba's AI spending over four quarters is $16.5 billion"),
    ("Did Alibaba spend 16.5 billion over four quarters?", "Yes"),
    ("Alibaba AI capex is 120 billion, right?", "Yes: Alibaba's AI spending over four quarters is RMB120 billion"),
    ("Alibaba AI capex is 17 billion, right?", "No"),
])
def test_bare_amount__is_in_the_currency_that_prints_it(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


def test_plan__is_not_the_money_that_has_been_spent(ask: Asking) -> None:
    trace = ask("so baba spent the 53 billion already?")
    assert trace.answer.outcome == "decline"
    assert "120" not in trace.message.text
