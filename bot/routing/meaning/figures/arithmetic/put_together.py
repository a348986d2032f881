"""Figures put together in words of handiwork: "bolt Azure's share onto Google Cloud's", "stick one on top of the
other"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past_words, words_by_place

_TOTAL, _FIRST_WEEK = "total", "first_week"
_ONTO, _ON_TOP = "onto", ("on", "top", "of")
_SMALL = frozenset({"that", "those", "of", "the", "each", "one"})
_STANDING = frozenset(
    {"is", "are", "was", "be", "out", "comes", "come", "stays", "sits", "stands", "ends", "up", "ranks"}
)
_COMES_OUT = frozenset({"comes out", "come out", "comes out of it"})
_OF_AN_APP = ("app", "model")
_SET_APART = frozenset({"difference", "points", "ratio", "average", "more", "less", "remainder", "forecast", "polar"})
_TWO = 2


@woken_by(_ONTO, "top", _FIRST_WEEK)
def with_figures_put_together(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "total" where two names' figures are put onto each other, and what comes out of a sum as
    filler."""
    names = [m for m in mentions if m.kind == "entity"]
    cues = {m.key for m in mentions if m.kind == "cue"}
    measured = any(is_measure(m, knowledge) for m in mentions)
    several = len({m.key for m in names}) >= _TWO or any(m.kind == "group" for m in mentions)
    if not several or not measured or cues & _SET_APART:
        return mentions
    joint = _joint(mentions, names)
    if joint is None and _TOTAL not in cues:
        return mentions
    apps = any(m.kind == "entity" and knowledge.entity(m.key).kind in _OF_AN_APP for m in mentions)
    return tuple(_as_sum(m, joint, apps=apps) for m in mentions if not _orders(m, joint))


def _joint(mentions: Mentions, names: list[Mention]) -> range | None:
    """Where the words stand that put the one onto the other: behind a name, and before another or "each other"."""
    words = words_by_place(mentions)
    for place, word in words.items():
        on_top = tuple(words.get(place + i) for i in range(len(_ON_TOP))) == _ON_TOP
        if word != _ONTO and not on_top:
            continue
        end = place + (len(_ON_TOP) if on_top else 1)
        behind = past_words(end, _SMALL, words)
        if on_top and words.get(place - 1) in _STANDING:
            continue  # "comes out on top of AWS": ahead of it
        reaches = words.get(behind) in ("other", "another") or any(m.start == behind for m in names)
        if reaches and any(m.end <= place for m in names):
            return range(place, behind + 1 if words.get(behind) in ("other", "another") else end)
    return None


def _orders(mention: Mention, joint: range | None) -> bool:
    """Another sense of the same words ("on top" is the first place)."""
    return joint is not None and mention.kind != "entity" and joint.start < mention.start < joint.stop


def _as_sum(mention: Mention, joint: range | None, *, apps: bool) -> Mention:
    if joint is not None and mention.kind != "entity" and mention.covers(joint.start):
        return mention._replace(kind="cue", key=_TOTAL)
    came_out = mention.key == _FIRST_WEEK and mention.text.casefold() in _COMES_OUT and not apps
    return mention.as_filler() if came_out else mention
