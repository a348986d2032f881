"""How much of an answer a chat shows: the verdict, the verdict with figures and folded footnotes, or all of it."""

from __future__ import annotations

import re

from bot.channels.telegram.memory import Length
from bot.channels.telegram.words import plain

_MARKS = frozenset("¹²³⁴⁵⁶⁷⁸⁹")
_GAP = "\n\n"
_FOLD, _END = "<blockquote expandable>", "</blockquote>"
_FOOTER = re.compile(r"<footer>(.*?)</footer>", re.DOTALL)


def lay_out(html: str, length: Length) -> str:
    """The same words, or fewer: "verdict" leaves the figures' table and the notes out, never the footnotes."""
    *body, footnotes = html.split(_GAP)
    if not body or plain(footnotes)[:1] not in _MARKS:
        return html
    shown = body[:1] if length == "verdict" else body
    return _GAP.join((*shown, _unfolded(footnotes) if length == "full" else _folded(footnotes)))


def has_table(rich: str) -> bool:
    """What has none gains nothing by the rich form, which old apps cannot show."""
    return "<table" in rich


def lay_out_rich(rich: str, length: Length, heading: str) -> str:
    """The same for the rich form: the footnotes fold under a heading, or stand open at the foot."""
    if length == "full":
        return rich
    return _FOOTER.sub(lambda notes: f"<details><summary>{heading}</summary><p>{notes[1]}</p></details>", rich)


def verdict(html: str) -> str:
    """The first block: what is said in one line."""
    return html.split(_GAP)[0]


def _folded(footnotes: str) -> str:
    return footnotes if footnotes.startswith("<blockquote") else f"{_FOLD}{footnotes}{_END}"


def _unfolded(footnotes: str) -> str:
    return footnotes.removeprefix(_FOLD).removesuffix(_END)
