"""The others taken together without the one that was shown, multiples of the one asked about, and what is left."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    (("What is Alibaba's cloud share?", "And the other three combined?"), "Combined cloud market share: 62%"),
    (("What is AWS's share?", "and the three others added up?"), "Combined cloud market share: 37%"),
    (("AWS and Azure combined share?", "and the other two combined?"), "Combined cloud market share: 17%"),
    (("Who has the largest share?", "and the other three combined?"), "Combined cloud market share: 37%"),
    (("Alibaba's cloud share?", "and its rivals combined?"), "Combined cloud market share: 62%"),
    (("AWS share?", "and its US rivals combined?"), "Combined cloud market share: 33%"),
    (("Microsoft's P/E?", "average of the others?"), "Average P/E: 29x"),
    (("阿里云的份额？", "其他三家加起来呢？"), "云市场份额合计：62%"),
    (("AWS份額？", "其餘三家加埋？"), "雲市場份額合計：37%"),
    (("Alibaba's cloud share?", "and all four combined?"), "Combined cloud market share: 66%"),
    (("Alibaba's P/E?", "average of its peers including it?"), "Average P/E: 31x"),
])
def test_the_others_together__are_without_the_one_shown(turns: tuple[str, str], first: str, ask: Asking) -> None:
    shown = ask(turns[0])
    assert ask(turns[1], shown.answer.frame).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Is double Alibaba's P/E still less than Amazon's?", "Yes"),
    ("Is twice Alibaba's P/E below Amazon's?", "Yes"),
    ("Is double Alibaba's P/E cheaper than Microsoft's?", "No"),
    ("Is half of Amazon's P/E more than Alibaba's?", "Yes"),
    ("Is half of Azure's share more than Google's?", "No"),
    ("is twice azure's share more than aws's?", "Yes"),
    ("double azure share, still less than aws?", "No"),
    ("Is Alibaba's P/E doubled still less than Amazon's?", "Yes"),
    ("if u doubl alis pe is it stil less than amzn", "Yes"),
    ("Is Alibaba's P/E twice as high as Amazon's?", "No"),
    ("Is Alibaba's P/E less than half of Amazon's?", "Yes"),
])
def test_multiples_of_the_first__are_read_of_it(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("take out the data center slice: how many billions left", "Alibaba: $10.6 billion"),
    ("how many billions left for the data center slice", "Alibaba: $42.4 billion"),
    ("How much of the plan is left for data centers?", "Alibaba, part of the plan for data centers: 80%"),
    ("how much is left in the plan after data centers", "Alibaba: $10.6 billion"),
    ("RMB120bn over 4Q, so avg per quarter in RMB is?", "Alibaba, AI spending over four quarters: RMB30 billion"),
    ("capex across 4Q, in RMB per quarter", "Alibaba, AI spending over four quarters: RMB30 billion"),
    ("whose number is 34%?", "Alibaba Cloud 34% (revenue growth), AWS 34%"),
    ("Is Alibaba's cloud arm making a dime yet?", "No."),
    ("Is Azure making a dime?", "Yes."),
    ("When this news come out? It is old?", "Published on 31 Dec 2025."),
    ("Name the outfits that are supposedly lining up behind Alibaba.", "Alibaba's partners include SAP"),
    ("Which companies have thrown in with Alibaba?", "Alibaba's partners include SAP"),
    ("To what does the source attribute the growth of the Cloud Intelligence Group?", "AI products that grow by"),
    ("What does the article attribute Alibaba Cloud's growth to?", "AI products that grow by triple digits"),
    ("What growth does the article attribute to Alibaba Cloud?", "Alibaba Cloud, revenue growth: 34%"),
    ("What cautionary language does the conclusion contain?", "What the source says, in 4 points:"),
    ("Why people not believe so much in stock of Alibaba?", "Investors are cautious"),
    ("I not understand. What is IPO?", "Initial public offering (IPO)"),
    ("gud things abt alibaba ai in 1 line", "Strengths, in 9 points:"),
    ("What does e-commerce have to do with whether the AI bet works?", "Success hangs on executing"),
    ("Does Washington have any lever over this plan?", "What the source says, in 2 points:"),
    ("How large is the author's underlying model?", "Harrison Brooks: 32 billion parameters"),
    ("aws share im in a mtg", "AWS, cloud market share: 29%"),
])
def test_said_otherwise__is_understood(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Which named fund managers are the sceptics?", "Which named investors doubt it?", "Are any sceptics named?",
    "Name one sceptic.", "Which pundits are sceptical", "Which economists are the bulls?",
    "Alibaba revenue over 4Q", "Azure growth over 4Q", "AI capex over 4Q24", "Does AWS make a penny?",
    "Did Alibaba make a dime from its chips?", "When did the news of the OpenAI deal come out?",
    "Are German firms lining up behind Alibaba?", "Which outfits are lining up behind AWS?",
    "Does Beijing have any lever over this plan?", "Does Washington have any lever over Microsoft?",
    "What does e-commerce have to do with Amazon?", "To what does Azure owe its growth?",
    "What figures does the conclusion contain?",
])
def test_said_otherwise__of_what_no_source_gives__declines(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
