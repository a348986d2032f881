"""No source is of a day to come, and no figure is of a time after its source."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.checks.examined import Examined
from knowledge.problems import Problem


def check(examined: Examined) -> Iterator[Problem]:
    sources = examined.base.sources
    for source in sources.values():
        if source.published > examined.today:
            yield Problem("future-source", f'"{source.published}" is after the day of this check, {examined.today}.',
                          examined.at("source", source.key, "published"), "Correct the date.")
    for fact in examined.base.facts:
        published = sources[fact.source].published if fact.source in sources else None
        if published and fact.as_of and fact.as_of.start and fact.as_of.start > published:
            yield Problem("future-figure", f'"{fact.as_of.text}" begins after its source was published, {published}.',
                          examined.at("fact", fact.key, "as_of"), 'Correct it; the time of a forecast is its "period".')
