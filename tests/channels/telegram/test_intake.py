"""No update can silence the bot, and what makes polling pointless ends the process."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from typing import Any

import pytest

from tests.channels.telegram.running import COMPARE, UNKNOWN, Bot, alice, bob, expected, running_bot, says, shown
from tests.shipped import fill_cache
from tests.telegram_server import TOKEN, Server, running_server

_START = """
import sys
from bot.channels.telegram import serve
from bot.settings import load_settings
sys.exit(serve(load_settings()))
"""


def _poison(asker: Any) -> dict[str, Any]:
    """A forward whose hidden sender has no name: python-telegram-bot cannot read it."""
    origin = {"type": "hidden_user", "date": 1}
    return {"message_id": 77, "date": 1, "chat": {"id": asker.id, "type": "private"}, "from": asker.body(),
            "text": "forwarded", "forward_origin": origin}


async def test_poison__does_not_stop_the_messages_around_it() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        for _ in range(3):
            server.push("message", _poison(asker))
        await asker.say(COMPARE)
        for _ in range(2):
            assert says(await server.next_message(asker), expected(COMPARE))
        await server.settle()
        polls = len(server.calls("getUpdates"))
        assert (server.unconfirmed, polls < 20) == (0, True)


async def test_unknown_kinds__are_passed_over() -> None:
    async with running_bot() as server:
        asker = alice(server)
        server.world.updates._allowed = None
        server.push("stopped_message_generation", {"chat": {"id": 1, "type": "private"}, "draft_id": 1})
        server.push("subscription", {"something": "new"})
        chat = {"id": 1, "type": "private"}
        server.push("message", {"message_id": 5, "date": 1, "chat": chat, "brand_new": {"x": 1}})
        await asker.say(COMPARE)
        assert says(await server.next_message(asker), expected(COMPARE))


def _start(server: Server, tmp_path: Any) -> subprocess.Popen[bytes]:
    fill_cache(tmp_path)
    settings = {"FOOTNOTE_TELEGRAM_TOKEN": TOKEN, "FOOTNOTE_TELEGRAM_BASE_URL": server.base_url,
                "FOOTNOTE_TELEGRAM_BASE_FILE_URL": server.base_file_url, "FOOTNOTE_HOME": str(tmp_path)}
    return subprocess.Popen([sys.executable, "-c", _START], env=os.environ | settings, stderr=subprocess.PIPE)


async def _code(process: subprocess.Popen[bytes], seconds: float = 20) -> int | None:
    until = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < until:
        await asyncio.sleep(0.05)
    return process.poll()


async def test_serve__answers_and_ends_cleanly_on_a_signal(tmp_path: Any) -> None:
    async with running_server() as server:
        process = _start(server, tmp_path)
        try:
            asker = alice(server)
            await asker.say(COMPARE)
            assert (await server.next_message(asker, timeout=40)).text
            process.terminate()
            assert await _code(process) == 0
        finally:
            process.kill()
            _, said = process.communicate()
        assert said == b""
        assert server.problems == []


@pytest.mark.parametrize(("method", "error", "sentence"), [
    ("getMe", (401, "Unauthorized"), b"does not accept this token"),
    ("getUpdates", (401, "Unauthorized"), b"does not accept this token"),
    ("getUpdates", (409, "Conflict: terminated by other getUpdates request"), b"Another process polls"),
])
async def test_serve__ends_with_an_error_where_polling_is_pointless(
        method: str, error: Any, sentence: bytes, tmp_path: Any) -> None:
    async with running_server() as server:
        server.fault(method, error=error, times=50)
        process = _start(server, tmp_path)
        try:
            await alice(server).say(COMPARE)
            assert await _code(process) == 1
        finally:
            process.kill()
            _, said = process.communicate()
        assert sentence in said


async def test_serve__comes_up_by_itself_when_telegram_was_away(tmp_path: Any) -> None:
    async with running_server() as server:
        away = server.fault("*", drop=True, times=2)
        process = _start(server, tmp_path)
        try:
            asker = alice(server)
            await asker.say(COMPARE)
            assert (await server.next_message(asker, timeout=40)).text
            assert away.hits == 2
        finally:
            process.kill()
            process.communicate()


async def test_kill__loses_no_question_and_repeats_no_answer(tmp_path: Any) -> None:
    """One answer hangs, a later one arrives; then the process is killed. Nothing was written down for it."""
    async with running_server() as server:
        hanging, answered = alice(server), bob(server)
        first = _start(server, tmp_path)
        try:
            await answered.say(UNKNOWN)
            assert (await server.next_message(answered, timeout=40)).text
            server.fault("sendMessage", delay=60, chat_id=hanging.id)
            await hanging.say(UNKNOWN)
            await answered.say(UNKNOWN)
            assert (await server.next_message(answered)).text
            await asyncio.sleep(1.5)
            assert server.unconfirmed == 2
        finally:
            first.kill()
            first.communicate()
        second = _start(server, tmp_path)
        try:
            assert (await server.next_message(hanging, timeout=40)).text
            await server.settle(quiet=0.5, timeout=20)
            assert (len(server.sent(hanging)), len(server.sent(answered))) == (1, 2)
        finally:
            second.kill()
            second.communicate()


async def test_kill__repeats_nothing_that_was_answered_just_before(tmp_path: Any) -> None:
    """The first question hangs, so Telegram hands out all of them again."""
    async with running_server() as server:
        hanging, answered = alice(server), bob(server)
        server.fault("sendMessage", delay=60, chat_id=hanging.id)
        first = _start(server, tmp_path)
        try:
            await hanging.say(UNKNOWN)
            await answered.say(UNKNOWN)
            await answered.say("/help")
            assert (await server.next_message(answered, timeout=40)).text
            assert (await server.next_message(answered)).text
            await asyncio.sleep(0.1)  # until the bot knows that it was sent
        finally:
            first.kill()
            first.communicate()
        assert server.unconfirmed == 3
        second = _start(server, tmp_path)
        try:
            assert (await server.next_message(hanging, timeout=40)).text
            await server.settle(quiet=0.5, timeout=20)
            assert (len(server.sent(hanging)), len(server.sent(answered))) == (1, 2)
        finally:
            second.kill()
            second.communicate()


async def test_second_process__on_the_same_machine_ends_and_leaves_the_first_alone(tmp_path: Any) -> None:
    async with running_server() as server:
        asker = alice(server)
        first = _start(server, tmp_path)
        try:
            await asker.say(UNKNOWN)
            await server.next_message(asker, timeout=40)
            second = _start(server, tmp_path)
            assert await _code(second) not in (None, 0)
            assert b"another process on this machine serves this bot already" in second.communicate()[1]
            await asker.say(UNKNOWN)
            assert (await server.next_message(asker)).text
            assert first.poll() is None
        finally:
            first.kill()
            first.communicate()


async def test_slow_chat__does_not_hold_back_more_than_telegram_hands_out_at_once() -> None:
    async with running_bot() as server:
        slow, other = alice(server), bob(server)
        server.fault("sendMessage", delay=12, chat_id=slow.id)
        await slow.say(UNKNOWN)
        await asyncio.sleep(0.3)
        for _ in range(150):
            await other.say(UNKNOWN)
        async with asyncio.timeout(10):
            while len(server.sent(other)) < 150:
                await asyncio.sleep(0.05)
        assert server.sent(slow) == ()


async def test_fault__is_owned_up_to(monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    async with running_bot() as server:
        asker = alice(server)
        with monkeypatch.context() as broken:
            broken.setattr("bot.channels.telegram.desk.Desk.answer", break_down)
            await asker.say(UNKNOWN)
            assert "a fault of mine" in (await server.next_message(asker)).text
        await asker.say(UNKNOWN)
        assert says(await server.next_message(asker), expected(UNKNOWN))


async def test_fault__behind_a_button_is_owned_up_to(monkeypatch: pytest.MonkeyPatch) -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        monkeypatch.setattr("bot.channels.telegram.callbacks.source_details", lambda *_: 1 / 0)
        await asker.presses(answer, "Source")
        assert "a fault of mine" in (await server.next_message(asker)).text


async def test_profile__is_set_once_telegram_lets_it() -> None:
    async with running_server() as server:
        server.fault("setMyCommands", error=(429, "Too Many Requests"), parameters={"retry_after": 1})
        server.fault("setMyDescription", raw="<html>Bad Gateway</html>")
        async with Bot(server).running():
            async with asyncio.timeout(10):
                while len([call for call in server.calls("setMyShortDescription") if call.status == 200]) < 2:
                    await asyncio.sleep(0.05)
        assert [call.status for call in server.calls("setMyCommands")].count(200) == 6


@pytest.mark.parametrize(("minutes", "is_late"), [(14, False), (16, True)])
async def test_late_question__is_answered_with_a_word_about_it(minutes: int, is_late: bool) -> None:
    async with running_bot() as server:
        asker = alice(server)
        body = {"message_id": 7, "date": int(time.time()) - minutes * 60, "text": UNKNOWN, "from": asker.body()}
        server.push("message", body | {"chat": {"id": asker.id, "type": "private", "first_name": asker.name}})
        said = (await server.next_message(asker)).text
        assert said.startswith("You asked this while I was away.") == is_late
        assert shown(expected(UNKNOWN).message.html).split("\n")[0] in said
