"""Who has no such figure: "which company doesn't have a P/E here?", "which clouds lack a growth rate?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.models import Reading

_ASKING = frozenset({"which", "who"})
_LACKING = frozenset(
    {"no", "not", "doesn't", "doesnt", "don't", "dont", "hasn't", "hasnt", "haven't", "isn't", "isnt", "without",
     "lack", "lacks", "lacking", "没有", "沒有", "没", "沒", "无", "無", "缺", "缺少"}
)
_OTHERWISE = (
    "most", "least", "more", "less", "above", "below", "at_least", "at_most", "cheapest", "priciest", "fastest",
    "slowest", "rank", "only", "total", "average", "difference", "compare", "why",
)
"""Cues with which a limit or a place is what nobody is to have ("who does not have the highest share?")."""
_BETWEEN = ("filler", "term")
_CLOUD = "cloud_unit"


def who_lacks(reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """The names of the metric's kind, with figures of other kinds, that have none of it; nothing where a question does
    not ask for them."""
    if len(reading.metrics) != 1 or reading.entities or reading.quantities or reading.periods or not _asks(reading):
        return ()
    metric = knowledge.metric(reading.metrics[0])
    if not knowledge.count_holders(metric.key):
        return ()
    kind = _CLOUD if metric.of == _CLOUD else "company"
    measured = {knowledge.company(fact.entity) for fact in knowledge.base.facts}
    return tuple(
        key
        for key, entity in knowledge.base.entities.items()
        if entity.kind == kind and knowledge.company(key) in measured and not knowledge.facts(key, metric.key)
    )


def _asks(reading: Reading) -> bool:
    asked = [m.start for m in reading.mentions if m.key in _ASKING]
    if not asked or reading.has(*_OTHERWISE):
        return False
    denied = [m for m in reading.mentions if not _LACKING.isdisjoint(m.text.casefold().split())]
    return any(m.start > min(asked) and _leads_to_a_metric(m, reading) for m in denied)


def _leads_to_a_metric(denied: Mention, reading: Reading) -> bool:
    """ "Doesn't have a P/E", with nothing but small words between."""
    behind = sorted((m for m in reading.mentions if m.start >= denied.end), key=lambda m: m.start)
    first = next((m for m in behind if m.kind not in _BETWEEN), None)
    return first is not None and first.start in reading.explained
