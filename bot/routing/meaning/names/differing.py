"""In what two names differ: "Azure or Alibaba Cloud? show me how they differ" asks for all that both have, and not
for one distance."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_DIFFERENCE, _COMPARE = "difference", "compare"
_DIFFERING = ("differ", "differs")
_BESIDE = frozenset(
    {_DIFFERENCE, _COMPARE, "choice", "what", "it", "and_what", "both", "cloud", "list", "polar", "says"}
)
"""Cues that say nothing of what they are measured by."""
_SAID_OF_NAMES = ("entity", "group", "filler", "term")
_TWO = 2


@woken_by(*_DIFFERING)
def with_ways_of_differing(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a comparison in place of the difference, where two are named and no measure is: "how far do
    they differ?" and "how do they differ in growth?" ask for one distance."""
    named = {m.key for m in mentions if m.kind == "entity"}
    asks_how = any(m.text.casefold().split()[0] in ("how", "hows") and m.key == "what" for m in mentions)
    if len(named) < _TWO or not asks_how or not all(map(_measures_nothing, mentions)):
        return mentions
    return tuple(m._replace(key=_COMPARE) if _differs(m) else m for m in mentions)


def _measures_nothing(mention: Mention) -> bool:
    return mention.kind in _SAID_OF_NAMES or mention.key in _BESIDE


def _differs(mention: Mention) -> bool:
    return mention.key == _DIFFERENCE and mention.text.casefold() in _DIFFERING
