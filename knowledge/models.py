"""The records that the knowledge base is made of: plain frozen data, validated where files are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from knowledge.records import frozen

# Read by pydantic when a file is validated; a plain mapping, so that answering needs no pydantic.
_STRICT: dict[str, Any] = {"extra": "forbid"}

EntityKind = Literal["company", "cloud_unit", "model", "app", "agent"]
Reach = Literal["always", "when_scoped", "never"]
Stance = Literal["strength", "risk", "neutral"]
AuthorKind = Literal["person", "ai_agent", "organisation"]


@frozen
class Location:
    """Where in a file something stands; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@frozen
class Entity:
    """Something that facts are about: a company, its cloud unit, a model, an app."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    key: str
    kind: EntityKind
    name: str
    names: tuple[str, ...] = ()
    tickers: tuple[str, ...] = ()
    parent: str | None = None
    country: str | None = None
    covered: bool = True
    """False for a name that people ask about and that no source covers."""
    everyday: bool = False
    """True where the name is also an everyday word: read as a name only beside a second clue."""
    everyday_names: tuple[str, ...] = ()
    """Further names that need such a clue: short forms, founders ("Bezos' cloud share")."""
    stands_for: str | None = None
    """The name in full, where the usual one is short for it."""
    described: tuple[str, ...] = ()
    """Phrases that stand for it and are no name ("the maker of Windows"), with alternatives; no typo is mended to
    their words."""


@frozen
class Group:
    """A collective name ("the big three") and what it stands for."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    key: str
    name: str
    names: tuple[str, ...]
    members: tuple[str, ...] = ()
    kind: EntityKind | None = None
    country: str | None = None
    outside_country: str | None = None
    rivals: bool = False
    """True where the group means everyone but those already named."""


@frozen
class Metric:
    """What a figure measures."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    key: str
    name: str
    unit: str
    names: tuple[str, ...] = ()
    of: EntityKind | None = None
    """The kind of entity that it belongs to; None where any can have it."""
    parent_reach: Reach = "never"
    """Whether a company's name may stand for its unit ("Amazon's cloud share")."""
    child_reach: Reach = "never"
    """Whether a unit's name may stand for its company ("AWS's infrastructure spending")."""
    signs: tuple[tuple[str, ...], ...] = ()
    """Sets of cues each of which, together, names the metric ("share" with "revenue")."""
    weak_signs: tuple[tuple[str, ...], ...] = ()
    """Sets of cues that name it only where nothing names another metric ("second in cloud")."""
    also: tuple[str, ...] = ()
    """Cues that may stand beside it without changing what is asked."""
    high: tuple[str, ...] = ()
    """Cues that say "much of it" for this metric ("expensive")."""
    low: tuple[str, ...] = ()
    broader: str | None = None
    """The family of metrics that it can be set beside, with a caveat ("spending")."""
    stands_alone: bool = False
    """Whether its name means nothing else of the family: who has none of it is shown with no other amount."""
    whole: str | None = None
    """For a share of an amount: the metric that it is a part of."""
    against: tuple[str, ...] = ()
    """For a distance that has one end: the entities that the source sets it against."""
    scope: str | None = None
    """What the figure covers, shown beside it ("global")."""
    sentence: str | None = None
    """How its figures are said of a unit: "{name} makes up {figure} of {owner}'s revenue"."""
    definition: str | None = None
    covered: bool = True
    basis: bool = False
    """True for a basis or a variant that no source gives ("forward P/E")."""


@frozen
class Term:
    """A word that an answer can define."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    key: str
    name: str
    names: tuple[str, ...]
    definition: str


@frozen
class Author:
    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    name: str
    kind: AuthorKind


@frozen
class Place:
    """Where in a source: section by name; paragraph and sentence count from 1."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    section: str
    paragraph: int
    sentence: int


@frozen
class Printing:
    """One place where a figure is printed, as it is printed there."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    printed: str
    at: Place
    fingerprint: str


@frozen
class Section:
    """A part of a source: its name, and the words that its first line starts with."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    name: str
    begins: str
    heading: bool = True
    """True where that first line is a heading and no text of its own."""
    adds: str | None = None
    """What the heading says behind the name, in our own words."""


@frozen
class Period:
    """A stretch of time. `start` and `end` are None where the source gives only a length ("P3Y")."""

    text: str
    """As written in the file: "2025", "2025-Q3", "2025-12", "2024/2025", "P3Y", "P4Q", "P1W"."""
    start: date | None = None
    end: date | None = None
    """The last day that belongs to it."""
    count: int | None = None
    length: Literal["year", "quarter", "month", "week", "day"] | None = None


@frozen
class Fact:
    """One figure, with who has it, what it measures, when, and where it is printed."""

    key: str
    source: str
    entity: str
    metric: str
    value: Decimal
    unit: str
    printed: str
    at: Place
    fingerprint: str
    as_of: Period | None = None
    period: Period | None = None
    qualifier: Literal["over", "about", "under"] | None = None
    detail: str | None = None
    """What belongs to the figure and is no figure: where, of what."""
    also: tuple[Printing, ...] = ()
    """Where else the same figure is printed."""
    equivalent_of: str | None = None
    """The key of the fact that this one restates in another currency."""
    location: Location | None = field(default=None, compare=False)

    def __hash__(self) -> int:
        return hash(self.key)


@frozen
class Claim:
    """Something that a source says without a figure, in our own words."""

    key: str
    source: str
    entity: str
    title: str
    text: str
    topics: tuple[str, ...]
    at: Place
    fingerprint: str
    stance: Stance = "neutral"
    period: Period | None = None
    """When it happened, where the source says so."""
    printed: tuple[str, ...] = ()
    """The figures in the text, as the source prints them."""
    explains: tuple[str, ...] = ()
    """Cues whose "why" this claim answers."""
    affirms: tuple[str, ...] = ()
    """Cues that a yes/no question may use and this claim says yes to."""
    denies: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    """Other entities that it speaks of."""
    hedged: bool = False
    """Whether the source says only that it could be so."""
    awaited: bool = False
    """Whether the source says only that it has still to come about: that it is planned, needed, or not yet shown."""
    weighs: str | None = None
    """The family of metrics of which the source itself says who is ahead, though its figures are of unlike kinds."""
    burdens: tuple[str, ...] = ()
    """Others for whom it is a risk, though it is told of the entity."""
    told_with: tuple[str, ...] = ()
    """Keys of claims that stand elsewhere and say the other half: it is not told without them."""
    location: Location | None = field(default=None, compare=False)

    def __hash__(self) -> int:
        return hash(self.key)


@frozen
class Gap:
    """A place where the source's text is visibly missing."""

    key: str
    source: str
    text: str
    at: Place
    fingerprint: str
    topics: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()
    """Keys of the facts and claims whose answers must mention it."""
    beside: tuple[str, ...] = ()
    """Keys of the facts in the damaged sentence whose figure is whole: answers about the text mention it, those that
    give the figure do not."""
    together: tuple[str, ...] = ()
    """Keys of facts that one could take for what the sentence sets side by side: mentioned where all are shown."""
    location: Location | None = field(default=None, compare=False)

    def __hash__(self) -> int:
        return hash(self.key)


@frozen
class Conflict:
    """A place where a source contradicts itself."""

    key: str
    source: str
    text: str
    between: tuple[str, ...]
    """Keys of the facts and claims that cannot both hold."""
    location: Location | None = field(default=None, compare=False)

    def __hash__(self) -> int:
        return hash(self.key)


@frozen
class Source:
    """Who published what, when, and how it was made."""

    key: str
    title: str
    publisher: str
    author: Author
    published: date
    sections: tuple[Section, ...]
    reviewed_by: str | None = None
    heading_asks: str | None = None
    """What the heading goes on to ask behind the title, in our own words."""
    published_time: str | None = None
    """The time of day on the page, as it is printed."""
    reading_minutes: int | None = None
    """How many minutes the page says that it takes to read."""
    names_sources: bool | None = None
    """Whether it says from whom its figures are; None where nobody has looked."""
    subject: str | None = None
    """The entity that the source is about: who is meant where nobody is named."""

    def __hash__(self) -> int:
        return hash(self.key)


@frozen
class Citation:
    """What a footnote needs: the source and the place in it."""

    source: Source
    at: Place

    def __hash__(self) -> int:
        return hash((self.source.key, self.at.section, self.at.paragraph))


@frozen
class OutsideWords:
    """What people ask about and no source covers, so that a refusal can name it."""

    entities: tuple[Entity, ...] = ()
    metrics: tuple[Metric, ...] = ()
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    segments: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@frozen
class Vocabulary:
    """The words of one language: what they stand for, never what they answer."""

    language: str
    cues: Mapping[str, tuple[str, ...]]
    hints: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Everyday words that speak for a cue only together with other evidence, by cue."""
    filler: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that never change which figure is right, by group."""
    opening: tuple[str, ...] = ()
    """Cues that count only where a sentence opens with them ("is", "does")."""
    before_opening: tuple[str, ...] = ()
    """Filler groups and cues that may stand before such a cue ("okay so is ...")."""
    speakers_before: tuple[str, ...] = ()
    """Cues before which an unknown word is a person's name ("Tom says")."""
    clues: tuple[str, ...] = ()
    """Cues beside which an everyday word is read as a name."""
    commonest: tuple[str, ...] = ()
    """Words so common that an unknown word one slip away from one of them is that, though it is short."""
    small_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Prepositions, joints and determiners: what an unknown word beside them does."""
    harmless_endings: tuple[str, ...] = ()
    """Endings of words that are filler though no list has them ("roughly")."""
    numbers: Mapping[str, Decimal] = field(default_factory=dict)
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    fractions: Mapping[str, Decimal] = field(default_factory=dict)
    """As percent: "half" is 50."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    times: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words for relative time, by meaning: "last_year", "now"."""
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Further names, by the key of the entity, group, metric or term."""
    outside: OutsideWords = field(default_factory=OutsideWords)
    ordinary: Mapping[str, str] = field(default_factory=dict)
    """The dictionary of everyday words: of each kind all words in one text, parted by spaces."""
    expressions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """How arithmetic over figures is said, by operation; see `bot.attempts.expressions.wording`."""
    rewordings: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Roundabout ways to ask, by kind and by the plain question that each stands for; see `bot.attempts.rewordings`."""


@frozen
class KnowledgeBase:
    """Everything that one data folder holds, checked."""

    entities: Mapping[str, Entity]
    groups: Mapping[str, Group]
    metrics: Mapping[str, Metric]
    terms: Mapping[str, Term]
    sources: Mapping[str, Source]
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    gaps: tuple[Gap, ...]
    conflicts: tuple[Conflict, ...]
    vocabularies: Mapping[str, Vocabulary]
