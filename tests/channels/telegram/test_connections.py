"""The connections keep the library's contract: what was surely not sent can be told from what may have arrived."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram.error import NetworkError, TimedOut

from bot.channels.telegram.connections import UNSENT, Connections
from bot.channels.telegram.intake import IntakeBot, Silence
from bot.channels.telegram.watchdog import Watchdog
from tests.channels.telegram.running import alice
from tests.telegram_server import PIXEL, TOKEN, Server, running_server


def _bot(base_url: str) -> IntakeBot:
    return IntakeBot(TOKEN, base_url=base_url, request=Connections(base_url, 2),
                     get_updates_request=Connections(base_url, 1))


@asynccontextmanager
async def connected() -> AsyncIterator[tuple[Server, IntakeBot]]:
    async with running_server() as server, _bot(server.base_url) as bot:
        alice(server)
        yield server, bot


async def test_upload__arrives_with_its_caption() -> None:
    async with connected() as (server, bot):
        message = await bot.send_photo(1, PIXEL, caption="Größe & <b>×</b>", filename="chart.png")
        (sent,) = server.sent()
        assert (message.caption, sent.upload, server.problems) == ("Größe & <b>×</b>", PIXEL, [])


async def test_slow_answer__is_a_time_out_that_may_have_arrived() -> None:
    async with connected() as (server, bot):
        server.fault("sendMessage", delay=30)
        with pytest.raises(TimedOut) as caught:
            await bot.send_message(1, "x", read_timeout=0.1)
        assert not isinstance(caught.value.__cause__, UNSENT)


async def test_lost_connection__may_have_arrived() -> None:
    async with connected() as (server, bot):
        server.fault("sendMessage", drop=True)
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
        assert not isinstance(caught.value.__cause__, UNSENT)


async def test_no_connection__was_surely_not_sent() -> None:
    connections = Connections("http://127.0.0.1:9/bot", 1)
    await connections.initialize()
    with pytest.raises(NetworkError) as caught:
        await connections.post("http://127.0.0.1:9/botTOKEN/sendMessage")
    await connections.shutdown()
    assert isinstance(caught.value.__cause__, UNSENT)
    assert "TOKEN" not in str(caught.value)


async def test_no_place__was_surely_not_sent() -> None:
    async with connected() as (server, bot):
        server.fault("sendMessage", delay=30, times=2)
        busy = [asyncio.create_task(bot.send_message(1, "x", read_timeout=2)) for _ in range(2)]
        await asyncio.sleep(0.1)
        with pytest.raises(TimedOut) as caught:
            await bot.send_message(1, "y", pool_timeout=0.1, connect_timeout=0.1)
        for task in busy:
            task.cancel()
        await asyncio.gather(*busy, return_exceptions=True)
        assert isinstance(caught.value.__cause__, UNSENT)


_IMPATIENT = Watchdog(patience=0.1, limit=0.4, pause=0.05)


async def test_watchdog__gives_up_where_only_polls_bring_nothing() -> None:
    async with connected() as (_, bot):
        await asyncio.wait_for(_IMPATIENT.watch(bot), 5)
        assert isinstance(bot.intake.error, Silence)


async def test_watchdog__goes_on_while_telegram_is_away() -> None:
    async with connected() as (server, bot):
        server.fault("*", drop=True, times=1000)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(_IMPATIENT.watch(bot), 1)
        assert bot.intake.error is None


async def test_watchdog__frees_a_poll_that_hangs() -> None:
    async with connected() as (server, bot):
        server.fault("getUpdates", delay=60)
        poll = asyncio.create_task(bot.get_updates(timeout=30))
        await asyncio.sleep(0.1)
        watching = asyncio.create_task(Watchdog(patience=0.2, limit=60, pause=0.05).watch(bot))
        with pytest.raises(NetworkError):
            await asyncio.wait_for(poll, 5)
        watching.cancel()
        assert await bot.get_updates(timeout=0) == ()
