"""A copy of an article as sections, paragraphs and sentences, so that a place in it can be found again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

from knowledge.models import Place, Section
from knowledge.records import frozen

LOST_TEXT = "[…]"
"""Stands where two fragments of one paragraph were joined and the words between them are lost."""

_ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|e\.g|i\.e|cf|vs|Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|No|St|Fig|approx|est"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$")
_SENTENCE_END = re.compile(r"[.!?][\"'\u201d\u2019)\]]*\s+(?=[\"'\u201c\u2018(\[]?[A-Z0-9$])")
_STRAIGHT_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
_OPENING = "\"'\u2018\u201c$"
"""What a sentence may begin with, beside a capital and a digit."""
_COMPLETE = re.compile(r"[.!?:][\"'\u201d\u2019)\]]*$")


@frozen
class Article:
    """Sentences by place."""

    sentences: Mapping[Place, str]

    def sentence_at(self, place: Place) -> str | None:
        return self.sentences.get(place)


def read_article(text: str, sections: tuple[Section, ...]) -> Article:
    """Cuts a copy at the section beginnings; what stands before the first one is left out."""
    sentences: dict[Place, str] = {}
    for section, blocks in _blocks_by_section(text, sections):
        for number, paragraph in enumerate(_paragraphs(blocks), start=1):
            for index, sentence in enumerate(split_sentences(paragraph), start=1):
                sentences[Place(section.name, number, index)] = sentence
    return Article(sentences)


def fingerprint(sentence: str) -> str:
    """First 8 hex digits of the SHA-256 of the sentence with case, quotes and white space folded."""
    folded = sentence.casefold().translate(_STRAIGHT_QUOTES)
    return hashlib.sha256(" ".join(folded.split()).encode()).hexdigest()[:8]


def split_sentences(paragraph: str) -> list[str]:
    """Cuts after a full stop that a capital, a digit or a quote follows, unless an abbreviation owns it."""
    sentences, start = [], 0
    for end in _SENTENCE_END.finditer(paragraph):
        if not _ABBREVIATION.search(paragraph[start : end.start() + 1]):
            sentences.append(paragraph[start : end.end()].strip())
            start = end.end()
    rest = paragraph[start:].strip()
    return [*sentences, rest] if rest else sentences


def _blocks_by_section(text: str, sections: tuple[Section, ...]) -> Iterator[tuple[Section, list[str]]]:
    waiting, blocks = list(sections), list[str]()
    current: Section | None = None
    for line in (line.strip() for line in text.splitlines()):
        if waiting and line.startswith(waiting[0].begins):
            if current:
                yield current, blocks
            current, blocks = waiting.pop(0), []
            if current.heading:
                continue
        if line:
            blocks.append(line)
    if current:
        yield current, blocks


def _paragraphs(blocks: list[str]) -> list[str]:
    """Joins what belongs together: a lost link leaves a paragraph in two blocks."""
    paragraphs: list[str] = []
    for block in blocks:
        if block.startswith("-"):
            paragraphs.append(block.lstrip("- "))
        elif paragraphs and _continues(paragraphs[-1], block):
            paragraphs[-1] = f"{paragraphs[-1]} {LOST_TEXT} {block}".strip()
        else:
            paragraphs.append(block)
    return paragraphs


def _continues(before: str, block: str) -> bool:
    return not _COMPLETE.search(before) or not (block[0].isupper() or block[0].isdigit() or block[0] in _OPENING)
