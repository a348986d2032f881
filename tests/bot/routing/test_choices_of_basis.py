"""What a stated figure is of, offered as a choice; and how long it took to get there."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("Is Alibaba's 4% cloud share worldwide or just China?", "4%¹ (global"),
    ("Is the 4% global or only for China", "4%¹ (global"),
    ("is the 4 percent of the chinese market or of the world market", "4%¹ (global"),
    ("is Google's 13% share global or American", "13%¹ (global"),
    ("Is Azure's 25% a part of Microsoft's profit or of its revenue?", "of Microsoft's total revenue"),
    ("is the 25% of profits or of sales", "of Microsoft's total revenue"),
    ("is the 39% azure's growth or its market share", "Azure, revenue growth: 39%"),
    ("does the 34% refer to revenue or profit", "revenue growth: 34%"),
])
def test_choice_of_basis__is_answered_by_what_the_figure_is_of(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "is alibaba's 7% share worldwide or China",
    "is azure's 29% growth or market share",
    "is azure's 39% growth in 2024 or 2025",
    "is alibaba in china or worldwide",
    "is 20% of my salary revenue or profit",
    "is 4% milk from china or worldwide",
    "is 25% tax on profit or revenue",
])
def test_choice_of_basis__of_another_figure_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("did the qwen app need a month to get to 10 million downloads", "No: Qwen app had 10 million"),
    ("did qwen hit 10 million in its first week", "Yes: Qwen app had 10 million downloads"),
    ("did qwen hit 20 million in the first week", "No: Qwen app had 10 million downloads"),
    ("how soon did the app have ten million downloads", "first week"),
])
def test_time_needed__is_the_first_week(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "does qwen get 10 million downloads a month",
    "did the qwen app get 10 million downloads in a month",
])
def test_time_needed__a_rate_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
