"""An edited question edits its answer, in the same conversation as before."""

from __future__ import annotations

from tests.channels.telegram.running import COMPARE, RISKS, Bot, alice, expected, running_bot, says, shown, team, wordy
from tests.telegram_server import running_server


async def test_edit__rewrites_the_answer_and_its_buttons() -> None:
    async with running_bot() as server:
        asker = alice(server)
        question = await asker.say(COMPARE)
        answer = await server.next_message(asker)
        await asker.edits(question, RISKS)
        edited = await server.next_edit(asker)
        assert (edited.id, says(edited, expected(RISKS))) == (answer.id, True)
        assert [row[0] for row in edited.buttons[1:-1]] == list(expected(RISKS).message.buttons)[:2]
        assert len(server.sent(asker)) == 1


async def test_edit__of_a_follow_up_keeps_what_it_followed() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        await server.next_message(asker)
        follow_up = await asker.say(RISKS)
        await server.next_message(asker)
        await asker.edits(follow_up, "which is highest?")
        frame = expected(COMPARE).answer.frame
        assert says(await server.next_edit(asker), expected("which is highest?", frame))


async def test_edit__without_a_new_text_changes_nothing() -> None:
    async with running_bot() as server:
        asker = alice(server)
        question = await asker.say(COMPARE)
        await server.next_message(asker)
        await asker.edits(question, COMPARE)
        await server.settle()
        assert server.calls("editMessageText") == ()
        assert len(server.sent(asker)) == 1


async def test_edit__to_a_longer_and_a_shorter_answer_leaves_nothing_over() -> None:
    async with running_bot(assistant=wordy()) as server:
        asker = alice(server)
        question = await asker.say(COMPARE)
        await server.next_message(asker)
        for text, count in ((RISKS, 3), (COMPARE, 1), (RISKS, 3), (COMPARE, 1)):
            await asker.edits(question, text)
            await server.settle()
            assert len(server.sent(asker)) == count
            sent = "".join("".join(message.text for message in server.sent(asker)).split())
            assert sent == "".join(shown(expected(text, of=wordy()).message.html).split())


async def test_edit__in_a_group_that_adds_the_mention_is_answered() -> None:
    async with running_bot() as server:
        server.bot.can_read_all_group_messages = True
        asker, chat = alice(server), team(server, topic=7)
        question = await asker.say(COMPARE, chat)
        await asker.edits(question, f"@footnote_bot {COMPARE}")
        answer = await server.next_message(chat)
        assert (says(answer, expected(COMPARE)), answer.thread, answer.reply_to) == (True, 7, question.id)


async def test_edit__after_a_restart_still_edits() -> None:
    async with running_server() as server:
        asker, bot = alice(server), Bot(server)
        async with bot.running():
            question = await asker.say(COMPARE)
            await server.next_message(asker)
            await server.settle()
        async with Bot(server, memory=bot.memory).running():
            await asker.edits(question, RISKS)
            assert says(await server.next_edit(asker), expected(RISKS))
            await server.settle()
        assert (len(server.sent(asker)), server.problems) == (1, [])


async def test_edit__of_a_deleted_answer_sends_a_new_one() -> None:
    async with running_bot() as server:
        asker = alice(server)
        question = await asker.say(COMPARE)
        answer = await server.next_message(asker)
        server.world.messages.delete(answer, by_bot=False)
        await asker.edits(question, RISKS)
        assert says(await server.next_message(asker), expected(RISKS))
