"""The channel as one object: built from its parts, opened once Telegram is reached, given every update."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from telegram import Message, Update

from knowledge import frozen

from bot.assistant import Assistant
from bot.channels.telegram.addressing import Request, app_language, asker_of, read_request
from bot.channels.telegram.api import NewerApi
from bot.channels.telegram.buttons import Keyboards
from bot.channels.telegram.callbacks import Presses, on_press
from bot.channels.telegram.commands import help_, run_command
from bot.channels.telegram.conversation import answer_question, edit_answer
from bot.channels.telegram.desk import Desk, Quote, no_quote
from bot.channels.telegram.elsewhere import on_guest, on_inline
from bot.channels.telegram.evidence import Evidence
from bot.channels.telegram.exchanges import Exchanges
from bot.channels.telegram.groups import on_membership, on_service
from bot.channels.telegram.intake import IntakeBot
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.offers import Offers
from bot.channels.telegram.options import Options
from bot.channels.telegram.outages import Outages, Postponed
from bot.channels.telegram.painter import Painter
from bot.channels.telegram.sending import Sender
from bot.channels.telegram.words import Words
from bot.store import Ledger


@frozen
class ChannelParts:
    """What the channel is given; it chooses none of it."""

    assistant: Assistant
    words: Words
    memory: Memory
    ledger: Ledger
    options: Options
    today: Callable[[], date]
    painter: Painter | None = None
    quote: Quote = no_quote


@dataclass(slots=True)
class Channel:
    """Takes updates; silent on everything that is not meant for it."""

    desk: Desk
    presses: Presses = field(default_factory=Presses)

    async def take(self, update: Update) -> None:
        if update.message:
            await self._on_message(update.message)
        elif update.edited_message:
            await self._on_edit(update.edited_message)
        elif update.callback_query:
            await on_press(self.desk, self.presses, update.callback_query)
        elif update.inline_query:
            await on_inline(self.desk, update.inline_query)
        elif update.my_chat_member:
            await on_membership(self.desk, update.my_chat_member)
        elif update.guest_message:
            await on_guest(self.desk, update.guest_message)

    async def _on_message(self, message: Message) -> None:
        desk = self.desk
        request = read_request(message, desk.me)
        if request is None:
            if not await on_service(desk, message) and message.chat.type == "private" and not message.via_bot:
                await self._explain(message)
        elif await self._is_admitted(request):
            try:
                await self._respond(request)
            except Postponed:
                raise
            except Exception:
                await self.desk.own_up(request)
                raise

    async def _respond(self, request: Request) -> None:
        if request.command:
            await run_command(self.desk, request)
        elif request.text:
            await answer_question(self.desk, request, (request.text,))
        else:
            await help_(self.desk, request, await self.desk.language(request))

    async def _on_edit(self, message: Message) -> None:
        if self.desk.options.admits(message.chat.id, message.from_user.id if message.from_user else 0):
            await edit_answer(self.desk, message)

    async def _explain(self, message: Message) -> None:
        """A picture or a voice message without words, in private."""
        request = Request(message, asker_of(message), "", language_code=app_language(message))
        if await self._is_admitted(request):
            await self.desk.say(request, self.desk.words.say("text_only", await self.desk.language(request)))

    async def _is_admitted(self, request: Request) -> bool:
        """Strangers to a closed circle are told so once for each chat."""
        if self.desk.options.admits(request.asker.chat, request.asker.user):
            return True
        if await self.desk.memory.first_time(request.asker.chat, "stranger"):
            language = await self.desk.language(request)
            note = self.desk.words.say("stranger", language, chat=request.asker.chat)
            await self.desk.say(request, note, openly=note)
        return False


def open_channel(bot: IntakeBot, parts: ChannelParts) -> Channel:
    """To be called once the bot knows its own name."""
    api = NewerApi(bot)
    evidence = Evidence(parts.assistant.knowledge)
    offers = Offers(parts.words, parts.assistant.renderer, parts.assistant.knowledge)
    has_inline = bool(bot.bot.supports_inline_queries)
    keyboards = Keyboards(parts.words, evidence, offers, parts.painter, has_inline)
    desk = Desk(
        assistant=parts.assistant, words=parts.words, memory=parts.memory,
        sender=Sender(bot, api, parts.memory.move, Outages(bot, bot.intake.ending)), api=api,
        evidence=evidence, keyboards=keyboards, exchanges=Exchanges(), options=parts.options, me=bot.bot,
        painter=parts.painter, quote=parts.quote, today=parts.today,
    )
    return Channel(desk)
