"""The records that the workspace takes and gives back: plain frozen data, without ids of people."""

from __future__ import annotations

from datetime import date
from typing import Literal

from knowledge import frozen

Length = Literal["verdict", "normal", "full"]
Thumb = Literal[1, -1]


@frozen
class ChatSettings:
    """What a chat has chosen; the defaults are what it gets before it chooses."""

    language: str | None = None
    """None: each asker's own language."""
    length: Length = "normal"
    charts: bool = True
    peers: tuple[str, ...] = ()
    """Entity keys to compare with where a question names none; empty: everyone with the figure."""
    sources: tuple[str, ...] = ()
    """Keys of the sources that count; empty: all."""


@frozen
class UnansweredQuestion:
    """A question that got no answer, as one group of like-worded askings."""

    key: str
    text: str
    """As it was worded the last time."""
    language: str
    reason: str
    times: int
    first_asked: date
    last_asked: date
    settled_on: date | None = None


@frozen
class Feedback:
    """One person's thumb on one answer."""

    question: str
    intent: str
    thumb: Thumb
    given_on: date


@frozen
class SentAnswer:
    """The messages that answered a question, so that an edit of the question can edit them."""

    message_ids: tuple[int, ...]
    kind: str


@frozen
class Forgotten:
    """How many records of a person were deleted."""

    conversations: int
    answers: int
    feedback: int
    settings: int
    marks: int

    @property
    def total(self) -> int:
        return self.conversations + self.answers + self.feedback + self.settings + self.marks
