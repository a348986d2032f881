"""A figure as printed reads, by the reader that questions go through, as the value and the unit that were filed."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.checks.examined import Examined
from knowledge.models import Fact
from knowledge.problems import Problem
from knowledge.recognition.quantities import QuantityReader
from knowledge.recognition.tokens import clean, tokenize

_SIGNED_UNITS = frozenset({"percent", "multiple", "points", "usd", "cny"})
"""Units that are printed with the number; others, such as quarters, stand elsewhere in the sentence."""


def check(examined: Examined) -> Iterator[Problem]:
    reader = examined.quantity_reader()
    for fact in examined.base.facts:
        printings = [(fact.printed, ("printed",)), *((other.printed, ("also", index, "printed"))
                                                     for index, other in enumerate(fact.also))]
        for printed, inside in printings:
            if fault := _misread(printed, fact, reader):
                yield Problem("printed-mismatch", fault, examined.at("fact", fact.key, *inside),
                              'Correct "printed", "value" or "unit".')


def _misread(printed: str, fact: Fact, reader: QuantityReader) -> str | None:
    """What is wrong with the printed form, or None."""
    read = reader.read(tokenize(clean(printed)), frozenset())
    if len(read) != 1:
        return f'"{printed}" cannot be read as one figure.'
    value = -read[0].value if read[0].negative else read[0].value
    if value != fact.value:
        return f'"{printed}" reads as {value}, and the value is {fact.value}.'
    if read[0].unit != fact.unit and (read[0].unit or fact.unit in _SIGNED_UNITS):
        return f'"{printed}" reads as {read[0].unit or "a bare number"}, and the unit is {fact.unit}.'
    return None
