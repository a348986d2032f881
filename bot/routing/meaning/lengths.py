"""How long something takes, said without a number: "is the $53 billion spread over several years?" asks whether it is
more than one, "within a single quarter" whether it is just one.

It is held against the figure where one is stated or doubted; a question that asks how much only says it of something
known ("how much is the plan, over several years?").
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_UNITS = {
    "several_years": "years",
    "several_quarters": "quarters",
    "single_year": "years",
    "single_quarter": "quarters",
}
_SEVERAL = "several_"
_ASKING = frozenset({"how_much", "how_many", "what", "which", "who", "how_big"})


@woken_by(*_UNITS)
def with_lengths_said(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a length as one of its unit, and as more than that where it is several."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    said = [m for m in mentions if m.key in _UNITS]
    if not cues.isdisjoint(_ASKING):
        return tuple(m.as_filler() if m in said else m for m in mentions)
    within = [m for m in mentions if any(one.start <= m.start and m.end <= one.end for one in said)]
    kept = [m for m in mentions if m not in within]
    return tuple(sorted((*kept, *(one for m in said for one in _as_length(m))), key=lambda m: (m.start, m.end)))


def _as_length(mention: Mention) -> tuple[Mention, ...]:
    one = Quantity(Decimal(1), _UNITS[mention.key], mention.start, mention.end)
    length = mention._replace(kind="quantity", key="", quantity=one)
    return (mention._replace(key="above"), length) if mention.key.startswith(_SEVERAL) else (length,)
