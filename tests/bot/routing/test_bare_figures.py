"""A figure of nothing in particular, and the profits of several as a point of the article."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", ["what's the figure?", "tell me the number", "what is the value"])
def test_a_figure_of_nothing__is_asked_back(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "clarify"


def test_a_figure_after_another__is_that(ask: Asking) -> None:
    frame = ask("Alibaba P/E?").answer.frame
    assert "18x" in ask("what's the number", frame).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("what is the number of downloads", "10 million"),
    ("give me the number for Azure growth", "39%"),
    ("hm, well, alright", "each figure with its footnote"),
    ("How do Alibaba's cloud and Azure compare on profits, according to the article?", "cash cow"),
    ("what does the article say on the profits of Azure and Alibaba Cloud", "elusive"),
])
def test_figures_and_points__are_told(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Alibaba cloud profit versus azure profit in dollars",
    "According to the article, how much profit do Azure and Alibaba Cloud make?",
    "according to the article, how do Amazon and Google compare on profits",
])
def test_amounts_of_profit__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
