"""The chats the server knows: who is in them with which role, their topics, whether the bot may write."""

from dataclasses import dataclass, field, replace

from .call import Call, JsonObject, as_number
from .refusal import Refusal, bad_request
from .schema import bot_api

STATUS_TYPES = {
    "creator": "ChatMemberOwner",
    "administrator": "ChatMemberAdministrator",
    "member": "ChatMemberMember",
    "restricted": "ChatMemberRestricted",
    "left": "ChatMemberLeft",
    "kicked": "ChatMemberBanned",
}
ADMINISTRATORS = ("creator", "administrator")
NOT_A_MEMBER = "bot is not a member of the supergroup chat"


@dataclass(frozen=True)
class Chat:
    """A chat as a user sees it; `topic` is the one that is open."""

    id: int
    title: str
    topic: int | None = None
    kind: str = "supergroup"

    @property
    def is_private(self) -> bool:
        return self.kind == "private"

    def in_topic(self, topic: int | None) -> "Chat":
        return replace(self, topic=topic)


@dataclass
class Member:
    user: JsonObject
    status: str

    def body(self) -> JsonObject:
        """The ChatMember object, with every right the Bot API requires for the status set to False."""
        fields = bot_api().fields(STATUS_TYPES[self.status])
        required = {name: kind for name, (kind, is_required, _) in fields.items() if is_required}
        body: JsonObject = {name: False for name, kind in required.items() if kind == "Boolean"}
        body |= {"until_date": 0} if "until_date" in required else {}
        body |= {"can_manage_chat": True} if self.status == "administrator" else {}
        return body | {"status": self.status, "user": self.user}


@dataclass
class Room:
    chat: Chat
    topics: set[int] = field(default_factory=set)
    members: dict[int, Member] = field(default_factory=dict)
    closed: str = ""
    """Why the bot may not write here, in Telegram's words after `Forbidden: `."""

    def body(self) -> JsonObject:
        body: JsonObject = {"id": self.chat.id, "type": self.chat.kind}
        body["first_name" if self.chat.is_private else "title"] = self.chat.title
        return body | ({"is_forum": True} if self.topics else {})

    def status(self, user_id: int) -> str:
        member = self.members.get(user_id)
        return member.status if member else "left"

    def has_admin(self, user_id: int) -> bool:
        return self.status(user_id) in ADMINISTRATORS

    def enter(self, user: JsonObject, status: str = "member") -> Member:
        return self.members.setdefault(user["id"], Member(user, status))


class Rooms:
    def __init__(self) -> None:
        self._rooms: dict[int, Room] = {}

    def open(self, chat: Chat) -> Room:
        """The room of a chat, made on first sight; a group is closed until the bot is in it."""
        room = self._rooms.setdefault(chat.id, Room(chat, closed="" if chat.is_private else NOT_A_MEMBER))
        if chat.topic is not None and not chat.is_private:
            room.topics.add(chat.topic)
        return room

    def addressed(self, call: Call) -> Room:
        """The chat a call names, whether or not the bot may write there."""
        room = self._rooms.get(as_number(call.params.get("chat_id")) or 0)
        if room is None:
            raise bad_request("chat not found")
        return room

    def writable(self, call: Call) -> Room:
        room = self.addressed(call)
        if room.closed:
            raise Refusal(403, f"Forbidden: {room.closed}")
        thread = call.number("message_thread_id")
        if thread is not None and thread not in room.topics:
            raise bad_request("message thread not found")
        return room
