"""Words by which a chat asks somebody to hand something over or to look for it: "can someone drop the AMZN multiple in
here" leaves nobody out, and "Screen: multiple below 36" asks which companies."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_DROP = "drop"
_LEAVING = ("exclude", "cancel")
_PLACES = "places_of_a_chat"
_HERE = ("here", "in here")
_TO_WHOM = ("me", "us")
_SOMEBODY = frozenset({"someone", "somebody", "anyone", "anybody"})
_OUT_OF_SEVERAL = frozenset({"compare", "other", "list", "every", "rank", "total", "average", "chart", "most", "least"})
"""Cues of an answer about several, from which a name can be dropped."""
_SCREEN = frozenset({"screen", "screener", "screening", "filter"})
_LIMITS = frozenset({"above", "below", "at_least", "at_most", "more", "less", "between"})
_OPENS_WITHIN = 2
"""Tokens before a screen that opens a message ("please screen for ...")."""


@woken_by(_DROP)
def with_figures_handed_over(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Drop me the P/E", "can someone drop it in here": dropped to somebody or somewhere, it is told."""
    drop = next((m for m in mentions if _is_drop(m)), None)
    if drop is not None and _opens_for_a_figure(drop, mentions, knowledge):
        return tuple(m.as_filler() if _is_drop(m) else m for m in mentions)
    if drop is None or not _OUT_OF_SEVERAL.isdisjoint(m.key for m in mentions):
        return mentions
    to_somebody = any(m.start == drop.end and m.text.casefold() in _TO_WHOM for m in mentions)
    by_somebody = any(not _SOMEBODY.isdisjoint(m.text.casefold().split()) for m in mentions if m.end <= drop.start)
    in_here = any(m.start >= drop.end and (m.key == _PLACES or m.text.casefold() in _HERE) for m in mentions)
    if not to_somebody and (not (by_somebody or in_here) or _leaves_out_a_name(drop, mentions, knowledge)):
        return mentions
    return tuple(m.as_filler() if _is_drop(m) else m for m in mentions)


def _opens_for_a_figure(drop: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """ "Drop the cloud share leaderboard": where nobody is named, and only one thing is measured, nothing else is left
    when that is left out."""
    opens = all(m.kind == "filler" for m in mentions if m.end <= drop.start)
    handed = any(m.kind == "metric" and m.start in (drop.end, drop.end + 1) for m in mentions)
    measured = {m.key for m in mentions if m.kind == "metric"}
    named = any(m.kind in ("entity", "group") for m in mentions)
    return opens and handed and len(measured) == 1 and not named


def _leaves_out_a_name(drop: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """ "Could anyone drop Amazon and give the P/E": a name by itself is left out; "drop the AMZN multiple" hands over
    what is measured."""
    name = next((m for m in mentions if m.kind in ("entity", "group") and 0 <= m.start - drop.end <= 1), None)
    return name is not None and not any(m.start == name.end and is_measure(m, knowledge) for m in mentions)


def _is_drop(mention: Mention) -> bool:
    return mention.key in _LEAVING and mention.text.casefold().split()[0] == _DROP


@woken_by(*_SCREEN)
def with_screens(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Screen: multiple below 36": whoever screens by a limit asks which companies keep it."""
    limited = any(m.key in _LIMITS for m in mentions) and any(m.quantity for m in mentions)
    screened = {m.end for m in mentions if m.text.casefold() in _SCREEN}
    out = any(m.start in screened and m.text.casefold().split()[0] == "out" for m in mentions)
    if out or not limited or any(m.kind == "entity" for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key="which") if m.text.casefold() in _SCREEN and m.start < _OPENS_WITHIN else m
        for m in mentions
    )
