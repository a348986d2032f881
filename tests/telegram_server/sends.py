"""The methods by which the bot writes something new."""

from typing import Any

from .call import Call, JsonObject, as_number
from .content import caption_content, file_content, formatted, media_content, rich_content, text_content
from .html_check import utf16_length
from .markup import inline_keyboard
from .media import KINDS, StoredFile
from .messages import Message
from .refusal import bad_request
from .rooms import Room
from .world import Draft, World

EPHEMERAL_REPLY = 15.0
"""Seconds in which an ephemeral message can be replied to."""


def send_message(world: World, call: Call) -> JsonObject:
    return _send(world, call, text_content(call))


def send_rich_message(world: World, call: Call) -> JsonObject:
    return _send(world, call, rich_content(call))


def send_file(world: World, call: Call) -> JsonObject:
    world.rooms.writable(call)
    content, file = file_content(call, call.method.removeprefix("send").lower(), world.files)
    return _send(world, call, content, file)


def send_media_group(world: World, call: Call) -> list[JsonObject]:
    world.rooms.writable(call)
    parts = [media_content(call, media, world.files) for media in call.json("media") or []]
    if not 2 <= len(parts) <= 10:
        raise bad_request("the media group must have 2-10 items")
    group = {"media_group_id": f"group-{len(world.messages.outbox.entries) + 1}"}
    return [_send(world, call, group | content, file) for content, file in parts]


def copy_message(world: World, call: Call) -> JsonObject:
    source = world.messages.find(call.number("from_chat_id") or 0, call.number("message_id"))
    if source is None:
        raise bad_request("message to copy not found")
    kept = ("text", "entities", "caption", "caption_entities", *KINDS)
    content = {key: value for key, value in source.body.items() if key in kept}
    if "caption" in call.params:
        content |= caption_content(call.params, call.json("caption_entities"))
    return {"message_id": _send(world, call, content)["message_id"]}


def send_draft(world: World, call: Call) -> bool:
    """sendMessageDraft and sendRichMessageDraft: a preview, shown in a private chat only."""
    room = world.rooms.writable(call)
    if not room.chat.is_private:
        raise bad_request("TEXTDRAFT_PEER_INVALID")
    draft_id = call.number("draft_id")
    if not draft_id:
        raise bad_request("draft identifier must be non-zero")
    rich = call.method == "sendRichMessageDraft"
    text = _rich_source(call) if rich else text_content(call, required=False)["text"]
    thread = call.number("message_thread_id")
    world.drafts.append(Draft(room.chat.id, draft_id, text, call.flag("can_stop"), thread))
    return True


def _rich_source(call: Call) -> str:
    rich_content(call)
    rich = call.json("rich_message")
    return str(rich.get("html") or rich.get("markdown") or "")


def send_chat_action(world: World, call: Call) -> bool:
    world.rooms.writable(call)
    return True


def _send(world: World, call: Call, content: JsonObject, file: StoredFile | None = None) -> JsonObject:
    room = world.rooms.writable(call)
    world.flood.pass_one(room.chat.id)
    body = _envelope(world, call, room) | content | _reply(world, call, room)
    body |= inline_keyboard(call, room.chat.is_private)
    _stay_in_topic(body, call)
    body = _addressed(world, call, room) | body
    message = Message(body, call, file.data if file else None, world.clock.now())
    return world.messages.keep(message).body


def _envelope(world: World, call: Call, room: Room) -> JsonObject:
    return {"from": world.bot.user(), "chat": room.body(), "date": world.clock.date()}


def _addressed(world: World, call: Call, room: Room) -> JsonObject:
    """The message's id; that of an ephemeral message is a number of its own, beside message_id 0."""
    parameters = call.json("ephemeral_message_parameters")
    if not parameters:
        return {"message_id": world.messages.next_id(room.chat.id)}
    receiver = world.users.get(as_number(parameters.get("receiver_user_id")) or 0)
    if room.chat.is_private:
        raise bad_request("ephemeral messages can be sent only in groups and supergroups")
    if receiver is None or room.status(receiver["id"]) in ("left", "kicked"):
        raise bad_request("USER_NOT_PARTICIPANT")
    if "callback_query_id" in parameters:
        world.queries.find("callback_query", str(parameters["callback_query_id"]))
    ephemeral_id = world.messages.next_id(0)
    return {"message_id": 0, "ephemeral_message_id": ephemeral_id, "receiver_user": receiver}


def _reply(world: World, call: Call, room: Room) -> JsonObject:
    parameters = call.json("reply_parameters") or {}
    if not {"message_id", "ephemeral_message_id"} & parameters.keys():
        return {}
    target = _reply_target(world, parameters, room)
    if target is None:
        if parameters.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": target.as_reply_target()} | _quote(parameters, target)


def _reply_target(world: World, parameters: JsonObject, room: Room) -> Message | None:
    ephemeral_id = as_number(parameters.get("ephemeral_message_id"))
    if ephemeral_id is None:
        return world.messages.find(room.chat.id, as_number(parameters.get("message_id")))
    target = world.messages.find_ephemeral(room.chat.id, ephemeral_id)
    if target is not None and world.clock.now() - target.sent_at > EPHEMERAL_REPLY:
        return None
    return target


def _quote(parameters: JsonObject, target: Message) -> JsonObject:
    """The quoted part, which must stand in the text to the letter."""
    if not parameters.get("quote"):
        return {}
    as_text = {"quote": parameters["quote"], "parse_mode": parameters.get("quote_parse_mode")}
    quoted = formatted(as_text, "quote", parameters.get("quote_entities")).text
    if quoted not in target.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    position = utf16_length(target.text[: target.text.index(quoted)])
    return {"quote": {"text": quoted, "position": position, "is_manual": True}}


def _stay_in_topic(body: JsonObject, call: Call) -> None:
    """Put the message into the topic it names, or else the topic of the message it answers."""
    answered: Any = body.get("reply_to_message", {})
    thread = call.number("message_thread_id") or answered.get("message_thread_id")
    if thread is not None:
        body |= {"message_thread_id": thread, "is_topic_message": True}


HANDLERS = {
    "sendMessage": send_message,
    "sendRichMessage": send_rich_message,
    "sendMediaGroup": send_media_group,
    "copyMessage": copy_message,
    "sendMessageDraft": send_draft,
    "sendRichMessageDraft": send_draft,
    "sendChatAction": send_chat_action,
    **{f"send{kind.capitalize()}": send_file for kind in KINDS},
}
