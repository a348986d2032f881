"""Draws panels of bars as a PNG that is read on a phone: everything in pixels, top to bottom."""

from __future__ import annotations

import io

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from knowledge import frozen

from bot.rendering.palette import DARK, LIGHT, Palette
from bot.rendering.panels import Bar, Panel
from bot.rendering.type_setting import FIGURE, LABEL, NOTE, TITLE, WHEN, Style, width, wrap

WIDTH = 1080
DPI = 200
_MARGIN = 48
_INNER = WIDTH - 2 * _MARGIN
_GAP = 20
_BAR_HEIGHT = 38
_ABOVE_BAR = 4
_BETWEEN_BARS = 22
_BETWEEN_PANELS = 30
_SHORTEST_BAR = 4


def draw(panels: tuple[Panel, ...], notes: tuple[str, ...], *, dark: bool) -> bytes:
    """No pyplot: nothing is shared between threads."""
    page = _Page(DARK if dark else LIGHT)
    for number, panel in enumerate(panels):
        page.skip(_BETWEEN_PANELS if number else 0)
        page.panel(panel)
    page.skip(_GAP)
    for note in notes:
        page.lines(wrap(note, NOTE, _INNER), NOTE, page.palette.muted)
    return page.png()


@frozen
class _Text:
    x: float
    baseline: float
    text: str
    style: Style
    colour: str
    from_right: bool = False


@frozen
class _Block:
    x: float
    y: float
    length: float
    bar: Bar


@frozen
class _Scale:
    """Where zero is and how long a unit is, so that the longest figure still fits beside its bar."""

    zero: float
    per_unit: float

    @classmethod
    def of(cls, bars: tuple[Bar, ...]) -> _Scale:
        room = _INNER - _GAP - max(width(bar.figure, FIGURE) for bar in bars)
        values = [float(bar.value) for bar in bars]
        low, high = min(0.0, *values), max(0.0, *values)
        per_unit = room / (high - low or 1.0)
        return cls(_MARGIN - low * per_unit, per_unit)


class _Page:
    """What is placed so far, and how far down it reaches."""

    def __init__(self, palette: Palette) -> None:
        self.palette = palette
        self._y: float = _MARGIN
        self._texts: list[_Text] = []
        self._blocks: list[_Block] = []

    def skip(self, height: float) -> None:
        self._y += height

    def lines(self, lines: tuple[str, ...], style: Style, colour: str) -> None:
        for line in lines:
            self._texts.append(_Text(_MARGIN, self._y + style.size, line, style, colour))
            self._y += style.line

    def panel(self, panel: Panel) -> None:
        self.lines(wrap(panel.title, TITLE, _INNER), TITLE, self.palette.text)
        self.skip(_GAP if panel.title else 0)
        scale = _Scale.of(panel.bars)
        for bar in panel.bars:
            self._bar(bar, scale)

    def _bar(self, bar: Bar, scale: _Scale) -> None:
        style = LABEL.bolder() if bar.subject else LABEL
        beside = width(bar.label, style) + _GAP + width(bar.when, WHEN) <= _INNER
        if beside:
            self._texts.append(_Text(WIDTH - _MARGIN, self._y + LABEL.size, bar.when, WHEN, self.palette.muted, True))
        self.lines(wrap(bar.label, style, _INNER), style, self.palette.text)
        if not beside:
            self.lines(wrap(bar.when, WHEN, _INNER), WHEN, self.palette.muted)
        self._block(bar, scale)

    def _block(self, bar: Bar, scale: _Scale) -> None:
        self.skip(_ABOVE_BAR)
        length = float(bar.value) * scale.per_unit
        drawn = max(length, _SHORTEST_BAR) if length >= 0 else min(length, -_SHORTEST_BAR)
        self._blocks.append(_Block(scale.zero, self._y, drawn, bar))
        end = scale.zero + max(drawn, 0) + _GAP
        baseline = self._y + (_BAR_HEIGHT + FIGURE.size * 0.72) / 2  # capitals are 0.72 of the size in DejaVu Sans
        self._texts.append(_Text(end, baseline, bar.figure, FIGURE, self.palette.text))
        self.skip(_BAR_HEIGHT + _BETWEEN_BARS)

    def png(self) -> bytes:
        height = round(self._y + _MARGIN - _GAP)
        figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=self.palette.background)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
        axes.set_axis_off()
        for block in self._blocks:
            self._draw_block(axes, block)
        for text in self._texts:
            _draw_text(axes, text)
        file = io.BytesIO()
        figure.savefig(file, format="png", dpi=DPI, metadata={"Software": None})
        return file.getvalue()

    def _draw_block(self, axes: Axes, block: _Block) -> None:
        """Colour never says it alone: the subject is hatched, what is computed is an outline."""
        colour = self.palette.subject if block.bar.subject else self.palette.bar
        face = self.palette.background if block.bar.computed else colour
        corner, ground = (block.x, block.y), self.palette.background
        axes.add_patch(Rectangle(corner, block.length, _BAR_HEIGHT, facecolor=face, edgecolor=colour, linewidth=1.2))
        if block.bar.subject:
            axes.add_patch(
                Rectangle(
                    corner, block.length, _BAR_HEIGHT, facecolor="none", edgecolor=ground, hatch="///", linewidth=0
                )
            )


def _draw_text(axes: Axes, text: _Text) -> None:
    """`parse_math` is off: two dollar signs would otherwise be read as a formula."""
    axes.text(
        text.x,
        text.baseline,
        text.text,
        color=text.colour,
        fontproperties=text.style.font(),
        va="baseline",
        ha="right" if text.from_right else "left",
        parse_math=False,
    )
