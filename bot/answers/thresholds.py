"""Of whom a figure is above or below a limit."""

from __future__ import annotations

from typing import Literal

from knowledge import Knowledge, frozen, replace

from bot.answers.build import answer
from bot.answers.decline import decline
from bot.answers.orders import high_to_low
from bot.answers.selection import in_one_unit, select
from bot.answers.statements.comparing import denials
from bot.answers.statements.limits import Limit, Side, read_limits
from bot.answers.statements.stated import in_stated_unit
from bot.answers.words_of_yes import word_of_yes
from bot.models import Answer, Asked, Reading, Row, Suggestion

ThresholdVerdict = Literal["", "yes", "no"]
_WHICH_HAN = ("有哪些", "有哪几", "有哪幾", "有谁", "有誰", "有邊啲", "有边啲", "有边间", "有邊間", "有边几", "有邊幾")
"""What asks who they are and not whether there are any, though it is heard as an empty word or as "any"."""


@frozen
class Threshold:
    """The rows of which the limit holds, and the others."""

    limit: Limit
    inside: tuple[Row, ...]
    outside: tuple[Row, ...]
    verdict: ThresholdVerdict = ""
    """Where the question says of how many the limit holds: whether that is so."""
    of_named: bool = False
    """Whether only those named were looked at."""


def build_threshold(asked: Asked, knowledge: Knowledge) -> Answer:
    """Of whom a limit holds. Where "neither" is said of those named, only theirs are looked at; else everybody's."""
    reading = asked.match.reading
    selection = select(reading, knowledge, with_peers=not reading.has("neither"))
    if not selection.rows:
        return decline(asked, knowledge, selection.missing)
    limit = _limit(reading)
    rows = high_to_low(in_stated_unit(in_one_unit(selection.rows, knowledge), limit.stated, knowledge))
    inside = tuple(row for row in rows if row.fact and limit.holds(row.fact))
    outside = tuple(row for row in rows if row not in inside)
    return answer(
        asked,
        knowledge,
        "threshold",
        Threshold(limit, inside, outside, _of_how_many(reading, inside, outside, knowledge), reading.has("neither")),
        facts=[row.fact for row in rows if row.fact],
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )


def _of_how_many(
    reading: Reading, inside: tuple[Row, ...], outside: tuple[Row, ...], knowledge: Knowledge
) -> ThresholdVerdict:
    """ "None of them", "only AWS", "all", "any": whether the limit holds of so many; empty where none is said."""
    if reading.has("only", "nobody", "neither") and (denials(reading) or reading.excluded):
        return ""  # "not only AWS", "nobody but AWS": another count than the one that is worked out here
    if reading.has("nobody", "neither"):
        return "no" if inside else "yes"
    if reading.has("only") and not reading.entities:
        return ""  # "only P/Es over 30 get in": of nobody in particular
    if reading.has("only"):
        named = {knowledge.company(key) for key in reading.entities}
        return "yes" if named == {knowledge.company(row.entity) for row in inside} else "no"
    sought = reading.has("which", "who", "list") and word_of_yes(reading) != "has"  # 有没有哪家: whether anybody
    if sought or any(word in m.text for m in reading.mentions for word in _WHICH_HAN):
        return ""
    if reading.has("any_of", "existence"):
        return "yes" if inside else "no"
    in_doubt = reading.has("polar", "confirm") and (reading.has("every", "both") or bool(reading.groups))
    return ("no" if outside else "yes") if in_doubt else ""


def _limit(reading: Reading) -> Limit:
    """The first stated figure; where the comparing word stands far from it, the cues alone say which side."""
    limit = read_limits(reading)[0]
    if limit.side != "equals":
        return limit
    low = reading.has("below", "less", "cheaper", "slower") and not reading.has("above", "more", "pricier", "faster")
    side: Side = "below" if low else "above"
    return replace(limit, side=side)
