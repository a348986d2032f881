"""What goes beyond a point, wherever the words stand that do so: that it is the main risk, that analysts say it, that
it is only considered, that it is so of all, that it is given up. The point is told, and no yes is said."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Mention, has_han

from bot.answers.claims.stances import STANCE_NOUNS
from bot.answers.claims.unsaid.points import Points
from bot.answers.claims.verdicts import CUSTOMERS
from bot.models import Reading

_MAIN = frozenset(
    {"main", "key", "top", "chief", "primary", "principal", "central", "number one", "only", "sole", "single",
     "biggest", "largest", "greatest", "worst", "gravest"}
)
_MAIN_HAN = ("主要", "首要", "核心", "唯一", "头号", "頭號", "最大", "最主要", "最严重", "最嚴重")
_SUPERLATIVES = frozenset({"strongest", "weakest", "best", "worst", "greatest", "smartest", "finest", "toughest"})
_ONE_OF_THEM = ("之一", "其中")
_EXPERTS = frozenset({"analysts", "analyst", "experts", "economists", "brokers", "bankers", "insiders", "critics"})
_EXPERTS_HAN = (
    "分析师", "分析師", "分析员", "分析員", "专家", "專家", "经济学家", "經濟學家", "券商", "投行", "业内", "業內"
)
_ACCORDING = frozenset({"according to", "to", "per", "by"})
_SAYING = frozenset(
    {"say", "says", "said", "claim", "claims", "report", "agree", "argue", "write", "note", "find", "believe",
     "believes", "think", "thinks", "expect", "see", "consider", "regard", "maintain", "insist", "warn", "hold"}
)
_ANNOUNCING = frozenset(
    {"confirm", "confirmed", "announce", "announced", "admit", "admitted", "say", "said", "state", "stated", "deny",
     "denied", "acknowledge", "acknowledged", "declare", "declared", "claim", "claimed"}
)
_ACCORDING_HAN = ("根据", "根據", "据", "據", "按", "按照", "依照")
_SAYING_HAN = ("说", "說", "称", "稱", "表示", "指出", "认为", "認為", "话", "觉得", "覺得")
_CONSIDERING = frozenset({"considering", "planning", "mulling", "contemplating", "weighing", "intending", "pondering"})
_CONSIDERING_HAN = ("考虑", "考慮", "打算", "计划", "計劃", "准备", "準備", "拟", "擬", "正在考虑", "正在考慮")
_DONE = frozenset({"cancel", "ipo", "partner", "open_source"})
"""Cues of what has been done, so that it is no longer considered."""
_ALL = frozenset({"all", "every", "each", "all of", "all the"})
_ALL_HAN = ("所有", "全部", "全体", "全體", "每个", "每個", "每一个", "人人", "全都")
_ALIKE_HAN = "都"
_OF_MANY = frozenset({"consumer", "market_people", "model"})
_BETWEEN = frozenset({"of", "the", "its", "their", "的"})
_GIVEN_UP = ("given up", "gave up", "give up", "giving up", "lost its", "lost their")
_GIVEN_UP_HAN = ("失去", "丧失", "喪失", "丢掉", "丟掉", "放弃", "放棄", "退出")
_ENDED = frozenset({"cancel", "ipo"})
_SITES, _HOSTING, _ALREADY = "data_center", "hosting", ("already", "已经", "已經")
_STOCK, _TRIPLE_DIGIT = frozenset({"stock", "shares", "share price", "股价", "股價", "股票"}), "triple_digit"
_ENDINGS = frozenset({"成功", "失败", "失敗", "成功了", "失败了", "失敗了", "succeeded", "failed", "paid off"})
_CONSUMER, _ELUSIVE, _UNUSED = "consumer", "elusive", ("不用", "唔用", "没用", "沒用")
_GEMINI, _OPEN, _OWNERS = "gemini", "open_source", "alibaba"
_RELEASING = ("made", "make", "released", "release", "publish", "published")
_IS_NOT, _SAID = ("不是", "並非", "并非", "唔係"), ("article", "source", "says")
_SCOPE = 4
"""Mentions between "all" and those of whom it is said."""
Beyond = Callable[[Points, Reading], bool]


def goes_beyond(claims: Points, reading: Reading) -> bool:
    return any(check(claims, reading) for check in _BEYOND)


def _is_the_main_one(_: Points, reading: Reading) -> bool:
    """ "X is the main risk, right?", "根据文章，监管是主要风险吗": that it is one is said; "one of the main risks"."""
    said = "".join(dict.fromkeys(m.text for m in reading.mentions))
    if any(part in said for part in _ONE_OF_THEM):
        return False
    before = {m.end: m for m in reading.mentions if m.key != "particles"}
    before |= {m.end: before[m.start] for m in reading.mentions if m.key == "particles" and m.start in before}
    for mention in reading.mentions:
        words = mention.text.casefold()
        if words not in STANCE_NOUNS.get(mention.key, ()) and not (has_han(words) and mention.key in STANCE_NOUNS):
            continue
        led = before.get(mention.start)
        if words.startswith(_MAIN_HAN) or (led and led.text.startswith(_MAIN_HAN)):
            return True
        if led and led.text.casefold().split()[-1] in _MAIN and not words.endswith("s"):
            return True
    return False


def _ranks_first(_: Points, reading: Reading) -> bool:
    """ "It says Google Cloud is the strongest in data analytics, no?": that it is strong is said."""
    return any(m.text.casefold().split()[0] in _SUPERLATIVES for m in reading.mentions)


def _is_said_by_experts(_: Points, reading: Reading) -> bool:
    """ "According to analysts, ...", "do analysts say that ...", 分析师说: no source tells what those say."""
    led = {m.end for m in reading.mentions if m.text.casefold() in _ACCORDING or m.text.startswith(_ACCORDING_HAN)}
    behind = {m.start for m in reading.mentions if m.text.casefold() in _SAYING or m.text.startswith(_SAYING_HAN)}
    experts = (m for m in reading.mentions if m.text.casefold() in _EXPERTS or m.text.startswith(_EXPERTS_HAN))
    return any(m.start in led or m.end in behind for m in experts)


def _is_said_by_a_firm(_: Points, reading: Reading) -> bool:
    """ "Has Alibaba confirmed that ...?": the source says it."""
    named = {m.end for m in reading.mentions if m.kind in ("entity", "group")}
    saying = {m.end for m in reading.mentions if m.start in named and m.text.casefold() in _ANNOUNCING}
    return any(m.start in saying and m.text.casefold() == "that" for m in reading.mentions)


def _is_only_considered(claims: Points, reading: Reading) -> bool:
    """ "Is Alibaba considering cancelling it?": it has; a plan behind the deed is what was dropped (取消上市计划)."""
    deeds = [m.start for m in reading.mentions if m.key in _DONE and m.kind == "cue"]
    done = any(_DONE.intersection(claim.affirms) for claim in claims)
    if not deeds or not done:
        return False
    weighed = [m for m in reading.mentions if m.text.casefold() in _CONSIDERING or m.text.startswith(_CONSIDERING_HAN)]
    return any(m.start < deeds[0] for m in weighed)


def _is_said_of_all(_: Points, reading: Reading) -> bool:
    """ "I read that all consumers use it", 模型全部开源: of some it is said."""
    every = [m.end for m in reading.mentions if m.text.casefold() in _ALL or m.text.startswith(_ALL_HAN)]
    many = [m for m in reading.mentions if m.key in _OF_MANY]
    ahead = any(0 <= m.start - end <= _SCOPE and _leads(end, m.start, reading) for m in many for end in every)
    starts = {m.start for m in reading.mentions if m.text.startswith((*_ALL_HAN, _ALIKE_HAN))}
    return ahead or any(m.end in starts for m in many if has_han(m.text))


def _leads(start: int, end: int, reading: Reading) -> bool:
    """Whether small words and names are all that stands between."""
    between = (m for m in reading.mentions if start <= m.start < end)
    return all(m.kind == "entity" or m.text.casefold() in _BETWEEN for m in between)


def _is_given_up(claims: Points, reading: Reading) -> bool:
    """ "Has it given up its focus?", 失去了优势吗: that it has one is said."""
    if any(_ENDED.intersection(claim.topics) for claim in claims):
        return False
    han = any(m.text.startswith(_GIVEN_UP_HAN) for m in reading.mentions)
    return han or any(words in reading.said for words in _GIVEN_UP)


def _is_already_there(claims: Points, reading: Reading) -> bool:
    """ "Do its data centers already host models?": what they are for is said."""
    now = any(m.text.casefold().startswith(_ALREADY) for m in reading.mentions)
    return now and _SITES in reading.topics and any(_HOSTING in claim.affirms for claim in claims)


def _is_of_the_stock(claims: Points, reading: Reading) -> bool:
    """ "Has the stock grown by triple digits?": the AI business has."""
    stock = any(m.text.casefold() in _STOCK for m in reading.mentions)
    return stock and any(_TRIPLE_DIGIT in claim.affirms for claim in claims)


def _is_of_businesses(claims: Points, reading: Reading) -> bool:
    """企业喜欢用千问应用吗: consumers do."""
    consumers, businesses = CUSTOMERS
    said = {m.text.casefold() for m in reading.mentions}
    of_consumers = any(_CONSUMER in claim.affirms for claim in claims[:1])
    return of_consumers and not said.isdisjoint(businesses) and said.isdisjoint(consumers)


def _is_not_so(claims: Points, reading: Reading) -> bool:
    """ "Profitability is not elusive, right?", 消费者不用千问吗: the denial of what is said."""
    elusive = any(m.text.casefold() == _ELUSIVE for m in reading.mentions) and reading.has("negation")
    unused = any(_CONSUMER in claim.affirms for claim in claims) and any(m.text in _UNUSED for m in reading.mentions)
    return elusive or unused


def _has_come_out(claims: Points, reading: Reading) -> bool:
    """ "豪赌成功了吗": how it ends is not said."""
    ended = any(m.text.casefold() in _ENDINGS for m in reading.mentions)
    return ended and bool(claims) and all(claim.awaited for claim in claims[:1])


def _opens_the_rival(_: Points, reading: Reading) -> bool:
    """ "Is Alibaba's Gemini open source?", "Alibaba open-sourced Gemini?": what challenges it is."""
    opened = {m.end for m in reading.mentions if m.key == _OPEN or m.text.casefold() in _RELEASING}
    if any(m.key == _GEMINI and m.kind == "entity" and m.start in opened for m in reading.mentions):
        return reading.has(_OPEN)
    owners = {m.end for m in reading.mentions if m.kind == "entity" and m.key == _OWNERS}
    owners |= {m.end for m in reading.mentions if m.start in owners and m.key == "particles"}
    return reading.has(_OPEN) and any(m.key == _GEMINI and m.start in owners for m in reading.mentions)


def _is_said_not_to_be(_: Points, reading: Reading) -> bool:
    """文章说Azure不是摇钱树吗: behind whoever says so, 不是 denies; without him it asks."""
    said = [m.end for m in reading.mentions if m.key in _SAID]
    return any(said and m.text in _IS_NOT and m.start > said[0] for m in reading.mentions if _has_subject(m, reading))


def _has_subject(mention: Mention, reading: Reading) -> bool:
    """Whether something stands before it that is no frame."""
    before = (m for m in reading.mentions if m.end <= mention.start)
    return any(m.kind in ("entity", "term") or (m.kind == "cue" and m.key not in _SAID) for m in before)


_BEYOND: tuple[Beyond, ...] = (
    _is_the_main_one,
    _ranks_first,
    _is_said_by_experts,
    _is_said_by_a_firm,
    _is_only_considered,
    _is_said_of_all,
    _is_given_up,
    _is_already_there,
    _is_of_the_stock,
    _is_of_businesses,
    _is_not_so,
    _has_come_out,
    _opens_the_rival,
    _is_said_not_to_be,
)
