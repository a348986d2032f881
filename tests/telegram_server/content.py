"""What a message says: the text, caption, rich text or file of a call, parsed and measured as by Telegram."""

from collections.abc import Mapping
from typing import Any

from .call import Call, JsonObject
from .html_check import BadHtml, FormattedText, read_html
from .media import KINDS, Files, StoredFile
from .refusal import bad_request

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
RICH_LIMIT = 32768
KEYS = ("text", "entities", "caption", "caption_entities", "rich_message", *KINDS)
"""The keys of a Message that an edit replaces."""


def formatted(params: Mapping[str, Any], key: str, entities: list[JsonObject] | None) -> FormattedText:
    text = str(params.get(key) or "")
    if str(params.get("parse_mode") or "").lower() != "html":
        return FormattedText(text, tuple(entities or ()))
    try:
        return read_html(text)
    except BadHtml as error:
        raise bad_request(f"can't parse entities: {error}") from error


def text_content(call: Call, required: bool = True) -> JsonObject:
    said = formatted(call.params, "text", call.json("entities"))
    if required and not said.text.strip():
        raise bad_request("message text is empty")
    if len(said.text.strip()) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": said.text} | ({"entities": list(said.entities)} if said.entities else {})


def caption_content(params: Mapping[str, Any], entities: list[JsonObject] | None = None) -> JsonObject:
    said = formatted(params, "caption", entities)
    if len(said.text.strip()) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    content: JsonObject = {"caption": said.text} if said.text else {}
    return content | ({"caption_entities": list(said.entities)} if said.entities else {})


def rich_content(call: Call) -> JsonObject:
    """A rich message; its blocks are not parsed, so one paragraph stands for all."""
    rich = call.json("rich_message") or {}
    if sum(key in rich for key in ("html", "markdown", "blocks")) != 1:
        raise bad_request("exactly one of the fields blocks, html and markdown must be used")
    source = str(rich.get("html") or rich.get("markdown") or "")
    if not source.strip() and not rich.get("blocks"):
        raise bad_request("message text is empty")
    if len(source) > RICH_LIMIT:
        raise bad_request("message is too long")
    return {"rich_message": {"blocks": rich.get("blocks") or [{"type": "paragraph", "text": source}]}}


def text_or_rich_content(call: Call) -> JsonObject:
    return rich_content(call) if "rich_message" in call.params else text_content(call)


def file_content(call: Call, kind: str, files: Files) -> tuple[JsonObject, StoredFile]:
    """The content of `sendPhoto` and its like."""
    file = files.from_call(call, kind, call.text(kind))
    caption = caption_content(call.params, call.json("caption_entities"))
    return {kind: file.body()} | caption, file


def media_content(call: Call, media: JsonObject, files: Files) -> tuple[JsonObject, StoredFile]:
    """The content of one InputMedia."""
    kind = str(media.get("type"))
    if kind not in KINDS:
        raise bad_request("unsupported media type specified")
    file = files.from_call(call, kind, str(media.get("media") or ""))
    return {kind: file.body()} | caption_content(media, media.get("caption_entities")), file
