"""The forms that a message is written in: the same template gives each, with the same figures."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from markupsafe import Markup, escape

WIDEST_TABLE = 32
"""Columns that fit beside each other on a 360-pixel-wide phone."""
_WIDE_SPACE = "\N{IDEOGRAPHIC SPACE}"


class Form(Protocol):
    """How a form writes its few marks. Arguments are plain text or already written parts."""

    name: str
    escapes: bool

    def strong(self, text: object) -> str: ...

    def table(self, rows: Sequence[tuple[str, ...]]) -> str: ...

    def small(self, text: object) -> str: ...

    def finish(self, written: str) -> str:
        """The whole message, from what its template wrote."""
        ...


class PlainForm:
    """No marks at all: for terminals and for logs."""

    name = "text"
    escapes = False

    def strong(self, text: object) -> str:
        return str(text)

    def table(self, rows: Sequence[tuple[str, ...]]) -> str:
        if fits(rows):
            return "\n".join(align(rows))
        wide = _has_wide(rows)
        return "\n".join(f"{_bullet(row)}{row[1]}{_bracketed(row, wide)}" for row in rows)

    def small(self, text: object) -> str:
        return str(text)

    def finish(self, written: str) -> str:
        return written


class HtmlForm:
    """Telegram's HTML; everything that is not a mark of ours is escaped."""

    name = "html"
    escapes = True

    def strong(self, text: object) -> str:
        return Markup("<b>{}</b>").format(text)

    def table(self, rows: Sequence[tuple[str, ...]]) -> str:
        if fits(rows):
            return Markup("<pre>{}</pre>").format(Markup("\n").join(escape(line) for line in align(rows)))
        wide = _has_wide(rows)
        items = (Markup("{}<b>{}</b>{}").format(_bullet(row), row[1], _bracketed(row, wide)) for row in rows)
        return Markup("\n").join(items)

    def small(self, text: object) -> str:
        return Markup("<blockquote expandable>{}</blockquote>").format(text)

    def finish(self, written: str) -> str:
        return written


def _bullet(row: tuple[str, ...]) -> str:
    """What opens a row that is too wide for a table: its label, and its rank where that says the order."""
    colon = "：" if _is_wide(row[0]) else ": "
    return f"{row[0]}{colon}" if row[0][:1].isdigit() else f"• {row[0]}{colon}"


def _bracketed(row: tuple[str, ...], wide: bool) -> str:
    """`wide`: among Chinese letters, where years alone stand in full-width brackets too."""
    if not row[2]:
        return ""
    return f"（{row[2]}）" if wide else f" ({row[2]})"


def _has_wide(rows: Sequence[tuple[str, ...]]) -> bool:
    return any(_is_wide(cell) for row in rows for cell in row)


def _is_wide(text: str) -> bool:
    return columns(text) > len(text)


def align(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Cells under each other, the second column to the right."""
    first, second, *_ = _widths(rows)
    return [f"{_padded(row[0], first)} {_shift(row[1], second)}{row[1]} {row[2]}".rstrip() for row in rows]


def fits(rows: Sequence[tuple[str, ...]]) -> bool:
    """Whether every row goes on one line, cells under each other."""
    return sum(_widths(rows)) + 2 <= WIDEST_TABLE


def _widths(rows: Sequence[tuple[str, ...]]) -> list[int]:
    """Of each column that of its widest cell."""
    return [max(map(columns, cells)) for cells in zip(*rows, strict=True)]


@lru_cache(maxsize=4096)
def columns(text: str) -> int:
    """How wide a monospaced font shows it: Chinese letters take two columns."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _shift(text: str, width: int) -> str:
    return " " * (width - columns(text))


def _padded(text: str, width: int) -> str:
    """Chinese is filled up with its own wide space: phones give its letters a little less than two columns."""
    taken = columns(text)
    missing = width - taken
    if taken == len(text):
        return text + " " * missing
    return text + _WIDE_SPACE * (missing // 2) + " " * (missing % 2)
