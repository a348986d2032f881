"""Disbelief before a question whether something is true: what is told is checked, and not its denial."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opens"), [
    ("I don't believe Amazon's P/E is 40. Is it true?", "Yes"),
    ("I can't believe Amazon's P/E is 40x. Is that right?", "Yes"),
    ("我不相信阿里云份额是4%，请核实", "是的"), ("我不相信AWS份额是29%，是真的吗", "是的"),
    ("I deny that AWS leads. Am I right?", "No"),
    ("I don't believe Amazon is on top in cloud share, am I right?", "No"),
])
def test_disbelief__is_a_denial_only_where_the_asker_asks_of_himself(ask: Asking, text: str, opens: str) -> None:
    assert ask(text).message.text.startswith(opens)
