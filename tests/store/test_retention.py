"""What /forget and the daily clean-up delete, and what they leave."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, select

from bot.models import Frame
from bot.store import ChatSettings, Forgotten, SentAnswer, Workspace
from bot.store.retention import ANSWERS_KEPT, FEEDBACK_KEPT, PHOTOS_KEPT, QUESTIONS_KEPT
from bot.store.tables import metadata

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
ANN, BEN, TEAM = 5_000_000_001, 5_000_000_002, -1_001_234_567_890
PRIVACY = Path(__file__).parents[2] / "docs" / "reference" / "privacy.md"


def leave_traces(workspace: Workspace, user: int, message: int) -> None:
    """One of everything, in the private chat and in the team's."""
    for chat in (user, TEAM):
        workspace.frames.keep(chat, user, Frame("figure"), NOW + timedelta(hours=1))
        workspace.answers.note(chat, message, user, SentAnswer((message + 1,), "text"), NOW)
        workspace.feedback.give(chat, message, user, question="q", intent="figure", thumb=1, given_on=TODAY)
    workspace.settings.save(user, ChatSettings(language="zh"))
    workspace.told.mark(user, "greeting")


def test_forget__deletes_everything_of_the_asker_and_nothing_else(workspace: Workspace) -> None:
    workspace.settings.save(TEAM, ChatSettings(charts=False))
    leave_traces(workspace, ANN, 10)
    leave_traces(workspace, BEN, 20)
    assert workspace.forget(ANN) == Forgotten(conversations=2, answers=2, feedback=2, settings=1, marks=1)
    assert workspace.forget(ANN).total == 0
    assert workspace.settings.get(ANN) == ChatSettings()
    assert workspace.settings.get(TEAM) == ChatSettings(charts=False)
    assert workspace.forget(BEN).total == 8


def test_workspace__holds_no_id_of_a_person_or_chat(url: str) -> None:
    with Workspace.open(url) as workspace:
        leave_traces(workspace, ANN, 10)
        workspace.note_unanswered("Tesla?", "en", "entity", TODAY)
    engine = create_engine(url)
    with engine.connect() as connection:
        held = " ".join(str(row) for table in metadata.sorted_tables for row in connection.execute(select(table)))
    engine.dispose()
    assert "greeting" in held  # the traces are there
    assert str(ANN) not in held
    assert str(abs(TEAM)) not in held


@pytest.mark.parametrize(("age", "left"), [(timedelta(hours=47), True), (timedelta(hours=48), False)])
def test_purge__answers_after_two_days(workspace: Workspace, age: timedelta, left: bool) -> None:
    workspace.answers.note(TEAM, 7, ANN, SentAnswer((8,), "text"), NOW - age)
    assert workspace.purge(NOW) == (0 if left else 1)
    assert (workspace.answers.find(TEAM, 7) is not None) is left


@pytest.mark.parametrize(("days", "gone"), [(89, 0), (90, 1), (364, 1), (365, 3)])
def test_purge__photos_questions_and_feedback(workspace: Workspace, days: int, gone: int) -> None:
    before = NOW - timedelta(days=days)
    workspace.photos.keep("key", "id", before)
    workspace.questions.note("Tesla?", "en", "entity", before.date())
    workspace.feedback.give(TEAM, 7, ANN, question="q", intent="figure", thumb=1, given_on=before.date())
    assert workspace.purge(NOW) == gone


def test_purge__frames_when_they_are_over(workspace: Workspace) -> None:
    workspace.frames.keep(TEAM, ANN, Frame("figure"), NOW)
    workspace.frames.keep(TEAM, BEN, Frame("figure"), NOW + timedelta(seconds=1))
    assert workspace.purge(NOW) == 1


def test_privacy_page__names_every_table_and_its_time() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \|.*\| ([^|]+) \|$", PRIVACY.read_text(), re.MULTILINE))
    assert set(rows) == set(metadata.tables)
    kept = {"sent_answers": ANSWERS_KEPT, "photos": PHOTOS_KEPT, "unanswered": QUESTIONS_KEPT,
            "feedback": FEEDBACK_KEPT}
    for table, span in kept.items():
        said = f"{span.days} days" if span.days > 2 else f"{span // timedelta(hours=1)} hours"
        assert said in rows[table]


def test_schema__alembic_head_equals_the_tables(url: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    Workspace.open(url).close()
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
        assert set(inspect(connection).get_table_names()) == {*metadata.tables, "alembic_version"}
    engine.dispose()
