"""The form of Telegram's rich messages: real tables, lists, and a footer for the footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markupsafe import Markup, escape

_BLOCK = re.compile(r"(<table.*?</table>|<footer>.*?</footer>)", re.DOTALL)
_BULLET = "• "


class RichForm:
    """Rich message HTML (Bot API 10.1); everything that is not a mark of ours is escaped."""

    name = "rich"
    escapes = True

    def strong(self, text: object) -> str:
        return Markup("<b>{}</b>").format(text)

    def table(self, rows: Sequence[tuple[str, ...]]) -> str:
        """A column that is empty in every row is left out."""
        used = [i for i in range(len(rows[0])) if any(row[i] for row in rows)] if rows else []
        lines = (Markup("<tr>{}</tr>").format(Markup().join(_cell(row[i], i) for i in used)) for row in rows)
        return Markup("<table striped>{}</table>").format(Markup().join(lines))

    def small(self, text: object) -> str:
        return Markup("<footer>{}</footer>").format(Markup("<br>").join(escape(text).splitlines()))

    def finish(self, written: str) -> str:
        """Line breaks mean nothing in this form: paragraphs and lists are marked as such."""
        parts = _BLOCK.split(written)
        return "".join(part if _BLOCK.fullmatch(part) else _paragraphs(part) for part in parts)


def _cell(text: str, column: int) -> Markup:
    """Figures are set to the right, so that they stand under each other."""
    return Markup('<td align="right">{}</td>' if column == 1 else "<td>{}</td>").format(text)


def _paragraphs(text: str) -> str:
    written = []
    for block in re.split(r"\n{2,}", text.strip()):
        bullets: list[str] = []
        lines: list[str] = []
        for line in filter(None, (line.strip() for line in block.splitlines())):
            if line.startswith(_BULLET):
                written += _paragraph(lines)
                lines = []
                bullets.append(line.removeprefix(_BULLET))
            else:
                written += _list(bullets)
                bullets = []
                lines.append(line)
        written += [*_paragraph(lines), *_list(bullets)]
    return "".join(written)


def _paragraph(lines: list[str]) -> list[str]:
    return [f"<p>{'<br>'.join(lines)}</p>"] if lines else []


def _list(items: list[str]) -> list[str]:
    return [f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"] if items else []
