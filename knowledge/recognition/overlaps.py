"""Where phrases and figures lie over each other: which of the two is kept, and how a text without spaces is cut."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from knowledge.recognition.lexicon import Sense
from knowledge.recognition.meanings import Meaning, meaning_of
from knowledge.recognition.segmentation import best_cut
from knowledge.recognition.spotted import Mention
from knowledge.recognition.tokens import Token

Found = tuple[int, int, int, int, tuple[Sense, ...], Meaning]
"""A phrase of the lexicon: how short it is and its priority, by which phrases are sorted; where it starts and ends, its
senses as filed, and the same sorted."""


def without_cuts(found: list[Found], figures: list[Mention]) -> list[Found]:
    """The phrases that take no part of a figure; the very same list where none does."""
    figure_at = {i: figure for figure in figures for i in range(figure.start, figure.end)}

    def is_cut(start: int, end: int) -> bool:
        if figure_at.keys().isdisjoint(range(start, end)):
            return False  # as most are
        return any(_cuts(start, end, figure_at[i]) for i in range(start, end) if i in figure_at)

    kept = [item for item in found if not is_cut(*item[2:4])]
    return found if len(kept) == len(found) else kept


def cut_into_words(found: list[Found], tokens: tuple[Token, ...], figures: list[Mention]) -> list[Found]:
    """The phrases that are words of a text without spaces; the others keep what can be defined."""
    named = {
        (start, end)
        for _, _, start, end, senses, _ in found
        if any(s.kind not in ("cue", "filler") for s in senses)
    }
    figures = [f for f in figures if (f.start, f.end) not in named]  # 两倍 is a fraction as well, and that says more
    parts = {i for _, _, start, end, senses, _ in found if any(s.kind == "fraction" for s in senses)
             for i in range(start, end)}
    figures = [f for f in figures if not parts.issuperset(range(f.start, f.end))]  # 1/4
    covered = token_indexes(figures) | frozenset(i for i, token in enumerate(tokens) if token.is_stop)
    spans = [((start, end), priority) for _, priority, start, end, _, meaning in found if meaning.others]
    words = best_cut(spans, len(tokens), covered)
    return [
        item if item[2:4] in words else (*item[:4], item[5].terms, meaning_of(item[5].terms))
        for item in found
        if item[2:4] in words or item[5].terms
    ]


def outside_of_phrases(figures: list[Mention], phrases: list[Mention]) -> list[Mention]:
    """The figures that are no part of a longer phrase."""
    if not figures:
        return figures
    over = _by_token(phrases)
    return [figure for figure in figures if not any(_inside_phrase(figure, m) for m in over.get(figure.start, ()))]


def _by_token(phrases: list[Mention]) -> dict[int, list[Mention]]:
    """The phrases over each token."""
    found: dict[int, list[Mention]] = {}
    for mention in phrases:
        for index in range(mention.start, mention.end):
            found.setdefault(index, []).append(mention)
    return found


def token_indexes(mentions: Iterable[Mention]) -> frozenset[int]:
    return frozenset(chain.from_iterable([range(mention.start, mention.end) for mention in mentions]))


def _cuts(start: int, end: int, figure: Mention) -> bool:
    """Whether a phrase takes a part of a figure and not the whole ("% of" in "14% of")."""
    return start < figure.end and figure.start < end and not (start <= figure.start and figure.end <= end)


def _inside_phrase(figure: Mention, mention: Mention) -> bool:
    """A figure that is part of a longer phrase ("the three", "third place"); of cues and filler, only a number without
    a unit is ("week 1", "in 1 line")."""
    within = mention.start <= figure.start and figure.end <= mention.end
    if mention.kind in ("cue", "filler"):
        return within and not figure.key and mention.end - mention.start > figure.end - figure.start
    return within
