"""The parts of a message between its pauses, as far as its mentions show them: where none of them stands, a comma, a
colon or a full stop does."""

from __future__ import annotations

from operator import attrgetter

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure

Mentions = tuple[Mention, ...]
_TEXT = attrgetter("text")
_CLOSER = ("entity", "group", "quantity", "period", "place", "ordinal")
"""Kinds of mentions that say of whom, how much or when."""


def parts_of(mentions: Mentions) -> list[Mentions]:
    """Cut at every pause."""
    cuts, end = [0], mentions[0].start if mentions else 0
    for place, mention in enumerate(mentions):
        if mention.start > end:
            cuts.append(place)
        if mention.end > end:
            end = mention.end
    if len(cuts) == 1:
        return [mentions]
    return [mentions[one:two] for one, two in zip(cuts, [*cuts[1:], len(mentions)], strict=True)]


def names_nothing(part: Mentions, knowledge: Knowledge) -> bool:
    """Whether a part speaks of nobody and of nothing that is measured."""
    return not any(m.kind in _CLOSER or is_measure(m, knowledge) for m in part)


def words_of(part: Mentions) -> list[str]:
    return " ".join(map(_TEXT, part)).casefold().split()


def as_idle(mentions: Mentions, idle: list[Mentions]) -> Mentions:
    """The mentions with those of the idle parts as filler."""
    gone = {m for part in idle for m in part if m.kind != "filler"}
    return tuple(m.as_filler() if m in gone else m for m in mentions) if gone else mentions


def first_word(mention: Mention) -> str:
    return mention.text.casefold().split()[0]


def last_word(mention: Mention) -> str:
    return mention.text.casefold().split()[-1]
