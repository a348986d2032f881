"""The inline keyboard of a call, refused where Telegram refuses it."""

from .call import Call, JsonObject
from .refusal import bad_request

LOOKS = {"text", "style", "icon_custom_emoji_id"}
"""The fields of a button that say how it looks, not what it does."""


def inline_keyboard(call: Call, in_private: bool) -> JsonObject:
    """`{"reply_markup": …}` for the message, or nothing; other keyboards do not stay on a message."""
    markup = call.json("reply_markup") or {}
    for row in markup.get("inline_keyboard", []):
        for button in row:
            _check(button, in_private)
    return {"reply_markup": markup} if markup.get("inline_keyboard") else {}


def _check(button: JsonObject, in_private: bool) -> None:
    if len(button.get("callback_data", "").encode()) > 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if len(set(button) - LOOKS) != 1:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if "web_app" in button and not in_private:
        raise bad_request("BUTTON_TYPE_INVALID")
