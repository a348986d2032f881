"""Messages of a word or two, and figures by which somebody is asked for."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", ["cloud", "growth?", "AI", "the market"])
def test_bare_cue__is_asked_back(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "clarify"


@pytest.mark.parametrize(("text", "word"), [
    ("What is P/E?", "price of a share"), ("what is market share", "all sales"), ("What is capex?", "capital"),
])
def test_bare_metric__is_defined(ask: Asking, text: str, word: str) -> None:
    trace = ask(text)
    assert trace.answer.kind == "definition"
    assert word in trace.message.text.casefold()


@pytest.mark.parametrize("text", ["What is the P/E?", "What is Amazon's P/E?", "what's the market share of AWS"])
def test_metric_of_somebody__is_a_figure(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind != "definition"


@pytest.mark.parametrize(("text", "name"), [
    ("Which company trades at 35x?", "Microsoft"), ("who has 29% of the cloud market", "AWS"),
])
def test_whose_figure_it_is__is_told_alone(ask: Asking, text: str, name: str) -> None:
    trace = ask(text)
    assert trace.message.text.startswith(name)
    assert len(trace.answer.facts) == 1


def test_noise_beside_a_question__is_no_question(ask: Asking) -> None:
    assert "do not know" not in ask("tl;dr of the article").message.text
    assert "do not know" in ask("P/E of Alibaba? And the capital of France?").message.text
