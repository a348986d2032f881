"""A point that is asked for more narrowly than a source says it (another time, place, company, field) is declined."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

POINTS = (
    "what are the risks for Alibaba", "what are Alibaba's strengths", "who are Alibaba's partners",
    "what AI models does Alibaba have", "why is Alibaba cheap", "what is the verdict", "what is the outlook",
    "is Azure profitable", "what does the article say about Google", "is enterprise AI adoption strong",
    "what does success depend on", "what is Alibaba's strategy", "does Alibaba copy Microsoft",
    "is Alibaba Cloud profitable", "what drives Alibaba's cloud growth", "is Alibaba open source",
)
FOR_ALL = (
    "in 2022", "in 2030", "according to Goldman Sachs", "for Tencent", "compared with Oracle", "in gaming",
    "under the new CEO", "before the listing", "in its latest 10-K", "for retail customers", "according to its CFO",
    "last quarter", "per employee", "by next year",
)
FOR_MOST = ("since the pandemic", "after the split", "in Germany", "in the Japanese market")
"""For these a yes or no, or a list of everything, may still be told."""


@pytest.mark.parametrize("narrower", FOR_ALL)
def test_point__asked_for_more_narrowly_is_declined(ask: Asking, narrower: str) -> None:
    assert [text for text in POINTS if ask(f"{text} {narrower}?").answer.outcome == "answer"] == []


@pytest.mark.parametrize("narrower", FOR_MOST)
@pytest.mark.parametrize("text", ["who are Alibaba's partners", "is Azure profitable", "what is Alibaba's strategy"])
def test_point__of_another_time_or_place_is_declined(ask: Asking, text: str, narrower: str) -> None:
    assert ask(f"{text} {narrower}?").answer.outcome != "answer"


@pytest.mark.parametrize("text", [
    "What must Alibaba prove before its valuation makes sense?", "Is Alibaba after consumers or companies with its AI?",
    "Was the cloud IPO cancelled in 2023?", "Is Alibaba open source in 2025?", "is regulation a risk in Washington?",
])
def test_point__that_only_sounds_narrowed_is_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"
