"""What the checks on points share."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Claim, frozen

from bot.models import Reading

Points = tuple[Claim, ...]
"""The claims that a question leads to."""
Asks = Callable[[Points, Reading], bool]
PLAIN = "plain"
"""Among what wakes a check, where a question wants a yes or a no and nothing else."""
STANCES = ("risk", "strength", "bull", "bear", "outlook", "verdict", "opinion", "justify", "caution", "flexibility",
           "matters")
"""Cues by which a question asks for a point: "why is it a risk?" and "how much of a threat?" ask for no reason and
for no amount."""
AT_HOME = frozenset({"United States", "China"})
"""Places of which a source's general points hold; "is Taiwan a risk?" asks for more than they say."""
FEELINGS = frozenset({"happy", "unhappy", "pleased", "satisfied", "delighted", "thrilled", "disappointed", "frustrated",
                      "content", "glad", "angry", "upset"})
"""How somebody takes something, of which no point speaks but of investors."""


@frozen
class Unsaid:
    """One way of asking for what points do not say."""

    wakes: frozenset[str]
    """Cues, topics, kinds of mentions and words without any of which no question asks so; empty where any may."""
    asks: Asks
    beside: frozenset[str] = frozenset()
    """More of them, of which it has to have one as well; empty where it need not."""


def unsaid(*wakes: str) -> Callable[[Asks], Unsaid]:
    """Makes one of a check."""
    return lambda asks: Unsaid(frozenset(wakes), asks)
