"""A real python-telegram-bot application holds a conversation with the server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
from telegram import Message as PtbMessage
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from . import PIXEL, TOKEN, Chat, Server, User, running_server

PTB = Application[Any, Any, Any, Any, Any, Any]
Context = ContextTypes.DEFAULT_TYPE
GROUP = -1001
FAMILY = Chat(-5, "Family")
"""A group the bot is not in."""


@asynccontextmanager
async def running_bot(server: Server) -> AsyncIterator[PTB]:
    builder = ApplicationBuilder().token(TOKEN)
    app: PTB = builder.base_url(server.base_url).base_file_url(server.base_file_url).build()
    app.add_handler(MessageHandler(filters.TEXT & filters.UpdateType.MESSAGES, echo))
    app.add_handler(CallbackQueryHandler(pressed))
    app.add_handler(InlineQueryHandler(suggest))
    async with app:
        await app.start()
        assert app.updater is not None
        await app.updater.start_polling(poll_interval=0.0, timeout=1)
        try:
            yield app
        finally:
            await app.updater.stop()
            await app.stop()


async def echo(update: Update, _context: Context) -> None:
    assert isinstance(update.effective_message, PtbMessage)
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Mais", callback_data="more")]])
    text = f"<b>{update.effective_message.text}</b>"
    await update.effective_message.reply_html(text, do_quote=True, reply_markup=keyboard)


async def pressed(update: Update, _context: Context) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("certo")
    await update.callback_query.edit_message_text("mais")


async def suggest(update: Update, _context: Context) -> None:
    assert update.inline_query is not None
    content = InputTextMessageContent(update.inline_query.query)
    await update.inline_query.answer([InlineQueryResultArticle("1", "Resposta", content)])


async def hold_a_conversation(server: Server, alice: User) -> None:
    question = await alice.say("baba pe?")
    answer = await server.next_message(alice)
    assert (answer.text, answer.reply_to, answer.buttons) == ("baba pe?", question.id, (("Mais",),))
    press = await alice.presses(answer, "Mais")
    assert (await press.answer()).text("text") == "certo"
    assert (await server.next_edit(alice)).text == "mais"
    query = await alice.asks_inline("petr4")
    assert len((await query.answer()).json("results")) == 1


@pytest.mark.asyncio
async def test_application__answers_messages_presses_and_inline_queries() -> None:
    async with running_server() as server, running_bot(server):
        await hold_a_conversation(server, server.user(1, "Alice"))
        await server.settle()
        assert (server.unconfirmed, server.problems) == (0, [])


@pytest.mark.asyncio
async def test_application__reads_every_kind_of_update_and_member() -> None:
    async with running_server() as server, running_bot(server) as app:
        alice, chat = server.user(1, "Alice", "alice"), server.group(GROUP, "Team", topic=7)
        await alice.adds_bot(chat, "administrator")
        await alice.sends_photo("legenda @footnote_bot", chat)
        await alice.edits(await alice.say("um", chat), "dois")
        await alice.leaves(chat)
        await alice.mentions_guest("@footnote_bot oi", FAMILY)
        await server.settle()
        for status in ("creator", "administrator", "member", "restricted", "left", "kicked"):
            server.set_role(chat, alice, status)
            assert (await app.bot.get_chat_member(GROUP, 1)).status == status
        assert (await app.bot.get_chat(GROUP)).is_forum
        assert [message.text for message in server.sent(chat)] == ["um", "dois"]
        photo = await app.bot.send_photo(1, PIXEL, caption="x")
        assert bytes(await (await photo.photo[-1].get_file()).download_as_bytearray()) == PIXEL
        assert server.problems == []


@pytest.mark.asyncio
async def test_settle__says_what_is_left() -> None:
    async with running_server() as server:
        await server.user(1, "Alice").say("oi")
        with pytest.raises(TimeoutError, match="1 updates unconfirmed"):
            await server.settle(timeout=0.2)
        with pytest.raises(TimeoutError, match="Nothing new"):
            await server.next_message(server.user(1, "Alice"), timeout=0.1)
