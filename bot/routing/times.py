"""Words of what once was or will be, and so of no figure of today."""

from __future__ import annotations

from collections.abc import Iterable

_PAST_OR_COMING = frozenset(
    {"was", "were", "did", "had", "then", "back", "since", "will", "would", "ago", "before", "still", "grown",
     "changed", "risen", "fallen", "当时", "當時", "那时", "那時", "那时候", "那時候", "嗰阵", "嗰陣", "以来", "以來"}
)


def is_of_another_time(words: Iterable[str]) -> bool:
    """ "What did it trade at?", "how has it grown since?", 当时市盈率多少: of a time that was said,
    and not of today."""
    return not _PAST_OR_COMING.isdisjoint(words)
