"""Questions in natural voices: money that is earned, all of a plan, rests in the passive, closing prices."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("has the cloud intelligence group turned a profit yet", "No."),
    ("Has Alibaba Cloud made money yet?", "No."),
    ("Does the entire plan go into data centers?", "80%, not 100%"),
    ("they blew the whole 53 bil on data centers, true??", "80%, not 100%"),
    ("What amount of the $53 billion remains once the data centre portion has been deducted?", "$10.6 billion"),
    ("How many billions of the $53 billion are meant for data centers altogether?", "$42.4 billion"),
    ("rmb 120bn over four quarters, how much is that a quarter", "RMB30 billion"),
    ("size of the 3 year plan", "$53 billion"),
    ("what's holding alibaba's multiple down", "cautious"),
    ("Could chip export controls hold back Alibaba's AI hardware?", "chips"),
    ("why dont people pay more for baba if the ai is growing like crazy", "cautious"),
    ("um what are like the biggest worries about alibaba in this article", "Risks, in 9 points"),
    ("How many downloads had the Qwen app collected after one week?", "10 million"),
    ("What percent did Alibaba's cloud revenue go up, with AI behind it?", "34%"),
    ("Which topics does the author focus on?", "private equity"),
    ("I'm writing an essay on Alibaba, what multiple of earnings does the stock trade on?", "18x"),
    ("plus Amazon, which one is cheapest by P/E?", "Alibaba has the lowest P/E"),
])
def test_natural_voice__is_answered(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "what did alibaba stock close at today",
    "are half of the data centers going to Latin America?",
    "Has Alibaba Cloud shown cost discipline?",
    "size of the floor plan",
])
def test_neighbour__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_share_of_the_plan__is_no_rest(ask: Asking) -> None:
    assert "80%" in ask("data centre share of the alibaba investment plan?").message.text
