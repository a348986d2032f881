"""One side alone, where a point names both: "regulators are just a problem at home?", "is Qwen only for consumers?" get
a no and the point."""

from __future__ import annotations

from knowledge import Claim, Knowledge, Mention, cues_of, has_han

from bot.answers.claims.verdicts import BROAD, CUSTOMERS, Verdict, is_of, is_turned
from bot.models import Reading

_ALONE = frozenset(
    {"only", "just", "solely", "exclusively", "merely", "purely", "alone", "limited", "confined", "restricted", "只",
     "仅", "只是", "只有", "光", "單", "僅"}
)
_SIDES = (
    (
        frozenset({"china", "chinese", "home", "domestic", "domestically", "beijing", "中国", "国内", "中國", "國內"}),
        frozenset({"abroad", "overseas", "foreign", "international", "海外", "国外", "國外", "境外"}),
    ),
    CUSTOMERS,
)
"""Pairs of sides, in the words of questions and of points."""
_SETTING_APART = ("even though", "while", "whereas", "but")
"""Words of points that say of one side what does not hold of the other."""
_STRANGE = "unknown"
_ASKING_MORE = ("negation", "exclude", "choice", "which", "what", "who", "when", "why", "how_much", "how_many",
                "list", "compare")
_OF_WHO = ("which", "what", "when", "why", "how_much", "how_many", "list", "compare", "negation", "exclude", "choice",
           "more", "less", "every", "both")


def one_side_alone(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """No, where a point on the same has the other side as well."""
    where = any(m.start == 0 and m.key == "where" for m in reading.mentions)
    if where or reading.quantities or reading.has(*_ASKING_MORE):
        return None
    alone = next((m for m in reading.mentions if _words(m) & _ALONE), None)
    if alone is None or is_turned(reading):
        return None
    for sides in _SIDES:
        said = [side for side in sides if any(_words(m) & side for m in reading.mentions)]
        if len(said) == 1 and _is_of_sides(reading, said[0], alone):
            both = tuple(c for c in _on_the_same(reading, knowledge) if all(_names(c, side) for side in sides))
            return Verdict("no", both[:1]) if both else None
    return None


def of_the_other_side(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """Not so in the source, where a point says it of the one side and sets the other apart: "is it consumers whose
    adoption is fragmented?"."""
    if not reading.has("polar", "confirm") or reading.quantities or reading.periods or reading.has(*_OF_WHO):
        return None
    named = [side for side in CUSTOMERS if any(_words(m) & side for m in reading.mentions)]
    if len(named) != 1 or is_turned(reading) or any(m.kind == _STRANGE for m in reading.mentions):
        return None
    told = [c for c in _on_the_same(reading, knowledge) if set(c.affirms) & reading.cues and _sets_apart(c, named[0])]
    return Verdict("unsaid", tuple(told[:1])) if told else None


def _sets_apart(claim: Claim, side: frozenset[str]) -> bool:
    """Whether the side is named behind such a word, and not before it."""
    for word in _SETTING_APART:
        before, joint, behind = claim.text.casefold().partition(f" {word} ")
        if joint:
            return _has_word(behind, side) and not _has_word(before, side)
    return False


def _has_word(text: str, side: frozenset[str]) -> bool:
    return any(word.strip(".,;:'") in side for word in text.replace("'s", "").split())


def _words(mention: Mention) -> set[str]:
    text = mention.text.casefold()
    return {text, *text.split()}


def _is_of_sides(reading: Reading, side: frozenset[str], alone: Mention) -> bool:
    """Whether nothing strange is said beside the side ("are they only asking questions in China?"), and "only" stands
    before it, or right behind it ("the only place")."""
    place = next(m for m in reading.mentions if _words(m) & side)
    strange = [m for m in reading.mentions if m.kind == _STRANGE and not _words(m) & (side | _ALONE)]
    return not strange and (alone.start <= place.start or alone.start - place.end <= 1)


def _on_the_same(reading: Reading, knowledge: Knowledge) -> list[Claim]:
    """The points on all that is asked, of somebody named."""
    topics = set(reading.topics) - set(BROAD)
    named = set(reading.entities)

    def is_meant(claim: Claim) -> bool:
        of_them = is_of(claim, reading, knowledge) or named <= knowledge.claims.names_in(claim)
        return topics <= cues_of(claim) and of_them

    return [claim for claim in knowledge.base.claims if topics and is_meant(claim)]


def _names(claim: Claim, side: frozenset[str]) -> bool:
    words = {word.strip(".,;:").casefold() for word in claim.text.split()}
    return bool(words & {word for word in side if not has_han(word)})
