"""Small talk that runs into the question without a full stop: "hang on the doors are closing okay go what's Azure's
growth", "hi all, while Priya shares her screen: Azure next to AWS?".

The question is cut off where it opens, and only if all that stands before it is a clause of its own in everyday words.
A condition never is: it begins with a preposition ("on a forward basis"), or with a word that supposes or narrows, or
it names something of this field.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from knowledge import Mention

from bot.attempts.asides import leans_on_a_time_or_place
from bot.attempts.more_closely import specifies, wants_another
from bot.attempts.turn import Heard, Turn
from bot.clauses import words_in
from bot.models import IntentMatch

_TALKING = ("greeting", "thanks", "acknowledged")
_BREAKS = ("hesitation", "chat_slang", "requests")
"""Kinds of fillers between which one clause ends and the next begins."""
_IN_TALK = (*_TALKING, "it", "every")
"""Cues that talk may hold; each other one says something of this field, denies or asks."""
_ADDRESSES = (*_TALKING, *_BREAKS, "every", "politeness", "greetings_inside_questions", "market_people",
              "people_and_occasions")
"""Of these alone a part may consist ("hi everyone", "ok folks")."""
_VERBS = ("auxiliary", "auxiliaries_and_contractions", "verbs", "harmless_verbs")
_PERSONS = ("entity", "group", "term")
_ASKING = frozenset({"is", "are", "does", "do", "did", "can", "could"})
"""Openers that open a question only right before a name ("the doors are closing" does not)."""
_POINTING = ("it", "its")
_OF_THEIRS = frozenset({"me", "us", "him", "them", "you", "her", "his", "my", "our", "your", "their"})
_MEANWHILE = frozenset({"while", "whilst"})
_COLON, _NOW = (":", "："), "now"
_ALL_OF_A_NAME = "overview"
"""Of what else is asked of a name, it would tell what the sources give ("be my evil twin and tell me a rumour")."""
_OPENINGS_AT_MOST = 3
_SHORTEST = 2
"""Mentions of the shortest question."""


def behind_talk(turn: Turn) -> Heard | None:
    """The answer to the question that small talk runs into; None where any of the talk might say more closely what is
    asked, or the question is not whole without it."""
    if not turn.passing.running_on or isinstance(turn.whole, IntentMatch) or turn.is_framed:
        return None
    for begun in itertools.islice(_openings(turn), _OPENINGS_AT_MOST):
        talk = tuple(m for m in turn.spotted.mentions if m.end <= begun)
        if not talk or not all(_is_talk(part, turn) for part in _parts(talk, begun, turn)):
            continue
        return _told(tuple(m for m in turn.spotted.mentions if m.start >= begun), talk, turn)
    return None


def _told(asking: tuple[Mention, ...], talk: tuple[Mention, ...], turn: Turn) -> Heard | None:
    """Of a question that names by itself what it asks of, and in which every word is known."""
    if len(asking) < _SHORTEST or _leans(asking, turn) or leans_on_a_time_or_place(asking, [talk]):
        return None
    match = turn.match(asking)
    if not isinstance(match, IntentMatch) or match.reading.passed or match.intent == _ALL_OF_A_NAME:
        return None
    answer = turn.build(match)
    return ((match,), answer) if answer.outcome == "answer" else None


def _leans(asking: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether it names nobody, speaks of the asker's ("our share") or points at what was said."""
    named = min((m.start for m in asking if m.kind in _PERSONS), default=None)
    if named is None:
        return not any(m.kind == "metric" or m.key in turn.passing.telling for m in asking)
    own = (turn.passing.first_person - {"me", "us", "i"}) & set(words_in(asking))
    return bool(own) or any(m.key in _POINTING and m.start < named for m in asking)


def _openings(turn: Turn) -> Iterator[int]:
    """Where the question may open: at a word that asks or orders, at a name behind a break, behind a colon."""
    tokens, mentions = turn.spotted.tokens, turn.spotted.mentions
    names = {m.start for m in mentions if m.kind == "entity"}
    talk_ends = {m.end for m in mentions if _is_break(m, turn)}
    for mention in mentions:
        place, norm = mention.start, tokens[mention.start].norm
        opens = norm in turn.passing.resuming and (norm not in _ASKING or place + 1 in names)
        behind = tokens[place - 1].text in _COLON if place else False
        if place and (opens or behind or (place in names and place in talk_ends)):
            yield place


def _is_break(mention: Mention, turn: Turn) -> bool:
    breaks = mention.key in (*_TALKING, *_BREAKS)
    return breaks or mention.text.casefold() in turn.passing.running_on


def _parts(talk: tuple[Mention, ...], begun: int, turn: Turn) -> list[tuple[Mention, ...]]:
    """The talk cut at pauses, and before and behind the words with which talk begins and ends."""
    pauses = {i + 1 for i in turn.spotted.pauses if i < begun}
    breaks = {place for m in talk if _is_break(m, turn) for place in (m.start, m.end)}
    return _stretches(sorted({0, begun, *pauses, *breaks}), talk)


def _stretches(cuts: list[int], talk: tuple[Mention, ...]) -> list[tuple[Mention, ...]]:
    parts = [tuple(m for m in talk if one <= m.start < two) for one, two in itertools.pairwise(cuts)]
    return [part for part in parts if part]


def _is_talk(part: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether a part is a break alone, or a clause of its own that says nothing of this field."""
    if all(_is_break(m, turn) or m.key in _ADDRESSES for m in part):
        return True
    passing, words = turn.passing, words_in(tuple(m for m in part if m.key not in _ADDRESSES))
    if words[0] in passing.prepositions or not passing.narrowing.isdisjoint(words):
        return False
    if not (passing.limiting | passing.setting | passing.stand_ins | passing.scoping).isdisjoint(words):
        return False
    if wants_another(part) or specifies(part, passing.stand_ins) or not _is_a_clause(part, words, turn):
        return False
    return all(_is_everyday(m, part, turn) for m in part)


def _is_a_clause(part: tuple[Mention, ...], words: list[str], turn: Turn) -> bool:
    """Whether somebody does or is something in it."""
    if any(m.key in _VERBS or m.word == "verbs" or "'" in m.text or _is_a_verb(m, part) for m in part):
        return True
    return not (turn.passing.first_person | {"you", "your"}).isdisjoint(words)


def _is_everyday(mention: Mention, part: tuple[Mention, ...], turn: Turn) -> bool:
    if mention.kind == "filler":
        return True
    if mention.kind == "period":
        return mention.key == _NOW
    if mention.kind in ("unknown", "topic"):
        named = mention.text[:1].isupper() and mention.start > 0
        return _is_somebody(mention, part) if named else mention.kind == "topic" or mention.word is not None
    if mention.kind != "cue":
        return False
    return mention.key in _IN_TALK or _is_a_verb(mention, part)


def _is_a_verb(mention: Mention, part: tuple[Mention, ...]) -> bool:
    """ "Shares her screen", "a baby behind me": what measures or compares elsewhere does not before a person."""
    return mention.kind == "cue" and any(m.start == mention.end and m.text.casefold() in _OF_THEIRS for m in part)


def _is_somebody(mention: Mention, part: tuple[Mention, ...]) -> bool:
    """ "While Priya shares her screen": a name of whom something is said that goes on meanwhile."""
    before = [m.text.casefold() for m in part if m.end == mention.start]
    return not _MEANWHILE.isdisjoint(before)
