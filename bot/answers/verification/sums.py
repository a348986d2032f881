"""Sums and averages that a question states, or sets beside a figure or beside another sum."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from knowledge import Knowledge, Mention

from bot.answers.calculations.calculation import average, total
from bot.answers.calculations.leaders import leaders
from bot.answers.selecting.selection import select
from bot.answers.statements.asserted import asserted
from bot.answers.statements.comparing import denials, is_denied
from bot.answers.statements.limits import Limit, read_limits
from bot.answers.verification.checks import Verdict, yes_or_no
from bot.answers.verification.verified import Verification
from bot.models import Reading, Row

_PAIR = 2
_JOINING = ("plus", "and_what")
_OF_ITS = frozenset({"s", "share", "shares", "the", "的", "嘅", "份额", "份額", "市占", "市佔"})
_WITH = frozenset({"with", "and", "plus", "连同", "連同", "再加"})
_ROUNDING = Decimal("0.5")
_COUNTS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "两": 2, "兩": 2, "二": 2, "三": 3, "四": 4}
_LOWER = ("below", "less", "cheaper", "slower", "discount")
_AS_MUCH = ("as", "有", "有没有", "有沒有", "有冇", "有无", "有無")
_PARTING = ("more", "less", "above", "below", "same", "cheaper", "pricier", "faster", "slower")


def of_sum(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Do Azure and Google Cloud together beat AWS?": two sides of a comparison, or one side and a figure."""
    selection = select(reading, knowledge, with_peers=is_of_others(reading, knowledge))
    first = leaders(selection.rows, reading) if reading.wanted > 1 and not reading.entities else selection.rows
    rows = in_order_asked(first, reading, knowledge)
    if len(rows) < 2 or selection.missing or len({row.fact.unit for row in rows if row.fact}) > 1:
        return None
    unit = rows[0].fact.unit if rows[0].fact else None
    said = asserted(reading)
    limits = (one for one in read_limits(reading) if one.stated in said or not reading.mentions)
    limit = next((one for one in limits if one.stated.unit in (None, unit)), None)
    add = average if reading.has("average") else total
    apart = _beside_a_sum(rows, reading, knowledge)
    if is_of_others(reading, knowledge):
        left, right = _from_the_others(rows, reading, knowledge)
        if _count_said(reading) not in (0, len(right if len(left) == 1 else left)):
            return None
    else:
        left, right = (rows, ()) if limit else (apart or parted(rows, reading, knowledge))
    sums = [add(tuple(row.fact for row in side if row.fact)) for side in (left, right) if side]
    if limit:
        holds = _holds_for_sum(limit, sums[0].value)
    elif len(sums) < 2:
        return None
    elif reading.has("same"):
        holds = (sums[0].value == sums[-1].value) != is_denied(reading)
    elif reading.has(*_LOWER):
        holds = (sums[0].value < sums[-1].value) != is_denied(reading)
    else:
        holds = (sums[0].value > sums[-1].value) != is_denied(reading)
    is_open = limit is not None and limit.side == "equals" and not limit.negated and denials(reading) > 0
    is_open = is_open or bool(apart and holds)
    added = next((one for one in sums if len(one.inputs) > 1), sums[0])
    beside = left if added is not sums[0] else right
    verdict: Verdict = "plain" if is_open else yes_or_no(holds)  # "do they together not hold half?"
    return Verification(verdict, "sum", rows, limit=limit, calculation=added, beside=beside)


def asks_for_a_sum(reading: Reading) -> bool:
    """ "Are AWS, Azure and Google Cloud together the whole market?": how each stands to the next says nothing of it."""
    return reading.has("total", "plus") and not reading.has(*_PARTING, "compare")


def _beside_a_sum(
    rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge
) -> tuple[tuple[Row, ...], tuple[Row, ...]] | None:
    """ "Is AWS's share a match for Azure plus Google Cloud?": with no word that compares, two names that are joined,
    and the one apart from them. What is less is no match for it and does not equal it; for the rest it is left open."""
    names = list({m.start: m for m in reading.mentions if m.kind == "entity"}.values())
    pairs = [(one, two) for one, two in pairwise(names) if _are_joined(one, two, reading)]
    if len(names) != _PAIR + 1 or len(pairs) != 1 or reading.has(*_PARTING, "compare", "average"):
        return None
    single = next(name for name in names if name not in pairs[0])
    if any(m.text.casefold().split()[-1] in _AS_MUCH and m.end in (single.start, pairs[0][0].start)
           for m in reading.mentions):  # fmt: skip
        return None  # "as much together as AWS" says how it compares
    if not _is_led_to(single, pairs[0], reading):
        return None
    joined = {knowledge.company(name.key) for name in pairs[0]}
    summed = tuple(row for row in rows if knowledge.company(row.entity) in joined)
    others = tuple(row for row in rows if row not in summed)
    if len(others) != 1 or len(summed) != _PAIR:
        return None
    return (others, summed) if single is names[0] else (summed, others)


def _are_joined(one: Mention, two: Mention, reading: Reading) -> bool:
    between = {m.key for m in reading.mentions if one.end <= m.start and m.end <= two.start}
    led = any(m.key in _JOINING and m.start == one.end and m.end == two.start for m in reading.mentions)
    return led and between <= {*_JOINING}


def _is_led_to(single: Mention, pair: tuple[Mention, Mention], reading: Reading) -> bool:
    """Words lead from the one to the others with no pause ("AWS, Azure and Google Cloud together" are three)."""
    start, end = sorted((single, pair[0], pair[1]), key=lambda m: m.start)[0].end, pair[0].start
    if single.start > pair[1].start:
        start, end = pair[1].end, single.start
    place = start
    said = sorted((m for m in reading.mentions if start <= m.start and m.end <= end), key=lambda m: m.start)
    for mention in said:
        if mention.start > place:
            return False
        place = max(place, mention.end)
    words = {word for m in said for word in m.text.casefold().split()}
    return place == end and bool(words - _OF_ITS) and words.isdisjoint(_WITH)


def _holds_for_sum(limit: Limit, value: Decimal) -> bool:
    """ "Do they hold half the market?": a fraction in words leaves a sum no more room than its rounding does."""
    if limit.side == "equals" and limit.stated.worded and not limit.roughly:
        return (abs(value - limit.stated.value) <= _ROUNDING) != limit.negated
    return limit.holds_for(value)


def is_of_others(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is AWS bigger than the other three combined?": one name, and those that it has beside it."""
    others = any(knowledge.base.groups[key].rivals for key in reading.groups)
    return others and len(reading.entities) == 1 and not reading.quantities and "entities" not in reading.inherited


def _count_said(reading: Reading) -> int:
    """ "另外两家", "the other three": how many the others are said to be; 0 where that is left open."""
    group = next(m for m in reading.mentions if m.kind == "group")
    behind = [m.text for m in reading.mentions if m.start == group.end]
    words = [*group.text.casefold().split(), *behind, *group.text]
    return next((_COUNTS[word] for word in words if word in _COUNTS), 0)


def _from_the_others(
    rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The one that is named, and the others; the two turned round where these are named first."""
    family = knowledge.family(reading.entities[0])
    own = tuple(row for row in rows if row.entity in family)
    others = tuple(row for row in rows if row not in own)
    name = next((m.start for m in reading.mentions if m.kind == "entity"), 0)
    group = next((m.start for m in reading.mentions if m.kind == "group"), name)
    return (others, own) if group < name else (own, others)


def parted(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Those named before the comparing word and those after it; all on one side where none stands between names."""
    named = {knowledge.company(m.key): m.start for m in reading.mentions if m.kind == "entity"}
    is_subject = bool(reading.entities) and knowledge.company(reading.entities[0]) in named  # "is Amazon cheaper?"
    if "entities" in reading.inherited and len(named) == 1 and len(rows) > _PAIR and not is_subject:
        before = tuple(row for row in rows if knowledge.company(row.entity) not in named)
        return before, tuple(row for row in rows if row not in before)  # "do those two together beat AWS?"
    for place in _comparing_places(reading):
        left = tuple(row for row in rows if named.get(knowledge.company(row.entity), 0) < place)
        right = tuple(row for row in rows if row not in left)
        if left and right:
            return left, right
    return rows, ()


def _comparing_places(reading: Reading) -> list[int]:
    """Where "more than" stands, or the "as" of "as much as"; Chinese parts the sides with 比 or 有 and has the
    comparative behind both."""
    cues = [m for m in reading.mentions if m.kind == "cue"]
    places = [m.start for m in cues if m.key in _PARTING][:1]
    names = [m.start for m in reading.mentions if m.kind == "entity"]
    as_much = [m.start for m in reading.mentions if m.end in names and m.text.casefold().split()[-1] in _AS_MUCH]
    return places + [m.start for m in cues if m.key == "compare"][:1] + [at for at in as_much if at > names[0]]


def in_order_asked(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """The rows with the question's subject first."""
    order = [knowledge.company(key) for key in reading.entities]

    def place(row: Row) -> int:
        company = knowledge.company(row.entity)
        return order.index(company) if company in order else len(order)

    return tuple(sorted(rows, key=place))
