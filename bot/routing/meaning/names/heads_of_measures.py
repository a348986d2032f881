"""What a measure is called besides: "by the P/E yardstick", "the 10% share line", "on the growth front".

A picture of the measure or of an order in it adds nothing; "share growth", "P/E history" and "share target" are other
measures, and stay unknown.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.meaning.figures.arithmetic.lines_to_pass import MARKS
from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_HEADS = MARKS | frozenset(
    {"axis", "barometer", "board", "box", "cake", "cell", "column", "contest", "criterion", "crown", "department",
     "derby", "front", "game", "gauge", "hill", "ladder", "league", "lens", "lineup", "measure", "medal", "medals",
     "melon", "metric", "mountain", "olympics", "parade", "podium", "race", "row", "ruler", "scale", "stakes",
     "standings", "tally", "test", "throne", "title", "trophy", "yardstick"}
)
_STAKES = "stakes"
_LEAVING_OUT = ("outside", "beyond", "besides", "except", "without")


@woken_by("unknown", _STAKES, beside=_HEADS)
def without_heads_of_measures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a head right behind what is measured as filler."""
    if any(m.text.casefold() in _LEAVING_OUT for m in mentions):
        return mentions  # "outside the data-center column": what is left out is no head of a measure
    measured = {m.end for m in mentions if is_measure(m, knowledge)}

    def is_head(mention: Mention) -> bool:
        word = mention.text.casefold()
        meant = mention.kind == "unknown" or word == _STAKES  # which may be somebody's holding too
        return meant and mention.start in measured and word in _HEADS

    return tuple(m.as_filler() if is_head(m) else m for m in mentions)
