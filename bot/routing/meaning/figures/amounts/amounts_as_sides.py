"""An amount that stands for its figure in a comparison: "how do the $53 billion and Microsoft's R&D budget compare?"

Elsewhere an amount beside another's figure is one that the asker states of it; where it is a side of its own, it names
the figure that a source prints so.
"""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention, Quantity, replace

from bot.models import Reading
from bot.routing.metrics import facts_with_value

_COMPARING = "compare"
_JOINTS = ("of", "at", "is", "was", "=", "的", "是", "为")
"""Words by which an amount is said of what stands before them ("an R&D budget of $40 billion")."""
_NOUNS = ("invest", "plan", "capex", "budget", "spending")
"""Cues that say of what kind an amount is."""

Pair = tuple[str, str]


def with_amounts_as_sides(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with the stated amount's figure as a side beside the one that is named."""
    alone = len(reading.quantities) == len(reading.entities) == len(reading.metrics) == 1
    if not alone or reading.pairs or reading.groups or not reading.has(_COMPARING) or reading.has("polar", "confirm"):
        return reading
    (entity,), (metric,), (amount,) = reading.entities, reading.metrics, reading.quantities
    side = _printed(amount, metric, knowledge)
    if side is None or side[0] in knowledge.family(entity) or not knowledge.facts(entity, metric):
        return reading
    if _is_said_of_another(amount, side[1], reading):
        return reading
    named = min(m.start for m in reading.mentions if m.kind == "entity")
    pairs = (side, (entity, metric)) if amount.start < named else ((entity, metric), side)
    return replace(
        reading,
        pairs=pairs,
        entities=tuple(name for name, _ in pairs),
        metrics=tuple(measure for _, measure in pairs),
        explained=reading.explained | frozenset(range(amount.start, amount.end)),
    )


def _printed(amount: Quantity, metric: str, knowledge: Knowledge) -> Pair | None:
    """Whose the amount is, where it is of the same family as what is named and only one has it."""
    family = knowledge.metric(metric).broader
    facts = [fact for fact in facts_with_value(amount, (), knowledge) if fact.unit in CURRENCIES]
    pairs = {(f.entity, f.metric) for f in facts if family and knowledge.metric(f.metric).broader == family}
    return next(iter(pairs)) if len(pairs) == 1 else None


def _is_said_of_another(amount: Quantity, metric: str, reading: Reading) -> bool:
    """Whether it is said of a name or a figure right before it, or a word behind it says that it is of another kind."""
    before = [m for m in reading.mentions if m.end <= amount.start]
    behind = next((m for m in reading.mentions if m.start >= amount.end), None)
    joint = before[-1] if before else None
    if joint is not None and joint.text.casefold() in _JOINTS:
        joint = before[-2] if len(before) > 1 else None
    another = behind is not None and behind.kind == "metric" and behind.key != metric
    return another or (joint is not None and _names(joint))


def _names(mention: Mention) -> bool:
    return mention.kind in ("entity", "metric") or mention.key in _NOUNS
