"""The `footnote` command in this process, on a frozen day and with a cache folder of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from bot.cli.ask import run_ask
from bot.cli.commands import app
from bot.cli.options import read_options
from tests.shipped import fill_cache


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def json_lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Footnote = Callable[..., Ended]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With what a first start leaves in its cache."""
    home = tmp_path_factory.mktemp("home")
    fill_cache(home)
    return home


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.delenv("FOOTNOTE_TELEGRAM_TOKEN", raising=False)
    monkeypatch.setenv("FOOTNOTE_HOME", str(home))
    monkeypatch.setenv("FOOTNOTE_TODAY", "2026-11-22")


@pytest.fixture
def footnote(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Footnote:
    """`footnote("ask", "...")` as the entry point would run it; `typed` is what comes through the pipe."""
    def run(*arguments: str, typed: str = "") -> Ended:
        monkeypatch.setattr(sys, "stdin", StringIO(typed))
        try:
            options = read_options(arguments)
            if options is None:
                code = app(list(arguments), prog_name="footnote", standalone_mode=True) or 0
            else:
                code = run_ask(options)
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 0 if left.code is None else 1
        return Ended(code, *capsys.readouterr())

    return run
