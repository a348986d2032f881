"""Where a request meets the assistant: everything that the handlers share, and how a question becomes a reply."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any, TypeVar

from telegram import Bot, InlineKeyboardMarkup, Message, User
from telegram.constants import ChatAction

from knowledge import Claim, Fact, frozen

from bot.assistant import Assistant
from bot.channels.telegram.addressing import Request, quote_of
from bot.channels.telegram.api import NewerApi
from bot.channels.telegram.buttons import Keyboards
from bot.channels.telegram.evidence import Evidence
from bot.channels.telegram.exchanges import Exchanges
from bot.channels.telegram.language import choose_language, profile_language
from bot.channels.telegram.layout import has_table, lay_out, lay_out_rich
from bot.channels.telegram.memory import Asker, ChatSettings, Memory
from bot.channels.telegram.offers import without_offers
from bot.channels.telegram.options import Options
from bot.channels.telegram.painter import Painter
from bot.channels.telegram.sending import Draft, Sender
from bot.channels.telegram.words import Words
from bot.models import Frame, Question, Trace

T = TypeVar("T")
_SLOW = 0.7
"""Seconds after which a wait is felt, and the "typing" sign helps."""
_SHOWN = 4.5
"""Telegram takes the sign away after five seconds."""
_TEXT_LIMIT = 4096
_DEFAULTS = ChatSettings()


Quote = Callable[[Fact | Claim], str | None]
"""The sentence that a record rests on, where the operator has added the text of its source."""


def no_quote(record: Fact | Claim) -> str | None:
    """Without such texts."""
    return None



@frozen
class Reply:
    """An answer as the chat wants to see it."""

    trace: Trace
    language: str
    html: str
    keyboard: InlineKeyboardMarkup | None
    rich: str | None = None
    """With real tables, where the server takes that."""


@frozen
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

    def trace(self, text: str, language: str, frame: Frame | None = None,
              settings: ChatSettings = _DEFAULTS) -> Trace:
        question = Question(text[:_TEXT_LIMIT], self.today(), language, frame, settings.peers, settings.sources)
        return self.assistant.trace(question)

    def first_answered(self, texts: tuple[str, ...], language: str, frame: Frame | None,
                       settings: ChatSettings = _DEFAULTS) -> Trace:
        """The first wording that gets an answer, or else what the first gets."""
        traces = [self.trace(text, language, frame, settings) for text in texts]
        return next((trace for trace in traces if trace.answer.outcome == "answer"), traces[0])

    async def answer(self, request: Request, texts: tuple[str, ...], frame: Frame | None) -> Reply:
        """The reply to a question, given in one or more wordings; what it was about is remembered."""
        settings = await self.memory.settings(request.asker.chat)
        language = choose_language(settings.language, texts[-1], self.languages)
        trace = self.first_answered(texts, language, frame, settings)
        await self._remember(request.asker, trace, language)
        return self.reply_to(trace, language, settings, request.is_private)

    def reply_to(self, trace: Trace, language: str, settings: ChatSettings, is_private: bool) -> Reply:
        html = without_offers(lay_out(trace.message.html, settings.length), self.keyboards.offered(trace))
        keyboard = self.keyboards.under(trace, language, settings, is_private=is_private)
        return Reply(trace, language, html, keyboard, self._rich(trace, language, settings))

    def _rich(self, trace: Trace, language: str, settings: ChatSettings) -> str | None:
        """Only where there is a table to show and a server that shows it."""
        if not (self.options.rich and self.api.has_rich and settings.length != "verdict" and trace.answer.facts):
            return None
        rich = self.assistant.renderer.add_rich(trace.message, trace.answer, trace.question).rich
        return lay_out_rich(rich, settings.length, self.words.say("footnotes", language)) if has_table(rich) else None

    async def say(self, request: Request, html: str, keyboard: InlineKeyboardMarkup | None = None, *,
                  openly: str | None = None, **more: Any) -> tuple[Message, ...]:
        """Answers a message in its topic. With `openly`, only the asker sees it in a group, and everybody else
        that shorter form where Telegram cannot do so."""
        receiver = None
        if openly is not None and not request.is_private:
            whispers = self.api.whispers and request.message.sender_chat is None
            receiver, html = (request.asker.user, html) if whispers else (None, openly)
        message = request.message
        return await self.sender.send(Draft(request.asker.chat, html, request.topic, message, quote_of(request),
                                            keyboard, receiver, openly, **more))

    async def own_up(self, request: Request) -> None:
        """Whoever asked is not left without a word where the bot has a fault; what went wrong is in the log."""
        fault = self.words.say("fault", await self.language(request))
        await self.say(request, fault, openly=fault)

    async def with_sign(self, request: Request, work: Awaitable[T], action: str = ChatAction.TYPING) -> T:
        """Shows that something is coming: only where the work takes long enough to be felt, and while it does."""
        sign = asyncio.create_task(self._show(request, action))
        try:
            return await work
        finally:
            sign.cancel()
            await asyncio.gather(sign, return_exceptions=True)

    async def _show(self, request: Request, action: str) -> None:
        await asyncio.sleep(_SLOW)
        while True:
            await self.sender.hint(request.asker.chat, request.topic, action)
            await asyncio.sleep(_SHOWN)

    async def _remember(self, asker: Asker, trace: Trace, language: str) -> None:
        answer = trace.answer
        if answer.frame:
            await self.memory.keep_frame(asker, answer.frame)
        if answer.outcome == "decline":
            reason = str(getattr(answer.content, "reason", answer.kind))
            await self.memory.keep_unanswered(trace.question.text, language, reason)
