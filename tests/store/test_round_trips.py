"""Whatever can be kept comes back unchanged: generated frames, settings and questions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import get_type_hints

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from knowledge import Quantity

from bot.expressions import Kept
from bot.models import Frame, WorkedOut
from bot.store import ChatSettings, SentAnswer, Workspace
from bot.store.frames import read_frame, write_frame

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ON_A_DATABASE = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])

keys = st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=12)
many_keys = st.lists(keys, max_size=4).map(tuple)
quantities = st.builds(Quantity, st.decimals(allow_nan=False, allow_infinity=False), st.none() | keys,
                       st.integers(0, 99), st.integers(0, 99), st.booleans())
results = st.builds(WorkedOut, st.sampled_from(["number", "distance", "multiple", "supposed"]),
                    st.none() | st.decimals(allow_nan=False, allow_infinity=False), keys)
numbers = st.tuples(st.integers(), st.integers(1))
worked = st.recursive(
    st.builds(Kept, st.just("figure"), numbers, keys, st.just(()), st.none() | st.tuples(keys, keys, keys)),
    lambda parts: st.builds(Kept, st.just("sum"), numbers, keys, st.lists(parts, max_size=2).map(tuple)),
    max_leaves=3,
)
# By the field's type, so that a field that is added to Frame is tried at once.
by_type = {str: keys, str | None: st.none() | keys, tuple[str, ...]: many_keys, Quantity | None: st.none() | quantities,
           bool: st.booleans(), int: st.integers(0, 2**31), tuple[str, str] | None: st.none() | st.tuples(keys, keys),
           WorkedOut | None: st.none() | results, Kept | None: st.none() | worked,
           tuple[Kept, ...]: st.lists(worked, max_size=2).map(tuple)}
frames = st.builds(Frame, **{name: by_type[kind] for name, kind in get_type_hints(Frame).items()})
choices = st.builds(ChatSettings, st.none() | st.sampled_from(["en", "zh", "pt-BR"]),
                    st.sampled_from(["verdict", "normal", "full"]), st.booleans(), many_keys, many_keys)
ids = st.integers(-(2**52), 2**52)


@given(frame=frames)
def test_frame__round_trip(frame: Frame) -> None:
    back = read_frame(write_frame(frame))
    assert back == frame
    assert back is not None
    assert repr(back) == repr(frame)  # Decimal("1.50") is not Decimal("1.5")


def test_frame__of_an_older_form_is_no_frame() -> None:
    assert read_frame('{"intent": 7, "entities": "alibaba"}') is None
    assert read_frame("no JSON") is None


def test_frame__with_a_field_that_is_gone_is_still_read() -> None:
    assert read_frame('{"intent": "figure", "gone": 1}') == Frame("figure")


@ON_A_DATABASE
@given(frame=frames, chat=ids, user=ids)
def test_kept_frame__round_trip(workspace: Workspace, frame: Frame, chat: int, user: int) -> None:
    workspace.frames.keep(chat, user, frame, NOW + timedelta(seconds=1))
    assert workspace.frames.get(chat, user, NOW) == frame


@ON_A_DATABASE
@given(chosen=choices, chat=ids)
def test_settings__round_trip(workspace: Workspace, chosen: ChatSettings, chat: int) -> None:
    workspace.settings.save(chat, chosen)
    assert workspace.settings.get(chat) == chosen


@ON_A_DATABASE
@given(messages=st.lists(st.integers(1, 2**52), max_size=5).map(tuple), chat=ids, question=st.integers(1, 2**52))
def test_sent_answer__round_trip(workspace: Workspace, messages: tuple[int, ...], chat: int, question: int) -> None:
    workspace.answers.note(chat, question, 1, SentAnswer(messages, "text"), NOW)
    assert workspace.answers.find(chat, question) == SentAnswer(messages, "text")


@ON_A_DATABASE
@given(text=st.text(max_size=700), reason=st.text(max_size=20))
@example(text="a\0b", reason="\0")
@example(text="\ud800", reason="")
@example(text="\U0001f600" * 600, reason="")
def test_question__any_text_can_be_kept(workspace: Workspace, text: str, reason: str) -> None:
    before = sum(group.times for group in workspace.questions.open())
    workspace.questions.note(text, "en", reason, date(2026, 11, 22))
    assert sum(group.times for group in workspace.questions.open()) == before + 1
    assert all(len(group.text) <= 500 for group in workspace.questions.open())
