"""Which rewrites a question wakes: most questions hold no word that a rewrite is about, and to look for the words of
all of them once is cheaper than to ask each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter

from knowledge import Knowledge, Mention, frozen

_KIND, _KEY = attrgetter("kind"), attrgetter("key")

Mentions = tuple[Mention, ...]
Apply = Callable[[Mentions, Knowledge], Mentions]


@frozen
class Rewrite:
    """One way of saying, put as what is meant by it."""

    wakes: frozenset[str]
    """Keys and kinds of mentions, and words: where a question has none of them, the rewrite would change nothing."""
    apply: Apply


def woken_by(*wakes: str) -> Callable[[Apply], Rewrite]:
    """Makes a rewrite of a function."""
    return lambda apply: Rewrite(frozenset(wakes), apply)


def rewritten(mentions: Mentions, rewrites: Iterable[Rewrite], knowledge: Knowledge) -> Mentions:
    """The mentions after all rewrites that they wake, one after the other."""
    said = said_in(mentions)
    for rewrite in rewrites:
        if not said.isdisjoint(rewrite.wakes):
            before, mentions = mentions, rewrite.apply(mentions, knowledge)
            said = said if mentions == before else said_in(mentions)
    return mentions


def said_in(mentions: Mentions) -> set[str]:
    """The keys and kinds of the mentions, and their words in lower case."""
    said = set(" ".join([m.text for m in mentions]).casefold().split())
    said.update(map(_KIND, mentions), map(_KEY, mentions))
    return said
