"""What the patterns make of their slots, one short function for each operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial

from knowledge import CURRENCIES, Fact, replace

from bot.answers.calculations.calculation import is_yearly, periods_in
from bot.attempts.expression_words import Slots, Span
from bot.attempts.expressions.reading import ExpressionReader, Operation
from bot.expressions import (
    Expression,
    NotArithmeticError,
    added,
    apart,
    averaged,
    beyond,
    changed_by,
    divided,
    left_of_all,
    multiplied,
    share_of,
    split_into,
    spread_over,
    stated,
    supposed,
    taken_off,
)

_PERCENT, _POINTS, _MULTIPLE, _QUARTER = "percent", "points", "multiple", "quarter"
_FACTORS = {"twofold": Fraction(2), "threefold": Fraction(3), "fourfold": Fraction(4), "halved": Fraction(1, 2)}
_FURTHER = frozenset({"more", "extra", "additional", "further"})
_GROWTH = "growth"
_SAID_BARE = (_PERCENT, _MULTIPLE)
"""Units that a supposed figure may leave out ("if its P/E were 30")."""


def in_one_unit(one: Expression, other: Expression, reader: ExpressionReader) -> tuple[Expression, Expression]:
    """A share of an amount is that much money beside money; an amount that is printed in two currencies is the one in
    that of the other."""
    if one.unit in CURRENCIES and other.unit in CURRENCIES and one.unit != other.unit:
        return _in_currency(one, other.unit, reader) or one, _in_currency(other, one.unit, reader) or other
    if one.unit in CURRENCIES and other.unit == _PERCENT:
        return one, as_money(other, reader) or other
    if other.unit in CURRENCIES and one.unit == _PERCENT:
        return as_money(one, reader) or one, other
    return one, other


def _in_currency(amount: Expression, unit: str, reader: ExpressionReader) -> Expression | None:
    fact = amount.fact
    if fact is None:
        return None
    facts = reader.operands.turn.knowledge.facts(fact.entity, fact.metric)
    return next((_figure(again) for again in facts if again.unit == unit and again.period == fact.period), None)


def as_money(share: Expression, reader: ExpressionReader) -> Expression | None:
    knowledge = reader.operands.turn.knowledge
    whole = knowledge.metric(share.fact.metric).whole if share.fact else None
    facts = knowledge.facts(share.fact.entity, whole) if share.fact and whole else ()
    return multiplied(share, _figure(facts[0])) if facts else None


def _figure(fact: Fact) -> Expression:
    return Expression("figure", Fraction(fact.value), fact.unit, fact=fact)


def _of_two(
    make: Callable[[Expression, Expression], Expression], reader: ExpressionReader, slots: Slots
) -> Expression | None:
    found = reader.parts(slots, "a", "b")
    return make(*in_one_unit(found["a"], found["b"], reader)) if found else None


def _sum(reader: ExpressionReader, slots: Slots) -> Expression | None:
    if "several" in slots:
        parts = reader.several(slots["several"])
        return added(parts) if parts else None
    return _of_two(lambda a, b: added((a, b)), reader, slots)


def _brought_to(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "What would 5 more points bring Google Cloud to?": so many on top of what it has."""
    more = tuple(word for word in reader.words_in(slots["b"]) if word.norm not in _FURTHER)
    start, further = reader.one(slots["a"]), reader.operands.one(more)
    return added(in_one_unit(start, further, reader)) if start and further else None


def _average(reader: ExpressionReader, slots: Slots) -> Expression | None:
    parts = reader.several(slots["several"])
    return averaged(parts) if parts else None


def _times(reader: ExpressionReader, slots: Slots) -> Expression | None:
    factor = reader.operands.factor(reader.words_in(slots["times"]))
    amount = reader.one(slots["a"]) if factor else None
    if not factor or not amount or (amount.fact and factor.unit == "ratio" and factor.value == amount.value):
        return None  # "what does the 18x mean for Alibaba?"
    if reader.words_in(slots["a"])[-1].norm in reader.words.words("asking_behind"):
        return None  # "75% of Microsoft comes from what"
    own = amount.fact is not None and (factor.unit, factor.value) == (amount.unit, amount.value)
    if own and not _is_part_of_a_measure(reader, slots["a"]):
        return amount  # "AWS's 29 %", AWS的29%: its own figure
    if amount.fact and amount.unit == _PERCENT and not _is_of_somebody(reader, slots["a"]):
        return _percent(factor)  # "half of all case studies" is half of the whole, whoever has a share of it
    if amount.fact and amount.unit == factor.unit and reader.operands.is_bare_name(reader.words_in(slots["a"])):
        return None  # 谷歌云的15%: said to be its share rather than a part of it
    return multiplied(_as_printed(factor, amount, reader), amount)


def _is_part_of_a_measure(reader: ExpressionReader, span: Span) -> bool:
    """ "20 % of Azure's share", beside "the 20 % of Azure"."""
    return reader.norms[span[0] - 1] == "of" and not reader.operands.is_bare_name(reader.words_in(span))


def _is_of_somebody(reader: ExpressionReader, span: Span) -> bool:
    """Whether a share is one's that the words name, or that the chat has shown ("three times that")."""
    return _points_back(reader, span) or reader.operands.names_somebody(reader.words_in(span))


def _points_back(reader: ExpressionReader, span: Span) -> bool:
    return any(True for _ in reader.ways(reader.trimmed(span), "that", "those", "first", "second"))


def _percent(factor: Expression) -> Expression:
    return stated(factor.value if factor.unit == _PERCENT else factor.value * 100, _PERCENT)


def _as_printed(factor: Expression, amount: Expression, reader: ExpressionReader) -> Expression:
    """ "80 % of the plan": the source's own share of it, with its footnote."""
    if factor.unit != _PERCENT or amount.fact is None:
        return factor
    knowledge = reader.operands.turn.knowledge
    for metric in knowledge.shares:
        if metric.whole == amount.fact.metric:
            for fact in knowledge.facts(amount.fact.entity, metric.key):
                if fact.value == factor.value:
                    return _figure(fact)
    return factor


def _by_factor(factor: Fraction, reader: ExpressionReader, slots: Slots) -> Expression | None:
    if "a" not in slots:
        return multiplied(stated(factor, "ratio"), reader.results[-1]) if reader.results else None
    words = reader.words_in(slots["a"])
    if "own" in slots:  # "if Alibaba doubled | its cloud share": one operand in two stretches
        amount = reader.operands.one((*words, *reader.words_in(slots["own"])[1:]))
    else:
        amount = reader.one(slots["a"])
    return multiplied(stated(factor, "ratio"), amount) if amount else None


def _multiplied(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "Multiply Microsoft's budget by three": a bare number is how many times."""
    said = reader.words_in(slots["times"])
    count = reader.operands.count(said)
    factor = stated(Fraction(count), "ratio") if count else reader.operands.factor(said)
    amount = reader.one(slots["a"]) if factor else None
    return multiplied(factor, amount) if factor and amount else None


def _changed(direction: int, reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "The plan with 10 % on top", "the budget after a 20 % cut", "2 points off its share"."""
    change = reader.operands.number(reader.words_in(slots["change"]))
    asked = reader.is_asked() or min(start for start, _ in slots.values()) > 0
    amount = reader.one(slots["a"]) if asked and change and change.unit in (_PERCENT, _POINTS) else None
    if change is None or amount is None:
        return None
    if change.unit == _PERCENT:
        return changed_by(amount, direction * change.value)
    return added((amount, change)) if direction > 0 else taken_off(amount, change)


def _split(reader: ExpressionReader, slots: Slots) -> Expression | None:
    count = reader.operands.count(reader.words_in(slots["count"]))
    amount = reader.one(slots["a"]) if count else None
    return split_into(amount, count) if count and amount else None


def _inverse(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "One divided by the P/E": of a multiple it is what one of the price earns, in percent."""
    amount = reader.one(slots["a"])
    return share_of(stated(Fraction(1), _MULTIPLE), amount) if amount and amount.unit == _MULTIPLE else None


def _of_market(reader: ExpressionReader, slots: Slots) -> Expression | None:
    factor = reader.operands.factor(reader.words_in(slots["times"]))
    return _percent(factor) if factor else None


def _the_rest(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """What is left of that of which a part was worked out, or that has one in the sources."""
    latest = reader.results[-1] if reader.results else None
    rest = _rest_of_part(latest) or _rest_alone(latest, reader) if latest else None
    if rest is None and not reader.results:
        rest = _rest_of_named(reader)
    return rest if rest and _is_said_right(rest, reader, slots) else None


def _is_said_right(rest: Expression, reader: ExpressionReader, slots: Slots) -> bool:
    """Whether "the other 20 %" says how much it is."""
    if "times" not in slots:
        return True
    factor = reader.operands.factor(reader.words_in(slots["times"]))
    said = _percent(factor).value if factor else None
    return said in (rest.value, rest.parts[0].value)


def _rest_of_part(part: Expression) -> Expression | None:
    is_part = part.operation == "times" and part.parts[0].fact is not None
    return multiplied(left_of_all(part.parts[0]), part.parts[1]) if is_part else None


def _rest_of_named(reader: ExpressionReader) -> Expression | None:
    """Of the part that the message itself is about."""
    knowledge = reader.operands.turn.knowledge
    for key in reader.operands.metrics:
        whole = knowledge.metric(key).whole
        held = _held(key, reader) if whole else ()
        money = as_money(held[0], reader) if held else None
        if money:
            return _rest_of_part(money)
    return None


def _rest_of_plan(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """What an amount leaves without the part of it that a source gives."""
    amount = reader.one(slots["a"])
    knowledge = reader.operands.turn.knowledge
    if amount is None or amount.fact is None:
        return _rest_of_part(amount) if amount and slots.keys().isdisjoint(("times", "part")) else None
    for metric in knowledge.shares:
        facts = knowledge.facts(amount.fact.entity, metric.key) if metric.whole == amount.fact.metric else ()
        if "part" in slots and not reader.operands.names_part(reader.words_in(slots["part"]), metric):
            continue  # the plan without something that no source has a part for
        if facts:
            rest = left_of_all(_figure(facts[0]))
            left = multiplied(rest, amount)
            return left if _is_said_right(left, reader, slots) else None
    return None


def _rest_of_market(reader: ExpressionReader, _: Slots) -> Expression | None:
    """What all who have a share of one whole leave of it."""
    if reader.results and reader.results[-1].operation == "sum":
        return left_by(reader.results[-1:])  # "what is left?" after a sum
    metrics = reader.operands.metrics
    held = _held(metrics[0], reader) if len(metrics) == 1 else ()
    return left_by(held)


def _rest_after(reader: ExpressionReader, slots: Slots) -> Expression | None:
    parts = reader.several(slots["several"])
    one = None if parts else reader.one(slots["several"])
    return left_by(parts or ((one,) if one else ()))


def _rest_of_share(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """What somebody's share leaves of a whole in which no source gives anybody else one."""
    one = reader.one(slots["a"])
    return _rest_alone(one, reader) if one else None


def _rest_alone(one: Expression, reader: ExpressionReader) -> Expression | None:
    alone = one.fact is not None and one.unit == _PERCENT and len(_held(one.fact.metric, reader)) == 1
    return left_by((one,)) if alone else None


def left_by(parts: tuple[Expression, ...]) -> Expression | None:
    facts = [fact for part in parts for fact in part.facts]
    if not facts or any(fact.unit != _PERCENT or _GROWTH in fact.metric for fact in facts):
        return None
    return left_of_all(added(parts) if len(parts) > 1 else parts[0])


def _held(metric: str, reader: ExpressionReader) -> tuple[Expression, ...]:
    knowledge = reader.operands.turn.knowledge
    facts = [knowledge.facts(holder, metric)[0] for holder in knowledge.holders(metric)]
    return tuple(map(_figure, facts))


def _spread(reader: ExpressionReader, slots: Slots) -> Expression | None:
    length = reader.length(slots["length"]) if "length" in slots else "year"
    if length == _QUARTER and _is_a_fourth(reader, slots["length"]):
        return None
    amount = reader.one(slots["a"]) if length else None
    return over(amount, length) if amount else None


def _is_a_fourth(reader: ExpressionReader, length: Span) -> bool:
    """ "A quarter of the $53 billion" is a part of it, and no three months."""
    start, end = length
    return reader.norms[start - 1] in ("a", "one") and reader.norms[end : end + 1] == ("of",)


def over(amount: Expression, length: str | None) -> Expression | None:
    """The amount by the year, the quarter or the month of the time that its figures cover."""
    if length is None:
        return None
    if amount.operation == "spread":
        raise NotArithmeticError("spread twice")
    spans = {periods_in(fact, length) for fact in amount.facts if fact.unit == amount.unit and fact.period}
    if len(spans) != 1 or any(fact.unit == amount.unit and not fact.period for fact in amount.facts):
        return None
    periods = spans.pop()
    return amount if periods == 1 else spread_over(amount, periods, length)


def _minus(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "A minus B minus C" takes both off A: what is taken off is no difference itself."""
    if reader.norms[slots["a"][0] - 1] in ("between", "from"):
        return _of_two(apart, reader, slots)
    found = reader.parts(slots, "a", "b")
    if not found or (found["b"].operation == "minus" and not _points_back(reader, slots["b"])):
        return None
    return taken_off(*in_one_unit(found["a"], found["b"], reader))


def _is_for_each_year(fact: Fact) -> bool:
    """ "Per year", and no four quarters that were counted once."""
    return is_yearly(fact) and fact.period is not None and fact.period.length == "year"


def _over_years(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "Three years of its R&D": so many times what is of one year, if each is like that one. What four
    quarters came to is no yearly budget that is said to go on ("capex over five years")."""
    years = reader.operands.years(reader.words_in(slots["span"]))
    amount = reader.one(slots["a"]) if years else None
    if not years or amount is None or amount.fact is None or not _is_for_each_year(amount.fact):
        return None
    return replace(multiplied(years, amount), length="year")


def _supposed(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "If Alibaba's P/E were 30", "if Azure had a 30 % share": a number in the unit of the figure, or without any."""
    said = reader.words_in(slots["b"])
    number, bare = reader.operands.number(said), reader.operands.bare_number(said)
    if number is None and bare is None:
        return None
    own = reader.words_in(slots["own"]) if "own" in slots else ()
    figure = reader.operands.one((*reader.words_in(slots["a"]), *own)) if own else reader.one(slots["a"])
    if figure is None or figure.fact is None:
        return None
    if number and number.unit == figure.unit:
        return supposed(number.value, figure)
    return supposed(bare, figure) if bare is not None and figure.unit in _SAID_BARE else None


OF_FIGURES: Mapping[str, Operation] = {
    "supposed": _supposed,
    "the_rest": _the_rest,
    "ratio": partial(_of_two, divided),
    "share": partial(_of_two, share_of),
    "beyond": partial(_of_two, beyond),
    "difference": partial(_of_two, apart),
    "brought_to": _brought_to,
    "sum": _sum,
    "average": _average,
    "minus": _minus,
    "raised": partial(_changed, 1),
    "lowered": partial(_changed, -1),
    "multiplied": _multiplied,
    "split": _split,
    "inverse": _inverse,
    "twofold": partial(_by_factor, _FACTORS["twofold"]),
    "threefold": partial(_by_factor, _FACTORS["threefold"]),
    "fourfold": partial(_by_factor, _FACTORS["fourfold"]),
    "halved": partial(_by_factor, _FACTORS["halved"]),
    "of_market": _of_market,
    "rest_of_plan": _rest_of_plan,
    "rest_after": _rest_after,
    "rest_of_market": _rest_of_market,
    "rest_of_share": _rest_of_share,
    "spread": _spread,
    "over_years": _over_years,
    "times": _times,
}
"""In the order in which they are tried, the one that binds loosest first."""
