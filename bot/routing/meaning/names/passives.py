"""The passive between two names: in "is AWS led by Azure?" the second is the larger, as it is in "surpassed by"."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.parts import first_word
from bot.routing.waking import Mentions, woken_by

_BY, _MORE, _LESS = "by", "more", "less"
_TURNED: Mapping[str, str] = {"led": _LESS, "trailed": _MORE, "lagged": _MORE}
"""Participles, and on which side of whoever does it that leaves the subject; others are cues with their "by"."""


_DIFFERENCE, _ASKING = "difference", ("polar", "confirm")
_HOW_FAR = ("how_much", "how_far", "how_many")


@woken_by(*_TURNED, beside=("entity",))
def with_passives_between_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """The participle as "less", or as "more", where a name stands before it and "by" and another behind."""
    names = [m for m in mentions if m.kind == "entity"]
    verb = _verb_of(mentions, {n.start for n in names})
    if verb is None or not any(n.end <= verb.start for n in names):
        return mentions
    turned = Mention("cue", _TURNED[first_word(verb)], verb.start, verb.end, verb.text)
    kept = (m for m in mentions if m.start != verb.start)
    return tuple(sorted((*kept, turned), key=lambda m: (m.start, m.end)))


def _verb_of(mentions: Mentions, names: set[int]) -> Mention | None:
    """With its "by" it may be one word ("is AWS trailed by Azure?"), which asks how far where it is no yes or no."""
    by = {m.start for m in mentions if m.text.casefold() == _BY and m.end in names}
    asked = any(m.key in _ASKING for m in mentions) and not any(m.key in _HOW_FAR for m in mentions)
    for mention in mentions:
        words = mention.text.casefold().split()
        whole = mention.key == _DIFFERENCE and words[1:] == [_BY] and mention.end in names and asked
        if words[0] in _TURNED and (whole or (len(words) == 1 and mention.end in by)):
            return mention
    return None
