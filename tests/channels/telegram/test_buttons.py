"""Buttons say all they need, outlive a restart, and work only under their own message."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.channels.telegram.buttons import SOURCE
from bot.channels.telegram.evidence import Evidence
from tests.channels.telegram.running import (
    COMPARE,
    NEXT,
    RISKS,
    Bot,
    alice,
    assistant,
    bob,
    expected,
    running_bot,
    says,
    shown,
    team,
)
from tests.telegram_server import Message, running_server


def data_of(message: Message) -> list[str]:
    rows: list[list[dict[str, Any]]] = message.body["reply_markup"]["inline_keyboard"]
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


@pytest.mark.volume
async def test_buttons__fit_into_64_bytes_for_every_example_question() -> None:
    async with running_bot() as server:
        asker = alice(server)
        for rule in assistant().rules.rules:
            for example in (text for texts in rule.examples.values() for text in texts[:2]):
                await asker.say(example)
                answer = await server.next_message(asker)
                data = data_of(answer) if "reply_markup" in answer.body else []
                assert max((len(one.encode()) for one in data), default=0) <= 64
                assert len(set(data)) == len(data)


def test_evidence__packs_as_many_records_as_fit_and_finds_them_again() -> None:
    evidence, facts = Evidence(assistant().knowledge), assistant().knowledge.base.facts
    packed = evidence.pack(facts)
    assert len(SOURCE + packed) <= 64
    assert evidence.unpack(packed) == facts[:10]
    assert evidence.unpack(evidence.pack(facts[20:22])) == facts[20:22]
    assert evidence.unpack("xxxxxx" + packed[:3]) == ()


async def test_next_question__is_answered_under_the_message_that_offered_it() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server, topic=7)
        await asker.say(f"/ask {COMPARE}", chat)
        answer = await server.next_message(chat)
        question = expected(COMPARE).message.buttons[0]
        press = await bob(server).presses(answer, NEXT)
        await press.answer()
        following = await server.next_message(chat)
        assert (following.thread, following.reply_to) == (7, answer.id)
        assert following.text.split() == f"{question} {shown(expected(question).message.html)}".split()


async def test_source__unfolds_into_the_answer() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        before = answer.text
        await asker.presses(answer, "Source")
        unfolded = await server.next_edit(asker)
        assert unfolded.text.startswith(before)
        for fact in expected(COMPARE).answer.facts:
            assert f"{fact.at.section}, paragraph {fact.at.paragraph}, sentence {fact.at.sentence}" in unfolded.text
            assert f"printed as {fact.printed}" in unfolded.text
        assert "an AI agent" in unfolded.text
        assert "Source" not in [label for row in unfolded.buttons for label in row]


async def test_buttons__work_after_a_restart() -> None:
    async with running_server() as server:
        asker = alice(server)
        async with Bot(server).running():
            await asker.say(COMPARE)
            answer = await server.next_message(asker)
            await server.settle()
        async with Bot(server).running():
            await asker.presses(answer, NEXT)
            assert (await server.next_message(asker)).text
            await asker.presses(answer, "Source")
            assert "printed as 40x" in (await server.next_edit(asker)).text
            await server.settle()
        assert server.problems == []


async def test_press__with_data_of_another_message_is_refused() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        await asker.say(RISKS)
        other = await server.next_message(asker)
        foreign = next(data for data in data_of(answer) if data not in data_of(other))
        body = {"id": "1", "from": asker.body(), "message": other.body, "chat_instance": "x", "data": foreign}
        server.push("callback_query", body)
        call = await server.next_call("answerCallbackQuery")
        assert "another message" in call.text("text")
        assert len(server.sent(asker)) == 2


async def test_press__repeated_at_once_counts_once() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        for _ in range(2):
            await asker.presses(answer, NEXT)
        await server.settle()
        assert len(server.sent(asker)) == 2


async def test_vote__is_kept_with_the_question_and_the_intent() -> None:
    async with running_server() as server:
        bot = Bot(server)
        async with bot.running():
            asker = alice(server)
            await asker.say(COMPARE)
            answer = await server.next_message(asker)
            press = await asker.presses(answer, "👎 Bad")
            assert "Thank you" in (await press.answer()).text("text")
            await server.settle()
        (vote,) = bot.memory.votes.values()  # type: ignore[attr-defined]  # of the memory of the tests
        assert (vote.question, vote.intent, vote.thumb) == (COMPARE, expected(COMPARE).answer.intent, -1)


async def test_share__puts_the_question_into_inline_mode_in_private_only() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        await asker.say(COMPARE)
        private = await server.next_message(asker)
        assert private.button("Share")["switch_inline_query"] == COMPARE
        await asker.say(f"/ask {COMPARE}", chat)
        assert "switch_inline_query" not in json.dumps((await server.next_message(chat)).body)
        assert says(private, expected(COMPARE))
