"""What is granted before "but" asks for nothing, and likeness in figures is a comparison."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "begins"), [
    ("azure is bigger, but does alibaba cloud at least grow faster?", "No: Alibaba Cloud, 34%"),
    ("aws is bigger but is azure cheaper", "Yes: Microsoft, 35x"),
    ("amazon is more expensive, but is alibaba cheaper than microsoft?", "Yes: Alibaba, 18x"),
    ("is alibaba cloud growing similarly to azure", "Revenue growth (year over year): Azure 39%"),
    ("are azure and aws similar in market share", "Cloud market share (global): AWS 29%"),
    ("is alibaba's approach to AI infrastructure similar to microsoft's", "Yes. The data centers are needed"),
])
def test_comparison__is_of_the_one_asked_about(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)
