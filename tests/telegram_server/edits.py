"""The methods by which the bot changes or removes what it wrote, plain, inline or ephemeral."""

from typing import Any

from telegram.constants import ReactionEmoji

from .call import Call, JsonObject, as_number
from .content import KEYS, caption_content, media_content, text_or_rich_content
from .markup import inline_keyboard
from .media import KINDS
from .messages import Message
from .refusal import bad_request
from .world import World

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
FILE_KEYS = (*KINDS, "caption", "caption_entities")
EMOJI = frozenset(str(emoji.value) for emoji in ReactionEmoji)


def edit_text(world: World, call: Call) -> Any:
    message = _target(world, call)
    content = text_or_rich_content(call)
    if any(kind in message.body for kind in KINDS):
        raise bad_request("there is no text in the message to edit")
    return _rewrite(world, call, message, KEYS, content)


def edit_caption(world: World, call: Call) -> Any:
    message = _target(world, call)
    content = caption_content(call.params, call.json("caption_entities"))
    if not any(kind in message.body for kind in KINDS):
        raise bad_request("there is no caption in the message to edit")
    return _rewrite(world, call, message, ("caption", "caption_entities"), content)


def edit_media(world: World, call: Call) -> Any:
    """A text message may become a photo; the new caption replaces the old text."""
    message = _target(world, call)
    content, file = media_content(call, call.json("media") or {}, world.files)
    message.upload = file.data
    return _rewrite(world, call, message, KEYS, content)


def edit_markup(world: World, call: Call) -> Any:
    return _rewrite(world, call, _target(world, call), (), {})


def delete_message(world: World, call: Call) -> bool:
    room = world.rooms.addressed(call)
    message = world.messages.find(room.chat.id, call.number("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    own = message.sent_by is not None
    if not own and not room.chat.is_private and not room.has_admin(world.bot.id):
        raise bad_request("message can't be deleted")
    world.messages.delete(message)
    return True


def delete_messages(world: World, call: Call) -> bool:
    """Messages that are not there are passed over."""
    for message_id in call.json("message_ids") or []:
        if world.messages.find(call.number("chat_id") or 0, as_number(message_id)):
            delete_message(world, call.with_params(message_id=message_id))
    return True


def delete_ephemeral(world: World, call: Call) -> bool:
    world.messages.delete(_target(world, call))
    return True


def react(world: World, call: Call) -> bool:
    message = world.messages.find(world.rooms.writable(call).chat.id, call.number("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    emoji = tuple(str(reaction.get("emoji")) for reaction in call.json("reaction") or [])
    if len(emoji) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if not EMOJI.issuperset(emoji):
        raise bad_request("REACTION_INVALID")
    message.reactions = emoji
    return True


def _target(world: World, call: Call) -> Message:
    if "inline_message_id" in call.params:
        return _inline_target(world, call)
    room = world.rooms.writable(call)
    message = _ephemeral_target(world, call) or world.messages.find(room.chat.id, call.number("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sent_by is None:
        raise bad_request("message can't be edited")
    return message


def _inline_target(world: World, call: Call) -> Message:
    message = world.messages.inline.get(call.text("inline_message_id"))
    if message is None:
        raise bad_request("MESSAGE_ID_INVALID")
    return message


def _ephemeral_target(world: World, call: Call) -> Message | None:
    message = world.messages.find_ephemeral(call.number("chat_id") or 0, call.number("ephemeral_message_id"))
    return message if message and message.receiver == call.number("receiver_user_id") else None


def _rewrite(
    world: World, call: Call, message: Message, replaced: tuple[str, ...], content: JsonObject
) -> Any:
    """Swap content and keyboard; inline and ephemeral messages answer True, others the new Message."""
    is_plain = "message_id" in call.params
    if is_plain:
        world.flood.pass_one(message.chat_id)
    kept = {key: value for key, value in message.body.items() if key not in (*replaced, "reply_markup")}
    body = kept | content | inline_keyboard(call, message.body["chat"]["type"] == "private")
    if _shown(body) == _shown(message.body) and not call.files:
        raise bad_request(NOT_MODIFIED)
    body["edit_date"] = world.clock.date()
    world.messages.rewrite(message, body, call)
    return body if is_plain else True


def _shown(body: JsonObject) -> JsonObject:
    return {key: body[key] for key in (*KEYS, "reply_markup") if body.get(key)}


HANDLERS = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageMedia": edit_media,
    "editMessageReplyMarkup": edit_markup,
    "editEphemeralMessageText": edit_text,
    "editEphemeralMessageCaption": edit_caption,
    "editEphemeralMessageMedia": edit_media,
    "editEphemeralMessageReplyMarkup": edit_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "deleteEphemeralMessage": delete_ephemeral,
    "setMessageReaction": react,
}
