"""Where the sources contradict themselves, and what they have lost."""

from __future__ import annotations

from knowledge import CURRENCIES, Conflict, Fact, Gap, Knowledge, Quantity, frozen

from bot.answers.build import answer
from bot.answers.declining.decline import decline
from bot.answers.selecting.selected import Missing
from bot.answers.words_of_yes import word_of_yes
from bot.models import Answer, Asked, Reading, Row, Suggestion

_PAIR = 2
_GAPS = "gaps"
_LACKING = frozenset({"miss", "misses", "missed", "cut off"})
"""Words of what is lost that are said of other things than a text too."""
_WHY = ("why", "how come", "为什么", "为何", "怎么会", "點解", "点解")


@frozen
class Listed:
    """Contradictions or gaps, all of them."""

    conflicts: tuple[Conflict, ...] = ()
    gaps: tuple[Gap, ...] = ()
    whether: bool = False
    """Whether it is asked if there are any: then there is a yes."""
    why: bool = False
    """Whether a reason for them is asked for, of which the source says nothing."""
    of_consistency: bool = False
    """Whether it is asked if all of it agrees: then what contradicts itself is a no."""
    apart: tuple[Row, ...] = ()
    """Amounts that do not contradict each other, where the question holds them against each other."""

    @property
    def is_one_amount(self) -> bool:
        """Whether those are one amount in two currencies, and no different things."""
        return len({(row.entity, row.metric) for row in self.apart}) == 1


def build_contradictions(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    conflicts = _asked_about(reading, knowledge)
    keys = {key for conflict in conflicts for key in conflict.between}
    facts: list[Fact] = [fact for fact in knowledge.base.facts if fact.key in keys]
    apart = () if conflicts else _held_against_each_other(reading, knowledge)
    return answer(
        asked,
        knowledge,
        "contradictions",
        Listed(
            conflicts=conflicts,
            whether=_asks_whether(reading),
            why=_asks_why(reading),
            of_consistency=_asks_of_consistency(reading),
            apart=apart,
        ),
        facts=facts or [row.fact for row in apart if row.fact],
        suggestions=[Suggestion("gaps")],
    )


def _asks_why(reading: Reading) -> bool:
    """Said by itself, or inside what names the contradiction ("why are there two numbers")."""
    said = (m.text.casefold() for m in reading.mentions if m.key == "contradiction")
    return reading.has("why") or any(text.startswith(_WHY) for text in said)


def _asks_whether(reading: Reading) -> bool:
    """ "Does it contradict itself?", where "is it eight or nine?" asks which."""
    if _asks_of_consistency(reading):
        return True
    stated = bool(reading.quantities or reading.spans)
    asked = reading.has("polar", "confirm", "consistent") or word_of_yes(reading) == "has"
    return asked and not (stated or reading.has("choice", "which"))


def _asks_of_consistency(reading: Reading) -> bool:
    return reading.has("consistent") and not reading.has("choice")


def _asked_about(reading: Reading, knowledge: Knowledge) -> tuple[Conflict, ...]:
    """Those between figures that the question states or names ("is it eight or nine?"); all, where it does neither.
    None, where it names a figure of which the source says one thing only."""
    stated = [m.quantity for m in reading.mentions if m.quantity]

    def is_meant(fact: Fact) -> bool:
        printed = any(_states(quantity, fact) for quantity in stated)
        return printed or fact.metric in reading.metrics

    meant = {fact.key for fact in knowledge.base.facts if is_meant(fact)}
    told = tuple(one for one in knowledge.base.conflicts if meant.intersection(one.between))
    named = reading.metrics and not reading.topics  # "where the data centers go" is told of as a point
    return told if told or named else knowledge.base.conflicts


def _held_against_each_other(reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """ "Do the $16.5 billion and the $53 billion contradict each other?": the amounts stated, or else named."""
    amounts = [fact for fact in knowledge.base.facts if fact.unit in CURRENCIES and fact.metric in reading.metrics]
    stated = [fact for fact in amounts if any(_states(quantity, fact) for quantity in reading.quantities)]
    named = amounts if len(reading.metrics) == _PAIR and not reading.quantities else []
    rows = tuple(Row(fact.entity, fact.metric, fact) for fact in (stated or named))
    return rows if len(rows) >= _PAIR else ()


def _states(quantity: Quantity, fact: Fact) -> bool:
    return quantity.value == fact.value and quantity.unit in (None, fact.unit)


def _lacks_something_else(reading: Reading) -> bool:
    """ "Did Alibaba miss earnings?", "what happens if chips are cut off?": not a word of the text is meant."""
    words = {m.text.casefold() for m in reading.mentions if m.key == _GAPS}
    of_the_text = reading.has("article", "source", "says", "author", "region", "share", "outperform")
    of_something = not reading.quantities and bool(reading.metrics or "chips" in reading.topics)
    return bool(words & _LACKING) and of_something and not of_the_text


def _unheld(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    entity = reading.entities[0] if reading.entities else None
    return tuple(Missing("metric", entity, key) for key in reading.metrics if not knowledge.metric(key).covered)


def build_gaps(asked: Asked, knowledge: Knowledge) -> Answer:
    """A list of the gaps; what is asked of one gap itself cannot be answered."""
    reading = asked.match.reading
    if _lacks_something_else(reading):
        return decline(asked, knowledge, _unheld(reading, knowledge))
    if reading.has("outperform"):
        return decline(asked, knowledge, reason="gap")
    return answer(
        asked,
        knowledge,
        "gaps",
        Listed(gaps=knowledge.base.gaps),
        extra_gaps=knowledge.base.gaps,
        suggestions=[Suggestion("contradictions")],
    )
