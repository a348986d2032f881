"""A local Bot API server as a test sees it: chats to arrange, and what the bot did to look at."""

import asyncio
from typing import Any

from .call import Call, JsonObject
from .faults import Fault
from .flood import FloodLimits
from .gateway import Gateway
from .messages import Message, Outgoing
from .people import User, make_user
from .rooms import ADMINISTRATORS, Chat
from .world import Draft, World, new_world

TELEGRAM_LIMITS = FloodLimits()


class Server:
    def __init__(self) -> None:
        self.world: World = new_world()
        self.gateway = Gateway(self.world)
        self.bot = self.world.bot
        self.world.users[self.bot.id] = self.bot.user()

    @property
    def base_url(self) -> str:
        """As python-telegram-bot wants it: the token follows."""
        return f"{self.gateway.root}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.gateway.root}/file/bot"

    @property
    def problems(self) -> list[str]:
        """What the schema check found in the bot's requests."""
        return self.gateway.problems

    @property
    def unconfirmed(self) -> int:
        """Updates the bot has not confirmed yet."""
        return self.world.updates.pending

    # What a test arranges.

    def user(self, user_id: int, name: str, username: str = "", language: str = "pt-br") -> User:
        return make_user(self.world, user_id, name, username, language)

    def group(self, chat_id: int, title: str, topic: int | None = None, bot_status: str = "member") -> Chat:
        """A supergroup the bot is in; with a topic it is a forum."""
        chat = Chat(chat_id, title, topic)
        self.set_bot_role(chat, bot_status)
        return chat

    def set_role(self, chat: Chat, user: User, status: str) -> None:
        """`creator`, `administrator`, `member`, `restricted`, `left` or `kicked`."""
        self.world.rooms.open(chat).enter(user.body()).status = status

    def set_bot_role(self, chat: Chat, status: str) -> None:
        room = self.world.rooms.open(chat)
        room.enter(self.bot.user()).status = status
        welcome = status in (*ADMINISTRATORS, "member")
        room.closed = "" if welcome else "bot was kicked from the supergroup chat"

    def refuse(self, method: str) -> None:
        """Answer as an older Bot API server that does not know the method."""
        self.gateway.refused.add(method)

    def allow(self, method: str) -> None:
        self.gateway.refused.discard(method)

    def fault(self, method: str, **details: Any) -> Fault:
        """See `Fault` for the details; its `hits` tell whether it struck."""
        return self.gateway.faults.add(Fault(method, **details))

    def limit_flood(self, limits: FloodLimits | None = TELEGRAM_LIMITS) -> None:
        self.world.flood.limits = limits

    def slow_down(self, latency: float) -> None:
        """Seconds added before every answer but that of getUpdates."""
        self.gateway.latency = latency

    def pass_time(self, seconds: float) -> None:
        self.world.clock.advance(seconds)

    def push(self, kind: str, body: JsonObject, update_id: int | None = None) -> int | None:
        """Queue an update as it stands, sound or not."""
        return self.world.updates.push(kind, body, update_id)

    # What a test looks at.

    def calls(self, method: str = "") -> tuple[Call, ...]:
        """The finished calls in order; of every method but getUpdates when none is named."""
        return self.gateway.calls.matching(lambda call: _concerns(call, method))

    def sent(self, chat: Chat | User | None = None) -> tuple[Message, ...]:
        """The bot's messages that still stand, each as it reads now."""
        sent = self.world.messages.outbox.matching(lambda outgoing: _is(outgoing, "sent", chat))
        return tuple(outgoing.message for outgoing in sent if not outgoing.message.deleted)

    def drafts(self, chat: Chat | User) -> tuple[Draft, ...]:
        return tuple(draft for draft in self.world.drafts if draft.chat_id == chat.id)

    def inline_message(self, inline_message_id: str) -> Message:
        return self.world.messages.inline[inline_message_id]

    async def next_message(self, chat: Chat | User, timeout: float = 5.0) -> Message:
        """The bot's next message in the chat that this method has not returned before."""
        return await self._next("sent", chat, timeout)

    async def next_edit(self, chat: Chat | User, timeout: float = 5.0) -> Message:
        return await self._next("edited", chat, timeout)

    async def next_call(self, method: str, timeout: float = 5.0) -> Call:
        return await self.gateway.calls.next(method, lambda call: _concerns(call, method), timeout)

    async def settle(self, quiet: float = 0.1, timeout: float = 10.0) -> None:
        """Wait until every update is confirmed and the bot has called nothing for `quiet` seconds."""
        try:
            async with asyncio.timeout(timeout):
                while not self._is_quiet(quiet):
                    await asyncio.sleep(0.01)
        except TimeoutError:
            left = f"{self.unconfirmed} updates unconfirmed, {self.gateway.running} calls running"
            raise TimeoutError(f"The bot did not settle within {timeout} s: {left}.") from None

    async def _next(self, event: str, chat: Chat | User, timeout: float) -> Message:
        wanted = (event, chat.id)
        outgoing = await self.world.messages.outbox.next(wanted, lambda out: _is(out, event, chat), timeout)
        return outgoing.message

    def _is_quiet(self, quiet: float) -> bool:
        last = max(self.gateway.last_activity, self.world.updates.last_activity)
        since = asyncio.get_running_loop().time() - last
        return self.unconfirmed == 0 and self.gateway.running == 0 and since >= quiet


def _concerns(call: Call, method: str) -> bool:
    return call.method == method if method else call.method != "getUpdates"


def _is(outgoing: Outgoing, event: str, chat: Chat | User | None) -> bool:
    return outgoing.event == event and (chat is None or outgoing.message.chat_id == chat.id)
