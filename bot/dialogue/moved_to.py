"""A turn that only moves on to another name: "switch to Azure", 改成亚马逊, "that's AWS, I wanted Azure", "the other
one, Azure", Azure也说一下. By itself the first speaks of a part of a network, the second is a command, and the rest
have two names or ask for more than one figure."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Frame

_MOVING = frozenset({"switch", "change", "go", "move"})
_MOVING_HAN = frozenset({"改成", "改为", "改為", "换到", "換到"})
_TO, _ONWARD, _NEXT = "to", frozenset({"on", "over"}), "and_what"
_NAMES, _IDLE = ("entity", "metric"), ("filler", "entity", "term")
_THAT_IS = frozenset({"that's", "thats", "that is", "that was", "this is", "it's"})
_OTHER, _NEXT_UP = "other", "next up"
_ALSO, _LIST = "也", "list"
_TELLING = frozenset({"说一下", "說一下", "说说", "說說", "讲一下", "講一下"})
_PAIR = 2


def with_name_moved_to(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with what moves on as "and what", and without the name or the words that it moves on from."""
    names = [m for m in mentions if m.kind in _NAMES]
    if not frame.metrics or not names:
        return mentions
    if _moves_on_to_a_name(mentions, names):
        opening = mentions[0].start
        return tuple(m._replace(kind="cue", key=_NEXT) if m.start == opening else m for m in mentions)
    left = _left_behind(mentions, names, frame)
    return tuple(m.as_filler() if m.start in left else m for m in mentions) if left else mentions


def _moves_on_to_a_name(mentions: tuple[Mention, ...], names: list[Mention]) -> bool:
    opening, named = mentions[0], {m.start for m in names}
    rest = [m for m in mentions if m.start > opening.start]
    if any(m.kind not in _IDLE and m.start not in named for m in rest):
        return False
    between = [m.text.casefold() for m in rest if m.start < names[0].start]
    if opening.text in _MOVING_HAN:
        return not between
    return opening.text.casefold() in _MOVING and between[-1:] == [_TO] and set(between) <= {_TO, *_ONWARD}


def _left_behind(mentions: tuple[Mention, ...], names: list[Mention], frame: Frame) -> set[int]:
    """Where the words stand that are of what was shown before, or say no more than that another is asked for."""
    opening, last = mentions[0], names[-1]
    rest = [m for m in mentions if m.kind not in _IDLE and m.start not in (opening.start, last.start)]
    if len(names) == _PAIR and opening.text.casefold() in _THAT_IS and not rest:
        shown = names[0].key in frame.entities and names[0].start == opening.end and names[0].end < last.start
        return {opening.start, names[0].start} if shown else set()
    if len(names) > 1:
        return set()
    leads_over = opening.key == _OTHER or opening.text.casefold() == _NEXT_UP
    if leads_over and not rest and opening.end < last.start:
        return {opening.start}  # a pause stands before the name
    also = any(m.text == _ALSO and m.start == last.end for m in mentions)
    telling = {m.start for m in mentions if m.key == _LIST and m.text in _TELLING}
    return telling if also and all(m.text == _ALSO or m.start in telling for m in rest) else set()
