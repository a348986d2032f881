"""What is done with an amount of money, or with a share, that is neither laying it out nor holding it: 获得了530亿美元,
完成了投资 and 失去份额 turn what the source says, though their verbs are small words elsewhere."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TAKING = frozenset(
    {"获得", "獲得", "收到", "取得", "赢得", "贏得", "吸引", "吸引了", "吸引到", "得到", "拿到", "接到", "接受",
     "筹集", "籌集", "筹到", "籌到", "募集", "募得", "融到", "融了", "融资", "融資", "借到", "借了", "拿回", "收回",
     "取回", "讨回", "討回", "赚到", "賺到", "攒下", "攒了", "吸了", "吸到"}
)
_ENDING = frozenset(
    {"完成", "结束", "結束", "完结", "完結", "花光", "花完", "用光", "用完", "烧光", "燒光", "耗尽", "耗盡", "投完",
     "砸完", "花掉", "烧掉", "燒掉", "耗掉", "兑现", "兌現", "落实", "落實"}
)
_CHANGING = frozenset(
    {"追加", "再投", "再投资", "再投資", "加投", "增投", "抵押", "质押", "質押", "减半", "減半", "砍半", "腰斩",
     "腰斬", "砍掉", "撤回", "撤掉", "退回", "退还", "退還", "归还", "歸還", "放弃", "放棄", "取消", "暂停", "暫停",
     "推迟", "推遲", "捐出", "挪用", "亏掉", "虧掉", "赔掉", "賠掉", "省下", "节省", "節省", "借出", "欠下", "损失",
     "損失"}
)
_LOSING = frozenset(
    {"失去", "丢失", "丟失", "丢了", "丟了", "丢掉", "丟掉", "流失", "让出", "讓出", "放弃", "放棄", "丧失", "喪失",
     "输掉", "輸掉"}
)
"""Of a share: what is lost is not what is held."""
_OF_MONEY = _TAKING | _ENDING | _CHANGING | _LOSING
_MONEY = frozenset({"invest", "plan", "budget", "rnd", "capex", "investment_plan", "rd_budget", "ai_capex",
                    "cloud_infrastructure_spending", "spending"})
_SHARES = frozenset({"share", "cloud_share"})
_ASPECTS = frozenset(
    {"了", "过", "過", "咗", "到", "这", "這", "那", "的", "这笔", "這筆", "那笔", "那筆", "其", "一", "全部",
     "所有"}
)
_ASKED = frozenset({"how_much", "how_many", "market", "cloud", "ai"})
_USED_UP, _SPAN, _ONLY = ("完", "光"), ("single_year", "per_year"), ("就", "便", "内", "內", "里", "裡", "之内", "之內")
"""What is used up within a span of time says how long it lasts (三年花完吗)."""
_SUPPORTING = ("持", "援", "配")
_LONGEST, _DONE = 3, "了咗过過"


@woken_by(*{word[0] for word in _OF_MONEY}, *_OF_MONEY, "invest", "budget", "exclude", "cheap", "difference", "moved")
def with_other_deeds(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里获得了530亿美元投资吗", "AWS失去了多少市场份额": the verb as a word that no answer speaks of."""
    for deed in _deeds(mentions):
        named = any(m.kind == "entity" and m.end <= deed.start for m in mentions)
        if named and _is_done_with(deed, mentions):
            left = (m for m in mentions if m.end <= deed.start or m.start >= deed.end)
            return tuple(sorted((*left, deed), key=lambda m: (m.start, m.end)))
    return mentions


@woken_by(*_USED_UP, beside=("budget", "invest"))
def with_spans_of_use(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "530亿美元是一年之内就花完吗": behind a span of years the verb says no more than that the money is laid out."""
    said = {m.start: m for m in mentions if m.kind == "filler" and m.text in _ONLY}
    ends = {m.end for m in mentions if m.key in _SPAN or (m.quantity and m.quantity.unit == "years")}
    ends |= {said[end].end for end in ends if end in said}
    spent = {m.end for m in mentions if m.key in ("budget", "invest") and m.start in ends}
    return tuple(m.as_filler() if m.text in _USED_UP and m.start in spent else m for m in mentions)


@woken_by("budget", beside=("持", "援", "配"))
def with_support(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里支持中文吗": 支 alone lays money out, and is a part of another verb here."""
    laid_out = {m.end: m for m in mentions if m.text == "支"}
    halves = (m for m in mentions if m.start in laid_out and m.text.startswith(_SUPPORTING))
    half = next(halves, None)
    if half is None:
        return mentions
    first = laid_out[half.start]
    whole = Mention("unknown", "", first.start, half.end, first.text + half.text)
    left = (m for m in mentions if m.end <= whole.start or m.start >= whole.end)
    return tuple(sorted((*left, whole), key=lambda m: (m.start, m.end)))


def _deeds(mentions: Mentions) -> list[Mention]:
    """Every such verb, of one word or of several right behind one another."""
    found: list[Mention] = []
    for first in mentions:
        if first.kind in ("entity", "metric", "quantity"):
            continue
        text, end = first.text, first.end
        for _ in range(_LONGEST):
            said = text.rstrip(_DONE)
            if said in _OF_MONEY or text in _OF_MONEY:
                found.append(Mention("unknown", "", first.start, end, said if said in _OF_MONEY else text))
            behind = next((m for m in mentions if m.start == end), None)
            if behind is None or behind.kind in ("entity", "quantity"):
                break
            text, end = text + behind.text, behind.end
    return found


def _is_done_with(deed: Mention, mentions: Mentions) -> bool:
    """Whether an amount, or what is measured in money or in shares, is what it is done with."""
    for mention in sorted((m for m in mentions if m.start >= deed.end), key=lambda m: m.start):
        if mention.quantity is not None and mention.quantity.unit in CURRENCIES:
            return deed.text in _OF_MONEY - _LOSING or deed.text in _CHANGING
        if mention.quantity is not None and mention.quantity.unit == "percent":
            return deed.text in _LOSING
        if mention.key in _MONEY:
            return True
        if mention.key in _SHARES:
            return deed.text in _LOSING
        if mention.text not in _ASPECTS and mention.key not in _ASKED:
            return False
    return False
