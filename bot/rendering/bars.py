"""The same chart in letters, for terminals: a label, then its bar with the figure at the end."""

from __future__ import annotations

from bot.models import Answer
from bot.rendering.markup import WIDEST_TABLE, columns
from bot.rendering.panels import Bar, Panel, chart_panels
from bot.rendering.wording import Wording

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_FULL = 8
_SUBJECT = "▸ "


def draw_bars(answer: Answer, wording: Wording) -> str:
    """At most 32 columns wide; empty where the answer has nothing to compare."""
    return "\n\n".join(draw_panel(panel) for panel in chart_panels(answer, wording))


def draw_panel(panel: Panel) -> str:
    room = WIDEST_TABLE - 1 - max(columns(bar.figure) for bar in panel.bars)
    longest = max(abs(bar.value) for bar in panel.bars)
    lines = _wrapped(panel.title)
    for bar in panel.bars:
        lines += _wrapped((_SUBJECT if bar.subject else "") + bar.label)
        lines.append(f"{_blocks(bar, float(longest), room)} {bar.figure}")
    return "\n".join(lines)


def _blocks(bar: Bar, longest: float, room: int) -> str:
    """Exact to an eighth of a column; what is computed is shaded, below zero a minus leads."""
    eighths = max(1, round(abs(float(bar.value)) / (longest or 1.0) * room * _FULL))
    whole, rest = divmod(eighths, _FULL)
    if bar.computed or bar.value < 0:
        return ("░" if bar.computed else "-") * max(1, whole)
    return "█" * whole + _EIGHTHS[rest].strip()


def _wrapped(text: str) -> list[str]:
    lines = [""]
    for piece in _pieces(text):
        if lines[-1] and columns(lines[-1] + piece.rstrip()) > WIDEST_TABLE:
            lines[-1] = lines[-1].rstrip()
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines if line.strip()]


def _pieces(text: str) -> list[str]:
    """Words with their space; a word that is wider than a line, and Chinese, in letters."""
    words = [word + " " for word in text.split()]
    return [piece for word in words for piece in ([word] if columns(word) <= WIDEST_TABLE // 2 else word)]
