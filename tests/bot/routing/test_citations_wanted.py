"""A citation that is wanted with the answer, and verbs that an insertion parts from their question word."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("What are the risks for Alibaba? Cite please.", "Risks, in 9 points:"),
    ("Give me the risks, each with a citation.", "Risks, in 9 points:"),
    ("List the strengths, with references.", "Strengths, in 9 points:"),
    ("What are the risks? No sources needed", "Risks, in 9 points:"),
    ("Which company has the highest P/E? Cite the source.", "Amazon has the highest P/E: 40x."),
    ("Who are Alibaba's partners? Cite your source.", "Alibaba's partners include SAP, Deloitte and Bosch"),
    ("By how many points does AWS lead Azure? Source please.", "AWS's cloud market share is 9 percentage points above"),
    ("Rank the cloud providers by share and cite.", "Cloud market share, high to low:"),
    ("List every provider with a share of at least 20% and cite.", "Cloud market share at least 20%: AWS and Azure."),
    ("Cite the average P/E.", "Average P/E: 31x."),
    ("Was the cloud IPO cancelled? Reference, please.", "Yes."),
    ("Is Azure's growth above 30%? Cite please.", "Yes: Azure's revenue growth is 39%, above 30%."),
    ("Is Alibaba's P/E 20? Cite please.", "No: Alibaba's P/E is 18x, not 20x."),
    ("Cite the reason for the discount.", "Investors are cautious"),
    ("Please cite what is stated about the profitability of the Cloud Intelligence Group.", "What the source says"),
    ("What is the basis for the view that Alibaba is a strong contender?", "Alibaba's spending and technical progress"),
    ("Is there support for the statement that Amazon's P/E is 45?", "No: Amazon's P/E is 40x, not 45x."),
    ("阿里有哪些风险？请注明出处", "风险，共9点："),
    ("哪家市盈率最高？请附来源", "亚马逊的市盈率最高：40倍。"),
    ("请引用文章关于竞争的说法", "来源的说法"),
])
def test_citation_wanted__asks_for_the_rest(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "What is Alibaba's market cap? Source, please.", "Tencent's P/E? Cite please.", "Cite Alibaba's dividend yield.",
    "Cite AWS growth", "Cite Alibaba's 2022 P/E.", "Which analyst is cited on the risks?",
])
def test_citation_wanted__of_what_no_source_gives__declines(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", [
    "source please", "cite please", "Cite the source of the 4% figure.", "What is the source of Azure's growth?",
    "How should I cite the article?", "Which sources does the article cite?", "引用这篇文章", "来源呢？",
])
def test_source_asked_for__is_told(question: str, ask: Asking) -> None:
    assert ask(question).answer.kind == "provenance"


@pytest.mark.parametrize(("question", "first"), [
    ("How fast, year over year, does Azure grow?", "Azure, revenue growth: 39%"),
    ("Which amounts, in RMB and in USD, does the article report for Alibaba's AI allocation over four quarters?",
     "Alibaba, AI spending over four quarters: RMB120 billion"),
    ("How much, over two years, does Alibaba plan to invest?", "The sources do not give Alibaba's AI and cloud"),
    ("Which company, by P/E, is the cheapest?", "Alibaba has the lowest P/E: 18x."),
    ("Which risk, if any, does the article see in regulation?", "Regulators in China and abroad"),
    ("How high, in December 2024, was Alibaba's P/E?", "The sources give Alibaba's P/E for Dec 2025 only"),
    ("What growth, year over year, did AWS report?", "The sources give no revenue growth for AWS."),
    ("What is Alibaba's P/E, is it above 20?", "No: Alibaba's P/E is 18x, not above 20x."),
    ("How much does Alibaba invest, is it over five years?", "No: Alibaba's AI and cloud investment plan is"),
    ("For Alibaba, is the P/E 18?", "Yes: Alibaba's P/E is 18x."),
])
def test_verb_behind_an_insertion__opens_no_question(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("What period does the growth reported for Alibaba Cloud refer to?", "Alibaba Cloud, revenue growth: 34%, as of"),
    ("For which period is Alibaba Cloud's growth reported?", "Alibaba Cloud, revenue growth: 34%, as of Q3"),
    ("Give the P/E reported for Amazon and the date it applies to.", "Amazon, P/E: 40x, as of December 2025."),
    ("When did the article report Alibaba's P/E?", "Published on 31 Dec 2025."),
])
def test_figure_reported__has_a_time_of_its_own(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


def test_remark_of_the_asker__is_no_figure_beside_advice(ask: Asking) -> None:
    trace = ask("Which Nvidia chips is Alibaba barred from buying? My son works in that trade.")
    assert not trace.answer.facts
