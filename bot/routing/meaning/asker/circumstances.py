"""Why a question is asked: "because my flatmate doubts it: ..."."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.parts import as_idle, names_nothing, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

_REASONS = ("because", "cos", "cuz", "coz")
_SOMEBODY = frozenset({"my", "our", "a", "i", "we", "he", "she", "they", "somebody", "someone", "everyone", "people"})


@woken_by(*_REASONS)
def without_reasons_of_the_asker(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Because my flatmate doubts it: ...": why it is asked, as filler."""
    parts = parts_of(mentions)
    told = not all(names_nothing(part, knowledge) for part in parts[1:])
    said = [word for word in words_of(parts[0]) if word not in _REASONS]  # one word may be two mentions
    own = words_of(parts[0])[0] in _REASONS and not _SOMEBODY.isdisjoint(said[:1])  # and not "because of inflation"
    return as_idle(mentions, parts[:1]) if told and own and names_nothing(parts[0], knowledge) else mentions


