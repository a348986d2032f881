"""爭 before a name is "short of", as Cantonese has it: 阿里雲市佔爭AWS幾多個百分點."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_SHORT, _DIFFERENCE = ("争", "爭"), "difference"
_NAMES = ("entity", "group")
_AMOUNTS = frozenset({"how_much", "how_many", "points", "as_percent", "how_much_of", "ratio"})
_DONE = frozenset({"咗", "紧", "緊", "住"})
"""Particles that may stand behind the verb."""


@woken_by(*_SHORT, beside=_AMOUNTS)
def with_names_fallen_short_of(mentions: Mentions, _: Knowledge) -> Mentions:
    """Between two names, where it is asked by how much: the first is so far from the second."""
    named = {m.start for m in mentions if m.kind in _NAMES}
    named |= {m.start for m in mentions if m.text in _DONE and m.end in named}
    first = min((m.end for m in mentions if m.kind in _NAMES), default=None)
    if first is None or all(m.key not in _AMOUNTS for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key=_DIFFERENCE)
        if m.kind == "unknown" and m.text in _SHORT and m.end in named and m.start >= first
        else m
        for m in mentions
    )
