"""Of how many a limit is to hold: "至少两家份额超过15%吗", "只有一家PE低于20倍", "超过30%的一家也没有". The count is
read beside the limit (`bot/answers/orders/counts_of_names.py`); heard for itself, 两家 would be two that the chat
knows, 三家 everyone, and 不止 the limit."""

from __future__ import annotations

import re
from itertools import pairwise

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

COUNTS_OF_NAMES = "counts_of_names"
_NUMBER, _KINDS = "[一1两兩二2三3四4五5]", "[家间間个個朵隻只]"
_ONES = "[企业公司厂商廠商業者云雲服务務商供应應商巨头頭的嘅]*"
_BOUNDS = (
    "至少|起码|起碼|最少|少说|少說|不少于|不少於|不止|不只|唔止|超过|超過|多于|多於|多过|多過|最多|至多|顶多|頂多|不超过|不超過|"
    "不多于|不多於|少于|少於|不到|不足|只有|仅有|僅有|仅|僅|只|就|刚好|剛好|正好|恰好|得|淨係得|净系得"
)
_BOUNDED = re.compile(f"(?:其中)?(?:{_BOUNDS})有?{_NUMBER}{_KINDS}{_ONES}")
_BARE = re.compile(f"(?:其中)?有?{_NUMBER}{_KINDS}")
_ONE = re.compile(f"有?[一1]{_KINDS}")
_LIMITS = frozenset({"above", "below", "at_least", "at_most", "more", "less", "faster", "slower"})
_TOGETHER = frozenset({"total", "plus", "average", "difference", "ratio", "compare", "which", "who", "nobody", "it"})
_ALL = ("都", "均", "全", "各", "之", "合", "加", "一起")
_AMONG = ("里", "裡", "中", "当中", "當中", "之中", "入面", "内", "內")
_TIMES = ("years", "quarters", "months", "weeks", "days")
_LONGEST, _NONE = 4, re.compile("(?:都|也|亦)(?:没|沒|冇|无|無)有?")
_WHOEVER = re.compile(f"(?:有?一{_KINDS}|谁|誰|哪家|邊間|边间){_ONES}")


@woken_by(*_LIMITS, beside=("quantity",))
def with_names_counted(mentions: Mentions, _: Knowledge) -> Mentions:
    """The count as one empty word that is known by its key, where nobody is named and a limit is stated behind it."""
    if not _is_of_nobody(mentions) or not _TOGETHER.isdisjoint(m.key for m in mentions):
        return mentions
    pieces = _pieces(mentions)
    last = max((m.start for m in mentions if m.quantity and m.quantity.unit not in _TIMES), default=-1)
    doubted = any(m.key in ("polar", "confirm") for m in mentions)
    for place, first in enumerate(pieces):
        for many in range(_LONGEST, 0, -1):
            run = pieces[place : place + many]
            text = "".join(m.text for m in run)
            bare = doubted and _BARE.fullmatch(text) and not _ONE.fullmatch(text) and not _is_of_all(run, pieces)
            if run[-1].end <= last and (_BOUNDED.fullmatch(text) or bare):
                count = Mention("filler", COUNTS_OF_NAMES, first.start, run[-1].end, text)
                left = (m for m in mentions if m.end <= count.start or m.start >= count.end)
                return tuple(sorted((*left, count), key=lambda m: (m.start, m.end)))
    return mentions


@woken_by(*_LIMITS, beside=("quantity",))
def with_nobody_behind(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "PE低于10倍的一家也没有吧": who is looked for stands before, that there is none behind. Right behind the
    figure (二十倍都冇), not even that much is had."""
    pieces = _pieces(mentions)
    behind = max((m.end for m in mentions if m.quantity and m.quantity.unit not in _TIMES), default=0)
    none = [(one, two) for one, two in pairwise(pieces) if _NONE.fullmatch(one.text + two.text) and one.start > behind]
    if not none or not _is_of_nobody(mentions):
        return mentions
    one, two = none[-1]
    nobody = Mention("cue", "nobody", one.start, two.end, one.text + two.text)
    left = (m for m in mentions if m.end <= nobody.start or m.start >= nobody.end)
    idle = (m.as_filler() if _WHOEVER.fullmatch(m.text) else m for m in left)
    return tuple(sorted((*idle, nobody), key=lambda m: (m.start, m.end)))


def _is_of_nobody(mentions: Mentions) -> bool:
    return all(m.kind != "entity" for m in mentions)


def _is_of_all(run: list[Mention], pieces: list[Mention]) -> bool:
    """ "三家都超过20倍吗", "两家合计"; 三家里有两家 counts those behind."""
    behind = next((m.text for m in pieces if m.start >= run[-1].end), "")
    return behind.startswith((*_ALL, *_AMONG))


def _pieces(mentions: Mentions) -> list[Mention]:
    """The longest at each place, one behind the other."""
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return found
