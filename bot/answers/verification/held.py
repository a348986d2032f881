"""Yes or no: what the question states, held against the figures."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Knowledge, Quantity, replace

from bot.answers.build import answer
from bot.answers.declining.decline import decline
from bot.answers.orders.thresholds import build_threshold
from bot.answers.selecting.selected import Missing
from bot.answers.statements.asserted import read_statements, sets_beside
from bot.answers.statements.comparing import without_complement
from bot.answers.statements.limits import BOUNDS, Limit, read_spans
from bot.answers.verification.answered import answered, not_said, unlike_amounts
from bot.answers.verification.bases import (
    of_a_longer_time,
    of_another_basis,
    of_another_measure,
    of_one_place,
    of_same_measure,
)
from bot.answers.verification.described_groups import describing_word, of_described_group
from bot.answers.verification.equated import of_equated
from bot.answers.verification.groups_held import (
    gets_no_verdict,
    is_said_of_nobody,
    says_of_others,
    sets_a_limit_to_a_group,
)
from bot.answers.verification.placed import beside_whoever_is_placed, of_whoever_has_it, of_whoever_is_placed
from bot.answers.verification.rests import of_rest
from bot.answers.verification.spans import of_span
from bot.answers.verification.standings import of_order, of_places
from bot.answers.verification.stated_figures import of_statements
from bot.answers.verification.subjects import without_figures_told
from bot.answers.verification.sums import asks_for_a_sum, is_of_others, of_sum
from bot.answers.verification.unsettled import is_unsettled
from bot.answers.verification.unweighed import is_turned_round
from bot.answers.verification.verified import Verification
from bot.models import Answer, Asked, Outcome, Reading

_PAIR, _NEAR = 2, 2
_HOW, _OF_LEVELS = "how", ("points", "multiple", None)
_ASKING_HOW_MUCH = ("how_much", "how_many", "how_big", "what", "which", "who", "why", "when", "as_percent", "will")
"""Cues beside which a distance is asked for, or something else than whether it is so."""


def build_verification(asked: Asked, knowledge: Knowledge) -> Answer:
    if _lies_between_a_number_and_a_name(asked.match.reading) or _sets_own_figures_beside(asked.match.reading):
        return decline(asked, knowledge)
    if is_unsettled(asked.match.reading, knowledge) or _sets_a_multiple_for_each(asked.match.reading, knowledge):
        return decline(asked, knowledge)
    of_a_group = sets_a_limit_to_a_group(asked.match.reading, knowledge)
    if of_a_group and is_turned_round(asked.match.reading):
        return decline(asked, knowledge)
    if of_a_group:
        return build_threshold(asked, knowledge)
    placed = beside_whoever_is_placed(of_whoever_is_placed(asked.match.reading, knowledge), knowledge)
    if placed is None:
        return decline(asked, knowledge)
    asked = asked if placed is asked.match.reading else replace(asked, match=replace(asked.match, reading=placed))
    reading = without_figures_told(asked.match.reading, knowledge)
    asked = asked if reading is asked.match.reading else replace(asked, match=replace(asked.match, reading=reading))
    if described := describing_word(reading):
        of_group = of_described_group(reading, described, knowledge)
        return answered(asked, knowledge, of_group) if of_group else decline(asked, knowledge)
    if reading.has("total", "plus", "average") and (summed := of_sum(reading, knowledge)):
        return answered(asked, knowledge, summed)
    if reading.has("total", "plus") and is_of_others(reading, knowledge):
        return decline(asked, knowledge)  # "bigger than the other two together", of three others
    if reading.has("total", "plus") and _adds_up_several(reading):
        return decline(asked, knowledge)  # "do the plan and the capex add up to more than $80 billion?"
    if rest := of_rest(reading, knowledge):
        stated = replace(asked, match=replace(asked.match, reading=without_complement(reading)))
        return answered(stated, knowledge, rest)
    others = (of_one_place, of_equated, of_same_measure, of_another_basis, of_another_measure, of_a_longer_time)
    apart = (check(reading, knowledge) for check in others)
    if told := next(filter(None, apart), None):
        return decline(asked, knowledge) if is_turned_round(reading) else _of_one_check(asked, knowledge, told)
    if says_of_others(reading) and is_turned_round(reading):
        return decline(asked, knowledge)
    if says_of_others(reading) or is_said_of_nobody(reading, knowledge):
        return build_threshold(asked, knowledge)
    if gets_no_verdict(reading, knowledge):
        return decline(asked, knowledge)
    lengths = (one for one in read_spans(reading) if one.side != "equals")
    lengths = (one for one in lengths if not _names_a_measure(one, reading))
    span = next((one for one in lengths if not _is_of_amount(one, reading, knowledge)), None)
    if span and len(reading.entities) < 2:
        return _told(asked, knowledge, of_span(reading, knowledge, span))
    owned = of_whoever_has_it(reading, knowledge)
    bounded = reading.has(*BOUNDS, "cheaper", "pricier") and reading.has("any_of", "existence", "every")
    if owned is None or (bounded and not (reading.entities or reading.groups) and reading.quantities):
        return build_threshold(asked, knowledge) if bounded else decline(asked, knowledge)
    if owned is not reading:
        asked, reading = replace(asked, match=replace(asked.match, reading=owned)), owned
    statements = read_statements(reading, knowledge)
    if statements and not reading.has("single_digit") and not sets_beside(reading, statements):
        return of_statements(asked, knowledge, statements)
    found = of_places(reading, knowledge) or of_order(reading, knowledge)
    if isinstance(found, Verification) and found.relation == "beside" and asks_for_a_sum(reading):
        return decline(asked, knowledge)
    if isinstance(found, Verification) and found.relation == "single" and (amounts := unlike_amounts(found, reading)):
        return not_said(asked, knowledge, found.rows[0], amounts)
    if isinstance(found, Verification) and _sets_two_of_one_beside(found, reading):
        return decline(asked, knowledge)
    return _told(asked, knowledge, found)


def or_stated_distance(build: Callable[[Asked, Knowledge], Answer]) -> Callable[[Asked, Knowledge], Answer]:
    """The builder of how far two lie apart, but that "is there a gap of less than 9 points between them?" states it."""

    def build_either(asked: Asked, knowledge: Knowledge) -> Answer:
        stated = _states_a_distance(asked.match.reading, knowledge)
        return build_verification(asked, knowledge) if stated else build(asked, knowledge)

    return build_either


def _states_a_distance(reading: Reading, knowledge: Knowledge) -> bool:
    if len(reading.quantities) != 1 or reading.has(*_ASKING_HOW_MUCH):
        return False
    if len({m.key for m in reading.mentions if m.kind == "entity"}) != _PAIR:
        return False
    if any(m.text.casefold().split()[0] == _HOW for m in reading.mentions):
        return False  # "how far does 29 % put it ahead of Azure?"
    statements = read_statements(reading, knowledge)
    told = statements[0] if len(statements) == 1 else None
    return told is not None and told.way == "apart" and told.limit.stated.unit in _OF_LEVELS


def _sets_two_of_one_beside(found: Verification, reading: Reading) -> bool:
    """ "Is Alibaba's plan bigger than its four-quarter spending?": the length is of one of the two, and no verdict."""
    return found.relation == "span" and len({row.metric for row in found.rows}) > 1 and reading.has(*BOUNDS)


def _names_a_measure(span: Limit, reading: Reading) -> bool:
    """ "Bigger than its four-quarter spending": a length right before a measure is part of its name."""
    return any(m.kind == "metric" and m.start == span.stated.end for m in reading.mentions)


def _is_of_amount(span: Limit, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Five million at most in the first week", "five million in the first week at most": the word that bounds the
    length stands right behind an amount, or behind both where no source has the amount."""
    apart = any(m.start == span.start and m.end < span.stated.start for m in reading.mentions)
    if apart and any(q.end == span.start for q in reading.quantities):
        return True
    stated = (fact for q in reading.quantities for fact in knowledge.facts_with_value(q.value, q.unit or ""))
    printed = any(fact.metric in reading.metrics for fact in stated)
    return bool(reading.quantities) and span.end > span.stated.end and not printed


def _adds_up_several(reading: Reading) -> bool:
    """Whether what is put together is said one by one: neither of them answers for both."""
    return len({m.key for m in reading.mentions if m.kind == "entity"}) > 1 or len(reading.metrics) > 1


def _lies_between_a_number_and_a_name(reading: Reading) -> bool:
    """ "Is Microsoft's P/E between 30 and Amazon's?": the number alone is no limit and no figure of anybody's."""
    places = [m.end for m in reading.mentions if m.key == "between"]
    numbers = [m for m in reading.mentions if m.quantity and m.start in places]
    behind = [m for m in reading.mentions if m.kind == "entity" and numbers and m.start >= numbers[0].end]
    return len(reading.quantities) == 1 and bool(behind) and len(reading.entities) > 1


def _sets_own_figures_beside(reading: Reading) -> bool:
    """ "Is Azure's 25 % share of revenue bigger than its 20 % market share?": of two kinds, and its own is no limit."""
    own = {m.end for m in reading.mentions if m.key == "its"}
    compared = reading.has(*BOUNDS, "more", "less")
    return compared and len(reading.quantities) > 1 and any(q.start in own for q in reading.quantities)


def _sets_a_multiple_for_each(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Do both Azure and AWS have more than six times Alibaba's share?": one of them would answer for the other."""
    several = len(reading.entities) > _PAIR and reading.has("both", "every")
    prices = any(knowledge.metric(key).unit == "multiple" for key in reading.metrics)
    names = [m.start for m in reading.mentions if m.kind == "entity"]

    def is_of_somebody(quantity: Quantity) -> bool:  # "do all three trade above 18x?" is of nobody's
        behind = any(0 <= start - quantity.end <= _NEAR for start in names)
        return quantity.unit == "ratio" or (quantity.unit == "multiple" and (not prices or behind))

    return several and any(map(is_of_somebody, reading.quantities))


def _of_one_check(asked: Asked, knowledge: Knowledge, content: Verification) -> Answer:
    facts = [row.fact for row in content.rows if row.fact]
    outcome: Outcome = "decline" if content.verdict == "unclear" else "answer"
    return answer(asked, knowledge, "verification", content, facts=facts, outcome=outcome)


def _told(asked: Asked, knowledge: Knowledge, found: Verification | tuple[Missing, ...]) -> Answer:
    """The verdict that was reached; or a refusal that names what is missing for one."""
    return answered(asked, knowledge, found) if isinstance(found, Verification) else decline(asked, knowledge, found)
