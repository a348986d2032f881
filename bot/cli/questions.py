"""`footnote questions`: what people asked and got no answer to, for the curator."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, TextIO

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.cli.exits import DONE, USAGE
from bot.cli.start import fail, today

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.store import UnansweredQuestion, Workspace

_KEY_SHOWN = 12
"""Characters of a key in the table; the beginning is enough to settle a group."""
_HEADINGS = ("times", "last asked", "language", "reason", "question", "key")


def questions(
    settle: Annotated[str | None, typer.Option(help="Take the group whose key begins so off the list.")] = None,
) -> None:
    """List what people asked and got no answer to, the most asked first, without who asked."""
    from bot.settings import SettingsError, load_settings
    from bot.store import WorkspaceError

    try:
        with _open_workspace(load_settings()) as workspace:
            if settle is None:
                print_questions(workspace, sys.stdout)
            else:
                workspace.questions.settle(_whole_key(settle, workspace), today())
    except (SettingsError, WorkspaceError) as error:
        fail(USAGE, str(error))
    raise typer.Exit(DONE)


def _whole_key(beginning: str, workspace: Workspace) -> str:
    keys = [question.key for question in workspace.questions.open() if question.key.startswith(beginning)]
    if len(keys) == 1 and beginning:
        return keys[0]
    number = "No group has" if not keys else f"{len(keys)} groups have"
    fail(USAGE, f"{number} a key that begins with {beginning!r}; `footnote questions` lists the keys.")


def _open_workspace(settings: Settings) -> Workspace:
    from bot.store import Workspace, workspace_url

    url = settings.database_url.get_secret_value() if settings.database_url else None
    return Workspace.open(workspace_url(url, settings.home), keep_unanswered=settings.keep_unanswered)


def print_questions(workspace: Workspace, out: TextIO) -> None:
    """A table on a terminal; lines with tabs between the columns where the output is piped."""
    unanswered = workspace.questions.open()
    if out.isatty():
        _print_table(unanswered, out)
    else:
        for question in unanswered:
            print(*_cells(question), sep="\t", file=out)


def _print_table(questions: tuple[UnansweredQuestion, ...], out: TextIO) -> None:
    console = Console(file=out)
    if not questions:
        console.print("No unanswered questions.")
        return
    table = Table(*_HEADINGS, box=None)
    for question in questions:
        *cells, key = _cells(question)
        table.add_row(*map(escape, cells), key[:_KEY_SHOWN])
    console.print(table)


def _cells(question: UnansweredQuestion) -> tuple[str, ...]:
    """Control characters of the question are shown as spaces: they must not steer the terminal."""
    text = "".join(char if char.isprintable() else " " for char in question.text)
    reason = "".join(char if char.isprintable() else " " for char in question.reason)
    return str(question.times), question.last_asked.isoformat(), question.language, reason, text, question.key
