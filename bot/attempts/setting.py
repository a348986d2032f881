"""A message that only sets a time or place for what follows ("only talking 2022 here"): that it was heard is told."""

from __future__ import annotations

from knowledge import Knowledge, Spotted

from bot.answers.talk import SET, build_set
from bot.attempts.turn import Heard, Turn
from bot.dialogue import set_by
from bot.models import Asked, IntentMatch
from bot.routing import PassingWords


def as_set(turn: Turn) -> Heard | None:
    """None where it sets nothing."""
    within = what_is_set(turn.spotted, turn.passing, turn.knowledge, opens=turn.question.frame is None)
    if not within:
        return None
    match = IntentMatch(SET, SET, turn.whole.reading)
    return (match,), build_set(Asked(match, turn.question.asked_on), within, turn.knowledge)


def what_is_set(spotted: Spotted, words: PassingWords, knowledge: Knowledge, *, opens: bool) -> tuple[str, ...]:
    """The times and places that a message sets; `opens`: no chat goes before it that it might narrow."""
    return set_by(spotted, (words.setting, words.limiting) if opens else (words.setting,), knowledge, opens=opens)
