"""What is wrong with the data, said so that a person can mend it: place, sentence, code."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.models import Location
from knowledge.records import frozen

CODES: dict[str, str] = {
    "missing-folder": "a folder that is needed is not there",
    "stray-file": "a YAML file stands where nothing reads it",
    "misnamed-file": "a file does not have the name of its key",
    "yaml-syntax": "a file is not YAML",
    "duplicate-key": "a mapping holds the same key twice",
    "unknown-key": "a record has a key that its kind does not know",
    "missing-key": "a record lacks a key that it needs",
    "bad-value": "a value is not of the form that its key asks for",
    "bad-period": "a period is not written in a known form",
    "duplicate-record": "two records of a kind have the same key",
    "unknown-reference": "a key names a record that does not exist",
    "unknown-cue": "a cue is named that no vocabulary has",
    "unknown-unit": "a unit is named that no vocabulary has",
    "unknown-section": "a place names a section that its source does not list",
    "unused-cue": "a vocabulary has a cue that nothing uses",
    "unused-record": "an entity or a metric is marked as covered and nothing uses it",
    "name-clash": "one name stands for two records",
    "duplicate-word": "a vocabulary lists a word twice",
    "too-many-forms": "alternatives without a space between them have more forms than a start has time for",
    "parent-cycle": "entities are each other's parents",
    "unit-mismatch": "a fact's unit does not suit its metric",
    "out-of-bounds": "a figure lies outside what its metric allows",
    "printed-mismatch": "the printed figure is not the value",
    "undeclared-figure": "a text holds a figure that no record beside it declares",
    "undeclared-conflict": "two facts of one source differ and no conflict names them",
    "future-source": "a source is dated after the day of the check",
    "future-figure": "a figure is dated after its source",
    "unknown-article": "a copy of an article is of no source",
    "place-not-found": "a copy of the article has no such place",
    "fingerprint-differs": "the sentence at a place is not the one that was filed",
    "figure-not-there": "the sentence at a place does not hold the printed figure",
    "copied-wording": "a text repeats the article's words instead of our own",
}
"""Every code that a check may give, with what it means."""


@frozen
class Problem:
    """One thing to mend."""

    code: str
    message: str
    location: Location
    hint: str = ""

    def __str__(self) -> str:
        hint = f" {self.hint}" if self.hint else ""
        return f"{self.location}: {self.message}{hint} [{self.code}]"


class KnowledgeError(Exception):
    """The data cannot be used; carries every problem found, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_file_order(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def in_file_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """By file, line and column, so that a person can mend from top to bottom."""
    return tuple(sorted(problems, key=lambda p: (p.location.file, p.location.line, p.location.column)))
