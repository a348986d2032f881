"""Amounts that were worked out over one length of time before they are set apart: "so how many times?" after three
years of Microsoft's R&D and Alibaba's plan of three, or after what the plan is a year; and "Microsoft's yearly?" after
the plan a year is of what Microsoft spends in one."""

from __future__ import annotations

from decimal import Decimal

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Quantity

from bot.dialogue.composing import Word, filler, inserted
from bot.models import Frame

_PER_YEAR, _YEAR, _YEARS, _RATIO, _DIFFERENCE = "per_year", "year", "years", "ratio", "difference"
_APART = frozenset({_RATIO, "quotient", _DIFFERENCE, "more", "less", "how_much", "how_many"})
_AROUND = frozenset({"and_what", "what", "it", "its", "both", "how_much", "polar"})
_YEARLY, _PLAN = "rd_budget", "investment_plan"
"""What somebody spends in one year, and what somebody spends over several."""


def with_amounts_over_the_same_time(
    mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...]:
    """The mentions as a question of the two amounts over that time; as they are where they ask nothing of the kind."""
    if any(m.kind not in ("filler", "cue", "entity", "unknown") for m in mentions):
        return mentions
    names = [m for m in mentions if m.kind == "entity"]
    if names:
        return _of_anothers_year(mentions, names, frame, knowledge)
    years = frame.brought or frame.brought_before
    keys = {m.key for m in mentions if m.kind == "cue"}
    if not years or frame.before is None or frame.amount is None or any(m.kind == "unknown" for m in mentions):
        return mentions
    if not keys & {_RATIO, _DIFFERENCE, "more", "less"} or not keys <= _APART | _AROUND:
        return mentions
    return _set_apart(_RATIO if _RATIO in keys else _DIFFERENCE, years, frame, knowledge) or mentions


def _set_apart(operation: str, years: int, frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...] | None:
    """ "How many times Alibaba's plan are three years of Microsoft's R&D?"."""
    assert frame.before
    assert frame.amount
    pair = sorted((frame.before, frame.amount), key=lambda one: _length(one, knowledge))
    lengths = [_length(one, knowledge) for one in pair]
    if lengths[0] != 1 or lengths[1] < 2 or years not in lengths:
        return None
    yearly, longer = ([_name(one[0], knowledge), _measure(one[1], knowledge)] for one in pair)
    asked: Word = ("cue", operation, "how many times" if operation == _RATIO else "difference between")
    if years == 1:
        return inserted((), [asked, ("cue", _PER_YEAR, "a year"), filler("of"), *longer, filler("is"), *yearly], 0)
    opening = inserted((), [asked, *longer, filler("are")], 0)
    place = len(opening)
    span = Mention("quantity", _YEARS, place, place + 1, f"{years} {_YEARS}")
    span = span._replace(quantity=Quantity(Decimal(years), _YEARS, place, place + 1))
    return (*opening, span, *inserted((), [filler("of"), *yearly], place + 1))


def _of_anothers_year(
    mentions: tuple[Mention, ...], names: list[Mention], frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...]:
    """ "And Microsoft's yearly?" after what Alibaba's plan is a year: of the amount that Microsoft itself has; after
    R&D by its name no plan stands for that."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    asked = _PER_YEAR in keys and keys <= {_PER_YEAR, *_AROUND} and len(frame.metrics) == 1
    if not asked or len(names) != 1 or frame.metrics[0] != _PLAN:
        return mentions
    name = names[0].key
    if _length((name, _PLAN), knowledge) or not _length((name, _YEARLY), knowledge):
        return mentions
    return inserted(mentions, [_measure(_YEARLY, knowledge)], names[0].end)


def _length(amount: tuple[str, str], knowledge: Knowledge) -> int:
    """Of how many years an amount is; 0 where the source says none."""
    return next((_years(fact) for fact in knowledge.facts(*amount) if fact.unit in CURRENCIES), 0)


def _years(fact: Fact) -> int:
    period = fact.period
    return (period.count or 0) if period is not None and period.length == _YEAR else 0


def _name(key: str, knowledge: Knowledge) -> Word:
    return ("entity", key, knowledge.entity(key).name)


def _measure(key: str, knowledge: Knowledge) -> Word:
    return ("metric", key, knowledge.metric(key).name)
