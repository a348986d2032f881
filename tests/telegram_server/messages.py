"""The messages of all chats, as they stand now: sent, edited, deleted, reacted to."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from .call import Call, JsonObject
from .journal import Journal

Buttons = tuple[tuple[str, ...], ...]


@dataclass(eq=False)
class Message:
    """One message; it follows later edits."""

    body: JsonObject
    """The Bot API's Message object."""
    sent_by: Call | None = None
    """The bot's last call that wrote it; None for a user's message."""
    upload: bytes | None = None
    """The bytes of its photo or document."""
    sent_at: float = 0.0
    """The server's clock when it was sent."""
    deleted: bool = False
    reactions: tuple[str, ...] = ()
    """The emoji the bot has put on it."""
    versions: list[str] = field(default_factory=list)
    """Its text after sending and after each edit."""

    @property
    def id(self) -> int:
        return int(self.body["message_id"])

    @property
    def ephemeral_id(self) -> int | None:
        return self.body.get("ephemeral_message_id")

    @property
    def chat_id(self) -> int:
        return int(self.body["chat"]["id"])

    @property
    def text(self) -> str:
        """Text or caption without mark-up; of a rich message its source."""
        return str(self.body.get("text") or self.body.get("caption") or self.rich_source)

    @property
    def html(self) -> str:
        """Text or caption as the bot wrote it, mark-up included."""
        params = self.sent_by.params if self.sent_by else {}
        return str(params.get("text") or params.get("caption") or self.rich_source)

    @property
    def rich_source(self) -> str:
        rich = (self.sent_by.json("rich_message") if self.sent_by else None) or {}
        return str(rich.get("html") or rich.get("markdown") or "")

    @property
    def entities(self) -> tuple[JsonObject, ...]:
        return tuple(self.body.get("entities") or self.body.get("caption_entities") or ())

    @property
    def thread(self) -> int | None:
        return self.body.get("message_thread_id")

    @property
    def reply_to(self) -> int | None:
        target = self.body.get("reply_to_message")
        return target["message_id"] if target else None

    @property
    def quote(self) -> str | None:
        quote = self.body.get("quote")
        return quote["text"] if quote else None

    @property
    def receiver(self) -> int | None:
        """The one user who sees it, when it is ephemeral."""
        receiver = self.body.get("receiver_user")
        return receiver["id"] if receiver else None

    @property
    def file_id(self) -> str | None:
        photo = self.body.get("photo") or [self.body.get("document") or {}]
        file_id: str | None = photo[-1].get("file_id")
        return file_id

    @property
    def buttons(self) -> Buttons:
        """The texts on the inline keyboard, row by row."""
        return tuple(tuple(button["text"] for button in row) for row in self._keyboard())

    def button(self, text: str) -> JsonObject:
        for row in self._keyboard():
            for button in row:
                if button["text"] == text:
                    found: JsonObject = button
                    return found
        raise AssertionError(f'The message has no button "{text}", only {self.buttons}.')

    def _keyboard(self) -> list[list[JsonObject]]:
        keyboard: Any = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return list(keyboard)

    def as_reply_target(self) -> JsonObject:
        """The body without the message it replies to: Telegram nests one level only."""
        return {key: value for key, value in self.body.items() if key != "reply_to_message"}


@dataclass(frozen=True)
class Outgoing:
    event: str
    """`sent`, `edited` or `deleted`."""
    message: Message


class Messages:
    def __init__(self) -> None:
        self.outbox: Journal[Outgoing] = Journal()
        """What the bot did, in order."""
        self.inline: dict[str, Message] = {}
        """inline_message_id -> the message a guest answer or a chosen inline result became."""
        self._last_id: defaultdict[int, int] = defaultdict(int)
        self._kept: dict[tuple[int, int], Message] = {}
        self._ephemeral: dict[tuple[int, int], Message] = {}

    def next_id(self, chat_id: int) -> int:
        self._last_id[chat_id] += 1
        return self._last_id[chat_id]

    def keep(self, message: Message) -> Message:
        message.versions.append(message.text)
        if message.ephemeral_id is not None:
            self._ephemeral[message.chat_id, message.ephemeral_id] = message
        else:
            self._kept[message.chat_id, message.id] = message
        if message.sent_by is not None:
            self.outbox.record(Outgoing("sent", message))
        return message

    def find(self, chat_id: int, message_id: int | None) -> Message | None:
        return self._kept.get((chat_id, message_id or 0))

    def find_ephemeral(self, chat_id: int, ephemeral_id: int | None) -> Message | None:
        return self._ephemeral.get((chat_id, ephemeral_id or 0))

    def rewrite(self, message: Message, body: JsonObject, call: Call | None) -> None:
        message.body = body
        message.sent_by = call or message.sent_by
        message.versions.append(message.text)
        if call is not None:
            self.outbox.record(Outgoing("edited", message))

    def delete(self, message: Message, by_bot: bool = True) -> None:
        message.deleted = True
        self._kept.pop((message.chat_id, message.id), None)
        if message.ephemeral_id is not None:
            self._ephemeral.pop((message.chat_id, message.ephemeral_id), None)
        if by_bot:
            self.outbox.record(Outgoing("deleted", message))
