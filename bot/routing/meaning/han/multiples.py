"""几倍 asks for a P/E where one company is named, and for a ratio where two are: 倍 is "times" and "x" alike."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han, replace

from bot.models import Reading
from bot.routing.waking import Mentions, woken_by

_STATED, _OF_NAMES = "ratio", ("的", "嘅", "之")
_LIMITS = ("above", "below", "at_least", "at_most")
_LEADING = (*_LIMITS, "more", "less")
_SET_BESIDE = frozenset({"compare", "average", "difference", "most", "least", "priciest", "cheapest", "it", "former"})
_SUMS, _EQUATING = ("total",), ("是", "为", "為", "等于", "等於", "系", "係")
_EACH, _ALL = frozenset({"both", "every", "any_of"}), ("都", "均", "皆", "全")
_P_E_BEGINS = 10
"""From so many on, times behind a name are its P/E (低于微软35倍)."""
_OTHER_MEASURES = frozenset({"share", "growth", "rnd", "plan", "invest", "budget", "capex", "downloads", "parameter"})


@woken_by("pe", beside=("quantity",))
def with_multiples_as_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "市盈率低于10倍的有哪些", "阿里PE不到五倍吗": with nobody to be so many times of, 倍 counts the earnings."""
    names = {m.start: m.end for m in mentions if m.kind in ("entity", "group")}
    apart = any(m.key in _SET_BESIDE or m.key in _OTHER_MEASURES for m in mentions)
    # 微软和阿里的市盈率都超过19倍吗
    each = any(m.key in _EACH or (m.key in _LIMITS and m.text.startswith(_ALL)) for m in mentions)
    if (len(names) > 1 and not each) or apart:
        return mentions
    owned = {*names.values(), *(m.end for m in mentions if m.text in _OF_NAMES and m.start in names.values())}
    before = {m.end for m in mentions if m.key in _LIMITS}
    behind = {m.start for m in mentions if m.key in _LIMITS}

    def counts_earnings(mention: Mention) -> bool:
        stated = mention.quantity is not None and mention.quantity.unit == _STATED and mention.text.endswith("倍")
        return stated and mention.start not in owned and (mention.start in before or mention.end in behind)

    return tuple(_in_multiples(m) if counts_earnings(m) else m for m in mentions)


@woken_by("quantity", beside=("entity",))
def with_decimals_as_times(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "微软的市盈率超过阿里1.5倍吗": right behind a name that a limit leads to, so few are of what that one has."""
    led = {m.end for m in mentions if m.kind == "cue" and m.key in _LEADING and has_han(m.text)}
    behind = {m.end for m in mentions if m.kind == "entity" and m.start in led}
    return tuple(_in_times(m) if m.start in behind and _is_a_few(m) else m for m in mentions)


def _is_a_few(mention: Mention) -> bool:
    stated = mention.quantity
    few = stated is not None and stated.unit == "multiple" and stated.value < _P_E_BEGINS
    return few and mention.text.endswith("倍")


def _in_times(mention: Mention) -> Mention:
    assert mention.quantity
    stated = replace(mention.quantity, value=mention.quantity.value * 100, unit=_STATED, worded=True)
    return mention._replace(key=_STATED, quantity=stated)


def _in_multiples(mention: Mention) -> Mention:
    assert mention.quantity
    stated = replace(mention.quantity, value=mention.quantity.value / 100, unit="multiple", worded=False)
    return mention._replace(key="multiple", quantity=stated)


def settle_multiples(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "阿里市盈率多少倍" asks how much; "微软的市盈率是阿里的几倍" sets two beside one another."""
    if "ratio" not in reading.cues or not _asks_how_much(reading, knowledge):
        return reading
    mentions = tuple(m._replace(key="how_much") if _is_ratio(m) else m for m in reading.mentions)
    return replace(reading, mentions=mentions, cues=(reading.cues - {"ratio"}) | {"how_much"})


def _asks_how_much(reading: Reading, knowledge: Knowledge) -> bool:
    in_multiples = reading.metrics and all(knowledge.metric(key).unit == "multiple" for key in reading.metrics)
    each = reading.has("both", "every") or sum(map(_is_ratio, reading.mentions)) > 1  # 阿里几倍，微软几倍
    each = each or _is_of_a_sum(reading)
    sets_beside = len(reading.entities) + len(reading.groups) > 1 and not each
    ends = reading.has("most", "priciest") and reading.has("least", "cheapest")  # 最高的是最低的几倍
    compares = ends or reading.has("compare", "more", "less", "pricier", "cheaper") or _points_back(reading)
    return bool(in_multiples) and any(map(_is_ratio, reading.mentions)) and not (sets_beside or compares)


def _is_of_a_sum(reading: Reading) -> bool:
    """ "亚马逊和微软市盈率加起来几倍": all names stand before the sum, and nothing is what it is so many times of, as
    in "是微软和阿里平均的几倍"."""
    sums = [m.start for m in reading.mentions if m.key in _SUMS]
    names = [m.start for m in reading.mentions if m.kind in ("entity", "group")]
    asked = [m.start for m in reading.mentions if _is_ratio(m)]
    apart = any(m.text in _EQUATING and min(names) < m.start < max(names) for m in reading.mentions if names)
    apart = apart or any(m.start in asked and m.text[0] in _OF_NAMES for m in reading.mentions)
    apart = apart or any(m.text in _OF_NAMES and m.end in asked for m in reading.mentions)
    found = bool(sums and names and asked)
    return found and max(names) < min(sums) and max(sums) < min(asked) and not apart


def _points_back(reading: Reading) -> bool:
    """ "它的几倍" is said of what was shown; right behind a name it is no more than "the": 阿里这市盈率几倍; and before
    the measure it says whose that is: 它的市盈率几倍."""
    named = {m.end for m in reading.mentions if m.kind == "entity"}
    owned = {m.start for m in reading.mentions if m.kind == "metric"}
    return any(m.key == "it" and m.start not in named and m.end not in owned for m in reading.mentions)


def _is_ratio(mention: Mention) -> bool:
    return mention.kind == "cue" and mention.key == "ratio" and has_han(mention.text)
