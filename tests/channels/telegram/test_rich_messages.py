"""Tables go out as rich messages where the server has them, and as HTML with the same figures where it has not."""

from __future__ import annotations

import re
from html import unescape

import pytest

from bot.channels.telegram.options import Options, read_options
from bot.settings import Settings
from tests.channels.telegram.running import COMPARE, NEXT, RISKS, Bot, alice, expected, running_bot, says, team
from tests.telegram_server import TOKEN, Message, running_server

RICH = Options(TOKEN, rich=True)


def tells(message: Message, question: str) -> bool:
    """Whether a rich message says all that the assistant answers, whatever marks stand between."""
    said = unescape(re.sub(r"<[^>]*>", " ", message.text.replace("<summary>Footnotes</summary>", "")))
    wanted = unescape(re.sub(r"<[^>]*>", " ", expected(question).message.html))
    return said.split() == wanted.split()


def is_rich(message: Message) -> bool:
    return "rich_message" in message.body


async def test_table__goes_out_as_a_rich_reply_with_buttons_and_folded_footnotes() -> None:
    async with running_bot(options=RICH) as server:
        asker, chat = alice(server), team(server, topic=7)
        question = await asker.say(f"/ask {COMPARE}", chat)
        answer = await server.next_message(chat)
        assert is_rich(answer)
        assert tells(answer, COMPARE)
        assert "<table" in answer.text
        assert "<details><summary>Footnotes</summary>" in answer.text
        assert (answer.thread, answer.reply_to) == (7, question.id)
        assert answer.buttons


async def test_answer__without_a_table_stays_html() -> None:
    async with running_bot(options=RICH) as server:
        asker = alice(server)
        await asker.say(RISKS)
        answer = await server.next_message(asker)
        assert not is_rich(answer)
        assert says(answer, expected(RISKS))


async def test_server__without_rich_messages_is_asked_once() -> None:
    async with running_server() as server:
        server.refuse("sendRichMessage")
        async with Bot(server, options=RICH).running():
            asker = alice(server)
            for _ in range(3):
                await asker.say(COMPARE)
                answer = await server.next_message(asker)
                assert says(answer, expected(COMPARE))
                assert not is_rich(answer)
            assert len(server.calls("sendRichMessage")) == 1


@pytest.mark.parametrize(("objection", "calls"), [("RICH_MESSAGE_NOT_ALLOWED", 1), ("can't parse rich message", 2)])
async def test_refusal__gives_html_and_is_remembered_unless_it_is_about_one_message(objection: str, calls: int) -> None:
    async with running_server() as server, Bot(server, options=RICH).running():
        asker = alice(server)
        server.fault("sendRichMessage", error=(400, f"Bad Request: {objection}"))
        for _ in range(2):
            await asker.say(COMPARE)
            assert (await server.next_message(asker)).text
        assert not is_rich(server.sent(asker)[0])
        assert len(server.calls("sendRichMessage")) == calls


async def test_source__is_added_below_a_rich_answer() -> None:
    async with running_bot(options=RICH) as server:
        asker = alice(server)
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        await asker.presses(answer, "Source")
        unfolded = await server.next_edit(asker)
        assert "Source" not in [label for row in unfolded.buttons for label in row]
        first, details = unfolded.body["rich_message"]["blocks"]
        assert (first["type"], details["type"]) == ("paragraph", "details")
        told = " ".join(block["text"] for block in details["blocks"])
        for fact in expected(COMPARE).answer.facts:
            assert f"printed as {fact.printed}" in told


async def test_edited_question__edits_a_rich_answer_both_ways() -> None:
    async with running_bot(options=RICH) as server:
        asker = alice(server)
        question = await asker.say(COMPARE)
        answer = await server.next_message(asker)
        await asker.edits(question, RISKS)
        plain = await server.next_edit(asker)
        assert (plain.id, is_rich(plain)) == (answer.id, False)
        assert says(plain, expected(RISKS))
        await asker.edits(question, COMPARE)
        again = await server.next_edit(asker)
        assert (again.id, is_rich(again)) == (answer.id, True)


async def test_next_question__under_a_rich_message_says_what_was_asked() -> None:
    async with running_bot(options=RICH) as server:
        asker = alice(server)
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        question = expected(COMPARE).message.buttons[0]
        await asker.presses(answer, NEXT)
        assert question in unescape((await server.next_message(asker)).text)


async def test_length__verdict_needs_no_table_and_full_shows_the_footer() -> None:
    async with running_bot(options=RICH) as server:
        asker = alice(server)
        for label, rich in (("Verdict only", False), ("Full footnotes", True)):
            await asker.say("/settings")
            await asker.presses(await server.next_message(asker), label)
            await server.next_edit(asker)
            await asker.say(COMPARE)
            answer = await server.next_message(asker)
            assert is_rich(answer) is rich
            assert ("<footer>" in answer.text) is rich


def test_setting__is_off_unless_switched_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_TELEGRAM_TOKEN", TOKEN)
    assert not read_options(Settings()).rich
    monkeypatch.setenv("FOOTNOTE_RICH", "true")
    assert read_options(Settings()).rich


