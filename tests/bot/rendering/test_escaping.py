"""Whatever names, texts and questions hold, a message has no mark-up but its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import TEMPLATES, build_assistant
from bot.models import Message
from tests.bot.asking import Asking
from tests.telegram_server.html_check import BadHtml, read_html
from tests.worlds import copy_tiny

HOSTILE = "<b>Bo&re\"a'lis</b>"
_OWN = {"bold", "pre", "blockquote", "expandable_blockquote"}
QUESTIONS = [
    "borealis pe?",
    "compare pe",
    "highest pe",
    "borealis vs quillon",
    "difference in pe between borealis and quillon",
    "risks",
    "borealis",
    "tamarin pe?",
    "quillon share",
    "borealis & <quillon> pe",
    "source?",
    "quillon r&d budget",
    "strength",
    "what is missing",
    "define pe",
    "borealis <script>alert(1)</script> pe",
]


def _hostile_world(to: Path) -> Path:
    """The tiny world, in which names, titles and claims are full of mark-up."""
    folder = copy_tiny(to)
    _change(folder / "entities" / "borealis.yaml", 'name: "Borealis"', f"name: {_quoted(HOSTILE)}")
    _change(folder / "entities" / "borealis.yaml", '["borealis group"]', '["borealis"]')
    source = folder / "sources" / "tiny_times.yaml"
    _change(source, 'publisher: "Tiny Times"', f"publisher: {_quoted('Tiny <i>& Times')}")
    _change(source, 'title: "Northern lights, modest prices"', f"title: {_quoted('Northern <a href=x>lights</a>')}")
    _change(
        source, 'text: "Regulators may hold the company back."', f"text: {_quoted('Rules <may> & will </b> bite.')}"
    )
    _change(folder / "metrics" / "pe_ratio.yaml", 'name: "P/E"', f"name: {_quoted('P<E&')}")
    return folder


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Asking:
    return Asking(build_assistant(_hostile_world(tmp_path_factory.mktemp("hostile"))))


def _change(path: Path, there: str, instead: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert there in text
    path.write_text(text.replace(there, instead), encoding="utf-8")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'


def _is_clean(message: Message) -> bool:
    """Whether Telegram shows exactly what the plain form says, with no marks but our own."""
    try:
        read = read_html(message.html)
    except BadHtml:
        return False
    return read.text == message.text and {entity["type"] for entity in read.entities} <= _OWN


@pytest.mark.parametrize("question", QUESTIONS)
def test_hostile_names__are_shown_as_they_are(question: str, hostile: Asking) -> None:
    assert _is_clean(hostile(question).message)


@pytest.mark.parametrize("question", ["borealis pe?", "compare pe", "borealis vs quillon"])
def test_hostile_names__reach_the_message(question: str, hostile: Asking) -> None:
    message = hostile(question).message
    assert HOSTILE in message.text
    assert HOSTILE not in message.html


_texts = st.lists(
    st.sampled_from(
        ["Alibaba", "P/E", "<b>", "</b>", "&", "&lt;", "'", '"', "in", "2022", "of", "<i>x", "cloud", "\u202e"]
    )
    | st.text(max_size=8),
    max_size=8,
).map(" ".join)


@settings(max_examples=300, derandomize=True)
@given(text=_texts)
def test_questions__are_never_read_as_mark_up(ask: Asking, text: str) -> None:
    assert _is_clean(ask(text).message)


def test_escaping__a_template_that_forgets_it_is_found(tmp_path: Path) -> None:
    templates = shutil.copytree(TEMPLATES, tmp_path / "templates")
    _change(templates / "en" / "figure.j2", "rows | stated", "rows | stated | safe")
    careless = Asking(build_assistant(_hostile_world(tmp_path), templates=templates))
    assert not _is_clean(careless("borealis pe?").message)
