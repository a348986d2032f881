"""Figures asked for without their own names or held against others, and what is near and means something else."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "told"), [
    ("how much more is Alibaba's $53B than Amazon's spending?", "$13 billion apart"),
    ("by how much is Alibaba's 53b more than Amazon's cloud spend", "$13 billion apart"),
    ("how much bigger is Microsoft's $100 billion than Alibaba's spending", "$47 billion apart"),
    ("is Alibaba's $16.5 billion less than Amazon's spending?", "AI spending over four quarters"),
])
def test_amount_behind_a_name__says_which_amount_is_meant(question: str, told: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert told in text
    assert "Your question says" not in text


@pytest.mark.parametrize(("question", "told"), [
    ("does Microsoft outspend Alibaba?", "The source's own view"),
    ("is Alibaba outspent by the US giants?", "The source's own view"),
    ("who outspends Alibaba?", "Microsoft has the highest figure"),
    ("who spends more than Amazon?", "Microsoft has the highest figure"),
    ("by how much does Microsoft outspend Amazon?", "$60 billion apart"),
])
def test_outspending__compares_amounts(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", [
    "By how many billions does Meta outspend Alibaba?", "how much more does Oracle spend than Alibaba on AI?",
])
def test_distance__to_somebody_without_figures_is_not_one_between_the_others_own(question: str, ask: Asking) -> None:
    trace = ask(question)
    assert trace.answer.outcome == "decline"
    assert trace.message.text.count("not in the sources") == 1


@pytest.mark.parametrize("question", [
    "How important is Azure to Microsoft's top line?", "how reliant is Microsoft on Azure for revenue?",
    "how much does Azure matter to Microsoft's revenue", "how dependent is Microsoft's revenue on Azure?",
])
def test_weight_in_revenue__is_the_units_part_of_it(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("Azure makes up 25% of Microsoft's total revenue")


@pytest.mark.parametrize("question", [
    "how important is AWS to Amazon's revenue?", "how important is Azure to Google's revenue?",
    "how big is Microsoft's revenue and Azure's?",
])
def test_weight_in_revenue__that_no_source_gives_is_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "multiple"), [
    ("What does one dollar of Alibaba's profit cost an investor?", "18x"),
    ("How much does $1 of Amazon's earnings cost?", "40x"),
    ("what does a unit of Microsoft's profit cost", "35x"),
])
def test_cost_of_earnings__is_the_pe(question: str, multiple: str, ask: Asking) -> None:
    assert multiple in ask(question).message.text.split("\n")[0]


@pytest.mark.parametrize("question", ["what do Alibaba's profits cost it?", "Alibaba's costs per dollar of profit?"])
def test_costs__are_no_price(question: str, ask: Asking) -> None:
    trace = ask(question)
    assert trace.answer.outcome == "decline"
    assert "Alibaba's costs" in trace.message.text


@pytest.mark.parametrize(("question", "first"), [
    ("Google Cloud is at 10%, correct?", "No: Google Cloud's cloud market share is 13%, not 10%."),
    ("is Google Cloud at 15%?", "No: Google Cloud's cloud market share is 13%, not 15%."),
    ("Google Cloud is at 13%, right?", "Yes: Google Cloud's cloud market share is 13%."),
])
def test_percentage__of_whom_the_sources_give_one_alone_is_held_against_it(
    question: str, first: str, ask: Asking
) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", ["AWS is at 30%, right?"])
def test_percentage__of_whom_they_give_several_may_be_of_any(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


def test_percentage__that_a_cloud_has_is_of_its_market_where_none_is_as_large(ask: Asking) -> None:
    assert ask("Azure has 30%, right?").message.text.startswith("No: Azure's cloud market share is 20%, not 30%.")
    assert ask("Azure has 39%, right?").message.text.startswith("You did not say of what: Azure's revenue growth")


@pytest.mark.parametrize("question", ["put Alibaba's P/E into context", "Alibaba's P/E in perspective, please"])
def test_context__of_a_figure_is_what_the_others_have(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert all(figure in text for figure in ("18x", "35x", "40x"))


@pytest.mark.parametrize("question", [
    "Does Alibaba Cloud grow 34% every quarter?", "Does AWS hold 29% each year?", "阿里云每个季度都增长34%吗",
])
def test_percentage__of_one_time_is_not_of_each(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", [
    "Does Microsoft spend $100 billion on R&D every year?", "Alibaba Cloud grew 34% year over year?",
])
def test_every_year__of_what_is_so_is_confirmed(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("Yes")


@pytest.mark.parametrize("question", [
    "Does Microsoft earn 25% of Azure's revenue?", "Azure收入的25%属于微软吗", "what part of Alibaba is AI?",
    "Is Microsoft's R&D $47 billion above Alibaba's R&D?", "Do most of the rivals have less than 25%?",
])
def test_part_or_amount__of_something_else_is_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", ["is Azure's revenue 25% of Microsoft's?", "Azure收入占微软收入的25%吗"])
def test_part_of_the_owners_revenue__is_confirmed(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(("Yes", "是的"))


@pytest.mark.parametrize("question", [
    "is Alibaba 17 turns cheaper?", "is AWS 9 points ahead?", "Is Azure growing 5 points faster?",
    "what would Alibaba's P/E be at a 50% discount to Amazon?",
])
def test_distance__from_nobody_or_supposed_is_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


def test_distance__after_two_is_held_against_no_figure_of_one(ask: Asking) -> None:
    shown = ask("Azure's growth vs Alibaba's").answer.frame
    assert not ask("is it 5 points faster?", shown).message.text.startswith("No")


def test_distance__from_somebody_is_held_against_the_figures(ask: Asking) -> None:
    assert ask("is AWS 9 points ahead of Azure?").message.text.startswith("Yes")


@pytest.mark.parametrize(("question", "first"), [
    ("Is Alibaba's P/E closer to Microsoft's than to Amazon's?", "Yes: Microsoft's 35x is nearer"),
    ("is Microsoft closer to Alibaba than to Amazon on P/E?", "No: Amazon's 40x is nearer"),
    ("Is Google Cloud closer to Azure or to Alibaba Cloud?", "Azure's 20% is nearer"),
    ("微软市盈率是阿里的两倍左右", "是的：微软的市盈率是阿里巴巴的1.94倍"),
    ("阿里三年计划的80%是424亿对吗", "是的，都对"),
])
def test_two_held_against_each_other__are_told_rightly(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Is Microsoft's budget £100 billion?", "Did Alibaba spend €120 billion?", "Is Alibaba's plan A$53bn?",
    "Is the plan HK$53 billion?", "Is the plan 53 billion €?", "Did Alibaba spend 120 billion won?",
    "Does Alibaba plan to invest over €50 billion?", "阿里巴巴的计划是€530亿吗", "微软的研发预算是1000亿英镑吗",
])
def test_amount__in_another_currency_is_not_confirmed(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", [
    "Is Alibaba's plan US$53bn?", "Is it a $53bn plan?", "Did Alibaba spend CN¥120bn?",
])
def test_amount__in_its_own_currency_is_confirmed(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("Yes: Alibaba's AI")


@pytest.mark.parametrize("question", [
    "Is Alibaba's P/E different from 18x?", "Did Azure fail to grow 39%?", "Is Azure's share no longer 20%?",
    "Does Alibaba lack a P/E below 20?", "Did Alibaba refuse to invest $53 billion?",
    "Is AWS anything but the largest?", "Is AWS's share nowhere near 29%?", "阿里巴巴的市盈率不同于18倍吗",
    "阿里云的份额没有达到4%吗", "Is AWS barely larger than Alibaba?", "Is Azure's growth far above Alibaba Cloud's?",
])
def test_turned_round_or_measured__gets_the_figures_and_no_verdict(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(("As the source has it:", "来源的说法是"))


@pytest.mark.parametrize(("question", "first"), [
    ("Does AWS fall short of 29%?", "No: AWS's cloud market share is 29%"),
    ("Is Azure short of 25%?", "Yes: Azure's cloud market share is 20%, below 25%"),
    ("Has Azure not yet reached 20%?", "No: Azure's"),
    ("Is AWS larger than Alibaba?", "Yes: AWS"),
    ("Does Microsoft trade at exactly twice Alibaba's P/E?", "No: Microsoft's P/E is 1.94 times"),
    ("Is Microsoft's P/E not exactly twice Alibaba's?", "As the source has it: Microsoft's P/E is 1.94 times"),
    ("Is Microsoft's P/E about twice Alibaba's?", "Yes: Microsoft's P/E is 1.94 times"),
    ("Is AWS's share exactly seven times Alibaba's?", "No: AWS's cloud market share is 7.25 times"),
    ("Is Azure exactly five times Alibaba Cloud?", "Yes: Azure's"),
    ("Is Alibaba's P/E exactly half of Microsoft's?", "No: Alibaba's P/E is 51.4%"),
    ("Is Microsoft's R&D precisely two and a half times Amazon's cloud infrastructure spending?", "Yes: Microsoft's"),
    ("阿里云的份额正好是AWS的七分之一吗", "不是：阿里云"),
])
def test_bounds_and_exact_multiples__get_a_verdict(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "told"), [
    ("By what multiple must Google Cloud raise its share to match AWS's?", "2.2 times that of Google Cloud"),
    ("by how much would Azure have to lift its share to reach AWS", "9 percentage points"),
    ("by what percentage would Alibaba need to increase its P/E to equal Amazon's", "122.2% above"),
])
def test_raise_that_is_needed__is_the_distance(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize(("question", "told"), [
    ("Who has a market share from 12 to 22 percent?", "between 12% and 22%: Azure and Google Cloud"),
    ("Stocks trading at 30 to 38 times earnings: who is in that bracket?", "between 30x and 38x: Microsoft"),
    ("which clouds sit in the 10-25% market share band", "between 10% and 25%: Azure and Google Cloud"),
])
def test_from_one_figure_to_another__is_a_range(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


def test_from_one_figure_to_another__is_a_way_where_something_grew(ask: Asking) -> None:
    assert ask("which cloud grew from 10 to 25%").answer.outcome == "decline"


@pytest.mark.parametrize("turns", [
    "Microsoft P/E? || what does that ratio tell me",
    "P/E of Amazon || and what does that multiple tell an investor?",
])
def test_what_a_ratio_tells__is_what_it_means(turns: str, ask: Asking) -> None:
    assert ask.chat(turns).message.text.startswith("P/E: the price-to-earnings ratio")
