""" "What discount is that?" after two have been compared asks how large it is, and not what the word means."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Frame

_WHAT, _HOW_MUCH, _IT = "what", "how_much", "it"
_APART = ("discount", "premium")
_PAIR = 2


def with_discount_shown(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with how much for the "what" right before the word, and without the term."""
    starts = {m.start for m in mentions if m.key in _APART and m.kind == "cue"}
    pointed = any(m.key == _IT for m in mentions)
    asked = [m for m in mentions if m.key == _WHAT and m.end in starts]
    if len(frame.compared) != _PAIR or not frame.metrics or not (pointed and asked):
        return mentions
    return tuple(
        m._replace(key=_HOW_MUCH) if m in asked else m
        for m in mentions
        if m.kind != "term" or m.start not in starts
    )
