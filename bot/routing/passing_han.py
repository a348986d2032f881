"""Unknown Chinese characters that a question may hold: one alone, or a plain verb where a figure is asked for, and only
where they can belong to no name or measure.

Chinese has no spaces, so two unknown characters are a word that may narrow what is asked (a place, a trade, a
company), and one behind a name or before a measure may make another of it (阿里云盘 is not 阿里云). A verb may be
passed over where the figure is what is asked (空格里该填几), and not where it is the verb itself (PE能不能维持).
"""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Mention

_NAMES = ("entity", "group", "metric", "place", "segment", "quantity", "period")
_ACTING = ("verbs", "adverbs")
_OF_FIGURES = frozenset(
    {"how_much", "how_big", "as_percent", "difference", "ratio", "compare", "total", "average", "most", "least", "rank",
     "priciest", "cheapest", "fastest", "slowest", "premium", "discount"}
)
_OF_VERBS = frozenset({"polar", "confirm", "why", "when", "will", "who", "how_many", "which", "how_long", "negation"})
"""Cues of questions in which the verb is what is asked."""
_AMOUNTS = ("how_much", "how_many", "how_big")
_AFTER_WHAT = ("前", "后", "後", "时", "時", "期间", "期間", "之前", "之后", "之後", "以前", "以后", "以後")
"""What stands behind an event to make a time of it (裁员后的PE)."""
At = Callable[[int], tuple[Mention, ...]]


def asks_for_a_figure(mentions: tuple[Mention, ...]) -> bool:
    """Whether a figure is asked for and nothing that a verb could be asked with."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    return not cues.isdisjoint(_OF_FIGURES) and cues.isdisjoint(_OF_VERBS)


def is_risky_han(mention: Mention, at: At, measures: Callable[[tuple[Mention, ...]], bool],
                 prepositions: frozenset[str], particles: frozenset[str], of_a_figure: bool) -> bool:
    """`at` gives the mentions over a token; `of_a_figure`: nothing but a figure is asked for."""
    acts = of_a_figure and mention.word in _ACTING and not _is_asked_or_dates(mention, at)
    if not acts and (mention.end - mention.start > 1 or _may_be_half(mention, at, particles)):
        return True
    before, after = at(mention.start - 1), _beyond_particle(mention.end, at)
    if any(m.kind in _NAMES for m in before) or measures(before) or any(m.text in prepositions for m in before):
        return True
    return measures(after) or any(m.kind in ("segment", "place", "topic") for m in after)


def _may_be_half(mention: Mention, at: At, particles: frozenset[str]) -> bool:
    """Beside a lone character that is no particle it may be half of a word."""
    beside = (*at(mention.start - 1), *at(mention.end))
    return any(m.kind == "filler" and m.end - m.start == 1 and m.text not in particles for m in beside)


def _is_asked_or_dates(mention: Mention, at: At) -> bool:
    """ "裁员多少" asks how many were dismissed, and "裁员后" is a time."""
    behind = at(mention.end)
    counted = mention.end - mention.start > 1 and any(m.key in _AMOUNTS for m in behind)
    return counted or any(m.text in _AFTER_WHAT for m in behind)


def _beyond_particle(index: int, at: At) -> tuple[Mention, ...]:
    found = at(index)
    return at(index + 1) if any(m.text in ("的", "嘅", "之") for m in found) else found
