"""What cannot have the figure that the chat was about. Several names: "Azure and Google Cloud combined at least twice
AWS?" after a P/E is of another figure, for clouds have none. A field: "not cloud, e-commerce" after a share asks for
the share there, which no source gives, and not for what else is said of that field; "and for chips?" after the part of
a plan asks for theirs."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Frame, Reading, Unrecognised

_GOING_ON = frozenset({"same", "it", "its", "correction", "other"})
_AND = "and_what"
"""Cues by which a question says itself that it goes on with what was shown; "and" does so before the first name."""
_ASKING_WHAT, _PRODUCTS = ("what", "who", "define"), ("model", "app")
_PAIR = 2
_FIELD, _CLOUD = "segment", "cloud"
_OF_CLOUDS = frozenset({"cloud_share", "revenue_growth"})
_TURNING = frozenset({_AND, "same", "correction", "exclude", "negation", "only", "polar", _CLOUD})
"""Cues by which a question turns to a field and asks for nothing else of it."""
_PARTS = frozenset({"data_center_part", "investment_plan"})
"""Metrics of money of which a part may be asked for, and is given for one purpose only."""
_OF_MONEY = _TURNING | {"how_much", "what", "it", "share", "budget", "invest", "part"}
_POINTING = (_AND, "it")
_FOR = frozenset({"for", "on", "into", "to", "towards", "toward", "in"})
"""Words with which money is meant for something ("and for chips?")."""


def names_those_of_another_kind(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> bool:
    """Whether it names units (clouds), of whose kind nobody has any of the figures that were shown (companies')."""
    names = [m for m in mentions if m.kind == "entity"]
    named = {m.key for m in names}
    if len(named) < _PAIR or not frame.metrics or not all(_is_unit(key, knowledge) for key in named):
        return False
    if any(m.key in _GOING_ON or (m.key == _AND and m.start < names[0].start) for m in mentions):
        return False
    holders = {key for metric in frame.metrics for key in knowledge.holders(metric)}
    kinds = {knowledge.entity(key).kind for key in holders}
    return bool(holders) and kinds.isdisjoint(knowledge.entity(key).kind for key in named)


def asks_what_a_product_is(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> bool:
    """ "What's Qwen3-Max?" after another's downloads: of a product that has no such figure it is no further one."""
    names = [m for m in mentions if m.kind == "entity"]
    if len({m.key for m in names}) != 1 or names[0].is_possessive or not frame.metrics:
        return False
    key = names[0].key
    has_it = any(knowledge.facts(key, metric) for metric in frame.metrics)
    rest = [m for m in mentions if m.kind not in ("entity", "filler", "term")]
    asks = bool(rest) and all(m.key in _ASKING_WHAT for m in rest)
    return asks and not has_it and knowledge.entity(key).kind in _PRODUCTS


def _is_unit(key: str, knowledge: Knowledge) -> bool:
    """A company has what its unit has, but not the other way."""
    return knowledge.entity(key).covered and knowledge.company(key) != key


def of_another_field(reading: Reading, frame: Frame) -> Unrecognised | None:
    """The question as one that the field is in the way of; None where it asks for something itself."""
    fields = tuple(m for m in reading.mentions if m.kind == _FIELD)
    if not fields or not frame.metrics:
        return None
    of_a_part = _PARTS.issuperset(frame.metrics) and _is_money_for(fields, reading)
    if not of_a_part and not _OF_CLOUDS.issuperset(frame.metrics):
        return None
    at = {(m.start, m.end) for m in fields}
    rest = (m for m in reading.mentions if (m.start, m.end) not in at and m.kind not in ("filler", "entity"))
    if any(m.key not in (_OF_MONEY if of_a_part else _TURNING) for m in rest):
        return None
    return Unrecognised(fields, replace(reading, entities=reading.entities or frame.entities, metrics=frame.metrics))


def _is_money_for(fields: tuple[Mention, ...], reading: Reading) -> bool:
    """ "And for chips?", "and how much into hardware?": a field by itself, or with a word of what it is for;
    "and what about the chips?" may ask for what is said of them."""
    starts = {m.start for m in fields}
    led = any(m.end in starts and not _FOR.isdisjoint(m.text.casefold().split()) for m in reading.mentions)
    alone = all(m.key in _POINTING or m.start in starts for m in reading.mentions)
    return led or (alone and reading.has(_AND))
