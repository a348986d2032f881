"""/export: the figures of the last answer, or all of them, as CSV and JSON files with their sources."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable

from knowledge import Fact, Knowledge

from bot.channels.telegram.addressing import Request
from bot.channels.telegram.desk import Desk

Cells = dict[str, str]


async def export(desk: Desk, request: Request) -> None:
    """Two files; `/export all` takes every figure, as does `/export` before anything was asked."""
    language = await desk.language(request)
    facts = await _chosen(desk, request)
    if not facts:
        await desk.say(request, desk.words.say("export_none", language))
        return
    rows = [cells(fact, desk.evidence.knowledge) for fact in facts]
    caption = desk.words.say("export_caption", language, count=len(rows))
    await desk.say(request, caption, file=("footnote.csv", as_csv(rows)))
    await desk.say(request, caption, file=("footnote.json", as_json(rows)))


async def _chosen(desk: Desk, request: Request) -> tuple[Fact, ...]:
    everything = desk.evidence.knowledge.base.facts
    if request.text.casefold().startswith("all"):
        return everything
    frame = await desk.memory.frame(request.asker)
    wanted = frozenset(frame.facts) if frame else frozenset()
    return tuple(fact for fact in everything if fact.key in wanted)


def cells(fact: Fact, knowledge: Knowledge) -> Cells:
    """One figure as text cells; the value as it is filed, never rounded."""
    source = knowledge.base.sources[fact.source]
    return {
        "entity": knowledge.entity(fact.entity).name, "metric": knowledge.metric(fact.metric).name,
        "value": str(fact.value), "unit": fact.unit, "qualifier": fact.qualifier or "",
        "as_of": fact.as_of.text if fact.as_of else "", "period": fact.period.text if fact.period else "",
        "printed": fact.printed, "section": fact.at.section, "paragraph": str(fact.at.paragraph),
        "sentence": str(fact.at.sentence), "publisher": source.publisher, "title": source.title,
        "published": source.published.isoformat(), "author": source.author.name, "author_kind": source.author.kind,
    }


def as_csv(rows: Iterable[Cells]) -> bytes:
    """With a byte order mark, by which spreadsheets know UTF-8."""
    rows = list(rows)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows({name: _harmless(cell) for name, cell in row.items()} for row in rows)
    return text.getvalue().encode("utf-8-sig")


def as_json(rows: Iterable[Cells]) -> bytes:
    return json.dumps(list(rows), ensure_ascii=False, indent=2).encode()


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would take for a formula is marked as text; a number stays a number."""
    return f"'{cell}" if cell[:1] in ("=", "@", "+") or (cell[:1] == "-" and not cell[1:2].isdigit()) else cell
