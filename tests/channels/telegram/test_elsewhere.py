"""Inline mode and guest mode: answers in chats where the bot is no member."""

from __future__ import annotations

import pytest

from tests.channels.telegram.running import COMPARE, UNKNOWN, alice, bob, expected, running_bot, says, shown
from tests.telegram_server import Chat

FAMILY = Chat(-5, "Family")


async def test_inline__gives_the_answer_with_title_and_verdict() -> None:
    async with running_bot() as server:
        asker = alice(server)
        query = await asker.asks_inline(COMPARE)
        call = await query.answer()
        first = call.json("results")[0]
        verdict = shown(expected(COMPARE).message.html).split("\n")[0]
        assert (first["title"], first["description"]) == (COMPARE, verdict)
        assert call.number("cache_time") == 300
        assert not call.flag("is_personal")
        assert says(server.inline_message(await asker.chooses(query, first["id"])), expected(COMPARE))


async def test_inline__offers_answered_questions_while_nothing_is_typed() -> None:
    async with running_bot() as server:
        query = await alice(server).asks_inline("")
        titles = [result["title"] for result in (await query.answer()).json("results")]
        assert titles
        assert all(expected(title).answer.outcome == "answer" for title in titles)


async def test_inline__never_sends_a_refusal_in_the_asker_s_name() -> None:
    async with running_bot() as server:
        query = await alice(server).asks_inline(UNKNOWN)
        call = await query.answer()
        titles = [result["title"] for result in call.json("results")]
        assert UNKNOWN not in titles
        assert set(titles) <= set(expected(UNKNOWN).message.buttons)


@pytest.mark.parametrize("text", ["<b>&", "x" * 256, "阿里巴巴", "/help", "?" * 200])
async def test_inline__odd_queries_are_answered_too(text: str) -> None:
    async with running_bot() as server:
        assert (await (await alice(server).asks_inline(text)).answer()).status == 200


async def test_inline__too_late_is_no_error() -> None:
    async with running_bot() as server:
        too_old = (400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        fault = server.fault("answerInlineQuery", error=too_old)
        await alice(server).asks_inline(COMPARE)
        await server.settle()
        assert fault.hits == 1


async def test_guest__answers_once_where_it_is_no_member() -> None:
    async with running_bot() as server:
        query = await alice(server).mentions_guest(f"@footnote_bot {COMPARE}", FAMILY)
        await query.answer()
        await server.settle()
        message = next(iter(server.world.messages.inline.values()))
        assert says(message, expected(COMPARE))
        assert server.sent() == ()


async def test_guest__is_answered_through_a_gateway_page_and_a_flood() -> None:
    async with running_bot() as server:
        server.fault("answerGuestQuery", raw="<html>Bad Gateway</html>")
        server.fault("answerGuestQuery", error=(429, "Too Many Requests"), parameters={"retry_after": 1})
        query = await alice(server).mentions_guest(f"@footnote_bot {COMPARE}", FAMILY)
        await query.answer()
        assert says(next(iter(server.world.messages.inline.values())), expected(COMPARE))


async def test_guest__named_alone_reads_the_message_it_replies_to() -> None:
    async with running_bot() as server:
        asker, other = alice(server), bob(server)
        said = await other.say(COMPARE, FAMILY)
        query = await asker.mentions_guest("@footnote_bot", FAMILY, reply_to=said)
        await query.answer()
        assert says(next(iter(server.world.messages.inline.values())), expected(COMPARE))
