"""Times of which no source has a figure: however they are said, and wherever they stand, none is told."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

_FRAMES = ("AWS share {}", "what was Azure's revenue growth {}", "Alibaba P/E {}", "{}, what was Amazon's P/E?")
_CHINESE_FRAMES = ("{}AWS的份额", "AWS{}的份额是多少", "阿里巴巴{}的市盈率", "{}，亚马逊的市盈率是多少")


@pytest.mark.parametrize("time", [
    "in 2022", "in '22", "in 22", "FY23", "last year", "two years ago", "five quarters ago", "3 months ago",
    "a decade ago",
    "last summer", "last christmas", "in the last recession", "in the nineties", "during covid", "before the pandemic",
    "back in 2018", "in the good old days", "at its peak", "on 2024-06-30", "in December 2023", "since 2020",
    "next year", "by 2030", "in a year's time", "three years from now", "down the road", "next summer", "at year end",
])
def test_times_that_no_figure_is_of__have_none(ask: Asking, time: str) -> None:
    assert [q for frame in _FRAMES if ask(q := frame.format(time)).answer.outcome == "answer"] == []


@pytest.mark.parametrize("time", [
    "over the past five years", "over ten years", "next twelve months", "5y", "when the IPO was cancelled",
])
def test_what_opens_a_question__is_a_time_as_well(ask: Asking, time: str) -> None:
    assert ask(f"{time}, what was Amazon's P/E?").answer.outcome == "decline"


@pytest.mark.parametrize("time", [
    "2022年", "去年", "两年前", "五个季度前", "当年", "那时候", "前几年", "上世纪", "疫情期间", "年初", "上半年",
    "过去", "明年", "一年后", "年底", "2030年",
])
def test_chinese_times__have_none(ask: Asking, time: str) -> None:
    assert [q for frame in _CHINESE_FRAMES if ask(q := frame.format(time)).answer.outcome == "answer"] == []


@pytest.mark.parametrize(("text", "shown"), [
    ("AWS share right now", "29%"), ("AWS share in Q3 2025", "29%"), ("Alibaba P/E in December 2025", "18x"),
    ("does Alibaba build in 22 regions?", "8 regions"),
    ("who's at the bottom of the P/E table", "Alibaba has the lowest P/E"),
    ("when did they cancel the IPO, and what is Alibaba's P/E?", "18x"), ("目前AWS的份额", "29%"),
    ("after lunch, what is Alibaba's P/E?", "18x"),
])
def test_other_times_and_numbers__are_answered(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text
