"""Of how many a question says that a limit holds ("at least two of them", 至少两家, 只有三家), and whether it does."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot.models import Reading

_KEY = "counts_of_names"
_NUMBERS = {"一": 1, "1": 1, "两": 2, "兩": 2, "二": 2, "2": 2, "三": 3, "3": 3, "四": 4, "4": 4, "五": 5, "5": 5}
_NUMBER = re.compile(f"[{''.join(_NUMBERS)}]")
_HOLDS: Mapping[str, Callable[[int, int], bool]] = {
    **dict.fromkeys(("至少", "起码", "起碼", "最少", "少说", "少說", "不少于", "不少於"), int.__ge__),
    **dict.fromkeys(("不止", "不只", "唔止", "超过", "超過", "多于", "多於", "多过", "多過"), int.__gt__),
    **dict.fromkeys(("最多", "至多", "顶多", "頂多", "不超过", "不超過", "不多于", "不多於"), int.__le__),
    **dict.fromkeys(("少于", "少於", "不到", "不足"), int.__lt__),
    **dict.fromkeys(("只", "仅", "僅", "就", "刚好", "剛好", "正好", "恰好", "得", "淨係", "净系"), int.__eq__),
}
_BOUNDS: Mapping[str, Callable[[int, int], bool]] = {
    **dict.fromkeys(("at least", "no fewer than", "not fewer than", "no less than", "a minimum of"), int.__ge__),
    **dict.fromkeys(("more than", "over"), int.__gt__),
    **dict.fromkeys(("at most", "no more than", "not more than", "a maximum of"), int.__le__),
    **dict.fromkeys(("fewer than", "less than"), int.__lt__),
    **dict.fromkeys(("exactly", "precisely"), int.__eq__),
}
_WORDS = {"one": 1, "1": 1, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5}
_NAMED = (
    "of", "the", "cloud", "clouds", "company", "companies", "provider", "providers", "firm", "firms", "name", "names",
    "stock", "stocks", "players", "hyperscalers", "vendors", "p", "pe", "multiple", "multiples", "share", "shares",
)  # fmt: skip
_ANY_BOUND = "|".join(sorted(_BOUNDS, key=len, reverse=True))
_BOUNDED = re.compile(rf"\b(?P<bound>{_ANY_BOUND}) (?P<count>{'|'.join(_WORDS)}) (?:{'|'.join(_NAMED)})\b")
_BARE = re.compile(r"(?:do|does|are|is|have) (?P<count>two|three) of (?!the\b|them\b|these\b|those\b)")
""" "Do two of A, B and C ...?": two are enough."""


def holds_of_counted(reading: Reading, found: int) -> bool | None:
    """ "Do at least two of the three have over 15 %?"; None where no such number is said."""
    by_start = {m.start: m.text.casefold() for m in sorted(reading.mentions, key=lambda m: m.end)}
    words = " ".join(by_start[start] for start in sorted(by_start))
    if said := _BOUNDED.search(words):
        return _BOUNDS[said["bound"]](found, _WORDS[said["count"]])
    bare = _BARE.match(words)
    return found >= _WORDS[bare["count"]] if bare else None


def counted_in_han(reading: Reading) -> str:
    """The words that say how many; empty where none do."""
    return next((m.text for m in reading.mentions if m.key == _KEY and _NUMBER.search(m.text)), "")


def holds_of_so_many(words: str, found: int) -> bool | None:
    """None where more are found than "两家" says, which need not mean that there are no others."""
    number = _NUMBER.search(words)
    assert number
    said = _NUMBERS[number.group()]
    bare = words.removeprefix("其中")
    bound = next((holds for prefix, holds in _HOLDS.items() if bare.startswith(prefix)), None)
    if bound:
        return bound(found, said)
    return None if found > said else found == said
