"""`footnote facts`: every figure of the base, as a table, JSON or CSV."""

from __future__ import annotations

import csv
import json
import sys
from typing import Annotated, TextIO

import typer

from bot.cli.exits import DONE, USAGE
from bot.cli.records import Record, fact_record
from bot.cli.start import fail, open_assistant

_COLUMNS = ("entity_name", "metric_name", "value", "unit", "as_of", "period", "printed", "section", "paragraph")


def facts(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON list.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="CSV with a header line.")] = False,
) -> None:
    """List every fact with its place in its source."""
    if as_json and as_csv:
        fail(USAGE, "--json and --csv exclude each other; choose one.")
    knowledge = open_assistant().knowledge
    records = [fact_record(fact, knowledge) for fact in knowledge.base.facts]
    if as_json:
        print(json.dumps(records, ensure_ascii=False, indent=1))
    elif as_csv:
        write_csv(records, sys.stdout)
    else:
        write_table(records, sys.stdout)
    raise typer.Exit(DONE)


def write_csv(records: list[Record], out: TextIO) -> None:
    """All columns of the records, one line a fact."""
    writer = csv.DictWriter(out, fieldnames=list(records[0]) if records else list(_COLUMNS), lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)


def write_table(records: list[Record], out: TextIO) -> None:
    """A table for a person; columns parted by tabs where the output is piped."""
    rows = [[_cell(record[column]) for column in _COLUMNS] for record in records]
    if not out.isatty():
        for row in rows:
            print(*row, sep="\t", file=out)
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    headings = (column.replace("_", " ").removesuffix(" name") for column in _COLUMNS)
    table = Table(*headings, box=None, header_style="bold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(file=out).print(table)


def _cell(value: object) -> str:
    return "" if value is None else str(value)
