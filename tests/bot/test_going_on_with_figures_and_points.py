"""Follow-ups that go on with a figure or a point that was told: what it is for, on what basis, why, how far again, and
what the asker holds against it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    "turns",
    [
        "Who are Alibaba's partners? || what exactly are they doing with Bosch",
        "Who are Alibaba's partners? || what are they building with Deloitte",
        "Who are Alibaba's partners? || what are they working on with SAP",
        "What's the nature of the Bosch partnership",
        "What is the deal with Bosch about",
        "How fast is Azure growing? || why that fast",
        "How fast is Azure growing? || why is it growing so fast",
        "Google Cloud's share? || why so low",
        "Azure增长多少 || 为什么涨这么快",
        "Alibaba's P/E? || are those trailing?",
        "Alibaba's P/E? || and Microsoft's? || are they forward or trailing",
        "Alibaba's P/E? || forward?",
        "Is Alibaba's 18x a trailing multiple?",
        "Are the P/Es trailing or forward?",
        "Alibaba's AI spending over four quarters? || what's today's exchange rate",
    ],
)
def test_follow_up__is_declined_where_no_source_says_it(turns: str, ask: Asking) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


@pytest.mark.parametrize(
    "asked",
    [
        "what's the rest for?",
        "where does the rest go",
        "what is the rest spent on",
        "rest goes to what",
        "what will the leftover buy",
        "and the rest? || what is that for",
    ],
)
def test_rest_of_a_plan__is_for_nothing_that_is_said(asked: str, ask: Asking) -> None:
    trace = ask.chat(f"What part of the plan is for data centers? || {asked}")
    assert trace.answer.outcome == "decline"
    assert "what the rest is for" in trace.message.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("What part of the plan is for data centers? || what's the rest", "$10.6 billion"),
        ("What part of the plan is for data centers? || how many dollars is the rest", "$10.6 billion"),
        ("What part of the plan is for data centers? || what's left over for the rest", "$10.6 billion"),
        ("数据中心占投资计划多少 || 剩下的呢", "106亿美元"),
        ("Who are Alibaba's partners? || are they working with Bosch", "Yes"),
        ("How fast is Alibaba Cloud growing? || why so fast?", "AI products"),
        ("Alibaba's P/E? || is it trailing Microsoft", "Yes: Alibaba, 18x, is below Microsoft"),
        ("How many points is Alibaba Cloud behind AWS? || ok and behind Google?", "9 percentage points below"),
        ("How many points is Alibaba Cloud behind AWS? || and behind Azure?", "16 percentage points below"),
        ("How many points is Azure ahead of Google? || and behind AWS?", "9 percentage points below"),
        ("How many points is Alibaba Cloud behind AWS? || is it behind Google?", "Yes: Alibaba Cloud, 4%"),
        ("How far ahead is AWS of Azure? || is Google ahead?", "No: Google Cloud, 13%"),
        ("How far ahead is AWS of Azure? || is Google behind?", "Yes: Google Cloud, 13%"),
        ("Is Alibaba cheaper than Microsoft? || is Amazon cheaper?", "No: Amazon, 40x"),
        ("Azure's share? || and Google? || do those two together beat AWS?", "Yes: together 33%"),
        ("阿里云落后AWS几个点 || 落后谷歌呢", "低9个百分点"),
        ("Who leads the cloud market? || and Azure? || and how quick is it growing", "Azure, revenue growth: 39%"),
        ("Who has the lowest P/E? || and Microsoft? || and its R&D", "$100 billion"),
        ("Who leads the cloud market? || and who's last || how fast does it grow", "34%"),
        ("Alibaba's AI spending over four quarters? || so what exchange rate is that", "RMB7.27"),
        ("Alibaba's AI spending over four quarters? || how many rmb per dollar", "RMB7.27"),
        ("阿里四个季度投了多少 || 那是按什么汇率算的", "7.27"),
        ("Alibaba's P/E? || what does the x stand for", "price-to-earnings"),
        ("Is Alibaba's cloud making money? || quote the line", "elusive"),
        ("Growth of Alibaba's cloud? || what's the Cloud Intelligence Group", "Alibaba's cloud unit"),
        ("Azure's share? || what's Azure at", "20%"),
        ("阿里值得买吗 || 那就说说它的风险吧", "风险"),
    ],
)
def test_follow_up__goes_on_with_what_was_told(turns: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(turns).message.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("Azure's cloud share? || nah its 25%", "No: Azure's cloud market share is 20%, not 25%"),
        ("Azure's cloud share? || no it's 25%", "No: Azure's cloud market share is 20%, not 25%"),
        ("Azure's cloud share? || are you sure? i read 25%", "No: Azure's cloud market share is 20%, not 25%"),
        ("Azure's cloud share? || no, 20%", "Yes: Azure's cloud market share is 20%"),
        ("Azure's cloud share? || no, at least 25%", "No: Azure's cloud market share is 20%"),
        ("Alibaba's P/E? || no way, it's 25", "No: Alibaba's P/E is 18x, not 25x"),
        ("Alibaba Cloud's growth? || i thought it was triple digit", "No: Alibaba Cloud's revenue growth is 34%"),
        ("Azure's growth? || not triple digits?", "No: Azure's revenue growth is 39%"),
        ("微软云份额 || 不对，是25%", "不是：Azure的云市场份额是20%"),
        ("阿里云增长 || 不是三位数吗", "不是：阿里云的营收增速是34%"),
        ("Azure's cloud share? || what about the 25%", "25% of Microsoft's total revenue"),
        ("No, Alibaba trades at 18x", "Yes: Alibaba's P/E is 18x"),
        ("No, Azure's share is 25%", "No: Azure's cloud market share is 20%"),
        ("No AWS, which cloud is largest?", "Azure has the highest"),
    ],
)
def test_figure__is_held_against_the_one_that_was_shown(turns: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(turns).message.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("Alibaba Cloud's market share? || is that China only", "No: Alibaba Cloud's cloud market share is 4%, global"),
        ("AWS's market share? || is that just America", "No: AWS's cloud market share is 29%, global"),
        ("阿里云那4%指的是中国市场吗", "不是：阿里云的云市场份额是4%，全球"),
        ("阿里云那个4%是说国内还是全世界啊", "全球"),
        ("Alibaba Cloud's market share? || in China?", "not the share in one country"),
        ("Alibaba Cloud has 4% of the Chinese market, correct?", "not the share in one country"),
        ("Alibaba Cloud's market share? || is it 4% in China", "not the share in one country"),
    ],
)
def test_share__reaches_as_far_as_the_source_says(turns: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(turns).message.text
