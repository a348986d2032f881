"""What is put in between a question word and its verb: "how much, in US dollars, did Alibaba set aside?" asks how much,
and not whether it did.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_POLAR = "polar"
_ASKING = frozenset({"how_much", "how_many", "how_big", "what", "which", "who", "why", "when", "where", "how_long"})
_PUT_IN = frozenset({"convert", "in_yuan", "roughly", "article", "source", "exactly", "says", "per_year"})
_LATEST = 3
"""The token at which the question word stands at the latest ("and so how much, ...")."""


@woken_by(_POLAR)
def without_verbs_behind_insertions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a verb as filler."""
    asked = next((m for m in mentions if m.kind == "cue" and m.key in _ASKING and m.start <= _LATEST), None)
    if asked is None:
        return mentions
    return tuple(m.as_filler() if m.key == _POLAR and _is_its_verb(m, asked, mentions) else m for m in mentions)


def _is_its_verb(verb: Mention, asked: Mention, mentions: Mentions) -> bool:
    """Whether only such an insertion stands between the two, and somebody behind."""
    between = [m for m in mentions if asked.end <= m.start and m.end <= verb.start]
    put_in = bool(between) and all(m.kind in ("filler", "period") or m.key in _PUT_IN for m in between)
    return put_in and any(m.kind in ("entity", "group") and m.start >= verb.end for m in mentions)
