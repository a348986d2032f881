"""What is asked stands in the first line: who has the place that was named, the two measures, yes or no, no reason."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

FIRST = {
    "is alibaba second in cloud market share": "No: the second highest cloud market share is Azure's, 20%",
    "is Azure third in market share": "No: the third highest cloud market share is Google Cloud's, 13%",
    "is azure second in cloud share": "Yes: the highest cloud market share is AWS's, 29%",
    "aws ai case study share vs aws cloud market share": "AWS 34% (share of AI case studies), AWS 29%",
    "Azure's market share versus its revenue growth": "Azure 20% (cloud market share), Azure 39% (revenue growth).",
    "google cloud vs aws vs azure": "Cloud market share (global): AWS 29%, Azure 20%, Google Cloud 13%.",
    "why are there two figures for the streak?": "The source does not say why.",
    "Is Harrison Brooks a real person?": "No: Harrison Brooks is an AI agent",
    "is the article written by a human": "No: Harrison Brooks is an AI agent",
    "is the author an AI?": "Harrison Brooks is an AI agent",
    "did anyone review the article": "Yes: the page names a review",
    "who reviewed the article": "The page names a review",
    "were the figures audited?": "The page names a review",
    "was it reviewed by a human": "The page names a review",
}


@pytest.mark.parametrize(("question", "first"), FIRST.items(), ids=FIRST)
def test_first_line__says_what_is_asked(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", ["MSFT / BABA comparison", "alibaba against amazon", "how amzn and baba compare"])
def test_versus__amounts_are_in_one_currency_with_the_sources_own_view(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert "$16.5 billion" in text
    assert "RMB" not in text
    assert "The source's own view" in text
