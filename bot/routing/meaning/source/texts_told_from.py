"""A text that only tells: "according to the article, when did Bosch join?" is asked of Bosch, and not of the day on
which the article came out; "the AI story" is no text."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_WHEN, _SAYS, _MENTIONED = "when", "says", "mentioned"
_TEXTS = frozenset({"article", "source", "author"})
_OF_THE_TEXT = frozenset({"published", "age", "title", "reviewed", "human", "weekday", "clock"})
"""Cues with which the text itself is asked about."""
_TELLING = ("according to", "per ", "in the ", "in your ", "in this ")
"""How a phrase for a text begins that tells of something else."""
_LEADING = frozenset({"in", "per", "by", "within", "inside", "according to", "throughout"})
_DETERMINERS = frozenset({"the", "this", "that", "your", "its"})
_STORIES = frozenset({"story", "the story", "narrative", "tale"})
_THEMES = frozenset({"ai", "growth", "cloud", "chips"})
"""What companies have a story of."""


@woken_by(_WHEN, beside=_TEXTS)
def without_texts_told_from(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with a text that only tells as filler, where a time of something else is asked for."""
    keys = {m.key for m in mentions}
    if _WHEN not in keys or keys & _OF_THE_TEXT or not any(_is_content(m, knowledge) for m in mentions):
        return mentions
    ends = {m.end: m for m in mentions}
    starts = {m.start: m for m in mentions}
    return tuple(m.as_filler() if m.key in _TEXTS and _only_tells(m, starts, ends) else m for m in mentions)


def _is_content(mention: Mention, knowledge: Knowledge) -> bool:
    """Somebody, a figure, a strange word, or what some point is about."""
    if mention.kind in ("entity", "quantity", "unknown") or is_measure(mention, knowledge):
        return True
    return mention.kind == "cue" and mention.key not in _TEXTS and bool(knowledge.claims.count(mention.key))


def _only_tells(mention: Mention, starts: dict[int, Mention], ends: dict[int, Mention]) -> bool:
    text = mention.text.casefold()
    before = ends.get(mention.start)
    if text in _STORIES and before is not None and before.key in _THEMES:
        return True
    if text.startswith(_TELLING):
        return True
    while before is not None and before.text.casefold() in _DETERMINERS:
        before = ends.get(before.start)
    if before is not None and before.kind == "filler" and before.text.casefold() in _LEADING:
        return True
    behind = starts.get(mention.end)
    return behind is not None and behind.key in (_SAYS, _MENTIONED)
