"""Cuts a message into its questions: at full stops, and where "and" opens a new one."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Mention, Spotted

from bot.clauses.cuts import JOINTS, after_stops, before_questions, behind_joints, stretches
from bot.clauses.said import (
    BINDING,
    CHOICE,
    MARKS,
    NAMED,
    OPENERS,
    OUTSIDE,
    asks,
    is_a_figure,
    says_something,
    words_in,
)

_OF_SIZE = ("how_much_of", "how_big", "how_long", "pace")
"""Cues that open a question behind a joining word ("and how big is ...")."""
_OF_DOUBT = frozenset({"confirm", "polar", "it", "what", "article", "says", "every", "both", "in_all"})
_BY_WHOM = ({"by", "whom"}, {"by", "who"})
_PAIR, _BY, _TOGETHER = 2, "by", (["together"], ["combined"], ["taken", "together"], ["put", "together"])
_OF_IT = (" it", " that", " this", " so")
"""How a whole clause of doubt ends ("does the source support it?")."""
_IS, _IT = ("is", "isnt", "isn't", "was"), frozenset({"that", "it", "this"})
_ASKING, _EXCLUDE = frozenset(MARKS), "exclude"


def split_clauses(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each clause; a single clause where nothing divides the message."""
    cuts = sorted({0, *after_stops(spotted), *before_questions(spotted), len(spotted.tokens)})
    parts = stretches(cuts, spotted.mentions)
    if any(_binds(part) for part in parts) or _asks_for_other_places(spotted.mentions):
        return (spotted.mentions,)  # "of the R&D, how much is AI?", "by 100 %, ..."
    clauses = _with_doubts(parts)
    return tuple(clause for clause in clauses if any(says_something(m) for m in clause) and not _refuses(clause))


def split_before(spotted: Spotted, opens: Callable[[Mention], bool]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each clause, where a mention that `opens` one does so too behind a pause or a joining word."""
    joined = behind_joints(spotted)
    opening = {m.start for m in spotted.mentions if m.start in joined and opens(m)}
    cuts = sorted({0, *after_stops(spotted), *before_questions(spotted), *opening, len(spotted.tokens)})
    parts = stretches(cuts, spotted.mentions)
    return tuple(part for part in parts if any(says_something(m) for m in part))


def _binds(part: tuple[Mention, ...]) -> bool:
    words = words_in(part)
    by = words[:1] == [_BY] and any(m.quantity for m in part) and not any(m.kind in NAMED for m in part)
    bound = by or words in _TOGETHER or words[:2] in (["out", "of"], ["as", "of"])
    return bool(words) and (bound or words[0] in BINDING)


def _asks_for_other_places(mentions: tuple[Mention, ...]) -> bool:
    """ "Besides the Middle East, what are the other regions?": those that are left out belong to what is asked."""
    leaves_out = any(m.key == _EXCLUDE for m in mentions[:1])
    return leaves_out and any(m.kind == "place" for m in mentions) and any(m.key == "other" for m in mentions)


def _with_doubts(clauses: list[tuple[Mention, ...]]) -> list[tuple[Mention, ...]]:
    """ "Azure grew 39 %. True?": what only asks whether the sentence before it is right belongs to that, and so does
    by whom it was done, and of whom it is asked ("will the stock double? Alibaba")."""
    joined: list[tuple[Mention, ...]] = []
    for clause in clauses:
        asked_on = joined and (_asks_what_it_is(clause) and is_a_figure(joined[-1]))
        if joined and (asked_on or _only_doubts(clause) or _asks_by_whom(clause) or _names_whom(clause, joined[-1])):
            joined[-1] += clause
        else:
            joined.append(clause)
    return joined


def _asks_what_it_is(clause: tuple[Mention, ...]) -> bool:
    """ "Is that its R&D?": of what stands before it."""
    told = [m for m in clause if m.text not in JOINTS]
    opens = len(told) > 1 and told[0].key == "polar" and told[0].text.casefold() in _IS
    points = {m.text.casefold() for m in told if opens and m.start == told[0].end}
    others = any(m.kind == "entity" or m.quantity or m.key == CHOICE for m in told)
    return not points.isdisjoint(_IT) and not others


def _names_whom(clause: tuple[Mention, ...], before: tuple[Mention, ...]) -> bool:
    """Whether a clause is a name alone, and the one before it names nobody."""
    named = [m for m in clause if m.kind in NAMED]
    only = all(m.kind in (*NAMED, "filler") for m in clause)
    return bool(named) and only and not any(m.kind in NAMED for m in before)


def _only_doubts(clause: tuple[Mention, ...]) -> bool:
    telling = {m.key for m in clause if m.kind != "filler"}
    doubted = "confirm" in telling or any(m.key == "polar" and m.text.casefold().endswith(_OF_IT) for m in clause)
    return doubted and telling <= _OF_DOUBT


def _asks_by_whom(clause: tuple[Mention, ...]) -> bool:
    return set(words_in(clause)) - JOINTS in _BY_WHOM


def split_questions(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each sentence of a message in which several end with a question mark; else nothing."""
    ends = [i + 1 for i in spotted.pauses if not _ASKING.isdisjoint(spotted.tokens[i].text)]
    if len(ends) < 2:
        return ()
    cuts = sorted({0, *ends, len(spotted.tokens)})
    sentences = stretches(cuts, spotted.mentions)
    return tuple(sentence for sentence in sentences if any(says_something(m) for m in sentence))


def split_figures(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each question of a message that joins several with "and" ("how big is the plan and how much of it
    goes to data centers?"); all as one where nothing joins."""
    cuts = sorted({0, *after_stops(spotted), *before_questions(spotted, (*OPENERS, *_OF_SIZE)), len(spotted.tokens)})
    if len(cuts) == 2:
        return (spotted.mentions,)
    parts = [clause for clause in stretches(cuts, spotted.mentions) if any(says_something(m) for m in clause)]
    if len(parts) == _PAIR and is_a_figure(parts[0]) and _asks_what_it_is(parts[1]):
        return (spotted.mentions,)
    return tuple(parts)


def split_missing(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """What a message asks before a question about something that no source gives, and that question ("Alibaba's P/E,
    and does it pay a dividend?"); nothing where the first is about that too, or the second about somebody else."""
    missing = [m.start for m in spotted.mentions if m.kind == "metric" and m.key.startswith(OUTSIDE)]
    cuts = [cut for cut in sorted(before_questions(spotted)) if missing and cut <= missing[0]]
    if not cuts:
        return ()
    had = tuple(m for m in spotted.mentions if m.end <= cuts[-1])
    lacked = tuple(m for m in spotted.mentions if m.start >= cuts[-1])
    here, there = ({m.key for m in part if m.kind == "entity"} for part in (had, lacked))
    return (had, lacked) if there <= here else ()


def _refuses(clause: tuple[Mention, ...]) -> bool:
    """"Not its cloud spend": a clause that only says what is not wanted."""
    first = next((m for m in clause if m.kind != "filler"), None)
    return first is not None and first.key in ("negation", "exclude") and not asks(frozenset(m.key for m in clause))
