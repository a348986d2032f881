"""Where what was told has been taken from: "where have you got all this from?", "where did all of that come from?"."""

from __future__ import annotations

import itertools

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_WHERE, _SOURCE, _ORIGIN, _FROM = "where", "source", "origin", "from"
_COMES_FROM = (_ORIGIN, "share")
"""Cues of "come from"."""
_POINTED_AT = frozenset({"this", "that", "these", "those", "it", "them", "all", "everything"})
_TOLD = "harmless_nouns"
"""Fillers such as "figures", "information", "stuff"."""
_SAID_OF_IT = frozenset({_WHERE, "it", "its", "every", "article", "says", "among_it", "and_what", *_COMES_FROM})
_ASKERS = frozenset({"i", "we"})
"""Those who ask get other things ("where do I watch it from?")."""
_TAKEN = frozenset({"pull", "pulled", "draw", "drawn", "dig", "dug", "fetch", "source", "sourced", "where'd you get"})
"""Verbs of taking that mean something else elsewhere."""
_HOW_TO_GET = "how_to_get"
_LINKED, _NAMES = "linked", ("entity", "group", "place", "metric", "unknown")


@woken_by(_WHERE, _HOW_TO_GET)
def with_whence(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a "where ... from" as a question for the source: it is asked of what was told, and of
    nothing that has a name ("where are you from?" and "where does the cat come from?" are not)."""
    wheres = [m for m in mentions if m.key == _WHERE or m.text.casefold().startswith("where")]
    if not wheres or not _leads_from(wheres[0], mentions):
        return mentions
    if not all(map(_may_be_said, mentions)) or not any(map(_is_told, mentions)):
        return mentions
    return tuple(_as_source(m) for m in mentions)


def _leads_from(where: Mention, mentions: Mentions) -> bool:
    """Whether "from" stands right before the "where", or at the end of its clause."""
    clause = [m for m in mentions if m.start >= where.start]
    for one, two in itertools.pairwise(clause):
        if two.start > one.end:
            clause = [m for m in clause if m.end <= one.end]
            break
    ends_so = clause[-1].text.casefold().split()[-1] == _FROM
    return ends_so or any(m.end == where.start and m.text.casefold() == _FROM for m in mentions)


def _may_be_said(mention: Mention) -> bool:
    if mention.kind == "filler":
        return _ASKERS.isdisjoint(mention.text.casefold().split())
    return mention.key in _SAID_OF_IT or mention.text.casefold() in _TAKEN


def _is_told(mention: Mention) -> bool:
    return mention.key == _TOLD or mention.text.casefold() in _POINTED_AT


def _as_source(mention: Mention) -> Mention:
    text = mention.text.casefold()
    if mention.key == _WHERE or text.startswith("where"):
        return mention._replace(kind="cue", key=_SOURCE)
    return mention.as_filler() if mention.key in _COMES_FROM or text in _TAKEN else mention


_FROM_OR_OFF = frozenset({"from", "off"})
_TOLD_HAN = frozenset({"数字", "數字", "数据", "數據", "资料", "資料", "报道", "報道", "报道吧"})
_GUESSING = frozenset(
    {_SOURCE, _HOW_TO_GET, _WHERE, _ORIGIN, "it", "its", "every", "article", "says", "polar", "choice", "what",
     "confirm", "and_what", "among_it"}
)
"""Cues that may stand in a question which guesses at the source."""


@woken_by(_SOURCE, *_FROM_OR_OFF, beside=("entity",))
def without_guesses_at_the_source(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Where do you get all this from, Reddit?", "did you pull this off Twitter?": where nothing else is named, a
    stranger is only a guess at the source."""
    guessed = [m for m in mentions if m.kind == "entity" and not knowledge.entity(m.key).covered]
    led = any(_is_led_to(m, mentions) for m in guessed)
    rest = [m for m in mentions if m not in guessed and m.kind != "filler" and not (led and _is_taking(m))]
    asked = any(m.key == _SOURCE for m in rest) or (led and any(m.text.casefold() in _POINTED_AT for m in rest))
    if not guessed or not asked or not all(m.kind == "cue" and _may_guess(m) for m in rest):
        return mentions
    if any(not _ASKERS.isdisjoint(m.text.casefold().split()) for m in mentions):
        return mentions
    kept = tuple(m for m in mentions if m.key != _HOW_TO_GET)
    return tuple(_as_guess(m, guessed, asking=not any(one.key == _SOURCE for one in rest)) for m in kept)


def _may_guess(mention: Mention) -> bool:
    return mention.key in _GUESSING or mention.text in _TOLD_HAN


def _is_led_to(mention: Mention, mentions: Mentions) -> bool:
    return any(m.end == mention.start and m.text.casefold() in _FROM_OR_OFF for m in mentions)


def _is_taking(mention: Mention) -> bool:
    return mention.text.casefold() in _TAKEN | _FROM_OR_OFF


def _as_guess(mention: Mention, guessed: list[Mention], *, asking: bool) -> Mention:
    if mention.key in ("confirm", "polar") and has_han(mention.text):
        return mention.as_filler()  # 数字出自彭博社吗 asks for the source, and not whether it can be relied on
    if asking and mention.text.casefold() in _FROM_OR_OFF:
        return mention._replace(kind="cue", key=_SOURCE)
    return mention.as_filler() if mention in guessed or _is_taking(mention) else mention


@woken_by(_LINKED)
def with_links_to_the_source(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is there a link to it?": between no names it is where the source stands."""
    if any(m.kind in _NAMES for m in mentions):
        return mentions
    return tuple(
        m._replace(key=_SOURCE) if m.key == _LINKED and "link" in m.text.casefold().split() else m for m in mentions
    )
