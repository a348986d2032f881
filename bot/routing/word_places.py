"""The words of a question, each at its place: what a phrase says together, a rule may have to read word by word."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from knowledge import Mention


def words_by_place(mentions: tuple[Mention, ...]) -> Mapping[int, str]:
    """In lower case; signs and what stands between sentences have no place."""
    return {
        place: word
        for mention in mentions
        for place, word in enumerate(mention.text.casefold().split(), mention.start)
        if place < mention.end
    }


def past(place: int, steps: Mapping[int, int]) -> int:
    """Where one comes from a place by steps that follow each other, as over small words."""
    while place in steps:
        place = steps[place]
    return place


def past_words(place: int, small: Collection[str], words: Mapping[int, str]) -> int:
    """The first place from here on whose word is no small one."""
    while words.get(place) in small:
        place += 1
    return place
