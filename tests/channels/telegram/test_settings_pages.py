"""/settings: whom a company is compared with, and which sources count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app import build_assistant
from bot.assistant import Assistant
from bot.channels.telegram.memory import ChatSettings
from bot.channels.telegram.settings_pages import apply, companies, page_of
from bot.models import Question
from tests.channels.telegram.running import TODAY, Bot, alice, assistant, bob, running_bot, team
from tests.telegram_server import running_server
from tests.worlds import copy_tiny

QUESTION = "how far behind is alibaba in cloud share"
OTHER = "another_source"


@pytest.fixture(scope="module")
def two_sources(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """The tiny world with Quillon's P/E filed from another source."""
    folder = copy_tiny(tmp_path_factory.mktemp("two"))
    first = folder / "sources" / "tiny_times.yaml"
    text = first.read_text(encoding="utf-8")
    start = text.index("  - key: quillon_pe")
    fact = text[start : text.index("  - key:", start + 1)]
    first.write_text(text.replace(fact, ""), encoding="utf-8")
    head = text[text.index("publisher:") : text.index("facts:")]
    other = f'key: {OTHER}\ntitle: "Another"\n{head}facts:\n{fact}'
    (folder / "sources" / f"{OTHER}.yaml").write_text(other, encoding="utf-8")
    return build_assistant(folder)


def _answer(text: str, **chosen: tuple[str, ...]) -> tuple[set[str], str]:
    trace = assistant().trace(Question(text, TODAY, **chosen))  # type: ignore[arg-type]  # by key
    return {fact.entity for fact in trace.answer.facts}, trace.message.text


@pytest.mark.parametrize(("question", "whole", "few"), [
    (QUESTION, {"alibaba_cloud", "aws", "azure", "google_cloud"}, {"alibaba_cloud", "aws"}),
    ("compare alibaba cloud share with peers", {"alibaba_cloud", "aws", "azure", "google_cloud"},
     {"alibaba_cloud", "aws"}),
])
def test_peers__as_set_are_shown_and_said(question: str, whole: set[str], few: set[str]) -> None:
    assert _answer(question)[0] == whole
    shown, text = _answer(question, peers=("amazon",))
    assert shown == few
    assert "Peers as set in /settings (AWS)." in text


def test_peers__without_the_figure_leave_everyone_chosen_by_the_bot() -> None:
    shown, text = _answer(QUESTION, peers=("openai", "no_such_name"))
    assert shown == _answer(QUESTION)[0]
    assert "/settings" not in text


def test_peers__named_in_the_question_count_before_those_set() -> None:
    assert _answer("Alibaba vs Microsoft P/E", peers=("amazon",))[0] == {"alibaba", "microsoft"}


def test_sources__that_do_not_count_are_left_out(two_sources: Assistant) -> None:
    asked = Question("compare pe", TODAY)
    assert {fact.key for fact in two_sources.trace(asked).answer.facts} == {"borealis_pe", "quillon_pe"}
    left = two_sources.trace(replace(asked, sources=("tiny_times",))).answer
    assert "quillon_pe" not in {fact.key for fact in left.facts}
    for text, sources, outcome in (("quillon pe?", ("tiny_times",), "decline"), ("quillon pe?", (OTHER,), "answer"),
                                   ("risks", (OTHER,), "decline"), ("risks", (), "answer")):
        assert two_sources.trace(replace(asked, text=text, sources=sources)).answer.outcome == outcome


def test_view__is_made_once_and_unknown_sources_change_nothing(two_sources: Assistant) -> None:
    knowledge = two_sources.knowledge
    assert knowledge.of_sources((OTHER,)) is knowledge.of_sources((OTHER,))
    assert knowledge.of_sources(("gone",)) is knowledge.of_sources(()) is knowledge
    assert knowledge.of_sources(tuple(knowledge.base.sources)) is knowledge


async def test_menu__chooses_peers_on_a_page_of_their_own() -> None:
    async with running_server() as server:
        bot = Bot(server)
        async with bot.running():
            asker = alice(server)
            await asker.say("/settings")
            menu = await server.next_message(asker)
            await asker.presses(menu, "Compare with: everyone with the figure")
            page = await server.next_edit(asker)
            assert "everyone with the figure (chosen)" in [row[0] for row in page.buttons]
            await asker.presses(page, "Amazon")
            page = await server.next_edit(asker)
            assert "Amazon (chosen)" in [row[0] for row in page.buttons]
            await asker.presses(page, "Back")
            assert "Compare with: Amazon" in [row[0] for row in (await server.next_edit(asker)).buttons]
            await asker.say(QUESTION)
            assert "as set in /settings (AWS)" in (await server.next_message(asker)).text
        assert (await bot.memory.settings(asker.id)).peers == ("amazon",)
        assert server.problems == []


async def test_menu__of_one_source_offers_no_choice_of_sources() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say("/settings")
        assert not [row for row in (await server.next_message(asker)).buttons if "Sources" in row[0]]


async def test_menu__chooses_sources_where_there_are_several(two_sources: Assistant) -> None:
    async with running_bot(assistant=two_sources) as server:
        asker = alice(server)
        await asker.say("/settings")
        await asker.presses(await server.next_message(asker), "Sources that count: all sources")
        page = await server.next_edit(asker)
        await asker.presses(page, next(row[0] for row in page.buttons if row[0].endswith(": Another")))
        await server.next_edit(asker)
        for question, shown in (("borealis pe?", False), ("quillon pe?", True)):
            await asker.say(question)
            assert (": 12x" in (text := (await server.next_message(asker)).text) or ": 20x" in text) is shown


async def test_peers__of_a_group_are_for_its_admins() -> None:
    async with running_bot() as server:
        admin, member, chat = alice(server), bob(server), team(server)
        server.set_role(chat, admin, "administrator")
        await admin.say("/settings", chat)
        menu = await server.next_message(chat)
        press = await member.presses(menu, "Compare with: everyone with the figure")
        assert "admins" in (await press.answer()).text("text")


def test_apply__made_up_data_changes_nothing() -> None:
    knowledge = assistant().knowledge
    for data in ("t:peers:xx", "t:sources:xx", "t:length:huge", "t:nonsense:1", "t:", "t:page:peers"):
        assert apply(ChatSettings(), data, knowledge) == ChatSettings()
    assert (page_of("t:page:sources"), page_of("t:peers:x"), page_of("t:language:en")) == ("sources", "peers", "main")
    assert {"alibaba", "amazon", "microsoft"} <= set(companies(knowledge))


