"""How much of an answer a chat shows: the verdict, the verdict with figures and folded footnotes, or all of it."""

from __future__ import annotations

from bot.channels.telegram.memory import Length

_MARKS = "¹²³⁴⁵⁶⁷⁸⁹"
_GAP = "\n\n"


def lay_out(html: str, length: Length) -> str:
    """The same words; "verdict" leaves the figures' table and notes out, never the footnotes."""
    if length == "full":
        return html
    *body, footnotes = html.split(_GAP)
    if not body or footnotes[:1] not in _MARKS:
        return verdict(html) if length == "verdict" and not _MARKS.strip() else html
    shown = body[:1] if length == "verdict" else body
    return _GAP.join((*shown, f"<blockquote expandable>{footnotes}</blockquote>"))


def verdict(html: str) -> str:
    """The first block: what is said in one line."""
    return html.split(_GAP)[0]
