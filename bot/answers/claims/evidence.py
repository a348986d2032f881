"""Claims by evidence: what a question's words together speak for, where no rule explains the question.

A cue, an everyday word that hints at one (vocabulary/<lang>/hints.yaml), a rare name and a claim's own words are pieces
of evidence; each weighs more the fewer claims it speaks for. What a claim leaves unexplained counts against it, and a
figure, a time, a place or a request that it does not speak of rules it out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from knowledge import Claim, Knowledge, Mention, Token, frozen, overlaps

from bot.answers.claims.clues import BROAD_FROM, CUE, HINT, Asking, Clues, Piece, lay_out
from bot.answers.claims.verdicts import BONDS
from bot.answers.declining.others_texts import asks_how_old_another_is
from bot.answers.near_misses.makers import asks_who_made
from bot.answers.selecting.lacking import who_lacks
from bot.models import Reading

_OWN_WORD, _REPEATED, _NAME = 0.4, 0.2, 0.6
"""What a word of the claim itself weighs, one that is a cue or a hint as well, and a name."""
_FOR_PHRASE, _FOR_HINT = 1.5, 0.9
"""What a stretch of several words counts, and one everyday word; a single cue counts one."""
_FOR_NAME, _FOR_WORD, _FOR_FIELD, _FIELD_AT_MOST, _FOR_NOTHING_ELSE = 0.5, 0.5, 0.25, 0.75, 0.6
"""Parts of a piece: that somebody is named, an own word, a word of the field, and that nothing else is asked."""
_LEAST_PIECES, _PIECES_FOR_COST = 1.5, 1.25
_LEAST_WEIGHT, _LEAST_BROAD_WEIGHT, _WEIGHT_FOR_COST = 1.0, 0.6, 1.2
_NEAR_THE_BEST = 0.65
_MOST = 10
_TELLING_ALONE = 2
"""Cues or phrases that a question needs which names nobody and has no word of this field."""
_RARE_NAME_AT_MOST = 4
_FEW = 1
"""A word that speaks for so few claims says by itself which one is meant, where nothing else is asked."""
_OF_SOMEBODY = ("strength", "bull", "risk", "bear")
_CONDITIONS = frozenset({"outlook", "justify", "hosting"})
"""Claims of these say what the future depends on or what is planned for, and so may be asked for with "will"."""
_VALUED = "valuation"
_OF_FIGURES = frozenset(
    {
        "how_much",
        "how_many",
        "as_percent",
        "per_year",
        "per_quarter",
        "total",
        "average",
        "points",
        "convert",
        "when",
        "how_long",
    }
)


@frozen
class Weighed:
    """How much of a question speaks for a claim, and how much does not."""

    claim: Claim
    weight: float
    pieces: float
    cost: float
    whole: bool
    """Whether nothing is left that could turn a yes into a no ("ahead of the competition")."""
    broad: frozenset[str]
    """The cues that speak for it where they say what kind of point is asked for and nothing says which."""
    spoken_for: frozenset[int]
    """Tokens of the question that the claim speaks of."""

    @property
    def score(self) -> float:
        return self.weight - self.cost

    @property
    def is_enough(self) -> bool:
        least = _LEAST_BROAD_WEIGHT if self.broad else _LEAST_WEIGHT
        return self.pieces >= max(_LEAST_PIECES, _PIECES_FOR_COST * self.cost) and self.weight >= max(
            least, _WEIGHT_FOR_COST * self.cost
        )


def weigh_claims(
    reading: Reading, tokens: tuple[Token, ...], hints: tuple[Mention, ...], knowledge: Knowledge, asking: Asking
) -> tuple[Weighed, ...]:
    """The claims for which enough of the question speaks, best first; of a question that may ask for one, see
    `asks_no_claim`."""
    if _stands_beside_a_name(reading, hints):
        return ()
    clues = lay_out(reading, tokens, hints, knowledge, asking)
    claims = knowledge.claims.speaking(piece.cue for piece in clues.pieces)
    cases = (_Case(claim, clues, knowledge) for claim in claims if _is_named(claim, reading, knowledge))
    weighed = [item for case in cases if not case.is_ruled_out() and (item := case.weigh()).is_enough]
    best = max(weighed, key=lambda item: item.score, default=None)
    if best is None:
        return ()
    if best.broad:
        return tuple(item for item in weighed if item.broad & best.broad)  # all of that kind, none before another
    near = [item for item in weighed if item.score >= _NEAR_THE_BEST * best.score]
    return tuple(sorted(near, key=lambda item: -item.score)[:_MOST])


def _is_named(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    return not reading.entities or not knowledge.claims.names_in(claim).isdisjoint(reading.entities)


def asks_no_claim(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the question asks for a figure, or of somebody outside the field."""
    if not _OF_FIGURES.isdisjoint(reading.cues):
        return True
    if _asks_for_a_distance(reading) or _asks_which_is_above(reading):
        return True
    outside = any(m.kind == "entity" and not knowledge.entity(m.key).covered for m in reading.mentions)
    apart = bool(reading.excluded) or "place" in reading.inherited or _asks_who_is_beyond(reading)
    apart = apart or (not reading.has("compare") and _asks_of_rivals(reading, knowledge))
    apart = apart or _prices_clouds(reading, knowledge)
    apart = apart or asks_how_old_another_is(reading) or bool(who_lacks(reading, knowledge))
    return outside or apart or asks_who_made(reading, knowledge)


def _prices_clouds(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Alibaba Cloud cheaper than AWS?": of their services, and of no stock."""
    compared = reading.has("cheaper", "pricier") and len(reading.entities) > 1
    return compared and all(knowledge.entity(key).kind == "cloud_unit" for key in reading.entities)


def _asks_for_a_distance(reading: Reading) -> bool:
    """ "How far behind Google is Alibaba in R&D?": between two names, in a measure that is named."""
    apart = len(reading.entities) > 1 and reading.has("difference", "points") and not reading.has("why")
    return apart and any(m.kind == "metric" for m in reading.mentions)


def _asks_which_is_above(reading: Reading) -> bool:
    """ "Is Alibaba on a lower P/E than Google?": of two names in a measure that is named, and no point settles it."""
    if not (reading.has("more", "less", "above", "below") and reading.has("polar", "confirm")):
        return False
    measured = any(m.kind == "metric" for m in reading.mentions)
    several = sum(m.kind == "entity" for m in reading.mentions) > 1
    others = set(reading.topics) - {_VALUED}  # "trades on a lower P/E"
    return measured and several and not others and not reading.has("why", "because", "says")


def _stands_beside_a_name(reading: Reading, hints: tuple[Mention, ...]) -> bool:
    """Whether something outside the field does, at which no everyday word hints."""
    strange = {m.start for m in reading.mentions if _is_strange(m)}
    if not strange:
        return False
    named = {index for m in reading.mentions if m.kind == "entity" for index in (m.start - 1, m.end)}
    known = {index for hint in hints for index in range(hint.start, hint.end)}
    return not strange.isdisjoint(named - known)


def _asks_who_is_beyond(reading: Reading) -> bool:
    """ "Who has more case studies than AWS?" asks for others, and what is said of AWS is no answer."""
    named = bool(reading.metrics and reading.entities) and "entities" not in reading.inherited
    return named and reading.has("which", "who") and reading.has("more", "less")


def _asks_of_rivals(reading: Reading, knowledge: Knowledge) -> bool:
    """ 阿里竞争对手的强项: the strengths of its rivals are none of its own."""
    rivals = [m for m in reading.mentions if m.kind == "group" and knowledge.base.groups[m.key].rivals]
    if not rivals:
        return False
    owners = {m.end for m in reading.mentions if m.kind == "entity"}
    owners |= {m.end for m in reading.mentions if m.start in owners and m.key == "particles"}
    ends = {m.end for m in rivals if m.start in owners}
    ends |= {m.end for m in reading.mentions if m.start in ends and m.key == "particles"}
    return any(m.kind == "cue" and m.key in _OF_SOMEBODY and m.start in ends for m in reading.mentions)


def _is_strange(mention: Mention) -> bool:
    """In no dictionary and no plain slip: beside a name most likely another name, or what is asked of it."""
    return mention.kind == "unknown" and mention.word is None and len(mention.key) > 1


class _Case:
    """One claim before one question."""

    def __init__(self, claim: Claim, clues: Clues, knowledge: Knowledge) -> None:
        self.claim, self.clues, self.knowledge = claim, clues, knowledge
        given = claim.explains if clues.reading.has("why") else ()
        speaking = {*claim.topics, *claim.affirms, *claim.denies, *given}
        self.pieces = [piece for piece in clues.pieces if piece.cue in speaking]
        self.telling = [piece for piece in self.pieces if knowledge.claims.count(piece.cue) < BROAD_FROM]
        self.by_cues = frozenset().union(*(piece.tokens for piece in self.pieces))
        self.times = self._times()
        self.spoken_for = self.by_cues | clues.idle | self.times
        self.repeated = self._own_words()
        self.own = self.repeated - self.spoken_for
        self.names = knowledge.claims.names_in(claim)
        self.named = [key for key in clues.reading.entities if key in claim.about]
        self.rare = [key for key in self.named if knowledge.claims.count_naming(key) <= _RARE_NAME_AT_MOST]

    def is_ruled_out(self) -> bool:
        """Whether it leaves out what it must speak of, or too little is said to tell it from others."""
        clues = self.clues
        if not clues.must <= self.spoken_for | self._places() or all(p.tokens <= clues.must for p in self.pieces):
            return True
        strong = {piece.tokens for piece in self.telling if piece.strength > HINT}
        if not clues.is_in_field and len(strong) < _TELLING_ALONE and not self._is_of_subject():
            return True
        if (clues.sets_beside and not strong) or self._is_mere_hint_of_an_event():
            return True
        if not self._is_own() and not any(piece.cue in BONDS for piece in self.telling):
            return True
        return not (self.rare or self.telling) and (bool(self.own) or not self.pieces)

    def weigh(self) -> Weighed:
        strangers = sum(key not in self.names for key in self.clues.reading.entities)
        cost = strangers + sum(
            cost for i, cost in self.clues.costs.items() if i not in self.spoken_for and i not in self.own
        )
        turned = any(not tokens <= self.spoken_for for tokens in self.clues.turning)
        turned = turned or all(piece.strength == HINT for piece in self.pieces)
        pieces = self._count_pieces(cost - strangers)
        special = frozenset().union(*(piece.tokens for piece in self.pieces if piece.cue not in _OF_SOMEBODY))
        spoken_for = special | self.times | self.repeated
        return Weighed(self.claim, self._weight(), pieces, cost, not (turned or cost), self._broad(), spoken_for)

    def _broad(self) -> frozenset[str]:
        if self.telling or self.rare or self.own:
            return frozenset()
        heard = frozenset(piece.cue for piece in self.pieces if piece.strength == CUE)
        return heard or frozenset(piece.cue for piece in self.pieces)

    def _weight(self) -> float:
        words = sum((_OWN_WORD if i in self.own else _REPEATED) * self._rarity_of_word(i) for i in self.repeated)
        names = sum(_rarity(self.knowledge.claims.count_naming(key), self.knowledge) for key in self.named)
        return sum(_best_by_token(self.pieces, self.knowledge)) + words + _NAME * names

    def _count_pieces(self, cost: float) -> float:
        """How many separate stretches speak for it; a phrase says more than a word."""
        clues = self.clues
        heard = {piece.tokens for piece in self.pieces if piece.strength == CUE}
        spans = {piece.tokens for piece in self.pieces}
        longest = [span for span in spans if not any(span < other for other in spans)]
        found = sum(_FOR_PHRASE if len(span) > 1 else 1.0 if span in heard else _FOR_HINT for span in longest)
        found += _FOR_WORD * len(self.own)
        found += min(_FIELD_AT_MOST, _FOR_FIELD * len(clues.field - self.by_cues))
        if not clues.sets_beside:
            found += len(self.rare) + _FOR_NAME * clues.names_somebody
        sole = not (self.rare or self.telling) or self._is_unmistakable()
        return found + (_FOR_NOTHING_ELSE if sole and not cost else 0.0)

    def _is_unmistakable(self) -> bool:
        """Whether its words speak for a lasting state ("a latecomer", "overrating"), for hardly another claim and for
        no other cue; what happened is told by more than one word ("did it kill anybody?")."""
        if not self.by_cues <= self.clues.costs.keys() or not self.names.issuperset(self.clues.reading.entities):
            return False  # what is passed over elsewhere says too little here
        mine = {piece.cue for piece in self.pieces}
        few = all(self.knowledge.claims.count(piece.cue) <= _FEW for piece in self.pieces)
        torn = any(piece.cue not in mine and piece.tokens & self.by_cues for piece in self.clues.pieces)
        return few and not torn and self.claim.period is None

    def _is_of_subject(self) -> bool:
        """Whether nobody else is spoken of, every word that weighs speaks for this claim, in several places, and none
        of them turns it to something else ("the first site")."""
        spans = {piece.tokens for piece in self.pieces}
        explained = all(i in self.spoken_for or i in self.own for i in self.clues.costs)
        turned = any(not tokens <= self.spoken_for for tokens in self.clues.turning)
        return self.clues.speaks_of_nobody_else and explained and not turned and len(spans) >= _TELLING_ALONE

    def _is_mere_hint_of_an_event(self) -> bool:
        """Whether one everyday word is all that speaks for what happened ("did its stock drop?")."""
        alone = len({piece.tokens for piece in self.pieces}) == 1
        return self.claim.period is not None and alone and all(piece.strength == HINT for piece in self.pieces)

    def _is_own(self) -> bool:
        sources = self.knowledge.base.sources.values()
        subjects = self.clues.reading.entities or tuple(s.subject for s in sources if s.subject)
        return any(self.claim.entity in self.knowledge.family(key) for key in subjects)

    def _places(self) -> frozenset[int]:
        """Tokens of places that the claim itself names."""
        words = self.knowledge.claims.words_of(self.claim)
        return frozenset(i for i in self.clues.places if self.clues.tokens[i].stem in words)

    def _own_words(self) -> frozenset[int]:
        words = self.knowledge.claims.words_of(self.claim)
        return frozenset([i for i, stem in self.clues.stems.items() if stem in words])

    def _rarity_of_word(self, index: int) -> float:
        return _rarity(self.knowledge.claims.count_saying(self.clues.tokens[index].stem), self.knowledge)

    def _times(self) -> frozenset[int]:
        """Tokens of the times that the claim itself has, and of a future that it sets conditions to; what the article
        says of the future is no forecast of ours."""
        mentions = [m for m in self.clues.times if self._is_time(m)]
        return frozenset(index for m in mentions for index in range(m.start, m.end))

    def _is_time(self, mention: Mention) -> bool:
        if mention.key == "will" or (mention.key == "future" and self.clues.reading.has("article")):
            return bool(_CONDITIONS & set(self.claim.topics))
        asked, own = mention.period, self.claim.period
        return bool(asked and own and (not asked.start or overlaps(own, asked)))


def _best_by_token(pieces: Iterable[Piece], knowledge: Knowledge) -> Iterator[float]:
    """The weight of each stretch, once: of two pieces over the same word the better counts."""
    used: set[int] = set()
    for piece in sorted(pieces, key=lambda piece: -_weight(piece, knowledge)):
        if used.isdisjoint(piece.tokens):
            used |= piece.tokens
            yield _weight(piece, knowledge)


def _weight(piece: Piece, knowledge: Knowledge) -> float:
    return piece.strength * _rarity(knowledge.claims.count(piece.cue), knowledge)


def _rarity(count: int, knowledge: Knowledge) -> float:
    return math.log((1 + len(knowledge.base.claims)) / max(1, count))
