"""Charts: a picture with the same figures as text, drawn once and sent again by Telegram's own number."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from bot.channels.telegram.painter import Painter
from tests.channels.telegram.running import COMPARE, RISKS, UNKNOWN, alice, expected, running_bot, team

_PNG = b"\x89PNG\r\n\x1a\n"


async def test_chart_button__sends_a_picture_captioned_with_the_figures() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server, topic=7)
        await asker.say(f"/ask {COMPARE}", chat)
        answer = await server.next_message(chat)
        await asker.presses(answer, "Chart")
        picture = await server.next_message(chat, timeout=20)
        assert (picture.upload or b"").startswith(_PNG)
        assert (picture.thread, picture.reply_to) == (7, answer.id)
        for fact in expected(COMPARE).answer.facts:
            assert f"{fact.value.normalize():f}x" in picture.text
        assert "AI agent" in picture.text


async def test_chart__is_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    draw = Painter.draw

    def count(self: Painter, answer: Any, language: str) -> bytes | None:
        drawn.append(language)
        return draw(self, answer, language)

    monkeypatch.setattr(Painter, "draw", count)
    async with running_bot() as server:
        asker = alice(server)
        for _ in range(2):
            await asker.say("/chart p/e")
            picture = await server.next_message(asker, timeout=20)
        assert len(drawn) == 1
        assert picture.sent_by is not None
        assert picture.sent_by.text("photo") == picture.file_id


async def test_chart_command__without_words_draws_the_last_answer() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        await server.next_message(asker)
        await asker.say("/chart")
        assert (await server.next_message(asker, timeout=20)).upload


@pytest.mark.parametrize("question", [UNKNOWN, RISKS, "hello"])
async def test_chart__where_nothing_can_be_drawn_says_so_in_words(question: str) -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(f"/chart {question}")
        assert (await server.next_message(asker)).text


async def test_chart__can_be_switched_off() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say("/settings")
        await asker.presses(await server.next_message(asker), "Charts off")
        await server.next_edit(asker)
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        assert "Chart" not in [label for row in answer.buttons for label in row]
        await asker.say("/chart p/e")
        assert "not available" in (await server.next_message(asker)).text


async def test_typing__is_shown_for_slow_work_only(monkeypatch: pytest.MonkeyPatch) -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        await server.next_message(asker)
        assert server.calls("sendChatAction") == ()
        monkeypatch.setattr(Painter, "draw", lambda self, answer, language: time.sleep(1.0))
        await asker.say("/chart p/e")
        assert (await server.next_call("sendChatAction")).text("action") == "upload_photo"
        await asyncio.sleep(0)
        assert "nothing to draw" in (await server.next_message(asker)).text


async def test_typing__is_shown_as_long_as_the_work_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram itself takes the sign away after five seconds."""
    monkeypatch.setattr("bot.channels.telegram.desk._SHOWN", 0.2)
    async with running_bot() as server:
        asker = alice(server)
        monkeypatch.setattr(Painter, "draw", lambda self, answer, language: time.sleep(1.5))
        await asker.say("/chart p/e")
        await server.next_message(asker)
        shown = len(server.calls("sendChatAction"))
        assert shown >= 2
        await asyncio.sleep(0.5)
        assert len(server.calls("sendChatAction")) == shown
