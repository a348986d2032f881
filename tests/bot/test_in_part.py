"""What is there is told beside what is not: a figure and one that no source gives, a figure and advice, one of two."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize(
    ("question", "told", "missing"),
    [
        ("Alibaba's P/E and who is its CEO?", "P/E: 18x", "The sources do not give Alibaba's CEO"),
        ("P/E and dividend yield of BABA", "P/E: 18x", "The sources do not give Alibaba's dividend yield"),
        ("Amazon's vendors and its cloud share", "29%", "The sources do not give"),
        ("Alibaba's P/E and share price", "P/E: 18x", "The sources do not give Alibaba's share price"),
        ("Azure's growth and its profit margin?", "39%", "The sources do not give Azure's net margin"),
        ("Alibaba's plan and its debt", "$53 billion", "The sources do not give Alibaba's debt"),
        ("What's Alibaba's P/E and should I buy?", "P/E: 18x", "no advice"),
        ("Should I buy Microsoft? What's its P/E?", "P/E: 35x", "no advice"),
        ("阿里的市盈率多少，能买吗？", "18倍", "不提供买卖建议"),
        ("Compare Alibaba's and Google's P/E", "18x", "The sources give no P/E for Google"),
        ("AWS: market share and growth", "29%", "The sources give no revenue growth for AWS"),
        ("Amazon's R&D and its P/E", "P/E: 40x", "The sources give no annual R&D budget for Amazon"),
        ("Google Cloud的份额和增速", "13%", "来源没有给出谷歌云的营收增速"),
        ("What is Alibaba's P/E and who leads the cloud market?", "P/E: 18x", "AWS has the highest cloud market share"),
    ],
)
def test_part__is_told(question: str, told: str, missing: str) -> None:
    trace = Asking(shipped_assistant())(question)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
    assert missing in trace.message.text


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Is Google's P/E higher than Alibaba's?", "18x"),
        ("Difference between Amazon's and Google's P/E?", "40x"),
        ("Is AWS growing faster than Azure?", "39%"),
        ("Is Tencent's P/E above Microsoft's?", "35x"),
    ],
)
def test_one_of_two__is_shown_in_the_refusal(question: str, shown: str) -> None:
    trace = Asking(shipped_assistant())(question)
    assert trace.answer.outcome == "decline"
    assert shown in trace.message.text


@pytest.mark.parametrize(
    "question",
    [
        "Should I buy Alibaba?",
        "Alibaba's P/E is 18x, should I buy?",
        "With a P/E that low, should I buy?",
        "Is the P/E low enough to buy Alibaba?",
        "What P/E should I buy at?",
        "What is the exchange rate of the RMB today?",
        "Did Gartner come up with the 4% for Alibaba Cloud?",
    ],
)
def test_nothing__is_told(question: str) -> None:
    trace = Asking(shipped_assistant())(question)
    assert trace.answer.outcome == "decline"
    assert not trace.answer.facts


@pytest.mark.parametrize(
    ("turns", "told", "missing"),
    [
        ("Azure's market share and growth || same for AWS", "29%", "The sources give no revenue growth for AWS"),
        ("P/E of Amazon and Microsoft || please add Google to that", "35x", "The sources give no P/E for Google"),
        ("Azure的份额和增速 || 谷歌云呢", "13%", "来源没有给出谷歌云的营收增速"),
    ],
)
def test_part_of_a_follow_up__is_told(turns: str, told: str, missing: str, ask: Asking) -> None:
    text = ask.chat(turns).message.text
    assert told in text
    assert missing in text
