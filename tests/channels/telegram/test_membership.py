"""One greeting when the bot is added, nothing when others come and go, and a closed circle where one is set."""

from __future__ import annotations

from bot.channels.telegram.options import Options
from tests.channels.telegram.running import COMPARE, GROUP, alice, bob, expected, running_bot, says, team
from tests.telegram_server import TOKEN, Chat


async def test_added__greets_once_and_says_what_privacy_mode_hides() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), Chat(GROUP, "Team")
        await asker.adds_bot(chat)
        greeting = await server.next_message(chat)
        assert "Footnote" in greeting.text
        assert "privacy mode" in greeting.text
        await bob(server).joins(chat)
        await asker.adds_bot(chat, "administrator")
        await bob(server).leaves(chat)
        await server.settle()
        assert len(server.sent(chat)) == 1


async def test_added__where_it_hears_everything_says_nothing_of_privacy_mode() -> None:
    async with running_bot() as server:
        server.bot.can_read_all_group_messages = True
    async with running_bot() as server:
        asker, chat = alice(server), Chat(GROUP, "Team")
        await asker.adds_bot(chat, "administrator")
        assert "privacy mode" not in (await server.next_message(chat)).text


async def test_added_again__greets_without_the_hint() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), Chat(GROUP, "Team")
        await asker.adds_bot(chat)
        await server.next_message(chat)
        await asker.removes_bot(chat)
        await asker.adds_bot(chat)
        assert "privacy mode" not in (await server.next_message(chat)).text


async def test_circle__answers_its_members_and_tells_others_once() -> None:
    async with running_bot(options=Options(TOKEN, circle=frozenset({1}))) as server:
        member, stranger = alice(server), bob(server)
        await member.say(COMPARE)
        assert says(await server.next_message(member), expected(COMPARE))
        for _ in range(3):
            await stranger.say(COMPARE)
        note = await server.next_message(stranger)
        assert "closed circle" in note.text
        assert "2" in note.text
        await server.settle()
        assert len(server.sent(stranger)) == 1
        assert (await (await stranger.asks_inline(COMPARE)).answer()).json("results") == []


async def test_circle__of_a_group_answers_everybody_in_it() -> None:
    async with running_bot(options=Options(TOKEN, circle=frozenset({GROUP}))) as server:
        asker, chat = bob(server), team(server)
        await asker.say(f"/ask {COMPARE}", chat)
        assert says(await server.next_message(chat), expected(COMPARE))


async def test_strangers__are_not_met_with_a_note_for_ordinary_talk() -> None:
    async with running_bot(options=Options(TOKEN, circle=frozenset({1}))) as server:
        server.bot.can_read_all_group_messages = True
        chat = team(server)
        await bob(server).say("hello all", chat)
        await server.settle()
        assert server.sent() == ()
