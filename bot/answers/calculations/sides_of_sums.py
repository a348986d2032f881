"""Whose figures are put together, and whose is set against them: AWS加Azure | 阿里云, "AWS | Azure plus Google"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from knowledge import Mention

from bot.models import Reading

Names = list[Mention]

_TOTAL, _AVERAGE = "total", "average"
_JOINING = ("plus", "and_what")
_AND = frozenset({"and", "&"})
_PARTING = frozenset(
    {"difference", "ratio", "quotient", "compare", "more", "less", "above", "below", "points", "discount", "premium",
     "pricier", "cheaper", "as_percent", "as_part"}
)
"""Cues between two names of which one is set against the other."""
_NAMES = ("entity", "group")
_TWO = 2
_SUMMING = (_TOTAL, "plus", _AVERAGE, "in_all")
_DISTANCES = frozenset(
    {"difference", "points", "ratio", "quotient", "discount", "premium", "as_percent", "as_part"}
)
_HOW_FAR = ("how_much", "how_many")
_APART = ("more", "less", "above", "below", "pricier", "cheaper", "faster", "slower")
_OTHERWISE = ("both", "every", "remainder", "exclude", "polar", "confirm", "rank", "most", "least", "per_year", "which",
              "who", "forecast")
"""Cues of other questions in which several names are added."""
_OTHERS_THAN_PARTS = ("polar", "confirm", "remainder", "exclude", "average", "per_year", "more", "less", "difference")
_ASKING = frozenset({"what", "which"})
_PARTS = frozenset({"share", "part", "portion", "fraction", "percentage", "percent", "proportion", "slice", "%"})
_WITH, _MINUS = "with", frozenset({"minus", "less", "-", "−"})


def asks_for_a_distance(reading: Reading) -> bool:
    """Whether a sum is to be set apart from something, and by how much is asked."""
    far = not reading.cues.isdisjoint(_DISTANCES) or (reading.has(*_HOW_FAR) and reading.has(*_APART))
    return reading.has(*_SUMMING) and far and not reading.has(*_OTHERWISE)


def taken_off_in_turn(reading: Reading) -> tuple[Names, Names] | None:
    """ "AWS minus Azure minus Google": the several that are taken off, and the one that they are taken from."""
    taken = [m for m in reading.mentions if m.key == "difference" and m.text.casefold() in _MINUS]
    if len(taken) < _TWO:
        return None  # as most do
    names = sorted((m for m in reading.mentions if m.kind == "entity"), key=lambda m: m.start)
    if len(names) <= _TWO or len({m.start for m in taken}) != len(names) - 1 or "entities" in reading.inherited:
        return None
    between = all(any(one.end <= m.start < two.start for m in taken) for one, two in pairwise(names))
    return (names[1:], names[:1]) if between else None


def asks_for_a_part(reading: Reading) -> bool:
    """ "What share of AWS plus Azure is Azure?", "AWS as a percentage of the four's combined share"."""
    if not reading.has(_TOTAL, "plus") or reading.has(*_OTHERS_THAN_PARTS):
        return False
    if reading.has("as_part"):
        return True
    words = [word for m in sorted(reading.mentions, key=lambda m: m.start) for word in m.text.casefold().split()]
    return any(asking in _ASKING and part in _PARTS for asking, part in pairwise(words))


def has_two_sides(reading: Reading) -> bool:
    return len(_clusters(reading.mentions)) == _TWO


def sides_of_a_sum(reading: Reading) -> tuple[Names, Names] | None:
    """Several names and a single one, in this order; None where they do not part so."""
    clusters = _clusters(reading.mentions)
    if len(clusters) != _TWO or "entities" in reading.inherited:
        return None
    single = [part for part in clusters if len(part) == 1 and part[0].kind == "entity"]
    if len(single) != 1:
        return None
    return next(part for part in clusters if part is not single[0]), single[0]


def _clusters(mentions: Iterable[Mention]) -> list[Names]:
    """Names that are joined stand together: AWS加Azure | 阿里云."""
    mentions = sorted(mentions, key=lambda m: m.start)
    names = [m for m in mentions if m.kind in _NAMES]
    clusters: list[Names] = []
    for name in names:
        before = clusters[-1] if clusters else None
        between = [m for m in mentions if before and before[-1].end <= m.start and m.end <= name.start]
        if before is not None and _join(between, len(before)):
            before.append(name)
        else:
            clusters.append([name])
    return clusters


def _join(between: list[Mention], named: int) -> bool:
    """Nothing but a comma, or a joint and no word that parts them; a sum that is closed takes in nobody more, and one
    that opens stands by itself ("AWS and the sum of Azure and Google")."""
    keys = {m.key for m in between}
    sums = {m.end for m in between if m.key in (_TOTAL, _AVERAGE)}
    with_him = any(m.start in sums and m.text.casefold() == _WITH for m in between)  # "combined with Azure"
    alone = bool(sums) and (named >= _TWO or not with_him)
    joint = not keys.isdisjoint(_JOINING) or any(m.text.casefold() in _AND for m in between)
    return (joint or with_him or not between) and not alone and keys.isdisjoint(_PARTING)
