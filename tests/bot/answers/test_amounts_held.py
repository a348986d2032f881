"""Stated amounts against each other, behind a length of time, in another currency, and called by another name."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("165亿比530亿少吗", "是的：阿里巴巴的AI资本开支"),
    ("1000亿比530亿大吗", "是的：微软的1000亿美元高于阿里巴巴的530亿美元"),
    ("530亿比1000亿大吗", "不是：阿里巴巴的530亿美元低于微软的1000亿美元"),
    ("1200亿人民币比530亿美元多吗", "不是：阿里巴巴的AI资本开支（165亿美元）低于"),
    ("Is RMB120 billion a bigger sum than $53 billion?", "No: Alibaba's AI spending over four quarters ($16.5"),
    ("Is Microsoft's 40B bigger than Amazon's 100B?", "Your question says 40 billion"),
    ("Is 53 billion bigger than 40 billion?", "By amount alone, yes"),
    ("Five million downloads in the first week at most, right?", "No: Qwen app had 10 million downloads"),
    ("Alibaba plans $40 billion over three years at most, right?", "No: Alibaba's AI and cloud investment plan is $53"),
    ("Does the plan run for more than two years?", "Yes"),
    ("is the outlay of those four quarters below $10bn?", "No: Alibaba's AI spending over four quarters is $16.5"),
    ("那530亿是人民币吗", "不是：阿里巴巴的AI和云投资计划是530亿美元"),
    ("Is the 53 billion in yuan?", "No: Alibaba's AI and cloud investment plan is $53 billion, not RMB53 billion"),
    ("25% is Azure's profit margin, yes?", "No: in the source, 25% is Azure's share of parent's revenue"),
    ("阿里云智能集团那个34%是利润增长吧？", "不是：来源中，34%是阿里云的营收增速"),
    ("Does Qwen3-Max-Preview have exactly one trillion parameters?", "No: Qwen3-Max-Preview has over 1 trillion"),
    ("Is AWS 900 bps ahead of Azure?", "Yes: AWS's cloud market share is 9 percentage points above"),
    ("Is AWS 9 basis points ahead of Azure?", "No: AWS's cloud market share is 9 percentage points above"),
    ("AWS比Azure高900个基点吗", "是的"),
    ("Azure brings in a quarter of what Microsoft sells, doesn't it?", "Yes: Azure makes up 25%"),
    ("Azure has 20% of the cloud market. Amazon's, right?", "No: AWS's cloud market share is 29%"),
    ("Azure makes up 25% of revenue: Microsoft's, right?", "Yes: Azure makes up 25%"),
    ("Does Qwen3-Max-Preview have one trillion parameters?", "Yes: Qwen3-Max-Preview has over 1 trillion"),
])
def test_amount__is_held_against_what_is_printed(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Azure is 25% of profit, right?", "Azure makes up 25% of revenue. Amazon's, right?",
    "Is the 77 billion in yuan?", "Is 29% more than 20%?",
])
def test_amount__of_nothing_printed_is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
