"""The real application against the local Bot API server, as every test of the channel takes it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from bot.app import TEMPLATES, build_assistant
from bot.assistant import Assistant
from bot.channels.telegram.application import ALLOWED_UPDATES, App, build_application
from bot.channels.telegram.channel import ChannelParts
from bot.channels.telegram.memory import Memory, ProcessMemory
from bot.channels.telegram.options import Options
from bot.channels.telegram.words import Words, plain
from bot.models import Frame, Question, Trace
from tests.telegram_server import TOKEN, Chat, Message, Server, User, running_server

TODAY = date(2026, 11, 22)
GROUP = -1001
COMPARE = "compare p/e"
"""A question with a table, a footnote and next questions."""
RISKS = "What are the risks?"
UNKNOWN = "Tencent P/E?"
"""A question that is declined."""


@cache
def assistant() -> Assistant:
    return build_assistant()


def expected(text: str, frame: Frame | None = None) -> Trace:
    """What the assistant says to a question, whatever its wording is today."""
    return assistant().trace(Question(text, TODAY, "en", frame))


@dataclass
class Bot:
    """One run of the application; `restart` in a test is a second run with the same memory, or a fresh one."""

    server: Server
    memory: Memory = field(default_factory=ProcessMemory)
    options: Options = field(default_factory=lambda: Options(TOKEN))
    more: dict[str, Any] = field(default_factory=dict)

    def parts(self) -> ChannelParts:
        options = replace(self.options, base_url=self.server.base_url, base_file_url=self.server.base_file_url)
        return ChannelParts(assistant(), Words(TEMPLATES), self.memory, options, lambda: TODAY, **self.more)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[App]:
        app = build_application(self.parts())
        await app.initialize()
        assert app.post_init
        assert app.updater
        await app.post_init(app)
        await app.updater.start_polling(poll_interval=0.0, timeout=1, allowed_updates=list(ALLOWED_UPDATES))
        await app.start()
        try:
            await asyncio.sleep(0)
            yield app
        finally:
            await app.updater.stop()
            await app.stop()
            assert app.post_stop
            await app.post_stop(app)
            await app.shutdown()


@asynccontextmanager
async def running_bot(**bot: Any) -> AsyncIterator[Server]:
    """A server with the bot on it; at the end every request must have fitted the official schema."""
    async with running_server() as server:
        async with Bot(server, **bot).running():
            yield server
            await server.settle()
        assert server.problems == []


def alice(server: Server) -> User:
    return server.user(1, "Alice", "alice", language="en")


def bob(server: Server) -> User:
    return server.user(2, "Bob", "bob", language="en")


def team(server: Server, topic: int | None = None) -> Chat:
    return server.group(GROUP, "Team", topic)


def shown(html: str) -> str:
    """What a person reads of a piece of HTML."""
    return plain(html)


def says(message: Message, trace: Trace) -> bool:
    """Whether a message says all that the assistant answers, word for word."""
    return message.text.split() == shown(trace.message.html).split()
