"""How much of an answer a chat shows: the verdict, the verdict with figures and folded footnotes, or all of it."""

from __future__ import annotations

from bot.channels.telegram.memory import Length
from bot.channels.telegram.words import plain

_MARKS = frozenset("¹²³⁴⁵⁶⁷⁸⁹")
_GAP = "\n\n"


def lay_out(html: str, length: Length) -> str:
    """The same words, or fewer: "verdict" leaves the figures' table and the notes out, never the footnotes."""
    *body, footnotes = html.split(_GAP)
    if length == "full" or not body or plain(footnotes)[:1] not in _MARKS:
        return html
    shown = body[:1] if length == "verdict" else body
    return _GAP.join((*shown, _folded(footnotes)))


def verdict(html: str) -> str:
    """The first block: what is said in one line."""
    return html.split(_GAP)[0]


def _folded(footnotes: str) -> str:
    return footnotes if footnotes.startswith("<blockquote") else f"<blockquote expandable>{footnotes}</blockquote>"
