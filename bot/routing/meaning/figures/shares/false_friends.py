"""Words that mean a share in another tongue: "the participation of Google in the cloud market" is its share of it.

Who takes part in anything else, or holds a stake in somebody, has no share of a market by that.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PARTICIPATION = ("participation", "participations")
_MARKETS = ("cloud", "market", "revenue")


@woken_by(*_PARTICIPATION, beside=_MARKETS)
def with_participations(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a word as the cue of a share."""

    def is_share(mention: Mention) -> bool:
        return mention.kind == "unknown" and mention.text.casefold() in _PARTICIPATION

    return tuple(m._replace(kind="cue", key="share") if is_share(m) else m for m in mentions)
