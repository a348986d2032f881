"""What somebody takes back for something else in the same message: "AWS's growth, sorry, share"."""

from __future__ import annotations

from knowledge import Mention

from bot.attempts.turn import Heard, Turn
from bot.dialogue import carry
from bot.models import IntentMatch

_CORRECTION, _NEGATION, _FIGURE = "correction", "negation", "figure"
_NARROWING = ("period", "place", "segment")
_SORRY = frozenset({"sorry", "oops", "whoops", "pardon", "no", "nope", "wait", "抱歉", "不好意思", "不", "唔好意思"})
"""Words that take back what is before them where they stand between two pauses."""
_HALF = frozenset({"rather", "instead", "make that", "meant", "not that", "应该是", "指的是"})
_DENYING = ("不是", "唔系", "唔係")
"""It denies what stands behind it ("Azure的增速，不是份额")."""
"""Corrections that are as often part of what is asked ("growth rather than share"): those stand behind a pause."""
Mentions = tuple[Mention, ...]


def said_anew(turn: Turn) -> Heard | None:
    """The answer to what is said behind the correction, as a follow-up to what it takes back, where either speaks of
    a figure; names alone are put in each other's place where the whole is read."""
    parts = _taken_back_and_meant(turn)
    if not parts or turn.is_framed:
        return None
    taken_back, meant = parts
    if not (turn.measures(taken_back) and turn.measures(meant)) or any(m.key == _NEGATION for m in meant):
        return None
    if any(m.quantity or m.kind in _NARROWING for m in (*taken_back, *meant)):
        return None  # "in 2019, sorry, its growth": a time or a limit is not taken back with the figure
    before = turn.match(taken_back, turn.question.frame)
    if not isinstance(before, IntentMatch) or not before.reading.metrics:
        return None
    if before.answer != _FIGURE and not any(m.kind == "entity" for m in meant):
        return None  # "rank the clouds by growth, sorry, share": of all that were asked about
    match = turn.match(meant, carry(turn.question.frame, turn.build(before).frame))
    if not isinstance(match, IntentMatch) or set(match.reading.metrics) <= set(before.reading.metrics):
        return None
    return (match,), turn.build(match)


def _taken_back_and_meant(turn: Turn) -> tuple[Mentions, Mentions] | None:
    """What stands before the words that correct, and what behind them; None where nothing does."""
    mentions, pauses = turn.spotted.mentions, turn.spotted.pauses
    paused = turn.spotted.pauses_within
    correcting = [m for m in mentions if (paused or m.key == _CORRECTION) and _takes_back(m, pauses)]
    if not correcting:
        return None
    start, end = correcting[0].start, max(m.end for m in correcting)
    if any(m.kind in ("entity", "metric", "quantity") for m in mentions if start <= m.start < end):
        return None
    return tuple(m for m in mentions if m.end <= start), tuple(m for m in mentions if m.start >= end)


def _takes_back(mention: Mention, pauses: tuple[int, ...]) -> bool:
    behind_a_pause = mention.start - 1 in pauses
    if mention.key != _CORRECTION:
        return behind_a_pause and mention.end in pauses and mention.text.casefold() in _SORRY
    text = mention.text.casefold()
    return text not in _DENYING and (behind_a_pause or text not in _HALF)
