"""The channel's memory in the workspace database; off the event loop, for a database may be slow or far away."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.channels.telegram.memory import FRAME_SECONDS, Asker, Open, Vote
from bot.models import Frame
from bot.store import ChatSettings, SentAnswer, Workspace


def _now() -> datetime:
    return datetime.now(UTC)


class WorkspaceMemory:
    """See `Memory`."""

    def __init__(self, workspace: Workspace, now: Callable[[], datetime] = _now) -> None:
        self.workspace = workspace
        self.now = now

    async def frame(self, asker: Asker) -> Frame | None:
        return await asyncio.to_thread(self.workspace.frames.get, asker.chat, asker.user, self.now())

    async def keep_frame(self, asker: Asker, frame: Frame) -> None:
        until = self.now() + timedelta(seconds=FRAME_SECONDS)
        await asyncio.to_thread(self.workspace.frames.keep, asker.chat, asker.user, frame, until)

    async def settings(self, chat: int) -> ChatSettings:
        return await asyncio.to_thread(self.workspace.settings.get, chat)

    async def keep_settings(self, chat: int, settings: ChatSettings) -> None:
        await asyncio.to_thread(self.workspace.settings.save, chat, settings)

    async def first_time(self, chat: int, what: str) -> bool:
        return await asyncio.to_thread(self.workspace.told.mark, chat, what)

    async def keep_unanswered(self, question: str, language: str, reason: str) -> None:
        await asyncio.to_thread(self.workspace.note_unanswered, question, language, reason, self.now().date())

    async def unanswered(self) -> tuple[Open, ...]:
        groups = await asyncio.to_thread(self.workspace.questions.open)
        return tuple(Open(group.text, group.times) for group in groups)

    async def keep_vote(self, asker: Asker, vote: Vote) -> None:
        await asyncio.to_thread(
            self.workspace.feedback.give, asker.chat, vote.message, asker.user, question=vote.question,
            intent=vote.intent, thumb=vote.thumb, given_on=self.now().date())

    async def photo(self, drawing: str) -> str | None:
        return await asyncio.to_thread(self.workspace.photos.find, drawing)

    async def keep_photo(self, drawing: str, file_id: str) -> None:
        await asyncio.to_thread(self.workspace.photos.keep, drawing, file_id, self.now())

    async def answer_to(self, chat: int, question: int) -> SentAnswer | None:
        return await asyncio.to_thread(self.workspace.answers.find, chat, question)

    async def keep_answer(self, asker: Asker, question: int, answer: SentAnswer) -> None:
        await asyncio.to_thread(self.workspace.answers.note, asker.chat, question, asker.user, answer, self.now())

    async def forget(self, user: int) -> None:
        await asyncio.to_thread(self.workspace.forget, user)

    async def move(self, old_chat: int, new_chat: int) -> None:
        await asyncio.to_thread(self.workspace.settings.move, old_chat, new_chat)
