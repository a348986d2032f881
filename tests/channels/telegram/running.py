"""The real application against the local Bot API server, as every test of the channel takes it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from typing import Any

from bot.app import TEMPLATES
from bot.assistant import Assistant
from bot.channels.telegram.application import ALLOWED_UPDATES, App, build_application
from bot.channels.telegram.channel import ChannelParts
from bot.channels.telegram.desk import Quote, no_quote
from bot.channels.telegram.memory import Memory, ProcessMemory
from bot.channels.telegram.offers import without_offers
from bot.channels.telegram.options import Options
from bot.channels.telegram.painter import Painter
from bot.channels.telegram.words import Words, plain
from bot.models import Answer, Frame, Question, Trace
from bot.models import Message as RenderedMessage
from bot.store import Ledger
from tests.shipped import shipped_assistant
from tests.telegram_server import TOKEN, Chat, Message, Server, User, running_server

TODAY = date(2026, 11, 22)
GROUP = -1001
COMPARE = "compare p/e"
"""A question with a table, a footnote and next questions."""
NEXT = "P/E gap: Amazon, Alibaba"
"""The first button with a question under that answer, shortened."""
RISKS = "What are the risks?"
UNKNOWN = "Tencent P/E?"
"""A question that is declined."""


assistant = shipped_assistant


def expected(text: str, frame: Frame | None = None, of: Assistant | None = None) -> Trace:
    """What the assistant says to a question, whatever its wording is today."""
    return (of or assistant()).trace(Question(text, TODAY, "en", frame))


@dataclass
class Bot:
    """One run of the application; `restart` in a test is a second run with the same memory, or a fresh one."""

    server: Server
    memory: Memory = field(default_factory=ProcessMemory)
    options: Options = field(default_factory=lambda: Options(TOKEN))
    assistant: Assistant = field(default_factory=lambda: assistant())
    quote: Quote = no_quote
    ledger: Ledger = field(default_factory=lambda: Ledger(BytesIO()))

    def parts(self) -> ChannelParts:
        options = replace(self.options, base_url=self.server.base_url, base_file_url=self.server.base_file_url)
        wordings = {language: found.wording for language, found in self.assistant.renderer.languages.items()}
        return ChannelParts(self.assistant, Words(TEMPLATES), self.memory, self.ledger, options, lambda: TODAY,
                            Painter(wordings), self.quote)

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


class Wordy:
    """A renderer whose answers on risks are longer than a message: the sources are not that long yet."""

    def __init__(self) -> None:
        self.plain = assistant().renderer
        self.languages = self.plain.languages

    def render(self, answer: Answer, question: Question) -> RenderedMessage:
        message = self.plain.render(answer, question)
        more = "\n\n".join(f"{i}. " + "more to say & tell " * 20 for i in range(20)).replace("&", "&amp;")
        wordy = f"{message.html}\n\n{more}"
        return replace(message, write_html=lambda: wordy) if "risk" in question.text else message


class Unmarked(Wordy):
    """A renderer with a fault: what it writes is no HTML that Telegram reads."""

    def render(self, answer: Answer, question: Question) -> RenderedMessage:
        return replace(self.plain.render(answer, question), write_html=lambda: "if a < b & c then <br>\n stop")


def unmarked() -> Assistant:
    return replace(assistant(), renderer=Unmarked())  # type: ignore[arg-type]  # a stand-in


def wordy() -> Assistant:
    return replace(assistant(), renderer=Wordy())  # type: ignore[arg-type]  # a stand-in


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
    """Whether a message says all that the assistant answers, word for word; what it offers stands on the buttons."""
    return message.text.split() == shown(without_offers(trace.message.html, trace.message.buttons)).split()
