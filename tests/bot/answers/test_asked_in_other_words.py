"""Figures and points that are asked for without their own names, and what is near to them and means something else."""

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


@pytest.mark.parametrize("question", ["AWS is at 30%, right?", "Azure has 30%, right?"])
def test_percentage__of_whom_they_give_several_may_be_of_any(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", ["put Alibaba's P/E into context", "Alibaba's P/E in perspective, please"])
def test_context__of_a_figure_is_what_the_others_have(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert all(figure in text for figure in ("18x", "35x", "40x"))


@pytest.mark.parametrize("question", [
    "what are the risks of the plan?", "is there a downside to the plan?", "does the plan have risks?",
])
def test_risks_of_the_plan__are_those_of_whoever_makes_it(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("Risks, in 9 points:")


@pytest.mark.parametrize("question", ["is the plan a risk for Microsoft?", "risks of Amazon's plan?"])
def test_risks_of_another_plan__are_not_told(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", ["does Beijing pose a problem?", "is Beijing a risk for Alibaba?"])
def test_beijing__stands_for_who_oversees(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert text.startswith("Yes. Regulators in China and abroad")
    assert "export controls" not in text


def test_downside_of_emerging_markets__is_told_without_a_doubt_about_the_place(ask: Asking) -> None:
    assert "cannot confirm" not in ask("any downside to the emerging markets push?").message.text


@pytest.mark.parametrize(("question", "first"), [
    ("So that 4% share of Alibaba Cloud is as of Q1 2025?", "No: Alibaba Cloud, cloud market share: 4%, as of Q3 2025"),
    ("The AWS case study figure is from 2021-2022, isn't it?", "No: AWS, share of AI case studies: 34%"),
    ("Alibaba's P/E is from 2023, right?", "No: Alibaba, P/E: 18x, as of December 2025"),
    ("Is Azure's share from Q3 2025?", "Yes: Azure, cloud market share: 20%, as of Q3 2025"),
    ("AWS的份额是2024年的吗", "不是，AWS的云市场份额：29%，截至2025年第三季度"),
    ("微軟PE是2025年12月的數據嗎", "是的，微軟的市盈率：35倍，截至2025年12月"),
])
def test_date_of_a_figure__is_held_against_the_sources(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Azure's growth is for Q3 2025, right?", "Was Alibaba's share higher in 2024?"
])
def test_date__that_no_source_gives_gets_no_verdict(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "first"), [
    ("is profitability elusive for Alibaba Cloud?", "Yes. The cloud group grows"),
    ("profit at Alibaba's cloud division is still out of reach, right?", "Yes. The cloud group grows"),
    ("does Alibaba Cloud lack profits?", "Yes. The cloud group grows"),
    ("profits are far off at Alibaba Cloud, right?", "Yes. The cloud group grows"),
    ("is profit out of reach for Azure?", "No. Azure already earns well"),
    ("is Alibaba Cloud profitable?", "No. The cloud group grows"),
    ("阿里云盈利难以实现吗", "是的。云业务在增长"),
    ("Azure的盈利还遥遥无期吗", "不是。Azure"),
])
def test_profit_that_is_awaited__is_the_opposite_of_profit(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "is profit not out of reach for Alibaba Cloud?", "is Microsoft's growth out of reach?",
    "May I write that Azure earns money whereas the profits of Alibaba's cloud are missing?",
])
def test_profit_that_is_awaited__of_several_or_denied_gets_no_verdict(question: str, ask: Asking) -> None:
    assert not ask(question).message.text.startswith(("Yes", "No"))


@pytest.mark.parametrize(("question", "first"), [
    ("Our deck says Alibaba Cloud holds 4% worldwide. Is that what the source has?", "Yes: Alibaba Cloud's"),
    ("Our deck says Alibaba Cloud holds 6% worldwide. Is that what the article has?", "No: Alibaba Cloud's"),
    ("The US big three hold over 60% of cloud between them, true?", "Yes: together 62%"),
    ("Does the article itself call the AI push a high-stakes gamble?", "Yes. A high-stakes gamble"),
    ("Which fields does the AI author of the piece normally cover?", "The AI author covers private equity"),
    ("Alibaba's stock has dropped on the back of the AI story, right?", "No. Investors are cautious: the stock rose"),
])
def test_said__in_words_that_mean_something_else_alone(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Is the article from 2025?", "Yes: published on 31 Dec 2025."),
    ("was the article written in 2024?", "No: published on 31 Dec 2025."),
    ("was this piece from December 2025?", "Yes: published on 31 Dec 2025."),
    ("文章是2024年的吗", "不是"),
])
def test_date_of_the_source__is_held_against_a_date(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", ["does the article cover 2024?", "is anything in the article from 2024?"])
def test_date_of_the_source__is_not_what_it_covers(question: str, ask: Asking) -> None:
    assert "published on" not in ask(question).message.text


@pytest.mark.parametrize(("question", "held"), [
    ("Was AWS's share 29% at the end of 2025?", False),
    ("What was Alibaba's P/E at the end of 2025?", True),
    ("Is the P/E of 18x as of year-end 2025?", True),
    ("Alibaba's share in early 2025?", False),
    ("阿里2025年底的市盈率", True),
    ("2025年初阿里云份额", False),
])
def test_part_of_a_year__is_no_other_part_of_it(question: str, held: bool, ask: Asking) -> None:
    assert (ask(question).answer.outcome == "answer") == held


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


@pytest.mark.parametrize(("question", "there", "gone"), [
    ("strengths of all US companies but Microsoft", "Google Cloud", "OpenAI"),
    ("which cloud but AWS is the biggest?", "Azure has the highest", "29%"),
    ("who but Amazon has a P/E above 30x?", "Microsoft", "40x"),
    ("what are Alibaba's strengths except its models?", "emerging markets", "Qwen3"),
])
def test_exception__is_left_out(question: str, there: str, gone: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert there in text
    assert gone not in text


@pytest.mark.parametrize(("question", "first"), [
    ("how is P/E worked out?", "P/E: the price-to-earnings ratio"),
    ("how are market shares calculated?", "Cloud market share: the part"),
    ("what field has Alibaba long dominated?", "Success hangs on executing as precisely as it has in e-commerce"),
    ("How does Google do against AWS in cloud share?", "Cloud market share (global): AWS 29%, Google Cloud 13%"),
    ("who's above Azure in share?", "Cloud market share above 20%: AWS."),
    ("80% of the 53b is for R&D, right?", "Alibaba, part of the plan for data centers: 80%"),
])
def test_asked__roundabout_is_told(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "is the emerging markets bet without danger?", "is Alibaba's plan without risk?",
    "is the push without any drawbacks?",
])
def test_absence_of_risks__gets_no_yes(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert not text.startswith(("Yes", "No"))
    assert "geopolitical" in text


@pytest.mark.parametrize("question", ["Which chips does Alibaba run its models on?", "how was the 34% calculated?"])
def test_asked__of_what_the_source_leaves_open_is_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


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
    "Is it true no provider but AWS exceeds 25%?", "Nobody but Amazon trades above 35x, right?",
])
def test_nobody_but_one__is_asked_of_the_others(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("None of these")


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
    "Does Alibaba lack a P/E below 20?", "Did Alibaba refuse to invest $53 billion?", "Is Azure short of 25%?",
    "Is AWS anything but the largest?", "Is AWS's share nowhere near 29%?", "阿里巴巴的市盈率不同于18倍吗",
    "阿里云的份额没有达到4%吗", "Is AWS barely larger than Alibaba?", "Is Azure's growth far above Alibaba Cloud's?",
])
def test_turned_round_or_measured__gets_the_figures_and_no_verdict(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(("As the source has it:", "来源的说法是"))


@pytest.mark.parametrize(("question", "first"), [
    ("Does AWS fall short of 29%?", "No: AWS's cloud market share is 29%"),
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


@pytest.mark.parametrize(("question", "first"), [
    ("Was the article published before 2025?", "No: published on"),
    ("Was the article published before December 2025?", "No: published on"),
    ("Was the article published after Q3 2025?", "Yes: published on"),
    ("Was the article published since 2024?", "Yes: published on"),
    ("Was the article published between November 2025 and January 2026?", "Yes: published on"),
    ("Was the article published in the last week of December 2025?", "Published on"),
    ("Was the article published in 2025?", "Yes: published on"),
    ("这篇文章是2025年10月之后发表的吗", "是的：发表于"),
    ("Was the IPO cancelled between 2023 and 2025?", "Yes."),
    ("Was the IPO cancelled before 2024?", "No."),
    ("IPO是2024年之前取消的吗", "不是。"),
    ("Was the IPO cancelled five years ago?", "Alibaba cancelled the IPO"),
    ("Was the IPO cancelled at least three years before the article?", "Alibaba cancelled the IPO"),
    ("IPO是三年前取消的吗", "阿里巴巴在2024年取消了"),
])
def test_date__on_a_side_of_another_is_held_against_it(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "530亿美元只用于AI吗", "Is the $53 billion only for cloud?", "Is it only rumoured that Alibaba plans $53 billion?",
    "Did Harrison Brooks review the article?",
])
def test_purpose_or_standing__is_not_affirmed(question: str, ask: Asking) -> None:
    assert not ask(question).message.text.startswith(("Yes", "是的"))


@pytest.mark.parametrize(("question", "first"), [
    ("Isn't 80% of the plan for data centers?", "Yes: Alibaba's part of the plan for data centers is 80%."),
    ("Isn't 70% of the plan for data centers?", "No: Alibaba's part of the plan for data centers is 80%"),
    ("How much of the plan isn't for data centers?", "Alibaba: $10.6 billion for everything but data centers."),
])
def test_opening_denial__asks_whether_it_is(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "is Alibaba under pressure from regulators?", "are regulators putting pressure on Alibaba?",
])
def test_pressure_from_regulators__is_told(question: str, ask: Asking) -> None:
    assert "Regulators in China and abroad" in ask(question).message.text


def test_pressure_from_regulators__on_another_is_not_told(ask: Asking) -> None:
    assert ask("is Microsoft under pressure from regulators?").answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("34% shows up for two different things in there, which two?", "AWS 34% (share of AI case studies)"),
    ("two things are at 34%, which are they?", "Alibaba Cloud 34% (revenue growth)"),
    ("$BABA cloud unit growth against $MSFT cloud unit growth", "Azure 39%, Alibaba Cloud 34%"),
    ("For what stands LLM?", "Large language model (LLM)"),
    ("How would you explain year-over-year to a 14-year-old?", "Year over year (YoY)"),
    ("whats this P slash E everybody talks about", "the price-to-earnings ratio"),
    ("P slash E of amazon?", "40x"),
    ("For this cloud business, na who dey lead?", "AWS has the highest"),
    ("What is the argument about capital allocation not being enough on its own?", "Spending alone does not assure"),
])
def test_natural_voices__are_understood(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", [
    "29% shows up for two different things, which two?",
    "34% of my students do two things",
    "alibaba cloud growth in $",
    "googles p slash e",
])
def test_natural_voices__asking_for_more__are_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "outcome"), [
    ("good evening from the night ward", "chat"),
    ("good morning from the early shift", "chat"),
    ("hi from the night ward, what will the share price be?", "decline"),
])
def test_greeting_with_where_it_comes_from__is_a_greeting(text: str, outcome: str, ask: Asking) -> None:
    assert ask(text).answer.outcome == outcome


@pytest.mark.parametrize(("question", "told"), [
    ("they cancelled the ipo in 2023 didnt they", "No. Alibaba cancelled the IPO"),
    ("they scrapped the cloud listing in 2025 didn't they", "No. Alibaba cancelled the IPO"),
    ("they cancelled the ipo in 2024 didn't they", "Yes. Alibaba cancelled the IPO"),
    ("they sold the cloud unit in 2023 didnt they", "I do not know"),
    ("why didn't they list the cloud unit?", "I do not know"),
])
def test_tag_without_a_comma__asks_for_a_yes_or_a_no(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
