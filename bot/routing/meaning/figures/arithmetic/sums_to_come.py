"""A "will" of arithmetic: "if we add the two, what total will come?", "what will be the sum of AWS and Azure?".

What comes of adding is known today; "their combined share next year" is not.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_WILL, _TOTAL, _IF = "will", "total", ("if", "when", "suppose")
_ADDING = frozenset({"add", "adding", "added", "add up", "sum", "sum up", "summing", "combine", "combining", "total up",
                     "totalling", "club", "put together"})
_SUMS = frozenset({"total", "sum", "sum total", "grand total", "total sum", "combined total", "aggregate"})
_WORDS_BETWEEN = 1
_SEVERAL = 2
_OF_TIME = ("forecast", "future", "when", "advice")


@woken_by(_WILL)
def with_sums_to_come(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a "will" as filler, where several are named and no time is."""
    sums = [m for m in mentions if m.key == _TOTAL and m.kind == "cue"]
    names = {m.key for m in mentions if m.kind in ("entity", "group")}
    if not sums or len(names) < _SEVERAL or any(m.period or m.key in _OF_TIME for m in mentions):
        return mentions
    opening = mentions[0].text.casefold()
    supposed = any(m.text.casefold() in _ADDING for m in sums) and (opening in _IF or opening in _ADDING)
    return tuple(m.as_filler() if m.key == _WILL and (supposed or _is_of_a_sum(m, sums)) else m for m in mentions)


def _is_of_a_sum(will: Mention, sums: list[Mention]) -> bool:
    """ "What total will come", "will be the sum": the two stand side by side."""
    return any(
        (m.end == will.start or 0 <= m.start - will.end <= _WORDS_BETWEEN) and m.text.casefold() in _SUMS for m in sums
    )
