"""No figure in our own texts that the source does not print: each is declared, or part of a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from knowledge.checks.examined import Examined
from knowledge.checks.wording import find_printed
from knowledge.models import Location
from knowledge.problems import Problem
from knowledge.recognition.quantities import QuantityReader
from knowledge.recognition.tokens import clean, tokenize


def check(examined: Examined) -> Iterator[Problem]:
    reader = examined.quantity_reader()
    names = tuple(name for entity in examined.base.entities.values() if entity.covered
                  for name in (entity.name, *entity.names))
    for text, allowed, hint, location in _texts(examined):
        for figure in _undeclared(text, (*allowed, *names), reader):
            yield Problem("undeclared-figure", f'The text holds "{figure}", which is not declared.', location, hint)


def _texts(examined: Examined) -> Iterator[tuple[str, tuple[str, ...], str, Location]]:
    """Our texts, the figures that each may hold, and what to do about any other."""
    base = examined.base
    hint = 'List it under "printed", as the source prints it.'
    for claim in base.claims:
        yield claim.title, claim.printed, hint, examined.at("claim", claim.key, "title")
        yield claim.text, claim.printed, hint, examined.at("claim", claim.key, "text")
        yield claim.weighing or "", claim.printed, hint, examined.at("claim", claim.key, "weighing")
    printed = {source: _printed_in(examined, source) for source in base.sources}
    hint = "File it as a fact, or take it out."
    for gap in base.gaps:
        yield gap.text, printed.get(gap.source, ()), hint, examined.at("gap", gap.key, "text")
    for conflict in base.conflicts:
        yield conflict.text, printed.get(conflict.source, ()), hint, examined.at("conflict", conflict.key, "text")
    for fact in base.facts:
        yield fact.detail or "", printed.get(fact.source, ()), hint, examined.at("fact", fact.key, "detail")


def _printed_in(examined: Examined, source: str) -> tuple[str, ...]:
    return tuple(printed for fact in examined.base.facts if fact.source == source
                 for printed in (fact.printed, *(other.printed for other in fact.also)))


def _undeclared(text: str, allowed: Iterable[str], reader: QuantityReader) -> Iterator[str]:
    text = clean(text)
    tokens = tokenize(text)
    spelt = {index for quantity in reader.read(tokens, frozenset()) for index in range(quantity.start, quantity.end)}
    declared = [span for phrase in allowed for span in find_printed(phrase, text)]
    for index, token in enumerate(tokens):
        is_figure = token.is_number or (index in spelt and token.norm in reader.numbers)
        if is_figure and not any(start <= token.start and token.end <= end for start, end in declared):
            yield token.text
