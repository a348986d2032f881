"""`footnote questions`: what people asked and got no answer to, for the curator."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.store import UnansweredQuestion, Workspace

_HEADINGS = ("times", "last asked", "language", "reason", "question", "key")


def print_questions(workspace: Workspace, out: TextIO) -> None:
    """A table on a terminal; lines with tabs between the columns where the output is piped."""
    questions = workspace.questions.open()
    if out.isatty():
        _print_table(questions, out)
    else:
        for question in questions:
            print(*_cells(question), sep="\t", file=out)


def _print_table(questions: tuple[UnansweredQuestion, ...], out: TextIO) -> None:
    console = Console(file=out)
    if not questions:
        console.print("No unanswered questions.")
        return
    table = Table(*_HEADINGS, box=None)
    for question in questions:
        table.add_row(*(escape(cell) for cell in _cells(question)))
    console.print(table)


def _cells(question: UnansweredQuestion) -> tuple[str, ...]:
    """Control characters of the question are shown as spaces: they must not steer the terminal."""
    text = "".join(char if char.isprintable() else " " for char in question.text)
    reason = "".join(char if char.isprintable() else " " for char in question.reason)
    return str(question.times), question.last_asked.isoformat(), question.language, reason, text, question.key
