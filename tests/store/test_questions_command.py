"""`footnote questions` as a curator sees it."""

from __future__ import annotations

import io
from datetime import date

from bot.cli.questions import print_questions
from bot.store import Workspace

TODAY = date(2026, 11, 22)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_print_questions__piped_lines_the_most_asked_first(workspace: Workspace) -> None:
    workspace.questions.note("Tesla?", "en", "entity", TODAY)
    for _ in range(2):
        workspace.questions.note("P/E in 2022?", "en", "period", TODAY)
    out = io.StringIO()
    print_questions(workspace, out)
    lines = [line.split("\t")[:5] for line in out.getvalue().splitlines()]
    assert lines == [["2", "2026-11-22", "en", "period", "P/E in 2022?"], ["1", "2026-11-22", "en", "entity", "Tesla?"]]


def test_print_questions__nothing_piped_where_nothing_is_open(workspace: Workspace) -> None:
    out = io.StringIO()
    print_questions(workspace, out)
    assert out.getvalue() == ""


def test_print_questions__a_table_on_a_terminal(workspace: Workspace) -> None:
    workspace.questions.note("[bold]Tesla\x1b[2J?", "en", "entity", TODAY)
    out = Terminal()
    print_questions(workspace, out)
    assert "[bold]Tesla" in out.getvalue()
    assert "\x1b[2J" not in out.getvalue()


def test_print_questions__says_so_on_a_terminal_where_nothing_is_open(workspace: Workspace) -> None:
    out = Terminal()
    print_questions(workspace, out)
    assert "No unanswered questions." in out.getvalue()
