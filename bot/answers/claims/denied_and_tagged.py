"""What is denied and then asked: "Azure is not a cash cow, right?" gets a no where the source says that it is."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import replace

from bot.answers.claims.telling import Claims
from bot.models import Answer, Reading

_DENYING = frozenset(
    {"not", "isn't", "isnt", "wasn't", "wasnt", "aren't", "arent", "weren't", "werent", "doesn't", "doesnt", "didn't",
     "didnt", "don't", "dont", "hasn't", "hasnt", "haven't", "havent"}
)
_ELUSIVE = "elusive"
_CUES = ("negation", "exclude")
_MORE = ("only", "every", "both", "choice", "and_what", "because", "false_that", "polar", "opposite", "nobody")
"""Cues beside which it is not the whole that is denied."""
_TURNED: Mapping[str | None, str] = {"yes": "no", "no": "yes"}
_SPEAKER = "i"
"""Who denies it ("I deny that ..."), and goes with his denial."""


def without_denial(reading: Reading) -> Reading | None:
    """The same without its "not"; None where it says more than that, or asks by it."""
    denials = {m.start for m in reading.mentions if m.key in _CUES or m.text.casefold() in _DENYING}
    plain = len(denials) == 1 and all(
        m.text.casefold() in _DENYING for m in reading.mentions if m.start in denials and m.key in _CUES
    )
    opens = bool(reading.mentions) and reading.mentions[0].start in denials
    doubly = any(m.text.casefold() == _ELUSIVE for m in reading.mentions)  # which denies by itself
    if not plain or opens or doubly or not reading.has("confirm") or _says_more(reading):
        return None
    speakers = {m.start for m in reading.mentions if m.end in denials and m.text.casefold() == _SPEAKER}
    mentions = tuple(m for m in reading.mentions if m.start not in denials | speakers)
    return replace(reading, mentions=mentions, cues=reading.cues - set(_CUES))


def _says_more(reading: Reading) -> bool:
    tags = {m.start for m in reading.mentions if m.key == "confirm"}
    more = {m.key for m in reading.mentions if m.kind == "cue" and m.start not in tags}
    denied = bool(reading.quantities or reading.periods or reading.excluded)
    return denied or not more.isdisjoint(_MORE)


def turned(told: Answer) -> Answer | None:
    """The answer to what is denied, as one to the denial; None where that was no plain yes or no."""
    content = told.content
    if told.outcome != "answer" or not isinstance(content, Claims) or content.unsaid or content.whole:
        return None
    says = _TURNED.get(content.verdict)
    return replace(told, content=replace(content, verdict=says)) if says else None
