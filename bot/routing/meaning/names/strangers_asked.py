"""A name that no source has, asked about behind what the asker knows of another ("I know Alibaba is on 18x; what P/E is
Oracle on?"): the other's figure was not asked for, and to show it again is no answer."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_ASKING = frozenset({"what", "which", "how_much", "how_many", "and_what", "where"})
_JOINING = frozenset({"compare", "difference", "ratio", "more", "less", "above", "below", "points", "polar", "confirm",
                      "discount", "premium", "total", "both", "why"})
"""Cues by which the two are set beside each other, or by which the statement itself is asked about."""


@woken_by("quantity", beside=("entity",))
def with_strangers_asked_alone(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the known name and its figure, where they stand before what is asked of the stranger."""
    names = [m for m in mentions if m.kind == "entity"]
    figures = [m for m in mentions if m.quantity]
    if len(names) != 2 or len(figures) != 1 or any(m.key in _JOINING for m in mentions):
        return mentions
    known, stranger = names
    told = known.end <= figures[0].start and knowledge.entity(known.key).covered
    if not told or knowledge.entity(stranger.key).covered or not _is_asked_about(stranger, figures[0], mentions):
        return mentions
    idle = {known.start, figures[0].start}
    return tuple(m._replace(quantity=None).as_filler() if m.start in idle else m for m in mentions)


def _is_asked_about(stranger: Mention, figure: Mention, mentions: Mentions) -> bool:
    """Whether the stranger is named, and something is asked, behind the figure that is known."""
    behind = [m for m in mentions if m.start >= figure.end]
    return stranger in behind and any(m.key in _ASKING for m in behind)
