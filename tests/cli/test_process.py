"""`footnote` as a whole process: what it loads, what it leaves alone, and a wheel that has its data."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = ("alembic", "matplotlib", "platformdirs", "pydantic", "rapidfuzz", "rich", "sqlalchemy", "telegram", "typer",
         "yaml")


def _python(*arguments: str, home: Path, typed: str = "", **extra: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "FOOTNOTE_HOME": str(home), "FOOTNOTE_TODAY": "2026-11-22", "PYTHONPATH": str(ROOT),
                   **extra}
    return subprocess.run([sys.executable, *arguments], input=typed, capture_output=True, encoding="utf-8",
                          env=environment, cwd=home, check=False)


def test_ask__loads_only_what_an_answer_needs(tmp_path: Path) -> None:
    _python("-m", "bot", "ask", "hi", home=tmp_path)
    asked = _python("-X", "importtime", "-m", "bot", "ask", "How does Alibaba's P/E compare?", home=tmp_path)
    assert asked.returncode == 0
    loaded = {line.rsplit("|", 1)[1].strip().split(".")[0] for line in asked.stderr.splitlines() if "|" in line}
    assert "jinja2" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_ask__figures_and_marks_survive_a_pipe_in_any_locale(tmp_path: Path) -> None:
    asked = _python("-m", "bot", "ask", "alibaba p/e", home=tmp_path, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (asked.returncode, asked.stderr) == (0, "")
    assert "18x¹" in asked.stdout


def test_facts__a_reader_that_has_seen_enough(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m bot facts --json | head -c 1"
    ended = subprocess.run(["bash", "-c", command], capture_output=True, check=False, cwd=tmp_path, encoding="utf-8",
                           env={**os.environ, "PYTHONPATH": str(ROOT), "FOOTNOTE_HOME": str(tmp_path)})
    assert (ended.stdout, ended.stderr) == ("[", "")


def test_wheel__has_its_data(tmp_path: Path) -> None:
    built = subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)], cwd=ROOT,
                           capture_output=True, check=False, encoding="utf-8")
    assert built.returncode == 0, built.stderr
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "site")
    asked = _python("-m", "bot", "ask", "alibaba p/e", home=tmp_path, PYTHONPATH=str(tmp_path / "site"))
    assert (asked.returncode, asked.stderr) == (0, "")
    assert "18x" in asked.stdout
