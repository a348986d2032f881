"""Chinese questions for a point the other way round, of others than it speaks of, or between two whom it only ties to a
third: 消费者的采用零散吗, 微软面对阿里的激烈竞争吗, SAP和德勤合作吗."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Mention, cues_of, has_han

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading
from bot.waking import IN_HAN

_ASKED = ("polar", "confirm")
_PARTNER, _COMPETITION, _DRIVER, _PRODUCTS = "partner", "competition", "growth_driver", "ai_products"
_PATCHY, _CONSUMER, _PLACES = ("fragmented", "widespread"), "consumer", ("emerging", "region_name", "region")
_BUSINESSES = ("企业", "企業", "公司", "商家", "机构", "機構", "甲方", "老板", "老闆")
_FACING = frozenset(
    {"面对", "面對", "面临", "面臨", "遭遇", "遇到", "碰到", "受到", "感到", "感受到", "承受", "面对着", "面對著"}
)
_PARTNERS = ("伙伴", "夥伴", "合作方", "拍档", "拍檔", "盟友", "合作商", "合作者", "合作对象", "合作對象")
"""How words end by which those named are what somebody else has."""
_EACH_OTHER = ("互", "彼此", "之间", "之間", "一起", "双方", "雙方", "对方", "對方")
_GROWTH, _DRIVEN = "growth", ("什么", "什麼", "啥", "咩", "乜", "谁", "誰", "靠", "何")
_NOT, _NAMED = ("没", "沒", "未", "冇", "无", "無"), ("mentioned",)
_CLEARED = (
    "跨过", "跨過", "跨越", "克服", "越过", "越過", "扫清", "掃清", "扫除", "掃除", "清除", "攻克", "突破",
    "摆平", "擺平", "搞定", "搞掂", "化解", "闯过", "闖過",
)
_DONE = ("已", "早", "了", "咗")


@unsaid(_PARTNER)
def _asks_of_two_partners(claims: Points, reading: Reading) -> bool:
    """ "SAP和德勤合作吗": both are somebody else's, and of the two nothing is said; "SAP和德勤是合作伙伴吗" may ask
    whose they are."""
    named = {m.key for m in reading.mentions if m.kind == "entity"}
    if len(named) < 2 or not reading.has(*_ASKED) or not _is_in_han(reading):
        return False
    each_other = any(m.text.startswith(_EACH_OTHER) for m in reading.mentions)
    if not each_other and any(m.key == _PARTNER and m.text.endswith(_PARTNERS) for m in reading.mentions):
        return False
    ties = [claim for claim in claims if _PARTNER in cues_of(claim)]
    return any(named <= set(claim.about) for claim in ties)


@unsaid(_COMPETITION)
def _asks_whether_another_faces_it(claims: Points, reading: Reading) -> bool:
    """ "微软面对阿里的激烈竞争吗": of Alibaba it is said."""
    subject = next((m for m in reading.mentions if m.kind == "entity"), None)
    if subject is None or not reading.has(*_ASKED):
        return False
    faced = any(m.start >= subject.end and m.text in _FACING for m in reading.mentions)
    of_another = any(subject.key in claim.about for claim in claims)
    return faced and of_another and all(claim.entity != subject.key for claim in claims)


@unsaid(*_PATCHY)
def _asks_it_of_consumers(_: Points, reading: Reading) -> bool:
    """ "消费者对AI的采用零散吗": of businesses it is said."""
    businesses = any(m.text.startswith(_BUSINESSES) for m in reading.mentions)
    return reading.has(*_ASKED) and reading.has(_CONSUMER) and not businesses and _is_in_han(reading)


@unsaid(_PRODUCTS)
def _asks_what_drives_the_products(claims: Points, reading: Reading) -> bool:
    """ "什么推动AI产品的增长": what they drive is said."""
    growth = {m.start for m in reading.mentions if m.key == _GROWTH}
    theirs = any(_beyond_particle(m.end, reading) in growth for m in reading.mentions if m.key == _PRODUCTS)
    driven = any(m.key == "why" and m.text.startswith(_DRIVEN) and has_han(m.text) for m in reading.mentions)
    return theirs and driven and all(_DRIVER in cues_of(claim) for claim in claims)


def _beyond_particle(index: int, reading: Reading) -> int:
    between = any(m.start == index and m.key == "particles" for m in reading.mentions)
    return index + 1 if between else index


@unsaid(*_NAMED)
def _asks_for_those_not_named(_: Points, reading: Reading) -> bool:
    """ "哪些新兴市场没有点名"."""
    negated = {m.end for m in reading.mentions if m.text.startswith(_NOT)}
    unnamed = any(m.key in _NAMED and m.start in negated for m in reading.mentions)
    return unnamed and reading.has("which", "where", "what") and reading.has(*_PLACES)


@unsaid(IN_HAN)
def _asks_what_is_cleared(_: Points, reading: Reading) -> bool:
    """ "阿里已经跨过哪些障碍", "克服了哪些障碍": which there are is said; "要克服哪些障碍" asks for those."""
    cleared = [m for m in reading.mentions if m.text.startswith(_CLEARED)]
    return reading.has("which", "what", *_ASKED) and any(_is_done(m, reading.mentions) for m in cleared)


def _is_done(verb: Mention, mentions: Iterable[Mention]) -> bool:
    """已经 before it, or 了 behind it."""
    if verb.text.endswith(_DONE):
        return True
    return any(m.text.startswith(_DONE) and (m.end == verb.start or m.start == verb.end) for m in mentions)


def _is_in_han(reading: Reading) -> bool:
    return any(has_han(m.text) for m in reading.mentions)


TURNED_HAN = (
    _asks_of_two_partners,
    _asks_whether_another_faces_it,
    _asks_it_of_consumers,
    _asks_what_drives_the_products,
    _asks_for_those_not_named,
    _asks_what_is_cleared,
)
