"""The forms that a message is written in: the same template gives each, with the same figures."""

from __future__ import annotations

from typing import Protocol

from markupsafe import Markup, escape

WIDEST_TABLE = 32
"""Columns that fit beside each other on a 360-pixel-wide phone."""


class Form(Protocol):
    """How a form writes its few marks. Arguments are plain text or already written parts."""

    name: str
    escapes: bool

    def strong(self, text: object) -> str: ...

    def table(self, rows: list[tuple[str, ...]]) -> str: ...

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

    def table(self, rows: list[tuple[str, ...]]) -> str:
        return "\n".join(align(rows))

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

    def table(self, rows: list[tuple[str, ...]]) -> str:
        return Markup("<pre>{}</pre>").format(Markup("\n").join(escape(line) for line in align(rows)))

    def small(self, text: object) -> str:
        return Markup("<blockquote expandable>{}</blockquote>").format(text)

    def finish(self, written: str) -> str:
        return written


def align(rows: list[tuple[str, ...]]) -> list[str]:
    """Cells under each other, the second column to the right; a row that is too wide goes on below."""
    widths = [max(len(row[i]) for row in rows) for i in range(2)]
    gap = 1
    if fits(rows):
        return [f"{row[0]:<{widths[0]}} {row[1]:>{widths[1]}} {row[2]}".rstrip() for row in rows]
    lines = []
    for row in rows:
        if len(row[0]) + gap + len(row[1]) <= WIDEST_TABLE:
            lines.append(f"{row[0]}{row[1]:>{WIDEST_TABLE - len(row[0])}}")
        else:
            lines += [*_wrapped(row[0]), f"{row[1]:>{WIDEST_TABLE}}"]
        lines += [f"  {line}" for line in _wrapped(row[2], WIDEST_TABLE - 2)] if row[2] else []
    return lines


def fits(rows: list[tuple[str, ...]]) -> bool:
    """Whether every row goes on one line, cells under each other."""
    widths = [max(len(row[i]) for row in rows) for i in range(2)]
    return all(sum(widths) + 2 + len(row[2]) <= WIDEST_TABLE for row in rows)


def _wrapped(text: str, width: int = WIDEST_TABLE) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line] if line else lines
