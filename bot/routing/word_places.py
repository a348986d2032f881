"""The words of a question, each at its place: what a phrase says together, a rule may have to read word by word."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Mention


def words_by_place(mentions: tuple[Mention, ...]) -> Mapping[int, str]:
    """In lower case; signs and what stands between sentences have no place."""
    return {
        place: word
        for mention in mentions
        for place, word in enumerate(mention.text.casefold().split(), mention.start)
        if place < mention.end
    }
