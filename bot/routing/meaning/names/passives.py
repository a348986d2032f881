"""The passive between two names: in "is AWS led by Azure?" the second is the larger, as it is in "surpassed by"."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_BY, _MORE, _LESS = "by", "more", "less"
_TURNED: Mapping[str, str] = {"led": _LESS, "trailed": _MORE, "lagged": _MORE}
"""Participles, and on which side of whoever does it that leaves the subject; others are cues with their "by"."""


@woken_by(*_TURNED, beside=("entity",))
def with_passives_between_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """The participle as "less", or as "more", where a name stands before it and "by" and another behind."""
    names = [m for m in mentions if m.kind == "entity"]
    by = {m.start for m in mentions if m.text.casefold() == _BY and any(n.start == m.end for n in names)}
    verb = next((m for m in mentions if m.text.casefold() in _TURNED and m.end in by), None)
    if verb is None or not any(n.end <= verb.start for n in names):
        return mentions
    turned = Mention("cue", _TURNED[verb.text.casefold()], verb.start, verb.end, verb.text)
    kept = (m for m in mentions if m.start != verb.start)
    return tuple(sorted((*kept, turned), key=lambda m: (m.start, m.end)))
