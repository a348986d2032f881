"""One of the points that were told, by a word of it: "just the reg one", "explain the IPO one", "which one has to do
with the USA?" after a list of risks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from knowledge import Claim, Knowledge, Mention, cues_of, tokenize

from bot.models import Frame, Reading

_HAN = ("那个", "那個", "哪个", "哪個", "那条", "那條", "哪条", "哪條", "那点", "那點", "哪一个", "哪一条")
_ONE = frozenset({"one", "ones", *_HAN})
_OF_THOSE = frozenset({"which of them", "which of these", "which of those"})
_AROUND = frozenset(
    {"which", "what", "define", "only", "list", "more", "says", "roughly", "and_what", "polar", "it", "its", "exactly",
     "other", "any_of", "among_it"}
)
_TIED = ("have to do", "has to do", "have anything to do", "relate", "concern")
"""Phrases and words that lead from a point to what it is about."""
_INITIALS: Mapping[str, str] = {"united states": "us"}
"""Places as the points call them."""
_SHORTEST, _STEM = 3, 6
_IN_TITLE, _BY_CUE, _IN_TEXT = 3, 2, 1
_FEWEST = 2


def with_point_by_word(reading: Reading, frame: Frame | None, knowledge: Knowledge) -> Reading:
    """The reading of that point, where one of those told is meant more than all others."""
    if frame is None or len(frame.claims) < _FEWEST or frame.metrics or not frame.topics or not _points(reading):
        return reading
    words = _words_of_it(reading)
    claims = [knowledge.claims.with_key(key) for key in frame.claims]
    chosen = _best(claims, [_score(words, claim, knowledge) for claim in claims]) if words else None
    if chosen is None:
        return reading
    mentions = tuple(m.as_filler() for m in reading.mentions)
    inherited = reading.inherited | {"topics"}
    return Reading(mentions, frame.entities, topics=frame.topics, chosen=chosen.key, inherited=inherited)


def _points(reading: Reading) -> bool:
    """Whether it says "one" of something, and neither counts, states nor times anything."""
    if reading.quantities or reading.periods or reading.ordinals or reading.groups or reading.excluded:
        return False
    return any(map(_is_one, reading.mentions))


def _is_one(mention: Mention) -> bool:
    text = mention.text.casefold()
    return text in _OF_THOSE or text in _ONE or text.split()[-1] in _ONE


def _words_of_it(reading: Reading) -> tuple[tuple[Mention, ...], ...]:
    """What is said of the point, each place with all that it may mean."""
    said: dict[int, list[Mention]] = {}
    for mention in reading.mentions:
        if not (mention.kind == "filler" or mention.key in _AROUND or _is_one(mention) or _ties(mention)):
            said.setdefault(mention.start, []).append(mention)
    return tuple(map(tuple, said.values()))


def _ties(mention: Mention) -> bool:
    return mention.text.casefold().startswith(_TIED)


def _best(claims: list[Claim], scores: list[int]) -> Claim | None:
    """The one with the highest score, if only one has it."""
    best = max(scores)
    return claims[scores.index(best)] if best and scores.count(best) == 1 else None


def _score(words: tuple[tuple[Mention, ...], ...], claim: Claim, knowledge: Knowledge) -> int:
    """How much of what is said speaks for a point; nothing, where some of it does not."""
    each = [max(_speaks(mention, claim, knowledge) for mention in word) for word in words]
    return sum(each) if all(each) else 0


def _speaks(mention: Mention, claim: Claim, knowledge: Knowledge) -> int:
    by_cue = mention.key in cues_of(claim) or (mention.kind == "entity" and mention.key in claim.about)
    word = _INITIALS.get(mention.key.casefold(), mention.text.casefold())
    titled, told = _is_among(word, claim.title), _is_among(word, claim.text)
    return _BY_CUE * by_cue + _IN_TITLE * titled + _IN_TEXT * told


def _is_among(word: str, text: str) -> bool:
    return any(_is_alike(word, token) for token in _norms(text))


def _norms(text: str) -> Iterable[str]:
    return (token.norm for token in tokenize(text))


def _is_alike(word: str, other: str) -> bool:
    """The same, or the beginning of it ("reg", "geopolitical")."""
    return word == other or (len(word) >= _SHORTEST and (other.startswith(word) or word[:_STEM] == other[:_STEM]))
