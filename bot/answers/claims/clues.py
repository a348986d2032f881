"""What a question holds that may speak for claims, token by token: pieces of evidence, and what has to be explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from knowledge import Knowledge, Mention, Token, frozen, has_han

from bot.models import Reading

CUE, HINT, PHRASE = 1.0, 0.7, 0.9
"""What a cue, a hint of one word and a hint of several weigh."""
BROAD_FROM = 7
"""A cue of so many claims says what kind of point is asked for, not which."""
_UNKNOWN, _AFTER_NAME, _METRIC, _CUE, _EVERYWHERE = 1.0, 2.5, 1.5, 1.0, 0.5
"""What a token costs that nothing explains; an unknown word right after a name most of all ("Alibaba's employees")."""
_REQUESTS = frozenset({"advice", "forecast", "future", "command", "will"})
_OF_POINTS = ("why", "polar", "confirm", "risk", "strength", "bull", "bear", "verdict", "outlook", "justify")
"""Cues of questions that ask for a point and no figure, whatever metric their words may also name."""
_TURNING = frozenset(
    {
        "more",
        "less",
        "most",
        "least",
        "better",
        "faster",
        "slower",
        "above",
        "below",
        "cheaper",
        "pricier",
        "other",
        "only",
    }
)
"""Cues that change what is asked of a claim without asking for another."""
AHEAD = ("will", "future")
"""Cues of what has still to come."""
_FIELD, _IDLE = "field", "idle"
"""Hints that only say that a question is of this field, and those that say nothing at all."""
_AI = "ai"
_BESIDE = ("compare", "list", "both")
_CLIENTS = "clients_of_the_asker"
"""Filler that names whoever has the asker ask ("what should I tell a client"): no clients of a company."""
_PRONOUNS = frozenset({"it", "its", "they", "them", "their", "theirs"})
"""Words that stand for the subject of the source, where nobody is named ("which hurdles must it overcome?")."""
_WHOLE = ("place", "segment", "topic", "ordinal", "metric")
"""Kinds of mentions that a claim has to speak of."""


@frozen
class Asking:
    """Cues of the book of rules by what they do."""

    idle: frozenset[str]
    """They ask for nothing."""
    refused: frozenset[str]
    """They ask for what no source gives."""


@frozen
class Piece:
    """A stretch of the question that speaks for the claims of a cue."""

    cue: str
    tokens: frozenset[int]
    strength: float


@frozen
class Clues:
    """One question's evidence; sets of tokens are their indexes."""

    of_the_asker: ClassVar[frozenset[str]] = frozenset({"i", "im", "my", "me", "we", "our", "us", "you", "your"})

    reading: Reading
    tokens: tuple[Token, ...]
    pieces: tuple[Piece, ...]
    costs: Mapping[int, float]
    """What each token costs a claim that does not explain it."""
    must: frozenset[int]
    """Tokens that a claim has to speak of, or it is no answer."""
    field: frozenset[int]
    idle: frozenset[int]
    broad: frozenset[int]
    places: frozenset[int]
    turning: tuple[frozenset[int], ...]
    times: tuple[Mention, ...]
    """Of which a claim may speak by its own time, or by saying what the future depends on."""
    stems: Mapping[int, str]
    """Of the tokens that a claim may have itself."""

    @property
    def names_somebody(self) -> bool:
        return bool(self.reading.entities or self.reading.has("article"))

    @property
    def speaks_of_nobody_else(self) -> bool:
        """Whether nobody is named and nothing said of the asker ("my kids love it"), so that what is asked may be of
        the subject: where a pronoun stands for it, or no rule knows every word."""
        words = {token.norm for token in self.tokens}
        left = not words.isdisjoint(_PRONOUNS) or any(m.kind == "unknown" for m in self.reading.mentions)
        named = self.names_somebody or self.reading.groups
        return left and not named and words.isdisjoint(self.of_the_asker)

    @property
    def is_in_field(self) -> bool:
        """"Embracing AI" is one cue, and of this field by a word in it."""
        if self.names_somebody or self.field or self.reading.has(_AI):
            return True
        return any(token.norm == _AI for token in self.tokens)

    @property
    def sets_beside(self) -> bool:
        return len(self.reading.entities) > 1 and self.reading.has(*_BESIDE)


def lay_out(
    reading: Reading, tokens: tuple[Token, ...], hints: tuple[Mention, ...], knowledge: Knowledge, asking: Asking
) -> Clues:
    wanted = _REQUESTS | asking.refused
    cues = [m for m in reading.mentions if m.kind == "cue"]
    field = _tokens(hint for hint in hints if hint.key == _FIELD)
    heard = _tokens(m for m in cues if knowledge.claims.count(m.key))
    broad = _tokens(m for m in cues if knowledge.claims.count(m.key) >= BROAD_FROM)
    costs = _costs(reading, asking.idle)
    return Clues(
        reading,
        tokens,
        tuple(_pieces(reading, hints, knowledge, wanted)),
        costs,
        _must(reading, wanted),
        field,
        (field | _tokens(hint for hint in hints if hint.key == _IDLE)) - heard - _tokens(_segments(reading)),
        broad,
        _tokens(m for m in reading.mentions if m.kind == "place"),
        tuple(_tokens([m]) for m in cues if m.key in _TURNING),
        tuple([m for m in reading.mentions if m.period or m.key in AHEAD]),
        {i: tokens[i].stem for i in costs if i not in broad},
    )


def _segments(reading: Reading) -> Iterator[Mention]:
    """What a company does besides: of this field, and still what a claim has to speak of."""
    return (m for m in reading.mentions if m.kind == "segment")


def _tokens(mentions: Iterable[Mention]) -> frozenset[int]:
    return frozenset([i for m in mentions for i in range(m.start, m.end)])


def _pieces(
    reading: Reading, hints: tuple[Mention, ...], knowledge: Knowledge, wanted: frozenset[str]
) -> Iterator[Piece]:
    """A hint within a longer phrase that is heard as something else is none, and a request is explained by a longer
    phrase only ("buy" by "buy the story")."""
    heard = [m for m in reading.mentions if m.kind not in ("filler", "unknown", "term", "group") or m.key == _CLIENTS]
    for m in heard:
        if m.kind == "cue" and knowledge.claims.count(m.key):
            yield Piece(m.key, _tokens([m]), CUE)
    phrases = [hint for hint in hints if hint.end - hint.start > 1 and knowledge.claims.count(hint.key)]
    for hint in hints:
        if knowledge.claims.count(hint.key) and not any(_drowns(m, hint, wanted) for m in (*heard, *phrases)):
            yield Piece(hint.key, _tokens([hint]), PHRASE if hint.end - hint.start > 1 else HINT)


def _drowns(mention: Mention, hint: Mention, wanted: frozenset[str]) -> bool:
    if not (mention.start <= hint.start and hint.end <= mention.end) or mention.key == hint.key:
        return False
    longer = mention.end - mention.start > hint.end - hint.start
    return longer or mention.key in wanted or mention.key in (*_BESIDE, _CLIENTS)


def _must(reading: Reading, wanted: frozenset[str]) -> frozenset[int]:
    tokens = _tokens(m for m in reading.mentions if _has_to_be_meant(m, wanted))
    return tokens if reading.has(*_OF_POINTS) else tokens | reading.explained


def _has_to_be_meant(mention: Mention, wanted: frozenset[str]) -> bool:
    if mention.kind == "cue":
        return mention.key in wanted
    if mention.kind == "unknown":
        return mention.start > 0 and mention.text[:1].isupper()  # a name that nothing knows
    dated = bool(mention.period) and mention.key != "now"
    return mention.kind in _WHOLE or bool(mention.quantity) or dated


def _costs(reading: Reading, idle: frozenset[str]) -> Mapping[int, float]:
    found: dict[int, float] = {}
    after_names = {m.end for m in reading.mentions if m.kind == "entity"}
    for mention in reading.mentions:
        if cost := _cost(mention, idle, after_names) * _part_of_a_word(mention):
            found.update((i, max(cost, found.get(i, 0.0))) for i in range(mention.start, mention.end))
    if not reading.explained:
        return found
    return {**found, **{i: _METRIC * part for i, part in _explained(reading).items()}}


def _explained(reading: Reading) -> Mapping[int, float]:
    """The tokens that a metric explains, each with the part of a word that it is."""
    parts = {i: _part_of_a_word(m) for m in reading.mentions for i in range(m.start, m.end)}
    return {i: parts.get(i, 1.0) for i in reading.explained}


def _part_of_a_word(mention: Mention) -> float:
    """A word of Chinese is mostly two tokens, which together cost what one word of English does; what stands in no
    dictionary may be several words."""
    one_word = mention.end - mention.start > 1 and (mention.kind != "unknown" or mention.word is not None)
    return 0.5 if one_word and has_han(mention.text) else 1.0


def _cost(mention: Mention, idle: frozenset[str], after_names: set[int]) -> float:
    if mention.kind == "unknown":
        return _AFTER_NAME if mention.start in after_names else _UNKNOWN
    if mention.kind == "metric":
        return _METRIC
    if mention.kind != "cue" or mention.key in idle:
        return 0.0
    return _EVERYWHERE if mention.key in ("cloud", "ai") else _CUE
