"""One figure that goes into another: "how many times does Alibaba's P/E go into Amazon's?" divides the two, and puts no
money anywhere."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_RATIO, _BUDGET = "ratio", "budget"
_HOW_MANY, _LIST = "how_many", "list"
_INTO = frozenset({"go into", "goes into", "going into", "fit into", "fits into"})
_INTO_THE = frozenset(f"{into} the" for into in _INTO) | _INTO
_TIMES, _HOW_OFTEN = ("how many times", "how many times over"), "how often"


@woken_by("into", beside=(_HOW_MANY, _RATIO))
def with_how_often_it_fits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The first fits into the second how often?": so many times; and fitting in is no list of those that do."""
    fits = [m for m in mentions if m.text.casefold() in _INTO_THE]
    asked = [m for m in mentions if m.text.casefold() in (*_TIMES, _HOW_OFTEN)]
    if not fits or not asked:
        return mentions
    told = (m._replace(kind="cue", key=_RATIO) if m in asked else m for m in mentions)
    return tuple(m.as_filler() if m.key == _LIST and m.text.casefold() in _INTO_THE else m for m in told)


@woken_by(_BUDGET, beside=(_RATIO,))
def with_figures_that_go_into(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the money, where "how many times" asks for it."""
    times = next((m.start for m in mentions if m.key == _RATIO and m.text.casefold() in (*_TIMES, _HOW_OFTEN)), None)
    if times is None or any(m.key == _BUDGET and m.text.casefold() not in _INTO for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key == _BUDGET and m.start > times else m for m in mentions)
