"""Whose discount it is where only the other side is named: "is the discount to Amazon more than half?" is asked of whom
the sources are about."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Reading

_DISCOUNT = "discount"
_TOWARDS = frozenset({"to", "against", "versus", "vs", "with"})
_ASKED_OTHERWISE = (
    "who", "which", "why", "every", "any_of", "both", "neither", "average", "rank", "exclude", "it", "its",
)  # fmt: skip


def with_subject_of_discount(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with the subject before the one name, where the subject's figure is the lower one."""
    names = [m for m in reading.mentions if m.kind in ("entity", "group")]
    if len(names) != 1 or len(reading.entities) != 1 or len(reading.metrics) != 1 or reading.has(*_ASKED_OTHERWISE):
        return reading
    if len(knowledge.subjects) != 1 or not _is_to(names[0], reading):
        return reading
    subject, other, metric = next(iter(knowledge.subjects)), reading.entities[0], reading.metrics[0]
    own, others = knowledge.facts(subject, metric), knowledge.facts(other, metric)
    if not own or not others or own[0].value >= others[0].value:
        return reading
    return replace(reading, entities=(subject, other))


def _is_to(name: Mention, reading: Reading) -> bool:
    """Whether the discount stands right before the name, with nothing but "to" between."""
    before = [m for m in reading.mentions if m.end <= name.start and m.kind != "term"]
    towards = [m for m in before if m.text.casefold() in _TOWARDS and m.end == name.start]
    told = [m for m in before if m not in towards]
    if not told or told[-1].key != _DISCOUNT:
        return False
    return bool(towards) or told[-1].text.casefold().split()[-1] in _TOWARDS
