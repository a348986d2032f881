"""The two memories keep and forget alike: the process's own and the workspace database."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.telegram.memory import Asker, ChatSettings, Memory, ProcessMemory, SentAnswer, Vote
from bot.channels.telegram.workspace_memory import WorkspaceMemory
from bot.models import Frame
from bot.store import Workspace
from tests.channels.telegram.running import COMPARE, RISKS, Bot, alice, expected, says
from tests.telegram_server import running_server

ALICE, BOB = Asker(-5, 1), Asker(-5, 2)
FRAME = Frame("comparison", ("alibaba",), metrics=("pe_ratio",))


@dataclass
class Clock:
    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))

    def now(self) -> datetime:
        return self.moment

    def seconds(self) -> float:
        return self.moment.timestamp()


@asynccontextmanager
async def opened(kind: str, clock: Clock, folder: Path) -> AsyncIterator[Memory]:
    if kind == "process":
        yield ProcessMemory(clock.seconds)
        return
    with Workspace.open(f"sqlite:///{folder / uuid.uuid4().hex}.db") as workspace:
        yield WorkspaceMemory(workspace, clock.now)


@pytest.fixture(params=["process", "workspace"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_frame__is_the_asker_s_own_and_lasts_half_an_hour(kind: str, tmp_path: Path) -> None:
    clock = Clock()
    async with opened(kind, clock, tmp_path) as memory:
        await memory.keep_frame(ALICE, FRAME)
        clock.moment += timedelta(minutes=29)
        assert (await memory.frame(ALICE), await memory.frame(BOB)) == (FRAME, None)
        clock.moment += timedelta(minutes=2)
        assert await memory.frame(ALICE) is None


async def test_settings__follow_a_group_to_its_new_number(kind: str, tmp_path: Path) -> None:
    async with opened(kind, Clock(), tmp_path) as memory:
        assert await memory.settings(-5) == ChatSettings()
        await memory.keep_settings(-5, ChatSettings(length="full", charts=False))
        await memory.move(-5, -1005)
        assert await memory.settings(-1005) == ChatSettings(length="full", charts=False)
        assert await memory.settings(-5) == ChatSettings()


async def test_told__follows_a_group_to_its_new_number(kind: str, tmp_path: Path) -> None:
    async with opened(kind, Clock(), tmp_path) as memory:
        assert await memory.first_time(-5, "privacy_mode")
        assert await memory.first_time(-1005, "stranger")
        await memory.move(-5, -1005)
        assert [await memory.first_time(-1005, what) for what in ("privacy_mode", "stranger")] == [False, False]
        assert await memory.first_time(-5, "privacy_mode")


async def test_purge__drops_what_is_over_its_time(tmp_path: Path) -> None:
    clock = Clock()
    with Workspace.open(f"sqlite:///{tmp_path}/workspace.db") as workspace:
        memory = WorkspaceMemory(workspace, clock.now)
        await memory.keep_answer(ALICE, 1, SentAnswer((2,), "text"))
        await memory.settle()
        clock.moment += timedelta(hours=47)
        await memory.purge()
        assert await WorkspaceMemory(workspace, clock.now).answer_to(-5, 1)
        clock.moment += timedelta(hours=2)
        await memory.purge()
        assert await WorkspaceMemory(workspace, clock.now).answer_to(-5, 1) is None


async def test_told__once_for_each_chat_and_thing(kind: str, tmp_path: Path) -> None:
    async with opened(kind, Clock(), tmp_path) as memory:
        told = [await memory.first_time(chat, what) for chat, what in ((1, "a"), (1, "a"), (1, "b"), (2, "a"))]
        assert told == [True, False, True, True]


async def test_unanswered__are_counted_the_most_frequent_first(kind: str, tmp_path: Path) -> None:
    async with opened(kind, Clock(), tmp_path) as memory:
        for question in ("one?", "two?", "two?"):
            await memory.keep_unanswered(question, "en", "missing")
        assert [(one.question, one.times) for one in await memory.unanswered()] == [("two?", 2), ("one?", 1)]


async def test_forget__leaves_others_alone(kind: str, tmp_path: Path) -> None:
    async with opened(kind, Clock(), tmp_path) as memory:
        for asker, question in ((ALICE, 10), (BOB, 20)):
            await memory.keep_frame(asker, FRAME)
            await memory.keep_answer(asker, question, SentAnswer((question + 1,), "text"))
            await memory.keep_vote(asker, Vote(question + 1, "q", "figure", 1))
        await memory.forget(ALICE.user)
        assert (await memory.frame(ALICE), await memory.frame(BOB)) == (None, FRAME)
        assert await memory.answer_to(-5, 10) is None
        assert await memory.answer_to(-5, 20) == SentAnswer((21,), "text")


async def test_what_is_kept__stands_in_the_database_once_settled(tmp_path: Path) -> None:
    with Workspace.open(f"sqlite:///{tmp_path}/workspace.db") as workspace:
        memory, clock = WorkspaceMemory(workspace, Clock().now), Clock()
        await memory.keep_frame(ALICE, FRAME)
        await memory.keep_answer(ALICE, 1, SentAnswer((2,), "text"))
        await memory.settle()
        other = WorkspaceMemory(workspace, clock.now)
        assert (await other.frame(ALICE), await other.answer_to(-5, 1)) == (FRAME, SentAnswer((2,), "text"))


async def test_database__that_fails_costs_no_reply(tmp_path: Path) -> None:
    async with running_server() as server:
        with Workspace.open(f"sqlite:///{tmp_path}/workspace.db", patience=0.1) as workspace:
            lock = sqlite3.connect(tmp_path / "workspace.db", isolation_level=None)
            async with Bot(server, memory=WorkspaceMemory(workspace)).running():
                lock.execute("BEGIN EXCLUSIVE")
                asker = alice(server)
                await asker.say(COMPARE)
                assert says(await server.next_message(asker), expected(COMPARE))
                lock.close()
                await server.settle()


async def test_database__that_cannot_be_read_leaves_the_defaults(tmp_path: Path) -> None:
    with Workspace.open(f"sqlite:///{tmp_path}/workspace.db") as workspace:
        memory, lock = WorkspaceMemory(workspace), sqlite3.connect(tmp_path / "workspace.db")
        for table in ("frames", "chat_settings"):
            lock.execute(f"ALTER TABLE {table} RENAME TO gone_{table}")
        lock.close()
        assert (await memory.frame(ALICE), await memory.settings(-5)) == (None, ChatSettings())


async def test_database__that_cannot_be_written_costs_no_answer_and_is_said_where_it_matters(tmp_path: Path) -> None:
    async with running_server() as server:
        with Workspace.open(f"sqlite:///{tmp_path}/workspace.db") as workspace:
            _forbid_writing(tmp_path / "workspace.db")
            async with Bot(server, memory=WorkspaceMemory(workspace)).running():
                asker = alice(server)
                for command, answers in (("/start", 3), ("/start", 1), ("/chart p/e", 1), (COMPARE, 1)):
                    await asker.say(command)
                    said = [await server.next_message(asker, timeout=20) for _ in range(answers)]
                    assert not any("a fault of mine" in one.text for one in said)
                vote = await asker.presses(said[-1], "👍 Good")
                assert "could not be kept" in (await vote.answer()).text("text")
                await asker.say("/settings")
                menu = await server.next_message(asker)
                choice = await asker.presses(menu, "Charts off")
                assert "could not be kept" in (await choice.answer()).text("text")
                await server.settle()


def _forbid_writing(file: Path) -> None:
    """As a full disk does: every table refuses."""
    with sqlite3.connect(file) as database:
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            database.execute(f"CREATE TRIGGER full_{table} BEFORE INSERT ON {table} "
                             "BEGIN SELECT RAISE(ABORT, 'disk is full'); END")
    database.close()


async def test_photo__is_found_again(kind: str, tmp_path: Path) -> None:
    async with opened(kind, Clock(), tmp_path) as memory:
        assert await memory.photo("key") is None
        await memory.keep_photo("key", "file")
        await memory.keep_photo("key", "newer")
        assert await memory.photo("key") == "newer"


async def test_conversation__goes_on_after_a_restart(tmp_path: Path) -> None:
    async with running_server() as server:
        asker = alice(server)
        with Workspace.open(f"sqlite:///{tmp_path}/workspace.db") as workspace:
            async with Bot(server, memory=WorkspaceMemory(workspace)).running():
                question = await asker.say(COMPARE)
                await server.next_message(asker)
                await server.settle()
            async with Bot(server, memory=WorkspaceMemory(workspace)).running():
                await asker.say("which is highest?")
                frame = expected(COMPARE).answer.frame
                assert says(await server.next_message(asker), expected("which is highest?", frame))
                await asker.edits(question, RISKS)
                assert says(await server.next_edit(asker), expected(RISKS))
                await server.settle()
        assert server.problems == []
