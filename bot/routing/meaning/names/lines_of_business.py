"""A trade that is a line of business: "who is the runner-up in the cloud trade?" names a market, and at which price
nobody trades."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TRADE, _CLOUD, _VALUATION = "trade", "cloud", "valuation"
_VERBS = frozenset({"does", "do", "did", "how", "would", "will", "should", "could"})
"""Words of a question in which "trade" is a verb ("how does the cloud trade?")."""


@woken_by(_TRADE, beside=(_CLOUD,))
def without_trades_of_clouds(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the noun as filler, right behind the cloud."""
    clouds = {m.end for m in mentions if m.key == _CLOUD}
    verbs = any(m.text.casefold() in _VERBS for m in mentions)

    def is_a_line_of_business(mention: Mention) -> bool:
        return mention.key == _VALUATION and mention.text.casefold() == _TRADE and mention.start in clouds

    return tuple(m.as_filler() if is_a_line_of_business(m) and not verbs else m for m in mentions)
