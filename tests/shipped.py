"""The assistant over the shipped data, built once in a process: reading it takes seconds, and it never changes."""

from __future__ import annotations

from functools import cache

from bot.app import build_assistant
from bot.assistant import Assistant


@cache
def shipped_assistant() -> Assistant:
    return build_assistant()
