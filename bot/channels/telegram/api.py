"""The one seam for what Telegram has and python-telegram-bot has not yet: tried once, remembered where refused."""

from __future__ import annotations

import logging
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, Message, TelegramObject
from telegram.error import BadRequest, EndPointNotFound

_LOGGER = logging.getLogger(__name__)
SEND_RICH = "sendRichMessage"


class NewerApi:
    """Methods and parameters beyond Bot API 10.0. Each says whether the server took it."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.refused: set[str] = set()

    @property
    def whispers(self) -> bool:
        """Whether messages that only one member of a group sees may still be tried."""
        return "ephemeral" not in self.refused

    def refuse(self, feature: str, reason: object) -> None:
        if feature not in self.refused:
            _LOGGER.warning("This Bot API server has no %s (%s); the bot does without it.", feature, reason)
        self.refused.add(feature)

    @property
    def has_rich(self) -> bool:
        """Whether messages with real tables may still be tried."""
        return SEND_RICH not in self.refused

    async def send_rich(self, html: str, where: dict[str, Any]) -> Message | None:
        """The message as sent, or None where the server has no rich messages."""
        message = await self.call(SEND_RICH, Message, rich_message=rich_content(html), **where)
        return message if isinstance(message, Message) else None

    async def edit_rich(self, content: dict[str, Any], chat: int, message_id: int,
                        keyboard: InlineKeyboardMarkup | None) -> Any:
        """The library knows the method, and not yet that it goes without a text: hence the ignored type."""
        return await self.bot.edit_message_text(None, chat, message_id, reply_markup=keyboard,  # type: ignore[arg-type]
                                                api_kwargs={"rich_message": content})

    async def call(self, method: str, kind: type[TelegramObject] | None = None, /, **params: Any) -> Any:
        """The method's result, as an object of a `kind` where one is given; None where the server does not know it."""
        if method in self.refused:
            return None
        given = {name: value for name, value in params.items() if value is not None}
        try:
            return await self.bot.do_api_request(method, api_kwargs=given, return_type=kind)
        except EndPointNotFound as error:
            self.refuse(method, error)
            return None

    async def edit_whisper(self, message: Message, user: int, html: str, keyboard: dict[str, Any]) -> bool:
        """Changes a message that only `user` sees; False where that is not possible any more."""
        try:
            return bool(await self.call(
                "editEphemeralMessageText", chat_id=message.chat.id, receiver_user_id=user,
                ephemeral_message_id=whisper_id(message), text=html, parse_mode="HTML", reply_markup=keyboard,
            ))
        except BadRequest as error:
            _LOGGER.info("A message to one member was not changed: %s.", error)
            return False


def rich_content(html: str) -> dict[str, Any]:
    """As InputRichMessage. Telegram is not to look for telephone numbers in our figures."""
    return {"html": html, "skip_entity_detection": True}


def whisper_id(message: Message) -> int | None:
    """The number of a message that only one member of the group sees."""
    number = message.api_kwargs.get("ephemeral_message_id")
    return number if isinstance(number, int) else None
