"""What the channel keeps between messages: the interface, and a form of it in the process's own memory."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from knowledge import frozen

from bot.models import Frame
from bot.store.records import ChatSettings, Length, SentAnswer, Thumb

FRAME_SECONDS = 30 * 60


@frozen
class Asker:
    """Who asks where: what a follow-up belongs to."""

    chat: int
    user: int


@frozen
class Open:
    """A question that got no answer, without who asked it, and how often it came."""

    question: str
    times: int


@frozen
class Vote:
    """A thumb on one of the bot's messages."""

    message: int
    question: str
    intent: str
    thumb: Thumb


class Memory(Protocol):
    """Asynchronous, so that a database may stand behind it."""

    async def frame(self, asker: Asker) -> Frame | None: ...

    async def keep_frame(self, asker: Asker, frame: Frame) -> None: ...

    async def settings(self, chat: int) -> ChatSettings: ...

    async def keep_settings(self, chat: int, settings: ChatSettings) -> None: ...

    async def first_time(self, chat: int, what: str) -> bool:
        """Whether the chat has not been told this yet; it counts as told from now on."""
        ...

    async def keep_unanswered(self, question: str, language: str, reason: str) -> None: ...

    async def unanswered(self) -> tuple[Open, ...]:
        """The most frequent first."""
        ...

    async def keep_vote(self, asker: Asker, vote: Vote) -> None: ...

    async def photo(self, drawing: str) -> str | None:
        """Telegram's file_id for a picture that was sent before."""
        ...

    async def keep_photo(self, drawing: str, file_id: str) -> None: ...

    async def answer_to(self, chat: int, question: int) -> SentAnswer | None:
        """The messages that answered a question; both by Telegram's numbers."""
        ...

    async def keep_answer(self, asker: Asker, question: int, answer: SentAnswer) -> None: ...

    async def forget(self, user: int) -> None:
        """Drops all that is kept of a person."""
        ...

    async def move(self, old_chat: int, new_chat: int) -> None:
        """A group became a supergroup and has a new number."""
        ...

    async def purge(self) -> None:
        """Drops what is over its time; never raises."""
        ...

    async def settle(self) -> None:
        """Returns once everything is where it stays."""
        ...


@dataclass(slots=True)
class ProcessMemory:
    """Everything in this process; gone when it ends."""

    clock: Callable[[], float] = time.monotonic
    frames: dict[Asker, tuple[float, Frame]] = field(default_factory=dict)
    chats: dict[int, ChatSettings] = field(default_factory=dict)
    told: set[tuple[int, str]] = field(default_factory=set)
    questions: Counter[str] = field(default_factory=Counter)
    votes: dict[tuple[Asker, int], Vote] = field(default_factory=dict)
    photos: dict[str, str] = field(default_factory=dict)
    answers: dict[tuple[int, int], tuple[float, int, SentAnswer]] = field(default_factory=dict)

    async def frame(self, asker: Asker) -> Frame | None:
        self._drop_old()
        kept = self.frames.get(asker)
        return kept[1] if kept else None

    async def keep_frame(self, asker: Asker, frame: Frame) -> None:
        self.frames.pop(asker, None)
        self.frames[asker] = (self.clock(), frame)

    async def settings(self, chat: int) -> ChatSettings:
        return self.chats.get(chat, ChatSettings())

    async def keep_settings(self, chat: int, settings: ChatSettings) -> None:
        self.chats[chat] = settings

    async def first_time(self, chat: int, what: str) -> bool:
        known = (chat, what) in self.told
        self.told.add((chat, what))
        return not known

    async def keep_unanswered(self, question: str, language: str, reason: str) -> None:
        self.questions[question] += 1

    async def unanswered(self) -> tuple[Open, ...]:
        return tuple(Open(question, times) for question, times in self.questions.most_common())

    async def keep_vote(self, asker: Asker, vote: Vote) -> None:
        self.votes[asker, vote.message] = vote

    async def photo(self, drawing: str) -> str | None:
        return self.photos.get(drawing)

    async def keep_photo(self, drawing: str, file_id: str) -> None:
        self.photos[drawing] = file_id

    async def answer_to(self, chat: int, question: int) -> SentAnswer | None:
        self._drop_old()
        kept = self.answers.get((chat, question))
        return kept[2] if kept else None

    async def keep_answer(self, asker: Asker, question: int, answer: SentAnswer) -> None:
        self.answers.pop((asker.chat, question), None)
        self.answers[asker.chat, question] = (self.clock(), asker.user, answer)

    async def forget(self, user: int) -> None:
        self.frames = {asker: kept for asker, kept in self.frames.items() if asker.user != user}
        self.votes = {key: vote for key, vote in self.votes.items() if key[0].user != user}
        self.answers = {key: kept for key, kept in self.answers.items() if kept[1] != user}
        self.chats.pop(user, None)
        self.told = {(chat, what) for chat, what in self.told if chat != user}

    async def move(self, old_chat: int, new_chat: int) -> None:
        if old_chat in self.chats:
            self.chats[new_chat] = self.chats.pop(old_chat)
        self.told = {(new_chat if chat == old_chat else chat, what) for chat, what in self.told}

    async def purge(self) -> None:
        self._drop_old()

    async def settle(self) -> None:
        """Nothing waits to be written."""

    def _drop_old(self) -> None:
        """The oldest stand first: what is kept anew goes to the end."""
        oldest = self.clock() - FRAME_SECONDS
        while self.frames and next(iter(self.frames.values()))[0] < oldest:
            del self.frames[next(iter(self.frames))]
        while self.answers and next(iter(self.answers.values()))[0] < oldest:
            del self.answers[next(iter(self.answers))]


__all__ = ["Asker", "ChatSettings", "Length", "Memory", "Open", "ProcessMemory", "SentAnswer", "Thumb", "Vote"]
