"""/settings: what a chat chooses for itself, with buttons; in a group only its admins choose."""

from __future__ import annotations

from telegram import CallbackQuery, Chat, Message
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.channels.telegram.addressing import Request
from bot.channels.telegram.api import whisper_id
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.settings_pages import OF_PAGES, Page, apply, page_keyboard, page_of
from bot.channels.telegram.words import FALLBACK

_RULERS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


async def show_settings(desk: Desk, request: Request) -> None:
    settings, language = await desk.memory.settings(request.asker.chat), await desk.language(request)
    if not await _may_change(desk, request.message.chat, request.asker.user):
        refusal = desk.words.say("settings_admins", language)
        await desk.say(request, refusal, openly=refusal)
        return
    html = _text(desk, language, "main")
    await desk.say(request, html, page_keyboard(desk, settings, language), openly=html)


async def change_setting(desk: Desk, query: CallbackQuery, message: Message, data: str) -> None:
    """Saves what was tapped and shows the menu as it now stands."""
    settings = await desk.memory.settings(message.chat.id)
    language = settings.language or FALLBACK
    if not await _may_change(desk, message.chat, query.from_user.id):
        await query.answer(desk.words.label("settings_admins", language), show_alert=True)
        return
    settings, page = apply(settings, data, desk.evidence.knowledge), page_of(data)
    language = settings.language or FALLBACK
    if data.startswith(OF_PAGES):
        await query.answer()
    else:
        await desk.memory.keep_settings(message.chat.id, settings)
        await query.answer(desk.words.label("settings_saved", language))
    keyboard, html = page_keyboard(desk, settings, language, page), _text(desk, language, page)
    if whisper_id(message):
        await desk.api.edit_whisper(message, query.from_user.id, html, keyboard.to_dict())
    else:
        await desk.sender.edit(message.chat.id, message.message_id, html, keyboard)


def _text(desk: Desk, language: str, page: Page) -> str:
    hint = "settings_hint" if page == "main" else f"{page}_hint"
    return f"{desk.words.say('settings_title', language)}\n{desk.words.say(hint, language)}"


async def _may_change(desk: Desk, chat: Chat, user: int) -> bool:
    """Someone who writes in the group's own name is one of its admins."""
    if chat.type == "private" or user == chat.id:
        return True
    try:
        return (await desk.bot.get_chat_member(chat.id, user)).status in _RULERS
    except TelegramError:
        return False
