"""Decides whether a message is meant for the bot, and what it asks once names and commands are taken off."""

from __future__ import annotations

from telegram import Message, MessageEntity, User

from knowledge import frozen, replace

from bot.channels.telegram.memory import Asker

COMMANDS = ("start", "help", "ask", "compare", "facts", "sources", "source", "chart", "settings", "export", "privacy",
            "forget", "unanswered")
_MARKS = frozenset((
    MessageEntity.BOLD, MessageEntity.ITALIC, MessageEntity.UNDERLINE, MessageEntity.STRIKETHROUGH,
    MessageEntity.SPOILER, MessageEntity.CUSTOM_EMOJI))
"""What a quote has to repeat, by Telegram's rules for `ReplyParameters.quote`."""
_LEFTOVER = " \t\n,:;-–—"


@frozen
class Request:
    """A message for the bot. `text` is the question, or what follows the command."""

    message: Message
    asker: Asker
    text: str
    command: str | None = None
    language_code: str | None = None
    is_press: bool = False
    """True where a button under `message`, one of the bot's own, was pressed."""

    @property
    def topic(self) -> int | None:
        """The forum topic, or the thread of a private chat that has them."""
        return self.message.message_thread_id if self.message.is_topic_message else None

    @property
    def is_private(self) -> bool:
        return self.message.chat.type == "private"


def read_request(message: Message, bot: User) -> Request | None:
    """None where the message is not for the bot, or is nothing that anybody typed to it."""
    if _is_foreign(message, bot) or not _typed(message):
        return None
    command, addressee, rest = _command(message)
    if addressee and addressee.casefold() != (bot.username or "").casefold():
        return None
    request = Request(message, asker_of(message), rest, command, app_language(message))
    if command:
        return request if command in COMMANDS or addressee or request.is_private else None
    if not (request.is_private or message.guest_query_id or names_bot(message, bot) or _answers_bot(message, bot)):
        return None
    return replace(request, text=_question(message, bot))


def quote_of(request: Request) -> str | None:
    """The question as it stands in the message, without the command or the bot's name. Marked words are not quoted:
    Telegram would want the same marks again."""
    message, asked = request.message, request.text
    if request.is_press or not asked or asked not in (message.text or ""):
        return None
    return None if any(entity.type in _MARKS for entity in message.entities) else asked


def asker_of(message: Message) -> Asker:
    """Who writes in a group's name is the group itself."""
    sender = message.sender_chat or message.from_user or message.chat
    return Asker(message.chat.id, sender.id)


def app_language(message: Message) -> str | None:
    """The language of the sender's app ("zh-hans")."""
    return message.from_user.language_code if message.from_user else None


def _is_foreign(message: Message, bot: User) -> bool:
    """Other bots' words, the bot's own by way of inline mode, forwarded and automatic messages in groups."""
    if message.via_bot and message.via_bot.id == bot.id:
        return True
    if message.from_user and message.from_user.is_bot and not message.sender_chat:
        return True
    return message.chat.type != "private" and bool(message.is_automatic_forward or message.forward_origin)


def _typed(message: Message) -> str:
    return message.text or message.caption or ""


def _entities(message: Message) -> tuple[MessageEntity, ...]:
    return message.entities if message.text else message.caption_entities


def _command(message: Message) -> tuple[str | None, str, str]:
    """The command that the message begins with, its addressee, and what follows it."""
    first = next((e for e in _entities(message) if e.type == MessageEntity.BOT_COMMAND and e.offset == 0), None)
    if first is None:
        return None, "", ""
    name, _, addressee = _typed(message)[1 : first.length].partition("@")
    return name.casefold(), addressee, _typed(message)[first.length :].strip()


def names_bot(message: Message, bot: User) -> bool:
    return any(_is_mention(message, entity, bot) for entity in _entities(message))


def _is_mention(message: Message, entity: MessageEntity, bot: User) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == bot.id
    return entity.type == MessageEntity.MENTION and _slice(message, entity).casefold() == f"@{bot.username}".casefold()


def _answers_bot(message: Message, bot: User) -> bool:
    """A reply to one of the bot's messages; every message of a topic "replies" to the one that opened it."""
    answered = message.reply_to_message
    if answered is None or answered.from_user is None or answered.forum_topic_created:
        return False
    return answered.from_user.id == bot.id


def _question(message: Message, bot: User) -> str:
    """The text without the bot's name; where nothing is left, the message that was answered with it."""
    own = _without_names(message, bot)
    answered = message.reply_to_message
    if own or not answered or (answered.from_user and answered.from_user.id == bot.id):
        return own
    return _typed(answered)


def _without_names(message: Message, bot: User) -> str:
    """Entities count in UTF-16 units."""
    units = _typed(message).encode("utf-16-le")
    for entity in sorted(_entities(message), key=lambda entity: -entity.offset):
        if _is_mention(message, entity, bot):
            units = units[: entity.offset * 2].rstrip(b" ") + units[(entity.offset + entity.length) * 2 :]
    return units.decode("utf-16-le").strip(_LEFTOVER)


def _slice(message: Message, entity: MessageEntity) -> str:
    units = _typed(message).encode("utf-16-le")
    return units[entity.offset * 2 : (entity.offset + entity.length) * 2].decode("utf-16-le")
