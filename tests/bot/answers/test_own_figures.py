"""A figure between a name and its measure is the one that it has: two are compared, and no distance is held."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Is AWS's 29% share bigger than Azure's?", "Yes: AWS, 29%, is above Azure, 20%"),
        ("is azure's 39% growth higher than alibaba cloud's?", "Yes: Azure, 39%"),
        ("is alibaba's 18x P/E lower than microsoft's?", "Yes: Alibaba, 18x, is below"),
        ("is microsofts 35x P/E higher than amazons?", "No: Microsoft, 35x, is below Amazon, 40x"),
        ("Is microsoft's 100B R&D bigger than alibaba's whole 3-year plan?", "different kinds"),
        ("so amazons 40B cloud infra spend is bigger than alibabas whole 3 yr plan?", "different kinds"),
        ("is AWS 9% ahead of Azure in share?", "Yes in percentage points, no in percent: AWS's cloud market share is"),
    ],
)
def test_own_figure__is_no_distance(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(
    "text", ["Is Amazon's $40 billion for three years?", "is amazon's $40 billion more than alibaba's over 3 years?"]
)
def test_length__that_nothing_has_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
