"""A multiple of something that is no price: "AWS against Alibaba, cloud share multiple?" asks how many times the one is
the other."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_MULTIPLE, _RATIO = "multiple", "ratio"
_MEASURES = frozenset({"share", "growth", "cloud_share", "revenue_growth"})
_PAIR = 2


@woken_by(_MULTIPLE, beside=_MEASURES)
def with_multiples_of_shares(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "ratio" for the multiple, right behind a share or a growth of two names."""
    names = {m.key for m in mentions if m.kind == "entity"}
    measures = {m.end for m in mentions if m.key in _MEASURES}
    if len(names) != _PAIR:
        return mentions
    return tuple(m._replace(key=_RATIO) if m.key == _MULTIPLE and m.start in measures else m for m in mentions)
