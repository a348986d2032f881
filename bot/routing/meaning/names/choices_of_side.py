"""Which of two opposite sides one name stands on: "is Alibaba cheap or dear?", "is its P/E high or low?" are told by
its place among the others, and not by a yes or a no."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CHOICE, _POLAR, _COMPARE, _CHEAP, _GROWTH = "choice", "polar", "compare", "cheap", "growth"
_OPPOSITES = (
    ({"cheap", "cheaper", "cheapest"}, {"expensive", "pricier", "priciest"}),
    ({"less", "least"}, {"more", "most"}),
    ({"slower", "slowest"}, {"faster", "fastest", "pace"}),
)
_OF_PACE = _OPPOSITES[2][0] | _OPPOSITES[2][1]
_NO_SUBJECT = frozenset({_CHOICE, _POLAR, _COMPARE, "and_what", "cloud", "turned"})
"""Cues that say nothing of what is fast or slow."""
_TWO = 2
_COMPARATIVES = frozenset({"more", "less", "cheaper", "pricier", "faster", "slower"})
_NO_CHOICE = frozenset({"negation", "both", "neither", "every", "and_what", "ratio", "same"})
_NEAR = 2
"""So many tokens may stand between the "or" and each side ("at the low or at the high end")."""


@woken_by(_CHOICE)
def with_choices_of_side(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a comparison in place of the choice, where one name is asked about and nothing is stated."""
    either = next((m for m in mentions if m.key == _CHOICE), None)
    named = {m.key for m in mentions if m.kind == "entity"}
    if either is None or len(named) != 1 or any(_sets_a_mark(m) for m in mentions):
        return mentions
    first = [m for m in mentions if 0 <= either.start - m.end < _NEAR]
    second = [m for m in mentions if 0 <= m.start - either.end < _NEAR]
    sides = _sides(first, second)
    if not sides:
        return mentions
    places = {m.start for m in (either, *sides)}
    asked = tuple(m for m in mentions if m.key != _POLAR and (m is either or m in sides or m.start not in places))
    grows = None if _names_a_measure(mentions, sides) else sides[0]
    return tuple(dict.fromkeys(_compared(m, either, sides, grows) for m in asked))


def _sets_a_mark(mention: Mention) -> bool:
    """A figure or a "than": then it is held against that ("is that faster or slower than Azure?")."""
    return mention.quantity is not None or mention.text.casefold().endswith("than")


def _sides(first: list[Mention], second: list[Mention]) -> list[Mention]:
    for low, high in _OPPOSITES:
        for one, other in ((low, high), (high, low)):
            ahead, behind = [m for m in first if m.key in one], [m for m in second if m.key in other]
            if ahead and behind:
                return [*ahead, *behind]
    return []


def _names_a_measure(mentions: Mentions, sides: list[Mention]) -> bool:
    """Whether anything but the name and the sides is said: "阿里云快还是慢" says of nothing else that it is growth."""
    others = (m for m in mentions if m not in sides and m.kind not in ("entity", "filler", "term"))
    return sides[0].key not in _OF_PACE or any(m.key not in _NO_SUBJECT for m in others)


def _compared(mention: Mention, either: Mention, sides: list[Mention], grows: Mention | None) -> Mention:
    if mention is either:
        return mention._replace(key=_COMPARE)
    if mention is grows:
        return mention._replace(key=_GROWTH)
    if mention not in sides:
        return mention
    of_worth = mention.key in _OPPOSITES[0][0] | _OPPOSITES[0][1]
    return mention._replace(key=_CHEAP) if of_worth else mention.as_filler()


@woken_by(_CHOICE, beside=(_POLAR,))
def with_choices_of_name(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is Azure or AWS bigger?": asks which of the two, where nothing is said that either is held against."""
    names = [m for m in mentions if m.kind == "entity"]
    known = all(knowledge.entity(m.key).covered for m in names)
    if len(names) != _TWO or not known or any(_sets_a_mark(m) or m.key in _NO_CHOICE for m in mentions):
        return mentions
    if all(m.key != _POLAR for m in mentions):
        return mentions
    offered = any(m.key == _CHOICE and names[0].end == m.start and m.end == names[1].start for m in mentions)
    compared = any(m.key in _COMPARATIVES and m.start >= names[1].end for m in mentions)
    if not (offered and compared):
        return mentions
    return tuple(m.as_filler() if m.key in (_POLAR, _CHOICE) else m for m in mentions)
