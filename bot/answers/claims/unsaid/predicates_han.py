"""What a Chinese yes/no question says of something, of which a point says something else: 结束了没有, 和解了吗.

Chinese has no verb at the beginning that tells such a question: its particle or its 是不是 does, and aspect (已经, 了)
tells what has happened. Which words only say something of a subject is listed by group in the vocabulary.
"""

from __future__ import annotations

from collections.abc import Collection

from knowledge import Mention, has_han

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.answers.claims.unsaid.predicates import (
    ASKING_MORE,
    heard_of,
    is_said_together,
    is_still_to_come,
    spoken_of,
)
from bot.models import Reading
from bot.waking import IN_HAN

_ASKED = ("polar", "confirm")
_ENDS, _OTHER_TIMES, _EXCESS = "ends", "other_times", "excess"
"""Groups of the vocabulary: 结束, 放过; 一直, 从来; 太, 过于."""
_HOW = ("modifiers", "adverbs", "verbs")
_ALREADY, _ASPECT = ("已", "曾"), "了"
_SUPERLATIVE = ("最", "头号", "頭號", "第一")
_AND, _OUTLOOK, _ONE = "and_what", "outlook", 1
_MOST, _DOMINANCE = ("most", "least"), "dominance"
_STANCES, _RANKED = ("risk", "strength"), ("主要", "首要", "核心", "关键", "關鍵", "唯一", "头号", "頭號", "最")
_SLIGHT = ("小", "轻微", "輕微", "次要", "不大", "细", "細", "微小", "些微")
_ONE_OF_THEM = ("之一", "其中", "其一")
_BECOMING = (
    "越来越", "越來越", "愈来愈", "愈來愈", "愈发", "愈發", "日益", "日渐", "日漸", "逐渐", "逐漸", "渐渐", "漸漸",
    "变得", "變得", "转趋", "轉趨", "趋于", "趨於",
)
_TRIPLE_DIGIT = "triple_digit"
_EXPERTS = (
    "分析师", "分析師", "分析员", "分析員", "专家", "專家", "经济学家", "經濟學家", "券商", "投行", "大行", "基金经理",
    "基金經理", "卖方", "賣方", "买方", "買方", "业内", "業內",
)
_THINKING = (
    "认为", "認為", "觉得", "覺得", "相信", "担心", "擔心", "视", "視", "看作", "当作", "當作", "承认", "承認", "指出",
    "预计", "預計", "话", "說", "说", "提醒", "警告", "点名", "點名",
)
_BY = ("被", "由", "畀", "俾", "让", "讓", "给", "給")
_CALLED = (
    "叫", "称", "稱", "视", "視", "看作", "看成", "当作", "當作", "当成", "當成", "评为", "評為", "形容", "描述",
    "誉", "譽", "认为", "認為",
)
_FEARS = (
    "担心", "擔心", "担忧", "擔憂", "害怕", "怕", "忌惮", "忌憚", "忧虑", "憂慮", "惊", "驚", "紧张", "緊張",
    "焦虑", "焦慮",
)


def is_plain_han(reading: Reading) -> bool:
    """Whether it wants a yes or a no and nothing else (监管结束了吗)."""
    asked = any(m.key in _ASKED and has_han(m.text) for m in reading.mentions)
    return asked and not any(m.key in ASKING_MORE for m in reading.mentions)


@unsaid(IN_HAN)
def _says_another_thing(claims: Points, reading: Reading) -> bool:
    """ "监管机构起诉阿里了吗", "审查结束了没有": a word is left over that no point speaks of."""
    if not is_plain_han(reading):
        return False
    said = {cue for claim in claims for cue in spoken_of(claim)}
    spoken = {i for m in reading.mentions if m.key in said for i in range(m.start, m.end)} | reading.spoken_for
    left = (m for m in reading.mentions if not spoken.issuperset(range(m.start, m.end)))
    return any(m.key == _ENDS or (_is_strange(m) and not _is_how(m, spoken)) for m in left)


def _is_strange(mention: Mention) -> bool:
    return mention.kind == "unknown" and has_han(mention.text)


def _is_how(mention: Mention, spoken: Collection[int]) -> bool:
    """稳定 in 稳定赚钱: right before what is said of it, a modifier says how, and is not what is asked."""
    return mention.word in _HOW and mention.end in spoken


@unsaid(IN_HAN)
def _ties_two_things(claims: Points, reading: Reading) -> bool:
    """ "微软跟OpenAI的联盟赚钱吗": one point speaks of the one, another of the other."""
    if not is_plain_han(reading) or _joins_points(reading):
        return False
    heard = heard_of(claims, reading)
    paid = [{_OUTLOOK}] if any(m.key == _OUTLOOK for m in reading.mentions) else []  # 有回报了吗
    return len(heard) + len(paid) > _ONE and not is_said_together(claims, (*heard, *paid))


def _joins_points(reading: Reading) -> bool:
    """和 between names says with whom, and between anything else that both are asked for."""
    names = {at for m in reading.mentions if m.kind == "entity" for at in (m.start, m.end)}
    return reading.has("both") or any(
        m.key == _AND and names.isdisjoint((m.start, m.end)) for m in reading.mentions
    )


@unsaid(IN_HAN)
def _asks_whether_it_has_happened(claims: Points, reading: Reading) -> bool:
    """ "监管已经拖慢阿里的扩张了吗": that it could is all that is said."""
    if not is_plain_han(reading):
        return False
    done = {m.end for m in reading.mentions if m.kind == "filler" and m.text == _ASPECT}
    ended = any(m.key in _ASKED and m.start in done for m in reading.mentions)
    already = any(m.text.startswith(_ALREADY) for m in reading.mentions)
    return ended and already and is_still_to_come(claims, reading)


@unsaid(IN_HAN)
def _asks_whether_it_ranks_first(claims: Points, reading: Reading) -> bool:
    """ "阿里是最强的竞争者吗": that it is a strong one is said."""
    ranked = any(m.key in _MOST and m.text.startswith(_SUPERLATIVE) for m in reading.mentions)
    return is_plain_han(reading) and ranked and not any({_DOMINANCE, *_MOST} & spoken_of(claim) for claim in claims)


@unsaid(IN_HAN)
def _asks_of_another_time(claims: Points, reading: Reading) -> bool:
    """ "Azure一直是现金牛吗", "阿里从来都亏吗"."""
    return is_plain_han(reading) and _has(reading, _OTHER_TIMES) and not any(claim.period for claim in claims)


@unsaid(IN_HAN)
def _asks_whether_it_is_too_much(_: Points, reading: Reading) -> bool:
    """ "AI对阿里来说太烧钱了吗": that it is so at all is said."""
    return is_plain_han(reading) and _has(reading, _EXCESS)


@unsaid(*_STANCES)
def _asks_whether_it_is_the_main_one(_: Points, reading: Reading) -> bool:
    """ "竞争是主要风险吗", "监管是个小风险吗": that it is one is said; of 主要风险之一 each may be one."""
    texts = [m.text for m in reading.mentions]
    one_of_them = any(text.startswith(_ONE_OF_THEM) for text in texts) or "之一" in "".join(texts)
    weighed = (m for m in reading.mentions if m.key in _STANCES and not one_of_them)
    return is_plain_han(reading) and any(
        m.text.startswith(_RANKED) or _text_before(m, reading).startswith((*_RANKED, *_SLIGHT)) for m in weighed
    )


def _text_before(mention: Mention, reading: Reading) -> str:
    """What stands before it, beyond 的."""
    start = next((m.start for m in reading.mentions if m.end == mention.start and m.key == "particles"), mention.start)
    return next((m.text for m in reading.mentions if m.end == start), "")


@unsaid(IN_HAN)
def _asks_whether_it_becomes(claims: Points, reading: Reading) -> bool:
    """ "投资者越来越谨慎吗": that they are is said."""
    growing = any(_TRIPLE_DIGIT in spoken_of(claim) for claim in claims)
    return is_plain_han(reading) and not growing and any(m.text.startswith(_BECOMING) for m in reading.mentions)


@unsaid(IN_HAN)
def _asks_what_somebody_thinks(_: Points, reading: Reading) -> bool:
    """ "分析师认为监管是风险吗", "Azure被微软叫做现金牛吗": of those no point tells that."""
    asked = any(m.key in _ASKED and has_han(m.text) for m in reading.mentions)
    if not asked or reading.has("debate", "unanimous", "convinced"):
        return False
    led = {m.end for m in reading.mentions if m.text in _BY}
    by = {m.end for m in reading.mentions if m.kind == "entity" and m.start in led}
    if any(m.start in by and m.text.startswith(_CALLED) for m in reading.mentions):
        return True
    experts = {m.end for m in reading.mentions if m.text.startswith(_EXPERTS)}
    return any(m.start in experts and m.text.startswith(_THINKING) for m in reading.mentions)


@unsaid(IN_HAN)
def _asks_whether_another_fears(_: Points, reading: Reading) -> bool:
    """ "亚马逊担心阿里吗": investors are, and of anybody else nothing is told."""
    named = {m.end for m in reading.mentions if m.kind in ("entity", "group")}
    return is_plain_han(reading) and any(m.start in named and m.text.startswith(_FEARS) for m in reading.mentions)


def _has(reading: Reading, group: str) -> bool:
    return any(m.kind == "filler" and m.key == group for m in reading.mentions)


PREDICATES_HAN = (
    _says_another_thing,
    _ties_two_things,
    _asks_whether_it_has_happened,
    _asks_whether_it_ranks_first,
    _asks_of_another_time,
    _asks_whether_it_is_too_much,
    _asks_whether_it_is_the_main_one,
    _asks_whether_it_becomes,
    _asks_what_somebody_thinks,
    _asks_whether_another_fears,
)
