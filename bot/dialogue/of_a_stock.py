"""How far a stock rose, asked behind whether it did: "did the stock rally? How much did it rise?" is of the stock,
whose moves no source gives, and of no revenue."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_STOCK_RETURN, _RALLY, _GROWTH = "outside:stock_return", "rally", "growth"
_ASKING = ("how_much", "how_many", "difference", "as_percent")
_OF_ITSELF = frozenset({"growth rate", "growth", "增速", "增长率", "增長率", "增长", "增長"})
"""Words for a growth that say by themselves what grows; a rise may be of anything."""


def of_a_stock(reading: Reading, frame: Frame) -> Reading:
    """The reading with the move of the stock for the figure, where the chat was about that and names nothing else."""
    about = _STOCK_RETURN in frame.metrics or _RALLY in frame.topics
    named = reading.entities or reading.groups or any(m.kind in ("metric", "quantity") for m in reading.mentions)
    if not about or named or not reading.has(*_ASKING):
        return reading
    rising = [m for m in reading.mentions if m.key == _GROWTH]
    if not rising or any(m.text.casefold() in _OF_ITSELF for m in rising):
        return reading
    return replace(reading, metrics=(_STOCK_RETURN,), pairs=())
