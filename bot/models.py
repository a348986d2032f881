"""What the stages of a question's journey hand to each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

from knowledge import (
    Citation,
    Claim,
    Conflict,
    Correction,
    Fact,
    Gap,
    Mention,
    Period,
    Quantity,
    Spotted,
    frozen,
    is_traditional,
)

from bot.expressions import Kept

Outcome = Literal["answer", "clarify", "decline", "chat"]
Direction = Literal["high", "low"]
YesWord = Literal["is", "has", "correct", "true"]
"""Of what a question asks for yes or no: Chinese answers 有没有 with 有, 是否正确 with 正确."""


@frozen
class WorkedOut:
    """A number that no source prints: worked out from figures that one does, or asked for and refused."""

    sort: Literal["number", "rest", "distance", "multiple", "supposed"]
    value: Decimal | None = None
    unit: str = ""


@frozen
class Frame:
    """What a chat was last about, per asker: all that a follow-up may lean on."""

    intent: str
    entities: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()
    """Everyone whose figures were shown, in this answer and the ones before it on the same metric."""
    metrics: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    winner: str | None = None
    """Who was picked out of an order: "how far is it ahead of Azure?" then asks of that one."""
    picked: tuple[str, ...] = ()
    """The two who were picked out in turn ("the highest?", "and the lowest?"): "the gap" is between them."""
    held: tuple[str, ...] = ()
    """Of whom the last limit held: "add those up" is of them alone."""
    amount: tuple[str, str] | None = None
    """Whose amount of money of what kind was shown, where it was one."""
    before: tuple[str, str] | None = None
    """The amount that was shown before this one: "and the difference?" is between the two."""
    brought: int = 0
    """Over how many years the amount that was shown has been worked out; 1 by the year, 0 where it stands as given."""
    brought_before: int = 0
    """The same of the amount before this one."""
    earlier: tuple[str, ...] = ()
    """The metrics that the answer before was about, of the same names: "the same two for AWS" asks for both."""
    limit: Quantity | None = None
    apart: bool = False
    """Whether the last question was how far two lie apart, though it did not name them: a limit in it is of that."""
    moved: bool = False
    """Whether the last question was how a figure has moved, which no source says: "by how much?" asks on."""
    left_out: bool = False
    """Whether somebody was left out ("without Microsoft"), who is no longer in view."""
    scoped: bool = False
    """Whether the figures shown were those of cloud units: "and Alibaba's growth?" then asks of its unit."""
    of_stranger: bool = False
    """Whether the last question was of a name that nobody here knows ("and JD?"): "its share" is then of that one."""
    worked_out: WorkedOut | None = None
    """What "that" is, where the last answer was no printed figure: "is that above Azure's?" is never of the figures
    that it was made of."""
    results: tuple[Kept, ...] = ()
    """The numbers that the last answers came to, the latest last: "double that", "the first over the second"."""
    distance: Kept | None = None
    """How far apart the two lie of which the last yes or no was, where one of them was worked out: "by how much?"."""
    traditional: bool = False
    """Whether the asker wrote in Traditional characters."""
    within: tuple[str, ...] = ()
    """Times and places that the asker has said all is to be of, in his words."""

    @property
    def names_something(self) -> bool:
        """Whether there is anything to lean on but the source itself."""
        return bool(self.entities or self.metrics or self.topics)


OUTER_CLAUSE = "outer_clause"
"""The key of mentions in a clause around what is stated."""
PRICED, ITS_REASON, ITS_PAYER, PART_OF_WHAT = "priced", "its_reason", "its_payer", "part_of_what"
"""What a follow-up takes over that asks whether a figure is cheap, why it is so low, who pays for it, or of what it is
a part."""
JUDGED = "judged"
"""What one takes over that asks whether a figure is much, or good."""


@frozen
class Question:
    """A message as it came in. The date is handed in: nothing on the way reads a clock."""

    text: str
    asked_on: date
    language: str = "en"
    frame: Frame | None = None
    peers: tuple[str, ...] = ()
    """Whom the chat wants a single company set beside; empty: everyone who has the figure."""
    sources: tuple[str, ...] = ()
    """Keys of the sources that count for the chat; empty: all."""

    @property
    def traditional(self) -> bool:
        """Whether it is written in Traditional characters; where it may be either, as the one before was."""
        return is_traditional(self.text, before=self.frame is not None and self.frame.traditional)


@frozen
class Reading:
    """A question's mentions sorted into slots."""

    mentions: tuple[Mention, ...]
    entities: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    excluded_groups: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    likely: bool = False
    """Nothing names the metrics, they are only likely ("how far below Azure"): what a chat is about goes first."""
    pairs: tuple[tuple[str, str], ...] = ()
    """Entity and metric, where the question names them pair by pair."""
    cues: frozenset[str] = frozenset()
    topics: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    """Cues that some claim gives the reason of."""
    terms: tuple[str, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    spans: tuple[Quantity, ...] = ()
    """Lengths of time ("three years"), which are no figures of a metric."""
    periods: tuple[Mention, ...] = ()
    places: tuple[str, ...] = ()
    ordinals: tuple[int, ...] = ()
    wanted: int = 0
    """How many are asked for ("top 3", "three risks"); 0 where nothing says so."""
    explained: frozenset[int] = frozenset()
    """Token indexes that the chosen metrics explain."""
    passed: frozenset[int] = frozenset()
    """Where unknown words stand that cannot change what is asked."""
    averaged: tuple[str, ...] = ()
    """Of whom an average is that the first name is set against; a group stands in `groups`."""
    told: tuple[str, ...] = ()
    """Keys of the claims that the question's words together speak for, where no rule explains it; best first."""
    told_fully: bool = False
    """Whether the first of them leaves no word unexplained: only then may it say yes or no."""
    chosen: str = ""
    """The key of the one point that is meant of those that the chat has told ("just the regulatory one")."""
    spoken_for: frozenset[int] = frozenset()
    """Token indexes of which the told claims speak."""
    hinted: frozenset[str] = frozenset()
    """Cues at which the question's everyday words hint and for which the first of them speaks."""
    inherited: frozenset[str] = frozenset()
    """The slots that come from the frame."""
    peers: tuple[str, ...] = ()
    """Whom to set a single name beside, as the chat has set it."""

    def has(self, *cues: str) -> bool:
        return not self.cues.isdisjoint(cues)

    @property
    def said(self) -> str:
        """Its words in lower case, each once though it may be heard as several things, the longest at each place."""
        texts = {m.start: m.text.casefold() for m in sorted(self.mentions, key=lambda m: m.end)}
        return " ".join(texts[start] for start in sorted(texts))

    @property
    def is_within_a_clause(self) -> bool:
        """Whether what it states stands within a clause whose yes or no is another ("is it good that ...?")."""
        return any(m.key == OUTER_CLAUSE for m in self.mentions)


@frozen
class Considered:
    """A rule that was weighed, for `explain`: why it won or lost."""

    intent: str
    sign: tuple[str, ...]
    unexplained: tuple[str, ...]
    missing: tuple[str, ...]
    overlooked: tuple[str, ...] = ()
    """Soft cues that the rule has no use for."""


@frozen
class IntentMatch:
    """The rule that won, with the question as read."""

    intent: str
    answer: str
    reading: Reading
    considered: tuple[Considered, ...] = ()


@frozen
class Ambiguous:
    """A rule fits, and something that it needs was not said."""

    intent: str
    missing: tuple[str, ...]
    reading: Reading
    considered: tuple[Considered, ...] = ()


@frozen
class Unrecognised:
    """No rule explains the whole question; `unexplained` are the mentions that are in the way."""

    unexplained: tuple[Mention, ...]
    reading: Reading
    considered: tuple[Considered, ...] = ()
    intent: str = "unrecognised"


Match = IntentMatch | Ambiguous | Unrecognised


@frozen
class Row:
    """One line of figures: whose, of what, and the fact. `fact` is None where the sources have none."""

    entity: str
    metric: str
    fact: Fact | None = None
    rank: int | None = None
    value: Decimal | None = None


@frozen
class DatesApart:
    """Figures that are computed together: those of no date, and those that have one."""

    undated: tuple[Row, ...]
    dated: tuple[Row, ...]


class Suggestion(NamedTuple):
    """A question that the bot can answer, offered beside an answer or a refusal. A tuple, for it is looked up and
    compared more often than anything else of an answer."""

    kind: str
    entities: tuple[str, ...] = ()
    metric: str | None = None
    topic: str | None = None


@frozen
class Answer:
    """What to say, without words. `content` is the record of the answer's kind (bot/answers)."""

    outcome: Outcome
    kind: str
    intent: str
    content: object
    facts: tuple[Fact, ...] = ()
    claims: tuple[Claim, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    gaps: tuple[Gap, ...] = ()
    citations: tuple[Citation, ...] = ()
    dates_apart: DatesApart | None = None
    read_as: tuple[Correction, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    frame: Frame | None = None
    heard_as: str = ""
    """The plain question as which a roundabout one was heard."""
    yes_word: YesWord = "is"
    parts: tuple[Answer, ...] = ()
    """The answers to each question of a message that holds several."""


@dataclass(frozen=True)
class Message:
    """An answer in words, in its forms; buttons are questions to ask next."""

    text: str
    write_html: Callable[[], str] = field(repr=False, compare=False)
    buttons: tuple[str, ...] = ()
    rich: str = ""
    """Rich message HTML, with real tables; written only where a channel asks for it (`Renderer.add_rich`)."""

    @cached_property
    def html(self) -> str:
        """Telegram's HTML, of the same answer; written when a channel first asks for it: a terminal never does."""
        return self.write_html()


@frozen
class Trace:
    """Everything between a question and its message."""

    question: Question
    spotted: Spotted
    matches: tuple[Match, ...]
    answer: Answer
    message: Message
    elapsed_us: int = 0


@frozen
class Asked:
    """What an answer's builder gets: the match and the day, nothing else."""

    match: Match
    asked_on: date


__all__ = [
    "Ambiguous",
    "Answer",
    "Asked",
    "Considered",
    "DatesApart",
    "Direction",
    "Frame",
    "IntentMatch",
    "Match",
    "Message",
    "Outcome",
    "Period",
    "Question",
    "Reading",
    "Row",
    "Suggestion",
    "Trace",
    "Unrecognised",
    "WorkedOut",
]
