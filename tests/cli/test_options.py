"""The quick reading of `ask` gives what typer gives, or leaves the command line to typer."""

from __future__ import annotations

import pytest

from bot.cli import commands
from bot.cli.options import AskOptions, read_options


@pytest.mark.parametrize("arguments", [
    ["ask", "alibaba p/e"], ["ask", "--json", "alibaba", "p/e"], ["ask", "alibaba", "--json"],
    ["ask", "--lang", "zh", "hi"], ["ask", "--lang=zh", "hi"], ["ask", "--batch", "-"],
    ["ask", "--batch=a.jsonl", "--json"], ["ask", "hi", "--chart", "a.png"], ["ask", "--", "--json"], ["ask"],
])
def test_read_options__as_typer_reads_them(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[AskOptions] = []
    monkeypatch.setattr(commands, "run_ask", lambda options: read.append(options) or 0)
    with pytest.raises(SystemExit):
        commands.app(arguments)
    assert read == [read_options(arguments)]


@pytest.mark.parametrize("arguments", [
    [], ["--help"], ["chat"], ["ask", "--help"], ["ask", "-h"], ["ask", "--jsn", "hi"], ["ask", "hi", "--lang"],
    ["ask", "--json=yes", "hi"],
])
def test_read_options__leaves_the_rest_to_typer(arguments: list[str]) -> None:
    assert read_options(arguments) is None
