"""`footnote knowledge`: looks after the knowledge base itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import BAD_DATA, DONE, USAGE
from bot.cli.start import fail, today

knowledge = typer.Typer(help="Look after the knowledge base.", no_args_is_help=True)


@knowledge.callback()
def _group() -> None:
    """Keeps `check` a subcommand while it is the only one."""


@knowledge.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="The data folder; by default the shipped one.")] = None,
    article: Annotated[Path | None, typer.Option(help="A copy of an article to verify the places against.")] = None,
) -> None:
    """Report every problem of the data at once, as `file:line:column: sentence [code]`."""
    from knowledge import check_folder

    from bot.app import DATA

    chosen = folder or DATA
    if not chosen.is_dir():
        fail(USAGE, f'{chosen}: there is no such folder; give one that holds "entities", "metrics" and "sources".')
    if article and not article.is_file():
        fail(USAGE, f"--article: there is no file {article}.")
    problems = check_folder(chosen, article, today())
    for problem in problems:
        typer.echo(str(problem))
    typer.echo(f"{len(problems)} problem{'' if len(problems) == 1 else 's'} in {chosen}.", err=bool(problems))
    raise typer.Exit(BAD_DATA if problems else DONE)
