"""How far apart two figures are: points, turns, amounts, times, discount, premium."""

from __future__ import annotations

from itertools import pairwise

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Quantity, frozen, has_han, replace

from bot.answers.build import answer
from bot.answers.calculations.calculation import (
    Calculation,
    difference,
    percent_above,
    percent_below,
    percent_of,
    ratio,
)
from bot.answers.calculations.measures_crossed import crosses_units
from bot.answers.calculations.same_time import brought_to, on_same_time, years_of
from bot.answers.calculations.sides import APART, OF, subject_of
from bot.answers.declining.decline import decline
from bot.answers.selecting.selected import Missing, Selection
from bot.answers.selecting.selection import FIRST, LAST, chosen_unasked, select
from bot.answers.selecting.times_asked import undated
from bot.answers.statements.stated import disputed
from bot.answers.unlike import weighed
from bot.models import Answer, Asked, Reading, Row, Suggestion

_HAN_OF = ("的", "嘅", "之")
_PAIR, _OF_TWO_PAIRS = 2, 3
_WOULD = frozenset({"would", "wld", "if"})
_NEEDING = frozenset({"must", "need", "needs", "needed", "required", "requires"})
_HAVING_TO = frozenset({("have", "to"), ("has", "to")})
_SUPPOSING = frozenset({"should", "would", "have", "has"})
_MOVING = frozenset(
    {"rise", "climb", "grow", "gain", "increase", "go", "jump", "expand", "fall", "drop", "shrink", "move"}
)
_BRINGING = frozenset({"get", "gets", "take", "takes", "bring", "brings", "lift", "lifts", "put", "puts"})
_RISES = frozenset(
    {"rerating", "re", "rerate", "derating", "expansion", "compression", "contraction", "rise", "increase", "uplift",
     "jump", "drop", "decrease", "fall", "reduction", "revaluation"}
)
_ASKING_FOR_A_PART = ("as_percent", "how_much", "how_much_of")
_BEING = frozenset({"be", "is"})


@frozen
class Gap:
    """One pair: the higher and the lower row, and what lies between them, the asked measure first."""

    high: Row
    low: Row
    calculations: tuple[Calculation, ...]
    subject: str
    """The entity from whose side the question looks."""


@frozen
class Difference:
    gaps: tuple[Gap, ...]
    rows: tuple[Row, ...]
    chosen: tuple[str, ...] = ()
    mixed: bool = False
    missing: tuple[Missing, ...] = ()
    disputed: tuple[Quantity, ...] = ()
    preset: bool = False
    unlike: bool = False
    """Whether the bot chose figures of different kinds: the question did not say which it meant."""
    spread: tuple[Calculation, ...] = ()
    """What amounts of several years come to in one, or a year's over several, where the gaps are between those."""

    @property
    def untimed(self) -> bool:
        """Whether the source does not say of one of the amounts what time it covers."""
        return any(row.fact is not None and row.fact.period is None for row in self.rows)


@frozen
class _Apart:
    """What is set against what over one metric, or over pairs of a name and a metric."""

    selection: Selection
    rows: tuple[Row, ...]
    gaps: tuple[Gap, ...]
    spread: tuple[Calculation, ...] = ()


def build_difference(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if reading.has("which") and (len(reading.entities) > _OF_TWO_PAIRS or _names_two_pairs(reading)):
        return decline(asked, knowledge)  # which of two distances is the larger
    if crosses_units(reading, knowledge):
        return decline(asked, knowledge, reason="two_measures")
    if any(quantity.unit == "ratio" for quantity in reading.quantities) and not reading.has("polar", "confirm"):
        return decline(asked, knowledge)  # "how much more than double Alibaba's P/E is Amazon's?"
    if _supposes_a_distance(reading):
        return decline(asked, knowledge)
    if reading.has("total") and reading.has("quotient") and not reading.pairs:
        return decline(asked, knowledge)  # a sum that is divided
    parts = _metric_by_metric(reading, knowledge) or (_apart(reading, knowledge),)
    missing = tuple(dict.fromkeys(item for part in parts for item in part.selection.missing))
    parts = tuple(part for part in parts if part.gaps)
    if not parts or any(not knowledge.metric(metric).covered for metric in reading.metrics):
        return decline(asked, knowledge, missing)
    rows = tuple(row for part in parts for row in part.rows)
    chosen = tuple(dict.fromkeys(key for part in parts for key in chosen_unasked(part.selection, reading)))
    preset = any(part.selection.preset for part in parts)
    mixed = any(part.selection.mixed or len({row.metric for row in part.rows}) > 1 for part in parts)
    gaps = tuple(gap for part in parts for gap in part.gaps)
    spread = tuple(result for part in parts for result in part.spread)
    if missing and _are_all_of_one(rows, reading, knowledge):
        return decline(asked, knowledge, missing)  # "how much more does Meta spend than Alibaba?"
    if not spread and _asks_for_one_year(reading) and (longer := _of_several_years(rows)):
        return decline(asked, knowledge, longer)
    chose_both = not reading.pairs and not _names_each(rows, reading)
    unlike = mixed and (chose_both or "pairs" in reading.inherited)
    if unlike and (lacking := _lacking_what_is_named(rows, reading, knowledge)):
        return decline(asked, knowledge, lacking)
    missing = (*missing, *undated(rows, reading))
    unlike = unlike and not spread  # brought to one year, they are told as that
    content = Difference(gaps, rows, chosen, mixed, missing, disputed(reading, rows, knowledge), preset, unlike, spread)
    return answer(
        asked,
        knowledge,
        "difference",
        content,
        facts=tuple(fact for part in parts for fact in part.selection.facts),
        claims=weighed(rows, knowledge),
        suggestions=[Suggestion("comparison", metric=rows[0].metric), Suggestion("claims", topic="risk")],
    )


def _supposes_a_distance(reading: Reading) -> bool:
    """ "What would Alibaba's P/E be at a 50 % discount to Amazon?": of a figure that is not so."""
    supposed = any(m.text.casefold() in _WOULD for m in reading.mentions)
    percent = any(q.unit == "percent" for q in reading.quantities)
    return supposed and percent and reading.has("discount", "premium") and not reading.has("polar", "confirm")


def _are_all_of_one(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """Amounts of several kinds that one company has, where two are named."""
    return len(reading.entities) > 1 and len({knowledge.company(row.entity) for row in rows}) == 1


def _names_two_pairs(reading: Reading) -> bool:
    """ "Which gap is bigger: AWS to Azure or Azure to Google?"."""
    named = [m for m in reading.mentions if m.kind == "entity"]
    return len(named) > _OF_TWO_PAIRS and reading.has("difference", "more", "less", "most", "least")


def _metric_by_metric(reading: Reading, knowledge: Knowledge) -> tuple[_Apart, ...]:
    """ "How do Azure and Alibaba Cloud differ in growth and market share?": over each of several metrics by itself,
    for of two metrics no difference can be told; nothing where they are no such."""
    several = len(reading.entities) + len(reading.groups) > 1
    if not several or reading.pairs or len(reading.metrics) < 2 or _is_family(reading.metrics, knowledge):
        return ()
    return tuple(_apart(replace(reading, metrics=(metric,)), knowledge) for metric in reading.metrics)


def _is_family(metrics: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Amounts of several kinds, which can be set against each other with a caveat."""
    return all(knowledge.metric(metric).broader or knowledge.narrower(metric) for metric in metrics)


def _apart(reading: Reading, knowledge: Knowledge) -> _Apart:
    timeless = replace(reading, spans=()) if years_of(reading) else reading
    selection = _one_unit(select(timeless, knowledge, with_peers=not _is_of_one(reading, knowledge)), knowledge)
    rows = _placed(selection.rows, reading, knowledge)
    if len(rows) < 2 or (selection.missing and len(rows) < 2 + bool(selection.chosen)):
        return _Apart(selection, rows, ())
    subject = subject_of(reading, rows, knowledge)
    if len(rows) == _PAIR and _is_needed(reading):
        subject = next(row for row in rows if row is not subject)  # what has to be reached, over what has to move
    pairs = (
        [(subject, row) for row in rows if row is not subject]
        if len(rows) != 2
        else [(subject, next(r for r in rows if r is not subject))]
    )
    spread = on_same_time(rows, reading, knowledge)
    if years_of(reading) and not spread:
        return _Apart(selection, rows, ())
    gaps = (_gap(*brought_to(pair, spread), reading) for pair in pairs)
    return _Apart(selection, rows, tuple(gaps), spread)


def _is_needed(reading: Reading) -> bool:
    """ "By what percent must its P/E rise to equal Amazon's?": of the figure that has to move, and not of the other."""
    if not reading.has("as_percent"):
        return False
    words = [word for m in reading.mentions for word in m.text.casefold().split()]
    moved = not _SUPPOSING.isdisjoint(words) and not _MOVING.isdisjoint(words)
    brought = reading.has("difference") and not _BRINGING.isdisjoint(words) and not _RISES.isdisjoint(words)
    return moved or brought or not _NEEDING.isdisjoint(words) or not _HAVING_TO.isdisjoint(pairwise(words))


def _names_each(rows: tuple[Row, ...], reading: Reading) -> bool:
    """ "The gap between Amazon's cloud spending and Microsoft's R&D": each kind of figure is asked for by name."""
    return {row.metric for row in rows} <= set(reading.metrics)


def _asks_for_one_year(reading: Reading) -> bool:
    """ "Alibaba's annual spending"; Microsoft's annual R&D is called so itself."""
    owners = {m.end for m in reading.mentions if m.kind == "entity"}
    yearly = {m.end for m in reading.mentions if m.key == "per_year" and m.start in owners}
    told = {m.start for m in reading.mentions if m.key in ("rnd", "rd_budget")}
    told |= {m.start for m in reading.mentions if m.text in _HAN_OF and m.end in told}  # 微软一年的研发预算
    return any(end not in told for end in yearly)


def _of_several_years(rows: tuple[Row, ...]) -> tuple[Missing, ...]:
    return tuple(
        Missing("another", row.entity, row.metric, wanted="per_year")
        for row in rows
        if row.fact and row.fact.unit in CURRENCIES and row.fact.period and (row.fact.period.count or 0) > 1
    )


def _lacking_what_is_named(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    """ "How much more does Microsoft spend on cloud infrastructure than Amazon?": who has no figure of the one kind
    that the question names, where the source does not weigh the two against each other."""
    named = tuple(dict.fromkeys(m.key for m in reading.mentions if m.kind == "metric"))
    if weighed(rows, knowledge) and not any(_is_named_of(row, named, reading) for row in rows):
        return ()
    if len(named) != 1 or len(rows) != 2 or len(reading.entities) != 2 or knowledge.narrower(named[0]):
        return ()
    others = tuple(row for row in rows if row.metric != named[0])
    return tuple(Missing("figure", row.entity, named[0]) for row in others) if reading.metrics == named else ()


def _is_named_of(row: Row, named: tuple[str, ...], reading: Reading) -> bool:
    """ "How many times Alibaba's R&D budget is Microsoft's?": the measure is said right behind whose it is, and it has
    none; "how far ahead of Alibaba is Microsoft on R&D?" leaves open what it is set against."""
    measures = {m.start for m in reading.mentions if m.kind == "metric" and m.key in named}
    owners = (m for m in reading.mentions if m.kind == "entity" and m.key == row.entity and m.is_possessive)
    return row.metric not in named and any(owner.end in measures for owner in owners)


def _is_of_one(reading: Reading, knowledge: Knowledge) -> bool:
    """ "AWS has a market share and a share of case studies, what lies between the two?": two figures of one name, in
    one unit, are set against each other and against nobody else's."""
    if len(reading.entities) != 1 or reading.groups or len(reading.metrics) != 2:
        return False
    units = {knowledge.metric(metric).unit for metric in reading.metrics}
    name = reading.entities[0]
    held = [knowledge.facts(knowledge.stands_for(name, metric, scoped=True), metric) for metric in reading.metrics]
    return len(units) == 1 and all(held)


def _one_unit(selection: Selection, knowledge: Knowledge) -> Selection:
    """One row per entity, or per pair that was asked for, in one currency where the facts restate one another."""
    apart = len({row.entity for row in selection.rows}) == 1  # two amounts of one company
    rows = {(row.entity, row.metric if apart else ""): row for row in reversed(selection.rows) if row.fact}
    if len({row.fact.unit for row in rows.values() if row.fact}) > 1:
        rows = {key: replace(row, fact=_in_dollars(row, knowledge)) for key, row in rows.items()}
    return replace(selection, rows=tuple(sorted(rows.values(), key=lambda row: -(row.fact.value if row.fact else 0))))


def _in_dollars(row: Row, knowledge: Knowledge) -> Fact | None:
    return next((fact for fact in knowledge.facts(row.entity, row.metric) if fact.unit == "usd"), row.fact)


def _step(reading: Reading) -> int:
    """ "How far is it from the next one up?": which neighbour of the named one is meant."""
    return reading.has("next_after") - reading.has("next_before")


def _placed(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """ "Between first and second", "behind the leader": the rows in the places that are named, and the named one."""
    if not rows:
        return ()
    named = tuple(row for row in rows if any(row.entity in knowledge.family(key) for key in reading.entities))
    places = {number - 1 for number in reading.ordinals if number <= len(rows)}
    places |= {0} if reading.has(*FIRST) else set()
    places |= {len(rows) - 1} if reading.has(*LAST) else set()
    step = _step(reading)
    places |= {rows.index(row) + step for row in named[:1] if step}
    named = () if _are_those_shown(reading) else named
    placed = tuple(row for place, row in enumerate(rows) if place in places and row not in named)
    if placed and _are_those_shown(reading):  # after the shares of four "the biggest and the smallest" are two of them
        ends = tuple(row for row in rows if row in (*placed, rows[0] if placed[-1] is rows[-1] else rows[-1]))
        return tuple(row for place, row in enumerate(rows) if place in places) if len(places) > 1 else ends
    if step and len(named) == 1 and not placed:
        return named  # nobody stands above the first
    if len(named) > 1 or len(named) + len(placed) != 2 or (reading.groups and named):
        return rows
    return (*named, *placed)


def _are_those_shown(reading: Reading) -> bool:
    """Whether all that the chat showed are meant, and two of them asked for by their places."""
    shown = "entities" in reading.inherited and len(reading.entities) > _PAIR
    return shown and reading.has(*FIRST, *LAST) and not reading.ordinals and not reading.groups


def may_be_parted(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a percentage can be meant of one figure as a part of the other: of two shares, "who has how much
    percent?" asks for both."""
    parted = reading.has("as_part", *APART) or _names_the_whole(reading) or _is_needed(reading)
    return parted or any(knowledge.metric(key).unit != "percent" for key in reading.metrics)


def _names_the_whole(reading: Reading) -> bool:
    """ "Azure's share is what percentage of AWS's": of whose share the percentage is, the name behind "of" says;
    阿里云是AWS的几成 has it before the percentage."""
    if any(_is_part_of_a_name(m, reading) for m in reading.mentions if m.key == "as_percent" and has_han(m.text)):
        return True
    percents = {
        m.end for m in reading.mentions
        if m.key in _ASKING_FOR_A_PART or not _BEING.isdisjoint(m.text.casefold().split()[-1:])
    }
    of = {m.end for m in reading.mentions if m.text.casefold().split()[-1] == OF[0] and {m.start, m.end} & percents}
    return any(m.kind == "entity" and m.start in of for m in reading.mentions)


def _is_part_of_a_name(part: Mention, reading: Reading) -> bool:
    """Whether a name, or a name and what is measured of it, stands right before the part (AWS份额的几成)."""
    before = [m for m in reading.mentions if m.end <= part.start and m.text not in _HAN_OF]
    named = [m for m in before if m.kind == "entity"]
    if len({m.key for m in named}) < _PAIR:
        return False
    since = [m for m in before if m.start >= named[-1].end and m.kind not in ("metric", "term")]
    than = any(m.key == "compare" and m.end == named[-1].start for m in before)
    return not than and all(m.key in ("share", "growth", "pe") for m in since)


def _gap(subject: Row, other: Row, reading: Reading) -> Gap:
    high, low = sorted((subject, other), key=lambda row: -(row.fact.value if row.fact else 0))
    assert high.fact
    assert low.fact
    measures = {
        "difference": difference(high.fact, low.fact),
        "ratio": ratio(high.fact, low.fact),
        "of": percent_of(high.fact, low.fact),
        "below": percent_below(high.fact, low.fact),
        "above": percent_above(high.fact, low.fact),
    }
    if reading.has("quotient") and subject is low:
        measures["ratio"] = ratio(low.fact, high.fact)
    first = _asked_measure(reading, subject is low, high.fact.unit)
    if first == "of" and subject is high and high.entity != low.entity:
        measures["of"] = percent_of(low.fact, high.fact)
    order = dict.fromkeys((first, "difference", *_told_besides(first, high, low, reading, is_low=subject is low)))
    return Gap(high, low, tuple(measures[name] for name in order), subject.entity)


def _told_besides(first: str, high: Row, low: Row, reading: Reading, *, is_low: bool) -> tuple[str, ...]:
    """What is told beside the asked measure and the plain difference: of one kind of figures a percentage from the side
    that the question looks from, or from the other where it asks for one and either side may be meant, and how many
    times the one is the other. Of percentages nobody wants another percentage unasked, and of figures of different
    kinds it would say nothing."""
    assert high.fact
    if high.fact.unit == "percent" or high.metric != low.metric:
        return ("ratio",) if reading.has("ratio", "quotient") else ()
    relative, other = ("below", "above") if is_low else ("above", "below")
    return (other if first == relative else relative, "ratio")


def _asked_measure(reading: Reading, subject_is_low: bool, unit: str) -> str:
    if reading.has("points"):
        return "difference"
    if reading.has("ratio", "quotient"):
        return "ratio"
    if _is_needed(reading):
        return "below" if subject_is_low else "above"
    if reading.has("as_part"):
        return "of"
    if reading.has("as_percent") and not reading.has(*APART) and (unit != "percent" or _names_the_whole(reading)):
        return "of"
    if reading.has("discount", "premium", "as_percent") or (reading.has("share") and unit == "multiple"):
        return "below" if subject_is_low else "above"
    return "difference"
