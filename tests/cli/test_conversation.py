"""`footnote chat` and `footnote run` with piped input."""

from __future__ import annotations

import pytest

from .conftest import Footnote


@pytest.mark.parametrize("command", ["chat", "run"])
def test_pipe__answers_each_line_and_ends(footnote: Footnote, command: str) -> None:
    ended = footnote(command, typed="Alibaba's P/E?\n\nand Microsoft?\n")
    assert ended.code == 0
    first, second = (part for part in ended.out.split("\n\n") if "P/E" in part)
    assert "18x" in first
    assert "35x" in second


def test_pipe__nothing_but_answers(footnote: Footnote) -> None:
    asked = footnote("ask", "alibaba p/e").out
    assert footnote("run", typed="alibaba p/e").out == asked + "\n"


def test_chat__draws_in_letters_where_a_chart_is_asked_for(footnote: Footnote) -> None:
    drawn = footnote("chat", typed="chart the p/e\n").out
    assert "Amazon\n█" in drawn
    assert drawn.count("40x") == 3  # verdict, table, bar
    assert "█" not in footnote("chat", typed="compare p/e\n").out


def test_chat__leaves_when_told(footnote: Footnote) -> None:
    assert footnote("chat", typed="exit\nalibaba p/e\n").out == ""


def test_run__a_setting_that_is_wrong(footnote: Footnote, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_ALLOWED", "me")
    ended = footnote("run")
    assert ended.code == 2
    assert ended.err.startswith("FOOTNOTE_ALLOWED: ")


def test_run__serves_telegram_where_there_is_a_token(footnote: Footnote, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_TELEGRAM_TOKEN", "1:secret")
    served: list[object] = []
    monkeypatch.setattr("bot.channels.telegram.serve", lambda settings: served.append(settings) or 0)
    ended = footnote("run")
    assert (ended.code, len(served)) == (0, 1)
    assert "secret" not in ended.err + ended.out + repr(served)
