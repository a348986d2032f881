"""Rewrites of what a question mentions, each applied where a word wakes it."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Knowledge, Mention, frozen

from bot.waking import Sleepers, said_in

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


def rewritten(mentions: Mentions, rewrites: Sleepers[Rewrite], knowledge: Knowledge) -> Mentions:
    """The mentions after all rewrites that they wake, one after the other."""
    due = rewrites.awake(said_in(mentions))
    while due:
        place, *due = due
        before, mentions = mentions, rewrites.rules[place].apply(mentions, knowledge)
        if mentions != before:
            due = [later for later in rewrites.awake(said_in(mentions)) if later > place]
    return mentions
