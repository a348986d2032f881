"""The methods that answer a button press, an inline query or a guest message: each once, and not too late."""

from .call import Call, JsonObject
from .content import caption_content, formatted
from .html_check import utf16_length
from .markup import inline_keyboard
from .messages import Message
from .refusal import bad_request
from .world import World

RESULTS_LIMIT = 50


def answer_callback_query(world: World, call: Call) -> bool:
    query = world.queries.find("callback_query", call.text("callback_query_id"))
    if utf16_length(call.text("text")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    query.close(call)
    return True


def answer_inline_query(world: World, call: Call) -> bool:
    query = world.queries.find("inline_query", call.text("inline_query_id"))
    results = call.json("results") or []
    if len(results) > RESULTS_LIMIT:
        raise bad_request("RESULTS_TOO_MUCH")
    if len({result["id"] for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    for result in results:
        inline_content(result)
    query.close(call)
    return True


def answer_guest_query(world: World, call: Call) -> JsonObject:
    """One answer only; it is posted at once and can be edited by its inline_message_id."""
    query = world.queries.find("guest_message", call.text("guest_query_id"))
    message = post_inline(world, call, call.json("result") or {})
    query.close(call)
    return {"inline_message_id": message}


def post_inline(world: World, call: Call, result: JsonObject) -> str:
    """Turn an inline result into a message; its inline_message_id."""
    content = inline_content(result)
    keyboard = inline_keyboard(call.with_params(reply_markup=result.get("reply_markup")), in_private=False)
    inline_id = f"inline-{len(world.messages.inline) + 1}"
    chat = {"id": 0, "type": "supergroup", "title": "elsewhere"}
    body = {"message_id": 0, "from": world.bot.user(), "chat": chat, "date": world.clock.date()}
    message = Message(body | content | keyboard, call, sent_at=world.clock.now())
    message.versions.append(message.text)
    world.messages.inline[inline_id] = message
    return inline_id


def inline_content(result: JsonObject) -> JsonObject:
    """What the message of a result says; refused like the text of a message."""
    said = result.get("input_message_content")
    if not said:
        return caption_content(result, result.get("caption_entities"))
    if "rich_message" in said:
        return {"rich_message": said["rich_message"]}
    if "message_text" not in said:
        return {}
    message = formatted(said, "message_text", said.get("entities"))
    if not message.text.strip():
        raise bad_request("message text is empty")
    if len(message.text.strip()) > 4096:
        raise bad_request("MESSAGE_TOO_LONG")
    return {"text": message.text} | ({"entities": list(message.entities)} if message.entities else {})


HANDLERS = {
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": answer_inline_query,
    "answerGuestQuery": answer_guest_query,
}
