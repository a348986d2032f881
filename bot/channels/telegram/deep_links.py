"""Questions packed into t.me links (`?start=`) and found again."""

from __future__ import annotations

import base64
import binascii
import re

_MARK = "q-"
_LIMIT = 64
_ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,64}")


def pack_question(question: str) -> str | None:
    """The payload for a question; None where it is too long for a link."""
    payload = _MARK + base64.urlsafe_b64encode(question.encode()).decode().rstrip("=")
    return payload if len(payload) <= _LIMIT else None


def unpack_question(payload: str) -> str | None:
    """The question in a payload; None where there is none. Anybody can write a link: it is text like any other."""
    if not payload.startswith(_MARK) or not _ALLOWED.fullmatch(payload):
        return None
    packed = payload.removeprefix(_MARK)
    try:
        return base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode() or None
    except (binascii.Error, UnicodeDecodeError):
        return None
