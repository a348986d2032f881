"""Rich messages as Telegram gives them back: what they say, and how something is added below."""

from __future__ import annotations

import json
from typing import Any

from telegram import Message

from bot.channels.telegram.words import plain

Block = dict[str, Any]


def blocks_of(message: Message) -> list[Block]:
    """Empty where the message is not a rich one."""
    rich = message.api_kwargs.get("rich_message")
    blocks = rich.get("blocks") if isinstance(rich, dict) else None
    return blocks if isinstance(blocks, list) else []


def said(message: Message) -> str:
    """All words of a message; those of a rich one stand among the names of its marks."""
    return message.text or message.caption or json.dumps(blocks_of(message), ensure_ascii=False)


def with_details(blocks: list[Block], html: str) -> dict[str, Any]:
    """The same message as InputRichMessage, with more below: the first part of `html` as the heading to fold it by."""
    heading, *rest = (plain(part) for part in html.split("\n\n"))
    paragraphs = [{"type": "paragraph", "text": text} for text in rest]
    details = {"type": "details", "summary": heading, "is_open": True, "blocks": paragraphs}
    return {"blocks": [*_as_sent(blocks), details], "skip_entity_detection": True}


def _as_sent(part: Any) -> Any:
    """Items of a list come with the label that Telegram has made for them, and are sent without."""
    if isinstance(part, list):
        return [_as_sent(one) for one in part]
    if not isinstance(part, dict):
        return part
    is_item = "label" in part and "blocks" in part
    return {name: _as_sent(value) for name, value in part.items() if not (is_item and name == "label")}
