"""What a "why", or a "what happened to", takes for granted and no point says: "why did it stop building data centers?",
"why doesn't it have partners?", "why did the stock fall?". A point on the thing itself would read as the reason of its
opposite."""

from __future__ import annotations

from knowledge import Mention

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading

_WHY = "why"
_ENDING = frozenset(
    {"stop", "stopped", "stopping", "halt", "halted", "pause", "paused", "cut", "cutting", "slash", "slashed", "reduce",
     "reduced", "reducing", "delay", "delayed", "delaying", "postpone", "postponed", "leave", "left", "leaving", "exit",
     "exited", "exiting", "quit", "avoid", "avoided", "avoiding", "abandon", "abandoned", "close", "closed", "shut",
     "freeze", "froze", "sell", "sold", "downsize", "downsized", "scrap", "scrapped", "drop", "dropped", "dropping",
     "停止", "暂停", "放弃", "削减", "减少", "退出", "离开", "推迟", "关闭", "叫停", "缩减", "避开", "停建"}
)
"""Verbs of ending something or of keeping away from it."""
_ENDED = frozenset({"cancel", "ipo", "went_public", "flexibility"})
"""Topics of points that tell of an end."""
_FALLING = frozenset(
    {"fall", "fell", "falling", "fallen", "drop", "dropped", "dropping", "decline", "declined", "declining", "crash",
     "crashed", "tank", "tanked", "plunge", "plunged", "sink", "sank", "slump", "slumped", "tumble", "tumbled", "slide",
     "slid", "dip", "dipped", "down", "下跌", "跌", "大跌", "暴跌", "下滑"}
)
_STOCK = frozenset({"stock", "stocks", "share price", "shares", "price", "股价", "股票"})
_DENYING, _DENYING_HAN = ("negation",), frozenset({"没有", "沒有", "没", "沒", "冇"})
_CAUTION = "caution"
_OPENING = 3
"""Within how many mentions a denial is of the whole: "why choose Asia, and not America?" has its reason."""
_HAD = frozenset({"partner", "build", "data_center", "model", "gemini", "emerging", "expansion", "growth_driver"})
"""Topics of points that say that something is there or is done, with nothing that is not."""
_OTHER_HURDLES = frozenset({"language", "cultural", "tax", "labor", "labour", "currency", "religious", "technical"})
_HURDLES = frozenset({"barriers", "barrier", "hurdles", "hurdle", "obstacles", "disputes", "problems"})
_WENT_ON, _ARTICLES = "went_on", ("the", "its", "their")
_SUCCEEDING = frozenset({"succeed", "succeeded", "success", "successful", "成功"})


@unsaid(_WHY)
def takes_an_end_for_granted(claims: Points, reading: Reading) -> bool:
    """ "Why did Alibaba leave Southeast Asia?": that it goes there is said."""
    if not reading.has(_WHY) or _ENDED & set(reading.topics):
        return False
    ends = [m for m in reading.mentions if _is_any_of(m, _ENDING)]
    return bool(claims) and any(not _says_what_is_left(m, reading) for m in ends)


@unsaid(_WHY)
def takes_a_lack_for_granted(claims: Points, reading: Reading) -> bool:
    """ "Why doesn't Alibaba have partners?": that it has some is said."""
    denied = reading.has(_WHY) and any(map(_denies, reading.mentions[:_OPENING]))
    special = set(reading.topics) & _HAD
    return denied and bool(special) and all(special & set(claim.topics) and not claim.denies for claim in claims)


@unsaid(_WHY)
def takes_a_fall_for_granted(claims: Points, reading: Reading) -> bool:
    """ "Why did the stock fall?": that it rose is said; to be "down on it" is to have doubts."""
    words = reading.mentions if reading.has(_WHY) else ()
    fallen = any(_is_any_of(m, _FALLING) and m.key != _CAUTION for m in words)
    return bool(claims) and fallen and any(_is_any_of(m, _STOCK) for m in words)


@unsaid("share")
def asks_why_a_share_rose(claims: Points, reading: Reading) -> bool:
    """ "Why did Alibaba's share rise?": what drives its revenue is said, and nothing of a share."""
    risen = {m.start for m in reading.mentions if m.key == "growth"}
    share = any(m.key == "share" and m.end in risen and m.text.casefold() == "share" for m in reading.mentions)
    return reading.has(_WHY) and share and not any("rally" in claim.topics for claim in claims)


@unsaid(_WHY)
def takes_success_for_granted(_: Points, reading: Reading) -> bool:
    """ "Why did the IPO succeed?": that it was called off is said."""
    asked = reading.has(_WHY) and not reading.has(*_DENYING)
    return asked and "ipo" in reading.topics and any(_is_any_of(m, _SUCCEEDING) for m in reading.mentions)


@unsaid(_WENT_ON)
def asks_what_became_of_another(_: Points, reading: Reading) -> bool:
    """ "What happened to the stock after the listing was dropped?": of whom it is asked stands right behind."""
    happened = max((m.end for m in reading.mentions if m.key == _WENT_ON), default=None)
    behind = (m for m in reading.mentions if happened is not None and m.start >= happened)
    subject = next((m for m in behind if m.text.casefold() not in _ARTICLES), None)
    return subject is not None and _is_any_of(subject, _STOCK)


def _denies(mention: Mention) -> bool:
    """没有 asks for a yes or no elsewhere; behind 为什么 it denies."""
    return mention.key in _DENYING or mention.text in _DENYING_HAN


def _is_any_of(mention: Mention, words: frozenset[str]) -> bool:
    said = mention.text.casefold()
    return said in words or not words.isdisjoint(said.split())


def _says_what_is_left(mention: Mention, reading: Reading) -> bool:
    """ "The hurdles left", "what is left": nobody leaves."""
    return mention.text.casefold() == "left" and not any(m.start == mention.end for m in reading.mentions)


@unsaid("ecommerce_record")
def takes_another_trade_for_granted(claims: Points, reading: Reading) -> bool:
    """ "Why did the e-commerce business grow by triple digits?": the AI business did."""
    shop = any(word in reading.said for word in ("commerce", "电商", "電商"))  # "why do rules matter?" is another
    return reading.has(_WHY) and shop and not any("ecommerce_record" in claim.topics for claim in claims)


@unsaid("caution")
def takes_others_to_be_wary(claims: Points, reading: Reading) -> bool:
    """ "Why are regulators cautious about Alibaba?": investors are."""
    wary = reading.has(_WHY) and {"caution", "regulation"} <= set(reading.topics)
    return wary and bool(claims) and all("caution" in claim.affirms for claim in claims)


@unsaid("region_name", "emerging", "hurdle_us")
def takes_other_hurdles_for_granted(claims: Points, reading: Reading) -> bool:
    """ "Why do US cloud providers face language barriers there?": hurdles of rules and of logistics are."""
    kinds = {m.end for m in reading.mentions if m.text.casefold() in _OTHER_HURDLES}
    return reading.has(_WHY) and any(m.start in kinds and m.text.casefold() in _HURDLES for m in reading.mentions)


WHYS = (
    takes_other_hurdles_for_granted,
    takes_another_trade_for_granted,
    takes_others_to_be_wary,
    takes_an_end_for_granted,
    takes_a_lack_for_granted,
    takes_a_fall_for_granted,
    asks_why_a_share_rose,
    takes_success_for_granted,
    asks_what_became_of_another,
)
