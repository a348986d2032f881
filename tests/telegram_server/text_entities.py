"""The entities Telegram finds by itself in what a user types: commands, mentions, links, tags."""

import re
from typing import Any

from .html_check import utf16_length

PATTERNS = {
    "bot_command": re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?!\w)"),
    "mention": re.compile(r"(?<![\w/@])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)"),
    "url": re.compile(r"https?://[^\s<>\"]+"),
    "hashtag": re.compile(r"(?<![\w#&])#\w*[^\W\d]\w*"),
    "cashtag": re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?![\w$])"),
}


def spot_entities(text: str) -> list[dict[str, Any]]:
    found = [
        {"type": kind, "offset": utf16_length(text[: match.start()]), "length": utf16_length(match[0])}
        for kind, pattern in PATTERNS.items()
        for match in pattern.finditer(text)
    ]
    return sorted(found, key=lambda entity: int(str(entity["offset"])))


def mentions(text: str, username: str) -> bool:
    """Whether the text names the user, alone or as the addressee of a command."""
    return re.search(rf"@{re.escape(username)}(?!\w)", text, re.IGNORECASE) is not None
