""" "And its rivals?" after somebody's figure: the figure of each of them, and no point on the competition."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Frame

_COMPETITION, _GROUP = "competition", "group"
_POINTING = frozenset({"and_what", "it", "its", "list", "what", "compare"})
"""Cues that ask for nothing else beside it."""
_ASKING_ELSE = frozenset({"who", "whos", "how", "why", "where"})
"""Words of set phrases that ask for the names, or for more than a figure."""


def with_rivals_of_the_shown(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with rivals as nothing but a group, where nothing else is asked of them."""
    if not frame.metrics or frame.topics:
        return mentions
    rivals = {(m.start, m.end) for m in mentions if m.key == _COMPETITION}
    groups = {(m.start, m.end) for m in mentions if m.kind == _GROUP}
    if not rivals or not rivals <= groups:
        return mentions
    others = (m for m in mentions if (m.start, m.end) not in rivals)
    if any(_asks_more(m) for m in others):
        return mentions
    return tuple(m for m in mentions if m.key != _COMPETITION)


def _asks_more(mention: Mention) -> bool:
    if mention.kind == "filler":
        return mention.text.casefold().split()[0] in _ASKING_ELSE
    return mention.key not in _POINTING
