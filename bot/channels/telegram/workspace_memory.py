"""The channel's memory in the workspace database; what a reply need not wait for is written after it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.channels.telegram.memory import FRAME_SECONDS, Asker, Open, ProcessMemory, Vote
from bot.models import Frame
from bot.store import ChatSettings, SentAnswer, Workspace, WorkspaceError

_LOGGER = logging.getLogger(__name__)
T = TypeVar("T")
D = TypeVar("D")
_GATHER = 0.5
"""Seconds for which writes are gathered; a process that is killed loses no more than what it noted in them."""
_MOST_MET = 50_000


def _now() -> datetime:
    return datetime.now(UTC)


class WorkspaceMemory:
    """See `Memory`. One process polls with a token, so what it has kept itself it need not read again."""

    def __init__(self, workspace: Workspace, now: Callable[[], datetime] = _now) -> None:
        self.workspace = workspace
        self.now = now
        self.recent = ProcessMemory(lambda: now().timestamp())
        self._met: set[Asker] = set()
        """Whose frame was looked for: what is newer is in `recent`."""
        self._waiting: list[Callable[[], object]] = []
        self._hurry = asyncio.Event()
        self._writing: asyncio.Task[None] | None = None

    async def frame(self, asker: Asker) -> Frame | None:
        known = await self.recent.frame(asker)
        if known or asker in self._met:
            return known
        self._meet(asker)
        return await _read(partial(self.workspace.frames.get, asker.chat, asker.user, self.now()), None)

    async def keep_frame(self, asker: Asker, frame: Frame) -> None:
        await self.recent.keep_frame(asker, frame)
        until = self.now() + timedelta(seconds=FRAME_SECONDS)
        self._write_later(partial(self.workspace.frames.keep, asker.chat, asker.user, frame, until))

    async def settings(self, chat: int) -> ChatSettings:
        if chat not in self.recent.chats:
            read = partial(self.workspace.settings.get, chat)
            self.recent.chats[chat] = await _read(read, ChatSettings())
        return self.recent.chats[chat]

    async def keep_settings(self, chat: int, settings: ChatSettings) -> None:
        await asyncio.to_thread(self.workspace.settings.save, chat, settings)
        self.recent.chats[chat] = settings

    async def first_time(self, chat: int, what: str) -> bool:
        """A database that cannot be written is no reason not to greet: then it counts until the next start."""
        marked = await _read(partial(self.workspace.told.mark, chat, what), None)
        return await self.recent.first_time(chat, what) if marked is None else marked

    async def keep_unanswered(self, question: str, language: str, reason: str) -> None:
        day = self.now().date()
        self._write_later(partial(self.workspace.note_unanswered, question, language, reason, day))

    async def unanswered(self) -> tuple[Open, ...]:
        await self.settle()
        groups = await asyncio.to_thread(self.workspace.questions.open)
        return tuple(Open(group.text, group.times) for group in groups)

    async def keep_vote(self, asker: Asker, vote: Vote) -> None:
        await asyncio.to_thread(
            self.workspace.feedback.give, asker.chat, vote.message, asker.user, question=vote.question,
            intent=vote.intent, thumb=vote.thumb, given_on=self.now().date())

    async def photo(self, drawing: str) -> str | None:
        known = await self.recent.photo(drawing)
        return known or await _read(partial(self.workspace.photos.find, drawing), None)

    async def keep_photo(self, drawing: str, file_id: str) -> None:
        await self.recent.keep_photo(drawing, file_id)
        self._write_later(partial(self.workspace.photos.keep, drawing, file_id, self.now()))

    async def answer_to(self, chat: int, question: int) -> SentAnswer | None:
        known = await self.recent.answer_to(chat, question)
        return known or await _read(partial(self.workspace.answers.find, chat, question), None)

    async def keep_answer(self, asker: Asker, question: int, answer: SentAnswer) -> None:
        await self.recent.keep_answer(asker, question, answer)
        self._write_later(partial(self.workspace.answers.note, asker.chat, question, asker.user, answer, self.now()))

    async def forget(self, user: int) -> None:
        """Whatever still waits to be written is written first, so that it is deleted too."""
        await self.settle()
        await self.recent.forget(user)
        await asyncio.to_thread(self.workspace.forget, user)

    async def move(self, old_chat: int, new_chat: int) -> None:
        for store in (self.workspace.settings, self.workspace.told):
            await asyncio.to_thread(_try, partial(store.move, old_chat, new_chat))
        self.recent.chats.pop(old_chat, None)
        self.recent.chats.pop(new_chat, None)

    async def purge(self) -> None:
        try:
            gone = await asyncio.to_thread(self.workspace.purge, self.now())
        except WorkspaceError as error:
            _LOGGER.warning("What is over its time was not deleted: %s", error)
        else:
            _LOGGER.info("%s records were over their time and are deleted.", gone)

    async def settle(self) -> None:
        self._hurry.set()
        while self._writing:
            await self._writing
        self._hurry.clear()

    async def _pause(self) -> None:
        try:
            async with asyncio.timeout(_GATHER):
                await self._hurry.wait()
        except TimeoutError:
            return

    def _meet(self, asker: Asker) -> None:
        if len(self._met) >= _MOST_MET:
            self._met.clear()
        self._met.add(asker)

    def _write_later(self, write: Callable[[], object]) -> None:
        self._waiting.append(write)
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all())

    async def _write_all(self) -> None:
        """In the order of keeping; what comes within a moment goes along in one transaction."""
        try:
            while self._waiting:
                await self._pause()
                writes, self._waiting = self._waiting, []
                await asyncio.to_thread(_run, self.workspace, writes)
        finally:
            self._writing = None


async def _read(read: Callable[[], T], otherwise: D) -> T | D:
    """An answer is worth more than what leads up to it: a database that cannot be read is logged."""
    try:
        return await asyncio.to_thread(read)
    except WorkspaceError as error:
        _LOGGER.warning("Something that is kept could not be looked up: %s", error)
        return otherwise


def _run(workspace: Workspace, writes: list[Callable[[], object]]) -> None:
    """All at once, or, where that fails, each for itself."""
    try:
        with workspace.one_transaction():
            for write in writes:
                write()
    except WorkspaceError:
        for write in writes:
            _try(write)


def _try(write: Callable[[], object]) -> None:
    """A reply is worth more than its note: a database that cannot be written is logged."""
    try:
        write()
    except WorkspaceError as error:
        _LOGGER.warning("Something was not kept: %s", error)
