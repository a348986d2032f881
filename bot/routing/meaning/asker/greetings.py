"""A greeting before a question that names nothing ("hi, how much is it?", 喂，它到底是多少): who calls like that wants
to know something, and is asked of whom."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_GREETING, _IT = "greeting", frozenset({"it", "its"})
_HOW_MUCH = frozenset({"how_much", "how_many"})
_CALLED = frozenset({"filler", "cue"})


@woken_by(_GREETING, beside=_HOW_MUCH)
def without_greetings_before_questions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The greeting as filler, where all that is asked is how much something is."""
    asked = {m.key for m in mentions if m.kind == "cue"} - _IT
    if any(m.kind not in _CALLED for m in mentions) or not asked <= {_GREETING, *_HOW_MUCH} or not asked & _HOW_MUCH:
        return mentions
    return tuple(m.as_filler() if m.key == _GREETING else m for m in mentions)
