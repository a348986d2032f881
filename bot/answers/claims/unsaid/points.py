"""What the checks on points share."""

from __future__ import annotations

from knowledge import Claim

Points = tuple[Claim, ...]
"""The claims that a question leads to."""
STANCES = ("risk", "strength", "bull", "bear", "outlook", "verdict", "opinion", "justify", "caution", "flexibility",
           "matters")
"""Cues by which a question asks for a point: "why is it a risk?" and "how much of a threat?" ask for no reason and
for no amount."""
AT_HOME = frozenset({"United States", "China"})
"""Places of which a source's general points hold; "is Taiwan a risk?" asks for more than they say."""
FEELINGS = frozenset({"happy", "unhappy", "pleased", "satisfied", "delighted", "thrilled", "disappointed", "frustrated",
                      "content", "glad", "angry", "upset"})
"""How somebody takes something, of which no point speaks but of investors."""
