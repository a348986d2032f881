"""What a yes would say too much of: that one passed another, that a price is as it should be, that a count of one week
is all there is, that one amount is a part of another. Beside these the figures are told, and no yes is said."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from knowledge import CURRENCIES, Mention

from bot.answers.manners import says_in_what_manner
from bot.answers.statements.limits import BOUNDS
from bot.answers.verification.verified import Verification
from bot.models import Reading

_ORDERED = ("top", "beside")
_DONE = frozenset({"did", "has", "have", "had", "hasn't", "didn't", "haven't"})
_PASSING = frozenset(
    {"overtake", "overtaken", "overtook", "surpass", "surpassed", "pass", "passed", "dethrone", "dethroned", "overhaul",
     "overhauled", "leapfrog", "leapfrogged", "outgrow", "outgrown", "undercut", "catch up", "caught up"}
)  # fmt: skip
"""Verbs of one who was behind before."""
_ADVISING = frozenset({"should", "ought", "shouldn't", "应该", "應該", "应当", "應當", "该不该"})
_JUST = Decimal("0.1")
"""How far from a limit a figure may be that lies just above or below it, as a part of the limit."""
_MODALS = frozenset({"must", "could", "might", "may", "would", "can", "shall"})
_MADE_TO = frozenset(
    {"forced", "supposed", "obliged", "allowed", "required", "compelled", "permitted", "expected", "able", "willing",
     "ready", "reluctant", "asked", "told", "pressured", "pressed", "urged", "tempted", "meant"}
)  # fmt: skip
_WITHOUT = frozenset({"without", "excluding", "minus", "barring", "bar", "but for", "except for", "sans"})
_BEING, _ARTICLES = frozenset({"is", "was", "are", "were"}), frozenset({"a", "an", "just", "only", "some"})
_ALL_OF_IT = ("total", "in_all")
_FEW_DIGITS = (
    "single digit", "double digit", "two digit", "one digit", "个位数", "個位數", "两位数", "兩位數", "双位数",
)  # fmt: skip
_STAYING = frozenset(
    {"remain", "remained", "remains", "stay", "stayed", "stays", "stuck", "maintained", "maintain", "maintains", "kept",
     "keep", "keeps", "retained", "retain", "retains", "steady", "stable", "unchanged", "flat", "constant",
     "constantly", "consistently", "stagnant", "stagnated", "stagnating", "preserved", "sustained", "steadily",
     "persistently", "permanently", "frozen", "unmoved"}
)
"""Words of a level that has been no other."""
_EVERY, _RATES = ("every ", "each "), ("per_year", "per_quarter")
_ANEW = ("first time", "second time", "third time", "last time", "once again", "yet again", "once more")
_PLAN, _BEING_HAN = "investment_plan", ("是", "为", "為", "就是", "係", "系")
_OF_THE = frozenset({"of", "the", "its", "that", "out of", "planned", "their"})


def says_too_much(content: Verification, reading: Reading) -> bool:
    """Whether a yes to the question would hold more than the figures that were checked."""
    checks = (
        _passes, _advises, _may_be, _is_made_to, _leaves_somebody_out, _is_called_something, _counts_all,
        _has_fewer_digits, _is_part_of, _is_of_its_whole, _is_not_just_so, _is_done_in_a_manner, _stays_so, _is_so_anew,
    )  # fmt: skip
    return any(check(content, reading) for check in checks)


def _passes(content: Verification, reading: Reading) -> bool:
    """ "Did AWS overtake Azure?": that it is ahead does not say that it was behind."""
    words = [m.text.casefold() for m in reading.mentions]
    return content.relation in _ORDERED and not _DONE.isdisjoint(words) and not _PASSING.isdisjoint(words)


def _advises(_: Verification, reading: Reading) -> bool:
    """ "Should Alibaba trade at 18x?": what is so need not be so. "It should be 18x, right?" is not sure of it."""
    return not reading.has("confirm") and any(m.text.casefold() in _ADVISING for m in reading.mentions)


def _may_be(_: Verification, reading: Reading) -> bool:
    """ "Could Amazon spend $40 billion?", "must it ...?": before somebody such a word asks what may be or has to."""
    modal = {m.end for m in reading.mentions if m.start == 0 and m.text.casefold() in _MODALS}
    return any(m.start in modal and m.kind in ("entity", "metric", "group") for m in reading.mentions)


def _is_made_to(_: Verification, reading: Reading) -> bool:
    """ "Was Alibaba forced to invest $53 billion?"."""
    return any(m.text.casefold().split()[0] in _MADE_TO and _is_led_on(m, reading) for m in reading.mentions)


def _is_led_on(mention: Mention, reading: Reading) -> bool:
    return mention.text.endswith(" to") or any(m.start == mention.end and m.text == "to" for m in reading.mentions)


def _leaves_somebody_out(content: Verification, reading: Reading) -> bool:
    """ "Would Azure grow 39 % without OpenAI?"."""
    without = any(m.key == "exclude" and m.text.casefold() in _WITHOUT for m in reading.mentions)
    return content.relation == "stated" and without and bool(reading.excluded)


def _is_called_something(content: Verification, reading: Reading) -> bool:
    """ "Is AWS's 29 % share a mistake?": what is asked stands behind the figure, and is none."""
    figures = [m.end for m in reading.mentions if m.quantity or m.kind == "metric"]
    first = reading.mentions[0].text.casefold() if reading.mentions else ""
    if content.relation != "stated" or first not in _BEING or not figures:
        return False
    behind = [m for m in reading.mentions if m.start >= max(figures) and m.text != "?" and m.key != "share"]
    told = [m for m in behind if m.key not in content.rows[0].metric.split("_")]
    article = told[0].text.casefold().split()[0] if told else ""
    return article in _ARTICLES and all(m.kind in ("filler", "unknown") for m in told)


def _counts_all(content: Verification, reading: Reading) -> bool:
    """ "Were there 10 million downloads in total?", of which the source counts one week's."""
    facts = [row.fact for row in content.rows if row.fact]
    timed = any(fact.period and fact.unit not in (*CURRENCIES, "percent", "quarters") for fact in facts)
    return content.relation == "stated" and timed and reading.has(*_ALL_OF_IT)


def _has_fewer_digits(content: Verification, reading: Reading) -> bool:
    """ "Nine quarters of double-digit growth", where what is counted are quarters of triple digits."""
    said = any(m.text.casefold().startswith(_FEW_DIGITS) for m in reading.mentions)
    return said and any(row.fact and row.fact.unit == "quarters" for row in content.rows)


def _is_part_of(content: Verification, reading: Reading) -> bool:
    """ "Has it spent $16.5 billion of the $53 billion?": no source says that the one is a part of the other."""
    amounts = [m for m in reading.mentions if m.quantity and m.quantity.unit in CURRENCIES]
    small = {m.start: m.end for m in reading.mentions if m.text.casefold() in _OF_THE}

    def leads_to(start: int, end: int) -> bool:
        while start in small and start < end:
            start = small[start]
        return start == end

    of = {m.start for m in reading.mentions if m.text.casefold() in ("of", "out of")}
    return any(one.end in of and leads_to(one.end, two.start) for one, two in pairwise(amounts))


def _is_of_its_whole(content: Verification, reading: Reading) -> bool:
    """ "阿里的投资计划是80%吗": the percentage is of a part of what is named, and nothing says of which."""
    wholes = {m.end for m in reading.mentions if m.kind == "metric" and m.key == _PLAN}
    linked = {m.end for m in reading.mentions if m.text in _BEING_HAN and m.start in wholes}
    stated = any(q.start in linked and q.unit == "percent" for q in reading.quantities)
    return stated and all(row.fact and row.fact.unit == "percent" for row in content.rows)


def _stays_so(content: Verification, reading: Reading) -> bool:
    """ "Has Azure maintained its 20 % share?", "is its P/E 18x every year?": of a level of one time."""
    levels = any(row.fact and row.fact.unit in ("percent", "multiple") for row in content.rows)
    if not levels or content.relation != "stated":
        return False
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    again = any(m.key in _RATES and m.text.casefold().startswith(_EVERY) for m in reading.mentions)
    return again or not _STAYING.isdisjoint(words)


def _is_so_anew(content: Verification, reading: Reading) -> bool:
    """ "Does Alibaba have the lowest P/E for the first time?": that it has it says nothing of the times before."""
    return content.relation in (*_ORDERED, "stated") and any(anew in reading.said for anew in _ANEW)


def _is_not_just_so(content: Verification, reading: Reading) -> bool:
    """ "Is AWS's 29 % just under half?"."""
    just = {m.end for m in reading.mentions if m.text.casefold() == "just"}
    bounds = [m for m in reading.mentions if m.key in BOUNDS]
    bounded = any(m.start in just or m.text.casefold().startswith("just ") for m in bounds)
    values = [row.fact.value for row in content.rows if row.fact]
    near = (abs(value - q.value) <= q.value * _JUST for value in values for q in reading.quantities)
    return content.relation == "stated" and bounded and not any(near)


def _is_done_in_a_manner(content: Verification, reading: Reading) -> bool:
    """ "Did Alibaba Cloud grow 34 % organically?"."""
    return content.relation in ("stated", "span") and says_in_what_manner(reading)
