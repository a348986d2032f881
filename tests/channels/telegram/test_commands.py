"""The commands: the guide, the lists, the settings, the files, and being forgotten."""

from __future__ import annotations

import csv
import io
import json

import pytest

from bot.channels.telegram.deep_links import pack_question, unpack_question
from bot.channels.telegram.export import as_csv
from bot.channels.telegram.options import Options
from tests.channels.telegram.running import (
    COMPARE,
    UNKNOWN,
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
from tests.telegram_server import TOKEN, running_server


async def test_start__guides_in_three_messages_and_is_short_afterwards() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say("/start")
        guide = [await server.next_message(asker) for _ in range(3)]
        assert guide[1].buttons
        await asker.say("/start")
        await server.next_message(asker)
        await server.settle()
        assert len(server.sent(asker)) == 4


async def test_start__with_a_question_in_the_link_answers_it() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(f"/start {pack_question(COMPARE)}")
        assert says(await server.next_message(asker), expected(COMPARE))


@pytest.mark.parametrize("payload", ["q-", "q-!!", "q-" + "A" * 70, "help", "q-_w", ""])
def test_link__without_a_question_is_none(payload: str) -> None:
    assert unpack_question(payload) is None


def test_link__too_long_for_telegram_is_not_made() -> None:
    assert pack_question("x" * 47) is None
    assert unpack_question(pack_question("市盈率 & <P/E>?") or "") == "市盈率 & <P/E>?"


@pytest.mark.parametrize(("command", "question"), [
    ("/ask compare p/e", COMPARE), ("/compare p/e", COMPARE), ("/ask@footnote_bot compare p/e", COMPARE),
    ("/source", "source?"), ("/facts Alibaba", "all figures of Alibaba"), ("/COMPARE p/e", COMPARE),
])
async def test_command__stands_for_its_question(command: str, question: str) -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(command)
        assert says(await server.next_message(asker), expected(question))


@pytest.mark.parametrize("command", [
    "/help", "/ask", "/compare", "/facts", "/sources", "/privacy", "/forget", "/nonsense", "/chart", "/settings",
    "/export", "/unanswered",
])
async def test_command__without_words_always_says_something(command: str) -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        await asker.say(command)
        assert (await server.next_message(asker)).text
        await asker.say(f"{command}@footnote_bot", chat)
        assert (await server.next_message(chat)).text


async def test_facts__lists_every_holder_with_its_count() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say("/facts")
        listed = (await server.next_message(asker)).text
        for key in {fact.entity for fact in assistant().knowledge.base.facts}:
            count = len(assistant().knowledge.facts_about(key))
            assert f"{assistant().knowledge.entity(key).name}: {count}" in listed


async def test_sources__name_publisher_and_kind_of_author() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say("/sources")
        listed = (await server.next_message(asker)).text
        for source in assistant().knowledge.base.sources.values():
            assert source.publisher in listed
            assert ("an AI agent" in listed) == (source.author.kind == "ai_agent")


async def test_help__in_a_group_goes_to_the_asker_or_is_one_line() -> None:
    async with running_bot() as server:
        asker, chat = alice(server), team(server)
        await asker.say("/help", chat)
        assert (await server.next_message(chat)).receiver == asker.id
        server.fault("sendMessage", error=(400, "Bad Request: EPHEMERAL_MESSAGES_NOT_SUPPORTED"))
        await asker.say("/help", chat)
        openly = await server.next_message(chat)
        assert (openly.receiver, "\n" in openly.text) == (None, False)


async def test_settings__length_changes_what_is_shown() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say("/settings")
        menu = await server.next_message(asker)
        await asker.presses(menu, "Verdict only")
        assert "Verdict only (chosen)" in [row[0] for row in (await server.next_edit(asker)).buttons]
        await asker.say(COMPARE)
        answer = await server.next_message(asker)
        blocks = shown(expected(COMPARE).message.html).split("\n\n")
        assert answer.text.split() == f"{blocks[0]} {blocks[-1]}".split()


async def test_footnotes__are_folded_unless_the_chat_wants_them_in_full() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        assert "expandable_blockquote" in [entity["type"] for entity in (await server.next_message(asker)).entities]
        await asker.say("/settings")
        await asker.presses(await server.next_message(asker), "Full footnotes")
        await server.next_edit(asker)
        await asker.say(COMPARE)
        full = await server.next_message(asker)
        assert "expandable_blockquote" not in [entity["type"] for entity in full.entities]
        assert says(full, expected(COMPARE))


async def test_settings__of_a_group_are_for_its_admins() -> None:
    async with running_bot() as server:
        admin, member, chat = alice(server), bob(server), team(server)
        server.set_role(chat, admin, "administrator")
        await member.say("/settings", chat)
        assert "admins" in (await server.next_message(chat)).text
        await admin.say("/settings", chat)
        menu = await server.next_message(chat)
        assert menu.receiver == admin.id
        await admin.presses(menu, "Verdict only")
        assert "Verdict only (chosen)" in [row[0] for row in (await server.next_edit(chat)).buttons]
        press = await member.presses(menu, "Normal")
        assert "admins" in (await press.answer()).text("text")


async def test_export__gives_the_figures_of_the_last_answer_with_sources() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(COMPARE)
        await server.next_message(asker)
        await asker.say("/export")
        table, records = [await server.next_message(asker) for _ in range(2)]
        rows = list(csv.DictReader(io.StringIO((table.upload or b"").decode("utf-8-sig"))))
        facts = expected(COMPARE).answer.facts
        assert {(row["entity"], row["value"], row["section"]) for row in rows} == {
            (assistant().knowledge.entity(fact.entity).name, str(fact.value), fact.at.section) for fact in facts}
        assert json.loads(records.upload or b"") == rows


async def test_export__all_gives_every_figure() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say("/export all")
        table = await server.next_message(asker)
        rows = list(csv.DictReader(io.StringIO((table.upload or b"").decode("utf-8-sig"))))
        assert len(rows) == len(assistant().knowledge.base.facts)


def test_export__no_cell_is_a_formula() -> None:
    text = as_csv([{"a": "=1+1", "b": "-3", "c": "@x", "d": "-x", "e": "+1"}]).decode("utf-8-sig")
    assert text.splitlines()[1] == "'=1+1,-3,'@x,'-x,'+1"


async def test_unanswered__is_listed_for_admins_in_private_only() -> None:
    async with running_bot(options=Options(TOKEN, admins=frozenset({1}))) as server:
        admin, other, chat = alice(server), bob(server), team(server)
        for _ in range(2):
            await other.say(UNKNOWN)
            await server.next_message(other)
        await admin.say("/unanswered")
        assert f"2 × {UNKNOWN}" in (await server.next_message(admin)).text
        await other.say("/unanswered")
        assert UNKNOWN not in (await server.next_message(other)).text
        await admin.say("/unanswered", chat)
        assert UNKNOWN not in (await server.next_message(chat)).text


async def test_forget__drops_the_conversation() -> None:
    async with running_server() as server:
        bot = Bot(server)
        async with bot.running():
            asker = alice(server)
            await asker.say(COMPARE)
            await server.next_message(asker)
            await asker.say("/forget")
            assert "Deleted" in (await server.next_message(asker)).text
            await asker.say("which is highest?")
            assert says(await server.next_message(asker), expected("which is highest?"))
            await server.settle()
        assert server.problems == []


async def test_profile__sets_commands_by_place_and_descriptions() -> None:
    async with running_bot(options=Options(TOKEN, admins=frozenset({1}))) as server:
        alice(server)
        await server.settle()
        scopes = {call.json("scope")["type"] for call in server.calls("setMyCommands")}
        assert scopes == {"default", "all_private_chats", "all_group_chats", "chat"}
        groups = next(call for call in server.calls("setMyCommands") if call.json("scope")["type"] == "all_group_chats")
        whispered = {command["command"] for command in groups.json("commands") if command.get("is_ephemeral")}
        assert whispered == {"help", "settings", "privacy", "forget"}
        assert server.bot.texts["description"][""]
