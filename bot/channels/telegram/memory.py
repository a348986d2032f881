"""What the channel keeps between messages, as an interface and in the process's own memory."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bot.models import Frame

Length = Literal["verdict", "normal", "full"]
Vote = Literal["up", "down"]
FRAME_SECONDS = 30 * 60


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks where: what a follow-up belongs to."""

    chat: int
    user: int
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What /settings changes, per chat."""

    language: str | None = None
    """None: the language of the question."""
    length: Length = "normal"
    charts: bool = True


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that got no answer, without who asked it, and how often it came."""

    question: str
    count: int


class Memory(Protocol):
    """Asynchronous, so that a database may stand behind it. Nothing in it names a person except a frame,
    which lives for half an hour, and the chats that were told something once."""

    async def frame(self, asker: Asker) -> Frame | None: ...

    async def keep_frame(self, asker: Asker, frame: Frame | None) -> None: ...

    async def settings(self, chat: int) -> ChatSettings: ...

    async def keep_settings(self, chat: int, settings: ChatSettings) -> None: ...

    async def first_time(self, chat: int, what: str) -> bool:
        """Whether the chat has not been told this yet; it counts as told from now on."""
        ...

    async def keep_unanswered(self, question: str) -> None: ...

    async def unanswered(self) -> tuple[Unanswered, ...]:
        """The most frequent first."""
        ...

    async def keep_vote(self, question: str, answer: str, vote: Vote) -> None: ...

    async def photo(self, drawing: str) -> str | None:
        """Telegram's file_id for a picture that was sent before."""
        ...

    async def keep_photo(self, drawing: str, file_id: str) -> None: ...

    async def forget(self, user: int) -> None:
        """Drops the user's frames, and the settings of the private chat."""
        ...

    async def move(self, old_chat: int, new_chat: int) -> None:
        """A group became a supergroup and has a new number."""
        ...


@dataclass(slots=True)
class ProcessMemory:
    """Everything in this process; gone when it ends."""

    clock: Callable[[], float] = time.monotonic
    frames: dict[Asker, tuple[float, Frame]] = field(default_factory=dict)
    chats: dict[int, ChatSettings] = field(default_factory=dict)
    told: set[tuple[int, str]] = field(default_factory=set)
    open_questions: Counter[str] = field(default_factory=Counter)
    votes: list[tuple[str, str, Vote]] = field(default_factory=list)
    photos: dict[str, str] = field(default_factory=dict)

    async def frame(self, asker: Asker) -> Frame | None:
        self._drop_old_frames()
        kept = self.frames.get(asker)
        return kept[1] if kept else None

    async def keep_frame(self, asker: Asker, frame: Frame | None) -> None:
        self.frames.pop(asker, None)
        if frame:
            self.frames[asker] = (self.clock(), frame)

    async def settings(self, chat: int) -> ChatSettings:
        return self.chats.get(chat, ChatSettings())

    async def keep_settings(self, chat: int, settings: ChatSettings) -> None:
        self.chats[chat] = settings

    async def first_time(self, chat: int, what: str) -> bool:
        known = (chat, what) in self.told
        self.told.add((chat, what))
        return not known

    async def keep_unanswered(self, question: str) -> None:
        self.open_questions[question] += 1

    async def unanswered(self) -> tuple[Unanswered, ...]:
        return tuple(Unanswered(question, count) for question, count in self.open_questions.most_common())

    async def keep_vote(self, question: str, answer: str, vote: Vote) -> None:
        self.votes.append((question, answer, vote))

    async def photo(self, drawing: str) -> str | None:
        return self.photos.get(drawing)

    async def keep_photo(self, drawing: str, file_id: str) -> None:
        self.photos[drawing] = file_id

    async def forget(self, user: int) -> None:
        self.frames = {asker: kept for asker, kept in self.frames.items() if asker.user != user}
        self.chats.pop(user, None)
        self.told = {(chat, what) for chat, what in self.told if chat != user}

    async def move(self, old_chat: int, new_chat: int) -> None:
        if old_chat in self.chats:
            self.chats[new_chat] = self.chats.pop(old_chat)
        self.told |= {(new_chat, what) for chat, what in self.told if chat == old_chat}

    def _drop_old_frames(self) -> None:
        """The oldest stand first: every frame that is kept anew goes to the end."""
        oldest = self.clock() - FRAME_SECONDS
        while self.frames and next(iter(self.frames.values()))[0] < oldest:
            del self.frames[next(iter(self.frames))]
