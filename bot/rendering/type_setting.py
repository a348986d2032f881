"""Sizes of text in a chart, how wide a text is, and where it breaks."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Any, Literal

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

from knowledge import frozen, replace

from bot.rendering.fonts import families

_DPI = 200
_POINTS = 72
_measuring = Lock()


@frozen
class Style:
    """In pixels of a picture that is 1080 wide: a phone shows a third of that."""

    size: int
    line: int
    weight: Literal["normal", "bold"] = "normal"

    def bolder(self) -> Style:
        return replace(self, weight="bold")

    def font(self) -> FontProperties:
        return FontProperties(family=list(families()), size=self.size * _POINTS / _DPI, weight=self.weight)


TITLE = Style(46, 60, "bold")
LABEL = Style(40, 52)
FIGURE = Style(40, 52, "bold")
WHEN = Style(32, 44)
NOTE = Style(30, 42)


def width(text: str, style: Style) -> float:
    """In pixels."""
    if not text:
        return 0.0
    with _measuring:
        return float(_renderer().get_text_width_height_descent(text, style.font(), False)[0])


def wrap(text: str, style: Style, room: float) -> tuple[str, ...]:
    """Lines that fit, broken between words; a text without spaces breaks between letters."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text, style, room):
        if line and width(line + piece, style) > room:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return tuple([*lines, line.rstrip()] if line.strip() else lines)


def _pieces(text: str, style: Style, room: float) -> list[str]:
    words = [word + " " for word in text.split()]
    return [piece for word in words for piece in ([word] if width(word.strip(), style) <= room else word)]


@cache
def _renderer() -> Any:
    """matplotlib gives this part no types."""
    canvas: Any = FigureCanvasAgg(Figure(dpi=_DPI))
    return canvas.get_renderer()
