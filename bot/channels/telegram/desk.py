"""Where a request meets the assistant: everything that the handlers share, and how a question becomes a reply."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from telegram import Bot, InlineKeyboardMarkup, Message, User
from telegram.constants import ChatAction

from knowledge import Claim, Fact

from bot.assistant import Assistant
from bot.channels.telegram.addressing import Request
from bot.channels.telegram.api import NewerApi
from bot.channels.telegram.buttons import Keyboards
from bot.channels.telegram.evidence import Evidence
from bot.channels.telegram.exchanges import Exchanges
from bot.channels.telegram.language import choose_language, profile_language
from bot.channels.telegram.layout import lay_out
from bot.channels.telegram.memory import Asker, ChatSettings, Memory
from bot.channels.telegram.options import Options
from bot.channels.telegram.painter import Painter
from bot.channels.telegram.sending import Draft, Sender
from bot.channels.telegram.words import Words
from bot.models import Frame, Question, Trace

T = TypeVar("T")
_SLOW = 0.7
"""Seconds after which a wait is felt, and the "typing" sign helps."""
_TEXT_LIMIT = 4096


Quote = Callable[[Fact | Claim], str | None]
"""The sentence that a record rests on, where the operator has added the text of its source."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as the chat wants to see it."""

    trace: Trace
    language: str
    html: str
    keyboard: InlineKeyboardMarkup | None


@dataclass(frozen=True, slots=True)
class Desk:
    assistant: Assistant
    words: Words
    memory: Memory
    sender: Sender
    api: NewerApi
    evidence: Evidence
    keyboards: Keyboards
    exchanges: Exchanges
    options: Options
    me: User
    painter: Painter | None
    quote: Quote
    today: Callable[[], date]

    @property
    def bot(self) -> Bot:
        return self.sender.bot

    @property
    def languages(self) -> frozenset[str]:
        """Those that answers are written in; what the channel lacks words for, it says in English."""
        return frozenset(self.assistant.renderer.languages)

    async def language(self, request: Request) -> str:
        """For what the channel itself says to someone."""
        settings = await self.memory.settings(request.asker.chat)
        if not settings.language and not request.text:
            return profile_language(request.language_code, self.languages)
        return choose_language(settings.language, request.text, self.languages)

    def trace(self, text: str, language: str, frame: Frame | None = None) -> Trace:
        return self.assistant.trace(Question(text[:_TEXT_LIMIT], self.today(), language, frame))

    def first_answered(self, texts: tuple[str, ...], language: str, frame: Frame | None) -> Trace:
        """The first wording that gets an answer, or else what the first gets."""
        traces = [self.trace(text, language, frame) for text in texts]
        return next((trace for trace in traces if trace.answer.outcome == "answer"), traces[0])

    async def answer(self, request: Request, texts: tuple[str, ...], frame: Frame | None) -> Reply:
        """The reply to a question, given in one or more wordings; what it was about is remembered."""
        settings = await self.memory.settings(request.asker.chat)
        language = choose_language(settings.language, texts[-1], self.languages)
        trace = self.first_answered(texts, language, frame)
        await self._remember(request.asker, trace, language)
        return self.reply_to(trace, language, settings, request.is_private)

    def reply_to(self, trace: Trace, language: str, settings: ChatSettings, is_private: bool) -> Reply:
        html = lay_out(trace.message.html, settings.length)
        return Reply(trace, language, html, self.keyboards.under(trace, language, settings, is_private=is_private))

    async def say(self, request: Request, html: str, keyboard: InlineKeyboardMarkup | None = None, *,
                  openly: str | None = None, **more: Any) -> tuple[Message, ...]:
        """Answers a message in its topic. With `openly`, only the asker sees it in a group, and everybody else
        that shorter form where Telegram cannot do so."""
        receiver = None
        if openly is not None and not request.is_private:
            whispers = self.api.whispers and request.message.sender_chat is None
            receiver, html = (request.asker.user, html) if whispers else (None, openly)
        message = request.message
        quote = None if request.is_press or message.entities else message.text
        return await self.sender.send(Draft(request.asker.chat, html, request.topic, message, quote, keyboard, receiver,
                                            openly, **more))

    async def with_typing(self, request: Request, work: Awaitable[T]) -> T:
        """Shows the "typing" sign only where the work takes long enough to be felt."""
        task = asyncio.ensure_future(work)
        done, _ = await asyncio.wait({task}, timeout=_SLOW)
        if not done:
            await self.sender.hint(request.asker.chat, request.topic, ChatAction.TYPING)
        return await task

    async def _remember(self, asker: Asker, trace: Trace, language: str) -> None:
        answer = trace.answer
        if answer.frame:
            await self.memory.keep_frame(asker, answer.frame)
        if answer.outcome == "decline":
            reason = str(getattr(answer.content, "reason", answer.kind))
            await self.memory.keep_unanswered(trace.question.text, language, reason)
