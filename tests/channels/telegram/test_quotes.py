"""The Source button quotes the sentence itself, where the operator has a copy of the article and the copy is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import open_articles

from bot.app import build_assistant
from bot.assistant import Assistant
from bot.channels.telegram.application import clean_up
from bot.channels.telegram.memory import ProcessMemory
from tests.channels.telegram.running import Bot, alice
from tests.telegram_server import running_server
from tests.worlds import TINY, TINY_ARTICLE

ARTICLE = TINY_ARTICLE.read_text(encoding="utf-8")
KEY = "tiny_times"


@pytest.fixture(scope="module")
def tiny() -> Assistant:
    return build_assistant(TINY)


def _quotes(tiny: Assistant, folder: Path, text: str | None, name: str = KEY) -> dict[str, str | None]:
    if text is not None:
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    base = tiny.knowledge.base
    copies = open_articles(folder, base)
    return {record.key: copies.sentence_of(record) for record in (*base.facts, *base.claims)}


def test_copy__gives_the_sentence_of_every_record(tiny: Assistant, tmp_path: Path) -> None:
    quotes = _quotes(tiny, tmp_path, ARTICLE)
    assert "12x" in (quotes["borealis_pe"] or "")
    assert None not in quotes.values()


def test_copy__that_was_changed_is_not_quoted_there(tiny: Assistant, tmp_path: Path) -> None:
    quotes = _quotes(tiny, tmp_path, ARTICLE.replace("12x", "13x"))
    assert quotes["borealis_pe"] is None
    assert quotes["borealis_cloud_share"]


@pytest.mark.parametrize("name", ["other"])
def test_copy__of_another_name_or_none_at_all_is_no_copy(tiny: Assistant, tmp_path: Path, name: str) -> None:
    assert set(_quotes(tiny, tmp_path, ARTICLE, name).values()) == {None}
    assert set(_quotes(tiny, tmp_path / "nowhere", None).values()) == {None}


def test_copy__that_cannot_be_read_is_logged(tiny: Assistant, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / f"{KEY}.txt").write_bytes(b"\xff\xfe\xff")
    assert set(_quotes(tiny, tmp_path, None).values()) == {None}
    assert "cannot be read" in caplog.text


async def test_source_button__shows_the_sentence(tiny: Assistant, tmp_path: Path) -> None:
    sentence = str(_quotes(tiny, tmp_path, ARTICLE)["borealis_pe"])
    quote = open_articles(tmp_path, tiny.knowledge.base).sentence_of
    async with running_server() as server:
        async with Bot(server, assistant=tiny, quote=quote).running():
            asker = alice(server)
            await asker.say("borealis pe?")
            await asker.presses(await server.next_message(asker), "Source")
            assert f"Quote: {sentence}" in (await server.next_edit(asker)).text
        assert server.problems == []


async def test_clean_up__runs_at_the_start_and_again() -> None:
    class Counting(ProcessMemory):
        runs = 0

        async def purge(self) -> None:
            self.runs += 1
            if self.runs == 3:
                raise EOFError

    memory = Counting()
    with pytest.raises(EOFError):
        await clean_up(memory, pause=0)
    assert memory.runs == 3
