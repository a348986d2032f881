"""Points said of one rather than of another, of one of several things, of one side alone, and of what is said to be
over."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("Is it Azure rather than Alibaba's cloud group that already makes money?", "Yes. Azure already earns well"),
    ("Is it Alibaba Cloud rather than Azure that makes money?", "No. Azure already earns well"),
    ("在赚钱的是Azure而不是阿里云吗", "是的。Azure"),
    ("赚钱的是阿里云而不是Azure吗", "不是。Azure"),
    ("Is it Google Cloud rather than AWS that makes money?", "The sources say nothing on that about Google Cloud."),
    ("Is it Azure rather than AWS that is a cash cow?", "The sources say nothing on that about AWS."),
    ("是Azure而不是AWS在赚钱吗", "关于AWS，来源没有谈到这一点"),
    ("Is SAP rather than Bosch a partner of Alibaba?", "No. Alibaba's partners include SAP"),
    ("Is it SAP instead of Deloitte that partners with Alibaba?", "No. Alibaba's partners include SAP"),
    ("Is enterprise adoption of AI no longer fragmented?", "No. Businesses' adoption of AI is still fragmented"),
    ("Is the cloud unit no longer profitable?", "I do not know that"),
    ("Is the regulatory scrutiny of Alibaba limited to China?", "No. Regulators in China and abroad"),
    ("is Qwen's appeal confined to consumers?", "No. The Qwen app"),
    ("Is spending money enough?", "No. Spending alone does not assure success."),
])
def test_one_rather_than_another__gets_its_verdict(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Qwen3-Next or Qwen2.5-Max: which one does the article say was open-sourced?", "Alibaba released the Qwen3-Next"),
    ("which of Qwen3-Next and Qwen2.5-Max challenges Gemini?", "Alibaba released the Qwen3-Next"),
    ("which was open-sourced first, Qwen3-Next or Qwen2.5-Max?", "The sources say nothing on that"),
    ("which model is bigger, Qwen3-Next or Qwen2.5-Max?", "The sources say nothing on that"),
    ("what remains elusive at Alibaba Cloud", "The cloud group grows, but profitability"),
    ("what do investors make of the stock", "Investors are cautious"),
])
def test_point__is_told_of_the_one_it_is_of(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "outcome"), [
    ("Do SAP and Deloitte work together?", "decline"),
    ("Have SAP and Bosch teamed up?", "decline"),
    ("Is there a partnership between SAP and Deloitte?", "decline"),
    ("SAP和德勤联手了吗", "decline"),
    ("Apart from SAP and Bosch, which other partner is named?", "answer"),
    ("Do SAP and Bosch work with Alibaba?", "answer"),
    ("Are SAP and Bosch both partners?", "answer"),
    ("Do Microsoft and OpenAI work together?", "answer"),
])
def test_partners_of_one__are_not_each_others(question: str, outcome: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == outcome


@pytest.mark.parametrize(("question", "first"), [
    ("Is Azure rather than AWS the largest cloud?", "No: the highest cloud market share is AWS's, 29%"),
    ("Is AWS instead of Azure the largest cloud?", "Yes: the highest cloud market share is AWS's, 29%"),
    ("Is it Google Cloud, not Alibaba Cloud, that is smallest?", "No: the lowest cloud market share is Alibaba"),
    ("Is Azure, rather than AWS or Google, the largest?", "No: the highest cloud market share is AWS's"),
    ("Does Microsoft and not Amazon have the highest P/E?", "No: the highest P/E is Amazon's, 40x"),
    ("Is it Azure rather than AWS that is bigger?", "No: Azure, 20%, is below AWS, 29%"),
    ("Is Azure rather than Alibaba Cloud growing faster?", "Yes: Azure, 39%, is above Alibaba Cloud, 34%"),
    ("Is Azure the largest cloud apart from AWS?", "Yes: the highest cloud market share is Azure's, 20%"),
])
def test_rival_set_aside__is_counted_in(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", ["show me Azure's growth instead of AWS's", "Azure's growth rather than AWS's"])
def test_instead_of_another__is_of_the_one(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("Azure, revenue growth: 39%")
