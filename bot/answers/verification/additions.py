"""What a statement adds to its figure and the figure does not carry: a purpose ("for AI"), a rate ("annual"), a thing
that no source has ("of its revenue"), a second clause ("and falling"), a partner ("with Microsoft"). Nothing is
affirmed past it."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import CURRENCIES, Knowledge, Mention, Metric, has_han

from bot.answers.statements.sentence import segments_of
from bot.models import Reading, Row

_RATES = ("per_year", "per_quarter")
_PAID = "paid"
"""The cue of money that has been spent: no plan has."""
_PLAN = "plan"
_DID, _DEEDS = "did", frozenset({"spend", "pay", "disburse", "lay out", "shell out", "fork out"})
_HAS, _SO_FAR = frozenset({"has", "have"}), frozenset({"so far", "to date", "until now", "up to now", "by now"})
_GROUND = ("entity", "quantity", "group")
"""Kinds of mentions that other checks hold against the facts."""
_CHANGES = frozenset({"turned", "moved", "growth", "difference", "pace", "faster", "slower"})
"""Cues of a clause without a figure that says how a figure changes ("and slowing", "with its lead narrowing")."""
_WITH = frozenset(
    {"according to", "with", "together with", "along with", "alongside", "jointly with", "by", "via", "through",
     "和", "跟", "与", "同"}
)
"""Words that tie a partner, or another's word, to what is said."""
_PACES = ("faster", "slower", "difference")
"""Said in a clause of its own, they compare with what was before, even of a growth."""
_AT_ALL_TIMES = frozenset(
    {"always", "consistently", "invariably", "ever since", "一直", "始终", "始終", "历来", "歷來", "向来", "向來"}
)
"""A figure is of one time."""
_PERIODS, _EACH = ("per_quarter", "per_year"), ("every", "each", "每")
"""A percentage of one time is not of each ("does it grow 34 % every quarter?")."""
_PRONOUNS = ("pronouns", "pronouns_and_determiners")
"""Fillers of whoever thinks or hears it."""
_OF_THE_ASKER = frozenset({"confirm", "says", "choice", "article", "correction", "polar", "thanks", "greeting"})
"""Cues of a clause that speaks of the question or of the source, and not of the figure."""


def added_words(reading: Reading, rows: Iterable[Row], knowledge: Knowledge) -> tuple[str, ...]:
    """The question's words, in order, that speak of a metric or a property which none of the rows has."""
    rows = tuple(rows)
    metrics = {knowledge.metric(row.metric) for row in rows}
    wholes = {knowledge.metric(metric.whole) for metric in metrics if metric.whole}
    families = {knowledge.metric(metric.broader) for metric in metrics if metric.broader}
    carried = {cue for metric in metrics | wholes for cue in _cues_of(metric)}
    carried.update(cue for family in families for sign in family.signs for cue in sign)
    if not any(_is_without_length(row) for row in rows):
        carried.update(_RATES)
    if any("done" not in metric.also for metric in metrics if metric.unit in CURRENCIES):
        carried.discard(_PAID)
    else:
        carried.add(_PAID)
    borne = _tokens(m for m in reading.mentions if _is_borne(m, metrics | wholes | families, carried))
    added = [m for m in reading.mentions if _says_of_what(m, knowledge) and not borne.issuperset(_tokens([m]))]
    if all(metric.unit in CURRENCIES and _PLAN in _cues_of(metric) for metric in metrics):
        added += [m for m in reading.mentions if m not in added and (m.key == _PAID or _is_done(m, reading))]
    people = {m.end for m in reading.mentions if m.key in _PRONOUNS}  # "I always thought"
    added += [m for m in reading.mentions if m.text.casefold() in _AT_ALL_TIMES and m.start not in people]
    if all(metric.unit == "percent" for metric in metrics):
        added += [m for m in reading.mentions if m.key in _PERIODS and m.text.casefold().startswith(_EACH)]
    told = {mention.start for mention in added}
    added += [m for m in _of_further_clauses(reading, borne) if m.start not in told]
    words = [m.text for m in sorted(added, key=lambda m: m.start)]
    return tuple(dict.fromkeys((*words, *_partners(reading, rows, knowledge))))


def _is_done(mention: Mention, reading: Reading) -> bool:
    """ "Did Alibaba spend $53 billion?", "has it invested $53 billion so far?"."""
    if mention.text.casefold() in _SO_FAR:
        return any(m.text.casefold() in _HAS and m.start < mention.start for m in reading.mentions)
    did = any(m.text.casefold() == _DID and m.start < mention.start for m in reading.mentions)
    return did and mention.kind == "cue" and mention.text.casefold() in _DEEDS


def _of_further_clauses(reading: Reading, borne: set[int]) -> list[Mention]:
    """ "4 % and falling": what a clause without a figure says of a change, and words of one behind the figure that
    nothing explains."""
    segments = segments_of(reading)
    figures = [segments[m.start] for m in reading.mentions if m.quantity and m.quantity in reading.quantities]
    if not figures:
        return []
    apart = [m for m in reading.mentions if segments[m.start] not in figures]
    about = {segments[m.start] for m in apart if m.kind == "cue" and m.key in _OF_THE_ASKER - {"polar"}}
    apart = [m for m in apart if segments[m.start] not in about]
    told = [m for m in reading.mentions if segments[m.start] in about]
    last = max(m.end for m in reading.mentions if m.quantity and m.quantity in reading.quantities)
    behind = [m for m in reading.mentions if has_han(m.text) and m.start >= last and m.key == "turned"]
    changing = [m for m in apart if m.kind == "cue" and m.key in _CHANGES and segments[m.start] > min(figures)]
    changing = [m for m in changing if m.key in _PACES or not borne.issuperset(_tokens([m]))]
    changing += [m for m in behind if m not in changing]  # 4%而且在下降 has no joint
    strange = [m for m in reading.mentions if m.start in reading.passed and m.start >= last and m not in told]
    return [*changing, *strange]


def _partners(reading: Reading, rows: tuple[Row, ...], knowledge: Knowledge) -> list[str]:
    """ "$53 billion with Microsoft": a name that has none of the figures, as "with" ties it to the one that has."""
    having = {member for row in rows for member in (*knowledge.family(row.entity), knowledge.company(row.entity))}
    strangers = {m.start: m for m in reading.mentions if m.kind == "entity" and m.key not in having}
    ties = [m for m in reading.mentions if m.text.casefold() in _WITH and m.end in strangers]
    return [f"{tie.text}{'' if has_han(tie.text) else ' '}{strangers[tie.end].text}" for tie in ties]


def _cues_of(metric: Metric) -> set[str]:
    return {*metric.also, *metric.high, *metric.low}.union(*metric.signs, *metric.weak_signs)


def _is_without_length(row: Row) -> bool:
    """An amount of which the source does not say what time it covers is neither a year's nor a quarter's."""
    return bool(row.fact and row.fact.unit in CURRENCIES and not row.fact.period)


def _is_borne(mention: Mention, metrics: set[Metric], carried: set[str]) -> bool:
    if mention.kind == "metric":
        return any(metric.key == mention.key for metric in metrics)
    return mention.kind in _GROUND or (mention.kind == "cue" and mention.key in carried)


def _says_of_what(mention: Mention, knowledge: Knowledge) -> bool:
    return mention.kind == "metric" or (mention.kind == "cue" and mention.key in (*knowledge.properties, _PAID))


def _tokens(mentions: Iterable[Mention]) -> set[int]:
    return {index for mention in mentions for index in range(mention.start, mention.end)}
