"""Whose figure lies nearest to one that is named or stated: "Whose P/E is closest to Alibaba's?"."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity, frozen, replace

from bot.answers.build import answer
from bot.answers.calculations.calculation import Calculation, difference
from bot.answers.declining.decline import decline
from bot.answers.selecting.selection import in_one_unit, select
from bot.models import Answer, Asked, Reading, Row, Suggestion

_FARTHEST = "farthest"
_CUES = ("nearest_to", _FARTHEST)
_PAIR, _THAN = 2, "than"
_CLOSER = frozenset({"closer to", "nearer to", "nearer", "closer"})
_OR = frozenset({"or", "还是", "還是"})


@frozen
class NearestFigure:
    """`rows` lie in the order asked for, the nearest or the farthest first, with that place as their rank; `beside` is
    the figure that they are held against, or `stated` where the question itself states one."""

    rows: tuple[Row, ...]
    beside: Row | None
    stated: Quantity | None
    calculations: tuple[Calculation, ...]
    """How far each row lies from `beside`; empty where the figure is stated."""
    farthest: bool
    is_so: bool | None = None
    """Where it is asked whether one who is named is the nearest."""


def build_nearest_figure(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    named = _held_against(reading)
    asked_of = _asked_of(reading, named, knowledge)
    if _asks_for_a_measure(reading) or _is_closer_than_nobody(reading):
        return decline(asked, knowledge)
    chosen_from = named is None and len(set(reading.entities)) > 1
    selection = select(reading, knowledge, with_peers=not chosen_from)
    if named and len(selection.rows) <= _PAIR:  # nobody is the nearest of one
        selection = select(replace(reading, entities=(named,)), knowledge, with_peers=True)
    found = in_one_unit([row for row in selection.rows if row.fact], knowledge)
    if not found or selection.mixed or len({(row.metric, row.fact.unit) for row in found if row.fact}) > 1:
        return decline(asked, knowledge, selection.missing)
    beside = next((row for row in found if named and row.entity in knowledge.family(named)), None)
    stated = reading.quantities[0] if reading.quantities and named is None else None
    others = [row for row in found if row is not beside]
    if (beside is None and stated is None) or not others:
        return decline(asked, knowledge, selection.missing)
    mark = beside.fact.value if beside and beside.fact else stated.value if stated else Decimal(0)
    farthest = reading.has(_FARTHEST)
    rows = _by_distance(others, mark, farthest=farthest)
    is_so = any(row.rank == 1 and row.entity in knowledge.family(asked_of) for row in rows) if asked_of else None
    content = NearestFigure(rows, beside, stated, _distances(rows, beside), farthest, is_so)
    nearest = answer(
        asked,
        knowledge,
        "nearest_figure",
        content,
        facts=[row.fact for row in (beside, *rows) if row and row.fact],
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )
    return replace(nearest, frame=replace(nearest.frame, winner=rows[0].entity)) if nearest.frame else nearest


def _held_against(reading: Reading) -> str | None:
    """The one named behind the cue, else before it ("跟阿里最接近的是谁"), else whom the chat is about; of "is Azure
    closer to AWS or Google Cloud?" the one before it, for behind it stand those to choose from."""
    places = [m.start for m in reading.mentions if m.kind == "cue" and m.key in _CUES]
    names = [m for m in reading.mentions if m.kind == "entity"]
    if _leads_to_a_figure(reading):
        return None
    if not places or not names:
        return reading.entities[0] if reading.entities and not reading.quantities else None
    before, behind = ([m for m in names if (m.start > places[0]) is after] for after in (False, True))
    several = len(before) == 1 and len(behind) > 1
    if not behind or (several and (_is_a_choice(behind, reading) or _is_compared(behind, reading))):
        return before[-1].key
    return behind[0].key


def _leads_to_a_figure(reading: Reading) -> bool:
    """ "Which of AWS and Azure is nearer to 20 %?": the figure is what they are held against, and none of them."""
    ends = {m.end for m in reading.mentions if m.kind == "cue" and m.key in _CUES}
    named = {m.start for m in reading.mentions if m.kind == "entity"}
    return any(m.quantity and not ends.isdisjoint({m.start, m.start - 1} - named) for m in reading.mentions)


def _asked_of(reading: Reading, named: str | None, knowledge: Knowledge) -> str | None:
    """ "Is Alibaba the closest to Google Cloud?": who is held against the one named."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(names) > _PAIR and names[0].key == named and _is_compared(names[1:], reading):
        return names[1].key  # "is Alibaba closer to Microsoft than to Amazon?"
    others = [key for key in reading.entities if named and key not in knowledge.family(named)]
    asks = reading.has("polar", "confirm") and not reading.has("which", "who")
    return others[0] if asks and len(others) == 1 else None


def _asks_for_a_measure(reading: Reading) -> bool:
    """AWS和Azure差距最大的指标是什么: two are named, and nobody is asked for."""
    asks = reading.has("polar", "confirm", "which", "who", "choice", "any_of")
    return len(set(reading.entities)) == _PAIR and not asks


def _is_closer_than_nobody(reading: Reading) -> bool:
    """ "Is Microsoft's P/E closer to Alibaba's?": than to whose is not said."""
    closer = any(m.key == _CUES[0] and m.text.casefold() in _CLOSER for m in reading.mentions)
    asked = reading.has("polar", "confirm") and not reading.has("choice")
    asked = asked and not any(m.text.casefold() in _OR for m in reading.mentions)
    return closer and asked and len(set(reading.entities)) == _PAIR and not reading.groups


def _is_a_choice(names: list[Mention], reading: Reading) -> bool:
    between = [m for m in reading.mentions if names[0].end <= m.start < names[-1].start]
    return any(m.text.casefold() in _OR for m in between)


def _is_compared(names: list[Mention], reading: Reading) -> bool:
    """ "Closer to Microsoft than to Amazon"."""
    between = [m for m in reading.mentions if names[0].end <= m.start < names[-1].start]
    return any(m.text.casefold() == _THAN for m in between)


def _by_distance(rows: list[Row], mark: Decimal, *, farthest: bool) -> tuple[Row, ...]:
    """Ranks count from the end asked for; figures equally far share one."""

    def distance(row: Row) -> Decimal:
        return abs(row.fact.value - mark) if row.fact else Decimal(0)

    ranked: list[Row] = []
    for number, row in enumerate(sorted(rows, key=distance, reverse=farthest), start=1):
        equal = bool(ranked) and distance(ranked[-1]) == distance(row)
        ranked.append(replace(row, rank=ranked[-1].rank if equal else number))
    return tuple(ranked)


def _distances(rows: tuple[Row, ...], beside: Row | None) -> tuple[Calculation, ...]:
    if beside is None or beside.fact is None:
        return ()
    pairs = [(row.fact, beside.fact) for row in rows if row.fact]
    return tuple(difference(*(pair if pair[0].value >= pair[1].value else pair[::-1])) for pair in pairs)
