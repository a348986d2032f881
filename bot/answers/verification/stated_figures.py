"""Figures that a question states, each held against the one that the sources have."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Quantity, replace

from bot.answers.calculations.calculation import Calculation, total
from bot.answers.declining.decline import decline
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import select
from bot.answers.statements.asserted import Statement, asserted, of_joint_names, unread
from bot.answers.statements.comparing import denials, offers_choice
from bot.answers.statements.stated import owners_of_stated
from bot.answers.verification.added_places import held_against_order, places_added
from bot.answers.verification.answered import answered, not_said, unlike_amounts
from bot.answers.verification.checks import Check, Verdict, check_statement, verdict_of
from bot.answers.verification.either_of import of_either
from bot.answers.verification.spans import of_another_span
from bot.answers.verification.verified import Verification
from bot.models import Answer, Asked, Reading, Row

_PAIR, _APART = 2, tuple({low, high} for low in ("below", "at_most") for high in ("above", "at_least"))
_EITHER = frozenset({"or", "或", "或者", "要么", "要麼", "还是", "還是"})
_MARKET_SHARE = "cloud_share"
_EACH = ("都", "各", "皆")
"""In Chinese words, that each is meant."""
_SETTLED = ("yes", "no")
_LARGE = 1_000_000
"""From here on a bare number may be one of money."""
_AGREEING = ("yes", "points")


def of_statements(asked: Asked, knowledge: Knowledge, statements: tuple[Statement, ...]) -> Answer:
    reading = asked.match.reading
    statements = of_joint_names(statements, reading)
    checks = tuple(check_statement(one, _levelled(reading, statements, knowledge), knowledge) for one in statements)
    settled = tuple(check for check in checks if check.rows)
    if not settled:
        return _without_figures(asked, knowledge, checks)
    if len(settled) == len(checks) and (either := of_either(settled, reading)):
        return answered(asked, knowledge, either)
    if (one := _one_of_two_limits(settled, reading)) and len(settled) == len(checks):
        return answered(asked, knowledge, Verification("yes", "stated", one.rows, (one,)))
    if offers_choice(reading) and len(settled) < len(checks) == len({one.subject for one in statements}):
        return decline(asked, knowledge, tuple(item for check in checks for item in check.missing))
    if offers_choice(reading):
        return answered(asked, knowledge, _choice(settled, reading, knowledge))
    settled = _without_premises(_without_denied_beside(settled), reading)
    if len(settled) == len(checks) == 1 or (len(settled) == 1 and all(check.rows for check in checks)):
        others = tuple(row for row in select(reading, knowledge).rows if row.metric == settled[0].statement.metric)
        rows = tuple(dict.fromkeys((*settled[0].rows, *(r for r in others if r.entity != settled[0].rows[0].entity))))
        content = Verification(settled[0].verdict, "stated", rows, settled)
        left = unread(reading, statements)
        if content.verdict == "both" and (strange := unlike_amounts(content, reading)):
            return not_said(asked, knowledge, rows[0], strange)
        return _with_places(asked, knowledge, _short_of(left, content))
    rows = tuple(dict.fromkeys(row for check in settled for row in check.rows))
    missing = tuple(dict.fromkeys(item for check in checks for item in check.missing))
    content = Verification(verdict_of(checks), "several", rows, settled, missing=missing)
    content = replace(content, calculation=_together(content, reading))
    return _with_places(asked, knowledge, _short_of(unread(reading, statements), content))


def _one_of_two_limits(checks: tuple[Check, ...], reading: Reading) -> Check | None:
    """ "Is it either below 41 % or above 43 %?": the limit that holds, where one is enough."""
    limits = [check.statement.limit for check in checks]
    if len(limits) != _PAIR or {limit.side for limit in limits} not in _APART or denials(reading):
        return None
    if len({(check.statement.subject, check.statement.metric, check.statement.way) for check in checks}) > 1:
        return None
    between = (m for m in reading.mentions if limits[0].stated.end <= m.start < limits[1].stated.start)
    either = any(m.text.casefold().split()[0] in _EITHER for m in between)
    return next((check for check in checks if either and check.verdict == "yes"), None)


def _together(content: Verification, reading: Reading) -> Calculation | None:
    """ "Do AWS and Azure have more than 45 %?": where each has less, both together have it, and nothing says that each
    is meant; "do they hold less than 40 %?": where each has less, and together they have more."""
    limits = {check.statement.limit for check in content.checks}
    shares = {check.statement.metric for check in content.checks} == {_MARKET_SHARE}
    for_each = any(each in mention.text for mention in reading.mentions for each in _EACH)
    if content.verdict not in _SETTLED or not shares or len(limits) != 1 or for_each:
        return None
    if reading.has("both", "every", "choice", "any_of"):
        return None
    summed = total(tuple(row.fact for row in content.rows if row.fact))
    limit = next(iter(limits))
    sides, wanted = (("above", "at_least"), True) if content.verdict == "no" else (("below", "at_most"), False)
    return summed if limit.side in sides and limit.holds_for(summed.value) == wanted else None


def _with_places(asked: Asked, knowledge: Knowledge, content: Verification) -> Answer:
    """ "29 %, the highest of all": where the figure is right, the place that is said of it must be right as well."""
    reading = asked.match.reading
    places = places_added(reading)
    if content.verdict != "yes" or not places or any(c.statement.limit.stated.start < 0 for c in content.checks):
        return answered(asked, knowledge, content)
    metrics = [check.statement.metric for check in content.checks]
    found = [held_against_order(reading, place, metrics[0], knowledge) for place in places]
    if None in found:
        given = (Missing("metric", content.rows[0].entity, content.rows[0].metric),)
        words = tuple(dict.fromkeys(place.text for place in places))
        return decline(asked, knowledge, given, reason="added", words=words)
    wrong = next((one for one in found if one and one.verdict != "yes"), None)
    one = wrong or (found[0] if content.relation == "stated" else None)
    return answered(asked, knowledge, one or content)


def _levelled(reading: Reading, statements: tuple[Statement, ...], knowledge: Knowledge) -> Reading:
    """Where one figure is a cloud unit's ("Alibaba has 4 % and grows 34 %"), the others are at that level too."""
    of_units = any(knowledge.metric(one.metric).of == "cloud_unit" for one in statements)
    return replace(reading, inherited=reading.inherited | {"level"}) if of_units and len(statements) > 1 else reading


def _short_of(left: tuple[Quantity, ...], content: Verification) -> Verification:
    """A stated figure that nothing here can be held against keeps a "yes" from being said of the whole."""
    if not left:
        return content
    return replace(content, disputed=left, verdict="unclear" if content.verdict in _AGREEING else content.verdict)


def _choice(checks: tuple[Check, ...], reading: Reading, knowledge: Knowledge) -> Verification:
    """Every figure that one of the offered names or numbers leads to."""
    own = tuple(row for check in checks for row in check.rows)
    others = tuple(row for row in select(reading, knowledge).rows)
    return Verification("yes", "choice", tuple(dict.fromkeys((*own, *others))))


def _without_denied_beside(checks: tuple[Check, ...]) -> tuple[Check, ...]:
    """ "17x, not 18x": of one figure it is said what it is, which settles what it is not."""

    def of_what(check: Check) -> tuple[str | None, str]:
        return check.statement.subject, check.statement.metric

    exact = [check for check in checks if check.statement.limit.side == "equals" and check.statement.way == "figure"]
    said = {of_what(check) for check in exact if not check.statement.limit.negated}
    return tuple(c for c in checks if c not in exact or not c.statement.limit.negated or of_what(c) not in said)


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
        return answered(asked, knowledge, other)
    owners = tuple(r for r in owners_of_stated(reading, knowledge) if not _is_named(r.entity, reading, knowledge))
    if owners and all(item.what != "period" for item in missing):
        near = tuple(row for key in reading.entities for row in _kin(key, owners[0].metric, knowledge))
        kin = any(knowledge.company(key) == knowledge.company(owners[0].entity) for key in reading.entities)
        if near or kin:  # of a stranger, whose the stated figure is would answer another question
            return answered(asked, knowledge, Verification("no", "owner", owners, missing=missing, beside=near))
    if found := _of_another_metric(checks, reading, knowledge):
        verdict: Verdict = "no" if _is_called(checks[0].statement.metric, reading) else "unclear"
        return answered(asked, knowledge, Verification(verdict, "another", found, missing=missing))
    return decline(asked, knowledge, missing or select(reading, knowledge).missing)


def _of_another_metric(checks: tuple[Check, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """ "AWS grew 34 %" where 34 % is its share of something: the figure of that size that the one named does have."""
    if len(reading.quantities) != 1 or len(reading.entities) != 1 or reading.periods or len(checks) != 1:
        return ()
    if checks[0].statement.limit.side != "equals":
        return ()
    stated = {checks[0].statement.metric}
    value, unit = reading.quantities[0].value, reading.quantities[0].unit
    units = (unit,) if unit else CURRENCIES if value >= _LARGE else ()
    found = [f for one in units for f in knowledge.facts_with_value(value, one) if f.metric not in stated]
    own = [fact for fact in found if fact.entity == reading.entities[0] and not fact.equivalent_of]
    return tuple(Row(fact.entity, fact.metric, fact) for fact in own) if len(own) == 1 else ()


def _is_called(metric: str, reading: Reading) -> bool:
    """ "Is Amazon's $40 billion an R&D budget?": no, for it is something else; "AWS grew 34 %" may be so as well, and
    "is Azure's 20 % rising?" is no question of what it is."""
    named = any(m.kind == "metric" and m.key == metric for m in reading.mentions)
    return not asserted(reading) and (named or not reading.has("growth", "turned"))


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
