"""Where the asker wants to put the answer: "need it for a t-shirt: ...", "... It is for a project of my son"."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.parts import as_idle, names_nothing, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

TEXTS = frozenset(
    {"brief", "briefing", "column", "essay", "exam", "handout", "memo", "note", "notes", "post", "quiz", "slide",
     "table", "template"}
)
"""Texts that somebody writes, and their parts."""
_NEEDING = frozenset(
    {"need", "needed", "needing", "want", "wanted", "it's", "its", "this", "that", "it", "putting", "writing",
     "printing", "going", "goes", "using"}
)
_FOR = frozenset({"for", "on", "in", "into"})
_WHOSE = (["a"], ["an"], ["the"], ["my"], ["our"], ["some"])


@woken_by("unknown", "topic", beside=_FOR)
def without_places_to_put_it(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Need it for a t-shirt: ...", "...? It is for a project of my son": where it is wanted, as filler."""
    parts = parts_of(mentions)
    where = [part for part in parts if len(parts) > 1 and _says_where(part, knowledge)]
    asked = any(part not in where and not names_nothing(part, knowledge) for part in parts)
    return as_idle(mentions, where) if asked else mentions


def _says_where(part: Mentions, knowledge: Knowledge) -> bool:
    words = words_of(part)
    at = next((i for i, word in enumerate(words) if word in _FOR), None)
    if at is None or _NEEDING.isdisjoint(words[:at]) or words[at + 1 : at + 2] not in _WHOSE:
        return False
    strange = [m for m in part if m.kind in ("unknown", "topic")]
    plain = names_nothing(part, knowledge) and all(m.kind in ("unknown", "topic", "filler", "cue") for m in part)
    return plain and bool(strange) and all(m.text.islower() for m in strange)
