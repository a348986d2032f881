"""How well a figure is backed: "how solid is the 4% share?", "is the 39% growth reliable?" ask whom the source names
for it, and not how much it is."""

from __future__ import annotations

import itertools

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_RELIABLE, _CITED = "reliable", "cited"
_BACKED = frozenset({"solid", "founded", "backed", "supported", "grounded", "substantiated", "robust", "trusty"})
"""Words that say so behind "how" or "well"."""
_DEGREES = frozenset({"how", "well"})


@woken_by(_RELIABLE, *_BACKED, beside=("quantity",))
def with_backing_of_figures(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a word as a question for the source of the figure that is stated beside it; a figure that
    is called 靠谱吗 was heard somewhere, and is held against the source's."""
    if not any(m.kind == "quantity" for m in mentions):
        return mentions
    behind_degrees = {two.start for one, two in itertools.pairwise(mentions) if one.text.casefold() in _DEGREES}
    return tuple(_as_cited(m) if _weighs(m, behind_degrees) else m for m in mentions)


def _weighs(mention: Mention, behind_degrees: set[int]) -> bool:
    said = mention.text.casefold() in _BACKED and mention.start in behind_degrees
    return said or (mention.kind == "cue" and mention.key == _RELIABLE and not has_han(mention.text))


def _as_cited(mention: Mention) -> Mention:
    return mention._replace(kind="cue", key=_CITED)
