"""What somebody tells around a question: whole sentences about himself and others, and how a letter opens and ends."""

from __future__ import annotations

from knowledge import Mention

from bot.attempts.asides import wants_another
from bot.attempts.turn import Heard, Turn
from bot.clauses import EMPTY, MARKS, OUTSIDE, stretches, words_in
from bot.models import IntentMatch
from bot.routing import PassingWords

_ENDS = frozenset(".?!;:\n()…–—")
_OF_NOBODY = ("topic", "filler", "term", "unknown")
_NAMED = ("entity", "group")
_SHORT = 3
"""Words of the shortest sentence that tells something."""
_NAMES_AT_MOST = 3
"""Words of whoever signs a letter."""
_CLOSING, _NOW = ("thanks", "greeting", "acknowledged", "most"), "now"
"""Cues of what is said at the end of a letter ("best, ..."); of the time that is meant by all that ask for none."""
_MEASURED = ("segment", "ordinal", "metric")
"""What only the asker's own affairs may hold ("I have two shares of it in my savings plan")."""
_WANTED = ("what", "who", "which", "when", "where", "why", "how_much", "how_many")
_CLOSER = (
    "only", "excluded_after", "correction", "other", "one_quarter", "one_year", "per_quarter", "per_year", "per_month",
    "per_day", "base_year", "earlier_time", "in_yuan", "convert", "forecast", "as_given_for", "single_year",
    "single_quarter", "done", "finished", "done_by", "finer_place", "false_that", "command", "advice", "consistent",
    "contradiction", "whole", "gaps",
)
"""Cues by which a sentence changes what another one asks."""


def without_stories(turn: Turn) -> Heard | None:
    """The answer to the sentences that ask, where the others only tell how the asker came to it ("my uncle swears by
    them. what's Alibaba's P/E?"); whom a story names, and the question does not, is meant by the question's "they"."""
    if not turn.passing.narrowing:
        return None  # a language that names no such words cannot tell a story from a condition
    sentences = _sentences(turn)
    told = [sentence for sentence in sentences if _is_story(sentence, turn)]
    asking = tuple(m for sentence in sentences if sentence not in told for m in sentence)
    if not told or not _is_complete(asking, turn):
        return None
    whom, asked_of = _named(told), _named([asking])
    if (asked_of and not whom <= asked_of) or len(whom) > 1:
        return None
    about = next((m for sentence in told for m in sentence if m.key in whom - asked_of), None)
    match = turn.match((about, *asking) if about else asking, turn.question.frame)
    if not isinstance(match, IntentMatch):
        return None
    answer = turn.build(match)
    return ((match,), answer) if answer.outcome == "answer" else None


def _sentences(turn: Turn) -> list[tuple[Mention, ...]]:
    """The message cut at full stops, colons and brackets."""
    spotted = turn.spotted
    stops = {i + 1 for i in spotted.pauses if not _ENDS.isdisjoint(spotted.tokens[i].text)}
    return [part for part in stretches(sorted({0, *stops, len(spotted.tokens)}), spotted.mentions) if part]


def _is_complete(asking: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether a question says by itself what it is about ("which does the text name?" does not)."""
    idle = turn.rules.idle.union(EMPTY)
    return any(m.kind not in _OF_NOBODY and m.key not in idle for m in asking)


def _named(sentences: list[tuple[Mention, ...]]) -> set[str]:
    return {m.key for sentence in sentences for m in sentence if m.kind in _NAMED}


def _is_story(sentence: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether nothing in a sentence could say more closely what is asked: no figure, time, place or measure, nobody
    that the sources do not cover, no word that narrows, and no question."""
    words = words_in(sentence)
    if _signs(sentence, words, turn.passing):
        return True
    leads_on = words[0] in turn.passing.prepositions and turn.passing.first_person.isdisjoint(words[1:2])
    if len(words) < _SHORT or leads_on or wants_another(sentence):
        return False
    ends = turn.spotted.tokens[sentence[-1].end :][:1]
    if any(token.text in MARKS for token in ends) or _asks(sentence, turn.passing):
        return False
    if not turn.passing.narrowing.isdisjoint(words):
        return False
    return not any(_narrows(m, sentence, turn) for m in sentence)


def _signs(sentence: tuple[Mention, ...], words: list[str], passing: PassingWords) -> bool:
    """ "Kind regards, Joan"."""
    closes = not passing.closings.isdisjoint(words[:2])
    names = [m for m in sentence if m.kind == "unknown"]
    return closes and len(names) <= _NAMES_AT_MOST and all(m.kind in _OF_NOBODY or m.key in _CLOSING for m in sentence)


def _asks(sentence: tuple[Mention, ...], passing: PassingWords) -> bool:
    """Whether a word of questions opens it, or stands in it as what it asks for."""
    opens = words_in(sentence[:1])[0] in passing.resuming
    return opens or any(m.key in _WANTED and words_in((m,))[0] in passing.resuming for m in sentence)


def _narrows(mention: Mention, sentence: tuple[Mention, ...], turn: Turn) -> bool:
    if mention.kind == "quantity":
        return bool(mention.key)
    if mention.kind == "period":
        return mention.key != _NOW
    measured = mention.kind in _MEASURED or mention.key in turn.knowledge.metric_cues
    if measured and turn.passing.first_person.isdisjoint(words_in(sentence)):
        return True
    if mention.kind == "place":
        return True
    if mention.kind == "metric":
        return not mention.key.startswith(OUTSIDE) or any(m.kind == "entity" for m in sentence)
    if mention.kind == "entity":
        return not turn.knowledge.entity(mention.key).covered
    if mention.kind == "unknown":
        return mention.text[:1].isupper() and mention is not sentence[0]
    return mention.kind == "cue" and mention.key in _CLOSER
