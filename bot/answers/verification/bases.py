"""On what a growth or a count is said to be, and what the source says instead: "is Azure's 39 % quarter on quarter?",
"did the 10 million downloads take a month?", "is Alibaba's 4 % China only?"."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Fact, Knowledge, Mention

from bot.answers.selecting.selection import select
from bot.answers.verification.verified import Verification
from bot.models import Reading, Row

_ONE_PLACE = "one_place"
_YEARLY = "year over year"
_OTHER_BASES = frozenset(
    {"quarter on quarter", "quarter over quarter", "quarter to quarter", "quarter by quarter", "qoq", "q on q",
     "q over q", "month on month", "month over month", "mom growth", "sequential growth", "sequentially",
     "week over week", "环比", "環比", "季度环比"}
)
_ASKING_MORE = ("which", "what", "how_much", "how_many", "why", "when", "negation", "exclude", "choice", "will")
_TAKING = frozenset({"took", "take", "takes", "taken", "needed", "need", "needs"})
_OF_EARNINGS = ("profit", "margin", "income", "earnings", "ebit", "eps", "dividend", "cash_flow", "market_cap")
"""In the keys of measures that none of the printed ones can be."""
_SAYING_NOTHING, _POINTING = ("entity", "filler", "term"), ("polar", "confirm", "it", "its")
"""Kinds of mentions and cues that do not say what a figure is."""
_SMALL = ("its", "the", "their")
_PAIR = 2
_MEASURES = ("metric", "measure", "thing", "kind", "指标", "指標", "一回事", "东西", "東西", "口径", "口徑", "概念")
"""Words with which it is asked what figures are of, and not how large they are."""
_LENGTHS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}


def of_another_basis(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """No, where the stated growth is a year's."""
    if len(reading.quantities) != 1 or reading.has(*_ASKING_MORE):
        return None
    if not any(m.text.casefold().replace("-", " ") in _OTHER_BASES for m in reading.mentions):
        return None
    stated = reading.quantities[0]
    printed = knowledge.facts_with_value(stated.value, stated.unit or "")
    yearly = [fact for fact in printed if knowledge.metric(fact.metric).scope == _YEARLY]
    own = [fact for fact in yearly if _is_of(fact, reading, knowledge)]
    return Verification("no", "basis", tuple(Row(f.entity, f.metric, f) for f in own)) if len(own) == 1 else None


def of_another_measure(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Is Azure's 39 % its profit growth?", 阿里云的34%是利润增长吧: no, where the figure is printed of whoever is
    named, and is said to be something that no source has."""
    called = [m for m in reading.mentions if m.kind == "metric" and not knowledge.metric(m.key).covered]
    named = {m.key for m in reading.mentions if m.kind == "entity"}
    if len(reading.quantities) != 1 or not len(reading.entities) == len(named) == len({m.start for m in called}) == 1:
        return None
    if not reading.has("polar", "confirm") or reading.has(*_ASKING_MORE) or not _is_called_so(called[0], reading):
        return None
    if not any(word in called[0].key for word in _OF_EARNINGS):
        return None  # a forward P/E is one still, and a part of an outlay may be another outlay
    stated, family = reading.quantities[0], knowledge.family(reading.entities[0])
    printed = [f for f in knowledge.facts_with_value(stated.value, stated.unit or "") if f.entity in family]
    rows = tuple(Row(fact.entity, fact.metric, fact) for fact in printed)
    return Verification("no", "another", rows) if len(rows) == 1 else None


def _is_called_so(measure: Mention, reading: Reading) -> bool:
    """Whether the measure stands behind the figure, and nothing else is said of either."""
    stated = reading.quantities[0]
    told = [m for m in reading.mentions if m.kind not in _SAYING_NOTHING and m.key not in _POINTING]
    plain = all(m.quantity == stated or (m.start, m.end) == (measure.start, measure.end) for m in told)
    of = {m.end for m in reading.mentions if m.text.casefold() == "of"}
    of |= {m.end for m in reading.mentions if m.start in of and m.text.casefold() in _SMALL}
    return plain and stated.end <= measure.start and measure.start not in of


def of_one_place(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """No, where the one figure that is in view is of the whole world."""
    if _ONE_PLACE not in reading.inherited or reading.has("negation"):
        return None
    rows = tuple(row for row in select(reading, knowledge).rows if row.fact)
    return Verification("no", "basis", rows) if len(rows) == 1 else None


def of_same_measure(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Is AWS's 34 % the same metric as Alibaba Cloud's 34 %?": whether the two that are stated measure the same, and
    where no word says that this is asked, whether they are equal as well."""
    doubted = reading.has("same") and reading.has("polar", "confirm") and not reading.has("negation")
    if not doubted or len(reading.quantities) != _PAIR:
        return None
    family = {key for name in reading.entities for key in knowledge.family(name)}
    stated = [fact for q in reading.quantities for fact in knowledge.facts_with_value(q.value, q.unit or "")]
    own = tuple(dict.fromkeys(fact for fact in stated if fact.entity in family))
    if len(own) != _PAIR:
        return None
    text = " ".join(m.text.casefold() for m in reading.mentions)
    measures = any(word in text for word in _MEASURES) or own[0].value == own[1].value
    same = own[0].metric == own[1].metric and (measures or own[0].value == own[1].value)
    return Verification("yes" if same else "no", "measures", tuple(Row(f.entity, f.metric, f) for f in own))


def of_a_longer_time(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """No, where what is said to have taken a month was there in a week."""
    words = [word for m in reading.mentions for word in m.text.casefold().split()]
    if _TAKING.isdisjoint(words) or len(reading.quantities) != 1 or reading.has(*_ASKING_MORE):
        return None
    said = max((_LENGTHS[word] for word in words if word in _LENGTHS), default=0)
    for fact in _named(reading, knowledge):
        own = _LENGTHS.get(fact.period.length or "", said) if fact.period else said
        if fact.value == reading.quantities[0].value and own < said:
            return Verification("no", "span", (Row(fact.entity, fact.metric, fact),))
    return None


def _named(reading: Reading, knowledge: Knowledge) -> Iterator[Fact]:
    return (fact for key in reading.entities for metric in reading.metrics for fact in knowledge.facts(key, metric))


def _is_of(fact: Fact, reading: Reading, knowledge: Knowledge) -> bool:
    return not reading.entities or any(fact.entity in knowledge.family(key) for key in reading.entities)
