"""Rewrites of what a question mentions, each applied where a word wakes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

from knowledge import Knowledge, Mention, frozen

from bot.waking import Sleepers, Worded, worded

Mentions = tuple[Mention, ...]
_IN_MOST = frozenset({"cue", "entity", "filler", "metric", "quantity", "term", "unknown", "of", "for", "a", "share"})
"""Kinds, words and cues that a question has more often than any other."""
Apply = Callable[[Mentions, Knowledge], Mentions]


@frozen
class Rewrite:
    """One way of saying, put as what is meant by it."""

    wakes: frozenset[str]
    """Keys and kinds of mentions, and words: where a question has none of them, the rewrite would change nothing."""
    beside: frozenset[str]
    """More of them, of which it has to have one as well; empty where it need not."""
    apply: Apply

    def is_woken_by(self, said: Set[str]) -> bool:
        return not self.wakes.isdisjoint(said) and not (self.beside and self.beside.isdisjoint(said))


def woken_by(*wakes: str, beside: Iterable[str] = ()) -> Callable[[Apply], Rewrite]:
    """Makes a rewrite of a function. Both sets have to be met, so that it sleeps by the one that is met less often."""
    words, more = frozenset(wakes), frozenset(beside)
    if more and len(_IN_MOST & more) < len(_IN_MOST & words):
        words, more = more, words
    return lambda apply: Rewrite(words, more, apply)


def rewritten(question: Worded, rewrites: Sleepers[Rewrite], knowledge: Knowledge, after: int = -1) -> Worded:
    """The question after all rewrites that it wakes, one after the other. `after`: what is behind this place is due."""
    before, said = question
    rules = rewrites.rules
    for place in rewrites.awake(said):
        rewrite = rules[place]
        if place > after and not (rewrite.beside and rewrite.beside.isdisjoint(said)):
            mentions = rewrite.apply(before, knowledge)
            if mentions != before:  # what is said now may wake others
                return rewritten(worded(mentions), rewrites, knowledge, place)
    return question
