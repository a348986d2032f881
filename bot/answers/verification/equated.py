"""Two amounts in two currencies that a question sets equal: "RMB120 billion is about $16.5 billion, right?" is so where
a source gives the one as the other, and "is RMB120 billion the same as $53 billion?" is not, though it has both."""

from __future__ import annotations

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Quantity

from bot.answers.selecting.times import lasts
from bot.answers.statements.limits import Limit, read_limits
from bot.answers.verification.checks import yes_or_no
from bot.answers.verification.verified import Verification
from bot.models import Reading, Row

_PAIR = 2
_EQUATING = frozenset(
    {"is", "are", "was", "equal", "equals", "equate", "equates", "corresponds", "correspond", "same", "equivalent",
     "means", "mean", "meaning", "worth", "makes", "make", "comes", "come", "amounts", "amount", "works", "work",
     "converts", "convert", "translates", "translate", "=",
     "等于", "等於", "就是", "是", "相当于", "相當於", "折合", "合"}
)
"""Words with one of which the second amount is said to be the first."""
_APART = frozenset({"part", "of", "for", "on", "into", "per", "and", "plus", "minus", "or", "的", "和", "或"})
"""Words between two amounts that are not one and the same."""
_ABOUT = frozenset({"about", "around", "roughly", "approximately", "some", "the", "a", "大约", "约", "大概"})
_SAYING_NOTHING = ("filler", "cue", "unknown")
_CHECKING = ("polar", "confirm", "says", "article", "source", "roughly")
"""Cues behind the two that add nothing to them ("per year" does)."""
_ASKING = "is"


def of_equated(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """Whether a source gives the one amount as the other; open, where it gives neither in the other currency."""
    limits = read_limits(reading) if len(reading.quantities) == _PAIR else ()
    if len(limits) != _PAIR or any(limit.side != "equals" or limit.negated for limit in limits):
        return None
    if {limit.stated.unit for limit in limits} != set(CURRENCIES) or not _are_equated(reading):
        return None
    one, other = limits
    lasting_otherwise = False
    for stated, held in ((one, other), (other, one)):
        for fact in _printed(stated, knowledge):
            again = _restated(fact, held.stated, knowledge)
            if again and all(lasts(fact, span) for span in reading.spans):
                return _of_pair(fact, again, held)
            lasting_otherwise = lasting_otherwise or again is not None
    return None if lasting_otherwise else _open(limits, knowledge)


def _of_pair(fact: Fact, again: Fact, held: Limit) -> Verification:
    rows = tuple(Row(one.entity, one.metric, one) for one in (fact, again))
    return Verification(yes_or_no(held.holds_for(again.value)), "equated", rows)


def _open(limits: tuple[Limit, ...], knowledge: Knowledge) -> Verification | None:
    """Neither is given in the other's currency: what is worth how much, no source says."""
    printed = [Row(fact.entity, fact.metric, fact) for limit in limits for fact in _printed(limit, knowledge)]
    return Verification("unclear", "equated", tuple(printed[:1])) if printed else None


def _printed(limit: Limit, knowledge: Knowledge) -> tuple[Fact, ...]:
    return tuple(knowledge.facts_with_value(limit.stated.value, limit.stated.unit or ""))


def _restated(fact: Fact, held: Quantity, knowledge: Knowledge) -> Fact | None:
    """The same figure as a source gives it in the other currency."""
    others = knowledge.facts(fact.entity, fact.metric)
    return next(
        (
            one for one in others
            if one.unit == held.unit and (one.equivalent_of == fact.key or one.key == fact.equivalent_of)
        ),
        None,
    )


def _are_equated(reading: Reading) -> bool:
    """Whether nothing but such words stands between the two, or before both ("is RMB120 billion $16.5 billion?")."""
    first, second = sorted((m for m in reading.mentions if m.quantity in reading.quantities), key=lambda m: m.start)
    between = [m for m in reading.mentions if first.end <= m.start < second.start]
    if any(m.kind not in _SAYING_NOTHING and m.quantity not in reading.spans for m in between):
        return False
    words = {word for m in between for word in m.text.casefold().split()}
    behind = [m for m in reading.mentions if m.start >= second.end]
    if words & _APART or any(m.kind != "filler" and m.key not in _CHECKING for m in behind):
        return False
    return bool(words & _EQUATING) or (words <= _ABOUT and _opens_with_is(reading, first))


def _opens_with_is(reading: Reading, first: Mention) -> bool:
    before = [word for m in reading.mentions if m.start < first.start for word in m.text.casefold().split()]
    return _ASKING in before
