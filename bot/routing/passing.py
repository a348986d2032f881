"""Unknown words that a question may hold without changing which figure it asks for.

A word that stands where it can narrow a figure is never passed over: right before what is measured, as the
complement of a preposition ("share of lending"), beside a name as one more of its kind ("Alibaba and Foobar"),
or anywhere in a question that names nobody and nothing of this field. What is passed over is told to the user.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from knowledge import Knowledge, Mention, has_han

from bot.routing.passing_han import is_risky_han

_MOST = 6
_OF_SOURCES = frozenset({"author", "human", "reviewed", "published", "source", "age", "audience"})


@dataclass(frozen=True, slots=True)
class PassingWords:
    """One language's small words, by what they do to the word after them."""

    prepositions: frozenset[str]
    joints: frozenset[str]
    determiners: frozenset[str]
    telling: frozenset[str]
    """Cues that only this field uses."""


def pass_over(mentions: tuple[Mention, ...], knowledge: Knowledge, words: PassingWords) -> frozenset[int]:
    """Start indexes of the unknown mentions that may be passed over; none where one is risky."""
    unknown = [m for m in mentions if m.kind == "unknown"]
    if not words.prepositions:
        return frozenset()  # a language that names no small words cannot tell what an unknown one does
    if not unknown or not _is_of_this_field(mentions, knowledge, words) or len(unknown) > _MOST:
        return frozenset()
    by_token = _by_token(mentions)
    if any(_is_risky(m, by_token, knowledge, words) for m in unknown):
        return frozenset()
    return frozenset(m.start for m in unknown)


def _is_of_this_field(mentions: tuple[Mention, ...], knowledge: Knowledge, words: PassingWords) -> bool:
    """Whether a question surely speaks of what the base knows: it names somebody, or a metric by its name."""
    return (
        any(
            (m.kind == "entity" and knowledge.entity(m.key).covered)
            or (m.kind == "metric" and knowledge.metric(m.key).covered)
            or m.kind == "group"
            for m in mentions
        )
        or _speaks_of_clouds({m.key for m in mentions if m.kind in ("cue", "ordinal")})
        or _asks_of_the_source(mentions, knowledge)
        or any(m.kind == "cue" and m.key in words.telling for m in mentions)
    )


def _speaks_of_clouds(cues: set[str]) -> bool:
    """Clouds with shares, markets or places in an order are no weather."""
    return "cloud" in cues and not cues.isdisjoint({"share", "market", "most", "least", "ordinal", "invest", "revenue"})


def _asks_of_the_source(mentions: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """ "What does the article say could derail this?": a topic of the source, and the source itself."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    return "article" in cues and not cues.isdisjoint(knowledge.topics | knowledge.metric_cues | _OF_SOURCES)


def _by_token(mentions: tuple[Mention, ...]) -> Mapping[int, tuple[Mention, ...]]:
    found: dict[int, tuple[Mention, ...]] = {}
    for mention in mentions:
        for index in range(mention.start, mention.end):
            found[index] = (*found.get(index, ()), mention)
    return found


def _is_risky(
    mention: Mention, by_token: Mapping[int, tuple[Mention, ...]], knowledge: Knowledge, words: PassingWords
) -> bool:
    if has_han(mention.text):
        return is_risky_han(mention, lambda index: by_token.get(index, ()), lambda found: _measures(found, knowledge),
                            words.prepositions, words.determiners)
    if mention.text[:1].isupper() and mention.start > 0:
        return True  # a name that nothing knows
    before, after = _skip_unknown(mention.start, -1, by_token), _skip_unknown(mention.start, 1, by_token)
    if _measures(by_token.get(after, ()), knowledge):
        return True
    if _joins_a_name(before, -1, by_token, words) or _joins_a_name(after, 1, by_token, words):
        return True
    return _is_complement(before, by_token, knowledge, words)


def _skip_unknown(index: int, step: int, by_token: Mapping[int, tuple[Mention, ...]]) -> int:
    index += step
    while any(m.kind == "unknown" for m in by_token.get(index, ())):
        index += step
    return index


def _measures(found: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """Whether a token speaks of a metric, by name or by a cue that names one."""
    return any(m.kind == "metric" or (m.kind == "cue" and m.key in knowledge.metric_cues) for m in found)


def _joins_a_name(index: int, step: int, by_token: Mapping[int, tuple[Mention, ...]], words: PassingWords) -> bool:
    found = by_token.get(index, ())
    if not any(m.text.casefold() in words.joints for m in found):
        return False
    return any(m.kind in ("entity", "metric") for m in by_token.get(index + step, ()))


def _is_complement(
    index: int, by_token: Mapping[int, tuple[Mention, ...]], knowledge: Knowledge, words: PassingWords
) -> bool:
    """Whether a preposition governs the word; determiners and whatever else belongs to it may stand between
    ("of the world's oxygen"), filler may not ("of the cloud does AWS command")."""
    while found := by_token.get(index, ()):
        text = found[0].text.casefold().split()[-1]
        if text in words.prepositions:
            return True
        if text not in words.determiners and not _belongs_to_a_name(found, knowledge):
            return False
        index = found[0].start - 1
    return False


def _belongs_to_a_name(found: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    return any(
        m.kind in ("entity", "metric", "place") or (m.kind == "cue" and m.key in (*knowledge.metric_cues, "world"))
        for m in found
    )
