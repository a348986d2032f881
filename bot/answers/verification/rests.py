"""A part that is stated of whatever a share leaves: "does 75 % of Microsoft's revenue come from outside Azure?" is so
where Azure's share is 25 %."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, replace

from bot.answers.calculations.calculation import remainder, rest_of_part
from bot.answers.selecting.selection import rows_of
from bot.answers.statements.asserted import Statement
from bot.answers.statements.comparing import complement_of
from bot.answers.statements.limits import read_limits
from bot.answers.verification.checks import Check, yes_or_no
from bot.answers.verification.verified import Verification
from bot.models import Reading, Row

_PERCENT = "percent"
_OUTSIDE = frozenset({"outside", "elsewhere", "other", "others", "besides", "except", "else", "apart", "beyond"})
_ASKING_MORE = ("which", "who", "how_much", "how_many", "choice", "total", "plus", "average", "difference", "ratio")


def of_rest(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """The verdict, where one percentage is stated of one share's rest; None where it is not."""
    taken = complement_of(reading) if len(reading.quantities) == 1 else None
    limits = read_limits(reading)
    if taken is None or len(limits) != 1 or len(reading.metrics) != 1 or reading.has(*_ASKING_MORE):
        return None
    if _is_denied_besides(reading):
        return None  # "75 % doesn't come from outside Azure": which of the two is denied, it may be read both ways
    row = _share(taken.key if taken.kind == "entity" else None, reading, knowledge)
    if row is None or row.fact is None or row.fact.qualifier or limits[0].stated.unit != _PERCENT:
        return None
    rest = rest_of_part(row.fact) if knowledge.metric(row.metric).whole else remainder((row.fact,))
    limit = replace(limits[0], negated=False)  # a "not" says whose part is not meant
    said = limit.holds_for(rest.value, Decimal(1))
    statement = Statement(limit, row.entity, row.metric, "rest")
    check = Check(yes_or_no(said), statement, (row,), rest.unit, said, rest)
    return Verification(check.verdict, "stated", (row,), (check,))


def _is_denied_besides(reading: Reading) -> bool:
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    return reading.has("negation") and not words.isdisjoint(_OUTSIDE)


def _share(name: str | None, reading: Reading, knowledge: Knowledge) -> Row | None:
    """The one share that is taken off a whole; of a part of a plan only where nobody else is named."""
    metric = knowledge.metric(reading.metrics[0])
    if metric.unit != _PERCENT or (name is None) != (metric.whole is not None) or "share" not in metric.also:
        return None
    named = {*reading.entities, *reading.excluded}
    owners = knowledge.holders(metric.key) if name is None else (name,)
    if len(owners) != 1 or any(not _is_kin(key, owners[0], knowledge) for key in named):
        return None
    rows = rows_of(owners[0], metric.key, knowledge)
    values = {row.fact.value for row in rows if row.fact}
    return rows[0] if len(values) == 1 else None


def _is_kin(name: str, owner: str, knowledge: Knowledge) -> bool:
    return name == owner or knowledge.entity(owner).parent == name
