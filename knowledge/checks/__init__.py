"""Everything wrong with a data folder at once: the faults of form, then one rule after the other."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from knowledge.checks import (
    article_places,
    conflicts,
    cues,
    dates,
    figures,
    files,
    names,
    numerals,
    own_words,
    parents,
    references,
    sections,
    units,
    unused,
    words,
)
from knowledge.checks.examined import Examined, Rule
from knowledge.loading import read_folder
from knowledge.problems import Problem, in_file_order

RULES: tuple[Rule, ...] = (
    files.check, references.check, parents.check, cues.check, unused.check, names.check, words.check, units.check,
    figures.check, conflicts.check, numerals.check, dates.check, sections.check, article_places.check, own_words.check,
)


def check_folder(folder: Path, article: Path | None = None, today: date | None = None,
                 heard: Collection[str] | None = None) -> list[Problem]:
    """In file order. With a copy of an article, its source's places are verified as well. `heard` are the cues
    that the reader of questions listens for; without them, no cue is called unused."""
    loaded = read_folder(folder)
    found = list(loaded.problems)
    if loaded.is_readable:
        examined = Examined(folder, loaded, today or date.today(), article, heard)
        found += [problem for rule in RULES for problem in rule(examined)]
    return list(in_file_order(found))
