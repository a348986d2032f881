"""The compiled base: the same answers, rebuilt when a file changes, never in the way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from knowledge import load_compiled

from bot.app import INTENTS, TEMPLATES, build_assistant
from bot.models import Question
from tests.worlds import TINY

pytestmark = pytest.mark.volume

ASKED = Question('<b>Borealis P/E & "Quillon" P/E?', date(2026, 11, 22))
HOUR = 3600


def _aged_file(folder: Path, text: str, age: float = HOUR) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / "words.yaml"
    path.write_text(text, encoding="utf-8")
    os.utime(path, (time.time() - age,) * 2)
    return path


def _load(tmp_path: Path, built: str) -> str:
    return load_compiled("words", [tmp_path / "data"], tmp_path / "cache", lambda: built)


def test_load_compiled__builds_once(tmp_path: Path) -> None:
    _aged_file(tmp_path / "data", "a")
    assert (_load(tmp_path, "first"), _load(tmp_path, "second")) == ("first", "first")


def test_load_compiled__a_changed_file_is_read_again_and_the_old_entry_goes(tmp_path: Path) -> None:
    _aged_file(tmp_path / "data", "a")
    _load(tmp_path, "first")
    _aged_file(tmp_path / "data", "b", HOUR / 2)
    assert _load(tmp_path, "second") == "second"
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_load_compiled__a_file_that_may_still_change_is_not_trusted(tmp_path: Path) -> None:
    _aged_file(tmp_path / "data", "a", age=0)
    assert (_load(tmp_path, "first"), _load(tmp_path, "second")) == ("first", "second")


@pytest.mark.parametrize("damage", [b"", b"\x80", b"garbage", b"\x80\x05K\x01.", b"cnowhere\nNothing\n."])
def test_load_compiled__a_damaged_entry_is_replaced(tmp_path: Path, damage: bytes) -> None:
    _aged_file(tmp_path / "data", "a")
    _load(tmp_path, "first")
    entry = next((tmp_path / "cache").iterdir())
    entry.write_bytes(damage)
    assert (_load(tmp_path, "second"), _load(tmp_path, "third")) == ("second", "second")


def test_load_compiled__a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    _aged_file(tmp_path / "data", "a")
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    assert _load(tmp_path, "first") == "first"


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root may give a file away")
def test_load_compiled__another_users_entry_is_not_opened(tmp_path: Path) -> None:
    _aged_file(tmp_path / "data", "a")
    _load(tmp_path, "first")
    os.chown(next((tmp_path / "cache").iterdir()), 65534, -1)
    assert _load(tmp_path, "second") == "second"


def test_build_assistant__compiled_answers_are_the_same(tmp_path: Path) -> None:
    folders = {"data": TINY, "intents": INTENTS, "templates": TEMPLATES}
    for name, folder in folders.items():
        shutil.copytree(folder, tmp_path / name)
    own = [tmp_path / name for name in folders]
    fresh = build_assistant(*own).trace(ASKED).message
    for _ in range(2):
        again = build_assistant(*own, cache=tmp_path / "cache").trace(ASKED).message
        assert (again, again.html) == (fresh, fresh.html)
    assert "&lt;b&gt;" not in fresh.text


def test_build_assistant__forms_do_not_share_compiled_templates(tmp_path: Path) -> None:
    """Escaping is compiled into a template: a plain form's code in the HTML form would let mark-up through."""
    message = build_assistant(TINY, cache=tmp_path).trace(ASKED).message
    assert "<b>" in message.html
    forms = {path.name.split("-")[0] for path in (tmp_path / "templates").iterdir()}
    assert forms == {"text", "html"}
    quoted = Question("what about <b>zyx</b>?", date(2026, 11, 22))
    message = build_assistant(TINY, cache=tmp_path).trace(quoted).message
    assert "<b>zyx" not in message.html


def test_build_assistant__shows_facts_without_babel(tmp_path: Path) -> None:
    """What is shown of facts was formatted when the base was compiled; loading Babel takes as long as an answer."""
    build_assistant(TINY, cache=tmp_path)
    code = (
        "import sys; from datetime import date; from pathlib import Path; from bot.app import build_assistant; "
        "from bot.models import Question; assistant = build_assistant(Path(sys.argv[2]), cache=Path(sys.argv[1])); "
        "print(assistant.trace(Question('Compare P/E', date(2026, 11, 22))).message.text); "
        "sys.exit('babel' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path), str(TINY)]
    shown = subprocess.run(command, check=False, capture_output=True, text=True)
    assert shown.returncode == 0
    assert "12x" in shown.stdout


def test_build_assistant__a_cache_that_is_a_file(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.write_text("", encoding="utf-8")
    question = Question("Borealis P/E?", date(2026, 11, 22))
    assert build_assistant(TINY, cache=cache).trace(question).answer.outcome == "answer"
