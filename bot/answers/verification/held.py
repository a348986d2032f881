"""Yes or no: what the question states, held against the figures."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Quantity, replace

from bot.answers.build import answer
from bot.answers.calculations.calculation import Calculation, total
from bot.answers.calculations.yearly import yearly_amounts
from bot.answers.declining.decline import decline
from bot.answers.orders.thresholds import build_threshold, says_most
from bot.answers.selecting.rivals_alone import of_rivals_alone
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import select
from bot.answers.statements.asserted import (
    Statement,
    asserted,
    of_joint_names,
    read_statements,
    sets_beside,
    unread,
)
from bot.answers.statements.comparing import offers_choice
from bot.answers.statements.limits import BOUNDS, read_spans
from bot.answers.statements.stated import owners_of_stated, said_of_names
from bot.answers.unlike import weighed
from bot.answers.verification.added_places import held_against_order, places_added
from bot.answers.verification.additions import added_words
from bot.answers.verification.bases import of_a_longer_time, of_another_basis, of_one_place, of_same_measure
from bot.answers.verification.checks import Check, check_statement, verdict_of
from bot.answers.verification.equated import of_equated
from bot.answers.verification.other_objects import other_objects, printed_together
from bot.answers.verification.placed import of_whoever_has_it, of_whoever_is_placed
from bot.answers.verification.spans import of_another_span, of_span
from bot.answers.verification.standings import of_order, of_places
from bot.answers.verification.subjects import without_figures_told
from bot.answers.verification.sums import is_of_others, of_sum
from bot.answers.verification.tempering import ORDERED, denied, is_of_now, is_undated, other_deeds, tempered
from bot.answers.verification.verified import Verification
from bot.models import Answer, Asked, Outcome, Reading, Row, Suggestion

_LIMITING = frozenset({*BOUNDS, "faster", "slower"})
_WORKED_OUT = ("total", "plus", "average", "difference", "ratio", "points")
_AFFIRMING = ("yes", "both")
_MARKET_SHARE = "cloud_share"
_VALUATION = "valuation"
_LARGE = 1_000_000
_COMPARATIVES = ("more", "less", "cheaper", "pricier", "faster", "slower", "above", "below")
_COUNTS = frozenset({"two", "three", "four", "2", "3", "4"})
_HAN_COUNTS = frozenset("一两兩二三四五")
_PARTS = frozenset({"half", "third", "quarter"})
_THAN = frozenset({"than", "比", "较", "較"})
_NO_EXACT_RATE = ("how_many", "how_long", "above", "at_least", "more", "contradiction", "choice")
"""Cues beside which a percentage is the least that a growth of triple digits is."""


def _compares_a_group(reading: Reading) -> bool:
    """ "Are Alibaba's rivals cheaper?", "are US stocks more expensive?": than whom is not said, and no order of all of
    them holds it."""
    groups = [m.start for m in reading.mentions if m.kind == "group"]
    sides = [m.start for m in reading.mentions if m.kind == "cue" and m.key in _COMPARATIVES]
    subject = bool(groups and sides) and min(groups) < min(sides)
    than = any(m.text.casefold().split()[-1] in _THAN for m in reading.mentions)
    leaning = "entities" in reading.inherited  # "are its rivals smaller?": than whom was said before
    if not subject or than or leaning or reading.quantities or len(reading.entities) > 1:
        return False
    return not reading.has("most", "least", "total", "average", "every", "both", "which", "who")


def _is_among_the_first(reading: Reading) -> bool:
    """ "Is it among the three largest?", "in the bottom half?": so many of an order, and no collective name or part."""
    counts = [m for m in reading.mentions if m.kind == "group" and m.text.casefold().split()[-1] in _COUNTS]
    ends = {m.end for m in counts}
    after = {m.start for m in reading.mentions if m.quantity and m.text.casefold() in _PARTS}
    said = [m for m in reading.mentions if m.key in ("most", "least", "priciest", "cheapest")]
    return any(m.start in ends or m.end in after for m in said)


def _counts_names(reading: Reading) -> bool:
    """少于三家超过20%吗: how many there are is held against a number."""
    counted = {m.start for m in reading.mentions if m.kind in ("group", "cue") and m.text[:1] in _HAN_COUNTS}
    return any(m.key in BOUNDS and m.end in counted for m in reading.mentions)


def _multiplies_a_group(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Do the US clouds have more than ten times Alibaba's share?"."""
    multiples = any(quantity.unit in ("multiple", "ratio") for quantity in reading.quantities)
    prices = any(knowledge.metric(key).unit == "multiple" for key in reading.metrics)
    return bool(reading.groups) and multiples and not prices and bool(reading.entities)


def build_verification(asked: Asked, knowledge: Knowledge) -> Answer:
    if _sets_a_limit_to_a_group(asked.match.reading, knowledge):
        return build_threshold(asked, knowledge)
    asked = _about_whoever_is_placed(asked, knowledge)
    reading = without_figures_told(asked.match.reading, knowledge)
    asked = asked if reading is asked.match.reading else replace(asked, match=replace(asked.match, reading=reading))
    if reading.has("total", "plus", "average") and (summed := of_sum(reading, knowledge)):
        return _answered(asked, knowledge, summed)
    if reading.has("total", "plus") and is_of_others(reading, knowledge):
        return decline(asked, knowledge)  # "bigger than the other two together", of three others
    others = (of_one_place, of_equated, of_same_measure, of_another_basis, of_a_longer_time)
    apart = (check(reading, knowledge) for check in others)
    if told := next(filter(None, apart), None):
        return _of_one_check(asked, knowledge, told)
    if _says_of_others(reading):
        return build_threshold(asked, knowledge)
    if _compares_a_group(reading) or _is_among_the_first(reading) or _counts_names(reading):
        return decline(asked, knowledge)
    if _multiplies_a_group(reading, knowledge):
        return decline(asked, knowledge)  # of each of them, or of all together?
    if reading.has("neither"):
        return decline(asked, knowledge)  # said of no limit, it would have to be checked name by name
    span = next((one for one in read_spans(reading) if one.side != "equals"), None)
    if span and len(reading.entities) < 2:
        return _told(asked, knowledge, of_span(reading, knowledge, span))
    if (owned := of_whoever_has_it(reading, knowledge)) is None:
        bounded = reading.has(*BOUNDS, "cheaper", "pricier") and reading.has("any_of", "existence", "every")
        return build_threshold(asked, knowledge) if bounded else decline(asked, knowledge)
    if owned is not reading:
        asked, reading = replace(asked, match=replace(asked.match, reading=owned)), owned
    statements = read_statements(reading, knowledge)
    if statements and not reading.has("single_digit") and not sets_beside(reading, statements):
        return _of_statements(asked, knowledge, statements)
    found = of_places(reading, knowledge) or of_order(reading, knowledge)
    if isinstance(found, Verification) and found.relation == "single" and (amounts := _unlike(found, reading)):
        return _not_said(asked, knowledge, found.rows[0], amounts)
    return _told(asked, knowledge, found)


def _about_whoever_is_placed(asked: Asked, knowledge: Knowledge) -> Asked:
    reading = asked.match.reading
    placed = of_whoever_is_placed(reading, knowledge)
    return asked if placed is reading else replace(asked, match=replace(asked.match, reading=placed))


def _of_one_check(asked: Asked, knowledge: Knowledge, content: Verification) -> Answer:
    facts = [row.fact for row in content.rows if row.fact]
    outcome: Outcome = "decline" if content.verdict == "unclear" else "answer"
    return answer(asked, knowledge, "verification", content, facts=facts, outcome=outcome)


def _unlike(found: Verification, reading: Reading) -> tuple[str, ...]:
    """ "Is it valued at $100 billion?", "did AI revenue grow 34 %?": amounts that the one figure there is cannot have:
    money where it is a multiple, an exact rate where only the quarters are counted."""
    units = {row.fact.unit for row in found.rows if row.fact}
    strange = {q.start for q in reading.quantities if _cannot_be_in(units, q, reading)}
    return tuple(printed_together(m) for m in reading.mentions if m.quantity and m.start in strange)


def _cannot_be_in(units: set[str], stated: Quantity, reading: Reading) -> bool:
    money = stated.unit in CURRENCIES and stated.value >= _LARGE and units.isdisjoint(CURRENCIES)
    asked = reading.has("polar", "confirm") and not reading.has(*_NO_EXACT_RATE)
    rate = stated.unit == "percent" and units == {"quarters"} and asked
    return money or rate


def _not_said(asked: Asked, knowledge: Knowledge, row: Row, words: tuple[str, ...]) -> Answer:
    """Neither yes nor no: what the source has, and the words that it does not say of it."""
    given = Missing("metric", row.entity, row.metric, printed=(row.fact,) if row.fact else ())
    return decline(asked, knowledge, (given,), reason="added", words=words)


def _told(asked: Asked, knowledge: Knowledge, found: Verification | tuple[Missing, ...]) -> Answer:
    """The verdict that was reached; or a refusal that names what is missing for one."""
    return _answered(asked, knowledge, found) if isinstance(found, Verification) else decline(asked, knowledge, found)


def _sets_a_limit_to_a_group(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Do most providers have over 15 %?", "do Alibaba's rivals trade above 20x?"."""
    if not (reading.quantities and reading.has(*_LIMITING)):
        return False
    return says_most(reading) or (not reading.has(*_WORKED_OUT) and of_rivals_alone(reading, knowledge) is not reading)


def _says_of_others(reading: Reading) -> bool:
    """ "Does only Azure have more than 15 %?", "is neither above 20 %?", "三家PE都在30倍以上吗": how many a limit holds
    of."""
    bounded = reading.has(*_LIMITING) and bool(reading.quantities)
    of_a_group = not reading.entities and (bool(reading.groups) or reading.has("every", "both"))
    return bounded and (of_a_group or reading.has("only", "neither", "nobody"))


def _answered(asked: Asked, knowledge: Knowledge, content: Verification) -> Answer:
    content = _by_the_year(content, asked.match.reading)
    if other := other_objects(content.checks, asked.match.reading, knowledge):
        return _not_said(asked, knowledge, *other)
    if content.verdict in _AFFIRMING and content.relation != "choice":
        rows = (*content.rows, *content.beside, *(row for check in content.checks for row in check.rows))
        if words := added_words(asked.match.reading, rows, knowledge):
            given = (Missing("metric", content.rows[0].entity, content.rows[0].metric),)
            return decline(asked, knowledge, given, reason="added", words=words)
    elif absent := tuple(key for key in asked.match.reading.metrics if not knowledge.metric(key).covered):
        return decline(asked, knowledge, tuple(Missing("metric", content.rows[0].entity, key) for key in absent))
    reading = asked.match.reading
    if strange := other_deeds(content, reading):
        return _not_said(asked, knowledge, content.rows[0], strange)
    content = replace(
        content,
        verdict=tempered(content, reading, knowledge),
        of_now=is_of_now(reading),
        denied=denied(content, reading),
    )
    if content.relation in ORDERED and (disputed := said_of_names(reading, content.rows, knowledge)):
        content = replace(content, verdict="plain", disputed=content.disputed or disputed)
    # Whose or of what a figure is, or that it has no date, is told; what was asked is not in the source all the same.
    elsewhere = content.relation in ("owner", "another") or is_undated(content, asked.match.reading)
    elsewhere = elsewhere or _is_judged_by_nobody(reading, knowledge)
    facts = [row.fact for row in (*content.rows, *content.beside) if row.fact]
    facts += [row.fact for check in content.checks for row in (*check.rows, *check.owners) if row.fact]
    told = answer(
        asked,
        knowledge,
        "verification",
        content,
        facts=facts,
        claims=weighed(content.rows, knowledge) if content.mixed else (),
        suggestions=[Suggestion("comparison", metric=content.rows[0].metric)],
        outcome="decline" if elsewhere else "answer",
    )
    if told.frame and content.relation == "another":  # "then what is it?" asks for the figure that there is
        return replace(told, frame=replace(told.frame, metrics=(content.rows[0].metric,)))
    return told


def _is_judged_by_nobody(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Microsoft overvalued?": the source weighs the price of one company, and of no other."""
    if not reading.has("judged") or len(reading.entities) != 1:
        return False
    family = knowledge.family(reading.entities[0])
    return not any(_VALUATION in claim.topics and claim.entity in family for claim in knowledge.base.claims)


def _by_the_year(content: Verification, reading: Reading) -> Verification:
    """ "Per year, is the plan bigger than Amazon's outlay?": what the plan comes to in one year, and no order by what
    it comes to in all."""
    yearly = yearly_amounts(content.rows, reading) if content.mixed else ()
    return replace(content, yearly=yearly, verdict="plain") if yearly else content


# --- stated figures
def _of_statements(asked: Asked, knowledge: Knowledge, statements: tuple[Statement, ...]) -> Answer:
    reading = asked.match.reading
    statements = of_joint_names(statements, reading)
    checks = tuple(check_statement(one, _levelled(reading, statements, knowledge), knowledge) for one in statements)
    settled = tuple(check for check in checks if check.rows)
    if not settled:
        return _without_figures(asked, knowledge, checks)
    if offers_choice(reading):
        return _answered(asked, knowledge, _choice(settled, reading, knowledge))
    settled = _without_premises(settled, reading)
    if len(settled) == len(checks) == 1 or (len(settled) == 1 and all(check.rows for check in checks)):
        others = tuple(row for row in select(reading, knowledge).rows if row.metric == settled[0].statement.metric)
        rows = tuple(dict.fromkeys((*settled[0].rows, *(r for r in others if r.entity != settled[0].rows[0].entity))))
        content = Verification(settled[0].verdict, "stated", rows, settled)
        left = unread(reading, statements)
        if content.verdict == "both" and (strange := _unlike(content, reading)):
            return _not_said(asked, knowledge, rows[0], strange)
        return _with_places(asked, knowledge, _short_of(left, content))
    rows = tuple(dict.fromkeys(row for check in settled for row in check.rows))
    missing = tuple(dict.fromkeys(item for check in checks for item in check.missing))
    content = Verification(verdict_of(checks), "several", rows, settled, missing=missing)
    content = replace(content, calculation=_together(content, reading))
    return _with_places(asked, knowledge, _short_of(unread(reading, statements), content))


def _together(content: Verification, reading: Reading) -> Calculation | None:
    """ "Do AWS and Azure have more than 45 %?": where each has less, both together have it, and nothing says that each
    is meant."""
    limits = {check.statement.limit for check in content.checks}
    shares = {check.statement.metric for check in content.checks} == {_MARKET_SHARE}
    if content.verdict != "no" or not shares or len(limits) != 1 or reading.has("both", "every", "choice", "any_of"):
        return None
    summed = total(tuple(row.fact for row in content.rows if row.fact))
    limit = next(iter(limits))
    return summed if limit.side in ("above", "at_least") and limit.holds_for(summed.value) else None


def _with_places(asked: Asked, knowledge: Knowledge, content: Verification) -> Answer:
    """ "29 %, the highest of all": where the figure is right, the place that is said of it must be right as well."""
    reading = asked.match.reading
    places = places_added(reading)
    if content.verdict != "yes" or not places or any(c.statement.limit.stated.start < 0 for c in content.checks):
        return _answered(asked, knowledge, content)
    metrics = [check.statement.metric for check in content.checks]
    found = [held_against_order(reading, place, metrics[0], knowledge) for place in places]
    if None in found:
        given = (Missing("metric", content.rows[0].entity, content.rows[0].metric),)
        words = tuple(dict.fromkeys(place.text for place in places))
        return decline(asked, knowledge, given, reason="added", words=words)
    wrong = next((one for one in found if one and one.verdict != "yes"), None)
    one = wrong or (found[0] if content.relation == "stated" else None)
    return _answered(asked, knowledge, one or content)


def _levelled(reading: Reading, statements: tuple[Statement, ...], knowledge: Knowledge) -> Reading:
    """Where one figure is a cloud unit's ("Alibaba has 4 % and grows 34 %"), the others are at that level too."""
    of_units = any(knowledge.metric(one.metric).of == "cloud_unit" for one in statements)
    return replace(reading, inherited=reading.inherited | {"level"}) if of_units and len(statements) > 1 else reading


def _short_of(left: tuple[Quantity, ...], content: Verification) -> Verification:
    """A stated figure that nothing here can be held against keeps a "yes" from being said of the whole."""
    if not left:
        return content
    return replace(content, disputed=left, verdict="unclear" if content.verdict == "yes" else content.verdict)


def _choice(checks: tuple[Check, ...], reading: Reading, knowledge: Knowledge) -> Verification:
    """Every figure that one of the offered names or numbers leads to."""
    own = tuple(row for check in checks for row in check.rows)
    others = tuple(row for row in select(reading, knowledge).rows)
    return Verification("yes", "choice", tuple(dict.fromkeys((*own, *others))))


def _without_premises(checks: tuple[Check, ...], reading: Reading) -> tuple[Check, ...]:
    """ "80 % of the $53 billion": a figure that is only pointed at, and right, is no statement of its own."""
    claimed = asserted(reading)
    own = [c for c in checks if c.statement.limit.stated in claimed or c.statement.limit.stated.start < 0]
    return tuple(c for c in checks if c.verdict != "yes" or c in own) if own else checks


def _without_figures(asked: Asked, knowledge: Knowledge, checks: tuple[Check, ...]) -> Answer:
    """The one it is stated of has no such figure: somebody else's, another length of time, or unknown."""
    reading = asked.match.reading
    missing = tuple(dict.fromkeys(item for check in checks for item in check.missing))
    if reading.spans and (other := of_another_span(reading, knowledge)):
        return _answered(asked, knowledge, other)
    owners = tuple(r for r in owners_of_stated(reading, knowledge) if not _is_named(r.entity, reading, knowledge))
    if owners and all(item.what != "period" for item in missing):
        near = tuple(row for key in reading.entities for row in _kin(key, owners[0].metric, knowledge))
        kin = any(knowledge.company(key) == knowledge.company(owners[0].entity) for key in reading.entities)
        if near or kin:  # of a stranger, whose the stated figure is would answer another question
            return _answered(asked, knowledge, Verification("no", "owner", owners, missing=missing, beside=near))
    if found := _of_another_metric(checks, reading, knowledge):
        return _answered(asked, knowledge, Verification("unclear", "another", found, missing=missing))
    return decline(asked, knowledge, missing or select(reading, knowledge).missing)


def _of_another_metric(checks: tuple[Check, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """ "AWS grew 34 %" where 34 % is its share of something: the figure of that size that the one named does have."""
    if len(reading.quantities) != 1 or len(reading.entities) != 1 or reading.periods or len(checks) != 1:
        return ()
    if checks[0].statement.limit.side != "equals":
        return ()
    stated = {checks[0].statement.metric}
    value, unit = reading.quantities[0].value, reading.quantities[0].unit
    found = [fact for fact in knowledge.facts_with_value(value, unit) if fact.metric not in stated] if unit else []
    own = [fact for fact in found if fact.entity == reading.entities[0] and not fact.equivalent_of]
    return tuple(Row(fact.entity, fact.metric, fact) for fact in own) if len(own) == 1 else ()


def _is_named(entity: str, reading: Reading, knowledge: Knowledge) -> bool:
    """The question names it, or the company or the unit of it: then the figure is not somebody else's."""
    return any(
        entity == key or knowledge.entity(entity).parent == key or knowledge.entity(key).parent == entity
        for key in reading.entities
    )


def _kin(entity: str, metric: str, knowledge: Knowledge) -> tuple[Row, ...]:
    """The figure of the same family that the named one does have: R&D for one, cloud spending for another."""
    if not knowledge.metric(metric).broader:
        return ()
    found = [Row(entity, kind, fact) for kind in knowledge.siblings(metric) for fact in knowledge.facts(entity, kind)]
    return tuple(row for row in found if row.fact and not row.fact.equivalent_of)
