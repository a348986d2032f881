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
