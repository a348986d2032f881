"""In a copy of an article, every place of its source is found, unchanged, with the printed figure in it."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.checks.examined import Examined
from knowledge.checks.sections import Located, places
from knowledge.checks.wording import find_printed
from knowledge.ingestion.article import Article, fingerprint, read_article
from knowledge.models import KnowledgeBase, Location, Source
from knowledge.problems import Problem


def check(examined: Examined) -> Iterator[Problem]:
    if examined.article is None:
        return
    text = examined.article.read_text(encoding="utf-8")
    source = source_of(text, examined.base)
    if source is None:
        yield Problem("unknown-article", "No source has a section that begins like any line of this copy.",
                      Location(str(examined.article), 1, 1), "Give the article of a source that the folder holds.")
        return
    article = read_article(text, source.sections)
    listed = {section.name for section in source.sections}
    for located in places(examined):
        if located.source == source.key and located.at.section in listed:
            yield from _faults(examined, located, article)


def source_of(text: str, base: KnowledgeBase) -> Source | None:
    """The source of which most sections begin in the text; None where none does."""
    lines = [line.strip() for line in text.splitlines()]

    def found(source: Source) -> int:
        return sum(any(line.startswith(section.begins) for line in lines) for section in source.sections)

    best = max(base.sources.values(), key=found, default=None)
    return best if best and found(best) else None


def _faults(examined: Examined, located: Located, article: Article) -> Iterator[Problem]:
    at = located.at
    sentence = article.sentence_at(at)
    if sentence is None:
        message = f'The copy has no sentence {at.sentence} in paragraph {at.paragraph} of "{at.section}".'
        yield Problem("place-not-found", message,
                      examined.at(located.kind, located.key, *located.inside, "at"), "Correct the place.")
        return
    if fingerprint(sentence) != located.fingerprint:
        yield Problem("fingerprint-differs",
                      f'The sentence there has the fingerprint "{fingerprint(sentence)}", not "{located.fingerprint}".',
                      examined.at(located.kind, located.key, *located.inside, "fingerprint"),
                      "Read the sentence again: the place is wrong, or the copy was changed.")
        return
    for printed, inside in located.printed:
        if not any(find_printed(printed, sentence)):
            yield Problem("figure-not-there", f'The sentence there does not hold "{printed}".',
                          examined.at(located.kind, located.key, *inside), "Write it as the article prints it.")
