"""Who is first, last or n-th, and the whole order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from knowledge import Knowledge, Mention, Quantity, frozen, replace

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.computed import Computed
from bot.answers.declining.decline import decline
from bot.answers.figures import build_comparison
from bot.answers.orders.order import begun_from, direction_of, high_to_low, outside_of, ranked_rows
from bot.answers.orders.others import is_beyond_one, is_of_others, limit_of_others, without_others
from bot.answers.orders.thresholds import build_threshold
from bot.answers.selecting.measured_from import is_measured_from
from bot.answers.selecting.rivals_alone import of_rivals_alone
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import FIRST, LAST, in_one_unit, is_narrowed, rows_of, select
from bot.answers.selecting.times_asked import undated
from bot.answers.statements.limits import BOUNDS, Limit, read_limits
from bot.answers.statements.stated import disputed, in_stated_unit
from bot.answers.unlike import weighed
from bot.answers.words_of_yes import asks_whether_anybody
from bot.models import Answer, Asked, Direction, Reading, Row, Suggestion

_AND = ("and", "&", "和", "与", "與", "跟")
"""Between the two ends they are both asked for; "from the lowest to the highest" asks for the order."""
_NEXT = ("next", "下一")
"""What opens the name of the place behind another, where it is read as the second place."""
_TWO, _MEDIAN = 2, "median"
_COUNTS = {"two": 2, "three": 3, "2": 2, "3": 3, "两": 2, "兩": 2, "二": 2, "三": 3}
_OF_AN_ORDER = (*FIRST, *LAST, "ordinal", "middle", "rank", "ascending")


@frozen
class Ranking:
    """All rows in order with their rank; `picked` is the one asked for, None where the order itself was."""

    rows: tuple[Row, ...]
    metrics: tuple[str, ...]
    direction: Direction
    picked: Row | None = None
    missing: tuple[Missing, ...] = ()
    excluded: tuple[str, ...] = ()
    mixed: bool = False
    disputed: tuple[Quantity, ...] = ()
    narrowed: bool = False
    """Whether others have such a figure too, who were not asked for."""
    cut: bool = False
    """Whether no more than so many from the one end are asked for ("top two")."""
    beyond: int = 0
    """The place that is asked for, where fewer have such a figure: nobody is fifth of four."""
    limit: Limit | None = None
    """What all rows must keep to, where the question says so ("the highest P/E below 40")."""
    behind: int = 0
    """How many from the end are left out ("clouds other than the top three"): the rows are those behind them."""
    verdict: Literal["", "yes", "no", "nobody"] = ""
    """Where it is asked whether anybody is beyond those who are named: whether somebody is, among those in the sources;
    or that nobody is, where it is asked who."""


def build_ranking(asked: Asked, knowledge: Knowledge, *, nobody: bool = False) -> Answer:
    """`nobody`: it was asked who is beyond all that are named, and nobody is."""
    reading = of_rivals_alone(asked.match.reading, knowledge)
    of_others = is_of_others(reading)
    if is_measured_from(reading, by_parts=_is_sided(reading)):
        return build_comparison(asked, knowledge)
    if _asks_who_is_not(reading):
        return decline(asked, knowledge)  # "which provider does not trail AWS?"
    if reading.wanted > 1 and reading.has("difference", "points", "ratio"):
        return decline(asked, knowledge)  # "the first three and the last, how far apart?"
    selection = select(replace(reading, entities=()) if of_others else reading, knowledge, with_peers=True)
    rows = [row for row in selection.rows if row.fact]
    if not rows:
        return decline(asked, knowledge, selection.missing)
    if len(rows) == 1 and _sets_above(rows[0], reading, knowledge):
        return decline(asked, knowledge, selection.missing)  # nobody else has a figure that might be above it
    if len(rows) == 1 and selection.missing and len(reading.entities) == _TWO and reading.has("choice"):
        return decline(asked, knowledge, selection.missing)  # which of two, and only one has such a figure
    if len(rows) == 1 and selection.missing:
        return build_comparison(asked, knowledge)  # nothing to rank: the one figure, and what is missing
    if _asks_for_both_ends(reading) and len({row.metric for row in rows}) == 1:
        return build_comparison(asked, knowledge)
    limit = limit_of_others(reading, rows, knowledge) if of_others else _limit_of(reading, rows)
    if of_others and limit is None:
        return build_comparison(asked, knowledge)
    if limit and len({knowledge.metric(row.metric).unit for row in rows}) > 1:
        return decline(asked, knowledge)  # "who of those above a 15 % share has the lowest P/E?" limits another figure
    if is_beyond_one(reading) and (beyond := _beyond_one(reading, rows, knowledge)):
        return build_threshold(replace(asked, match=replace(asked.match, reading=beyond)), knowledge)
    rows = _within(limit, rows, knowledge) if limit else rows
    if not rows:
        return _of_nobody(asked, knowledge) if of_others else build_threshold(asked, knowledge)
    reading = without_others(reading) if of_others else reading
    ordered_by = replace(reading, cues=reading.cues - BOUNDS) if limit else reading
    direction = direction_of(ordered_by, knowledge.metric(rows[0].metric))
    ranked = ranked_rows(in_one_unit(rows, knowledge), direction)
    if last := _last_of_all(reading, ranked, knowledge):
        behind = Missing("another", last.entity, last.metric, wanted="behind_last")
        return decline(asked, knowledge, (behind,))
    if (half := len(ranked) // 2) * 2 == len(ranked) and _asks_for_the_median(reading):
        return _told_median(asked, ranked, (ranked[half - 1], ranked[half]), knowledge)
    if gone := outside_of(reading):
        return _told_outside(asked, ranked, gone, direction, knowledge)
    of_all = not reading.entities or "entities" in reading.inherited
    several = reading.wanted > 1 and of_all  # "where is Alibaba relative to the two biggest?" is of three
    picked = None if reading.wanted > 1 else _picked(reading, ranked, knowledge)
    shown = ranked[: reading.wanted] if several else ranked
    content = Ranking(
        shown,
        tuple(dict.fromkeys(row.metric for row in ranked)),
        direction,
        picked,
        (*selection.missing, *undated(shown, reading)),
        asked.match.reading.excluded,
        selection.mixed,
        () if limit else disputed(reading, shown, knowledge),
        limit is None and is_narrowed(ranked, knowledge),
        len(shown) < len(ranked),
        _beyond(reading, ranked),
        limit,
        verdict="nobody" if nobody else _is_anybody_beyond(reading, ranked, limit, knowledge),
    )
    suggestions = (
        [Suggestion("difference", (ranked[0].entity, ranked[1].entity), ranked[0].metric)] if len(ranked) > 1 else []
    )
    ranking = answer(
        asked,
        knowledge,
        "ranking",
        content,
        facts=[row.fact for row in shown if row.fact],
        claims=weighed(shown, knowledge),
        suggestions=suggestions,
        outcome="decline" if content.beyond or _asks_for_another_than(ranked, reading) else "answer",
    )
    if ranking.frame is None or picked is None:
        return ranking
    return replace(ranking, frame=replace(ranking.frame, winner=picked.entity))


def _is_anybody_beyond(
    reading: Reading, ranked: tuple[Row, ...], limit: Limit | None, knowledge: Knowledge
) -> Literal["", "yes", "no"]:
    """Of those beyond two names the rows tell; that nobody is, the order of all, where one who is named is first."""
    if not asks_whether_anybody(reading):
        return ""
    named = {member for m in reading.mentions if m.kind == "entity" for member in knowledge.family(m.key)}
    return "yes" if limit else "no" if ranked[0].entity in named else ""


def or_first_of_an_order(build: Callable[[Asked, Knowledge], Answer]) -> Callable[[Asked, Knowledge], Answer]:
    """The builder, but that "are AWS and Azure the top two?" is told by who they are: that the one named has more than
    the other makes neither of them one of the first."""

    def build_either(asked: Asked, knowledge: Knowledge) -> Answer:
        reading = asked.match.reading
        if not _asks_whether_they_are_first(reading):
            return build(asked, knowledge)
        of_all = replace(reading, entities=(), wanted=len(reading.entities), cues=reading.cues - {"polar", "confirm"})
        return build_ranking(replace(asked, match=replace(asked.match, reading=of_all)), knowledge)

    return build_either


def _asks_whether_they_are_first(reading: Reading) -> bool:
    if not reading.has("polar", "confirm") or reading.quantities or reading.groups:
        return False
    named = {m.key for m in reading.mentions if m.kind == "entity"}
    if len(named) < _TWO or len(reading.entities) != len(named):
        return False
    ends = [m for m in reading.mentions if m.key in (*FIRST, *LAST, "rank")]
    counts = {word for word, count in _COUNTS.items() if count == len(named)}
    return any(any(_is_beside(m, end) and _says(m, counts) for m in reading.mentions) for end in ends)


def _is_beside(mention: Mention, end: Mention) -> bool:
    return mention.start in (end.end, end.end - 1) or mention.end == end.start or mention is end


def _says(mention: Mention, counts: set[str]) -> bool:
    words = {*mention.text.casefold().split(), *mention.text}
    return not words.isdisjoint(counts)


def _is_sided(reading: Reading) -> bool:
    """ "At less than twice Alibaba's multiple": a multiple of a name as a limit, whose other side the name is on."""
    return any(q.unit == "ratio" for q in reading.quantities) and reading.has("below", "less", "at_most", "cheaper")


def _asks_who_is_not(reading: Reading) -> bool:
    denied = reading.has("negation") and not reading.excluded and not reading.quantities
    compared = reading.has("more", "less", "cheaper", "pricier", "faster", "slower") and len(reading.entities) == 1
    return denied and compared and reading.has("which", "who") and "entities" not in reading.inherited


def _of_nobody(asked: Asked, knowledge: Knowledge) -> Answer:
    """Nobody is beyond those who are named, as the order of all shows; where nobody lies between two, the two do."""
    reading = asked.match.reading
    if reading.has("middle"):
        return build_comparison(asked, knowledge)
    of_all = replace(without_others(reading), excluded=())
    nobody = not asks_whether_anybody(reading)
    return build_ranking(replace(asked, match=replace(asked.match, reading=of_all)), knowledge, nobody=nobody)


def or_ranking_of_others(build: Callable[[Asked, Knowledge], Answer]) -> Callable[[Asked, Knowledge], Answer]:
    """The builder, but that "who is bigger than Azure and Google?" is told of others than the two."""

    def build_either(asked: Asked, knowledge: Knowledge) -> Answer:
        of_others = is_of_others(asked.match.reading)
        return build_ranking(asked, knowledge) if of_others else build(asked, knowledge)

    return build_either


def _asks_for_the_median(reading: Reading) -> bool:
    """Of an odd number it is the figure of whoever stands in the middle."""
    return any(m.key == "middle" and _MEDIAN in m.text.casefold().split() for m in reading.mentions)


def _told_median(asked: Asked, ranked: tuple[Row, ...], middle: tuple[Row, Row], knowledge: Knowledge) -> Answer:
    facts = tuple(row.fact for row in high_to_low(middle) if row.fact)
    if len({row.metric for row in ranked}) > 1 or len(facts) < _TWO:
        return decline(asked, knowledge)
    rows = high_to_low(ranked)
    result = calculation.median((facts[0], facts[1]))
    suggestions = [Suggestion("comparison", metric=rows[0].metric)]
    every = [row.fact for row in rows if row.fact]
    return answer(asked, knowledge, "total", Computed((result,), rows), facts=every, suggestions=suggestions)


def _told_outside(
    asked: Asked, ranked: tuple[Row, ...], gone: int, direction: Direction, knowledge: Knowledge
) -> Answer:
    """Those behind the first of an order; nobody, where there are no more."""
    left = ranked[gone:]
    if not left or len({row.metric for row in ranked}) > 1:
        return decline(asked, knowledge)
    content = Ranking(left, (left[0].metric,), direction, behind=gone)
    suggestions = [Suggestion("comparison", metric=left[0].metric)]
    return answer(
        asked, knowledge, "ranking", content, facts=[row.fact for row in left if row.fact], suggestions=suggestions
    )


def _limit_of(reading: Reading, rows: list[Row]) -> Limit | None:
    """ "The highest P/E below 40": the one stated figure, where a word sets it as a limit to those in an order."""
    if len(reading.quantities) != 1 or reading.has("polar", "confirm") or not reading.has(*_OF_AN_ORDER):
        return None
    limit = read_limits(reading)[0]
    bounds = limit.side != "equals" and limit.stated.unit in (None, *(row.fact.unit for row in rows if row.fact))
    return limit if bounds else None


def _within(limit: Limit, rows: list[Row], knowledge: Knowledge) -> list[Row]:
    in_its_unit = in_stated_unit(in_one_unit(rows, knowledge), limit.stated, knowledge)
    return [row for row in in_its_unit if row.fact and limit.holds(row.fact)]


def _beyond_one(reading: Reading, rows: list[Row], knowledge: Knowledge) -> Reading | None:
    """The same question with the figure of the one named as the limit, where anybody is beyond it; that nobody is, the
    order tells."""
    limit = limit_of_others(reading, rows, knowledge)
    if limit is None or not _within(limit, rows, knowledge):
        return None
    name = next(m for m in reading.mentions if m.kind == "entity")
    stated = replace(limit.stated, start=name.start, end=name.end, over=False)
    mentions = tuple(
        m._replace(kind="quantity", quantity=stated) if m == name else m.as_filler() if m.kind == "entity" else m
        for m in reading.mentions
    )
    return replace(reading, mentions=mentions, entities=(), quantities=(stated,))


def _asks_for_another_than(ranked: tuple[Row, ...], reading: Reading) -> bool:
    """ "Who comes second after AWS?", where nobody else has such a figure."""
    further = any(place > 1 for place in reading.ordinals) or reading.has("next_after", "next_before")
    return len(ranked) == 1 and further


def _beyond(reading: Reading, ranked: tuple[Row, ...]) -> int:
    """ "Who comes fifth?", where the source gives four."""
    picking = reading.ordinals and not reading.has("next_after", "next_before", "middle") and not reading.wanted > 1
    return reading.ordinals[0] if picking and reading.ordinals[0] > len(ranked) > 1 else 0


def _asks_for_both_ends(reading: Reading) -> bool:
    """ "What are the highest and lowest P/E?", "the cheapest and the dearest": which the comparison tells."""
    if _asks_who_is_which(reading):
        return True
    if not (reading.has(*FIRST) and reading.has(*LAST)) or reading.has("rank", "ascending", "ordinal", "middle"):
        return False
    ends = [m.start for m in reading.mentions if m.kind == "cue" and m.key in (*FIRST, *LAST)]
    return any(m.text.casefold() in _AND and min(ends) < m.start < max(ends) for m in reading.mentions)


def _asks_who_is_which(reading: Reading) -> bool:
    """谁大谁小, 谁最高谁最低: "who" twice, once with each end."""
    asked = sum(m.kind == "cue" and m.key in ("who", "which") for m in reading.mentions)
    return asked > 1 and reading.has(*FIRST, "more") and reading.has(*LAST, "less")


def _sets_above(row: Row, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who has more case studies than AWS?": the one named is the bound, and no candidate."""
    named = "entities" not in reading.inherited and any(row.entity in knowledge.family(e) for e in reading.entities)
    return named and reading.has("which", "who") and reading.has("more", "less") and not reading.has("most", "least")


def _last_of_all(reading: Reading, ranked: tuple[Row, ...], knowledge: Knowledge) -> Row | None:
    """The one behind whom somebody is asked for, where no source has a figure of anybody there; that nobody stands
    before the first is an answer."""
    named = _named(reading, ranked, knowledge)
    behind = reading.has("next_after") and not reading.has("next_before")
    return named if named and behind and named == ranked[-1] else None


def _comes_after_the_first(reading: Reading) -> bool:
    """ "Of Alibaba, Microsoft and Amazon, who has the highest P/E and who comes after that?": behind whoever that is,
    and none of those that it is asked of."""
    pointing = {m.start for m in reading.mentions if m.key == "it"}
    after = any(m.key in ("next_after", "next_before") and m.end in pointing for m in reading.mentions)
    ends = (*FIRST, *LAST, "more", "less", "faster", "slower", "cheaper", "pricier")
    return after and len(reading.entities) > 1 and reading.has(*ends)


def _named(reading: Reading, ranked: tuple[Row, ...], knowledge: Knowledge) -> Row | None:
    if _comes_after_the_first(reading):
        return None
    return next((r for r in ranked if any(r.entity in knowledge.family(key) for key in reading.entities[:1])), None)


def _asks_for_the_next_of_the_rest(reading: Reading, ranked: tuple[Row, ...], knowledge: Knowledge) -> bool:
    """ "Leaving AWS out, who's next?", "besides AWS, who is the next biggest?": behind those who are left out stands
    the first of the rest; "without AWS, who is second?" asks for the second of the rest."""
    named = bool(reading.entities) and "entities" not in reading.inherited
    is_next = reading.has("next_after") or any(
        m.kind == "ordinal" and m.text.casefold().startswith(_NEXT) for m in reading.mentions
    )
    return bool(reading.excluded) and not named and is_next and _led_without_exclusion(reading, ranked, knowledge)


def _led_without_exclusion(reading: Reading, ranked: tuple[Row, ...], knowledge: Knowledge) -> bool:
    """Whether all that are left out stand before all that are left."""
    first = ranked[0]
    gone = {member for key in reading.excluded for member in knowledge.family(key)}
    rows = [row for key in gone for row in rows_of(key, first.metric, knowledge)]
    ordered = ranked_rows([*rows, *ranked], direction_of(reading, knowledge.metric(first.metric)))
    return bool(rows) and all(row.entity in gone for row in ordered[: len(rows)])


def _picked(reading: Reading, ranked: tuple[Row, ...], knowledge: Knowledge) -> Row | None:
    if _asks_for_the_next_of_the_rest(reading, ranked, knowledge):
        return ranked[0]
    named = _named(reading, ranked, knowledge)
    if named and (step := reading.has("next_after") - reading.has("next_before")):
        place = ranked.index(named) + step
        return ranked[place] if 0 <= place < len(ranked) else named
    if reading.has("middle"):
        return ranked[len(ranked) // 2] if len(ranked) % 2 else None
    if reading.ordinals:
        place = reading.ordinals[0]
        return ranked[place - 1] if 0 < place <= len(ranked) else None  # nobody is fifth of four: all are shown
    if named and len(reading.entities) == 1 and reading.has("place_of", "rank"):
        return named
    if begun_from(reading):
        return None
    if reading.has("rank", "ascending", "place_of") and not reading.has("least"):
        return None
    return ranked[0]
