"""What Telegram shows of the bot: its commands by place and language, and its descriptions."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from functools import partial

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot.channels.telegram.options import Options
from bot.channels.telegram.sending import Sender
from bot.channels.telegram.words import FALLBACK, Words

_LOGGER = logging.getLogger(__name__)
_IN_GROUPS = ("ask", "compare", "chart", "source", "facts", "sources", "settings", "help", "privacy", "forget",
              "export")
_IN_PRIVATE = ("ask", "compare", "chart", "facts", "sources", "source", "export", "settings", "help", "privacy",
               "forget")
_FOR_ADMINS = (*_IN_PRIVATE, "unanswered")
_WHISPERED = ("help", "settings", "privacy", "forget")
"""Commands of a group that only the bot need see, where the server offers that."""


async def describe_bot(sender: Sender, words: Words, options: Options) -> None:
    """Sets everything; a server that refuses a part of it only makes the menu poorer."""
    for language in words.files:
        texts, code = words.commands(language), None if language == FALLBACK else language
        try:
            for change in _changes(sender.bot, texts, code):
                await sender.patiently(change, is_repeatable=True)
        except TelegramError as error:
            _LOGGER.warning("The bot's profile was not set for %s: %s.", language, error)
    for admin in sorted(options.admins):
        await _describe_to_admin(sender.bot, admin, words.commands(FALLBACK))


def _changes(bot: Bot, texts: Mapping[str, str], code: str | None) -> Iterator[Callable[[], Awaitable[bool]]]:
    private, group = _commands(_IN_PRIVATE, texts), _commands(_IN_GROUPS, texts, _WHISPERED)
    yield partial(bot.set_my_commands, private, BotCommandScopeDefault(), code)
    yield partial(bot.set_my_commands, private, BotCommandScopeAllPrivateChats(), code)
    yield partial(bot.set_my_commands, group, BotCommandScopeAllGroupChats(), code)
    yield partial(bot.set_my_description, texts["description"], code)
    yield partial(bot.set_my_short_description, texts["short_description"], code)


async def _describe_to_admin(bot: Bot, admin: int, texts: Mapping[str, str]) -> None:
    try:
        await bot.set_my_commands(_commands(_FOR_ADMINS, texts), BotCommandScopeChat(admin))
    except TelegramError as error:
        _LOGGER.info("The commands for admin %s are not set before they write to the bot: %s.", admin, error)


def _commands(names: tuple[str, ...], texts: Mapping[str, str], whispered: tuple[str, ...] = ()) -> list[BotCommand]:
    return [BotCommand(name, texts[name], api_kwargs={"is_ephemeral": True} if name in whispered else None)
            for name in names]
