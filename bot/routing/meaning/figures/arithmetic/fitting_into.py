"""One figure that goes into another: "how many times does Alibaba's P/E go into Amazon's?" divides the two, and puts no
money anywhere."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_RATIO, _BUDGET = "ratio", "budget"
_INTO = frozenset({"go into", "goes into", "going into", "fit into", "fits into"})
_TIMES = "how many times"


@woken_by(_BUDGET, beside=(_RATIO,))
def with_figures_that_go_into(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the money, where "how many times" asks for it."""
    times = next((m.start for m in mentions if m.key == _RATIO and m.text.casefold() == _TIMES), None)
    if times is None or any(m.key == _BUDGET and m.text.casefold() not in _INTO for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key == _BUDGET and m.start > times else m for m in mentions)
