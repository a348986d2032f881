"""The methods that ask about a chat, its members and its files."""

from .call import Call, JsonObject
from .refusal import Refusal, bad_request
from .rooms import NOT_A_MEMBER, Member
from .world import World

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_chat(world: World, call: Call) -> JsonObject:
    no_gifts = dict.fromkeys(GIFTS, False)
    details = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": no_gifts}
    return world.rooms.addressed(call).body() | details


def get_chat_member(world: World, call: Call) -> JsonObject:
    room = world.rooms.addressed(call)
    user = world.users.get(call.number("user_id") or 0)
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return Member(user, room.status(user["id"])).body()


def get_chat_administrators(world: World, call: Call) -> list[JsonObject]:
    """Other bots are left out unless asked for; the bot itself is named."""
    room = world.rooms.addressed(call)
    if room.chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    admins = [member for member in room.members.values() if room.has_admin(member.user["id"])]
    shown = call.flag("return_bots")
    return [m.body() for m in admins if shown or not m.user["is_bot"] or m.user["id"] == world.bot.id]


def get_chat_member_count(world: World, call: Call) -> int:
    room = world.rooms.addressed(call)
    return sum(member.status not in ("left", "kicked") for member in room.members.values())


def leave_chat(world: World, call: Call) -> bool:
    room = world.rooms.addressed(call)
    room.enter(world.bot.user()).status = "left"
    room.closed = NOT_A_MEMBER
    return True


def get_file(world: World, call: Call) -> JsonObject:
    file = world.files.find(call.text("file_id"))
    if len(file.data) > 20 << 20:
        raise bad_request("file is too big")
    return file.summary() | {"file_path": file.path}


def delete_webhook(world: World, call: Call) -> bool:
    if call.flag("drop_pending_updates"):
        world.updates.clear()
    return True


def set_webhook(world: World, call: Call) -> bool:
    if call.text("url"):
        raise Refusal(501, "Not Implemented: the test server delivers by getUpdates only")
    return delete_webhook(world, call)


def get_webhook_info(world: World, call: Call) -> JsonObject:
    pending = world.updates.pending
    return {"url": "", "has_custom_certificate": False, "pending_update_count": pending}


HANDLERS = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "getFile": get_file,
    "deleteWebhook": delete_webhook,
    "setWebhook": set_webhook,
    "getWebhookInfo": get_webhook_info,
}
