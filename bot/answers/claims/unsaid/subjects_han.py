"""Of whom a Chinese question says something: a country, a market, the people in it, where a point speaks of a company
(美国盈利吗, 投资者开源了吗, 用户为什么增长)."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Mention, cues_of, has_han

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading
from bot.waking import IN_HAN

_ASKING = ("polar", "confirm", "why")
_OPENING = ("says", "article", "source", "author", "opinion", "verify", "polar", "implies", "mentioned")
"""Cues of words that may stand before the subject (听说, 文章说, 是不是)."""
_OF = ("的", "之", "嘅")
_ANY_OF_MANY = ("中国企业", "中國企業", "中国公司", "中國公司", "中国厂商", "中國廠商", "中企")
"""Names for many, of whom the one company that is told of is no example."""
_PEOPLE, _MARKET, _CONSUMER = "market_people", "market", "consumer"
_OF_PLACES = frozenset(
    {"regulation", "chips", "geopolitics", "hurdle_us", "unhindered_us", "targets", "region_name", "emerging",
     "dominance", "different", "long_term_gains", "data_center", "infrastructure", "region", "where"}
)
_OF_MARKETS = frozenset(
    {"caution", "convinced", "priced_in", "market_wrong", "debate", "unanimous", "key_question", "flexibility",
     "overrate", "gamble", "competition", "dominance", "capital_intensive", "long_road", "adoption",
     "valuation", "pe", "multiple", "discount", "cheap", "less", "difference"}
)
_OF_PEOPLE = _OF_MARKETS - {"adoption", "competition", "dominance", "capital_intensive", "long_road", "gamble"}
_EVERYBODY = ("大家", "人们", "人們", "所有人", "人人", "政府", "银行", "銀行")
_OTHERS = ("供应商", "供應商", "员工", "員工", "雇员", "僱員", "记者", "記者")
"""Of whom no point speaks."""
_OF_CONSUMERS = frozenset({"consumer", "adoption", "fragmented", "widespread", "popular", "app"})


@unsaid(IN_HAN)
def _asks_of_another_subject(claims: Points, reading: Reading) -> bool:
    """ "美国盈利吗", "投资者和SAP合作吗": who stands before the verb is whom it is asked of."""
    if not claims or not reading.has(*_ASKING) or not any(has_han(m.text) for m in reading.mentions):
        return False
    subject, behind = _subject(reading.mentions)
    if subject is None or "entities" in reading.inherited:
        return False
    owned = behind is not None and (behind.kind in ("entity", "group") or behind.text in _OF)
    if owned and subject.text not in _OTHERS:
        return False  # 美国的微软赚钱吗
    own = _own_topics(subject, reading)
    if own is None:
        return False
    if subject.key == _CONSUMER and reading.has("strength", "risk") and not own & (set(reading.topics) - {_CONSUMER}):
        return True  # 用户有优势吗: theirs, and not the company's
    said = own & {*reading.topics, *reading.cues, *reading.hinted}
    return not any(said & {*cues_of(claim), *claim.explains} for claim in claims)


def _subject(mentions: Iterable[Mention]) -> tuple[Mention | None, Mention | None]:
    """The first word that is no opening, and the one behind it."""
    told = [m for m in mentions if m.key not in _OPENING and (m.kind != "filler" or _may_be_subject(m))]
    if not told:
        return None, None
    return told[0], next((m for m in told if m.start >= told[0].end), None)


def _may_be_subject(filler: Mention) -> bool:
    return filler.key == _PEOPLE or filler.text in (*_OF, *_EVERYBODY, *_OTHERS)


def _own_topics(subject: Mention, reading: Reading) -> frozenset[str] | None:
    """What points say of such a subject; None where it is another kind of word."""
    if subject.kind == "place":
        return _OF_PLACES
    if subject.text.startswith(_ANY_OF_MANY):
        return frozenset()
    if subject.key in (_PEOPLE, _MARKET):
        return _OF_PEOPLE if subject.key == _PEOPLE else _OF_MARKETS
    if subject.text in _OTHERS:
        return frozenset()
    if subject.text in _EVERYBODY:
        return _OF_MARKETS | _OF_CONSUMERS
    return _OF_CONSUMERS if subject.key == _CONSUMER else None


SUBJECTS_HAN = (_asks_of_another_subject,)
