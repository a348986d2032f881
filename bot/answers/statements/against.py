"""Against whom a stated figure is set: another's of which it is so many times, or from which it lies so far."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from knowledge import CURRENCIES, Mention, Quantity, has_han, replace

from bot.answers.statements.comparing import HIGHER, LOWER
from bot.answers.statements.limits import Limit
from bot.answers.statements.sentence import Sentence

Way = Literal["figure", "times", "apart", "part", "rest"]

_TURNS = ("turn", "turns")
_REACH, _MOST_TIMES = 9, 3
_APART, _PAIR, _BETWEEN = ("difference", "discount", "premium"), 2, "between"
_ADVANTAGE = "advantage over"
_ROUGHLY = ("roughly", "exactly", "only")
_LEADING = frozenset({"lead", "leads", "led", "leading"})
_TRAILING = frozenset({"trail", "trails", "trailed", "lag", "lags", "lagged"})
_MARKETS, _OF_MARKETS_TOO = ("market", "cloud_share"), ("cloud", "world")
_HAN_THAN, _OF = ("比", "較", "较", "比起", "相比", "较之", "較之", "对比", "對比"), ("的", "嘅", "之")
_IS_OR_HAS = ("是", "有", "系", "係", "占", "佔", "到", "于", "於", "够", "夠", "只", "仅", "僅", "达", "達", "约")
"""Ends of the words behind which it is said whose part something is: 只有亚马逊四成, 相当于微软的一半."""


def set_against(sentence: Sentence, limit: Limit, subject: str | None, metric: str, limits: tuple[Limit, ...]
) -> tuple[str | None, Way, bool | None]:
    other = _named_after(sentence, limit, subject, limits) or _named_before(sentence, limit, subject, metric, limits)
    other = other or _second_of_a_distance(sentence, limit, subject, limits)
    if other is None:
        return _from_chat(sentence, limit, subject, metric)
    if _is_away_from(sentence, limit, other):
        return other.key, "apart", None
    if _is_as_high(sentence, limit) and limit.stated.unit != "points":
        return other.key, "times", None
    higher = _side(sentence, limit, other)
    higher = _led_by(sentence, limit, other) if higher is None else higher
    way = _way(sentence, limit.stated, metric, higher)
    return (other.key if way != "figure" else None), way, higher


def _is_away_from(sentence: Sentence, limit: Limit, other: Mention) -> bool:
    """ "Does Microsoft's P/E lie less than 15 from Amazon's?": how far it is from the other, on whichever side."""
    places = (limit.stated.end, other.start)
    return any((m.start, m.end) == places and m.text.casefold() == "from" for m in sentence.reading.mentions)


def _led_by(sentence: Sentence, limit: Limit, other: Mention) -> bool | None:
    """ "Does AWS lead Azure by more than 50 %?", "has AWS got 9 points on Azure?": so much ahead, or behind, and not so
    many times as large."""
    mentions = sentence.reading.mentions
    if any((m.start, m.end, m.text.casefold()) == (limit.stated.end, other.start, "on") for m in mentions):
        return True
    if any(_ADVANTAGE in " ".join(pair) for pair in pairwise(_words_before(sentence, limit))):
        return True
    if not _is_said_by(sentence, limit):
        return None
    said = {m.text.casefold() for m in mentions if m.end <= limit.start}
    up, down = bool(said & _LEADING), bool(said & _TRAILING)
    return None if up == down else up


def _words_before(sentence: Sentence, limit: Limit) -> list[str]:
    return [m.text.casefold() for m in sentence.reading.mentions if m.end <= limit.start]


def _is_said_by(sentence: Sentence, limit: Limit) -> bool:
    """ "By 10 %", "by about 10 %"."""
    mentions = sentence.reading.mentions
    rough = {m.start for m in mentions if m.key in _ROUGHLY and m.end == limit.start}
    return any(m.end in {limit.start, *rough} and m.text.casefold() == "by" for m in mentions)


def _from_chat(
    sentence: Sentence, limit: Limit, subject: str | None, metric: str
) -> tuple[str | None, Way, bool | None]:
    """ "And Amazon's is 5 higher?", "AWS has twice as much?": against the one that the chat was about."""
    named = {m.key for m in sentence.names}
    others = [key for key in sentence.reading.entities if key not in named and (named or key != subject)]
    after = {m.key for m in sentence.reading.mentions if m.kind == "cue" and m.start == limit.stated.end}
    up, down = bool(after & HIGHER), bool(after & LOWER)
    base = _base_in_han(sentence, limit)
    if base and len(others) == 1 and subject == others[0]:
        return base.key, "times", None
    is_apart = limit.stated.unit in ("ratio", "points") or up != down or sentence.reading.has(*_APART)
    if len(others) != 1 or subject in (None, others[0]) or not is_apart:
        return None, "figure", None
    return others[0], "times" if limit.stated.unit == "ratio" else "apart", up if up != down else None


def _base_in_han(sentence: Sentence, limit: Limit) -> Mention | None:
    """ "不到阿里云的一半吗", after another's figure: of whose figure it is a part."""
    of = {m.start for m in sentence.reading.mentions if m.text in _OF and m.end == limit.stated.start}
    return next((m for m in sentence.names if limit.stated.worded and m.end in of), None)


def _named_after(sentence: Sentence, limit: Limit, subject: str | None, limits: tuple[Limit, ...]) -> Mention | None:
    """ "Twice Azure's", "9 points ahead of Azure": a name that follows the figure and has none of its own."""
    first, last = limit.stated.end, limit.stated.end + _REACH
    other = next((m for m in sentence.names if first <= m.start < last and m.key != subject), None)
    if other is None or sentence.segments.get(other.start) != sentence.segments.get(limit.stated.start):
        return None
    if any(first <= one.stated.start < other.start for one in limits):
        return None
    between = {m.key for m in sentence.reading.mentions if first <= m.start < other.start and m.kind == "cue"}
    if between & {"compare", "which", "who", "confirm"} and not between & (HIGHER | LOWER):
        return None
    owns_a_figure = any(
        other.end <= one.stated.start <= other.end + 3 and not _is_name_between(sentence, other, one) for one in limits
    )
    return None if owns_a_figure and limit.stated.unit != "ratio" and not limit.stated.worded else other


def _is_name_between(sentence: Sentence, name: Mention, limit: Limit) -> bool:
    return any(name.end <= m.start < limit.stated.start for m in sentence.names)


def _named_before(
    sentence: Sentence, limit: Limit, subject: str | None, metric: str, limits: tuple[Limit, ...]
) -> Mention | None:
    """ "AWS leads Azure by 9 points", "compared with Microsoft, Alibaba is at half"."""
    others = [m for m in sentence.names if m.key != subject and m.end <= limit.stated.start]
    if len(limits) != 1 or len(others) != 1 or len({m.key for m in sentence.names}) != 2:
        return None
    is_apart = sentence.reading.has(*_APART, "points", "ratio")
    unit = limit.stated.unit
    by = _is_said_by(sentence, limit)
    by = by or _is_so_much_more(sentence, limit, others[0]) or _is_part_of(sentence, limit, others[0])
    by = by or _leads_to_a_side(sentence, limit)
    part = limit.stated.worded and not _is_of_the_market(sentence, limit)
    times = unit == "multiple" and (sentence.knowledge.metric(metric).unit != unit or _is_as_high(sentence, limit))
    return others[0] if is_apart or by or unit in ("ratio", "points") or part or times else None


def _second_of_a_distance(sentence: Sentence, limit: Limit, subject: str | None, limits: tuple[Limit, ...]
) -> Mention | None:
    """ "Is the gap smaller than 10 points between Azure and Alibaba Cloud?", "do at least 9 points separate AWS and
    Azure?", "by more than 9 points, does AWS lead Azure?", "three times as much for a dollar of profit at Microsoft as
    at Alibaba": both names follow the limit."""
    apart = limit.stated.unit == "points" or _is_said_by(sentence, limit) or _leads_to_a_side(sentence, limit)
    apart = apart or any(m.key in _APART for m in sentence.reading.mentions) or _is_as_high(sentence, limit)
    apart = apart or _is_between_them(sentence, limit)
    two = len({m.key for m in sentence.names}) == len(sentence.names) == _PAIR
    if not (apart and two) or len(limits) != 1 or sentence.names[0].start < limit.stated.end:
        return None
    return next((m for m in sentence.names if m.key != subject), None)


def _is_between_them(sentence: Sentence, limit: Limit) -> bool:
    """ "Is there over 18 turns between Alibaba's P/E and Amazon's?"."""
    if not sentence.names:
        return False
    between = {m.start for m in sentence.reading.mentions if m.key == _BETWEEN and m.start >= limit.stated.end}
    return any(0 < sentence.names[0].start - place <= _PAIR for place in between)


def _is_of_the_market(sentence: Sentence, limit: Limit) -> bool:
    """ "Do AWS and Azure hold half of the market?": it is said of what the part is, and that is nobody's figure."""
    behind = [m for m in sentence.reading.mentions if m.start >= limit.stated.end]
    words = [m.text.casefold() for m in behind[:1]]
    markets = [m for m in behind[1:] if m.kind != "filler" and m.key not in _OF_MARKETS_TOO]
    return words in (["of"], ["的"]) and bool(markets) and markets[0].key in _MARKETS


def _is_so_much_more(sentence: Sentence, limit: Limit, other: Mention) -> bool:
    """ "AWS比Azure多四成", 和Azure相比，AWS是不是高超过五成: behind 比 and a name, and right behind the comparing word,
    it is so much more; 领先Azure 9% has the name between the two."""
    reading = sentence.reading
    than = any(m.key == "compare" and m.text in _HAN_THAN and m.end == other.start for m in reading.mentions)
    than = than or any(m.key == "compare" and has_han(m.text) and m.start == other.end for m in reading.mentions)
    places = (limit.stated.start, limit.start)
    before = {m.key for m in reading.mentions if m.kind == "cue" and m.end in places}
    ahead = any(m.key in HIGHER | LOWER and has_han(m.text) and m.end == other.start for m in reading.mentions)
    return (than and bool(before & (HIGHER | LOWER))) or (ahead and other.end == limit.stated.start)


def _is_as_high(sentence: Sentence, limit: Limit) -> bool:
    """ "Compared with Amazon, is Alibaba's P/E three times as high?"."""
    mentions = sentence.reading.mentions
    after = {m.end for m in mentions if m.start == limit.stated.end and m.text.casefold() == "as"}
    whole = {m.text.casefold().split()[0] for m in mentions if m.start == limit.stated.end}
    return "as" in whole and (not after or any(m.start in after and m.key in HIGHER | LOWER for m in mentions))


def _leads_to_a_side(sentence: Sentence, limit: Limit) -> bool:
    """ "Compared with Alibaba's, is Amazon's P/E more than 60 % lower?"."""
    behind = {m.key for m in sentence.reading.mentions if m.kind == "cue" and m.start == limit.stated.end}
    return bool(behind & (HIGHER | LOWER)) and not limit.end > limit.stated.end


def _is_part_of(sentence: Sentence, limit: Limit, other: Mention) -> bool:
    """ "阿里市盈率是亚马逊的四成吗", 微软的PE是亚马逊的1.5倍以上吗: Chinese says last what part of the other's it is,
    or how many times; the other follows a verb."""
    if limit.stated.unit not in ("percent", "multiple") or sentence.has_stated(limit, other.key):
        return False
    mentions = sentence.reading.mentions
    before = [m for m in mentions if m.start < other.start]
    between = [m for m in mentions if other.end <= m.start < limit.stated.start]
    linked = all(m.kind == "metric" or m.text in _OF or m.key in sentence.knowledge.metric_cues for m in between)
    if limit.start < other.start:
        return linked
    compares = {m.key for m in before if m.end == other.start} & (HIGHER | LOWER)  # "高于AWS的30%": than AWS has
    return linked and not compares and bool(before) and before[-1].text.endswith(_IS_OR_HAS)


def _side(sentence: Sentence, limit: Limit, other: Mention) -> bool | None:
    """Higher or lower, by the words that compare the two names and belong to no figure."""
    cues = {
        m.key
        for m in sentence.reading.mentions
        if m.kind == "cue" and not limit.start <= m.start < limit.end and m.start <= max(other.end, limit.end) + 2
    }
    up, down = bool(cues & HIGHER), bool(cues & LOWER)
    return None if up == down else up


def _is_in_turns(sentence: Sentence, stated: Quantity) -> bool:
    """ "Within 5 turns of Amazon's": turns are so many of the P/E itself, and no times of another."""
    return any(m.quantity == stated and m.text.casefold().split()[-1] in _TURNS for m in sentence.reading.mentions)


def in_turns_of(sentence: Sentence, limit: Limit) -> Limit:
    """ "微软和阿里的市盈率差距不到10倍吗", 微软比阿里高至少10倍吗: so many turns of the P/E, for nobody's is ten times
    another's."""
    stated, metrics = limit.stated, sentence.reading.metrics
    value = stated.value / 100
    if stated.unit != "ratio" or value <= _MOST_TIMES or not metrics:
        return limit
    if any(sentence.knowledge.metric(key).unit != "multiple" for key in metrics):
        return limit
    led = (limit.start, stated.start)
    side = any(m.key in HIGHER | LOWER and has_han(m.text) and m.end in led for m in sentence.reading.mentions)
    apart = side or sentence.reading.has(*_APART)
    return replace(limit, stated=replace(stated, value=value, unit="multiple")) if apart else limit


def _way(sentence: Sentence, stated: Quantity, metric: str, higher: bool | None) -> Way:
    unit = sentence.knowledge.metric(metric).unit
    apart = higher is not None or sentence.reading.has(*_APART)
    if stated.unit == "ratio":
        return "times"
    if stated.unit == "points":
        return "apart"
    if stated.unit == "percent":
        return "apart" if apart else "times"
    if stated.unit == "multiple":
        return "apart" if unit == "multiple" and (apart or _is_in_turns(sentence, stated)) else "times"
    if stated.unit in (None, unit) or stated.unit in CURRENCIES:
        return "apart" if apart or sentence.reading.has("points") else "figure"
    return "figure"
