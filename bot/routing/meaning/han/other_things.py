"""Things that no figure is of, by nouns that are small words elsewhere: AWS最大股东是谁 asks who owns it,
阿里云的技术比AWS强吗
is of techniques, and 阿里最新财报 is a report. Left out, the rest would ask for shares of the cloud market, or for all
there is of the company."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_OWNED = frozenset(
    {"股东", "股東", "投资者", "投資者", "投资人", "投資人", "供应商", "供應商", "供货商", "供貨商", "子公司",
     "财报", "財報",
     "商业模式", "商業模式", "商业模式是", "商業模式是", "定位"}
)
"""What a company has, and no source of these tells of."""
_RANKED = _OWNED | frozenset(
    {"业务", "業務", "业务板块", "業務板塊", "产品", "產品", "服务", "服務", "板块", "板塊", "部门", "部門", "项目",
     "項目",
     "消息", "新闻", "新聞", "动态", "動態", "品牌", "市场", "市場"}
)
"""What is picked from several of them: the largest, the second, the latest."""
_COMPARED = frozenset(
    {"技术", "技術", "产品", "產品", "数据中心", "數據中心", "资料中心", "資料中心",
     "品牌",
     "口碑", "团队", "團隊", "体验", "體驗"}
)
"""What two of them may be held against each other by."""
_MARKETS = frozenset({"市场", "市場"})
_ENDS = ("most", "least")
_PICKING = frozenset(
    {"主要", "主要的", "主要是", "最主要", "最主要的", "核心", "核心的", "最新", "最新的", "最近的", "最重要",
     "最重要的"}
)
_OF = ("的", "嘅", "之")
_COMPARING = frozenset(
    {"compare", "more", "less", "better", "difference", "ratio", "who", "which", "how_big", "most", "least"}
)
_ASKING = frozenset(
    {"who", "which", "what", "where", "define", "confirm", "polar", "how_many", "how_much", "any_of", "and_what",
     "list"}
)
_SCOPES = frozenset({"market", "cloud", "data_center"})
"""Cues that say of what a measure is, and measure nothing alone."""
_RATE, _NUMBER, _GROWING = "rate", ("数", "數"), ("growth", "yoy")
_IN_MONEY, _CASH = "convert", "outside:cash"
_HAVING_MONEY = frozenset({"有多少钱", "有多少錢", "有几多钱", "有幾多錢", "多有钱", "多有錢"})
_TWO, _LONGEST = 2, 3


@woken_by("entity", beside=(*_ENDS, "ordinal", "now", *_PICKING, "主", "核"))
def with_things_ranked(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "阿里云第二大业务", "微软最大的市场在哪", "阿里最新消息": right behind what picks it,
    and closing what is asked."""
    picked = {m.end for m in mentions if m.kind == "ordinal" or m.key in _ENDS or m.text in _PICKING}
    picked |= {m.end for m in mentions if m.text in _OF and m.start in picked}
    return _with_thing(
        (m for m in _nouns(mentions, _RANKED) if m.start in picked and _closes(m, mentions)), mentions, knowledge
    )


@woken_by("entity", beside=(*_OWNED, "定"))
def with_things_owned(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "阿里供应商有哪些", "微软的商业模式是什么": right behind the name, with nothing told of it."""
    owners = _owners(mentions)
    return _with_thing(
        (m for m in _nouns(mentions, _OWNED) if m.start in owners and _closes(m, mentions)), mentions, knowledge
    )


@woken_by(*_COMPARED, "data_center", beside=_COMPARING)
def with_things_compared(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "阿里云的数据中心比AWS多吗", "阿里和微软技术对比": right behind a name,
    and before what compares two of them."""
    if len({m.key for m in mentions if m.kind == "entity"}) < _TWO:
        return mentions
    owners = _owners(mentions)
    ahead = {m.start for m in mentions if m.key in _COMPARING | {"and_what"}}
    found = (m for m in _nouns(mentions, _COMPARED) if m.start in owners and m.end in ahead)
    return _with_thing(found, mentions, knowledge)


@woken_by(_RATE, *_NUMBER, beside=("entity",))
def with_rates_of_things(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "微软准确率", "谷歌论文数": a word between the name and 率 or 数 says what it is a rate or a number of."""
    owners = _owners(mentions)
    counted = {m.start: m for m in mentions if m.key == _RATE or m.text in _NUMBER}
    found = (
        Mention("unknown", "", m.start, counted[m.end].end, m.text + counted[m.end].text)
        for m in mentions
        if m.start in owners and m.end in counted and m.key not in _GROWING and not is_measure(m, knowledge)
    )
    return _with_thing(found, mentions, knowledge)


@woken_by(_IN_MONEY, beside=("entity",))
def with_money_owned(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里有多少钱": of a name alone, what it has, and no amount in another currency."""
    owners = _owners(mentions)
    owned = next((m for m in mentions if m.key == _IN_MONEY and m.text in _HAVING_MONEY and m.start in owners), None)
    if owned is None or any(m.kind not in ("entity", "term", "filler") for m in mentions if m is not owned):
        return mentions
    return tuple(m._replace(kind="metric", key=_CASH) if m is owned else m for m in mentions)


def _nouns(mentions: Mentions, nouns: frozenset[str]) -> Iterator[Mention]:
    """Those of the words that are said, of one mention or of several right behind one another."""
    for first in mentions:
        text, end = first.text, first.end
        for _ in range(_LONGEST):
            if text in nouns:
                yield Mention("unknown", "", first.start, end, text)
                break
            behind = next((m for m in mentions if m.start == end and m.kind == "filler"), None)
            if first.kind != "filler" or behind is None:
                break
            text, end = text + behind.text, behind.end


def _owners(mentions: Mentions) -> set[int]:
    """Where a thing stands that is somebody's."""
    ends = {m.end for m in mentions if m.kind == "entity"}
    return ends | {m.end for m in mentions if m.text in _OF and m.start in ends}


def _closes(noun: Mention, mentions: Mentions) -> bool:
    """Whether nothing stands behind the noun but what asks for it."""
    return all(m.kind == "filler" or m.key in _ASKING for m in mentions if m.start >= noun.end)


def _with_thing(things: Iterator[Mention], mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The first of the things as a word that no answer speaks of, where nothing is measured beside it."""
    if any(is_measure(m, knowledge) and m.key not in _SCOPES for m in mentions):
        return mentions
    thing = next(things, None)
    if thing is None:
        return mentions
    left = (m for m in mentions if m.end <= thing.start or m.start >= thing.end)
    return tuple(sorted((*left, thing), key=lambda m: (m.start, m.end)))
