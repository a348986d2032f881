"""Another time than that of a figure, by words that are small ones elsewhere: 阿里之前的市盈率, 当初计划投资多少 and
后来的份额 ask for a figure of then. "在Azure之前" is a place in an order, "原来AWS是第一" says what one finds, and
接下来 before a request leads on."""

from __future__ import annotations

from knowledge import Knowledge, Mention, Period

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_PAST, _FORECAST = "past", "forecast"
_LAST, _YEAR = ("去",), "年"
_EARLIER = frozenset(
    {"之前", "此前", "先前", "原先", "原来", "原來", "原本", "本来", "本來", "本来的", "本來的", "当初", "當初", "最初",
     "起初", "早前", "早先", "以往", "往日", "昔日", "起先", "最开始", "最開始", "一开始", "一開始"}
)
_SINCE = frozenset({"后来", "後來", "后来的", "後來的", "随后", "隨後", "其后", "其後", "事后", "事後"})
_COMING = frozenset(
    {"接下来", "接下來", "届时", "屆時", "到时", "到時", "到时候", "到時候", "往后", "往後", "跟住落嚟", "之后", "之後"}
)
_FINDING = frozenset({"原来", "原來", "本来", "本來"})
"""What may say no more than how a thing turns out to be, where it does not stand between a name and a measure."""
_OF, _AT, _PLACED = ("的", "嘅", "之"), ("在", "喺", "排在", "排喺"), frozenset({"之前", "之后", "之後"})
_ASKING = ("and_what", "how_much", "how_many")
_AROUND = frozenset({"是", "的", "那", "係", "系", "有", "又", "嘅"})
_OWNERS = ("entity", "group")
_WHO = frozenset({"who", "which", "any_of", "ordinal", "next_before", "next_after"})
_COMPARING = frozenset(
    {"compare", "more", "less", "pricier", "cheaper", "expensive", "cheap", "faster", "slower", "most", "least",
     "how_big"}
)
_LAID_OUT = frozenset({"investment_plan", "invest", "plan", "budget", "will", "data_center", "region", "build"})


@woken_by(*_EARLIER, *_SINCE, *_COMING)
def with_figures_of_other_times(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The word as a time before that of the source, or as a forecast."""
    return tuple(_as_a_time(m) if _is_a_time(m, mentions, knowledge) else m for m in mentions)


@woken_by(*_LAST)
def with_last_years_before_measures(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Azure去年增长率多少": 去 before a measure that begins with 年 is the year before, and the measure that of any;
    of what was shown, 去年增长多少 asks how that has moved."""
    last = next((m for m in mentions if m.kind == "filler" and m.text in _LAST), None)
    yearly = [m for m in mentions if last and m.start == last.end and _begins_with_a_year(m)]
    named = any(m.kind == "entity" for m in mentions)
    if last is None or not yearly or not named:
        return mentions
    year = last._replace(kind="period", key="last_year", end=last.end + 1, text=last.text + _YEAR,
                         period=Period("last_year"))
    rest = [m._replace(start=m.start + 1, text=m.text[1:]) for m in yearly if m.kind in ("metric", "cue")]
    growing = {m: m._replace(kind="metric", key="revenue_growth") for m in rest if m.key == "yoy"}
    others = (m for m in mentions if m is not last and m not in yearly)
    return tuple(sorted((*others, year, *rest, *growing.values()), key=lambda m: (m.start, m.end)))


def _begins_with_a_year(mention: Mention) -> bool:
    """ "年增长率"; in 去年同比 the year before is what it is held against."""
    return mention.text.startswith(_YEAR) and mention.text[1:2] not in ("", "同")


def _as_a_time(mention: Mention) -> Mention:
    if mention.text in _COMING:
        return mention._replace(kind="cue", key=_FORECAST)
    return mention._replace(kind="period", key=_PAST, period=Period(_PAST))


def _is_a_time(mention: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    if mention.kind not in ("filler", "unknown") or mention.text not in _EARLIER | _SINCE | _COMING:
        return False
    owner = next((m for m in mentions if m.kind in _OWNERS and m.end == mention.start), None)
    behind = [m for m in mentions if m.start >= mention.end and m.kind != "filler"]
    if mention.text not in _COMING and _is_all(mention, mentions):
        return True
    if not behind or behind[0].key in _WHO or _is_a_place(mention, owner, mentions):
        return False
    measured = any(is_measure(m, knowledge) or m.key in _COMPARING or m.quantity for m in behind)
    if mention.text in _COMING:
        return owner is not None and measured and all(m.key not in _LAID_OUT for m in mentions)
    if owner is not None:
        return measured
    return _is_of_a_measure(mention, behind, mentions, knowledge) or _opens(mention, behind)


def _is_a_place(mention: Mention, owner: Mention | None, mentions: Mentions) -> bool:
    """ "在Azure之前"."""
    if mention.text not in _PLACED or owner is None:
        return False
    return any(m.end == owner.start and m.text.endswith(_AT) for m in mentions)


def _is_all(mention: Mention, mentions: Mentions) -> bool:
    """ "之前呢", "后来是多少" behind a figure: nothing else is said."""
    others = [m for m in mentions if m != mention]
    asked = any(m.key in _ASKING for m in others)
    return asked and all(m.key in _ASKING or (m.kind == "filler" and m.text in _AROUND) for m in others)


def _is_of_a_measure(mention: Mention, behind: list[Mention], mentions: Mentions, knowledge: Knowledge) -> bool:
    """ "市盈率之前是多少", "之前的份额": right behind what is measured, or before it with 的."""
    bound = {m.end for m in mentions if m.start == mention.end and m.text in _OF}
    bound |= {mention.end} if mention.text.endswith(_OF) else set()
    if behind[0].start in bound and is_measure(behind[0], knowledge):
        return True
    measured = any(is_measure(m, knowledge) and m.end == mention.start for m in mentions)
    return measured and mention.text not in _FINDING


def _opens(mention: Mention, behind: list[Mention]) -> bool:
    """ "当初阿里计划投资多少"."""
    return mention.start == 0 and mention.text not in _FINDING and behind[0].kind == "entity" and (
        behind[0].start == mention.end
    )
