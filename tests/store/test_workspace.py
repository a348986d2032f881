"""What is kept comes back, on both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from knowledge import Quantity

from bot.models import Frame
from bot.store import ChatSettings, Feedback, SentAnswer, Workspace

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
ANN, BEN, TEAM = 5_000_000_001, 5_000_000_002, -1_001_234_567_890


def thumb(workspace: Workspace, value: int, user: int = ANN) -> None:
    assert value in (1, -1)
    workspace.feedback.give(TEAM, 7, user, question="BABA P/E?", intent="figure", thumb=1 if value == 1 else -1,
                            given_on=TODAY)


def test_settings__defaults_until_chosen(workspace: Workspace) -> None:
    assert workspace.settings.get(TEAM) == ChatSettings(None, "normal", True, (), ())


def test_settings__the_last_choice_counts(workspace: Workspace) -> None:
    workspace.settings.save(TEAM, ChatSettings("zh", "full", False, ("microsoft", "amazon"), ("a_source",)))
    chosen = ChatSettings("en", "verdict", True, ("amazon",), ())
    workspace.settings.save(TEAM, chosen)
    assert workspace.settings.get(TEAM) == chosen
    assert workspace.settings.get(ANN) == ChatSettings()


def test_settings__move_with_a_group_that_becomes_a_supergroup(workspace: Workspace) -> None:
    workspace.settings.save(-42, ChatSettings(language="zh"))
    workspace.settings.move(-42, TEAM)
    assert workspace.settings.get(TEAM) == ChatSettings(language="zh")
    assert workspace.settings.get(-42) == ChatSettings()


def test_questions__like_worded_ones_are_one_group(workspace: Workspace) -> None:
    for text in ("What is Tesla's P/E?", "what is  TESLA's p/e", "Who won the cup?"):
        workspace.questions.note(text, "en", "entity", TODAY)
    first, second = workspace.questions.open()
    assert (first.text, first.times, first.reason) == ("what is TESLA's p/e", 2, "entity")
    assert (second.text, second.times) == ("Who won the cup?", 1)


def test_questions__first_and_last_day(workspace: Workspace) -> None:
    workspace.questions.note("Tesla?", "en", "entity", date(2026, 11, 1))
    workspace.questions.note("Tesla?", "en", "entity", TODAY)
    (group,) = workspace.questions.open()
    assert (group.first_asked, group.last_asked) == (date(2026, 11, 1), TODAY)


def test_questions__languages_are_kept_apart(workspace: Workspace) -> None:
    workspace.questions.note("Tesla", "en", "entity", TODAY)
    workspace.questions.note("Tesla", "zh", "entity", TODAY)
    assert {group.language for group in workspace.questions.open()} == {"en", "zh"}


def test_questions__settled_leaves_the_list_and_returns_when_asked_again(workspace: Workspace) -> None:
    workspace.questions.note("Tesla?", "en", "entity", TODAY)
    (group,) = workspace.questions.open()
    assert workspace.questions.settle(group.key, TODAY)
    assert workspace.questions.open() == ()
    workspace.questions.note("tesla", "en", "entity", TODAY)
    assert [again.times for again in workspace.questions.open()] == [2]


def test_questions__settling_an_unknown_key_says_so(workspace: Workspace) -> None:
    assert not workspace.questions.settle("nothing", TODAY)


def test_questions__addresses_of_people_are_masked(workspace: Workspace) -> None:
    workspace.questions.note("@ann_lee, mail ann@example.org or +44 20 7946 0018 Tesla's P/E", "en", "entity", TODAY)
    assert [group.text for group in workspace.questions.open()] == ["…, mail … or … Tesla's P/E"]


def test_questions__masking_leaves_chinese_around_it(workspace: Workspace) -> None:
    workspace.questions.note("请问@ann_lee特斯拉的市盈率", "zh", "entity", TODAY)
    assert [group.text for group in workspace.questions.open()] == ["请问…特斯拉的市盈率"]


def test_note_unanswered__can_be_switched_off(url: str) -> None:
    with Workspace.open(url, keep_unanswered=False) as workspace:
        assert not workspace.note_unanswered("Tesla?", "en", "entity", TODAY)
        assert workspace.questions.open() == ()
    with Workspace.open(url) as workspace:
        assert workspace.note_unanswered("Tesla?", "en", "entity", TODAY)
        assert len(workspace.questions.open()) == 1


def test_feedback__pressing_twice_changes_rather_than_doubles(workspace: Workspace) -> None:
    thumb(workspace, 1)
    thumb(workspace, -1)
    assert workspace.feedback.all() == (Feedback("BABA P/E?", "figure", -1, TODAY),)


def test_feedback__two_people_count_twice(workspace: Workspace) -> None:
    thumb(workspace, 1, ANN)
    thumb(workspace, 1, BEN)
    assert len(workspace.feedback.all()) == 2


def test_frames__belong_to_asker_and_chat(workspace: Workspace) -> None:
    frame = Frame("figure", ("alibaba",), limit=Quantity(Decimal("25.0"), "multiple", 3, 4))
    workspace.frames.keep(TEAM, ANN, frame, NOW + timedelta(minutes=10))
    assert workspace.frames.get(TEAM, ANN, NOW) == frame
    assert workspace.frames.get(TEAM, BEN, NOW) is None
    assert workspace.frames.get(ANN, ANN, NOW) is None


def test_frames__survive_a_restart_and_end_in_time(url: str) -> None:
    with Workspace.open(url) as workspace:
        workspace.frames.keep(TEAM, ANN, Frame("figure"), NOW + timedelta(minutes=10))
    with Workspace.open(url) as workspace:
        assert workspace.frames.get(TEAM, ANN, NOW) == Frame("figure")
        assert workspace.frames.get(TEAM, ANN, NOW + timedelta(minutes=10)) is None


def test_frames__dropped_on_request(workspace: Workspace) -> None:
    workspace.frames.keep(TEAM, ANN, Frame("figure"), NOW + timedelta(minutes=10))
    workspace.frames.drop(TEAM, ANN)
    assert workspace.frames.get(TEAM, ANN, NOW) is None


def test_answers__found_by_their_question(workspace: Workspace) -> None:
    workspace.answers.note(TEAM, 7, ANN, SentAnswer((8, 9), "text"), NOW)
    workspace.answers.note(TEAM, 7, ANN, SentAnswer((8,), "photo"), NOW)
    assert workspace.answers.find(TEAM, 7) == SentAnswer((8,), "photo")
    assert workspace.answers.find(ANN, 7) is None


def test_photos__the_newest_file_id_counts(workspace: Workspace) -> None:
    workspace.photos.keep("key", "old", NOW)
    workspace.photos.keep("key", "new", NOW)
    assert workspace.photos.find("key") == "new"
    workspace.photos.drop("key")
    assert workspace.photos.find("key") is None


def test_told__once_for_each_chat_and_matter(workspace: Workspace) -> None:
    assert [workspace.told.mark(TEAM, "greeting"), workspace.told.mark(TEAM, "greeting")] == [True, False]
    assert workspace.told.mark(TEAM, "privacy")
    assert workspace.told.mark(ANN, "greeting")


def test_times__need_a_zone(workspace: Workspace) -> None:
    with pytest.raises(ValueError, match="time zone"):
        workspace.photos.keep("key", "id", datetime(2026, 11, 22))
