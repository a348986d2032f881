"""What fills the places of a plain question: words of the message, portions of a whole, and what is worked out from
those that have a figure."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from knowledge import Fact, Mention, Token, clean, has_han, tokenize

from bot.attempts.reworded_patterns import Filled, places_in
from bot.attempts.turn import Turn

ANY_FIGURE = "figure"
"""The place for a figure of whatever metric; one that is called by a metric wants a figure of that."""
_QUANTITY, _HUNDRED = "quantity", Decimal(100)
_SCALES, _LEAST_SCALED = (1, 10**6, 10**9, 10**12), 1000


def facts_of(figure: Mention, turn: Turn, metric: str = ANY_FIGURE) -> tuple[Fact, ...]:
    """All facts that have the figure, or those of one metric; in whatever unit, where none is said, and "the 53" of
    millions or billions as well."""
    assert figure.quantity
    value, unit = figure.quantity.value, figure.quantity.unit
    scales = _SCALES if unit is None and value < _LEAST_SCALED else _SCALES[:1]
    return tuple(
        fact
        for fact in turn.knowledge.base.facts
        if metric in (ANY_FIGURE, fact.metric)
        and unit in (None, fact.unit)
        and any(fact.value == value * scale for scale in scales)
    )


def filled_in(filled: Filled, tokens: Sequence[Token], turn: Turn) -> str | None:
    """The plain question with what was said in its places; None where that cannot stand there."""
    plain, slots = filled
    said = {name: said_of(tokens[slice(*span)], turn) for name, span in slots.items()}
    if _QUANTITY in said and number_in(said[_QUANTITY], turn) is None:
        return None
    if not all(_is_of_its_kind(name, said, turn) for name in said):
        return None
    for place in reversed(places_in(plain)):
        if (filling := _filling(place, said, turn)) is None:
            return None
        plain = plain[: place.start()] + filling + plain[place.end() :]
    return plain


def _filling(place: re.Match[str], said: Mapping[str, str], turn: Turn) -> str | None:
    if work_out := _WORKED_OUT.get(place[1]):
        return work_out(said, turn)
    return _portion(place, said, turn) if place[2] else said[place[1]]


def _is_of_its_kind(place: str, said: Mapping[str, str], turn: Turn) -> bool:
    """Whether the words may fill a place that is called by a metric or by what points speak of."""
    text = said[place]
    if place in turn.knowledge.base.metrics:
        return _is_figure_of(place, text, turn)
    return place not in turn.knowledge.claims.topics or _is_affirmed(place, text, said.get("b", ""), turn)


def _is_affirmed(topic: str, text: str, towards: str, turn: Turn) -> bool:
    """Whether a point says so of the two that the words name: of SAP and Alibaba that they are partners."""
    one, other = names_in(text, turn), names_in(towards, turn)
    told = (claim for claim in turn.knowledge.base.claims if topic in claim.affirms and claim.entity in other)
    return any(not one.isdisjoint(claim.about) for claim in told)


def names_in(text: str, turn: Turn) -> frozenset[str]:
    mentions = turn.reader.spot_mentions(tokenize(clean(text)), turn.question.asked_on).mentions
    return frozenset(m.key for m in mentions if m.kind == "entity")


def is_name(text: str, turn: Turn) -> bool:
    """Whether the words name somebody, and say nothing else."""
    mentions = turn.reader.spot_mentions(tokenize(clean(text)), turn.question.asked_on).mentions
    return all(m.kind in ("entity", "filler", "term") for m in mentions) and any(m.kind == "entity" for m in mentions)


def _is_figure_of(metric: str, text: str, turn: Turn) -> bool:
    """Whether the words are a figure that a source gives of the metric."""
    number = number_in(text, turn)
    return number is not None and bool(facts_of(number, turn, metric))


def _all_but_one(said: Mapping[str, str], turn: Turn) -> str | None:
    """How many are left of all that have the figure, without one; not where another number is said."""
    left = len(_held(said["a"], turn)) - 1
    stated = _value_in(said["n"], turn) if "n" in said else left
    return str(left) if left > 1 and stated == left else None


def _both_ends(said: Mapping[str, str], turn: Turn) -> str | None:
    """Who has the most and who the least of it."""
    held = sorted(_held(said["a"], turn), key=lambda fact: fact.value)
    ends = (turn.knowledge.entity(fact.entity).name for fact in (held[0], held[-1])) if len(held) > 1 else ()
    return " and ".join(ends) or None


def _held(text: str, turn: Turn) -> tuple[Fact, ...]:
    """Every figure of the one metric that the words name; none where they count them ("the three P/Es")."""
    if any(_value_in(word, turn) for word in text.split()):
        return ()
    spotted = turn.reader.spot_mentions(tokenize(clean(text)), turn.question.asked_on)
    metrics = turn.match(spotted.mentions).reading.metrics
    return tuple(f for f in turn.knowledge.base.facts if (f.metric,) == metrics)


_WORKED_OUT: Mapping[str, Callable[[Mapping[str, str], Turn], str | None]] = {
    "all_but_one": _all_but_one, "both_ends": _both_ends,
}  # fmt: skip
"""Places that the message does not say, and that are worked out from those that have what {a} names."""


def _portion(place: re.Match[str], said: Mapping[str, str], turn: Turn) -> str | None:
    """ "One of every twenty-five" is 4 percent."""
    part, whole = (
        Decimal(name) if name.isdigit() else _value_in(said[name], turn) for name in (place[1], place[2])
    )
    if not part or not whole or part > whole:
        return None
    percent = (part * _HUNDRED / whole).quantize(Decimal("0.1")).normalize()
    return f"{percent:f}%"


def _value_in(text: str, turn: Turn) -> Decimal | None:
    """The number that the words are; "one" by itself is heard as one only where it counts something."""
    number = number_in(f"{text} percent", turn) or number_in(text, turn)
    return number.quantity.value if number and number.quantity else None


def numbers_in(tokens: Sequence[Token], turn: Turn) -> tuple[tuple[int, int], ...]:
    """Where numbers stand among the tokens."""
    spotted = turn.reader.spot_mentions(tuple(tokens), turn.question.asked_on)
    return tuple((m.start, m.end) for m in spotted.mentions if m.quantity)


def number_in(text: str, turn: Turn) -> Mention | None:
    """The one number that all the words are."""
    tokens = tokenize(clean(text))
    found = [m for m in turn.reader.spot_mentions(tokens, turn.question.asked_on).mentions if m.quantity]
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(tokens))
    return found[0] if whole else None


def said_of(tokens: Sequence[Token], turn: Turn) -> str:
    """The words of the tokens as they were written: "70b" stays one."""
    apart = "" if is_han(turn) else " "
    between = ["", *("" if one.end == two.start else apart for one, two in itertools.pairwise(tokens))]
    return "".join(gap + token.text for gap, token in zip(between, tokens, strict=False))


def is_han(turn: Turn) -> bool:
    return any(has_han(token.text) for token in turn.spotted.tokens)
