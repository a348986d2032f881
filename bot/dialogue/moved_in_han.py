"""Whether a figure that was shown has moved, asked in Chinese, which needs no "it" for that: "涨了吗", "增加了多少",
"比去年多吗" behind a P/E, a budget or a share."""

from __future__ import annotations

import re

from bot.models import Frame, Reading

_BEFORE = (
    "那|那么|那麼|它|佢|其|这个|這個|这个数|這個數|这个数字|這個數字|后来|後來|现在|現在|近来|近來|最近|今年|去年|近年|同比|环比|環比|按年|"
    "有没有|有沒有|有冇|是不是|系咪|係咪|是否|到底|已经|已經|又|还|還|一共|大概|大约|大約|具体|具體|会不会是|的|嘅|呢个|呢個|比去年|较去年|較去年"
)
_VERBS = (
    "上涨|上漲|上升|上调|上調|涨|漲|升|飙升|飆升|增加|增多|提升|提高|加大|扩大|擴大|变大|變大|变高|變高|变贵|變貴|变多|變多|走高|攀升|追加|"
    "加码|加碼|下降|下跌|下滑|下调|下調|回落|走低|跌|降|减少|減少|缩小|縮小|缩水|縮水|变小|變小|变低|變低|变少|變少|变|變|变化|變化|变动|變動|改变|"
    "改變|动|動|波动|波動|调整|調整"
)
_NOUNS = "涨幅|漲幅|升幅|跌幅|降幅"
_GROWING = "增长|增長|成长|成長|年增|增"
"""Of a share of the market, whoever holds it may be said to grow; of a price or a budget it is a change."""
_YEARS_BEFORE = (
    "去年|上年|上一年|前一年|前年|往年|旧年|舊年|上季|上季度|上个季度|上個季度|上一季度|上个月|上個月|以前|之前|从前|從前|过去|過去|先前|此前|原来|原來|"
    "年初|年初时|去年同期|上年同期"
)
_ADJECTIVES = "多|高|大|少|低|小|贵|貴|便宜|平|强|好"
_DONE = "了|咗|过|過|到|得|出"
_HOW_MUCH = (
    "多少|几多|幾多|几成|幾成|几倍|幾倍|几个点|幾個點|几个百分点|幾個百分點|百分之几|百分之幾|多大|好多|很多|不少"
)
_BEHIND = (
    "吗|嗎|嘛|么|麼|呢|咩|呀|啊|吧|没|沒|没有|沒有|未|的|嘅|是|系|係|有|如何|怎样|怎樣|怎么样|怎麼樣|点样|點樣|"
    "还是|還是|？|\\?|，|,|。"
)
_MOVED_BY = f"(?:(?:{_DONE})|(?:{_HOW_MUCH})|(?:{_BEHIND}))*"
_MOVES = re.compile(f"(?:{_BEFORE})*(?:(?:{_VERBS}){_MOVED_BY}|(?:{_NOUNS}){_MOVED_BY})+")
_GROWS = re.compile(f"(?:{_BEFORE})*(?:{_GROWING})(?:{_DONE}|{_HOW_MUCH}){_MOVED_BY}")
_THAN_BEFORE = re.compile(
    f"(?:那|它|佢|这个|這個|现在|現在)*(?:比|较|較|跟|和|与|與|同)(?:{_YEARS_BEFORE})的?(?:比|相比|比起来|比起來)?"
    f"(?:{_ADJECTIVES}|{_VERBS}|{_GROWING})?{_MOVED_BY}"
)
_LONGEST = 24
"""Characters of such a follow-up. Its words may be cut in several ways, so that a longer text could take long."""
_OF_CLOUDS = frozenset({"cloud_share", "ai_case_study_share", "share_of_parent_revenue"})
"""Figures of somebody who may also be said to grow."""


_PACES = re.compile(
    f"(?:{_BEFORE})*(?:加速|提速|减速|減速|放缓|放緩|放慢|加快|变快|變快|变慢|變慢|快|慢|减缓|減緩|趋缓|趨緩)(?:{_DONE})(?:{_HOW_MUCH}|{_BEHIND})*"
)


def speeds_up_in_han(reading: Reading) -> bool:
    """ "加速了吗", "放缓了多少" behind a growth."""
    said = _said(reading)
    return len(said) <= _LONGEST and bool(_PACES.fullmatch(said))


def moves_in_han(reading: Reading, frame: Frame) -> bool:
    """Whether that is all that the follow-up asks."""
    said = _said(reading)
    if len(said) > _LONGEST:
        return False
    if _MOVES.fullmatch(said) or _THAN_BEFORE.fullmatch(said):
        return True
    return bool(_GROWS.fullmatch(said)) and _OF_CLOUDS.isdisjoint(frame.metrics)


def _said(reading: Reading) -> str:
    """All of it without spaces; each word once, though it may be heard as several things."""
    text, end = "", 0
    for mention in sorted(reading.mentions, key=lambda m: (m.start, -m.end)):
        if mention.end > end:
            text += mention.text if mention.start >= end else mention.text[end - mention.start :]
            end = mention.end
    return "".join(text.split())
