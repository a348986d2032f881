"""What is put in between a question word and its verb: "how much, in US dollars, did Alibaba set aside?" asks how much,
and not whether it did.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import first_word, last_word, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

_POLAR = "polar"
_ASKING = frozenset({"how_much", "how_many", "how_big", "what", "which", "who", "why", "when", "where", "how_long"})
_QUESTION_WORDS = frozenset({"how", "what", "which", "who", "why", "when", "where"})
_VERBS = (_POLAR, "auxiliary")
_POINTING = ("it", "this", "that")
_BEHIND = "behind_insertion"
"""The filler that such a verb is: it opens no question of its own."""
_PUT_IN = frozenset({"convert", "in_yuan", "roughly", "article", "source", "exactly", "says", "per_year"})
_CONTRACTED = frozenset({"what's", "whats", "who's", "whos", "where's", "how's", "is", "are"})
_ANNOUNCING, _OPENING = ("question", "q"), frozenset({"is", "are", "was", "does", "do", "did", "has"})
_LATEST = 3
"""The token at which the question word stands at the latest ("and so how much, ...")."""


@woken_by(_POLAR)
def without_verbs_behind_insertions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a verb as filler."""
    polar = [m for m in mentions if m.key == _POLAR]
    asked = next((m for m in mentions if m.start <= _LATEST and _asks(m)), None) if polar else None
    if asked is None:
        return mentions
    verbs = {m.start for m in polar if _is_its_verb(m, asked, mentions)}
    if not verbs:
        return mentions
    return tuple(m.as_filler()._replace(key=_BEHIND) if m.start in verbs else m for m in mentions)


def _asks(mention: Mention) -> bool:
    return mention.kind == "cue" and (mention.key in _ASKING or first_word(mention) in _QUESTION_WORDS)


def _is_its_verb(verb: Mention, asked: Mention, mentions: Mentions) -> bool:
    """Whether only such an insertion stands between the two, and somebody behind."""
    between = [m for m in mentions if asked.end <= m.start and m.end <= verb.start]
    put_in = bool(between) and all(m.kind in ("filler", "period") or m.key in _PUT_IN for m in between)
    named = any(m.kind in ("entity", "group") and m.start >= verb.end for m in mentions)
    return (put_in and named) or _is_parted(verb, asked, mentions)


def _is_parted(verb: Mention, asked: Mention, mentions: Mentions) -> bool:
    """ "Which amounts, in yuan and over four quarters, does it report?": whether pauses stand on both sides of what is
    put in, and no verb before this one; "..., is it above 20?" is a question of its own."""
    before = [m for m in mentions if asked.start <= m.start and m.end <= verb.start]
    pauses = len(parts_of((*before, verb))) - 1
    spoken = any(m.key in _VERBS for m in before) or not _CONTRACTED.isdisjoint(words_of((asked,)))
    points = any(m.start == verb.end and m.key in _POINTING for m in mentions)
    return pauses > 1 and parts_of((*before, verb))[-1] == (verb,) and not spoken and not points


@woken_by(*_ANNOUNCING)
def with_announced_questions(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Uh question is Amazon the biggest one": behind the word that opens it and before a name, the verb asks for yes
    or no; "the question is who ..." asks for whom."""
    word = next((m for m in mentions if last_word(m) in _ANNOUNCING and m.kind == "filler"), None)
    names = {m.start for m in mentions if m.kind in ("entity", "group")}
    if word is None or any(m.kind != "filler" and m.start < word.start for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key=_POLAR)
        if m.text.casefold() in _OPENING and m.end in names and m.start <= word.end + 1
        else m
        for m in mentions
    )
