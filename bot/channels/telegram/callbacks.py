"""Pressed buttons: each is checked to belong to its message, answered at once, and worked on after that."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from telegram import CallbackQuery, InlineKeyboardButton, Message
from telegram.error import TelegramError

from knowledge import Fact

from bot.channels.telegram.addressing import Request
from bot.channels.telegram.buttons import CHART, SETTING, SOURCE, VOTE, pressed_button, without_button
from bot.channels.telegram.charts import draw_facts
from bot.channels.telegram.conversation import answer_question
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.language import choose_language
from bot.channels.telegram.memory import Asker, Vote
from bot.channels.telegram.offers import ASK, OFFER
from bot.channels.telegram.outages import Postponed
from bot.channels.telegram.rich_messages import blocks_of, said, with_details
from bot.channels.telegram.settings_menu import change_setting
from bot.channels.telegram.source_details import source_details
from bot.channels.telegram.splitting import TEXT_LIMIT
from bot.channels.telegram.words import FALLBACK, plain
from bot.store import WorkspaceError

_LOGGER = logging.getLogger(__name__)
_AGAIN = 3.0
"""Seconds in which the same press by the same user counts once: apps repeat a press when they reconnect."""


@dataclass(slots=True)
class Presses:
    clock: Callable[[], float] = time.monotonic
    recent: dict[tuple[int, int, int, str], float] = field(default_factory=dict)

    def is_new(self, key: tuple[int, int, int, str]) -> bool:
        now = self.clock()
        while self.recent and next(iter(self.recent.values())) < now - _AGAIN:
            del self.recent[next(iter(self.recent))]
        if key in self.recent:
            return False
        self.recent[key] = now
        return True


async def on_press(desk: Desk, presses: Presses, query: CallbackQuery) -> None:
    message, data = query.message, query.data or ""
    button = pressed_button(message, data) if isinstance(message, Message) else None
    if not isinstance(message, Message) or button is None:
        await _notice(query, desk.words.label("button_gone", FALLBACK), alert=True)
        return
    is_new = presses.is_new((message.chat.id, message.message_id, query.from_user.id, data))
    if not is_new or not desk.options.admits(message.chat.id, query.from_user.id):
        await _notice(query)
        return
    if data.startswith((SETTING, VOTE)):
        await _keep(desk, query, message, data)
        return
    await _notice(query)
    request = _request(desk, query, message, button)
    try:
        await _act(desk, request, data)
    except Postponed:
        raise
    except Exception:
        await desk.own_up(request)
        raise


def _request(desk: Desk, query: CallbackQuery, message: Message, button: InlineKeyboardButton) -> Request:
    """The question that the button stands for, or its label."""
    data = str(button.callback_data)
    asked = desk.keyboards.offers.question(data) if data.startswith(OFFER) else None
    return Request(message, Asker(message.chat.id, query.from_user.id), asked or button.text, is_press=True)


async def _act(desk: Desk, request: Request, data: str) -> None:
    settings = await desk.memory.settings(request.asker.chat)
    language = choose_language(settings.language, said(request.message), desk.languages)
    if data.startswith((ASK, OFFER)):
        await answer_question(desk, request, (request.text,))
    elif data.startswith(SOURCE):
        await _unfold_source(desk, request, data, language)
    elif data.startswith(CHART):
        records = desk.evidence.unpack(data.removeprefix(CHART))
        facts = tuple(record for record in records if isinstance(record, Fact))
        await draw_facts(desk, request, facts, language)


async def _unfold_source(desk: Desk, request: Request, data: str, language: str) -> None:
    """Into the message itself, which is quiet; below it where there is no room."""
    message = request.message
    details = source_details(desk, desk.evidence.unpack(data.removeprefix(SOURCE)), language)
    if blocks := blocks_of(message):
        content, keyboard = with_details(blocks, details), without_button(message, data)
        if await desk.sender.edit_rich(message.chat.id, message.message_id, content, keyboard):
            return
    html = f"{message.text_html}\n\n{details}" if message.text else ""
    if html and message.message_id and len(plain(html)) <= TEXT_LIMIT:
        keyboard = without_button(message, data)
        if await desk.sender.edit(message.chat.id, message.message_id, html, keyboard):
            return
    await desk.say(request, details)


async def _keep(desk: Desk, query: CallbackQuery, message: Message, data: str) -> None:
    """A choice or a vote: that it is kept, or cannot be, is said on the button itself."""
    try:
        await (change_setting if data.startswith(SETTING) else _vote)(desk, query, message, data)
    except WorkspaceError as error:
        _LOGGER.warning("A choice or a vote was not kept: %s", error)
        await _notice(query, desk.words.label("not_kept", FALLBACK), alert=True)


async def _vote(desk: Desk, query: CallbackQuery, message: Message, data: str) -> None:
    thumb, _, intent = data.removeprefix(VOTE).partition(":")
    asked = message.reply_to_message
    question = (asked.text or asked.caption or "") if asked and asked.from_user != desk.me else ""
    vote = Vote(message.message_id, question, intent, 1 if thumb == "up" else -1)
    await desk.memory.keep_vote(Asker(message.chat.id, query.from_user.id), vote)
    await _notice(query, desk.words.label("vote_thanks", FALLBACK))


async def _notice(query: CallbackQuery, text: str | None = None, alert: bool = False) -> None:
    """Ends the button's waiting sign; too late is no harm."""
    try:
        await query.answer(text, show_alert=alert)
    except TelegramError as error:
        _LOGGER.info("A press was not confirmed: %s.", error)
