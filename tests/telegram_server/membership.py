"""Who is in a chat: joins, leaves, the bot added, removed or blocked, and what the bot thereby sees."""

import asyncio

from .call import JsonObject
from .messages import Message
from .rooms import Chat, Member, Room
from .text_entities import mentions
from .world import World

SERVICE = ("new_chat_members", "left_chat_member")


async def joins(world: World, user: JsonObject, chat: Chat) -> None:
    """A service message; and chat_member, if the bot asked for that kind and is an administrator."""
    await _change(world, user, user, chat, "member")
    await _announce(world, user, chat, {"new_chat_members": [user]})


async def leaves(world: World, user: JsonObject, chat: Chat) -> None:
    await _change(world, user, user, chat, "left")
    await _announce(world, user, chat, {"left_chat_member": user})


async def adds_bot(world: World, user: JsonObject, chat: Chat, status: str) -> None:
    """Also the way to make the bot an administrator later."""
    room = world.rooms.open(chat)
    room.closed = ""
    newcomer = room.status(world.bot.id) in ("left", "kicked")
    await _change(world, user, world.bot.user(), chat, status)
    if newcomer:
        await _announce(world, user, chat, {"new_chat_members": [world.bot.user()]})


async def removes_bot(world: World, user: JsonObject, chat: Chat) -> None:
    world.rooms.open(chat).closed = "bot was kicked from the supergroup chat"
    await _change(world, user, world.bot.user(), chat, "kicked")


async def blocks_bot(world: World, user: JsonObject, chat: Chat) -> None:
    world.rooms.open(chat).enter(world.bot.user())
    world.rooms.open(chat).closed = "bot was blocked by the user"
    await _change(world, user, world.bot.user(), chat, "kicked")


async def unblocks_bot(world: World, user: JsonObject, chat: Chat) -> None:
    world.rooms.open(chat).closed = ""
    await _change(world, user, world.bot.user(), chat, "member")


def bot_sees(world: World, body: JsonObject) -> bool:
    """Privacy mode: commands, mentions of the bot, replies to it, service messages; as administrator all."""
    if body["chat"]["type"] == "private" or world.bot.can_read_all_group_messages:
        return True
    status = _room_of(world, body).status(world.bot.id)
    if status in ("left", "kicked"):
        return False
    answered = body.get("reply_to_message", {}).get("from", {})
    return (
        status == "administrator"
        or answered.get("id") == world.bot.id
        or any(key in body for key in SERVICE)
        or _addresses_bot(world, str(body.get("text") or body.get("caption") or ""))
    )


def service_message(world: World, user: JsonObject, chat: Chat) -> JsonObject:
    """The parts every message of a user has."""
    number = world.messages.next_id(chat.id)
    room = world.rooms.open(chat)
    return {"message_id": number, "date": world.clock.date(), "chat": room.body(), "from": user}


def _addresses_bot(world: World, text: str) -> bool:
    """A command without an addressee counts as one for the bot."""
    command = text.partition(" ")[0]
    return (command.startswith("/") and "@" not in command) or mentions(text, world.bot.username)


def _room_of(world: World, body: JsonObject) -> Room:
    chat = body["chat"]
    return world.rooms.open(Chat(chat["id"], chat.get("title", ""), kind=chat["type"]))


async def _announce(world: World, user: JsonObject, chat: Chat, content: JsonObject) -> None:
    message = world.messages.keep(Message(service_message(world, user, chat) | content))
    if bot_sees(world, message.body):
        world.updates.push("message", message.body)
    await asyncio.sleep(0)


async def _change(world: World, actor: JsonObject, subject: JsonObject, chat: Chat, status: str) -> None:
    room = world.rooms.open(chat)
    old = Member(subject, room.status(subject["id"]))
    room.enter(subject).status = status
    is_bot = subject["id"] == world.bot.id
    if is_bot or room.has_admin(world.bot.id):
        world.updates.push(
            "my_chat_member" if is_bot else "chat_member",
            {
                "chat": room.body(),
                "from": actor,
                "date": world.clock.date(),
                "old_chat_member": old.body(),
                "new_chat_member": Member(subject, status).body(),
            },
        )
    await asyncio.sleep(0)
