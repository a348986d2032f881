"""Places and companies that the text names, the author's own model, the largest slice of the plan, what a model is
meant to challenge, and who was going to list."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("turns", [
    "Which countries does the article mention?",
    "Which regions does the piece leave out?",
    "How many times was the article shared?",
    "这篇文章有多少读者？",
    "Which region gets the largest slice of Alibaba's plan?",
    "which of alibaba's eight regions gets the biggest slice of the data centre money",
    "What's the smallest slice of Alibaba's plan going into?",
    "What percentage of the $53 billion goes to AI?",
    "Is Qwen3-Next a challenge to Microsoft?",
    "Is Qwen3-Next meant as a challenge to OpenAI?",
    "Is Qwen3-Max-Preview meant as a challenge to Gemini?",
    "Which Microsoft unit was going to list?",
    "What's Azure's growth? || What's it known for in Europe?",
    "电商巨头的市盈率",
    "亚马逊电商的市盈率",
    "电商龙头京东的市盈率",
])
def test_what_the_text_does_not_say__is_declined(ask: Asking, turns: str) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "shown"), [
    ("Which regions does the piece actually name?", "The Middle East, Southeast Asia and Latin America"),
    ("Which regions are named by the author?", "The Middle East, Southeast Asia and Latin America"),
    ("What regions does the article mention?", "The Middle East, Southeast Asia and Latin America"),
    ("Which companies does the piece actually name?", "Companies with figures"),
    ("Which risks does the piece name?", "Risks, in 9 points"),
    ("Where does the article say that?", "All figures come from"),
    ("这篇文章的读者是谁？", "机构"),
    ("How many parameters does the author's model have?", "Harrison Brooks: 32 billion"),
    ("qwen3 max params || and the author's model?", "Harrison Brooks: 32 billion"),
    ("Which models does the author mention?", "Qwen3-Next"),
    ("What's the largest slice of Alibaba's plan going into?", "80%"),
    ("What takes the largest slice of Alibaba's plan?", "80%"),
    ("What gets the largest slice of the plan?", "80%"),
    ("The biggest part of the plan?", "80%"),
    ("Where does the largest slice of the plan go?", "80%"),
    ("Where does most of the plan go?", "80%"),
    ("What is the biggest item in the $53B plan?", "80%"),
    ("What's the largest share in cloud?", "AWS has the highest"),
    ("Is Qwen3-Next meant as a challenge to Gemini?", "Yes. Alibaba released"),
    ("Is Qwen3-Next-80B-A3B intended as a challenge to Google's Gemini?", "Yes. Alibaba released"),
    ("Which Alibaba unit was going to list?", "IPO of its cloud unit"),
    ("What's Google Cloud's share? || What is it known for?", "data analytics"),
    ("What's AWS's share? || What is it best known for?", "case studies"),
    ("电商巨头亚马逊的PE有几倍？", "40倍"),
    ("软件巨头微软的市盈率是多少", "35倍"),
    ("搜索巨头谷歌的云份额", "13%"),
    ("How many times is share of Google Cloud bigger than this of Alibaba", "3.25 times"),
])
def test_what_it_says__is_answered(ask: Asking, turns: str, shown: str) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text
