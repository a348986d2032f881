"""Rewrites of what a question mentions, each applied where a word wakes it."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Knowledge, Mention, frozen

from bot.waking import Sleepers, Worded, worded

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


def rewritten(question: Worded, rewrites: Sleepers[Rewrite], knowledge: Knowledge, after: int = -1) -> Worded:
    """The question after all rewrites that it wakes, one after the other. `after`: what is behind this place is due."""
    for place in rewrites.awake(question.said):
        if place > after:
            mentions = rewrites.rules[place].apply(question.mentions, knowledge)
            if mentions != question.mentions:  # what is said now may wake others
                return rewritten(worded(mentions), rewrites, knowledge, place)
    return question
