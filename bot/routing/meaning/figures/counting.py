"""Numbers that are no figures: how many are wanted ("top 3", "three risks"), and what the asker says of himself
("I own 100 shares", "I am 18 years old", "3 questions: ...")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from knowledge import Mention

from bot.routing.doubt import says_of_one_among
from bot.waking import Worded, worded

Starting = Mapping[int, Sequence[Mention]]
"""The mentions by the token that they start at."""

_MOST_WANTED = 10
_WORDS = {"one": 1, "a": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_NUMBERS = frozenset({"quantity", *(word for word, count in _WORDS.items() if count)})
_HAN_NUMBERS = {"两": 2, "兩": 2, "二": 2, "2": 2, "三": 3, "3": 3, "仨": 3}
_HAN_COUNTERS = ("家", "间", "間", "个", "個", "名", "位", "大", "强", "強", "朵云", "朵雲")
_FIRST_OF_HAN = {
    f"{first}{number}{counted}": count
    for first in ("前", "头", "頭", "首", "排前", "排名前")
    for number, count in _HAN_NUMBERS.items()
    for counted in ("", *_HAN_COUNTERS)
}
"""前两名, 前三: how many are wanted, in one word with the order."""
_SO_MANY_HAN = {f"{number}{counted}": count for number, count in _HAN_NUMBERS.items() for counted in _HAN_COUNTERS}
"""最高的两家: so many from that end, where it stands right before them, or they open the question."""
_WHICH_OF_HAN = {f"哪{counted}": count for counted, count in _SO_MANY_HAN.items()}
"""哪两家市盈率最高: so many are asked for."""
_OF_HAN = ("的", "嘅")
_ENDS_OF_ORDERS = frozenset({"most", "least", "priciest", "cheapest", "fastest", "slowest"})
_NUMBERS |= frozenset({*_FIRST_OF_HAN, *_SO_MANY_HAN, *_WHICH_OF_HAN})
_ENDS = frozenset(
    {
        "top",
        "bottom",
        "first",
        "last",
        "leading",
        "biggest",
        "largest",
        "highest",
        "lowest",
        "cheapest",
        "smallest",
        "priciest",
        "dearest",
        "best",
        "fastest",
        "slowest",
    }
)
"""Words of an end of an order that so many are counted from."""
_AMONG_FIRST, _BOTTOM = "among_first", "bottom"
_OF_MEDALS = {"podium": 3, "medal": 3, "medals": 3}
"""Words for the first three."""
_POINTS = frozenset({"risk", "strength", "bull", "bear", "verdict"})
_BETWEEN = frozenset({"main", "key", "big", "biggest", "major", "top", "important", "real", "chief"})
_OWNED = frozenset({"shares", "stocks", "share", "stock"})
_OWNING = frozenset({"own", "hold", "have", "bought", "got", "holding", "owning", "sold", "ive"})
_ASKED = frozenset({"question", "questions", "things", "thing", "quick"})
_OF_PEOPLE = frozenset({"i", "im", "we", "my", "our", "me"})
_OLD = "old"
_MARKS = ("?", "？")
_NEAR = 3
"""Within so many tokens before a number stands whose it is."""


def without_counts(question: Worded) -> tuple[Worded, int]:
    """The question with such numbers as filler, and how many are wanted; 0 where no number says so."""
    if _AMONG_FIRST in question.said and (counted := _counted_among(question.mentions)):
        return counted
    if question.said.isdisjoint(_NUMBERS):
        return question, 0
    mentions = question.mentions
    if any(m.kind == "group" and says_of_one_among(m, mentions) for m in mentions):
        return question, 0  # 三家里微软PE最高? asks for the first of three, and not whether it is among the first three
    starting: dict[int, list[Mention]] = {}
    for mention in mentions:
        starting.setdefault(mention.start, []).append(mention)
    wanted = _wanted(question, starting)
    number = wanted[0] if wanted else None
    if wanted is None and not any(m.quantity for m in mentions):
        return question, 0
    idle = [m for m in mentions if m.quantity and (m == number or _is_of_the_asker(m, starting))]
    ages = {m.end for m in idle if _is_age(m, starting)}
    starts = {number.start} if number else set()
    kept = tuple(
        m.as_filler() if m in idle or _is_counted_in_han(m, number) or (m.start in ages and m.key == "age") else m
        for m in mentions
        if not (m.key in ("above", "below") and m.end in starts and _last_word(m) in _ENDS)
        and not (number and m.key == "polar" and m.text in _MARKS)  # "Top 3 clouds?" asks for no yes
    )
    return question if kept == mentions else worded(kept), wanted[1] if wanted else 0


def _counted_among(mentions: tuple[Mention, ...]) -> tuple[Worded, int] | None:
    """ "Is Google Cloud in the top 3?": the end of an order, and how many stand there."""
    among = next(m for m in mentions if m.key == _AMONG_FIRST)
    words = _words(among)
    number = next((count for word in words if (count := _named(word))), 0)
    if not number:
        return None
    end = "least" if _BOTTOM in words else "most"
    return worded(tuple(m._replace(key=end) if m is among else m for m in mentions)), number


def _named(word: str) -> int:
    """How many a word of such a place names, "3" and 排进前三 among them; 0 where it names none."""
    han = next((count for counted, count in _FIRST_OF_HAN.items() if word.endswith(counted)), 0)
    return _WORDS.get(word, 0) or _OF_MEDALS.get(word, 0) or (int(word) if word.isdecimal() else han)


def _wanted(question: Worded, starting: Starting) -> tuple[Mention, int] | None:
    """The number that says how many are wanted, and what it says."""
    ordered = not _ENDS.isdisjoint(question.said)
    led = {m.end for m in question.mentions if _last_word(m) in _ENDS} if ordered else frozenset()
    ends = {m.end for m in question.mentions if m.kind == "cue" and m.key in _ENDS_OF_ORDERS}
    ends |= {m.end for m in question.mentions if m.text in _OF_HAN and m.start in ends}
    opening = ends | ({0} if question.said.isdisjoint(("who", "which")) else set())
    for mention in question.mentions:
        if count := _FIRST_OF_HAN.get(mention.text, 0):
            return mention, count
        if ends and (count := _SO_MANY_HAN.get(mention.text, 0) * (mention.start in opening)):
            return mention, count
        if ends and (count := _WHICH_OF_HAN.get(mention.text, 0)):
            return mention, count
        count = _count(mention)
        if not 1 <= count <= _MOST_WANTED:
            continue
        if _stands_at_an_end(mention, count, starting, led=mention.start in led) or _points_after(mention, starting):
            return mention, count
    return None


def _is_counted_in_han(mention: Mention, number: Mention | None) -> bool:
    """两家 behind the end of an order is neither both of those named nor a group."""
    return mention is number and mention.text in _SO_MANY_HAN


def _count(mention: Mention) -> int:
    if mention.quantity:
        value = mention.quantity.value
        return int(value) if mention.quantity.unit is None and value == int(value) and value <= _MOST_WANTED else 0
    if mention.kind in ("cue", "metric", "entity"):
        return 0
    return _WORDS.get(mention.text.casefold().split()[-1], 0)


def _stands_at_an_end(mention: Mention, count: int, starting: Starting, *, led: bool) -> bool:
    """ "Top 3", and no "top 3 %"; "top two", "the two largest", where "the top one" counts nobody."""
    if mention.kind == "quantity":
        return led
    behind = starting.get(mention.end, ())
    after = any(_first_word(m) in _ENDS or (m.kind == "cue" and m.key in _ENDS_OF_ORDERS) for m in behind)
    return count > 1 and mention.kind in ("filler", "unknown") and (led or after)


def _points_after(mention: Mention, starting: Starting) -> bool:
    """ "Three risks", "the 2 biggest strengths"."""
    here = starting.get(mention.end, ())
    while here and here[0].text.casefold() in _BETWEEN and not any(m.key in _POINTS for m in here):
        here = starting.get(here[0].end, ())
    return any(m.key in _POINTS for m in here)


def _is_of_the_asker(mention: Mention, starting: Starting) -> bool:
    after = {_first_word(m) for m in starting.get(mention.end, ())}
    if mention.start == 0 and after & _ASKED:
        return True
    before = _words_before(mention, starting)
    if before & _OF_PEOPLE and before & _OWNING and after & _OWNED:
        return True
    return _is_age(mention, starting)


def _is_age(mention: Mention, starting: Starting) -> bool:
    """ "I am 18 years old"."""
    if mention.key != "years" or _words_before(mention, starting).isdisjoint(_OF_PEOPLE):
        return False
    return any(_first_word(m) == _OLD for m in starting.get(mention.end, ()))


def _words_before(mention: Mention, starting: Starting) -> set[str]:
    near = range(mention.start - _NEAR, mention.start)
    return {word for place in near for m in starting.get(place, ()) for word in _words(m)}


def _words(mention: Mention) -> list[str]:
    return mention.text.casefold().replace("'", "").split()


def _first_word(mention: Mention) -> str:
    return next(iter(_words(mention)), "")


def _last_word(mention: Mention) -> str:
    return next(reversed(_words(mention)), "")
