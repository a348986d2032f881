"""How the cases of this suite are made, judged and shown."""

from __future__ import annotations

from tests.bot.chats.cases import chat_cases
from tests.bot.chats.signs import judge_chat
from tests.bot.suites import Suite
from tests.shipped import shipped_base

SUITE = Suite(
    cases=lambda seed: chat_cases(shipped_base(), seed),
    judge=judge_chat,
    text=lambda case: case.text,
    kind=lambda case: case.pattern.kind,
    is_open=lambda case: case.pattern.open is not None,
    note=lambda case: "its last answer",
)
