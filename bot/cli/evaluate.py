"""`footnote eval`: scores files of questions, by kind, and lists what failed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, TextIO

import typer

from bot.cli.exits import BAD_DATA, DECLINED, DONE, USAGE
from bot.cli.start import fail, open_assistant, today
from bot.evaluation import VERDICTS, Case, CaseError, Score, Scored, read_cases
from bot.evaluation import evaluate as score_cases


def evaluate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Files of cases, one JSON object a line.")],
    lang: Annotated[str | None, typer.Option(help="Only the cases in this language.")] = None,
    at_least: Annotated[float, typer.Option(help="Fail where fewer percent are right.")] = 0.0,
    quiet: Annotated[bool, typer.Option("--quiet", help="Do not list the failures.")] = False,
) -> None:
    """Score question files: right, wrong, incomplete and missed, by kind; fails where any case is wrong."""
    cases = _cases(files, lang)
    score = score_cases(cases, open_assistant(), today())
    if not quiet:
        for item in score.failures:
            typer.echo(describe(item) + "\n")
    write_score(score, sys.stdout)
    typer.echo(f"{score.percent_right:.1f} % of {len(score.scored)} right, {score.count('wrong')} wrong, "
               f"{score.count('incomplete')} incomplete, {score.count('missed')} missed.")
    raise typer.Exit(DECLINED if score.count("wrong") or score.percent_right < at_least else DONE)


def _cases(files: list[Path], language: str | None) -> list[Case]:
    try:
        cases = [case for path in files for case in read_cases(path)]
    except CaseError as error:
        fail(BAD_DATA, str(error))
    chosen = [case for case in cases if language in (None, case.language)]
    if not chosen:
        languages = ", ".join(sorted({case.language for case in cases})) or "none"
        fail(USAGE, f'No case is in the language "{language}"; the files have: {languages}.')
    return chosen


def describe(item: Scored) -> str:
    """A failure: what was asked, what was expected, what came."""
    expected = f'expected "{item.case.outcome}"' + (f" with {', '.join(item.lacking)}" if item.lacking else "")
    verdict = item.trace.message.text.split("\n")[0]
    return "\n  ".join((
        f"{item.verdict}: {item.case.key} ({item.case.kind}): {' >> '.join(item.case.turns)}",
        f'{expected}; got "{item.trace.answer.outcome}" from {item.trace.answer.intent}: {verdict}',
    ))


def write_score(score: Score, out: TextIO) -> None:
    """Counts by kind, as a table on a terminal and parted by tabs in a pipe."""
    header = ["kind", *VERDICTS]
    rows = [[kind, *(str(counts[verdict]) for verdict in VERDICTS)] for kind, counts in sorted(score.by_kind.items())]
    if not out.isatty():
        for row in (header, *rows):
            print(*row, sep="\t", file=out)
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(*header, box=None, header_style="bold")
    for row in rows:
        table.add_row(*row)
    Console(file=out).print(table)
