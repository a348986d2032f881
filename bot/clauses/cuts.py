"""Where a message may be cut: at stops, behind joining words, before what opens a question."""

from __future__ import annotations

from operator import attrgetter
from unicodedata import category

from knowledge import Mention, Spotted

from bot.clauses.said import COMPARE, OPENERS

_NORM = attrgetter("norm")
_ENDS = frozenset(".!?;\n。！？；")
JOINTS = frozenset({"and", "also", "plus", "but", "then", ",", "，"})
_PICTURE = "So"
"""The category of emoji."""
_ALSO = "also"
_HAN_JOINTS = frozenset(
    {"而且", "并且", "並且", "且", "同时", "同時", "同时也", "同時也", "又", "但", "但是", "而", "兼", "兼且", "另外"}
)

_HAN_NO = "不"
"""Between two pauses it takes back what was said (44倍，不，35倍), and opens no question."""


def is_joined(spotted: Spotted) -> bool:
    """Whether a message may hold several questions or a list: something pauses, joins or sets beside within it."""
    if spotted.pauses_within or not JOINTS.isdisjoint(map(_NORM, spotted.tokens[:-1])):
        return True
    return any(m.key == COMPARE or m.text in _HAN_JOINTS for m in spotted.mentions)


def stretches(cuts: list[int], mentions: tuple[Mention, ...]) -> list[tuple[Mention, ...]]:
    """The mentions of each stretch between two cuts, in one pass; what lies across a cut belongs to none."""
    stretches: list[list[Mention]] = [[] for _ in cuts[1:]]
    place, end = -1, cuts[0]
    for mention in mentions:
        while mention.start >= end:
            place += 1
            end = cuts[place + 1]
        if mention.end <= end:
            stretches[place].append(mention)
    return [tuple(stretch) for stretch in stretches]


def after_stops(spotted: Spotted) -> set[int]:
    return {i + 1 for i in spotted.pauses if _ends(spotted.tokens[i].text)}


def _ends(text: str) -> bool:
    """A full stop, or a picture behind a sentence ("say hi to Mehmet 👋 he'd like to know ...")."""
    return not _ENDS.isdisjoint(text) or category(text[0]) == _PICTURE


def _behind_joining_words(spotted: Spotted) -> set[int]:
    norms = list(map(_NORM, spotted.tokens))
    here = set() if JOINTS.isdisjoint(norms) else {i + 1 for i, norm in enumerate(norms) if norm in JOINTS}
    return here | {m.end for m in spotted.mentions if m.text in _HAN_JOINTS}


def behind_joints(spotted: Spotted) -> set[int]:
    """The places behind pauses and joining words."""
    return {i + 1 for i in spotted.pauses} | _behind_joining_words(spotted)


def before_questions(spotted: Spotted, openers: tuple[str, ...] = OPENERS) -> set[int]:
    """Where a joining word stands before a word that opens a question."""
    joined = _behind_joining_words(spotted)
    if not joined:
        return joined
    inner, pauses = _behind_inner_also(spotted), set(spotted.pauses)

    def opens(mention: Mention) -> bool:
        if mention.text == _HAN_NO and mention.end in pauses:
            return False
        verb = (mention.kind, mention.key) == ("filler", "auxiliary") and mention.start not in inner
        return verb or (mention.kind == "cue" and mention.key in openers)

    return {m.start for m in spotted.mentions if m.start in joined and opens(m)}


def _behind_inner_also(spotted: Spotted) -> set[int]:
    """ "The Middle East also is in the plan": between a subject and its verb "also" joins no question to another."""
    tokens = spotted.tokens
    places = [i for i, token in enumerate(tokens) if token.norm == _ALSO and i and not tokens[i - 1].is_stop]
    return {i + 1 for i in places if tokens[i - 1].norm not in JOINTS}
