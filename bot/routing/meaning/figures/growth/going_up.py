"""What goes up or down: "by how much did sales at Azure go up?" asks for their growth, and of any other figure how it
has moved, which lies between no two names."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_GOING = frozenset({"go", "goes", "gone", "went", "going"})
_WHERE_TO = frozenset({"up", "down"})
_REVENUE, _TOO, _GROWTH, _TURNED = "revenue", "outside:revenue", "growth", "turned"
_BY_HOW_MUCH = frozenset({"difference", "how_much", "as_percent", "points"})
_UNLESS = ("will", "growth", "contribute", "share_of_parent_revenue")


@woken_by(*_WHERE_TO, beside=_GOING)
def with_figures_that_go_up(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with revenue as its growth, and the verb of another figure as a change."""
    asked = any(m.key in _BY_HOW_MUCH for m in mentions)
    verb = next((m for m in mentions if _goes(m, mentions)), None)
    if verb is None or not asked or any(m.key in _UNLESS for m in mentions):
        return mentions
    if any(m.key == _REVENUE and m.end <= verb.start for m in mentions):
        kept = (m for m in mentions if m.key != _TOO)
        return tuple(m._replace(key=_GROWTH) if m.key == _REVENUE and m.end <= verb.start else m for m in kept)
    if not any(m.kind == "metric" or m.key in knowledge.metric_cues for m in mentions):
        return mentions
    return tuple(m._replace(kind="cue", key=_TURNED) if m is verb else m for m in mentions)


def _goes(mention: Mention, mentions: Mentions) -> bool:
    up = any(m.start == mention.end and m.text.casefold() in _WHERE_TO for m in mentions)
    return up and mention.text.casefold() in _GOING
