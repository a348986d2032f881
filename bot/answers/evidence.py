"""Claims by evidence: what a question's words together speak for, where no rule explains the question.

A cue, an everyday word that hints at one (vocabulary/<lang>/hints.yaml), a rare name and a claim's own words are pieces of
evidence; each weighs more the fewer claims it speaks for. What a claim leaves unexplained counts against it, and a
figure, a time, a place or a request that it does not speak of rules it out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from knowledge import Claim, Knowledge, Mention, Token, overlaps

from bot.models import Reading

_STRONG, _HINT, _PHRASE, _OWN_WORD, _REPEATED, _NAME = 1.0, 0.7, 0.9, 0.4, 0.2, 0.6
"""What a cue, a hint of one word, a hint of several, a word of the claim itself, one that is a cue or a hint as well,
and a name weigh."""
_COST_OF_METRIC, _COST_OF_SOFT, _COST_AFTER_NAME = 1.5, 0.5, 2.5
"""An unknown word right after a name says what of it is asked ("Alibaba's employees")."""
_FIELD_WORD, _FIELD_AT_MOST = 0.25, 0.75
_LEAST_PIECES = 1.5
_PIECES_FOR_COST = 1.25
_LEAST_WEIGHT = 1.4
_NEAR_THE_BEST = 0.65
_MOST = 10
_TELLING_ALONE = 2
"""Cues or phrases that a question needs which names nobody and has no word of this field."""
_RARE_NAME_AT_MOST = 4
_BROAD_FROM = 7
"""A cue of so many claims says what kind of point is asked for, not which."""
_REFUSED = frozenset({"advice", "forecast", "command", "will"})
_CONDITIONS = frozenset({"outlook", "justify"})
"""Claims of these say what the future depends on, and so may be asked for with "will"."""
_OF_POINTS = ("why", "polar", "confirm", "risk", "strength", "bull", "bear", "verdict", "outlook", "justify")
"""Cues of questions that ask for a point and no figure, whatever metric their words may also name."""
_OF_FIGURES = frozenset(
    {"how_much", "how_many", "as_percent", "per_year", "per_quarter", "total", "average", "points", "convert", "when",
     "how_long"}
)
_FIELD, _IDLE = "field", "idle"
"""Hints that only say that a question is of this field, and those that say nothing at all."""
_BESIDE = ("compare", "list", "both")
_WHOLE = ("place", "segment", "topic", "ordinal", "metric")


@dataclass(frozen=True, slots=True)
class Weighed:
    """How much of a question speaks for a claim, and how much does not."""

    claim: Claim
    weight: float
    pieces: float
    cost: float
    special: bool
    """Whether something speaks for this claim and few others."""

    @property
    def score(self) -> float:
        return self.weight - self.cost


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the question that speaks for the claims of a cue."""

    cue: str
    tokens: frozenset[int]
    strength: float


def weigh_claims(
    reading: Reading, tokens: tuple[Token, ...], hints: tuple[Mention, ...], knowledge: Knowledge, idle: frozenset[str]
) -> tuple[Weighed, ...]:
    """The claims for which enough of the question speaks, best first; `idle` are cues that ask for nothing."""
    question = _Question(reading, tokens, hints, knowledge, idle)
    if question.rules_out_claims():
        return ()
    weighed = [item for claim in knowledge.base.claims if (item := question.weigh(claim)) and _is_enough(item)]
    best = max((item.score for item in weighed), default=0.0)
    near = [item for item in weighed if item.score >= _NEAR_THE_BEST * best]
    return tuple(sorted(near, key=lambda item: -item.score)[:_MOST])


def _is_enough(item: Weighed) -> bool:
    return item.pieces >= max(_LEAST_PIECES, _PIECES_FOR_COST * item.cost) and item.weight >= max(_LEAST_WEIGHT, 1.2 * item.cost)


class _Question:
    """One question's evidence, laid out by token."""

    def __init__(
        self,
        reading: Reading,
        tokens: tuple[Token, ...],
        hints: tuple[Mention, ...],
        knowledge: Knowledge,
        idle: frozenset[str],
    ) -> None:
        self.reading, self.tokens, self.knowledge, self.idle = reading, tokens, knowledge, idle
        self.pieces = tuple(_pieces(reading, hints, knowledge))
        self.sets_beside = len(reading.entities) > 1 and reading.has(*_BESIDE)
        self.field_tokens = _tokens(hint for hint in hints if hint.key == _FIELD)
        self.idle_tokens = self.field_tokens | _tokens(hint for hint in hints if hint.key == _IDLE)
        self.broad_tokens = _tokens(m for m in reading.mentions if knowledge.count_claims(m.key) >= _BROAD_FROM)
        self.names_somebody = bool(reading.entities or reading.has("article"))
        self.is_in_field = self.names_somebody or bool(self.field_tokens) or reading.has("ai")
        self.after_names = frozenset(m.end for m in reading.mentions if m.kind == "entity")
        self.costs = self._costs()
        self.must = self._must()

    def rules_out_claims(self) -> bool:
        """Whether the question asks for a figure, or of somebody or something outside the field."""
        reading = self.reading
        outside = any(m.kind == "entity" and not self.knowledge.entity(m.key).covered for m in reading.mentions)
        narrowed = reading.excluded or "place" in reading.inherited
        return outside or bool(narrowed) or reading.has(*_OF_FIGURES)

    def weigh(self, claim: Claim) -> Weighed | None:
        """None where something in the question rules the claim out."""
        names = self._names(claim)
        if self.reading.entities and not any(key in names for key in self.reading.entities):
            return None
        given = claim.explains if self.reading.has("why") else ()
        speaking = {*claim.topics, *claim.affirms, *claim.denies, *given}
        mine = [piece for piece in self.pieces if piece.cue in speaking]
        spoken_by_cues = frozenset().union(*(piece.tokens for piece in mine))
        spoken_for = spoken_by_cues | self.idle_tokens | self._times(claim)
        if not self.must <= spoken_for or all(piece.tokens <= self.must for piece in mine):
            return None
        repeated = self._own_words(claim)
        own = repeated - spoken_for
        named = [key for key in self.reading.entities if key in claim.about]
        rare = [key for key in named if self.knowledge.count_claims_naming(key) <= _RARE_NAME_AT_MOST]
        strangers = sum(key not in names for key in self.reading.entities)
        weight = (
            sum(_best_by_token(mine, self.knowledge))
            + sum((_OWN_WORD if i in own else _REPEATED) * self._rarity_of_word(i) for i in repeated)
            + sum(_NAME * _rarity(self.knowledge.count_claims_naming(key), self.knowledge) for key in named)
        )
        cost = sum(cost for index, cost in self.costs.items() if index not in spoken_for and index not in own)
        spans = {piece.tokens for piece in mine}
        pieces = _count(spans) + 0.5 * len(own)
        pieces += min(_FIELD_AT_MOST, _FIELD_WORD * len(self.field_tokens - spoken_by_cues))
        if not self.sets_beside:
            pieces += len(rare) + 0.5 * self.names_somebody
        telling = [piece for piece in mine if self.knowledge.count_claims(piece.cue) < _BROAD_FROM]
        if not self.is_in_field and len({p.tokens for p in telling if p.strength > _HINT}) < _TELLING_ALONE:
            return None
        if self.sets_beside and not any(piece.strength > _HINT for piece in telling):
            return None
        special = bool(rare or telling)
        if (not telling and not self._is_own(claim)) or (not special and (own or not mine)):
            return None
        if not special and not cost:
            pieces += 0.6  # "explain the valuation section": nothing else is asked
        return Weighed(claim, weight, pieces, cost + strangers, special)

    def _names(self, claim: Claim) -> frozenset[str]:
        return frozenset(
            member for key in (claim.entity, *claim.about) for member in self.knowledge.family(key)
        )

    def _is_own(self, claim: Claim) -> bool:
        subjects = self.reading.entities or tuple(s.subject for s in self.knowledge.base.sources.values() if s.subject)
        return any(claim.entity in self.knowledge.family(key) for key in subjects)

    def _own_words(self, claim: Claim) -> frozenset[int]:
        words = self.knowledge.words_of(claim)
        return frozenset(i for i in self.costs if i not in self.broad_tokens and self.tokens[i].stem in words)

    def _rarity_of_word(self, index: int) -> float:
        return _rarity(self.knowledge.count_claims_saying(self.tokens[index].stem), self.knowledge)

    def _times(self, claim: Claim) -> frozenset[int]:
        """Tokens of the times that the claim itself has, and of a future that it sets conditions to."""
        return frozenset(
            index
            for m in self.reading.mentions
            if (m.period and claim.period and (not m.period.start or overlaps(claim.period, m.period)))
            or (m.key == "will" and _CONDITIONS & set(claim.topics))
            for index in range(m.start, m.end)
        )

    def _must(self) -> frozenset[int]:
        """Tokens that a claim has to speak of, or it is no answer."""
        tokens = {
            index
            for m in self.reading.mentions
            if (m.kind == "cue" and m.key in _REFUSED) or m.kind in _WHOLE or m.quantity or (m.period and m.key != "now")
            for index in range(m.start, m.end)
        }
        asks_for_figure = not self.reading.has(*_OF_POINTS)
        return frozenset(tokens | self.reading.explained if asks_for_figure else tokens)

    def _costs(self) -> Mapping[int, float]:
        """What each token costs a claim that does not explain it."""
        found: dict[int, float] = {}
        for mention in self.reading.mentions:
            cost = self._cost(mention)
            if cost:
                found.update((index, max(cost, found.get(index, 0.0))) for index in range(mention.start, mention.end))
        for index in self.reading.explained:
            found[index] = _COST_OF_METRIC
        return found

    def _cost(self, mention: Mention) -> float:
        if mention.kind == "unknown":
            return _COST_AFTER_NAME if mention.start in self.after_names else 1.0
        if mention.kind == "metric":
            return _COST_OF_METRIC
        if mention.kind != "cue" or mention.key in self.idle:
            return 0.0
        return _COST_OF_SOFT if mention.key in ("cloud", "ai") else 1.0


def _pieces(reading: Reading, hints: tuple[Mention, ...], knowledge: Knowledge) -> Iterator[_Piece]:
    """A hint within a longer phrase that is heard as something else is none, and a request is explained by a longer
    phrase only ("buy" by "buy the story")."""
    heard = [m for m in reading.mentions if m.kind not in ("filler", "unknown", "term")]
    for m in heard:
        if m.kind == "cue" and knowledge.count_claims(m.key):
            yield _Piece(m.key, frozenset(range(m.start, m.end)), _STRONG)
    for hint in hints:
        if knowledge.count_claims(hint.key) and not any(_drowns(m, hint) for m in heard):
            strength = _PHRASE if hint.end - hint.start > 1 else _HINT
            yield _Piece(hint.key, frozenset(range(hint.start, hint.end)), strength)


def _tokens(mentions: Iterable[Mention]) -> frozenset[int]:
    return frozenset(i for m in mentions for i in range(m.start, m.end))


def _drowns(mention: Mention, hint: Mention) -> bool:
    if not (mention.start <= hint.start and hint.end <= mention.end) or mention.key == hint.key:
        return False
    longer = mention.end - mention.start > hint.end - hint.start
    return longer or mention.key in (*_REFUSED, *_BESIDE)


def _best_by_token(pieces: Iterable[_Piece], knowledge: Knowledge) -> Iterator[float]:
    """The weight of each stretch, once: of two pieces over the same word the better counts."""
    used: set[int] = set()
    ranked = sorted(pieces, key=lambda piece: -_weight(piece, knowledge))
    for piece in ranked:
        if used.isdisjoint(piece.tokens):
            used |= piece.tokens
            yield _weight(piece, knowledge)


def _weight(piece: _Piece, knowledge: Knowledge) -> float:
    return piece.strength * _rarity(knowledge.count_claims(piece.cue), knowledge)


def _rarity(count: int, knowledge: Knowledge) -> float:
    return math.log((1 + len(knowledge.base.claims)) / max(1, count))


def _count(spans: set[frozenset[int]]) -> float:
    """How many separate stretches speak for a claim; a phrase says more than a word."""
    longest = [span for span in spans if not any(span < other for other in spans)]
    return sum(1.5 if len(span) > 1 else 1.0 for span in longest)
