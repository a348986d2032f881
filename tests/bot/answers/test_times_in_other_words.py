"""Times held against those of the source: dates of figures, the date of the source, parts of a year."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("So that 4% share of Alibaba Cloud is as of Q1 2025?", "No: Alibaba Cloud, cloud market share: 4%, as of Q3 2025"),
    ("The AWS case study figure is from 2021-2022, isn't it?", "No: AWS, share of AI case studies: 34%"),
    ("Alibaba's P/E is from 2023, right?", "No: Alibaba, P/E: 18x, as of December 2025"),
    ("Is Azure's share from Q3 2025?", "Yes: Azure, cloud market share: 20%, as of Q3 2025"),
    ("AWS的份额是2024年的吗", "不是，AWS的云市场份额：29%，截至2025年第三季度"),
    ("微軟PE是2025年12月的數據嗎", "是的，微軟的市盈率：35倍，截至2025年12月"),
])
def test_date_of_a_figure__is_held_against_the_sources(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Azure's growth is for Q3 2025, right?", "Was Alibaba's share higher in 2024?"
])
def test_date__that_no_source_gives_gets_no_verdict(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "first"), [
    ("Is the article from 2025?", "Yes: published on 31 Dec 2025."),
    ("was the article written in 2024?", "No: published on 31 Dec 2025."),
    ("was this piece from December 2025?", "Yes: published on 31 Dec 2025."),
    ("文章是2024年的吗", "不是"),
])
def test_date_of_the_source__is_held_against_a_date(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", ["does the article cover 2024?", "is anything in the article from 2024?"])
def test_date_of_the_source__is_not_what_it_covers(question: str, ask: Asking) -> None:
    assert "published on" not in ask(question).message.text


@pytest.mark.parametrize(("question", "held"), [
    ("Was AWS's share 29% at the end of 2025?", False),
    ("What was Alibaba's P/E at the end of 2025?", True),
    ("Is the P/E of 18x as of year-end 2025?", True),
    ("Alibaba's share in early 2025?", False),
    ("阿里2025年底的市盈率", True),
    ("2025年初阿里云份额", False),
])
def test_part_of_a_year__is_no_other_part_of_it(question: str, held: bool, ask: Asking) -> None:
    assert (ask(question).answer.outcome == "answer") == held


@pytest.mark.parametrize(("question", "first"), [
    ("Was the article published before 2025?", "No: published on"),
    ("Was the article published before December 2025?", "No: published on"),
    ("Was the article published after Q3 2025?", "Yes: published on"),
    ("Was the article published since 2024?", "Yes: published on"),
    ("Was the article published between November 2025 and January 2026?", "Yes: published on"),
    ("Was the article published in the last week of December 2025?", "Published on"),
    ("Was the article published in 2025?", "Yes: published on"),
    ("这篇文章是2025年10月之后发表的吗", "是的：发表于"),
    ("Was the IPO cancelled between 2023 and 2025?", "Yes."),
    ("Was the IPO cancelled before 2024?", "No."),
    ("IPO是2024年之前取消的吗", "不是。"),
    ("Was the IPO cancelled five years ago?", "Alibaba cancelled the IPO"),
    ("Was the IPO cancelled at least three years before the article?", "Alibaba cancelled the IPO"),
    ("IPO是三年前取消的吗", "阿里巴巴在2024年取消了"),
])
def test_date__on_a_side_of_another_is_held_against_it(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)
