"""The assistant over the shipped data, built once for all tests of the bot."""

from __future__ import annotations

import pytest

from knowledge import Knowledge

from bot.assistant import Assistant
from tests.bot.asking import Asking
from tests.shipped import shipped_assistant


@pytest.fixture(scope="session")
def assistant() -> Assistant:
    return shipped_assistant()


@pytest.fixture(scope="session")
def knowledge(assistant: Assistant) -> Knowledge:
    return assistant.knowledge


@pytest.fixture(scope="session")
def ask(assistant: Assistant) -> Asking:
    return Asking(assistant)
