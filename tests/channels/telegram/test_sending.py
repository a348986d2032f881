"""What Telegram objects to is mended; what may have arrived is never sent twice."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.telegram.splitting import split_html
from tests.channels.telegram.running import (
    COMPARE,
    RISKS,
    alice,
    bob,
    expected,
    running_bot,
    says,
    shown,
    team,
    unmarked,
    wordy,
)
from tests.telegram_server.html_check import read_html


async def test_flood__is_waited_out_and_the_answer_sent_once() -> None:
    async with running_bot() as server:
        asker, other = alice(server), bob(server)
        server.fault("sendMessage", error=(429, "Too Many Requests: retry after 1"), parameters={"retry_after": 1},
                     chat_id=asker.id)
        await asker.say(COMPARE)
        await other.say(COMPARE)
        await server.next_message(other, timeout=0.9)
        assert says(await server.next_message(asker), expected(COMPARE))
        assert len(server.sent(asker)) == 1


async def test_entities__that_telegram_does_not_read_go_as_plain_text() -> None:
    async with running_bot() as server:
        asker = alice(server)
        server.fault("sendMessage", error=(400, "Bad Request: can't parse entities: unsupported start tag"))
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        assert says(answer, expected(COMPARE))
        assert answer.entities == ()


async def test_answer__that_is_no_html_goes_as_plain_text() -> None:
    async with running_bot(assistant=unmarked()) as server:
        asker = alice(server)
        await asker.say(RISKS)
        answer = await server.next_message(asker)
        assert (answer.text, answer.entities) == ("if a < b & c then \n stop", ())


async def test_quote__that_does_not_fit_is_left_out() -> None:
    async with running_bot() as server:
        asker = alice(server)
        server.fault("sendMessage", error=(400, "Bad Request: QUOTE_TEXT_INVALID"))
        question = await asker.say(COMPARE)
        answer = await server.next_message(asker)
        assert (answer.reply_to, answer.quote) == (question.id, None)


async def test_migration__the_answer_goes_to_the_new_chat() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        new = server.group(-1002, "Team")
        server.fault("sendMessage", error=(400, "Bad Request: group chat was upgraded to a supergroup chat"),
                     parameters={"migrate_to_chat_id": new.id}, chat_id=chat.id)
        await asker.say(f"/ask {COMPARE}", chat)
        assert says(await server.next_message(new), expected(COMPARE))


async def test_blocked__is_tried_once_and_others_are_answered() -> None:
    async with running_bot() as server:
        asker, other = alice(server), bob(server)
        await asker.say(COMPARE)
        await asker.blocks_bot()
        await asker.say(COMPARE)
        await other.say(COMPARE)
        assert says(await server.next_message(other), expected(COMPARE))
        await server.settle()
        assert len([call for call in server.calls("sendMessage") if call.status == 403]) <= 2


async def test_gateway_page__is_tried_again() -> None:
    async with running_bot() as server:
        asker = alice(server)
        server.fault("sendMessage", raw="<html>Bad Gateway</html>")
        await asker.say(COMPARE)
        assert says(await server.next_message(asker), expected(COMPARE))


async def test_lost_answer__leaves_one_copy() -> None:
    async with running_bot() as server:
        asker = alice(server)
        server.fault("sendMessage", drop=True, after=True)
        await asker.say(COMPARE)
        await server.next_message(asker)
        await server.settle(quiet=0.6)
        assert len(server.sent(asker)) == 1


async def test_closed_topic__falls_back_to_the_group() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server, topic=7)
        server.fault("sendMessage", error=(400, "Bad Request: message thread not found"))
        await asker.say(f"/ask {RISKS}", chat)
        assert (await server.next_message(chat)).text


async def test_slow_chat__does_not_hold_others_back() -> None:
    async with running_bot() as server:
        asker, other = alice(server), bob(server)
        server.fault("sendMessage", delay=1.5, chat_id=asker.id)
        asked = [await asker.say(COMPARE), await asker.say(RISKS)]
        started = asyncio.get_running_loop().time()
        await other.say(COMPARE)
        await server.next_message(other)
        assert asyncio.get_running_loop().time() - started < 1.0
        answers = [await server.next_message(asker), await server.next_message(asker)]
        assert [answer.reply_to for answer in answers] == [question.id for question in asked]


@pytest.mark.parametrize("text", [
    "word " * 3000, "line\n" * 2000, "<b>" + "x " * 5000 + "</b>", "a" * 9000,
    "<pre>" + "row  1 &amp; 2\n" * 900 + "</pre>",
    "<blockquote expandable><b>" + "para\n\n" * 1500 + "</b></blockquote>", "short", "&lt;" * 5000,
])
def test_split__loses_nothing_and_stays_within_the_limit(text: str) -> None:
    pieces = split_html(text)
    assert all(0 < len(read_html(piece).text) <= 4096 for piece in pieces)
    assert "".join("".join(read_html(piece).text for piece in pieces).split()) == "".join(shown(text).split())


@pytest.mark.parametrize("text", ["if a < b then <br> stop " * 300, "</b>" + "x" * 5000, "1 > 0 & <" * 999])
def test_split__of_what_is_no_html_loses_nothing(text: str) -> None:
    assert "".join("".join(shown(piece) for piece in split_html(text)).split()) == "".join(shown(text).split())


def test_split__cuts_between_paragraphs_where_it_can() -> None:
    first, second = split_html("a" * 3000 + "\n\n" + "b" * 3000)
    assert (set(first), set(second)) == ({"a"}, {"b"})


def test_split__keeps_the_indent_of_the_next_line() -> None:
    assert split_html("x" * 30 + "\n  y", limit=32)[1] == "  y"


async def test_long_answer__arrives_whole_with_the_buttons_under_its_last_part() -> None:
    async with running_bot(assistant=wordy()) as server:
        asker = alice(server)
        await asker.say(RISKS)
        await server.settle()
        sent = server.sent(asker)
        assert len(sent) == 3
        whole = shown(expected(RISKS, of=wordy()).message.html)
        assert "".join("".join(message.text for message in sent).split()) == "".join(whole.split())
        assert sent[-1].buttons
        assert all(not message.buttons for message in sent[:-1])
