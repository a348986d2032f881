"""Unknown Chinese characters that a question may hold: one alone, and only where it can belong to no name or measure.

Chinese has no spaces, so two unknown characters are a word that may narrow what is asked (a place, a trade, a
company), and one behind a name or before a measure may make another of it (阿里云盘 is not 阿里云).
"""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Mention

_NAMES = ("entity", "group", "metric", "place", "segment", "quantity", "period")
At = Callable[[int], tuple[Mention, ...]]


def is_risky_han(mention: Mention, at: At, measures: Callable[[tuple[Mention, ...]], bool],
                 prepositions: frozenset[str], particles: frozenset[str]) -> bool:
    """`at` gives the mentions over a token. Beside a lone character that is no particle it may be half of a word."""
    if mention.end - mention.start > 1:
        return True
    beside = (*at(mention.start - 1), *at(mention.end))
    if any(m.kind == "filler" and m.end - m.start == 1 and m.text not in particles for m in beside):
        return True
    before, after = at(mention.start - 1), _beyond_particle(mention.end, at)
    if any(m.kind in _NAMES for m in before) or measures(before) or any(m.text in prepositions for m in before):
        return True
    return measures(after) or any(m.kind in ("segment", "place", "topic") for m in after)


def _beyond_particle(index: int, at: At) -> tuple[Mention, ...]:
    found = at(index)
    return at(index + 1) if any(m.text in ("的", "嘅", "之") for m in found) else found
