"""The basis of a growth that was shown: "was that quarter on quarter?" doubts that figure, and asks for no other."""

from __future__ import annotations

import re

from knowledge import Knowledge, Mention, Quantity

from bot.models import Frame

_GROWTH, _OTHER_GROWTH = ("revenue_growth",), ("outside:growth_long_term", "outside:growth_sequential", "past")
_BASES = re.compile(r"\b(?:quarter|month|week|q) \w+ (?:quarter|month|week|q)\b|\bqoq\b|\bsequential|环比|環比")
_DOUBTING, _POINTING = frozenset({"polar", "confirm"}), frozenset({"it", "its"})


def with_figure_on_that_basis(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the one figure that was shown, and whose it is, where "that" stands or where the doubt does."""
    told = [m for m in mentions if m.kind != "filler"]
    based = [m for m in told if m.key in _OTHER_GROWTH and _BASES.search(m.text.casefold().replace("-", " "))]
    doubts = [m for m in told if m.key in _DOUBTING]
    if frame.metrics != _GROWTH or len(frame.entities) != 1 or not based or not doubts:
        return mentions
    if any(m not in based and m.key not in _DOUBTING | _POINTING for m in told):
        return mentions
    shown = [fact for metric in frame.metrics for fact in knowledge.facts(frame.entities[0], metric)]
    if len(shown) != 1:
        return mentions
    at = next((m for m in told if m.key in _POINTING), doubts[0])
    stated = Quantity(shown[0].value, shown[0].unit, at.start, at.end)
    meant = (
        at._replace(kind="entity", key=shown[0].entity), at._replace(kind="quantity", key="", quantity=stated)
    )
    rest = tuple(m for m in mentions if m.start != at.start or m in doubts)
    return tuple(sorted((*rest, *meant), key=lambda m: (m.start, m.end)))
