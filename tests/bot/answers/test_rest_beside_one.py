"""Beside one share the rest of the market is all but that; what is left for others is what all who are named leave."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "verdict"), [
    ("Is AWS bigger than the rest of the market?", "No: AWS's 29% is less than 71%."),
    ("Is the rest of the market larger than Azure's share?", "Yes: 80% is more than Azure's 20%."),
    ("Is the remainder of the market larger than AWS's share?", "Yes: 71% is more than AWS's 29%."),
    ("Is AWS's share bigger than everyone else's combined?", "No: AWS's 29% is less than 71%."),
    ("AWS的份额比市场其余部分大吗？", "不是：AWS的29%低于71%。"),
    ("Is what is left for others bigger than AWS's share?", "Yes: 34% is more than AWS's 29%."),
    ("Is AWS's share more than what is left for everyone else?", "No: AWS's 29% is less than 34%."),
    ("Is what is left after the four above 30%?", "Yes: cloud market share left for all others: 34%."),
])
def test_rest__is_of_those_named(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)
