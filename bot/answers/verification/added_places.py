"""A place in an order that a statement adds to its figure ("18x, the lowest of the three"): held against the order,
and never affirmed of a circle whose figures no source gives ("the lowest in the industry")."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.answers.statements.limits import read_limits
from bot.answers.verification.standings import of_order
from bot.answers.verification.verified import Verification
from bot.models import Reading

_ENDS = frozenset({"most", "least", "fastest", "slowest", "cheapest", "priciest"})
_WIDER = ("world", "market", "every", "industry")
"""Cues of a circle wider than those whose figures stand side by side."""
_CIRCLES = frozenset(
    {"industry", "sector", "field", "tech", "technology", "business", "planet", "globe", "earth", "history", "ever",
     "行业", "业内", "行业内", "业界", "历史", "科技界"}
)
"""Further words for one."""
_OF_ALL = ("any", "all")


def places_added(reading: Reading) -> tuple[Mention, ...]:
    """The superlatives and ordinals of a question that are no limit on its figure ("at most")."""
    limits = {i for limit in read_limits(reading) for i in range(limit.start, limit.end)}
    bound = {m.start for m in reading.mentions if m.key in ("above", "below", "at_least", "at_most", "how_much_of")}
    return tuple(
        m for m in reading.mentions
        if (m.kind == "ordinal" or (m.kind == "cue" and m.key in _ENDS)) and m.start not in bound | limits
    )


def held_against_order(reading: Reading, place: Mention, metric: str, knowledge: Knowledge) -> Verification | None:
    """Whether the name before the place has it in the metric; None where the sources do not have the whole circle."""
    if _is_wider(reading) and not _is_known_to_all(metric, knowledge):
        return None
    cues = (reading.cues - _ENDS - {"ordinal"}) | {"ordinal" if place.kind == "ordinal" else place.key}
    found = of_order(
        replace(
            reading,
            mentions=tuple(m for m in reading.mentions if not m.quantity),
            entities=_owner(reading, place),
            metrics=(metric,),
            pairs=(),
            cues=frozenset(cues),
            ordinals=(int(place.key),) if place.kind == "ordinal" else (),
            quantities=(),
        ),
        knowledge,
    )
    told = isinstance(found, Verification) and found.relation in ("top", "single", "beside")
    return found if isinstance(found, Verification) and told and _are_alike(found, knowledge) else None


def _are_alike(found: Verification, knowledge: Knowledge) -> bool:
    """A model and an author's model are set beside each other by nobody."""
    return len({knowledge.entity(row.entity).kind for row in found.rows}) == 1


def _is_wider(reading: Reading) -> bool:
    spoken = [m for m in reading.mentions if m.kind != "entity"]
    words = {word for m in spoken for word in m.text.casefold().split()}
    of_all = any(m.kind != "group" and m.text.casefold() in _OF_ALL for m in spoken)
    return of_all or reading.has(*_WIDER) or not _CIRCLES.isdisjoint(words)


def _is_known_to_all(metric: str, knowledge: Knowledge) -> bool:
    """Whether everyone of its kind has a figure, so that the first of them is the first of all that are named."""
    kind = knowledge.metric(metric).of
    alike = [key for key, one in knowledge.base.entities.items() if one.kind == kind and one.covered]
    return bool(alike) and all(knowledge.facts(key, metric) for key in alike)


def _owner(reading: Reading, place: Mention) -> tuple[str, ...]:
    """The name that stands nearest before the place, else the first one behind it."""
    names = [m for m in reading.mentions if m.kind == "entity" and m.key in reading.entities]
    before = [m.key for m in names if m.start < place.start]
    return (before[-1],) if before else (names[0].key,) if names else reading.entities[:1]
