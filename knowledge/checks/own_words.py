"""Our texts are our own: none shares a run of words with the article."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.checks.examined import Examined
from knowledge.checks.wording import as_read
from knowledge.models import Location
from knowledge.problems import Problem

_SHORTEST_RUN = 9
"""Nine words in a row are hardly ever shared by chance."""


def check(examined: Examined) -> Iterator[Problem]:
    if examined.article is None:
        return
    taken = _runs(examined.article.read_text(encoding="utf-8"))
    for text, location in _texts(examined):
        shared = next((run for run in _runs(text) if run in taken), None)
        if shared:
            yield Problem("copied-wording", f'"{" ".join(shared)}" is the article\'s wording.', location,
                          "Say it in words of your own.")


def _runs(text: str) -> dict[tuple[str, ...], None]:
    """Every run of words of that length, in order."""
    words = [word for piece in text.split() if (word := "".join(as_read(piece)))]
    return dict.fromkeys(tuple(words[start : start + _SHORTEST_RUN]) for start in range(len(words) - _SHORTEST_RUN + 1))


def _texts(examined: Examined) -> Iterator[tuple[str, Location]]:
    base = examined.base
    for claim in base.claims:
        yield claim.title, examined.at("claim", claim.key, "title")
        yield claim.text, examined.at("claim", claim.key, "text")
        yield claim.weighing or "", examined.at("claim", claim.key, "weighing")
    for gap in base.gaps:
        yield gap.text, examined.at("gap", gap.key, "text")
    for conflict in base.conflicts:
        yield conflict.text, examined.at("conflict", conflict.key, "text")
    for fact in base.facts:
        yield fact.detail or "", examined.at("fact", fact.key, "detail")
    for metric in base.metrics.values():
        yield metric.definition or "", examined.at("metric", metric.key, "definition")
    for term in base.terms.values():
        yield term.definition, examined.at("term", term.key, "definition")
