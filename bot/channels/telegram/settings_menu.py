"""/settings: what a chat chooses for itself, with buttons; in a group only its admins choose."""

from __future__ import annotations

from dataclasses import replace

from telegram import CallbackQuery, Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.channels.telegram.addressing import Request
from bot.channels.telegram.api import whisper_id
from bot.channels.telegram.buttons import SETTING
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.memory import ChatSettings
from bot.channels.telegram.words import FALLBACK

_RULERS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
_LENGTHS = ("verdict", "normal", "full")


async def show_settings(desk: Desk, request: Request) -> None:
    settings, language = await desk.memory.settings(request.asker.chat), await desk.language(request)
    if not await _may_change(desk, request.message.chat, request.asker.user):
        refusal = desk.words.say("settings_admins", language)
        await desk.say(request, refusal, openly=refusal)
        return
    html = _text(desk, language)
    await desk.say(request, html, settings_keyboard(desk, settings, language), openly=html)


async def change_setting(desk: Desk, query: CallbackQuery, message: Message, data: str) -> None:
    """Saves what was tapped and shows the menu as it now stands."""
    settings = await desk.memory.settings(message.chat.id)
    language = settings.language or FALLBACK
    if not await _may_change(desk, message.chat, query.from_user.id):
        await query.answer(desk.words.label("settings_admins", language), show_alert=True)
        return
    settings = apply(settings, data)
    language = settings.language or FALLBACK
    await desk.memory.keep_settings(message.chat.id, settings)
    await query.answer(desk.words.label("settings_saved", language))
    keyboard, html = settings_keyboard(desk, settings, language), _text(desk, language)
    if whisper_id(message):
        await desk.api.edit_whisper(message, query.from_user.id, html, keyboard.to_dict())
    else:
        await desk.sender.edit(message.chat.id, message.message_id, html, keyboard)


def settings_keyboard(desk: Desk, settings: ChatSettings, language: str) -> InlineKeyboardMarkup:
    """One row for each choice; the chosen one says so in words."""
    languages = [("auto", desk.words.label("language_auto", language), settings.language is None)]
    languages += [(code, file.name, settings.language == code) for code, file in sorted(desk.words.files.items())
                  if code in desk.languages]
    lengths = [(name, desk.words.label(f"length_{name}", language), settings.length == name) for name in _LENGTHS]
    charts = [(name, desk.words.label(f"charts_{name}", language), settings.charts == (name == "on"))
              for name in ("on", "off")]
    groups = [("language", languages), ("length", lengths), *([("charts", charts)] if desk.painter else [])]
    return InlineKeyboardMarkup([[_button(desk, language, f"{SETTING}{group}:{value}", label, chosen)]
                                 for group, options in groups for value, label, chosen in options])


def apply(settings: ChatSettings, data: str) -> ChatSettings:
    """The settings with one choice changed; data that no menu makes changes nothing."""
    group, _, value = data.removeprefix(SETTING).partition(":")
    if group == "language":
        return replace(settings, language=None if value == "auto" else value)
    if group == "length" and value in _LENGTHS:
        return replace(settings, length=value)  # type: ignore[arg-type]
    return replace(settings, charts=value == "on") if group == "charts" else settings


def _button(desk: Desk, language: str, data: str, label: str, chosen: bool) -> InlineKeyboardButton:
    label = desk.words.label("chosen", language, option=label) if chosen else label
    return InlineKeyboardButton(label, callback_data=data)


def _text(desk: Desk, language: str) -> str:
    return f"{desk.words.say('settings_title', language)}\n{desk.words.say('settings_hint', language)}"


async def _may_change(desk: Desk, chat: Chat, user: int) -> bool:
    """Someone who writes in the group's own name is one of its admins."""
    if chat.type == "private" or user == chat.id:
        return True
    try:
        return (await desk.bot.get_chat_member(chat.id, user)).status in _RULERS
    except TelegramError:
        return False


