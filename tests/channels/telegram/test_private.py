"""In private chats every text gets a reply, with its source and what to ask next."""

from __future__ import annotations

from tests.channels.telegram.running import COMPARE, RISKS, UNKNOWN, alice, expected, running_bot, says


async def test_question__is_answered_as_a_reply_that_quotes_it() -> None:
    async with running_bot() as server:
        asker = alice(server)
        question = await asker.say(COMPARE)
        answer = await server.next_message(asker)
        assert says(answer, expected(COMPARE))
        assert (answer.reply_to, answer.quote) == (question.id, COMPARE)
        assert answer.sent_by is not None
        assert answer.sent_by.json("link_preview_options") == {"is_disabled": True}
        assert answer.sent_by.json("reply_parameters")["allow_sending_without_reply"] is True


async def test_follow_up__leans_on_the_asker_s_last_question() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        await server.next_message(asker)
        await asker.say("which is highest?")
        frame = expected(COMPARE).answer.frame
        assert says(await server.next_message(asker), expected("which is highest?", frame))


async def test_refusal__offers_neighbours_as_buttons() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(UNKNOWN)
        refusal = await server.next_message(asker)
        assert says(refusal, expected(UNKNOWN))
        assert [row[0] for row in refusal.buttons] == list(expected(UNKNOWN).message.buttons)[:3]


async def test_question__deleted_before_the_answer_still_gets_one() -> None:
    async with running_bot() as server:
        asker = alice(server)
        server.slow_down(0.05)
        question = await asker.say(COMPARE)
        await asker.deletes(question)
        answer = await server.next_message(asker)
        assert (says(answer, expected(COMPARE)), answer.reply_to) == (True, None)


async def test_photo__is_read_by_its_caption() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.sends_photo(COMPARE)
        assert says(await server.next_message(asker), expected(COMPARE))


async def test_photo__without_words_is_told_that_text_is_read() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.sends_photo()
        assert (await server.next_message(asker)).text == "I read text only. Please type the question."


async def test_markup__typed_by_a_user_is_escaped() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say("<b>baba</b> & p/e < 3 </pre>")
        await server.next_message(asker)
        assert [call.status for call in server.calls("sendMessage")] == [200]


async def test_questions__of_one_chat_are_answered_in_order() -> None:
    async with running_bot() as server:
        asker = alice(server)
        texts = [COMPARE, RISKS, UNKNOWN] * 3
        asked = [await asker.say(text) for text in texts]
        answers = [await server.next_message(asker) for _ in texts]
        assert [answer.reply_to for answer in answers] == [question.id for question in asked]
