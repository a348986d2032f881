"""疼, 痛 and 难受 are a company's weak points where one is named ("阿里疼在哪儿"), and else somebody's health."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_RISK = "risk"
_PAINS = ("疼", "痛", "难受", "難受", "头疼", "頭疼", "头痛", "頭痛")
_NAMED = ("entity", "group", "metric")
_OF_THE_FIELD = frozenset({"chips", "regulation", "emerging", "cloud", "ipo", "article", "ai", "ai_products"})


@woken_by(_RISK)
def without_pains_of_nobody(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a word as an unknown one, where nobody and nothing of this field is named."""
    if any(m.kind in _NAMED or m.key in _OF_THE_FIELD for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="unknown", key=m.text) if m.key == _RISK and any(p in m.text for p in _PAINS) else m
        for m in mentions
    )
