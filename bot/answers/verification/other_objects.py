"""What a statement ties its figure to, and what the source gives it of something else: money "on OpenAI", 80 % "of the
RMB120 billion" or "of the data centers", 29 % "of Amazon", 10 million "people". Neither a yes nor a no fits it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from knowledge import CURRENCIES, Fact, Knowledge, Mention, has_han

from bot.answers.verification.checks import Check
from bot.answers.verification.said_to_be_of import said_to_be_of
from bot.models import Reading, Row

_LEADING_TO = frozenset(
    {"on", "for", "into", "in", "to", "towards", "toward", "give", "gives", "gave", "giving", "pay", "pays", "paid",
     "lend", "lends", "lent", "给", "向", "到", "进", "投给"}
)
_BESIDE = frozenset({"contrast", "compared", "comparable", "next", "close", "relative", "opposed", "similar", "vs"})
"""Words that set beside a name what is not handed to it ("in contrast to Microsoft")."""
_AT, _UPON = "在", ("上", "身上")
_GETTING = frozenset({"get", "gets", "got", "receive", "receives", "received"})
_DETERMINERS = frozenset({"its", "their", "the", "his", "own"})
_OF, _OF_BASE = "of", ("of", "的")
_OUT_OF_TEN = ("out of ten", "in ten", "out of five", "in five", "out of 10", "in 10")
"""Ends of shares behind which their base stands without an "of"."""
_SITES = frozenset({"data_center", "region", "region_name", "emerging", "stated_regions"})
"""Cues of what the part is for, and that is no amount."""
_SPANS = frozenset({"per_year", "per_quarter", "four_quarters"})
"""Cues of an outlay over another time than that of the plan."""
_PEOPLE = frozenset({"people", "persons", "folks", "humans", "users", "individuals", "customers", "consumers"})
_POSSESSIVE = ("'s", "’s")
_SAYING_NOTHING = ("filler", "term", "place")
_LARGE = 1_000_000
_DOWNLOADS, _DOWNLOAD = "downloads", "download"
_SPACED = re.compile(r"(?<=[$¥€£]) | (?=%)")
"""Where the words of an amount stand apart and are printed together."""


def other_objects(
    checks: tuple[Check, ...], reading: Reading, knowledge: Knowledge
) -> tuple[Row, tuple[str, ...]] | None:
    """The figure that the source has, and the question's words for what it is not given of."""
    owners = frozenset(row.entity for check in checks for row in check.rows)
    for check in checks:
        row = check.rows[0] if check.rows else None
        if row is None or row.fact is None or check.statement.way not in ("figure", "part"):
            continue
        if words := _words(check, row.fact, owners, reading, knowledge):
            return _meant(check, row, knowledge), words
    return None


def printed_together(mention: Mention) -> str:
    return _SPACED.sub("", mention.text)


def _words(
    check: Check, fact: Fact, owners: frozenset[str], reading: Reading, knowledge: Knowledge
) -> tuple[str, ...]:
    row = check.rows[0]
    if whose := said_to_be_of(owners, reading, knowledge):
        return whose
    if fact.unit in CURRENCIES:
        return (*_receivers(owners, reading, knowledge), *_purposes_of_another(check, row, reading, knowledge))
    if fact.unit == "percent":
        return tuple(_other_bases(check, row, reading, knowledge))
    return tuple(_people(reading)) if fact.unit == _DOWNLOADS else ()


def _meant(check: Check, row: Row, knowledge: Knowledge) -> Row:
    """The figure that is as large as the stated one, where it is another than the one that it was held against."""
    return next(iter(_printed_as(check, row, knowledge)), row)


# --- money
def _receivers(owners: frozenset[str], reading: Reading, knowledge: Knowledge) -> Iterator[str]:
    """ "On OpenAI", "into its Azure", "OpenAI gets", 在OpenAI上: a name to which the money is said to go."""
    own = owners | {knowledge.company(key) for key in owners}
    for name in reading.mentions:
        if name.kind != "entity" or name.key in own or name.text.endswith(_POSSESSIVE):
            continue
        if lead := _lead(name, reading):
            yield _SPACED.sub("", f"{lead.text}{'' if has_han(lead.text) else ' '}{name.text}")
        elif verb := next((m for m in reading.mentions if m.start == name.end and m.text.casefold() in _GETTING), None):
            yield f"{name.text} {verb.text}"


def _lead(name: Mention, reading: Reading) -> Mention | None:
    """The word that leads money to the name; "its" and "the" may stand between."""
    ends = {m.end: m for m in reading.mentions}
    before = ends.get(name.start)
    if before and before.text.casefold() in _DETERMINERS:
        before = ends.get(before.start)
    if before is None:
        return None
    further = ends.get(before.start)
    if not _BESIDE.isdisjoint(f"{further.text if further else ''} {before.text}".casefold().split()):
        return None
    behind = next((m.text for m in reading.mentions if m.start == name.end), "")
    leads = before.text.casefold().split()[-1] in _LEADING_TO or (before.text == _AT and behind.startswith(_UPON))
    return before if leads else None


def _purposes_of_another(check: Check, row: Row, reading: Reading, knowledge: Knowledge) -> Iterator[str]:
    """ "Spent RMB120 billion on data centers": the amount is right, and of something else than the plan of which a
    part is for that."""
    parts = [knowledge.metric(key) for key in reading.metrics if knowledge.metric(key).whole == row.metric]
    if check.verdict != "no" or not parts or not _printed_as(check, row, knowledge):
        return
    for mention in reading.mentions:
        if mention.kind == "cue" and mention.key in _SITES:
            yield mention.text


def _printed_as(check: Check, row: Row, knowledge: Knowledge) -> tuple[Row, ...]:
    stated = check.statement.limit.stated
    if stated.unit not in CURRENCIES:
        return ()
    found = knowledge.facts_with_value(stated.value, stated.unit)
    return tuple(Row(f.entity, f.metric, f) for f in found if f.entity == row.entity and f.metric != row.metric)


# --- parts
def _other_bases(check: Check, row: Row, reading: Reading, knowledge: Knowledge) -> Iterator[str]:
    """What stands behind "29 % of", where the share is of something else."""
    metric = knowledge.metric(row.metric)
    if metric.whole and check.statement.way == "figure":
        yield from _amounts_as_parts(row, metric.whole, reading, knowledge)
    for share, base in _bases(reading):
        if metric.whole:
            another = base.key in _SITES | _SPANS or _is_another_amount(base, row, metric.whole, knowledge)
        else:
            owner = base.key == knowledge.entity(row.entity).parent and not base.text.endswith(_POSSESSIVE)
            another = bool(metric.scope) and owner
        if another:
            of = "的" if has_han(base.text) else " " if _is_out_of_ten(share) else f" {_OF} "
            yield _SPACED.sub("", f"{share.text}{of}{base.text}")


def _amounts_as_parts(row: Row, whole: str, reading: Reading, knowledge: Knowledge) -> Iterator[str]:
    """ "Is RMB120 billion a fifth of the plan?": the part that the source gives is for data centers, and is not what
    another amount comes to."""
    if reading.has(*_SITES):
        return
    shares = [q.value for q in reading.quantities if q.unit == "percent"]
    wholes = [fact.value for fact in knowledge.facts(row.entity, whole)]
    parts = {amount * share / 100 for amount in wholes for share in shares}
    for mention in reading.mentions:
        if mention.quantity and mention.quantity.unit in CURRENCIES and mention.quantity.value not in {*wholes, *parts}:
            yield printed_together(mention)


def _bases(reading: Reading) -> Iterator[tuple[Mention, Mention]]:
    """Each percentage with what stands behind its "of", small words left aside."""
    for mention in reading.mentions:
        if not (mention.quantity and mention.quantity.unit == "percent"):
            continue
        behind = [m for m in reading.mentions if m.start >= mention.end]
        if behind and (_is_out_of_ten(mention) or behind[0].text.casefold() in _OF_BASE):
            told = (m for m in behind if m.kind not in _SAYING_NOTHING and m.text.casefold() not in _OF_BASE)
            yield from ((mention, base) for base in islice(told, 1))


def _is_out_of_ten(share: Mention) -> bool:
    return share.text.casefold().endswith(_OUT_OF_TEN)


def _is_another_amount(base: Mention, row: Row, whole: str, knowledge: Knowledge) -> bool:
    """An amount that is not the one of which the part is given; or another outlay by name ("of the R&D")."""
    if base.kind == "metric":
        metric = knowledge.metric(base.key)
        return metric.unit in CURRENCIES and base.key not in (row.metric, whole, knowledge.metric(whole).broader)
    if base.quantity is None or base.quantity.unit not in (None, *CURRENCIES):
        return False
    if base.quantity.unit is None and base.quantity.value < _LARGE:
        return False  # "80 % of 53"
    return all(fact.value != base.quantity.value for fact in knowledge.facts(row.entity, whole))


# --- counts
def _people(reading: Reading) -> Iterator[str]:
    """ "10 million people use it": a download is nobody yet; who downloads it is counted by that."""
    if reading.has(_DOWNLOAD):
        return iter(())
    counted = {m.end for m in reading.mentions if m.quantity}
    return (m.text for m in reading.mentions if m.start in counted and m.text.casefold() in _PEOPLE)
