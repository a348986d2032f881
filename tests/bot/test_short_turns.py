"""No short turn of a chat fails, whatever it follows."""

from __future__ import annotations

import pytest

from bot.app import INTENTS
from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.routing import load_rules
from tests.bot.asking import TODAY
from tests.share import share

_SHORT = (
    "2023?", "in 2025?", "Q3?", "and Microsoft?", "Google", "no, Azure", "the other one", "its P/E?", "growth?",
    "share", "why", "when", "how much", "in %", "per year", "per day", "in dollars", "double that", "half",
    "minus 5", "is that more than 10%?", "higher than Azure's?", "the first", "both", "all of them", "neither",
    "except AWS", "and the rest?", "chart it", "as a table", "source?", "really?", "no", "what about China",
    "trailing", "if it doubled", "average", "sum", "ratio", "third?", "53 billion", "18x", "34%", "0", "-5",
    "it", "those", "?", "...", "2023年", "呢", "为什么", "比谷歌云呢", "第三", "一半", "是吗", "不是，Azure",
    "和微软比",
)


@pytest.mark.volume
def test_short_turns__after_every_kind_of_answer_are_answered(assistant: Assistant) -> None:
    openings = sorted({text for rule in load_rules(INTENTS).rules for text in rule.all_examples()})
    played = 0
    for opening in share(openings, one_in=20):
        first = Conversation(assistant, TODAY)
        first.ask(opening)
        for turn in _SHORT:
            trace = Conversation(assistant, TODAY, first.language, first.frame).ask(turn)
            assert trace.message.text, (opening, turn)
            played += 1
    assert played > 500
