"""When a text was reviewed: "was there a review prior to publication?" asks for the review, and its
time is part of it."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_REVIEWED = "reviewed"
_BEFORE = frozenset({"before", "prior", "ahead", "ahead of", "prior to", "preceding", "pre"})
_OUT = frozenset({"publication", "release", "publishing", "posting", "publishing it"})
"""What a review comes before."""
_REVIEWED_TOO = frozenset({"model", "app", "ipo", "cloud", "plan", "data_center", "chips"})
"""Cues and terms of what else may be reviewed before it comes out."""
_BETWEEN = frozenset({"to", "of", "its", "the"})


@woken_by(_REVIEWED)
def without_times_of_reviews(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without "prior to publication" beside a review."""
    if not any(m.kind == "cue" and m.key == _REVIEWED for m in mentions):
        return mentions
    if any(m.kind in ("entity", "group") or m.key in _REVIEWED_TOO for m in mentions):
        return mentions  # "was the Qwen app reviewed prior to release?"
    starting = {m.start: m for m in mentions}
    idle = {start for m in mentions if m.text.casefold() in _BEFORE for start in _span(m, starting)}
    return tuple(m.as_filler() if m.start in idle else m for m in mentions)


def _span(before: Mention, starting: Mapping[int, Mention]) -> tuple[int, ...]:
    """Where the words stand from "prior" to "publication"; none where they lead to something else."""
    places, mention = [before.start], starting.get(before.end)
    while mention is not None:
        places.append(mention.start)
        word = mention.text.casefold()
        if word in _OUT:
            return tuple(places)
        mention = starting.get(mention.end) if word in _BETWEEN else None
    return ()
