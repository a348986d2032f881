"""How fast a field grows within what was just shown to grow: "and AI?", "its AI part alone?" after a cloud's growth ask
for the growth of its AI, and neither for the same figure again nor for a share of the market."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Frame

_GROWTH, _FIELDS, _SHARE = "revenue_growth", ("ai", "cloud"), "share"
_BESIDE = frozenset({"and_what", "only", "it", "its", "polar", "confirm"})
_PIECES = frozenset({"part", "portion", "piece", "bit", "component", "部分", "部份"})


def with_growth_of_a_field(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions as a question for that growth; as they are where they ask for more."""
    told = [m for m in mentions if m.kind not in ("filler", "term") and m.key not in _BESIDE]
    fields = [m for m in told if m.key in _FIELDS]
    pieces = [m for m in told if m.key == _SHARE and m.text.casefold() in _PIECES]
    if frame.metrics != (_GROWTH,) or not fields or len(told) > len(fields) + len(pieces):
        return mentions
    carriers = [*pieces, *(m for m in mentions if m not in fields)]
    said = tuple(m.as_filler() if m in pieces or m.key == "only" else m for m in mentions)
    grows = tuple(m._replace(kind="cue", key="growth") for m in carriers[:1])
    return tuple(sorted((*said, *grows), key=lambda m: m.start))
