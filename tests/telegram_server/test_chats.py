"""Queries, groups, topics and members behave as at Telegram."""

import pytest

from . import Chat
from .client import article, button, server_and_client

GROUP = -1001
FAMILY = Chat(-5, "Family")
"""A group the bot is not in."""


@pytest.mark.asyncio
async def test_callback__is_answered_once_and_in_time() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        await bot.ok("sendMessage", chat_id=1, text="x", reply_markup=button("Fontes", "s:1"))
        message = await server.next_message(alice)
        press = await alice.presses(message, "Fontes")
        await bot.ok("answerCallbackQuery", callback_query_id=press.id, text="pronto")
        assert (await press.answer()).text("text") == "pronto"
        late = await alice.presses(message, "Fontes")
        server.pass_time(151)
        for query in (press, late):
            refusal = await bot.refusal("answerCallbackQuery", callback_query_id=query.id)
            assert refusal.startswith("Bad Request: query is too old")
        with pytest.raises(AssertionError, match="no button"):
            await alice.presses(message, "Fonte")


@pytest.mark.asyncio
async def test_guest__gets_one_answer_that_can_be_edited() -> None:
    async with server_and_client() as (server, bot):
        query = await server.user(1, "Alice").mentions_guest("@footnote_bot baba pe?", FAMILY)
        (update,) = await bot.ok("getUpdates")
        assert update["guest_message"]["guest_query_id"] == query.id
        sent = await bot.ok("answerGuestQuery", guest_query_id=query.id, result=article("um"))
        refusal = await bot.refusal("answerGuestQuery", guest_query_id=query.id, result=article("dois"))
        assert refusal.startswith("Bad Request: query is too old")
        assert await bot.ok("editMessageText", inline_message_id=sent["inline_message_id"], text="três")
        assert server.inline_message(sent["inline_message_id"]).text == "três"
        refusal = await bot.refusal("editMessageText", inline_message_id="other", text="x")
        assert refusal == "Bad Request: MESSAGE_ID_INVALID"


@pytest.mark.asyncio
async def test_inline__bad_html_in_a_result_is_refused() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        query = await alice.asks_inline("baba pe")
        bad = [article("a<br>b", parse_mode="HTML")]
        refusal = await bot.refusal("answerInlineQuery", inline_query_id=query.id, results=bad)
        assert refusal.startswith("Bad Request: can't parse entities")
        await bot.ok("answerInlineQuery", inline_query_id=query.id, results=[article("ok")])
        assert server.inline_message(await alice.chooses(query, "1")).text == "ok"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("text", "seen"),
    [("bom dia", False), ("@footnote_bot baba pe?", True), ("/ask baba", True), ("/ask@other_bot x", False)],
)
async def test_privacy__hides_what_is_not_for_the_bot(text: str, seen: bool) -> None:
    async with server_and_client() as (server, _bot):
        alice, chat = server.user(1, "Alice"), server.group(GROUP, "Team")
        await alice.say(text, chat)
        assert server.unconfirmed == int(seen)
        server.set_bot_role(chat, "administrator")
        await alice.say(text, chat)
        assert server.unconfirmed == int(seen) + 1


@pytest.mark.asyncio
async def test_topic__is_kept_and_checked() -> None:
    async with server_and_client() as (server, bot):
        alice, chat = server.user(1, "Alice"), server.group(GROUP, "Team", topic=7)
        said = await alice.say("/ask baba", chat)
        assert said.thread == 7
        await bot.ok("sendMessage", chat_id=GROUP, text="x", message_thread_id=7)
        assert (await server.next_message(chat)).thread == 7
        refusal = await bot.refusal("sendMessage", chat_id=GROUP, text="x", message_thread_id=8)
        assert refusal == "Bad Request: message thread not found"


@pytest.mark.asyncio
async def test_ephemeral__is_sent_to_one_edited_and_deleted() -> None:
    async with server_and_client() as (server, bot):
        alice, chat = server.user(1, "Alice"), server.group(GROUP, "Team")
        asked = await alice.whispers("/ask baba", chat)
        receiver = {"receiver_user_id": 1}
        reply = {"ephemeral_message_id": asked.ephemeral_id}
        send = {"chat_id": GROUP, "ephemeral_message_parameters": receiver, "reply_parameters": reply}
        await bot.ok("sendMessage", text="só para você", **send)
        message = await server.next_message(chat)
        assert message.receiver == alice.id
        target = {"chat_id": GROUP, "receiver_user_id": 1, "ephemeral_message_id": message.ephemeral_id}
        assert await bot.ok("editEphemeralMessageText", text="novo", **target) is True
        assert message.text == "novo"
        other = target | {"receiver_user_id": 2}
        assert await bot.refusal("editEphemeralMessageText", text="x", **other) == (
            "Bad Request: message to edit not found"
        )
        assert await bot.ok("deleteEphemeralMessage", **target)
        assert server.sent(chat) == ()
        server.pass_time(16)
        refusal = await bot.refusal("sendMessage", text="x", **send)
        assert refusal == "Bad Request: message to be replied not found"


@pytest.mark.asyncio
async def test_members__have_settable_roles() -> None:
    async with server_and_client() as (server, bot):
        alice, bob = server.user(1, "Alice"), server.user(2, "Bob")
        chat = server.group(GROUP, "Team", bot_status="administrator")
        server.set_role(chat, alice, "creator")
        admins = await bot.ok("getChatAdministrators", chat_id=GROUP)
        assert [admin["user"]["id"] for admin in admins] == [server.bot.id, 1]
        assert (await bot.ok("getChatMember", chat_id=GROUP, user_id=2))["status"] == "left"
        await bob.joins(chat)
        assert (await bot.ok("getChatMember", chat_id=GROUP, user_id=2))["status"] == "member"


@pytest.mark.asyncio
async def test_forbidden__blocked_and_removed_bots_cannot_write() -> None:
    async with server_and_client() as (server, bot):
        alice, chat = server.user(1, "Alice"), server.group(GROUP, "Team")
        await alice.blocks_bot()
        await alice.removes_bot(chat)
        updates = await bot.ok("getUpdates")
        assert [update["my_chat_member"]["new_chat_member"]["status"] for update in updates] == ["kicked"] * 2
        assert "blocked by the user" in await bot.refusal("sendMessage", chat_id=1, text="x")
        assert "was kicked" in await bot.refusal("sendMessage", chat_id=GROUP, text="x")
        assert await bot.refusal("sendMessage", chat_id=99, text="x") == "Bad Request: chat not found"
