"""A figure that stands in the source more than once: "34 % shows up twice, is it the same thing?" asks what each is."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SAME, _WHAT = "same", "what"
_ONE_AND_THE_SAME = "one and the same"
_SHARED_OUT = ("equally", "evenly")
"""How something is divided, and no question whether two are the same."""
_NAMING = ("entity", "group", "metric", "period", "ordinal", "topic", "segment", "place")
"""Kinds of mentions that say of whom or of what a figure is, or of when."""
_PLACES_IN_THE_TEXT = frozenset({"two places", "two spots", "2 places", "2 spots"})
_PLURAL = "s"
"""What is left of "two 34%s" behind the figure."""
_TWO, _THINGS = frozenset({"two", "2"}), frozenset({"things", "contexts", "meanings"})
_CHECKING = ("polar", "confirm")
_OWN = frozenset({"my", "our", "we", "us"})


@woken_by("two", "2", beside=("things", "contexts", "meanings"))
def with_figures_of_two_things(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "34 % shows up for two different things, which two?" as "what is 34 %?", where the source has it twice."""
    words = [word for m in mentions for word in m.text.casefold().split()]
    stated = [m for m in mentions if m.quantity and m.quantity.unit and _TWO.isdisjoint(m.text.casefold().split())]
    counted = any(word in _TWO and _THINGS & {*words[i + 1 : i + 3]} for i, word in enumerate(words))
    named = any(_says_of_what(m) or m.key in _CHECKING for m in mentions if m not in stated)
    if not counted or named or len(stated) != 1 or not _is_printed_twice(stated[0], knowledge):
        return mentions
    what = mentions[0]._replace(kind="cue", key=_WHAT, quantity=None) if mentions[0] not in stated else None
    rest = tuple(m if m in stated else m.as_filler() for m in mentions)
    asked = what or mentions[-1]._replace(kind="cue", key=_WHAT, quantity=None)
    return tuple(asked if m.start == asked.start else m for m in rest)


@woken_by(_SAME)
def with_same_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "34 % appears twice, the same thing?" as "what is 34 %?", where nobody and nothing else is named."""
    stated = [m for m in mentions if m.quantity and m.text.casefold() not in _PLACES_IN_THE_TEXT]
    asked = any(map(_says_the_same, mentions)) and not any(_says_of_what(m) for m in mentions)
    if not asked or len(stated) != 1 or not _is_printed(stated[0], knowledge):
        return mentions
    return tuple(m if m in stated else _as_question(m) for m in mentions)


def _says_the_same(mention: Mention) -> bool:
    text = mention.text.casefold()
    return (mention.key == _SAME and text not in _SHARED_OUT) or text == _ONE_AND_THE_SAME


def _says_of_what(mention: Mention) -> bool:
    """Whose a figure is, or a word that nothing knows ("34 % of my students got the same mark")."""
    strange = mention.kind == "unknown" and mention.text.casefold() != _PLURAL
    return mention.kind in _NAMING or strange or mention.text.casefold() in _OWN


def _is_printed(mention: Mention, knowledge: Knowledge) -> bool:
    stated = mention.quantity
    return bool(stated and stated.unit and knowledge.facts_with_value(stated.value, stated.unit))


def _is_printed_twice(mention: Mention, knowledge: Knowledge) -> bool:
    stated = mention.quantity
    return bool(stated and stated.unit and len(knowledge.facts_with_value(stated.value, stated.unit)) > 1)


def _as_question(mention: Mention) -> Mention:
    return mention._replace(kind="cue", key=_WHAT) if _says_the_same(mention) else mention.as_filler()
