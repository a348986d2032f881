"""What is asked for and not there: who has no such figure ("which company doesn't have a P/E here?"), and what no
source gives beside a figure that one does ("Alibaba's P/E and who is its CEO?")."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Knowledge, Mention

from bot.models import Reading, Row

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
_JOINING = ("and_what", "plus", "both")
_SMALL = ("its", "it", "what", "who", "and_what", "plus", "both", "how_much", "polar")
_AROUND = ("filler", "term", "entity")
_BETWEEN = ("filler", "term")
_CLOUD = "cloud_unit"
_NUMBERS = {
    "two": 2, "both": 2, "pair": 2, "duo": 2, "2": 2, "两": 2, "兩": 2, "二": 2, "three": 3, "trio": 3, "3": 3, "三": 3,
    "four": 4, "4": 4, "四": 4,
}  # fmt: skip


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


def count_without(rows: Iterable[Row], reading: Reading, knowledge: Knowledge) -> int:
    """How many members of the groups that are named have none of these figures, and others that the sources give;
    "everyone", "its rivals" and "the two US companies" are whoever has one, unless more are counted."""
    having = {knowledge.company(row.entity) for row in rows}
    named = {m.key for m in reading.mentions if m.kind == "group" and not _are_as_many(m, len(having))}
    groups = [knowledge.base.groups[key] for key in reading.groups if key in named]
    closed = [one for one in groups if one.kind or one.members or one.country]
    members = {key for one in closed for key in knowledge.members(one, knowledge.measured)}
    return len({knowledge.company(key) for key in members} - having) if closed else 0


def _are_as_many(group: Mention, having: int) -> bool:
    """Whether the group is counted, and not as more than have the figure ("the four providers", of whom two do)."""
    said = [_NUMBERS[word] for word in (*group.text.casefold().split(), *group.text) if word in _NUMBERS]
    return bool(said) and max(said) <= having


def is_joined_to_a_missing_one(reading: Reading, lacking: Iterable[str], knowledge: Knowledge) -> bool:
    """ "P/E and dividend yield of BABA", "share and growth of AWS": "and" stands between what a source gives of one
    name and what none does, or did so in the question that is asked again of this name."""
    if len(reading.entities) != 1 or reading.groups:
        return False
    if "metrics" in reading.inherited:
        return len(reading.metrics) > 1
    joining = [m for m in reading.mentions if m.key in _JOINING]
    if not joining:
        return False  # as most do
    missing = set(lacking)
    cues = set() if _asks_of_a_movement(reading) else _cues_of(missing, knowledge)
    cues -= _cues_of(set(reading.metrics) - missing, knowledge)
    strange = {i for m in reading.mentions if m.key in missing | cues for i in range(m.start, m.end)}
    given = reading.explained - strange
    behind = [_next_thing(m, reading) for m in joining]
    return any(
        (place in strange and any(i < place for i in given)) or (place in given and any(i < place for i in strange))
        for place in behind
    )


def _asks_of_a_movement(reading: Reading) -> bool:
    """ "And has it risen?", "and is it growing?" are of the figure before, and ask for no rate of growth."""
    return any(m.key == "it" and m.text.casefold() == "it" for m in reading.mentions)


def _cues_of(metrics: Iterable[str], knowledge: Knowledge) -> set[str]:
    return {cue for key in metrics for sign in knowledge.metric(key).signs for cue in sign}


def _next_thing(joining: Mention, reading: Reading) -> int:
    """Where the first word behind "and" stands that is no small one and no name; -1 where none does."""
    return next(
        (m.start for m in reading.mentions if m.start >= joining.end and m.key not in _SMALL and m.kind not in _AROUND),
        -1,
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
