"""Two distances set beside each other: "is the gap between A and B wider than between C and D?", "is Alibaba's discount
to Amazon deeper than the one to Microsoft?", "is A further ahead of B than C is of D?"."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from knowledge import Fact, Knowledge, Mention, has_han

from bot.answers.calculations.calculation import difference
from bot.answers.declining.decline import decline
from bot.answers.selecting.selection import select
from bot.answers.statements.comparing import denials, is_denied
from bot.answers.verification.answered import answered
from bot.answers.verification.checks import yes_or_no
from bot.answers.verification.verified import Verification
from bot.models import Answer, Asked, Reading, Row

_THAN, _BY, _DISTANCES = "than", "by", frozenset({"difference", "discount", "premium"})
_AHEAD = frozenset({"lead", "lead over", "advantage", "advantage over", "edge", "edge over", "premium", "premium to",
                    "premium over", "ahead", "ahead of", "margin over", "cushion over", "head start"})
_BEHIND = frozenset({"discount", "discount to", "discount against", "behind", "deficit to", "lag to"})
"""Words by which the first is on that side of the other."""
_LEADING = frozenset({"leads", "led", "beat", "beats", "outpace", "outpaces"})
_TRAILING = frozenset({"trail", "trails", "lag", "lags"})
_FURTHER = ("further", "farther")
_LEADING_TO = frozenset({"to", "over", "from", "against", "of", "on", "with", "versus", "vs"})
"""Words between a distance and the one that it is from."""
_WIDER = frozenset({"wider", "bigger", "larger", "greater", "deeper", "steeper", "broader", "more"})
_NARROWER = frozenset({"narrower", "smaller", "less", "slimmer", "tighter", "shallower", "closer"})
_ITS = ("it", "its")
_NO_MERE_POINTS = ("choice", "as_percent", "ratio", "negation", "exclude")
_MEASURES = ("share", "growth", "pe", "multiple", "market", "revenue", "valuation")
_OTHERWISE = frozenset(
    {"no", "not", "never", "rarely", "hardly", "scarcely", "barely", "proportionally", "relative", "relatively",
     "percent", "percentage", "proportion", "isn't", "aren't", "doesn't", "don't"}
)
_OTHERWISE_HAN = ("没有", "沒有", "不", "并不", "並不", "没", "沒")
_TWO, _THREE, _FOUR = 2, 3, 4


class _Ends(NamedTuple):
    """Whose distances are compared, each from the first to the second; and on which side the first is said to be: 1
    above, -1 below, 0 where that is not said."""

    pairs: tuple[tuple[Mention, Mention], tuple[Mention, Mention]]
    side: int


def compares_two_distances(reading: Reading) -> bool:
    """Whether a distance is said to be more or less than another one from another name."""
    names = _names(reading)
    than = _than(reading)
    if than is None or not _TWO <= len(names) <= _FOUR or names[-1].start < than.end or reading.quantities:
        return False
    if len(names) == _THREE and any(_measures(m) and m.start == names[-1].end for m in reading.mentions):
        return False  # "wider than Google's share": than a figure
    before = [m for m in reading.mentions if m.start < than.start]
    led = _is_led_by(than, reading)
    of_it = any(m.key in _ITS and m.start >= than.end for m in reading.mentions)
    if led and len(names) == _THREE and not of_it:
        return False  # "exceeds the plan by more than Amazon's figure": than a figure, and no distance
    return len([m for m in names if m.start < than.start]) in (1, _TWO) and (led or any(map(_is_a_distance, before)))


def or_two_distances(build: Callable[[Asked, Knowledge], Answer]) -> Callable[[Asked, Knowledge], Answer]:
    """The builder of how far two lie apart, but that "is the gap from A to B wider than from B to C?" wants a yes or a
    no."""

    def build_either(asked: Asked, knowledge: Knowledge) -> Answer:
        reading = asked.match.reading
        if not (reading.has("polar", "confirm") and compares_two_distances(reading)):
            return build(asked, knowledge)
        selection = select(reading, knowledge)
        if selection.missing:
            return build(asked, knowledge)
        told = of_two_distances(selection.rows, reading, knowledge)
        return answered(asked, knowledge, told) if told else decline(asked, knowledge)

    return build_either


def of_two_distances(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> Verification | None:
    """None where a name or a figure is lacking, or one is not on the side of the other that the words say."""
    if denials(reading) or reading.has(*_NO_MERE_POINTS) or _is_put_otherwise(reading):
        return None
    ends = _ends(reading, knowledge)
    metrics = {row.metric for row in rows}
    if ends is None or len(metrics) != 1:
        return None
    found = [tuple(_fact_of(name, rows[0].metric, knowledge) for name in pair) for pair in ends.pairs]
    facts = [(one, other) for one, other in found if one and other]
    rows = tuple(Row(fact.entity, fact.metric, fact) for fact in dict.fromkeys(fact for pair in facts for fact in pair))
    if len(facts) < _TWO or any(ends.side * (one.value - other.value) < 0 for one, other in facts):
        return None
    gaps = tuple(difference(*sorted(pair, key=lambda fact: -fact.value)) for pair in facts)
    first, second = (gap.value for gap in gaps)
    if reading.has("same"):
        return Verification(yes_or_no((first == second) != is_denied(reading)), "gaps", rows, gaps=gaps)
    holds = first < second if _is_said_narrower(reading) else first > second
    return Verification(yes_or_no(holds != is_denied(reading)), "gaps", rows, gaps=gaps)


def _ends(reading: Reading, knowledge: Knowledge) -> _Ends | None:
    names = _names(reading)
    side = _side(reading)
    if len(names) == _FOUR:
        return _Ends(((names[0], names[1]), (names[2], names[3])), side)
    if not compares_two_distances(reading):
        return None
    if len(names) == _TWO:
        third = _only_other(names, reading, knowledge)
        return _Ends(((third, names[0]), (third, names[1])), side) if third else None
    one, other, last = names
    led = any(m.end == last.start and m.text.casefold().split()[-1] in _LEADING_TO for m in reading.mentions)
    # "... than its lead over Google", "... than Microsoft's" over the same one.
    return _Ends(((one, other), (one, last) if led else (last, other)), side)


def _only_other(names: list[Mention], reading: Reading, knowledge: Knowledge) -> Mention | None:
    """ "Is the discount to Amazon deeper than the one to Microsoft?": of the only other one who has such a figure."""
    named = {key for name in names for key in knowledge.family(name.key)}
    others = [key for metric in reading.metrics for key in knowledge.holders(metric) if key not in named]
    return names[0]._replace(key=others[0]) if len(others) == 1 else None


def _names(reading: Reading) -> list[Mention]:
    return [m for m in reading.mentions if m.kind == "entity" and m.key in reading.entities]


def _than(reading: Reading) -> Mention | None:
    return next((m for m in reading.mentions if m.text.casefold().split()[-1] == _THAN), None)


def _is_put_otherwise(reading: Reading) -> bool:
    """ "No bigger than", "rarely wider", "proportionally": turned round, or of another measure than points."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    return not words.isdisjoint(_OTHERWISE) or any(m.text.startswith(_OTHERWISE_HAN) for m in reading.mentions)


def _is_led_by(than: Mention, reading: Reading) -> bool:
    """ "Lead Azure by more than ..."."""
    return any(m.end == than.start and m.text.casefold() == _BY for m in reading.mentions)


def _measures(mention: Mention) -> bool:
    return mention.kind == "metric" or (mention.kind == "cue" and mention.key in _MEASURES)


def _is_a_distance(mention: Mention) -> bool:
    further = mention.text.casefold().split()[0] in _FURTHER
    return (mention.kind == "cue" and mention.key in _DISTANCES) or further


def _side(reading: Reading) -> int:
    texts = {m.text.casefold() for m in reading.mentions}
    said = {m.text.casefold() for m in reading.mentions if _is_a_distance(m)} | (texts & (_LEADING | _TRAILING))
    said |= {text.removeprefix(word).strip() for text in said for word in _FURTHER}
    ahead, behind = not said.isdisjoint(_AHEAD | _LEADING), not said.isdisjoint(_BEHIND | _TRAILING)
    return 0 if ahead == behind else 1 if ahead else -1


def _is_said_narrower(reading: Reading) -> bool:
    if any(m.kind == "cue" and m.key in ("less", "below") and has_han(m.text) for m in reading.mentions):
        return True
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    return not words.isdisjoint(_NARROWER) and words.isdisjoint(_WIDER)


def _fact_of(name: Mention, metric: str, knowledge: Knowledge) -> Fact | None:
    return next((fact for key in knowledge.family(name.key) for fact in knowledge.facts(key, metric)), None)
