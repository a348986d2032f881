"""What a "why" takes for granted: whether it is so, and whether a reason that a source gives is one of that."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Claim, Knowledge, Quantity

from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import in_one_unit, select
from bot.answers.statements.comparing import HIGHER, LOWER, is_denied
from bot.models import Reading

_SETTING_APART = frozenset({"less", "difference"})
"""Cues that say that two differ, and not in what."""
_HELD_AGAINST = frozenset({"to", "than", "against", "versus", "vs", "with", "from"})
_PAIR = 2
_PARTNER = "partner"
_GROWTH, _BELOW = "revenue_growth", "below"
_ABOUT = Decimal("0.15")
"""How far a figure may lie from "half" or "twice" and still be called so."""


def wrong_premise(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    """What is so instead: the two figures, where "why is Alibaba's P/E higher than Microsoft's?" has them the other way
    round; the growth of what "why did its cloud revenue shrink?" says has fallen."""
    return _turned_round(reading, knowledge) or _grown_instead(reading, knowledge)


def _grown_instead(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    if reading.metrics != (_GROWTH,) or reading.periods or len(reading.entities) != 1 or not reading.has(_BELOW):
        return ()
    names = (knowledge.stands_for(name, _GROWTH, scoped=True) for name in reading.entities)
    facts = [fact for name in names for fact in knowledge.facts(name, _GROWTH) if fact.value > 0]
    return tuple(Missing("another", fact.entity, fact.metric, printed=(fact,)) for fact in facts[:1])


def _turned_round(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    told = [higher for higher in (True, False) if reading.has(*(HIGHER if higher else LOWER))]
    if "entities" in reading.inherited and not reading.has("it", "its"):
        return ()  # "why is Microsoft's higher?" after both: who is held against whom, the order of names does not say
    if len(reading.entities) != _PAIR or len(reading.metrics) != 1 or len(told) != 1 or is_denied(reading):
        return ()
    rows = [row for row in select(reading, knowledge).rows if row.fact]
    if len(rows) != _PAIR or len({row.metric for row in rows}) > 1:
        return ()
    first, other = (row.fact for row in in_one_unit(rows, knowledge))
    if not first or not other or first.value == other.value or (first.value > other.value) == told[0]:
        return ()
    return tuple(Missing("another", fact.entity, fact.metric, printed=(fact,)) for fact in (first, other))


def is_that_many_times(quantity: Quantity, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Why is Alibaba's P/E only half of Microsoft's?": whether the first figure is about so much of the second, or
    beyond it ("more than double")."""
    if quantity.unit not in ("percent", "ratio") or len(reading.entities) != _PAIR or len(reading.metrics) != 1:
        return False
    rows = [row for row in select(reading, knowledge).rows if row.fact]
    if len(rows) != _PAIR:
        return False
    first, other = (row.fact for row in in_one_unit(rows, knowledge))
    if not first or not other or not other.value:
        return False
    share = first.value / other.value * 100
    is_beyond = quantity.unit == "ratio" and reading.has("above") and share > quantity.value
    return is_beyond or abs(share - quantity.value) <= quantity.value * _ABOUT


def fits_premise(claim: Claim, asked: set[str], reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a reason is one of what is asked: that investors are wary says why a price is low, and not why a market
    share is; what drives growth does not say why another grows faster; and why it is cheap is not why it is dear."""
    explained = set(claim.explains)
    if _is_paid_less(claim, reading, knowledge):
        return False
    if _is_turned_up(claim, reading, knowledge) or _is_of_others(claim, reading, knowledge):
        return False
    if len(reading.entities) > 1 and reading.has(*HIGHER, *LOWER) and not explained & _SETTING_APART:
        return False
    named = {m.key for m in reading.mentions if m.kind == "metric" and knowledge.metric(m.key).covered}
    if not named and asked & explained and asked & explained <= _SETTING_APART:
        named = set(reading.metrics)
        if not named:
            return False
    return not named or any(_is_measured_by(metric, explained, knowledge) for metric in named)


def _is_of_others(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Why did Amazon name it so?", where the reason is one of Alibaba's; "why did it partner with Amazon?", where
    others are its partners."""
    spoken_of = {one for key in (claim.entity, *claim.about) for one in knowledge.family(key)}
    covered = [key for key in reading.entities if knowledge.entity(key).covered]
    named = [key for key in covered if not _is_told_of(key, claim, knowledge)]
    tied = _PARTNER in claim.topics and reading.has(_PARTNER)
    return bool(named) and not (all if tied else any)(key in spoken_of for key in named)


def _is_told_of(key: str, claim: Claim, knowledge: Knowledge) -> bool:
    return knowledge.entity(key).name in claim.text


def _is_measured_by(metric: str, explained: set[str], knowledge: Knowledge) -> bool:
    signs = {cue for sign in knowledge.metric(metric).signs for cue in sign}
    return bool((explained & signs) - _SETTING_APART)


def _is_paid_less(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Why do investors pay less for Amazon?", where the source says it of another."""
    if _SETTING_APART.isdisjoint(claim.explains) or not reading.has("less", "discount", "cheap"):
        return False
    names = {m.start for m in reading.mentions if m.kind == "entity"}
    than = any(m.end in names and m.text.casefold().split()[-1] in _HELD_AGAINST for m in reading.mentions)
    if than or reading.has("compare"):  # "why the discount to Amazon?"
        return False
    return len(reading.entities) == 1 and reading.entities[0] not in knowledge.family(claim.entity)


def _is_turned_up(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Why is Alibaba so expensive?", where the source says why it is cheap."""
    if not set(claim.explains) & _SETTING_APART or not reading.has(*HIGHER) or reading.has(*LOWER, "negation"):
        return False
    return len(reading.entities) == 1
