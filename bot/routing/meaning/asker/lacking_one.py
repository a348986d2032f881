"""What the asker lacks among all that he has: "I have everything except Amazon's P/E" asks for that one, and leaves
nobody out."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import Mentions, first_word, parts_of, words_of
from bot.routing.waking import woken_by

_EXCLUDE, _ALL = "exclude", ("every", "all_figures")
_EVERYTHING = ("everything", "everyone", "all")
_HAVERS = frozenset({"i", "we", "i've", "i’ve", "we've", "we’ve", "ive", "i'd", "my", "our"})
_HAVING = frozenset({"have", "got", "know", "found", "collected", "noted", "written", "wrote", "remember", "filled",
                     "i've", "i’ve", "we've", "we’ve", "ive", "listed", "gathered", "complete", "done", "ready"})
_OTHERS = frozenset({"their", "theirs", "them", "these", "those", "others", "rest"})
_ASKING_FOR = frozenset({"want", "need", "like", "to", "should", "must", "can", "give", "show"})
"""Words with which something is wanted, and had by nobody ("I have to list all except Amazon")."""


@woken_by(_EXCLUDE, "but", beside=_HAVERS)
def with_the_one_lacking(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with what says that all others are had as filler."""
    part = next((part for part in parts_of(mentions) if _lacks_one(part, mentions)), ())
    excluding = _excluding(part)
    if excluding is None:
        return mentions
    had = {m for m in part if m.end <= excluding.end and (m.key == _EXCLUDE or _is_all(m))}
    return tuple(m.as_filler() if m in had else m for m in mentions)


def _excluding(part: Mentions) -> Mention | None:
    """ "Except"; "but" right behind "all of them"."""
    alls = {m.end for m in part if _is_all(m)}
    return next((m for m in part if m.key == _EXCLUDE or (m.text.casefold() == "but" and m.start in alls)), None)


def _lacks_one(part: Mentions, mentions: Mentions) -> bool:
    excluding = _excluding(part)
    if excluding is None:
        return False
    before = words_of(tuple(m for m in part if m.end <= excluding.start))
    all_of_it = any(_is_all(m) for m in part if m.end <= excluding.end)
    named = any(m.kind in ("entity", "metric", "cue") and m.key != _EXCLUDE for m in part if m.start >= excluding.end)
    if _is_asked_of_the_others(tuple(m for m in mentions if m.start >= excluding.end)):
        return False
    has = not _HAVERS.isdisjoint(before[:2]) and not _HAVING.isdisjoint(before)
    return has and all_of_it and named and _ASKING_FOR.isdisjoint(before)


def _is_asked_of_the_others(behind: Mentions) -> bool:
    """ "I have all the companies but Amazon, compare their P/E": something is to be done with those whom he has."""
    return not _OTHERS.isdisjoint(words_of(behind))


def _is_all(mention: Mention) -> bool:
    """ "Everything", "all of them", the first word of "everything but"."""
    return mention.key in _ALL or first_word(mention) in _EVERYTHING or (
        mention.kind == "group" and not mention.text[:1].isupper()
    )
