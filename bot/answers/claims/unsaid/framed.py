"""A yes/no question without what frames it: "according to the article, is it so?", "I read that it is so. Is that
correct?" and "it is so, right?" ask what "is it so?" asks, and what no point says of that it says of none of them."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge import Mention, has_han, replace

from bot.models import Reading

_POLAR, _CONFIRM = "polar", "confirm"
_FRAMING = frozenset({"article", "source", "says", "greeting", _POLAR, _CONFIRM})
"""Cues of words that say where something stands, or that it is asked at all."""
_FALSE, _THAT, _SMALL = "false_that", ("that", "whether"), frozenset({"the", "a", "this", "your", "so", "please"})
_EXACT = "exact"
_OPENERS = frozenset({"is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will"})
_MODALS = frozenset({"could", "might", "may", "can", "would", "should"})
_FRAMING_HAN = ("请问", "請問", "我想知道", "想知道", "听说", "聽說", "据说", "據說")
_OF_A_SUBJECT = "entity", "group", "term", "metric", "place", "segment", "quantity"


def without_frame(reading: Reading) -> Reading | None:
    """The same as a plain question; None where it has no frame, or is no question for a yes or a no."""
    if not reading.has(_POLAR, _CONFIRM) or reading.has(_FALSE) or not reading.mentions:
        return None
    told = tuple(m for m in reading.mentions if m.key != _CONFIRM)
    is_confirmed = any(m.key == _CONFIRM and not m.text.casefold().startswith(_EXACT) for m in reading.mentions)
    is_han = any(has_han(m.text) for m in told)
    left = _statement_han(told) if is_han else _question(told) or _statement(told, is_confirmed=is_confirmed)
    if not left or left == reading.mentions:
        return None
    shift = left[0].start
    kept = tuple(m._replace(start=m.start - shift, end=m.end - shift) for m in left)
    framing = {m.key for m in reading.mentions} - {m.key for m in kept}
    return replace(
        reading,
        mentions=kept,
        cues=(reading.cues - (framing & _FRAMING)) | {_POLAR},
        spoken_for=frozenset(index - shift for index in reading.spoken_for if index >= shift),
        passed=frozenset(index - shift for index in reading.passed if index >= shift),
    )


def _question(told: Sequence[Mention]) -> tuple[Mention, ...]:
    """From the verb on that opens a question; before it stands a frame and nothing else."""
    for place, mention in enumerate(told):
        if mention.key == _POLAR and mention.text.casefold() in _OPENERS:
            return () if _frames_a_statement(told[place:]) else tuple(told[place:])
        if not _is_frame(mention):
            return ()
    return ()


def _frames_a_statement(told: Sequence[Mention]) -> bool:
    """ "Does the article say that ...?"."""
    behind = next((m for m in told[1:] if m.text.casefold() not in _SMALL), None)
    return behind is not None and behind.key in _FRAMING


def _statement(told: Sequence[Mention], *, is_confirmed: bool) -> tuple[Mention, ...]:
    """Behind the frame, with the verb before the subject where a question has it."""
    end = _end_of_frame(told)
    stated = list(told[end:])
    if not (end or is_confirmed):
        return ()
    if any(m.text.casefold() in _MODALS for m in stated):
        return ()  # what could be is asked of no plain verb
    if not stated or not any(m.kind in ("cue", *_OF_A_SUBJECT) for m in stated):
        return ()
    verb = next((m for m in stated if m.kind in ("filler", "cue") and m.text.casefold() in _OPENERS), None)
    first = stated[0].start
    opening = Mention("cue", _POLAR, first - 1, first, verb.text if verb else "does")
    return (opening, *(m for m in stated if m is not verb))


def _end_of_frame(told: Sequence[Mention]) -> int:
    """Behind the last "that" which only framing words lead to; at the start where there is none."""
    place = next((i for i, m in enumerate(told) if not _is_frame(m)), len(told))
    that = [i + 1 for i, m in enumerate(told[:place]) if m.text.casefold().split()[-1] in _THAT]
    if that:
        return that[-1]
    return next((i for i, m in enumerate(told) if m.key not in _FRAMING and m.text.casefold() != "so"), len(told))


def _is_frame(mention: Mention) -> bool:
    return mention.kind == "filler" or mention.key in _FRAMING or mention.text.casefold() in _THAT


def _statement_han(told: Sequence[Mention]) -> tuple[Mention, ...]:
    place = next((i for i, m in enumerate(told) if not _is_frame_han(m)), len(told))
    return tuple(told[place:])


def _is_frame_han(mention: Mention) -> bool:
    return mention.key in _FRAMING or mention.text.startswith(_FRAMING_HAN)
