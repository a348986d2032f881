"""Every place is in a section that its source lists."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.checks.examined import Examined
from knowledge.locations import RecordKind
from knowledge.models import Place
from knowledge.problems import Problem
from knowledge.records import frozen


@frozen
class Located:
    """A place that a record gives, with what is said to stand there. `inside` leads to it within the record."""

    kind: RecordKind
    key: str
    source: str
    at: Place
    fingerprint: str
    printed: tuple[tuple[str, tuple[str | int, ...]], ...] = ()
    """Each printed figure, and where the record gives it."""
    inside: tuple[str | int, ...] = ()


def check(examined: Examined) -> Iterator[Problem]:
    for located in places(examined):
        source = examined.base.sources.get(located.source)
        if source and located.at.section not in {section.name for section in source.sections}:
            yield Problem("unknown-section", f'The source "{source.key}" lists no section "{located.at.section}".',
                          examined.at(located.kind, located.key, *located.inside, "at", "section"),
                          'Correct it, or add it under "sections:".')


def places(examined: Examined) -> Iterator[Located]:
    """Every place of every fact, claim and gap."""
    base = examined.base
    for fact in base.facts:
        yield Located("fact", fact.key, fact.source, fact.at, fact.fingerprint, ((fact.printed, ("printed",)),))
        for index, other in enumerate(fact.also):
            inside = ("also", index)
            yield Located("fact", fact.key, fact.source, other.at, other.fingerprint,
                          ((other.printed, (*inside, "printed")),), inside)
    for claim in base.claims:
        printed = tuple((text, ("printed", index)) for index, text in enumerate(claim.printed))
        yield Located("claim", claim.key, claim.source, claim.at, claim.fingerprint, printed)
    for gap in base.gaps:
        yield Located("gap", gap.key, gap.source, gap.at, gap.fingerprint)
