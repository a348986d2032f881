"""The users: what they type, press, edit and ask, as the updates the bot receives."""

import asyncio
from dataclasses import dataclass, field

from . import membership
from .answers import post_inline
from .call import JsonObject, Upload
from .messages import Message
from .queries import Query
from .rooms import Chat
from .text_entities import mentions, spot_entities
from .world import Draft, World

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)
"""The smallest PNG."""


@dataclass(frozen=True)
class User:
    world: World = field(repr=False, compare=False)
    id: int
    name: str
    username: str = ""
    language: str = "pt-br"

    @property
    def chat(self) -> Chat:
        """The private chat with the bot."""
        return Chat(self.id, self.name, kind="private")

    def body(self) -> JsonObject:
        body: JsonObject = {"id": self.id, "is_bot": False, "first_name": self.name}
        body |= {"username": self.username} if self.username else {}
        return body | ({"language_code": self.language} if self.language else {})

    async def say(self, text: str, chat: Chat | None = None, reply_to: Message | None = None) -> Message:
        """Send a text; in a group the bot gets it only when privacy mode lets it through."""
        return await self._post({"text": text, "entities": spot_entities(text)}, chat, reply_to)

    async def sends_photo(
        self,
        caption: str = "",
        chat: Chat | None = None,
        reply_to: Message | None = None,
        data: bytes = PIXEL,
    ) -> Message:
        photo = self.world.files.keep("photo", Upload("photo.png", data)).body()
        content = {"photo": photo, "caption": caption, "caption_entities": spot_entities(caption)}
        return await self._post(content, chat, reply_to)

    async def edits(self, message: Message, text: str) -> None:
        """Change a text, or the caption of a photo."""
        key, entities = ("text", "entities") if "text" in message.body else ("caption", "caption_entities")
        changed = {key: text, entities: spot_entities(text), "edit_date": self.world.clock.date()}
        self.world.messages.rewrite(message, without_empty(message.body | changed), None)
        await self._deliver("edited_message", message.body)

    async def deletes(self, message: Message) -> None:
        """The bot is not told."""
        self.world.messages.delete(message, by_bot=False)
        await asyncio.sleep(0)

    async def whispers(self, command: str, chat: Chat) -> Message:
        """Use an ephemeral command: only the bot sees it."""
        number = {"message_id": 0, "ephemeral_message_id": self.world.messages.next_id(0)}
        content = {"text": command, "entities": spot_entities(command)}
        receiver = {"receiver_user": self.world.bot.user()}
        return await self._post(number | content | receiver, chat, None)

    async def presses(self, message: Message, button: str) -> Query:
        """Press an inline button by its text; it must be one that calls back."""
        pressed = message.button(button)
        if "callback_data" not in pressed:
            raise AssertionError(f'The button "{button}" does not call back: {pressed}.')
        return await self._ask(
            "callback_query",
            {
                "message": message.body,
                "chat_instance": f"instance-{message.chat_id}",
                "data": pressed["callback_data"],
            },
        )

    async def asks_inline(self, text: str, offset: str = "", chat_type: str = "sender") -> Query:
        """Type `@bot text` anywhere; not delivered when inline mode is off."""
        body = {"query": text, "offset": offset, "chat_type": chat_type}
        if self.world.bot.supports_inline_queries:
            return await self._ask("inline_query", body)
        return self.world.queries.open("inline_query", delivered=False)

    async def chooses(self, query: Query, result_id: str) -> str:
        """Send one of the results of an answered inline query; its inline_message_id."""
        call = await query.answer()
        result = next(result for result in call.json("results") if result["id"] == result_id)
        inline_id = post_inline(self.world, call, result)
        chosen = {"result_id": result_id, "query": query.text, "inline_message_id": inline_id}
        await self._deliver("chosen_inline_result", {"from": self.body(), **chosen})
        return inline_id

    async def mentions_guest(self, text: str, chat: Chat, reply_to: Message | None = None) -> Query:
        """Name the bot in a chat it is not in, so that it may answer once as a guest."""
        if not mentions(text, self.world.bot.username):
            raise AssertionError(f'"{text}" does not name @{self.world.bot.username}.')
        invited = self.world.bot.supports_guest_queries
        query = self.world.queries.open("guest_message", text, delivered=invited)
        content = {"text": text, "entities": spot_entities(text), "guest_query_id": query.id}
        message = self._write(content | self._reply(reply_to), chat)
        if invited:
            await self._deliver("guest_message", message.body)
        return query

    async def reacts(self, message: Message, *emoji: str) -> None:
        """Put these emoji on a message; the bot is told only where it is an administrator."""
        if not self.world.rooms.open(self.chat_of(message)).has_admin(self.world.bot.id):
            return
        new = [{"type": "emoji", "emoji": one} for one in emoji]
        what = {"message_id": message.id, "old_reaction": [], "new_reaction": new}
        who = {"chat": message.body["chat"], "user": self.body(), "date": self.world.clock.date()}
        await self._deliver("message_reaction", what | who)

    async def stops(self, draft: Draft) -> None:
        """Press the stop button of an answer being written."""
        if not draft.can_stop:
            raise AssertionError(f"Draft {draft.draft_id} has no stop button.")
        chat = self.world.rooms.open(self.chat).body()
        await self._deliver("stopped_message_generation", {"chat": chat, "draft_id": draft.draft_id})

    async def joins(self, chat: Chat) -> None:
        await membership.joins(self.world, self.body(), chat)

    async def leaves(self, chat: Chat) -> None:
        await membership.leaves(self.world, self.body(), chat)

    async def adds_bot(self, chat: Chat, status: str = "member") -> None:
        await membership.adds_bot(self.world, self.body(), chat, status)

    async def removes_bot(self, chat: Chat) -> None:
        await membership.removes_bot(self.world, self.body(), chat)

    async def blocks_bot(self) -> None:
        await membership.blocks_bot(self.world, self.body(), self.chat)

    async def unblocks_bot(self) -> None:
        await membership.unblocks_bot(self.world, self.body(), self.chat)

    def chat_of(self, message: Message) -> Chat:
        body = message.body["chat"]
        return Chat(body["id"], body.get("title", ""), message.thread, body["type"])

    async def _post(self, content: JsonObject, chat: Chat | None, reply_to: Message | None) -> Message:
        message = self._write(content | self._reply(reply_to), chat or self.chat)
        if membership.bot_sees(self.world, message.body):
            await self._deliver("message", message.body)
        return message

    def _write(self, content: JsonObject, chat: Chat) -> Message:
        body = membership.service_message(self.world, self.body(), chat) | without_empty(content)
        if chat.topic is not None:
            body |= {"message_thread_id": chat.topic, "is_topic_message": True}
        self.world.rooms.open(chat).enter(self.body())
        return self.world.messages.keep(Message(body, sent_at=self.world.clock.now()))

    @staticmethod
    def _reply(target: Message | None) -> JsonObject:
        return {"reply_to_message": target.as_reply_target()} if target else {}

    async def _ask(self, kind: str, body: JsonObject) -> Query:
        text = str(body.get("query", ""))
        query = self.world.queries.open(kind, text, delivered=self.world.updates.allows(kind))
        await self._deliver(kind, {"id": query.id, "from": self.body(), **body})
        return query

    async def _deliver(self, kind: str, body: JsonObject) -> None:
        self.world.updates.push(kind, body)
        await asyncio.sleep(0)


def without_empty(content: JsonObject) -> JsonObject:
    """Leave out what Telegram leaves out: empty captions and entity lists."""
    return {key: value for key, value in content.items() if value not in ("", [])}


def make_user(world: World, user_id: int, name: str, username: str, language: str) -> User:
    user = User(world, user_id, name, username, language)
    world.users[user_id] = user.body()
    world.rooms.open(user.chat).enter(user.body())
    return user
