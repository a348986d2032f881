"""Words that announce a question, idioms whose words mean something else elsewhere, and whom or what "it" is of."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("question is Azure bigger than AWS", "No"),
    ("quick q does Amazon have the biggest cloud", "Yes"),
    ("my question is is Alibaba cheaper than Microsoft", "Yes"),
    ("my uncle claims Microsoft got a lower pe than Amazon, true or is he making it up", "Yes"),
    ("my sis says azure got a bigger share than aws, is that true or is she bluffing", "No"),
])
def test_announced_or_doubted__gets_a_yes_or_a_no(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


@pytest.mark.parametrize(("text", "shown"), [
    ("the question is who has the biggest cloud share", "29%"),
    ("my boss can't shut up about Microsoft, what's the P/E", "35x"),
    ("nobody here can tell me what Amazon trades at", "40x"),
    ("How would you put P/E simply?", "price-to-earnings"),
    ("I just pretend that I know it: what is an LLM?", "language model"),
    ("The piece mentions capex a lot. What is it?", "Capital expenditure"),
    ("for my first years, what does IPO mean", "Initial public offering"),
    ("By the author's own reasoning, what would Alibaba have to achieve to deserve its valuation?", "profitability"),
    ("What accomplishments are named as proof of Alibaba's technical ambition?", "Qwen3-Max"),
    ("A PhD candidate wants to know which Qwen models are named", "Qwen3-Max"),
    ("My niece has Qwen on her phone. How often was it downloaded when it first came out?", "10 million"),
    ("Before we get carried away, what could go wrong for Alibaba?", "export controls"),
    ("who does Alibaba collab with", "Bosch"),
    ("does the writer end up gloomy or hopeful?", "gamble"),
    ("in short, is the AI push a hit or a flop for the author", "gamble"),
    ("how many $ do data centers get", "42.4"),
    ("What size is the R&D gap in the summary of the article?", "$100 billion"),
    ("give me a two line summary of the article", "gamble"),
    ("is there something written about the IPO", "2024"),
    ("relations of the US and China, influence on Alibaba?", "export controls"),
    ("msft amzn 1v1", "35x"),
])
def test_idiom__changes_no_question(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("turns", "shown"), [
    ("Azure growth? || How much of what Microsoft brings in does it account for?", "25%"),
    ("Azure share? || what share of everything Microsoft takes in is that", "25%"),
    ("Alibaba's AI budget? || and data centers receive how many dollars", "42.4"),
])
def test_taken_in__is_revenue_also_of_a_unit_pointed_at(ask: Asking, turns: str, shown: str) -> None:
    assert shown in ask.chat(turns).message.text


@pytest.mark.parametrize("text", [
    "How much of what Amazon brings in does AWS account for?",
    "how would you put 10k to work",
    "pretend you are my broker and sell",
    "how many data centers are there",
])
def test_near_idiom__stays_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"
