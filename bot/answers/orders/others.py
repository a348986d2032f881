"""Those who are asked for by where others stand: between two in an order, or beyond all of several."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Knowledge, Mention, Quantity, replace

from bot.answers.orders.order import direction_of
from bot.answers.statements.limits import Limit, Side
from bot.models import Reading, Row

_TWO = 2
_ASKING = frozenset({"who", "who's", "whos", "whose", "which", "any_of"})
_NEXT_AFTER, _NEXT_BEFORE = "next_after", "next_before"
_MORE, _LESS = ("more", "pricier", "faster", "above"), ("less", "cheaper", "slower", "below")
_NO_ORDER = ("polar", "confirm", "choice", "difference", "points", "ratio", "place_of", "how_much_of")
_THAN = frozenset({
    "than", "above", "below", "behind", "over", "比", "outrank", "outranks", "exceed", "exceeds", "outgrow", "outgrows",
    "outpace", "outpaces", "beat", "beats", "surpass", "surpasses", "trail", "trails",
})
"""What stands right before the first of those who are a bound ("ahead of Google and Alibaba")."""
_BOTH = "both"
_AHEAD = ("ahead of", "in front of")
_OR = frozenset({"or", "还是", "還是", "或"})


def is_of_others(reading: Reading) -> bool:
    """Whether those who are named only say where the others stand who are asked for."""
    named = {m.key for m in reading.mentions if m.kind == "entity"}
    if len(named) < _TWO or len(reading.entities) < _TWO or "entities" in reading.inherited:
        return False  # "whose is 34 %?" names nobody
    return (_is_between(reading) and len(reading.entities) == _TWO) or _is_beyond(reading)


def is_beyond_one(reading: Reading) -> bool:
    """ "Which clouds are bigger than Google's?": of the others, those beyond the one who is named."""
    named = {m.key for m in reading.mentions if m.kind == "entity"}
    if len(named) != 1 or len(reading.entities) != 1 or "entities" in reading.inherited or reading.excluded:
        return False
    ends = ("most", "least", "fastest", "slowest", "ordinal", "rank", "exclude", "negation", _NEXT_AFTER, _NEXT_BEFORE)
    return not reading.has(*ends) and not reading.quantities and _is_beyond(reading)


def _is_between(reading: Reading) -> bool:
    """ "Who lies between AWS and Google in share?": of none of the two."""
    return reading.has("middle")


def _is_beyond(reading: Reading) -> bool:
    """ "The biggest cloud after AWS and Azure", "who has more than Google and Alibaba?": of none of those."""
    if reading.has(*_NO_ORDER) or any(m.text.casefold() in _OR for m in reading.mentions):
        return False  # "who comes after AWS, Azure or Google?" has one bound, and the others are the choice
    if reading.has(_NEXT_AFTER) or reading.has(_NEXT_BEFORE):
        return reading.has(_NEXT_AFTER) != reading.has(_NEXT_BEFORE) and _stands_at_the_names(reading)
    return any(_asks_who(m) for m in reading.mentions) and _compares_before_all(reading)


def _stands_at_the_names(reading: Reading) -> bool:
    """ "After AWS and Azure", AWS和Azure之后; "… and who comes after that?" is of whoever was asked for before."""
    if all(m.kind != "entity" for m in reading.mentions):
        return False
    first, last = _ends_of_names(reading)
    places = [m for m in reading.mentions if m.key in (_NEXT_AFTER, _NEXT_BEFORE)]
    return any(m.end == first or m.start == last for m in places)


def _ends_of_names(reading: Reading) -> tuple[int, int]:
    names = [m for m in reading.mentions if m.kind == "entity"]
    return min(m.start for m in names), max(m.end for m in names)


def _asks_who(mention: Mention) -> bool:
    return mention.key in _ASKING or mention.text.casefold().split()[0] in _ASKING


def _compares_before_all(reading: Reading) -> bool:
    """ "Who is bigger than Azure and Google?"; "who is bigger, Azure or Google?" asks for one of them."""
    if all(m.kind != "entity" for m in reading.mentions):
        return False  # they are those of a figure: "whose number is 34%?"
    first = _ends_of_names(reading)[0]
    first = next((m.start for m in reading.mentions if m.end == first and m.text.casefold() == _BOTH), first)
    said = {m.key in _MORE for m in reading.mentions if m.kind == "cue" and m.key in (*_MORE, *_LESS)}
    leading = [m.text.casefold() for m in reading.mentions if m.end == first]
    return len(said) == 1 and any(text.endswith(_AHEAD) or text.split()[-1] in _THAN for text in leading)


def limit_of_others(reading: Reading, rows: Iterable[Row], knowledge: Knowledge) -> Limit | None:
    """What the figures of those named leave to the others; None where one of them has no such figure."""
    rows = tuple(rows)
    held = [next((r.fact for r in rows if r.entity in knowledge.family(key)), None) for key in reading.entities]
    facts = sorted((fact for fact in held if fact), key=lambda fact: fact.value)
    if len(facts) != len(reading.entities) or len({row.metric for row in rows}) > 1:
        return None
    low, high = (Quantity(fact.value, fact.unit, -1, -1, over=True) for fact in (facts[0], facts[-1]))
    if _is_between(reading):
        return Limit(low, "between", high) if low.value < high.value else None
    side = _side(reading, knowledge)
    return Limit(low if side == "below" else high, side)


def _side(reading: Reading, knowledge: Knowledge) -> Side:
    if reading.has(_NEXT_AFTER, _NEXT_BEFORE):
        downwards = direction_of(reading, knowledge.metric(reading.metrics[0])) == "high"
        return "below" if downwards == reading.has(_NEXT_AFTER) else "above"
    return "above" if reading.has(*_MORE) else "below"


def without_others(reading: Reading) -> Reading:
    """The same question of those who are left, from the end that lies next to the bound; "who has more than these
    two?" asks for all of them."""
    cues = reading.cues - {_NEXT_AFTER, _NEXT_BEFORE}
    if reading.has(_NEXT_BEFORE):
        cues = cues - {"most", "more"} | {"least"}
    elif not reading.has(_NEXT_AFTER, "middle"):
        cues = cues | {"rank"}
    return replace(reading, entities=(), cues=cues)
