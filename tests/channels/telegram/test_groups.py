"""In groups the bot answers when it is addressed, in the topic where it was asked, and is silent otherwise."""

from __future__ import annotations

import random

import pytest

from tests.channels.telegram.running import (
    COMPARE,
    RISKS,
    UNKNOWN,
    alice,
    bob,
    expected,
    running_bot,
    says,
    team,
)
from tests.telegram_server import Chat, Server

_ORDINARY = (
    "good morning", "lunch at one?", "baba p/e?", "compare p/e", "what is the market share of AWS?", "see https://t.me/x",
    "@someone have a look", "/weather", "/ask@other_bot p/e", "mail me: a@footnote_bot.com", "#results $BABA", "ok 👍",
    "@footnote_botany is another name", "thanks!", "who bought Alibaba at 18x?", "source?", "help", "/start@other_bot",
    "footnote_bot is nice", "1.", "?", "<b>bold</b>", "阿里巴巴的市盈率是多少?",
)


async def test_command__is_answered_in_its_topic() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server, topic=7)
        question = await asker.say(f"/ask {COMPARE}", chat)
        answer = await server.next_message(chat)
        assert says(answer, expected(COMPARE))
        assert (answer.thread, answer.reply_to, answer.quote) == (7, question.id, COMPARE)


@pytest.mark.parametrize(("text", "quote"), [
    (f"@footnote_bot {COMPARE}", COMPARE), (f"{COMPARE} @footnote_bot", COMPARE), ("compare @footnote_bot p/e", None),
])
async def test_quote__is_the_question_without_the_name(text: str, quote: str | None) -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        await asker.say(text, chat)
        assert (await server.next_message(chat)).quote == quote


@pytest.mark.parametrize("text", [
    "@footnote_bot compare p/e", "compare p/e @footnote_bot", "compare @Footnote_Bot p/e", "@footnote_bot, compare p/e",
    "/ask@footnote_bot compare p/e",
])
async def test_mention__anywhere_in_the_text_is_answered(text: str) -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        question = await asker.say(text, chat)
        answer = await server.next_message(chat)
        assert (says(answer, expected(COMPARE)), answer.reply_to) == (True, question.id)


async def test_mention__after_an_emoji_is_cut_out_at_the_right_place() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        await asker.say("👍🏽 @footnote_bot compare p/e", chat)
        assert "Amazon" in (await server.next_message(chat)).text


async def test_mention__in_a_caption_is_answered() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server, topic=7)
        photo = await asker.sends_photo("look, @footnote_bot compare p/e", chat)
        answer = await server.next_message(chat)
        assert "Amazon" in answer.text
        assert (answer.thread, answer.reply_to) == (7, photo.id)


async def test_mention__alone_in_a_reply_asks_what_the_other_wrote() -> None:
    async with running_bot() as server:
        asker, other, chat = alice(server), bob(server), team(server)
        await asker.say("@footnote_bot", chat, reply_to=await other.say(COMPARE, chat))
        assert says(await server.next_message(chat), expected(COMPARE))


async def test_reply__to_the_bot_is_a_follow_up_of_its_own_asker() -> None:
    async with running_bot() as server:
        asker, other, chat = alice(server), bob(server), team(server)
        await asker.say(f"/ask {COMPARE}", chat)
        answer = await server.next_message(chat)
        frame = expected(COMPARE).answer.frame
        await asker.say("which is highest?", chat, reply_to=answer)
        assert says(await server.next_message(chat), expected("which is highest?", frame))
        await other.say("which is highest?", chat, reply_to=answer)
        foreign = await server.next_message(chat)
        assert not says(foreign, expected("which is highest?", frame))


async def test_reply__to_somebody_else_is_not_for_the_bot() -> None:
    async with running_bot() as server:
        server.bot.can_read_all_group_messages = True
        asker, other, chat = alice(server), bob(server), team(server)
        await asker.say(COMPARE, chat, reply_to=await other.say("what do you think?", chat))
        await server.settle()
        assert server.sent(chat) == ()


async def test_inline_result__sent_by_a_member_is_not_a_question() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        body = (await asker.say("hello", chat)).body
        via = {"via_bot": server.bot.user(), "text": "@footnote_bot compare p/e", "message_id": 900}
        server.push("message", body | via | {"entities": [{"type": "mention", "offset": 0, "length": 13}]})
        await server.settle()
        assert server.sent(chat) == ()


async def test_refusal__is_seen_by_the_asker_only() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        await asker.say(f"/ask {UNKNOWN}", chat)
        refusal = await server.next_message(chat)
        assert (says(refusal, expected(UNKNOWN)), refusal.receiver) == (True, asker.id)


async def test_refusal__is_short_where_everybody_sees_it() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        server.fault("sendMessage", error=(400, "Bad Request: EPHEMERAL_MESSAGES_NOT_SUPPORTED"))
        for tries in (2, 1):
            await asker.say(f"/ask {UNKNOWN}", chat)
            refusal = await server.next_message(chat)
            assert refusal.receiver is None
            assert len(refusal.text) < len(expected(UNKNOWN).message.text)
            assert len(server.calls("sendMessage")) in (tries, 3)


async def test_ephemeral_command__is_answered_to_its_sender() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        await asker.say("hello", chat)
        await asker.whispers("/help", chat)
        answer = await server.next_message(chat)
        assert answer.receiver == asker.id
        assert "reply_to_message" in answer.body


async def _replay(server: Server, chat: Chat, count: int) -> None:
    """Ordinary talk, in a group where the bot hears everything."""
    server.bot.can_read_all_group_messages = True
    people, dice = (alice(server), bob(server)), random.Random(20261122)
    last = None
    for i in range(count):
        person = people[dice.randrange(2)]
        text = f"{dice.choice(_ORDINARY)}{' ' + str(i) if dice.random() < 0.5 else ''}"
        last = await person.say(text, chat, reply_to=last if dice.random() < 0.2 else None)
        if dice.random() < 0.05:
            await person.edits(last, f"{text}!")
        if i % 500 == 499:
            await server.settle(quiet=0.01, timeout=60)
    await server.settle(timeout=60)


async def test_silence__over_500_ordinary_messages() -> None:
    async with running_bot() as server:
        chat = team(server, topic=7)
        await _replay(server, chat, 500)
        assert server.sent() == ()
        await alice(server).say(f"/ask {RISKS}", chat)
        assert (await server.next_message(chat)).thread == 7


@pytest.mark.slow
async def test_silence__over_10_000_ordinary_messages() -> None:
    async with running_bot() as server:
        await _replay(server, team(server), 10_000)
        assert server.sent() == ()
