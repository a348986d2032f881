"""Requests the server must refuse or report, and sound ones it must not."""

from typing import Any

import pytest

from . import PIXEL
from .client import article, button, server_and_client

GROUP = -1001


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("params", "problem"),
    [
        ({"chat_id": 1, "text": "x", "colour": "red"}, "sendMessage: unknown parameter colour"),
        ({"chat_id": 1}, "sendMessage: missing text"),
        (
            {"chat_id": 1, "text": "x", "protect_content": "maybe"},
            "sendMessage.protect_content: 'maybe' is not a boolean",
        ),
        (
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "txt": "b"}]]}},
            "sendMessage.reply_markup.inline_keyboard[0][0]: unknown field txt",
        ),
        (
            {"chat_id": 1, "text": "x", "reply_markup": button("a", "ç" * 33)},
            "sendMessage.reply_markup.inline_keyboard[0][0].callback_data: 66 bytes, allowed 1-64",
        ),
    ],
)
async def test_schema__bad_parameter_is_reported(params: dict[str, Any], problem: str) -> None:
    async with server_and_client() as (server, bot):
        server.user(1, "Alice")
        await bot.call("sendMessage", **params)
        assert server.problems == [problem]


@pytest.mark.asyncio
async def test_schema__sound_calls_are_not_reported() -> None:
    async with server_and_client() as (server, bot):
        alice, chat = server.user(1, "Alice"), server.group(GROUP, "Team")
        await alice.say("/ask", chat)
        await bot.ok(
            "sendMessage", chat_id=1, text="<b>x</b>", parse_mode="HTML", reply_markup=button("a", "b")
        )
        await bot.ok("sendPhoto", chat_id=1, photo="https://example.com/x.png")
        await bot.ok("sendRichMessage", chat_id=1, rich_message={"html": "<h1>x</h1>"})
        await bot.ok(
            "sendMessage", chat_id=GROUP, text="x", ephemeral_message_parameters={"receiver_user_id": 1}
        )
        await bot.ok(
            "setMyCommands", commands=[{"command": "ask", "description": "Ask"}], scope={"type": "default"}
        )
        query = await alice.asks_inline("baba")
        await bot.ok(
            "answerInlineQuery", inline_query_id=query.id, results=[article("x" * 9, parse_mode="HTML")]
        )
        assert server.problems == []


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("one<br>two", 'Unsupported start tag "br" at byte offset 3'),
        ("<b>bold", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("é<b", "Unclosed start tag at byte offset 2"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href=x:y>x</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
async def test_html__bad_is_refused_in_telegrams_words(html: str, reason: str) -> None:
    async with server_and_client() as (server, bot):
        server.user(1, "Alice")
        refusal = await bot.refusal("sendMessage", chat_id=1, text=html, parse_mode="HTML")
        assert refusal == f"Bad Request: can't parse entities: {reason}"
        assert server.sent() == ()


@pytest.mark.asyncio
async def test_html__good_is_parsed_with_utf16_offsets() -> None:
    html = (
        '😀 <b>5 &lt; 6</b> <a href="https://x.y/?a=1&amp;b=2">fonte</a><blockquote expandable>q</blockquote>'
    )
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        await bot.ok("sendMessage", chat_id=1, text=html, parse_mode="HTML")
        message = await server.next_message(alice)
        assert message.text == "😀 5 < 6 fonteq"
        assert message.html == html
        assert message.entities == (
            {"type": "bold", "offset": 3, "length": 5},
            {"type": "text_link", "offset": 9, "length": 5, "url": "https://x.y/?a=1&b=2"},
            {"type": "expandable_blockquote", "offset": 14, "length": 1},
        )


@pytest.mark.asyncio
async def test_limit__counts_characters_after_parsing() -> None:
    async with server_and_client() as (server, bot):
        server.user(1, "Alice")
        await bot.ok("sendMessage", chat_id=1, text=f"<b>{'😀' * 4096}</b>", parse_mode="HTML")
        refusal = await bot.refusal("sendMessage", chat_id=1, text=f"<b>{'x' * 4097}</b>", parse_mode="HTML")
        assert refusal == "Bad Request: message is too long"
        caption = {"chat_id": 1, "photo": "https://x.y/z.png", "parse_mode": "HTML"}
        await bot.ok("sendPhoto", caption=f"<i>{'x' * 1024}</i>", **caption)
        refusal = await bot.refusal("sendPhoto", caption="x" * 1025, **caption)
        assert refusal == "Bad Request: message caption is too long"
        assert server.problems == []


@pytest.mark.asyncio
async def test_quote__must_stand_in_the_text() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        question = await alice.say("qual é o lucro da Petrobras?")
        reply = {"message_id": question.id, "quote": "lucro da Petrobras"}
        await bot.ok("sendMessage", chat_id=1, text="x", reply_parameters=reply)
        message = await server.next_message(alice)
        assert (message.quote, message.reply_to) == ("lucro da Petrobras", question.id)
        other = reply | {"quote": "lucro da Vale"}
        refusal = await bot.refusal("sendMessage", chat_id=1, text="x", reply_parameters=other)
        assert refusal == "Bad Request: QUOTE_TEXT_INVALID"


@pytest.mark.asyncio
async def test_reply__to_a_deleted_message_needs_leave() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        question = await alice.say("oi")
        await alice.deletes(question)
        reply: dict[str, Any] = {"message_id": question.id}
        refusal = await bot.refusal("sendMessage", chat_id=1, text="x", reply_parameters=reply)
        assert refusal == "Bad Request: message to be replied not found"
        reply["allow_sending_without_reply"] = True
        await bot.ok("sendMessage", chat_id=1, text="x", reply_parameters=reply)


@pytest.mark.asyncio
async def test_edit__changes_the_message_and_refuses_no_change() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        sent = await bot.ok("sendMessage", chat_id=1, text="um")
        target = {"chat_id": 1, "message_id": sent["message_id"]}
        await bot.ok("editMessageText", text="dois", **target)
        assert (await server.next_edit(alice)).versions == ["um", "dois"]
        assert "message is not modified" in await bot.refusal("editMessageText", text="dois", **target)
        said = await alice.say("oi")
        refusal = await bot.refusal("editMessageText", chat_id=1, message_id=said.id, text="x")
        assert refusal == "Bad Request: message can't be edited"


@pytest.mark.asyncio
async def test_delete__really_deletes() -> None:
    async with server_and_client() as (server, bot):
        server.user(1, "Alice")
        sent = await bot.ok("sendMessage", chat_id=1, text="um")
        target = {"chat_id": 1, "message_id": sent["message_id"]}
        assert await bot.ok("deleteMessage", **target)
        assert server.sent() == ()
        assert (
            await bot.refusal("editMessageText", text="x", **target)
            == "Bad Request: message to edit not found"
        )
        assert await bot.refusal("deleteMessage", **target) == "Bad Request: message to delete not found"


@pytest.mark.asyncio
async def test_photo__is_stored_sent_again_and_replaced() -> None:
    async with server_and_client() as (server, bot):
        alice = server.user(1, "Alice")
        assert (await bot.upload(PIXEL, chat_id=1, caption="gráfico"))["ok"]
        first = await server.next_message(alice)
        assert (first.upload, first.text) == (PIXEL, "gráfico")
        again = await bot.ok("sendPhoto", chat_id=1, photo=first.file_id)
        assert again["photo"][0]["file_id"] == first.file_id
        path = (await bot.ok("getFile", file_id=first.file_id))["file_path"]
        assert await bot.download(path) == PIXEL
        refusal = await bot.refusal("sendPhoto", chat_id=1, photo="no-such-file")
        assert refusal == "Bad Request: wrong file identifier/HTTP URL specified"
        media = {"type": "photo", "media": first.file_id, "caption": "novo"}
        await bot.ok("editMessageMedia", chat_id=1, message_id=first.id, media=media)
        assert (await server.next_edit(alice)).text == "novo"


@pytest.mark.asyncio
async def test_reaction__is_kept_and_checked() -> None:
    async with server_and_client() as (server, bot):
        said = await server.user(1, "Alice").say("oi")
        target = {"chat_id": 1, "message_id": said.id}
        await bot.ok("setMessageReaction", reaction=[{"type": "emoji", "emoji": "👀"}], **target)
        assert said.reactions == ("👀",)
        refusal = await bot.refusal(
            "setMessageReaction", reaction=[{"type": "emoji", "emoji": "🧾"}], **target
        )
        assert refusal == "Bad Request: REACTION_INVALID"


@pytest.mark.asyncio
async def test_commands__are_kept_per_scope_and_language() -> None:
    async with server_and_client() as (_server, bot):
        ask = [{"command": "perguntar", "description": "Pergunte"}]
        scope = {"type": "all_group_chats"}
        await bot.ok("setMyCommands", commands=ask, scope=scope, language_code="pt")
        assert await bot.ok("getMyCommands", scope=scope, language_code="pt") == ask
        assert await bot.ok("getMyCommands", scope=scope) == []
        assert await bot.ok("getMyCommands", language_code="pt") == []
        refusal = await bot.refusal("setMyCommands", commands=[{"command": "Perguntar", "description": "x"}])
        assert refusal == "Bad Request: BOT_COMMAND_INVALID"
        await bot.ok("setMyShortDescription", short_description="Curto", language_code="pt")
        answer = await bot.ok("getMyShortDescription", language_code="pt")
        assert answer == {"short_description": "Curto"}


@pytest.mark.asyncio
async def test_refuse__answers_like_an_older_server() -> None:
    async with server_and_client() as (server, bot):
        server.user(1, "Alice")
        rich = {"chat_id": 1, "rich_message": {"markdown": "# Oi"}}
        server.refuse("sendRichMessage")
        assert await bot.refusal("sendRichMessage", **rich) == "Not Found: method not found"
        server.allow("sendRichMessage")
        await bot.ok("sendRichMessage", **rich)
        assert [message.text for message in server.sent()] == ["# Oi"]


@pytest.mark.asyncio
async def test_draft__is_shown_in_private_only() -> None:
    async with server_and_client() as (server, bot):
        alice, _chat = server.user(1, "Alice"), server.group(GROUP, "Team")
        await bot.ok("sendMessageDraft", chat_id=1, draft_id=5, text="Pensando", can_stop=True)
        (draft,) = server.drafts(alice)
        assert draft.text == "Pensando"
        await alice.stops(draft)
        (update,) = await bot.ok("getUpdates")
        assert update["stopped_message_generation"]["draft_id"] == 5
        refusal = await bot.refusal("sendMessageDraft", chat_id=GROUP, draft_id=5, text="x")
        assert refusal == "Bad Request: TEXTDRAFT_PEER_INVALID"
