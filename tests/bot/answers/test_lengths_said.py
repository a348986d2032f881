"""How long something takes, said without a number, is held against the figure; who reports when, no source says."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("is the 53 billion over several years?", "Yes: Alibaba's AI and cloud investment plan is $53 billion (3 years)"),
    ("is alibaba's 53bn spread over many years", "Yes: Alibaba's AI and cloud investment plan"),
    ("is the $53 billion for a single year?", "No: Alibaba's AI and cloud investment plan is $53 billion (3 years)"),
    ("I read that Alibaba will spend 53 billion in a single year. Correct?", "No: Alibaba's AI and cloud investment"),
    ("Is Microsoft's hundred billion for R&D spread over several years?", "No: Microsoft's annual R&D budget"),
    ("Was the RMB 120 billion for AI spent within a single quarter?", "No: Alibaba's AI spending over four quarters"),
    ("they spent RMB120bn in a single quarter?!", "No: Alibaba's AI spending over four quarters"),
    ("Was Alibaba's 120 billion spent in one year?", "Yes: Alibaba's AI spending over four quarters"),
    ("How much will Alibaba invest over several years?", "$53 billion"),
    ("the qwen app took a full month to get 10m downloads, didn't it?",
     "No: Qwen app had 10 million downloads in its first"),
    ("Did it take the Qwen app a year to reach 10 million downloads?",
     "No: Qwen app had 10 million downloads in its first"),
    ("10 million downloads in just a day for the Qwen app, true?",
     "No: Qwen app had 10 million downloads in its first"),
    ("qwen app hit 10m downloads in a week, right?", "Yes: Qwen app had 10 million downloads"),
    ("Did the Qwen app get its 10 million downloads in its first week?", "Yes: Qwen app had 10 million downloads"),
    ("530亿分好几年投吗", "是的：阿里巴巴的AI和云投资计划"),
    ("微软1000亿研发是好几年的吗", "不是：微软的年度研发预算"),
])
def test_length__is_held_against_the_figure(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "when does BABA report next", "when are alibaba's next results due", "when does Microsoft publish its numbers",
    "阿里下次财报什么时候",
])
def test_reports_of_a_company__have_no_date(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "I'm a pensioner with a bit put by. Should it go into Alibaba?", "would you park cash in baba",
    "is now the time to get into alibaba",
])
def test_own_money__is_a_matter_of_advice(ask: Asking, text: str) -> None:
    assert ask(text).matches[0].intent == "advice"
