"""Whoever counts the figures that others print: "which research firm measured the shares?", 哪家研究机构统计的. It is
asked who did that, and not what anybody spends on research."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by
from bot.waking import IN_HAN

_WHO = "who"
_ASKING, _ASKING_HAN = ("which", "what", "whose"), ("哪", "什么", "什麼", "何")
_TRADES = frozenset({"research", "analyst", "analytics", "analysis", "consulting", "consultancy", "polling", "survey",
                     "measurement", "intelligence"})
_BESIDE = frozenset({"market", "cloud", "industry", "data", "tech", "independent", "outside", "external", "third",
                     "party", "ai", "the"})
_HOUSES = frozenset({"firm", "firms", "company", "companies", "house", "houses", "institute", "institutes", "agency",
                     "group", "outfit", "provider", "organisation", "organization", "body", "shop", "boutique"})
_ALONE = frozenset({"researcher", "researchers", "consultancy", "pollster", "think tank", "institute", "institutes"})
"""Nouns that say by themselves what such a house does."""
_MEASURING = frozenset({"measured", "measures", "counted", "estimated", "estimates", "calculated", "calculates",
                        "compiled", "compiles", "surveyed", "collected", "tracked", "gathered", "researched",
                        "computed", "tallied"})
_WHOSE, _BEING = "whose", frozenset({"is", "are", "was", "were"})
_TRADES_HAN = ("研究", "调研", "調研", "咨询", "諮詢", "顾问", "顧問", "分析", "统计", "統計", "调查", "調查")
_HOUSES_HAN = ("机构", "機構", "公司", "单位", "單位", "所", "院", "中心")
_MEANT = _TRADES | _BESIDE
_MOST = 6


@woken_by("which", "what", "where", "whose", _WHO, beside=(*_HOUSES, *_ALONE, *_TRADES, IN_HAN))
def with_houses_sought(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The house as a "who"; "which firm has the highest share?" asks for one of those that have it."""
    for place, asking in enumerate(mentions):
        end = _house_behind(place, mentions)
        if end is None or not any(m.start >= end or m.end <= asking.start for m in mentions if _counts(m, knowledge)):
            continue
        run = [m for m in mentions[place:] if m.start < end]
        text = "".join(m.text for m in run) if has_han(asking.text) else " ".join(m.text for m in run)
        house = Mention("cue", _WHO, asking.start, end, text)
        before = (m for m in mentions[:place] if m.end <= asking.start)
        return (*before, house, *(m for m in mentions if m.start >= end))
    return mentions


def _counts(mention: Mention, knowledge: Knowledge) -> bool:
    """ "Which consultancy is on board?" is asked of no figure."""
    return mention.quantity is not None or is_measure(mention, knowledge)


def _house_behind(place: int, mentions: Mentions) -> int | None:
    """Where the name of such a house ends that the mention there asks for."""
    asking = mentions[place]
    if has_han(asking.text):
        return _house_behind_han(asking, mentions) if asking.text.lstrip("是由").startswith(_ASKING_HAN) else None
    opening, *rest = asking.text.casefold().split() or [""]
    if opening not in _ASKING or not _BESIDE.issuperset(rest):
        return None
    trade, end = False, asking.end
    for _ in range(_MOST):
        behind = next((m for m in mentions if m.start == end and m.kind not in ("entity", "term")), None)
        if behind is None:
            return None
        words, end = behind.text.casefold().split(), behind.end
        if words[-1] in _HOUSES | _ALONE and _MEANT.issuperset(words[:-1]):
            sought = trade or words[-1] in _ALONE or not _TRADES.isdisjoint(words)
            return end if sought or _measures(end, mentions) else None
        if not _MEANT.issuperset(words):
            return None
        trade = trade or not _TRADES.isdisjoint(words)
        if opening == _WHOSE and trade and any(m.start == end and m.text.casefold() in _BEING for m in mentions):
            return end  # "whose research is behind the shares?"
    return None


def _measures(place: int, mentions: Mentions) -> bool:
    return any(m.start == place and m.text.casefold().split()[0] in _MEASURING for m in mentions)


def _house_behind_han(asking: Mention, mentions: Mentions) -> int | None:
    trade = next((m for m in mentions if m.start == asking.end and m.text.endswith(_TRADES_HAN)), None)
    house = next((m for m in mentions if trade and m.start == trade.end and m.text.startswith(_HOUSES_HAN)), None)
    return house.end if house else None
