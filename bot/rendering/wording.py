"""What a language calls things when it speaks: names, metrics, claims, units, set phrases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any, ClassVar

from knowledge import Claim, Conflict, Fact, Gap, Knowledge, Section, Source, frozen, read_records

from bot.answers.calculations.calculation import Calculation
from bot.models import Question, Row
from bot.rendering.numbers import NumberFormat, Written

_COUNTED = {"stated": "stated_counted", "held": "held_counted"}
"""How it is said where the figure names what it counts."""
_DISTANCES = ("difference", "below_average", "above_average")
_QUARTER = re.compile(r"\b([QqHh]) (\d)\b")
_MARKS = str.maketrans("“”", "「」")
"""Quotation marks beside Traditional characters."""


@frozen
class WordingFile:
    """`templates/<lang>/wording.yaml`: set phrases, and what the records are called in this language.

    What is not listed is shown as the knowledge base has it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    language: str
    phrases: Mapping[str, str]
    formulas: Mapping[str, str]
    entities: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    metrics: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)
    verdicts: Mapping[str, str] = field(default_factory=dict)
    """How a metric's figures are held against a question, with the time that they cover."""
    scopes: Mapping[str, str] = field(default_factory=dict)
    definitions: Mapping[str, str] = field(default_factory=dict)
    claims: Mapping[str, str] = field(default_factory=dict)
    claim_titles: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)
    """What a source's heading asks, by the source's key, and what those of its sections add, by their names."""
    conflicts: Mapping[str, str] = field(default_factory=dict)
    gaps: Mapping[str, str] = field(default_factory=dict)
    traditional: str | None = None
    """OpenCC's conversion for those who write in Traditional characters; only Chinese has one."""


def load_wordings(folder: Path) -> dict[str, WordingFile]:
    """The wording of every language that has a folder."""
    paths = sorted(folder.glob("*/wording.yaml"))
    return {record.language: record for record in read_records(WordingFile, paths, folder)}


class Wording:
    """One language's wording, with the base behind it for what the file does not list."""

    def __init__(self, file: WordingFile, knowledge: Knowledge, beforehand: Written | None = None) -> None:
        self.file = file
        self.knowledge = knowledge
        self.numbers = NumberFormat(file.language, dict(file.phrases), beforehand)

    @cached_property
    def _outside(self) -> Mapping[str, str]:
        return _heard_outside(self.knowledge, self.file.language)

    def entity(self, key: str) -> str:
        return self.file.entities.get(key) or self._outside.get(key) or self.knowledge.entity(key).name

    def group(self, key: str) -> str:
        return self.file.groups.get(key) or self.knowledge.base.groups[key].name

    def metric(self, key: str) -> str:
        return self.file.metrics.get(key) or self._outside.get(key) or self.knowledge.metric(key).name

    def scope(self, key: str) -> str:
        return self.file.scopes.get(key) or self.knowledge.metric(key).scope or ""

    def claim(self, claim: Claim) -> str:
        return self.file.claims.get(claim.key) or claim.text

    def heading(self, source: Source) -> str:
        return self.file.headings.get(source.key) or source.heading_asks or ""

    def heading_of(self, section: Section) -> str:
        return self.file.headings.get(section.name) or section.adds or ""

    def claim_title(self, claim: Claim) -> str:
        return self.file.claim_titles.get(claim.key) or claim.title

    def detail(self, fact: Fact) -> str:
        return self.file.details.get(fact.key) or fact.detail or ""

    def conflict(self, conflict: Conflict) -> str:
        return self.file.conflicts.get(conflict.key) or conflict.text

    def gap(self, gap: Gap) -> str:
        return self.file.gaps.get(gap.key) or gap.text

    def definition(self, key: str, text: str) -> str:
        return self.file.definitions.get(key) or text

    def read_word(self, word: str) -> str:
        """A mended word as the name that it belongs to, where it is one."""
        key = self.knowledge.named(word)
        return self.entity(key) if key else word

    def phrase(self, key: str) -> str:
        return self.file.phrases[key]

    def stated(self, rows: Sequence[Row]) -> str:
        """A name's figure of one metric, said shortly ("AWS, cloud market share: 29%"); of several, that it is one of
        them."""
        figures = self.phrase("or").join(self.figures(rows))
        return self._said(rows[0], figures, "stated")

    def held(self, rows: Sequence[Row]) -> str:
        """A name's figures of one metric as a clause: "AWS's cloud market share is 29%"."""
        return self._said(rows[0], self.and_list(self.figures(rows)), "held")

    def _said(self, row: Row, figures: str, form: str) -> str:
        name, owner = self.entity(row.entity), self.knowledge.entity(row.entity).parent
        verdict = self.file.verdicts.get(row.metric) if form == "held" else None
        if verdict and row.fact and (span := self.numbers.span(row.fact)):
            return verdict.format(name=name, figure=figures, span=span)
        sentence = self.file.sentences.get(row.metric) or self.knowledge.metric(row.metric).sentence
        if sentence and owner:
            return sentence.format(name=name, figure=figures, owner=self.entity(owner))
        if counted := self.counted(row, figures):
            return self.phrase(_COUNTED[form]).format(name=name, figure=counted)
        return self.phrase(form).format(name=name, metric=self.metric(row.metric), figure=figures)

    def counted(self, row: Row, figures: str) -> str | None:
        """What is counted by the word that names it says it once: "10 million downloads", "9 quarters in a row"."""
        unit = self.file.phrases.get(row.fact.unit if row.fact else "", "").replace("{}", "").strip()
        metric = self.metric(row.metric)
        return figures + metric.removeprefix(unit) if unit and metric.startswith(unit) else None

    def figures(self, rows: Iterable[Row]) -> list[str]:
        """The figures of the rows, each once."""
        return list(dict.fromkeys([self.numbers.fact(row.fact) for row in rows if row.fact]))

    def with_figure(self, row: Row, form: str) -> str:
        """A name with its figure ("AWS 29%", "AWS's 29%"), in the set phrase of that key."""
        assert row.fact
        name, metric = self.entity(row.entity), self.metric(row.metric)
        return self.phrase(form).format(name=name, metric=metric, figure=self.numbers.fact(row.fact))

    def quoted(self, text: str) -> str:
        """The user's own words, in the marks of the language; "Q3" is read as two words and written as one."""
        return self.phrase("quoted").format(_QUARTER.sub(r"\1\2", text))

    def in_script_of(self, question: Question, text: str) -> str:
        """What is said, in the characters that the asker writes."""
        conversion = self.file.traditional
        if not conversion or not question.traditional:
            return text
        return "\n".join(_in_script(line, conversion) for line in text.split("\n"))

    def and_list(self, items: list[str] | tuple[str, ...]) -> str:
        return self.numbers.list_of(len(items)).format(*items)

    def apart(self, calculation: Calculation) -> str:
        """How far two figures lie apart: of two multiples as points, for "22x above" reads as 22 times as much."""
        unit = "turns" if calculation.unit == "multiple" else calculation.unit
        return self.numbers.amount(calculation.value, unit)

    def formula(self, calculation: Calculation) -> str:
        """The calculation as a person would write it: "35x - 18x = 17 points"."""
        inputs = [self.numbers.amount(fact.value, fact.unit) for fact in calculation.inputs]
        is_distance = calculation.operation in _DISTANCES
        result = self.apart(calculation) if is_distance else self.numbers.amount(calculation.value, calculation.unit)
        pattern = self.file.formulas[calculation.operation]
        return pattern.format(
            inputs=inputs,
            first=inputs[0],
            last=inputs[-1],
            sum=" + ".join(inputs),
            together=f"({' + '.join(inputs)})" if len(inputs) > 1 else inputs[0],
            count=len(inputs),
            others=" + ".join(inputs[1:]),
            count_others=len(inputs) - 1,
            divisor=calculation.divisor,
            result=result,
        )


@lru_cache(maxsize=4096)
def _in_script(line: str, conversion: str) -> str:
    """Line by line: most of what is said is said again, and looking words up takes about a microsecond a character."""
    return _converter(conversion)(line).translate(_MARKS)


@cache
def _converter(conversion: str) -> Callable[[str], str]:
    """Loaded for the first question in Traditional characters."""
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC(conversion).convert
    return convert


def _heard_outside(knowledge: Knowledge, language: str) -> Mapping[str, str]:
    """What no source covers is called by the first name that the language hears; English has the records' own."""
    vocabulary = None if language == "en" else knowledge.base.vocabularies.get(language)
    if vocabulary is None:
        return {}
    outside = vocabulary.outside
    return {e.key: e.names[0] for e in outside.entities} | {m.key: m.names[0] for m in outside.metrics}
