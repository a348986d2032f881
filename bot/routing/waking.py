"""Rewrites of what a question mentions, each applied where a word wakes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

from knowledge import Knowledge, Mention, frozen

from bot.waking import Sleepers, Worded, worded

Mentions = tuple[Mention, ...]
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
    """Makes a rewrite of a function. Both sets have to be met."""
    return lambda apply: Rewrite(frozenset(wakes), frozenset(beside), apply)


def rewritten(question: Worded, rewrites: Sleepers[Rewrite], knowledge: Knowledge, after: int = -1) -> Worded:
    """The question after all rewrites that it wakes, one after the other. `after`: what is behind this place is due."""
    before, said = question
    rules = rewrites.rules
    for place in rewrites.awake(said):
        if place > after:
            mentions = rules[place].apply(before, knowledge)
            if mentions != before:  # what is said now may wake others
                return rewritten(worded(mentions), rewrites, knowledge, place)
    return question
