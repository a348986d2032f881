"""One name beside others: who is above whom, whose place is which, and whether an order is as stated."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Metric, replace

from bot.answers.calculations.sides import whoever_has_it_first
from bot.answers.orders.order import direction_of, is_outside, ranked_rows
from bot.answers.selecting.selected import Missing, Selection
from bot.answers.selecting.selection import FIRST, LAST, in_one_unit, select
from bot.answers.statements.asserted import unread
from bot.answers.statements.comparing import HIGHER, LOWER, beats, denials, is_denied, offers_sides, side_of
from bot.answers.statements.sentence import segments_of
from bot.answers.statements.stated import disputed
from bot.answers.verification.checks import Verdict, yes_or_no
from bot.answers.verification.either_of import of_either_beside, of_neither_beside
from bot.answers.verification.lying_between import asks_what_lies_between, lies_between
from bot.answers.verification.measured_against import is_measured_against, of_group
from bot.answers.verification.spans import of_another_span
from bot.answers.verification.subjects import with_subject_first
from bot.answers.verification.sums import in_order_asked, parted
from bot.answers.verification.two_distances import compares_two_distances, of_two_distances
from bot.answers.verification.verified import Verification
from bot.models import Direction, Reading, Row

_NEAR = frozenset({"near", "close"})
_BY, _POINTS, _RATIO, _MULTIPLE, _ROUGHLY = "by", "points", "ratio", "multiple", ("roughly", "exactly", "only")

_AMONG = ("among", "amongst", "out of")
_FROM, _THAN, _EITHER = "from", "than", ("either", "either of")
_SIGNS: Mapping[str, Direction] = {">": "high", "<": "low", "＞": "high", "＜": "low"}
_FOLLOWING = ("followed", "followed by", "其次", "其次是", "次之", "紧随其后", "緊隨其後")


def of_order(reading: Reading, knowledge: Knowledge) -> Verification | tuple[Missing, ...]:
    """The verdict; or what is missing, where there is none to give."""
    if _sets_two_orders_beside(reading) or _compares_two_pairs(reading):
        return ()
    reading = with_subject_first(reading)
    alone = len(reading.entities) < 2 and not reading.quantities and not reading.has("single_digit")
    selection = select(reading, knowledge, with_peers=alone)
    if not selection.rows and reading.spans and (other := of_another_span(reading, knowledge)):
        return other
    if not selection.rows or selection.missing or (selection.mixed and not _prints_stated(selection, reading)):
        return selection.missing
    if not (reading.entities or reading.groups) and len({row.entity for row in selection.rows}) > 1:
        return ()  # of nobody, nothing is so
    if strangers := _strangers_beside(selection, reading, knowledge):
        return strangers
    if _are_of_several(selection, knowledge):
        return ()  # fastest in one and largest in the other are two questions
    rows = in_order_asked(tuple(in_one_unit(selection.rows, knowledge)), reading, knowledge)
    rows = whoever_has_it_first(rows, reading)
    if reading.has("neither"):  # both are denied at once, which nothing below knows
        direction = _claimed_direction(reading, knowledge.metric(rows[0].metric))
        return of_neither_beside(rows, reading, direction) or ()
    if compares_two_distances(reading) or (reading.has("difference") and len(rows) > 2):
        return of_two_distances(rows, reading, knowledge) or ()
    content = _order(rows, reading, knowledge.metric(rows[0].metric), knowledge)
    how_far = _states_how_far(reading, knowledge.metric(rows[0].metric))
    if how_far and content.verdict == "yes" and not _prints_stated(selection, reading):
        return ()  # "cheaper than Amazon and Microsoft by 20 points": who is ahead says nothing of by how much
    return replace(content, mixed=selection.mixed)


def _sets_two_orders_beside(reading: Reading) -> bool:
    """ "Does the smallest provider grow the fastest?": the first of one order against the first of another."""
    ends = {m.start for m in reading.mentions if m.kind == "cue" and m.key in (*FIRST, *LAST)}
    return not reading.entities and not reading.quantities and len(ends) > 1


def _compares_two_pairs(reading: Reading) -> bool:
    """ "Is AWS not smaller than Azure and Google bigger than Azure?", "AWS leads and Azure trails Google, right?": each
    pair has a verdict of its own, and one for all of them would be of neither."""
    segments = segments_of(reading)
    compared = {segments[m.start] for m in reading.mentions if m.kind == "cue" and m.key in HIGHER | LOWER}
    names = {(segments[m.start], m.key) for m in reading.mentions if m.kind == "entity"}
    pairs = [place for place in compared if sum(place == at for at, _ in names) > 1]
    ends = {segments[m.start] for m in reading.mentions if m.kind == "cue" and m.key in (*FIRST, *LAST)}
    leads_besides = bool(pairs) and any(place == at for place in ends - compared for at, _ in names)
    return len(pairs) > 1 or leads_besides


def of_places(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Google is third and Alibaba fourth", "from largest to smallest: AWS, Azure, Google": every name's place; None
    where a question says none of several."""
    names = reading.entities if not reading.has("neither") else ()
    told = _told_places(reading)
    by_place = len(told) == len(names) and (bool(reading.ordinals) or _each_has_its_place(reading))
    runs = _runs(reading) or _in_a_chain(reading)
    in_order = (reading.has("rank", "ascending") or runs is not None) and len(names) > 2
    in_order = in_order and not _is_one_among(reading)
    from_the_end = _end_that_others_follow(reading)
    if len(names) < 2 or not (by_place or in_order or from_the_end):
        return None
    selection = select(reading if in_order and not by_place else replace(reading, entities=()), knowledge)
    if selection.missing or selection.mixed or not selection.rows:
        return None
    direction: Direction = from_the_end or runs or ("low" if reading.has("ascending") else "high")
    told = list(range(1, len(names) + 1)) if from_the_end else told
    by_place = by_place or from_the_end is not None
    ranked = ranked_rows(list(selection.rows), direction)
    places = [_place(name, ranked, knowledge) for name in names]
    wanted = [place or len(ranked) for place in told] if by_place else sorted(places)
    holds = 0 not in places and places == wanted
    verdict: Verdict = "plain" if denials(reading) else yes_or_no(holds)  # a "not" may be of one of the places alone
    return Verification(verdict, "order", ranked, direction=direction)


def _is_one_among(reading: Reading) -> bool:
    """ "Does Amazon rank first among Amazon, Alibaba and Microsoft?" states one place, and no order of all."""
    names = [m.start for m in reading.mentions if m.kind == "entity"]
    return any(m.text.casefold() in _AMONG and names[0] < m.start < names[1] for m in reading.mentions if names[1:])


def _runs(reading: Reading) -> Direction | None:
    """ "From cheapest to dearest: Alibaba, Microsoft, Amazon": from which end the names are in order."""
    ends = [m for m in reading.mentions if m.kind == "cue" and m.key in (*FIRST, *LAST)]
    names = [m.start for m in reading.mentions if m.kind == "entity"]
    from_one = bool(ends) and any(m.text.casefold() == _FROM and m.end == ends[0].start for m in reading.mentions)
    if not from_one or len(ends) != 2 or not names or ends[-1].start > names[0]:
        return None
    return "low" if ends[0].key in LAST else "high"


def _in_a_chain(reading: Reading) -> Direction | None:
    """ "AWS > Azure > Google Cloud": which way the sign points that stands behind every name but the last."""
    said = [m for m in reading.mentions if m.kind == "entity" or m.text in _SIGNS]
    texts = [m.text if m.kind != "entity" else "" for m in {m.start: m for m in said}.values()]
    signs = texts[1::2]
    in_turn = len(signs) > 1 and len(set(signs)) == 1 and not any(texts[::2]) and len(texts) == 2 * len(signs) + 1
    return _SIGNS.get(signs[0]) if in_turn else None


def _end_that_others_follow(reading: Reading) -> Direction | None:
    """ "AWS has the highest share, followed by Azure", 市盈率最高的是亚马逊，其次是微软: the end from which the names
    stand in a row."""
    ends = [m for m in reading.mentions if m.kind == "cue" and m.key in (*FIRST, *LAST)]
    names = [m.start for m in reading.mentions if m.kind == "entity"]
    following = [m.start for m in reading.mentions if m.text.casefold() in _FOLLOWING]
    in_turn = bool(names and following) and names[0] < following[0] < names[-1]
    if not in_turn or len({m.start for m in ends}) != 1 or reading.ordinals or reading.quantities:
        return None
    return "low" if ends[0].key in LAST else "high"


def _each_has_its_place(reading: Reading) -> bool:
    """ "Alibaba the cheapest and Amazon the dearest": a place behind every name, in one order."""
    said = [m for m in reading.mentions if m.kind == "entity" or (m.kind == "cue" and m.key in (*FIRST, *LAST))]
    in_turn = [m.kind for m in said] == ["entity", "cue"] * (len(said) // 2)
    return in_turn and any({m.key for m in said[1::2]} <= set(order) for order in zip(FIRST, LAST, strict=True))


def _told_places(reading: Reading) -> list[int]:
    """The places in the order in which they are spoken of; 0 is the last."""
    return [
        int(m.key) if m.kind == "ordinal" else int(m.key in FIRST)
        for m in reading.mentions
        if m.kind == "ordinal" or (m.kind == "cue" and m.key in (*FIRST, *LAST))
    ]


def _place(name: str, ranked: tuple[Row, ...], knowledge: Knowledge) -> int:
    """0 where it is not among them."""
    family = knowledge.family(name)
    return next((row.rank for row in ranked if row.entity in family and row.rank), 0)


def _strangers_beside(selection: Selection, reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    """ "Oracle holds more than Alibaba's 4 %?": who has no figure at all, where one name alone has one."""
    if len({row.entity for row in selection.rows}) > 1:
        return ()
    return tuple(Missing("entity", entity=key) for key in reading.entities if not knowledge.entity(key).covered)


def _are_of_several(selection: Selection, knowledge: Knowledge) -> bool:
    """Metrics that are of no one family stand in no one order."""
    return len({knowledge.metric(row.metric).broader or row.metric for row in selection.rows}) > 1


def _states_how_far(reading: Reading, metric: Metric) -> bool:
    """Whether an amount is said by which one is ahead: points, whatever follows "by", or, of those that the chat has
    shown, so many times."""
    by = {m.end for m in reading.mentions if m.text.casefold().split()[-1] == _BY}
    by |= {m.end for m in reading.mentions if m.key in _ROUGHLY and m.start in by}
    amounts = [m for m in reading.mentions if m.quantity and m.quantity in reading.quantities]
    times = {_RATIO, _MULTIPLE} - {metric.unit} if "entities" in reading.inherited else set()
    rates = {_POINTS, *times}
    return any(m.quantity.unit in rates or m.start in by for m in amounts if m.quantity)


def _prints_stated(selection: Selection, reading: Reading) -> bool:
    """Whether each figure of the question is one of those that stand side by side."""
    values = {fact.value for fact in selection.facts}
    return all(quantity.value in values for quantity in unread(reading, ()))


def _order(rows: tuple[Row, ...], reading: Reading, metric: Metric, knowledge: Knowledge) -> Verification:
    several = len({row.entity for row in rows}) > 1
    if reading.has("single_digit"):
        return Verification(yes_or_no(all(row.fact.value < 10 for row in rows if row.fact)), "single_digit", rows)
    if not several:
        verdict: Verdict = "yes" if reading.spans else "unclear"
        return Verification(verdict, "span" if reading.spans else "single", rows)
    if reading.has("both") and "entities" in reading.inherited and len(reading.entities) == 1:
        return replace(_top(rows, reading, metric), verdict="plain")  # "is either of them below that?"
    if is_measured_against(reading) and not reading.has("nobody"):
        direction = _claimed_direction(reading, metric)
        of_others = of_group(rows, direction, reading, knowledge) if reading.groups else None
        return of_others or replace(_top(rows, reading, metric), verdict="plain")
    if offers_sides(reading) and (sides := _sides(rows, reading, knowledge)):
        return sides
    if (len(reading.entities) > 1 or len(rows) == 2) and not (_asks_of_place(reading) or reading.has("nobody")):
        return _versus(rows, reading, metric, knowledge)
    return _top(rows, reading, metric)


def _asks_of_place(reading: Reading) -> bool:
    return bool(reading.ordinals) and len(reading.entities) == 1


def _sides(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Is Alibaba dearer or cheaper than its US rivals?": on which side of each of the others the first name is."""
    family = knowledge.family(reading.entities[0]) if reading.entities else ()
    mine = [row for row in rows if row.entity in family]
    others = [row for row in rows if row.entity not in family]
    if len(mine) != 1 or not others or len({row.metric for row in rows}) > 1:
        return None
    return Verification("plain", "sides", (mine[0], *others), beside=tuple(others))


def _versus(rows: tuple[Row, ...], reading: Reading, metric: Metric, knowledge: Knowledge) -> Verification:
    """The first name against the others; unsettled where the first has several figures that disagree."""
    mine = tuple(row for row in rows if row.entity == rows[0].entity)
    others = tuple(row for row in rows if row.entity != rows[0].entity)
    joint, rest = parted(rows, reading, knowledge)
    two_sided = any(side_of(other.entity, reading, knowledge) is not None for other in others)  # 比A高但比B低
    if len(joint) > 1 and rest and len(rows) == len({row.entity for row in rows}) and not two_sided:
        mine, others = joint, rest  # "are both Microsoft and Amazon pricier than Alibaba?"
    if either := of_either_beside(rows, reading, _claimed_direction(reading, metric)):
        return either
    if reading.has("choice") and not _is_than_either(reading):
        return Verification("yes", "choice", rows)
    if asks_what_lies_between(reading) and len(mine) == 1 and len(others) == 2:
        return Verification(yes_or_no(lies_between(mine[0], others, reading)), "beside", rows, beside=others)
    direction = _claimed_direction(reading, metric)
    if reading.has("same"):
        values = {row.fact.value for row in rows if row.fact}
        if _says_near(reading) and 2 * min(values) > max(values):
            return Verification("plain", "beside", (mine[0], *others), direction=direction)  # how near is near?
        level = (len(values) == 1) != is_denied(reading)
        return Verification(yes_or_no(level), "beside", (mine[0], *others), direction=direction)
    sides: Mapping[bool | None, Direction] = {True: "high", False: "low", None: direction}
    against = {other: sides[side_of(other.entity, reading, knowledge)] for other in others}
    results = {all(beats(one, other, against[other]) for other in others) for one in mine}
    several = len({row.entity for row in mine}) > 1
    if several and len(results) > 1:
        results = {False}  # one of them does not
    holds = results.pop() != is_denied(reading) if len(results) == 1 else None
    deciding = sorted(others, key=lambda other: all(beats(one, other, against[other]) for one in mine))
    failing = sorted(mine, key=lambda one: all(beats(one, other, against[other]) for other in others))
    shown = (*failing[:1], *deciding, *failing[1:]) if several or holds is None else (mine[0], *deciding)
    stated = disputed(reading, rows, knowledge)
    alone = () if several or holds is None else others
    disagreeing = is_denied(reading) and len({all(beats(one, o, against[o]) for one in mine) for o in others}) > 1
    verdict = "plain" if disagreeing else yes_or_no(holds)  # "not as big as AWS and Alibaba": as one of the two
    return Verification(verdict, "beside", shown, direction=direction, disputed=stated, beside=alone)


def _is_than_either(reading: Reading) -> bool:
    """ "Bigger than either Azure or Google Cloud" is bigger than both."""
    than = {m.end for m in reading.mentions if m.text.casefold().split()[-1] == _THAN}
    said = any(m.text.casefold() in _EITHER and m.start in than for m in reading.mentions)
    return said and not any(m.kind == "entity" and m.end in than for m in reading.mentions)


def _says_near(reading: Reading) -> bool:
    """ "Is Azure's share anywhere near AWS's?"."""
    return any(m.key == "same" and not _NEAR.isdisjoint(m.text.casefold().split()) for m in reading.mentions)


def _top(rows: tuple[Row, ...], reading: Reading, metric: Metric) -> Verification:
    """ "Is AWS the largest?": the first row's place among all."""
    direction = _claimed_direction(reading, metric)
    ordered = sorted(rows, key=lambda row: row.fact.value if row.fact else 0, reverse=direction == "high")
    place = reading.ordinals[0] if reading.ordinals else 1
    first = rows[0]
    rank = next(i for i, row in enumerate(ordered, start=1) if row.entity == first.entity)
    there = rank <= reading.wanted if reading.wanted > 1 else rank == place  # "among the two biggest"
    there = there != (reading.wanted > 1 and is_outside(reading))  # "is it outside the top two?"
    holds = there != is_denied(reading)
    ranked = tuple(replace(row, rank=number) for number, row in enumerate(ordered, start=1))
    holders = tuple(row for row in ranked if 1 < place == row.rank != rank)  # who has the place that was named
    beside = (replace(first, rank=rank), *holders)
    return Verification(yes_or_no(holds), "top", ranked, direction=direction, beside=beside)


def _claimed_direction(reading: Reading, metric: Metric) -> Direction:
    if reading.has("premium", "pricier", "priciest", "expensive"):
        return "high"
    if reading.has("discount"):
        return "low"
    return direction_of(reading, metric)
