"""`footnote questions`: the list of what was not answered, over the workspace that the settings name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.store import Workspace, workspace_url
from tests.cli.conftest import Footnote

TODAY = date(2026, 11, 22)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path))
    with Workspace.open(workspace_url(None, tmp_path)) as opened:
        yield opened


def test_questions__lists_groups_the_most_asked_first(workspace: Workspace, footnote: Footnote) -> None:
    workspace.note_unanswered("Tesla's P/E?", "en", "entity", TODAY)
    for text in ("P/E in 2022?", "p/e in 2022"):
        workspace.note_unanswered(text, "en", "period", TODAY)
    ended = footnote("questions")
    assert (ended.code, ended.err) == (0, "")
    assert [line.split("\t")[0] for line in ended.out.splitlines()] == ["2", "1"]


def test_questions__settled_ones_are_off_the_list(workspace: Workspace, footnote: Footnote) -> None:
    workspace.note_unanswered("Tesla's P/E?", "en", "entity", TODAY)
    key = footnote("questions").out.strip().rsplit("\t", 1)[1]
    assert footnote("questions", "--settle", key[:12]).code == 0
    assert footnote("questions").out == ""


def test_questions__a_key_that_nothing_has(workspace: Workspace, footnote: Footnote) -> None:
    ended = footnote("questions", "--settle", "nothing")
    assert ended.code == 2
    assert "No group has a key that begins with 'nothing'" in ended.err


def test_questions__a_beginning_of_several_keys(workspace: Workspace, footnote: Footnote) -> None:
    for number in range(17):
        workspace.note_unanswered(f"Tesla {number}?", "en", "entity", TODAY)
    ended = footnote("questions", "--settle", "")
    assert ended.code == 2
    assert "17 groups have a key" in ended.err
    assert len(footnote("questions").out.splitlines()) == 17


def test_questions__a_database_that_cannot_be_opened(footnote: Footnote, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_DATABASE_URL", "nonsense")
    ended = footnote("questions")
    assert ended.code == 2
    assert ended.err.strip()
