"""The numbers of a series of questions: "first, Alibaba's P/E; second, AWS's share", "and last, Alibaba" go on with the
next question, and ask for nobody's place in an order."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.parts import Mentions, first_word, parts_of
from bot.routing.waking import woken_by

_LAST = ("last", "and last", "and lastly", "lastly", "last one", "last but not least")
_BETWEEN = ("filler", "correction")
_FIRST = ("first", "firstly", "first off", "first of all", "first up", "第一", "首先", "其一")
_NEXT = ("second", "secondly", "third", "thirdly", "fourth", "fourthly", "2nd", "3rd", "第二", "第三", "第四", "其次",
         "其二")
_THEN = ("then", "and then", "next", "after that", "然后", "然後")
_JOINING = ("and_what", "adding", "acknowledged", "greeting", "hesitation", "requests", "bare_connectives")
"""Cues and fillers that may stand before the number of a question."""
_QUESTIONS = ("what", "who", "which", "when", "where", "why", "how_much", "how_much_of", "how_many", "how_big",
              "how_long", "says")
_MOST_QUESTIONS = 12
"""More numbers than these are no questions of one message."""
_LIMITING = frozenset({"in", "by", "on", "of", "for", "to", "among", "at", "from", "place", "or", "than", "with"})
"""Words that lead from somebody's place to the order that it is in."""
_OF_AN_ORDER = ("rank", "choice", "most", "least", "ordinal", "order", "ascending")


@woken_by("last", "lastly", beside=("entity",))
def without_ends_of_series(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with that word as filler, where the message opens with it and a name follows."""
    told = [m for m in mentions if m.key not in ("and_what", "adding") and m.text.casefold() != "and"]
    if any(m.key == "choice" for m in mentions):
        return mentions  # "last, Alibaba or Azure?"
    if not told or told[0].text.casefold() not in _LAST or not _leads_to_a_name(told):
        return mentions
    return tuple(m.as_filler() if m.start == told[0].start else m for m in mentions)


def _leads_to_a_name(told: list[Mention]) -> bool:
    behind = next((m for m in told if m.start >= told[0].end and m.kind not in _BETWEEN), None)
    return behind is not None and behind.kind == "entity"


@woken_by("most", "ordinal")
def without_numbers_of_questions(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "First, Alibaba's P/E. Second, AWS's share", "Azure's growth first, then Alibaba's P/E": the mentions with such
    a number as filler."""
    numbers = [m for m in mentions if m.kind == "ordinal" or m.key == "most"]
    numbers = [m for m in numbers if m.text.casefold() in (*_FIRST, *_NEXT)]
    if not 0 < len(numbers) <= _MOST_QUESTIONS:
        return mentions
    opening = [m for m in numbers if _opens(m, mentions)]
    counted = len(opening) > 1 or (bool(opening) and any(m.text.casefold() in _THEN for m in mentions))
    idle = {m.start for m in opening if _is_set_off(m, mentions) and (counted or not has_han(m.text))}
    idle.update(m.start for m in opening if counted and _leads_to_a_question(m, mentions))
    idle.update(m.start for m in numbers if _ends_before_then(m, mentions))
    if not idle or any(m.key in _OF_AN_ORDER and m.start not in idle for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.start in idle else m for m in mentions)


def _opens(number: Mention, mentions: Mentions) -> bool:
    """Whether nothing stands before it in its part of the message but "and", "ok" and the like."""
    before = next(part for part in parts_of(mentions) if part[0].start <= number.start <= part[-1].start)
    words = [m for m in before if m.start < number.start]
    return all(_joins(m) for m in words) or (bool(words) and _is_and(words[-1]))


def _joins(mention: Mention) -> bool:
    return mention.key in _JOINING or _is_and(mention)


def _is_and(mention: Mention) -> bool:
    return mention.text.casefold() in ("and", "and then", "but")


def _is_set_off(number: Mention, mentions: Mentions) -> bool:
    """Whether a pause follows, and then somebody or a question, and not what somebody is third in ("third, by market
    share?")."""
    behind = [m for m in mentions if m.start >= number.end]
    paused = bool(behind) and behind[0].start > number.end and first_word(behind[0]) not in _LIMITING
    return paused and any(m.kind == "entity" or m.key in _QUESTIONS for m in behind)


def _leads_to_a_question(number: Mention, mentions: Mentions) -> bool:
    """ "First what's Amazon's multiple"."""
    behind = next((m for m in mentions if m.start >= number.end), None)
    return behind is not None and (behind.kind == "entity" or behind.key in _QUESTIONS)


def _ends_before_then(number: Mention, mentions: Mentions) -> bool:
    """ "Azure's growth first, then Alibaba's P/E": of "who is first, then who?" it is what is asked."""
    before = [m for m in mentions if m.end <= number.start]
    behind = [m for m in mentions if m.start >= number.end]
    plain = any(m.kind == "entity" for m in before) and not any(m.key in (*_QUESTIONS, "polar") for m in before)
    told = [m for m in behind if m.text.casefold() != "and"]
    led = bool(told) and told[0].text.casefold() in _THEN and any(m.kind == "entity" or m.key == "its" for m in told)
    return plain and led and number.text.casefold() in _FIRST
