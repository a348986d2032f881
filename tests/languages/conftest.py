"""The shipped assistant, asked in any language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.models import Trace
from tests.shipped import shipped_assistant

ASKED_ON = date(2026, 11, 22)
Ask = Callable[..., Trace]


@pytest.fixture(scope="session")
def shipped() -> Assistant:
    return shipped_assistant()


@pytest.fixture
def ask(shipped: Assistant) -> Ask:
    """Asks the turns of one chat and gives the trace of the last."""

    def ask_all(*turns: str, language: str = "en") -> Trace:
        chat = Conversation(shipped, ASKED_ON, language)
        *_, last = (chat.ask(turn) for turn in turns)
        return last

    return ask_all
