"""A share of an amount as money, and what comes to each of several parts."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from knowledge import CURRENCIES, Fact, Knowledge, Metric, Quantity

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.computed import Computed
from bot.answers.declining.decline import decline
from bot.answers.selecting.selection import another, is_part_meant
from bot.answers.statements.comparing import complement_of
from bot.models import Answer, Asked, Reading, Row

_MONEY_FROM = 1_000_000
_REGIONS, _PER = "regions", ("per", "each", "every", "by")
_LENGTHS = ("month", "quarter", "year")
_USES_HAN = ("用在", "用于", "用於", "用来", "用來", "花在", "花到", "投到", "投向", "投在", "投去", "流向", "去向")
_ASKING_HAN = ("什么", "什麼", "啥", "哪", "何", "咩", "乜")
"""Behind such a verb they ask what the money is for."""
_OF_AT_MOST = 3
"""How many tokens may stand between a share and its amount ("of the")."""


def build_part_amount(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    found = parts_of(reading, knowledge)
    if not found:
        return decline(asked, knowledge)
    share, whole = found
    of_another = "share_of_that" in reading.inherited and whole.metric not in reading.metrics
    if of_another or _is_of_another_amount(reading, whole, knowledge):
        return decline(asked, knowledge)
    if states_share_of(reading, knowledge) and not _state(reading, found):
        return decline(asked, knowledge)  # arithmetic on other figures than the source's
    if _asks_for_its_use(reading):
        return decline(asked, knowledge, another("rest", reading, knowledge))
    regions = regions_of(reading, knowledge)
    if regions is None and (_asks_per_region(reading) or _asks_for_each_year(reading)):
        return decline(asked, knowledge, another("for_each", reading, knowledge))
    if regions:
        each = calculation.part_each(share, whole, regions)
        results: tuple[Calculation, ...] = (calculation.part(share, whole), each)
        rows = tuple(Row(fact.entity, fact.metric, fact) for fact in (share, whole, regions))
        return answer(asked, knowledge, "part_amount", Computed(results, rows), facts=(share, whole, regions))
    length = next((one for one in _LENGTHS if reading.has(f"per_{one}")), None)
    results = _results(share, whole, reading, calculation.periods_in(whole, length) if length else 0)
    rows = (Row(share.entity, share.metric, share), Row(whole.entity, whole.metric, whole))
    return answer(asked, knowledge, "part_amount", Computed(results, rows, length=length), facts=(share, whole))


def _asks_for_its_use(reading: Reading) -> bool:
    """ "不投数据中心的那20%资金具体用在什么项目上": what is left is asked for by its use, and not by its size."""
    left = reading.has("negation", "exclude", "excluded_after", "remainder", "other")
    used = {m.end for m in reading.mentions if m.text.startswith(_USES_HAN)}
    return left and any(m.start in used and m.text.startswith(_ASKING_HAN) for m in reading.mentions)


def or_rest_of_part(build: Callable[[Asked, Knowledge], Answer]) -> Callable[[Asked, Knowledge], Answer]:
    """The builder, but for what is asked of the rest of a part ("is a fifth of the plan not for data centers?"), which
    is told."""

    def built(asked: Asked, knowledge: Knowledge) -> Answer:
        reading = asked.match.reading
        rest = complement_of(reading) if any(q.unit in CURRENCIES for q in reading.quantities) else None
        of_part = rest is not None and rest.kind != "entity" and parts_of(reading, knowledge)
        return build_part_amount(asked, knowledge) if of_part else build(asked, knowledge)

    return built


def _results(share: Fact, whole: Fact, reading: Reading, periods: int) -> tuple[Calculation, ...]:
    """The part as money, or what is left without it; by the year or the quarter where so many periods are asked for."""
    if reading.has("negation", "exclude", "excluded_after", "remainder", "other"):
        rest = (calculation.rest_of_part(share), calculation.rest_amount(share, whole))
        if periods:
            return (rest[1], calculation.rest_per_period(share, whole, periods))
        # "data centers vs the rest, in dollars"
        return (calculation.part(share, whole), *rest) if reading.has("breakdown", "compare") else rest
    part = calculation.part(share, whole)
    return (part, calculation.part_per_period(share, whole, periods)) if periods else (part,)


def _is_of_another_amount(reading: Reading, whole: Fact, knowledge: Knowledge) -> bool:
    """ "What is left of the $16.5 billion after the data centers?": the part is one of the plan, and the amount stated
    is another."""
    units = {q: (q.unit,) if q.unit else CURRENCIES for q in reading.quantities if q.value >= _MONEY_FROM}
    printed = (fact for q in units for unit in units[q] for fact in knowledge.facts_with_value(q.value, unit))
    return bool(units) and all(fact.metric != whole.metric for fact in printed)


def _asks_per_region(reading: Reading) -> bool:
    """ "Per region, how many dollars go into data centers?", with no word of an average: the source gives none."""
    per = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _PER}
    return any(m.key == "region" and m.start in per for m in reading.mentions)


def _asks_for_each_year(reading: Reading) -> bool:
    """ "How is the 53bn split between year one, two and three?", "the breakdown by quarter": no part is named and no
    average wanted, and the source tells the years and quarters not apart."""
    by_time = reading.has(*(f"per_{length}" for length in _LENGTHS))
    return by_time and reading.has("breakdown") and not reading.has("average", "data_center")


def regions_of(reading: Reading, knowledge: Knowledge) -> Fact | None:
    """Over how many regions a part is spread, where a question asks what each gets on average, and states no other
    number of them."""
    stated = [q.value for q in reading.quantities if q.unit == _REGIONS]
    if not reading.has("average") or not (stated or reading.has("region")) or not reading.has("budget", "invest"):
        return None
    found = parts_of(reading, knowledge)
    if not found:
        return None
    owner = found[0].entity
    facts = [fact for key in knowledge.metrics_of(owner) for fact in knowledge.facts(owner, key)]
    return next((f for f in facts if f.unit == _REGIONS and all(value == f.value for value in stated)), None)


def states_share_of(reading: Reading, knowledge: Knowledge) -> bool:
    """ "80 % of 53bn", to be worked out: a share of an amount, and nothing said of them."""
    if reading.has("polar", "confirm", "where", "region", "emerging", "says", "data_center", "why"):
        return False
    if "share_of_that" in reading.inherited:
        found = parts_of(reading, knowledge)
        return found is not None and found[1].metric in reading.metrics
    pairs = itertools.pairwise(reading.quantities)
    return parts_of(reading, knowledge) is not None and any(
        (one.unit == "percent" and two.value >= _MONEY_FROM and 0 < two.start - one.end <= _OF_AT_MOST)
        or (two.unit == "percent" and one.value >= _MONEY_FROM and _belongs(two, one, reading))
        for one, two in pairs
    )


def _belongs(share: Quantity, amount: Quantity, reading: Reading) -> bool:
    """Chinese has the amount first: 530亿的80%."""
    joints = (m for m in reading.mentions if m.text in ("的", "之", "嘅"))
    return any(amount.end == joint.start and joint.end == share.start for joint in joints)


def _state(reading: Reading, facts: tuple[Fact, ...]) -> bool:
    stated = {(q.value, q.unit) for q in reading.quantities}
    if "share_of_that" in reading.inherited:
        facts = facts[:1]  # the amount is what was shown before
    return all((fact.value, fact.unit) in stated or (fact.value, None) in stated for fact in facts)


def parts_of(reading: Reading, knowledge: Knowledge) -> tuple[Fact, Fact] | None:
    """A share and the amount that it is a share of, where the question speaks of either."""
    for metric in knowledge.shares:
        if metric.whole and (is_part_meant(metric, reading) or _is_quoted_in_money(metric, reading, knowledge)):
            families = {member for entity in reading.entities for member in knowledge.family(entity)}
            for holder in knowledge.holders(metric.key, families or None):
                shares, wholes = knowledge.facts(holder, metric.key), knowledge.facts(holder, metric.whole)
                if shares and wholes:
                    return shares[0], wholes[0]
    return None


def _is_quoted_in_money(part: Metric, reading: Reading, knowledge: Knowledge) -> bool:
    """ "80 % of the three-year plan, as money", "put the 80 % into dollars": the part is told by its figure, beside the
    whole's name or alone."""
    alone = not (reading.metrics or reading.groups or reading.has("it")) and len(reading.quantities) == 1
    if not (alone or part.whole in reading.metrics) or not reading.has("convert"):
        return False
    printed = {fact.value for holder in knowledge.holders(part.key) for fact in knowledge.facts(holder, part.key)}
    return any(q.unit == "percent" and q.value in printed for q in reading.quantities)
