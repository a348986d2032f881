"""The one way out: every message of the bot is sent here, with what Telegram may object to mended or given up."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.ext import ExtBot

from knowledge import frozen, replace

from bot.channels.telegram.api import SEND_RICH, NewerApi, rich_content, whisper_id
from bot.channels.telegram.connections import is_unconnected
from bot.channels.telegram.outages import Outages
from bot.channels.telegram.splitting import split_html
from bot.channels.telegram.words import plain

_LOGGER = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_TRIES = 5
_LONGEST_WAIT = 120.0
_PAUSES = (0.3, 1.0, 2.0, 4.0)
QUOTE_LIMIT = 1024
T = TypeVar("T")


@frozen
class Draft:
    """A message to be sent. `reply_to` and `quote` tie it to the question; `receiver` alone sees it in a group."""

    chat: int
    html: str
    topic: int | None = None
    reply_to: Message | None = None
    quote: str | None = None
    keyboard: InlineKeyboardMarkup | None = None
    receiver: int | None = None
    openly: str | None = None
    """What to say instead where all must see it: as short as can be."""
    as_text: bool = False
    photo: bytes | str | None = None
    file: tuple[str, bytes] | None = None
    """A document's name and content."""
    rich: str | None = None
    """The same as rich message HTML, to be preferred where the server takes it and one message holds it all."""


class Sender:
    """Sends, edits and deletes; what cannot be sent is logged and never raised."""

    def __init__(self, bot: ExtBot[Any], api: NewerApi, on_move: Callable[[int, int], Awaitable[None]],
                 outages: Outages) -> None:
        self.bot = bot
        self.api = api
        self.on_move = on_move
        self.outages = outages

    async def send(self, draft: Draft) -> tuple[Message, ...]:
        """The messages as sent, in order; the buttons stand under the last. Empty where nothing arrived."""
        sent: list[Message] = []
        pieces = (draft.html,) if draft.photo or draft.file else split_html(draft.html)
        draft = replace(draft, rich=draft.rich if len(pieces) == 1 else None)
        for i, piece in enumerate(pieces):
            part = replace(draft, html=piece, keyboard=draft.keyboard if i == len(pieces) - 1 else None,
                           reply_to=draft.reply_to if i == 0 else None, quote=draft.quote if i == 0 else None)
            message = await self._deliver(part)
            if message is None:
                break
            draft = replace(draft, chat=message.chat.id)
            sent.append(message)
        return tuple(sent)

    async def edit(self, chat: int, message_id: int, html: str, keyboard: InlineKeyboardMarkup | None,
                   rich: str | None = None) -> bool:
        """Whether the message now reads so."""
        if rich and await self.edit_rich(chat, message_id, rich_content(rich), keyboard):
            return True
        return await self._changed(lambda: self.bot.edit_message_text(
            html, chat, message_id, parse_mode=ParseMode.HTML, reply_markup=keyboard, link_preview_options=_NO_PREVIEW))

    async def edit_rich(self, chat: int, message_id: int, content: dict[str, Any],
                        keyboard: InlineKeyboardMarkup | None) -> bool:
        """Whether the message now reads so; False where the server has no rich messages."""
        return self.api.has_rich and await self._changed(
            lambda: self.api.edit_rich(content, chat, message_id, keyboard))

    async def _changed(self, change: Callable[[], Awaitable[object]]) -> bool:
        try:
            await self.patiently(change, is_repeatable=True)
        except TelegramError as error:
            if "not modified" in str(error):
                return True
            _LOGGER.info("A message was not changed: %s.", error)
            return False
        return True

    async def delete(self, chat: int, message_id: int) -> None:
        try:
            await self.patiently(lambda: self.bot.delete_message(chat, message_id), is_repeatable=True)
        except TelegramError as error:
            _LOGGER.info("A message was not deleted: %s.", error)

    async def hint(self, chat: int, topic: int | None, action: str) -> None:
        """A sign that something is coming; nothing depends on it."""
        try:
            await self.bot.send_chat_action(chat, action, message_thread_id=topic)
        except TelegramError as error:
            _LOGGER.info("A sign of activity was not shown: %s.", error)

    async def _deliver(self, draft: Draft) -> Message | None:
        """Sends a draft, mended by what Telegram objects to, each objection once."""
        for _ in range(_TRIES):
            try:
                # mypy cannot tell the type of a lambda's default.
                message = await self.patiently(lambda current=draft: self._post(current))  # type: ignore[misc]
            except ChatMigrated as error:
                await self.on_move(draft.chat, error.new_chat_id)
                draft = replace(draft, chat=error.new_chat_id, reply_to=None, quote=None)
            except BadRequest as error:
                mended = self._mended(draft, str(error))
                if mended is None or mended == draft:
                    _give_up(draft, error)
                    return None
                draft = mended
            except TelegramError as error:
                _give_up(draft, error)
                return None
            else:
                return self._checked(draft, message)
        return None

    def _mended(self, draft: Draft, objection: str) -> Draft | None:
        """The draft without what Telegram objects to."""
        objection = objection.casefold()
        if "quote" in objection:
            return replace(draft, quote=None)
        if "thread not found" in objection or "topic_deleted" in objection:
            return replace(draft, topic=None)
        if "replied not found" in objection:
            return replace(draft, reply_to=None, quote=None)
        if draft.rich:
            return self._without_rich(draft, objection)
        if "can't parse entities" in objection:
            _LOGGER.error("Telegram does not read this HTML (%s): %s", objection, draft.html)
            return replace(draft, as_text=True)
        return self._openly(draft, objection) if draft.receiver else None

    def _without_rich(self, draft: Draft, objection: str) -> Draft:
        """A fault in one message, or a chat that one may not write to, is no reason to do without tables for good."""
        if "rich" in objection and "parse" not in objection:
            self.api.refuse(SEND_RICH, objection)
        else:
            _LOGGER.warning("A rich message was refused (%s); it goes out as HTML.", objection)
        return replace(draft, rich=None)

    def _openly(self, draft: Draft, objection: str) -> Draft:
        """For all to see. A member who has left is no reason to do without private answers from now on."""
        if "ephemeral" in objection:
            self.api.refuse("ephemeral", objection)
        return replace(draft, receiver=None, html=draft.openly or draft.html)

    def _checked(self, draft: Draft, message: Message) -> Message:
        """An older server takes the wish for a private answer, ignores it, and shows the message to all."""
        if draft.receiver and whisper_id(message) is None:
            self.api.refuse("ephemeral", "the message went to everybody")
        return message

    async def _post(self, draft: Draft) -> Message:
        if draft.rich and (message := await self._post_rich(draft, draft.rich)):
            return message
        where: dict[str, Any] = {
            "chat_id": draft.chat, "message_thread_id": draft.topic, "reply_markup": draft.keyboard,
            "parse_mode": None if draft.as_text else ParseMode.HTML, "api_kwargs": _beyond(draft),
        }
        text = plain(draft.html) if draft.as_text else draft.html
        if draft.photo is not None:
            return await self.bot.send_photo(photo=draft.photo, caption=text, **where)
        if draft.file is not None:
            name, content = draft.file
            return await self.bot.send_document(document=content, filename=name, caption=text, **where)
        return await self.bot.send_message(text=text, link_preview_options=_NO_PREVIEW, **where)

    async def _post_rich(self, draft: Draft, html: str) -> Message | None:
        keyboard = draft.keyboard.to_dict() if draft.keyboard else None
        where = {"chat_id": draft.chat, "message_thread_id": draft.topic, "reply_markup": keyboard, **_beyond(draft)}
        return await self.api.send_rich(html, where)

    async def patiently(self, act: Callable[[], Awaitable[T]], is_repeatable: bool = False) -> T:
        """Waits where Telegram asks for it or cannot be reached, and repeats what did not arrive."""
        for pause in _PAUSES:
            try:
                return await act()
            except RetryAfter as error:
                await self.outages.pause(min(_seconds(error), _LONGEST_WAIT))
            except BadRequest:
                raise
            except NetworkError as error:
                if not await self.outages.outlasted():
                    if not (is_repeatable or _is_unsent(error)):
                        raise
                    await asyncio.sleep(pause)
        return await act()


def _beyond(draft: Draft) -> dict[str, Any]:
    """What goes beyond python-telegram-bot: replies to, and messages that, only one member sees."""
    params: dict[str, Any] = {}
    if draft.receiver:
        params["ephemeral_message_parameters"] = {"receiver_user_id": draft.receiver}
    if draft.reply_to:
        number = whisper_id(draft.reply_to)
        target = {"ephemeral_message_id": number} if number else {"message_id": draft.reply_to.message_id}
        params["reply_parameters"] = {**target, "allow_sending_without_reply": True}
        if draft.quote and not number and len(draft.quote) <= QUOTE_LIMIT:
            params["reply_parameters"]["quote"] = draft.quote
    return params


def _give_up(draft: Draft, error: TelegramError) -> None:
    level = logging.INFO if isinstance(error, Forbidden) else logging.WARNING
    _LOGGER.log(level, "A message to chat %s was not sent: %s.", draft.chat, error)


def _is_unsent(error: NetworkError) -> bool:
    """The connection was never made, or a gateway answered in Telegram's place."""
    if is_unconnected(error):
        return True
    is_gateway = error.__cause__ is None or isinstance(error.__cause__, TelegramError)
    return is_gateway and not isinstance(error, TimedOut | BadRequest)


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait if isinstance(wait, int | float) else wait.total_seconds()
