"""A near miss: a question whose slots lead to a figure, and that asks for another one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from knowledge import Knowledge, frozen

from bot.models import Reading

Asks = Callable[[Reading, Knowledge], bool]


@frozen
class NearMiss:
    """One way of asking for another figure than the one that the sources have."""

    wanted: str
    """What is asked for instead; the templates have the words for it."""
    wakes: frozenset[str]
    """Cues, kinds of mentions, words and slots without any of which no question asks so; empty where any may."""
    asks: Asks
    beside: frozenset[str] = frozenset()
    """More of them, of which it has to have one as well; empty where it need not."""
    as_printed: bool = False
    """Whether the same figure is wanted in another form, so that the refusal tells the one that is printed."""
    apart: bool = False
    """Whether it has nothing to do with the figures that the slots lead to, so that none of them is missed."""
    of_wholes: bool = False
    """Whether it is of an amount, where the slots lead to the part that is given of that."""


def near_miss(
    wanted: str,
    *wakes: str,
    beside: Iterable[str] = (),
    as_printed: bool = False,
    apart: bool = False,
    of_wholes: bool = False,
) -> Callable[[Asks], NearMiss]:
    """Makes a near miss of a check."""
    return lambda asks: NearMiss(wanted, frozenset(wakes), asks, frozenset(beside), as_printed, apart, of_wholes)
