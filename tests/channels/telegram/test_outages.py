"""In an outage answers wait for its end; a single lost answer is not repeated (test_sending.py)."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from bot.channels.telegram.intake import IntakeBot
from bot.channels.telegram.outages import Outages, Postponed, reaches_telegram
from tests.channels.telegram.running import UNKNOWN, Bot, alice, bob, expected, running_bot, says
from tests.channels.telegram.test_connections import connected
from tests.telegram_server import TOKEN, running_server


async def test_outage__answers_what_came_before_it_once() -> None:
    async with running_bot() as server:
        askers = [server.user(number, f"User {number}") for number in range(1, 6)]
        server.fault("sendMessage", delay=0.3, drop=True, times=5)
        for asker in askers:
            await asker.say(UNKNOWN)
        await asyncio.sleep(0.15)
        outage = server.fault("*", drop=True, times=10_000)
        await asyncio.sleep(2)
        outage.times = 0
        for asker in askers:
            assert says(await server.next_message(asker, timeout=6), expected(UNKNOWN))
        await server.settle()
        assert [len(server.sent(asker)) for asker in askers] == [1] * 5


async def test_outage__at_the_end_of_the_process_leaves_the_question_to_the_next_start() -> None:
    async with running_server() as server:
        asker = alice(server)
        async with Bot(server).running():
            away = [server.fault(method, drop=True, times=10_000) for method in ("sendMessage", "getMe")]
            await asker.say(UNKNOWN)
            await asyncio.sleep(1)
            started = time.monotonic()
        assert time.monotonic() - started < 5
        assert server.unconfirmed == 1
        for fault in away:
            assert fault.hits
            fault.times = 0
        async with Bot(server).running():
            assert says(await server.next_message(asker), expected(UNKNOWN))


async def test_flood__at_the_end_of_the_process_is_not_waited_out() -> None:
    async with running_server() as server:
        asker, other = alice(server), bob(server)
        async with Bot(server).running():
            server.fault("sendMessage", error=(429, "Too Many Requests: retry after 60"),
                         parameters={"retry_after": 60}, chat_id=asker.id)
            await asker.say(UNKNOWN)
            await other.say(UNKNOWN)
            await server.next_message(other)
            started = time.monotonic()
        assert time.monotonic() - started < 5
        async with Bot(server).running():
            assert says(await server.next_message(asker), expected(UNKNOWN))


async def test_outlasted__is_false_while_telegram_answers_whatever_it_says() -> None:
    async with connected() as (server, bot):
        assert not await Outages(bot).outlasted()
        server.fault("getMe", error=(429, "Too Many Requests"), parameters={"retry_after": 9})
        assert not await Outages(bot).outlasted()
        server.fault("getMe", drop=True)
        assert not await Outages(bot).outlasted()


async def test_outlasted__is_false_where_telegram_is_only_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it is slow to confirm it may well have sent."""
    monkeypatch.setattr("bot.channels.telegram.connections._READ", 0.1)
    async with connected() as (server, bot):
        server.fault("getMe", delay=3, times=10)
        assert not await Outages(bot).outlasted()


async def test_outlasted__notices_that_no_connection_can_be_made() -> None:
    async with connected() as (_, bot):
        nowhere = IntakeBot(TOKEN, base_url="http://127.0.0.1:9/bot")
        assert not await reaches_telegram(nowhere)
        assert await reaches_telegram(bot)


async def test_outlasted__gives_up_in_the_end() -> None:
    async with connected() as (server, bot):
        server.fault("getMe", drop=True, times=1000)
        assert not await Outages(bot, limit=0.2).outlasted()


async def test_outlasted__all_wait_for_one_answer() -> None:
    async with connected() as (server, bot):
        outages, away = Outages(bot), server.fault("getMe", drop=True, times=2)
        assert await asyncio.gather(*(outages.outlasted() for _ in range(20))) == [True] * 20
        assert (away.hits, len(server.calls("getMe"))) == (2, 4)


async def test_pause__ends_with_the_process() -> None:
    async with connected() as (_, bot):
        outages = Outages(bot)
        await outages.pause(0.01)
        waiting: Any = asyncio.create_task(outages.pause(30))
        await asyncio.sleep(0)
        outages.ending.set()
        with pytest.raises(Postponed):
            await waiting
