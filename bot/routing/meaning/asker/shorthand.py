"""Small words and signs of notes and lists: "share leader + figure", "the four cloud names cited", "PER of Amazon"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PLUS, _SIGNS = "plus", ("+", "plus")
_NAMING = ("entity", "group", "quantity", "place", "unknown")
_POINTING, _OWNING = ("it", "other", "both", "every"), ("its", "their")
_SOURCE = "source"
_CITED = frozenset({"cited", "quoted", "listed", "mentioned", "named", "referenced", "covered"})
_NAMES_OF_MANY = ("market_people", "region")
_PER, _PE, _PE_RATIO = "PER", "pe", "pe_ratio"


@woken_by(_PLUS)
def without_pluses_of_notes(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Share leader + figure": where nobody is named behind a plus, nothing is added up."""
    adding = max((m.start for m in mentions if m.kind in _NAMING or _points(m)), default=-1)
    last = mentions[-1].start

    def is_and(mention: Mention) -> bool:
        return mention.key == _PLUS and mention.text.casefold() in _SIGNS and adding < mention.start < last

    return tuple(m.as_filler() if is_and(m) else m for m in mentions)


def _points(mention: Mention) -> bool:
    return mention.key in _POINTING and mention.text.casefold() not in _OWNING


@woken_by(_SOURCE)
def without_citing_of_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The smallest of the four cloud names cited": right behind whoever is meant it asks for no source."""
    named = {m.end for m in mentions if m.kind == "group" or m.key in _NAMES_OF_MANY}
    named |= {m.end for m in mentions if m.kind == "filler" and m.start in named}

    def is_idle(mention: Mention) -> bool:
        return mention.key == _SOURCE and mention.text.casefold() in _CITED and mention.start in named

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


@woken_by(_PER.casefold())
def with_price_earnings_ratios(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The PER of Microsoft": in capitals, among other letters, it is the price-earnings ratio."""
    named = [m for m in mentions if m.text == _PER and m.kind == "filler"]
    if all(m.text.isupper() for m in mentions if m.text[0].isalpha()) and len(mentions) > 1:
        return mentions  # all is in capitals
    others = [m for m in mentions if m not in named]
    ratios = [m._replace(kind="metric", key=_PE_RATIO) for m in named]
    cues = [m._replace(kind="cue", key=_PE) for m in named]
    return tuple(sorted([*others, *cues, *ratios], key=lambda m: m.start))
