"""What a sum leaves for all others: "the four together, and what is left for others?", 四家加起来，剩下的占多少."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TOTAL, _OTHER, _REMAINDER = "total", "other", "remainder"
_NAMES = ("entity", "group")
_REST = frozenset({"others", "the others", "rest", "the rest", "all others", "everyone else"})
_REST_HAN = ("剩", "其余", "其餘", "余下", "餘下", "其他", "其它", "别的", "別的")
_OF_ONE = ("个", "個", "家", "间", "間", "两", "兩", "三")
"""剩下那家 is one of those that are named."""
_OF_ONE_THING = ("data_center", "download")
_ADDING = frozenset({"plus", "both", "average", "and_what", "every", "compare"})
_IN_ALL = frozenset({"collected", "gathered", "amassed", "accumulated", "altogether", "all told", "in all", "in total"})
_OTHERWISE = frozenset(
    {"average", "compare", "difference", "ratio", "who", "which", "most", "least", "growth", "revenue", "pe", "budget",
     "invest", "plan", "exclude", "polar", "confirm"}
)
"""Cues of questions in which others are set beside those who are added up."""


@woken_by(_TOTAL, beside=(_OTHER,))
def with_rests_of_sums(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a remainder for the others behind a sum, where nobody is named behind them."""
    said = {m.key for m in mentions}
    names = [m.end for m in mentions if m.kind in _NAMES]
    sums = [m.end for m in mentions if m.key == _TOTAL]
    if not (names and sums) or _OTHER not in said or not said.isdisjoint(_OTHERWISE):
        return mentions
    behind = max(min(sums), max(names))
    asked = any(m.key in ("share", "how_much", "how_many", "as_percent", "and_what") for m in mentions)

    def is_rest(mention: Mention) -> bool:
        return mention.key == _OTHER and mention.start >= behind and _is_of_all_others(mention.text.casefold())

    return tuple(m._replace(key=_REMAINDER) if asked and is_rest(m) else m for m in mentions)


@woken_by(_TOTAL, beside=_OF_ONE_THING)
def without_sums_of_one(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many downloads had the app collected?", "meant for data centers altogether": of one thing there is nothing
    to add up."""
    names = {m.key for m in mentions if m.kind == "entity"}
    several = len(names) > 1 or any(m.kind == "group" or m.key in _ADDING for m in mentions)
    if several or not any(m.key in _OF_ONE_THING for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key == _TOTAL and m.text.casefold() in _IN_ALL else m for m in mentions)


def _is_of_all_others(text: str) -> bool:
    return text in _REST or (text.startswith(_REST_HAN) and not any(word in text for word in _OF_ONE))
