"""Updates arrive by the rules of long polling, and calls fail in the ways a test asks for."""

import asyncio

import pytest
from aiohttp import ClientError, ContentTypeError

from . import FloodLimits
from .client import server_and_client


@pytest.mark.asyncio
async def test_polling__confirms_by_offset() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        for text in "abc":
            await alice.say(text)
        first = await bot.ok("getUpdates", limit=2)
        assert [update["message"]["text"] for update in first] == ["a", "b"]
        assert await bot.ok("getUpdates", limit=2, offset=first[0]["update_id"]) == first
        (last,) = await bot.ok("getUpdates", offset=first[1]["update_id"] + 1)
        assert (last["message"]["text"], server.unconfirmed) == ("c", 1)
        assert await bot.ok("getUpdates", offset=last["update_id"] + 1) == []
        assert server.unconfirmed == 0


@pytest.mark.asyncio
async def test_polling__same_offset_at_once_yields_one_update() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        await alice.say("a")
        await alice.say("b")
        assert len(await bot.ok("getUpdates")) == 2
        assert len(await bot.ok("getUpdates")) == 1
        server.pass_time(1)
        assert len(await bot.ok("getUpdates")) == 2


@pytest.mark.asyncio
async def test_polling__second_long_poll_ends_the_first_with_409() -> None:
    async with server_and_client() as (server, bot):
        older = asyncio.create_task(bot.call("getUpdates", timeout=5))
        await asyncio.sleep(0.1)
        newer = asyncio.create_task(bot.call("getUpdates", timeout=5))
        assert (await older)["error_code"] == 409
        await server.user(1, "Alice").say("oi")
        assert len((await newer)["result"]) == 1


@pytest.mark.asyncio
async def test_updates__grow_old_and_obey_allowed_updates() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        query = await alice.asks_inline("x")
        assert (query.delivered, server.unconfirmed) == (True, 1)
        server.pass_time(31)
        assert server.unconfirmed == 0
        await bot.ok("getUpdates", allowed_updates=["message"])
        assert not (await alice.asks_inline("x")).delivered
        await bot.ok("getUpdates", allowed_updates=[])
        assert (await alice.asks_inline("x")).delivered


@pytest.mark.asyncio
async def test_fault__strikes_before_or_after_the_work() -> None:
    async with server_and_client() as (server, bot):
        server.user(1, "Alice")
        send = {"chat_id": 1, "text": "x"}
        server.fault("sendMessage", drop=True)
        with pytest.raises(ClientError):
            await bot.call("sendMessage", **send)
        assert server.sent() == ()
        lost = server.fault("sendMessage", drop=True, after=True, skip=1)
        await bot.ok("sendMessage", **send)
        with pytest.raises(ClientError):
            await bot.call("sendMessage", **send)
        assert (len(server.sent()), lost.hits) == (2, 1)
        server.fault("*", error=(429, "Too Many Requests"), parameters={"retry_after": 1})
        assert (await bot.call("sendMessage", **send))["parameters"] == {"retry_after": 1}
        assert [call.status for call in server.calls("sendMessage")] == [0, 200, 0, 429]


@pytest.mark.asyncio
async def test_flood__is_refused_until_time_has_passed() -> None:
    async with server_and_client() as (server, bot):
        server.user(1, "Alice")
        server.limit_flood(FloodLimits(private=1))
        await bot.ok("sendMessage", chat_id=1, text="x")
        assert "Too Many Requests: retry after" in await bot.refusal("sendMessage", chat_id=1, text="x")
        server.pass_time(4)
        await bot.ok("sendMessage", chat_id=1, text="x")


@pytest.mark.asyncio
async def test_polling__slow_repeat_makes_the_same_offset_wait() -> None:
    async with server_and_client() as (server, bot):
        assert await bot.ok("getUpdates") == await bot.ok("getUpdates") == []
        server.world.updates.slow_repeat = True
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await bot.ok("getUpdates")


@pytest.mark.asyncio
async def test_fault__delays_and_answers_with_a_foreign_page() -> None:
    async with server_and_client() as (server, bot):
        server.fault("getMe", raw="<html>Bad Gateway</html>", skip=1)
        server.fault("getMe", delay=0.2)
        started = asyncio.get_running_loop().time()
        await bot.ok("getMe")
        assert asyncio.get_running_loop().time() - started >= 0.2
        with pytest.raises(ContentTypeError):
            await bot.call("getMe")
        assert [call.status for call in server.calls()] == [200, 502]
