"""Whom the source names for its figures, what its author knows, when it was reviewed, its day and its hour."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

_UNNAMED = ("names no source of its own", "没有注明", "没有为自己")


@pytest.mark.parametrize("text", [
    "How solid is the 4% share figure, does anybody get cited for it?",
    "Is anyone credited for the 4% market share?",
    "Does the article name where it got the 29% for AWS?",
    "are the market shares attributed to anyone",
    "Who is cited for Azure's 39% growth?",
    "does it give a reference for the 34% case study number?",
    "Is the 4% sourced or just asserted?",
    "How well founded is the 13% for Google Cloud?",
    "How reliable is the 4% figure?",
    "4%这个份额有没有注明出处？",
])
def test_figure__has_nobody_named_for_it(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.kind == "provenance"
    assert any(said in trace.message.text for said in _UNNAMED)


def test_figure_of_another__is_said_not_to_be_what_was_asked(ask: Asking) -> None:
    assert ask("Is Azure's 34% growth reliable?").message.text.startswith("Your question says 34%")


@pytest.mark.parametrize(("text", "said"), [
    ("Where does the 29% come from?", "Competitive Positioning"),
    ("What share is attributed to Google in cloud?", "13%"),
    ("How reliable is the article?", "I cannot vouch"),
    ("Is AWS credited with 34% of the case studies?", "Yes"),
    ("听群里说微软市盈率才30倍，靠谱吗", "不是"),
    ("阿里砸的那笔钱和亚马逊云基础设施支出比，谁的数字大", "400亿"),
])
def test_other_questions_beside_figures__keep_their_answers(ask: Asking, text: str, said: str) -> None:
    message = ask(text).message.text
    assert said in message
    assert not any(unnamed in message for unnamed in _UNNAMED)


@pytest.mark.parametrize("text", [
    "The writer is specialist for which topics?", "The author is an expert in what?",
    "What subjects is Harrison Brooks an expert on?", "The author specializes on which asset classes?",
    "What is the author's area of specialism?", "文章的作者擅长哪些领域？", "作者是哪方面的专家",
])
def test_author__has_a_field(ask: Asking, text: str) -> None:
    message = ask(text).message.text
    assert "venture capital" in message or "风险投资" in message


@pytest.mark.parametrize("text", ["Google Cloud is an expert in what?", "who is an expert in data analytics"])
def test_expertise_of_a_company__is_its_own(ask: Asking, text: str) -> None:
    assert "analytics" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Was there any editorial review prior to publication, and by whom?", "reviewed by whom prior to release?",
    "Was the piece reviewed ahead of publication?",
])
def test_review__comes_before_publication(ask: Asking, text: str) -> None:
    assert "AInvest News Editorial Team" in ask(text).message.text


@pytest.mark.parametrize("text", ["was the plan reviewed prior to release", "What was the share prior to 2025?"])
def test_other_things_before__are_unknown(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "when exactly did this come out like the day and the time if you've got it",
    "What date and what time was it posted?", "When precisely was the article published, date plus time?",
    "on which day and at what hour did the article appear", "具体哪天几点发表的？", "文章是几号几点发布的",
])
def test_article__has_its_hour(ask: Asking, text: str) -> None:
    assert "10:55 pm ET" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "on what day and at what time was the IPO cancelled?", "When was the 4% measured, day and time?",
])
def test_hour_of_anything_else__is_unknown(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
