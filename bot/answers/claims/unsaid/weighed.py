"""Which of two points weighs more ("which is the more serious threat, regulators or chip curbs?"): claims tell of
each, and set none before the other."""

from __future__ import annotations

from bot.answers.claims.unsaid.points import STANCES, Points, unsaid
from bot.answers.claims.verdicts import BROAD
from bot.models import Reading

_COMPARING = ("more", "less", "most", "least", "better", "worse")
_PICKING = ("which", "what", "who", "choice", "polar", "confirm")
_WORDS = frozenset(
    {"worse", "worst", "graver", "severer", "bigger", "greater", "larger", "heavier", "likelier",
     "riskier", "safer", "tougher", "harder", "easier", "stronger", "weaker"}
)
_CHOICES = ("or", "than", "versus", "vs")
_MOSTLY = "mostly"
_SEVERAL = 2


@unsaid(*_CHOICES)
def _asks_which_weighs_more(claims: Points, reading: Reading) -> bool:
    """A choice between two things that points are about, or two places."""
    measured = any(m.kind == "metric" for m in reading.mentions)
    if not claims or measured or not reading.has(*_PICKING) or not _compares(reading):
        return False
    choices = [m.start for m in reading.mentions if m.text.casefold() in _CHOICES]
    things = _things(claims, reading)
    if len({m.key for m in reading.mentions if m.start in things and m.key not in _COMPARING}) < _SEVERAL:
        return False  # "which alliance is stronger than its partnerships?" is of one kind of thing
    return any(min(things, default=place) < place < max(things, default=place) for place in choices)


def _compares(reading: Reading) -> bool:
    firsts = [(m.kind, m.text.casefold().split()) for m in reading.mentions]
    phrased = any(kind == "filler" and words[0] in _COMPARING for kind, words in firsts)  # "more important"
    compared = any(m.key in _COMPARING and m.text.casefold() != _MOSTLY for m in reading.mentions)
    return phrased or compared or any(_WORDS & set(words) for _, words in firsts)


def _things(claims: Points, reading: Reading) -> set[int]:
    """Where the topics, places and names stand that are set beside each other, the kind of point left aside, and
    whoever the claims are of."""
    kinds = {*BROAD, *STANCES, *_COMPARING}
    topics = {m.start for m in reading.mentions if m.kind == "cue" and m.key in set(reading.topics) - kinds}
    owners = {claim.entity for claim in claims}
    named = {m.start for m in reading.mentions if m.kind == "entity" and m.key not in owners}
    return topics | named | {m.start for m in reading.mentions if m.kind == "place"}


WEIGHED = (_asks_which_weighs_more,)
