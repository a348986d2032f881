"""Statements about every figure of the base, right and wrong, in many wordings, with the verdict that they deserve.

The verdict is worked out here from the facts alone, by intervals; nothing of the bot's own reading is used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations, product

from knowledge import Fact, Knowledge

_UNITS = {
    "percent": ("{}%", "{} percent"),
    "multiple": ("{}x", "{} times earnings"),
    "quarters": ("{} quarters",),
    "regions": ("{} regions",),
    "downloads": ("{} downloads",),
    "parameters": ("{} parameters",),
    "usd": ("${}", "{} dollars"),
    "cny": ("RMB{}", "{} yuan"),
}
_MOUNTING = ("downloads",)
_SCALES = ((10**12, " trillion"), (10**9, " billion"), (10**6, " million"))
# How something is said of a figure; {v} is the figure, {a} and {b} the ends of a range.
COMPARISONS: Mapping[str, tuple[str, ...]] = {
    "equals": ("{v}",),
    "above": ("above {v}", "over {v}", "more than {v}", "higher than {v}", "in excess of {v}", "greater than {v}"),
    "below": ("below {v}", "under {v}", "less than {v}", "lower than {v}"),
    "at_least": ("at least {v}", "{v} or more", "not below {v}", "no less than {v}"),
    "at_most": ("at most {v}", "{v} or less", "not above {v}", "no more than {v}"),
    "between": ("between {a} and {b}",),
}
_PLAIN = ("{x}'s {m} is {c}", "{x} has a {m} of {c}")
_VERBS: Mapping[str, tuple[str, ...]] = {
    "cloud_share": ("{x} holds {c} of the cloud market", "{x} has a market share of {c}"),
    "revenue_growth": ("{x} grew {c}", "{x}'s revenue rose {c}"),
    "pe_ratio": ("{x} trades at {c}",),
    "rd_budget": ("{x} spends {c} on R&D",),
    "investment_plan": ("{x} plans to invest {c} in AI",),
    "parameters": ("{x} has {c}",),
    "downloads": ("{x} had {c}",),
    "growth_streak": ("{x} had triple-digit growth for {c}",),
    "data_center_regions": ("{x}'s data centers cover {c}",),
}
_POLAR = ("Is {x}'s {m} {c}?", "is {x} {m} {c}", "Isn't {x}'s {m} {c}?")
_FRAMES = (
    "{s}, right?",
    "{s}, correct?",
    "True or false: {s}.",
    "Fact-check: {s}.",
    "Is it true that {s}?",
    "I heard that {s}. Is that right?",
    "{s}, isn't it?",
    "please confirm that {s}",
)
_BESIDE = {
    "more": ("Is {x}'s {m} higher than {y}'s?", "{x}'s {m} is above {y}'s, right?"),
    "less": ("Is {x}'s {m} lower than {y}'s?", "{x}'s {m} is below {y}'s, right?", "Is {x}'s {m} smaller than {y}'s?"),
    "not_more": ("{x}'s {m} isn't higher than {y}'s, right?",),
    "above_twice": ("Is {x}'s {m} more than twice {y}'s?", "{x}'s {m} is more than double {y}'s, true?"),
    "below_half": ("Is {x}'s {m} less than half of {y}'s?", "{x}'s {m} is under half that of {y}, right?"),
    "at_least_twice": ("Is {x}'s {m} at least twice {y}'s?",),
}
_TOGETHER = ("{a} and {b}, both right?", "Is it true that {a} and that {b}?", "{a}, {b} - correct?")


@dataclass(frozen=True, slots=True)
class Stated:
    """A question with the only verdict that may be given to it: "yes", "no", "both", "plain" or "unclear"."""

    text: str
    verdict: str


def every_statement(knowledge: Knowledge) -> Iterator[Stated]:
    figures = _figures(knowledge)
    for (entity, metric), facts in figures.items():
        subject, name = knowledge.entity(entity).name, knowledge.metric(metric).name
        for comparison, value in ((c, v) for c in COMPARISONS for v in _values(facts)):
            yield from _of_one(subject, metric, name, facts, comparison, value)
    for (one, metric), (other, second) in permutations(figures, 2):
        if metric == second:
            yield from _of_two(one, other, metric, figures, knowledge)
        yield from _of_both((one, metric), (other, second), figures, knowledge)


def _figures(knowledge: Knowledge) -> dict[tuple[str, str], tuple[Fact, ...]]:
    found: dict[tuple[str, str], tuple[Fact, ...]] = {}
    for fact in knowledge.base.facts:
        if not fact.equivalent_of:
            key = (fact.entity, fact.metric)
            found[key] = (*found.get(key, ()), fact)
    return found


def _values(facts: tuple[Fact, ...]) -> tuple[Decimal, ...]:
    """The figure itself, and some below and above it that can be said in few digits."""
    value = facts[0].value
    step = _step(value)
    return tuple(dict.fromkeys((*(fact.value for fact in facts), value - step, value + step, value * 2)))


def _of_one(
    subject: str, metric: str, name: str, facts: tuple[Fact, ...], comparison: str, value: Decimal
) -> Iterator[Stated]:
    verdict = verdict_on(facts, comparison, value)
    unit = facts[0].unit
    if unit in _MOUNTING and comparison in ("above", "at_least") and verdict == "no":
        verdict = "plain"  # one week is counted, and how many there have been since then nobody says
    shapes = (*_PLAIN, *_VERBS.get(metric, ()))
    for pattern in _UNITS[unit]:
        for words in COMPARISONS[comparison]:
            said = words.format(v=_text(value, pattern), a=_text(value, pattern), b=_text(_upper(value), pattern))
            for polar in _POLAR:
                yield Stated(polar.format(x=subject, m=name, c=said), verdict)
            for number, shape in enumerate(shapes):
                sentence = shape.format(x=subject, m=name, c=said)
                for frame in _FRAMES[number % 2 :: 2]:
                    yield Stated(frame.format(s=sentence), verdict)


def _of_two(
    one: str, other: str, metric: str, figures: Mapping[tuple[str, str], tuple[Fact, ...]], knowledge: Knowledge
) -> Iterator[Stated]:
    mine, others = figures[one, metric][0].value, figures[other, metric][0].value
    holds = {
        "more": mine > others,
        "less": mine < others,
        "not_more": mine <= others,
        "above_twice": mine > 2 * others,
        "below_half": 2 * mine < others,
        "at_least_twice": mine >= 2 * others,
    }
    names = {"x": knowledge.entity(one).name, "y": knowledge.entity(other).name, "m": knowledge.metric(metric).name}
    for relation, patterns in _BESIDE.items():
        for pattern in patterns:
            yield Stated(pattern.format(**names), "yes" if holds[relation] else "no")
    unit = figures[one, metric][0].unit
    for far in (abs(mine - others), abs(mine - others) + 1):
        distance = f"{far:f} percentage points" if unit == "percent" else f"{far:f} turns" if unit == "multiple" else ""
        for word, sign in (("above", 1), ("below", -1)) if distance else ():
            right = sign * (mine - others) == far
            yield Stated(f"Is {names['x']}'s {names['m']} {distance} {word} {names['y']}'s?", "yes" if right else "no")


def _of_both(
    one: tuple[str, str],
    other: tuple[str, str],
    figures: Mapping[tuple[str, str], tuple[Fact, ...]],
    knowledge: Knowledge,
) -> Iterator[Stated]:
    """Two statements in one question: right only where both are."""
    for raised, lowered in product((0, 1), (0, 1)):
        parts = []
        for (entity, metric), step in ((one, raised), (other, lowered)):
            facts = figures[entity, metric]
            value = facts[0].value + step * _step(facts[0].value)
            said = _text(value, _UNITS[facts[0].unit][0])
            sentence = f"{knowledge.entity(entity).name}'s {knowledge.metric(metric).name} is {said}"
            parts.append((sentence, verdict_on(facts, "equals", value)))
        found = {verdict for _, verdict in parts}
        verdict = "no" if "no" in found else "yes" if found == {"yes"} else "unclear"
        for frame in _TOGETHER:
            yield Stated(frame.format(a=parts[0][0], b=parts[1][0]), verdict)


def _step(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(max(0, value.adjusted() - 1)) if value >= 10 else Decimal(1)


def _upper(value: Decimal) -> Decimal:
    return value + _step(value) * 2


def _text(value: Decimal, pattern: str) -> str:
    for scale, word in _SCALES:
        if value >= scale:
            return pattern.format(f"{(value / scale).normalize():f}{word}")
    return pattern.format(f"{value.normalize():f}")


# --- the verdict, by intervals
def verdict_on(facts: tuple[Fact, ...], comparison: str, value: Decimal) -> str:
    found = {_holds(fact, comparison, value) for fact in facts}
    if len(found) == 1:
        return {True: "yes", False: "no", None: "unclear"}[found.pop()]
    return "both" if comparison == "equals" else "unclear"


def _holds(fact: Fact, comparison: str, value: Decimal) -> bool | None:
    """A figure is a point, or everything beyond it where the source says "over"."""
    if comparison == "equals" and fact.value == value:
        return True
    is_open = fact.qualifier == "over"
    inside = {
        "equals": fact.value == value,
        "above": fact.value > value or (is_open and fact.value == value),
        "below": fact.value < value,
        "at_least": fact.value >= value,
        "at_most": fact.value <= value,
        "between": value <= fact.value <= _upper(value),
    }[comparison]
    if not is_open:
        return inside
    if comparison in ("above", "at_least"):
        return True if value <= fact.value else None
    if comparison == "equals":
        return None if value > fact.value else False
    most = _upper(value) if comparison == "between" else value
    return False if most <= fact.value else None
