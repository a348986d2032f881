"""Which of its two meanings 超过 has: more than somebody, or above a figure. Chinese has one word for both."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention, has_han, replace

from bot.routing.waking import Mentions, woken_by

_LIMIT_OF = {"more": "above", "less": "below"}
_CHOOSING, _HAN_THAN, _OF_RATES = ("who", "which", "any_of"), ("比", "較", "较"), ("ratio", "points")
_SIDES: Mapping[str, str] = {
    "more": "above", "pricier": "above", "faster": "above", "less": "below", "cheaper": "below", "slower": "below",
}
_WHO_THERE_ARE = ("有哪些", "有哪几家", "有哪幾家", "有哪几间", "有哪幾間", "有哪几个", "有哪幾個")
_SIDES_OF_LIMITS = ("above", "below", "at_least", "at_most")
_HIGHER, _AND_MORE = ("more", "pricier", "faster", "above"), "倍多"
_OUTPERFORM, _MOST = "outperform", "most"
_BOUNDING: Mapping[str, str] = {"最多": "at_most", "最少": "at_least"}
_BELOW, _POLAR = "below", "polar"
_NOT_EVEN, _NOT_THERE = "都", frozenset({"冇", "没", "没有", "沒", "沒有", "无", "無"})
_NOT_ALONE = frozenset(
    {"不只", "不止", "不仅", "不僅", "不单", "不單", "唔止", "不只是", "不仅仅是", "不仅是", "不光", "不光是"}
)
_LOW = ("低", "少", "小", "慢", "便宜", "平")
_APART = frozenset({"compare", "difference", "and_what", "confirm", "more", "less", "above", "below"})
_TENTHS, _AND_SOME = ("成", "成半"), "多余餘"
_ASKED_PARTS = ("as_percent", "as_part")
_OF, _THAN = ("的", "嘅", "之"), ("于", "於", "超过", "超過")
_TIMES = ("years", "quarters", "months", "weeks", "days")


@woken_by(*_LIMIT_OF)
def settle_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """Where a figure follows, the word sets a limit; where a name follows, it sets one beside another. What neither
    follows keeps both meanings."""
    compared = {m.start for m in mentions if m.kind == "cue" and m.key in _LIMIT_OF and has_han(m.text)}
    if not compared:
        return mentions
    limits = {m.start for m in mentions if m.kind == "cue" and m.key in _LIMIT_OF.values()} & compared
    dropped = {at: _not_meant(_figure_of_a_name(at, mentions) or _after(at, mentions)) for at in limits}
    return tuple(m for m in mentions if m.kind != "cue" or m.key not in dropped.get(m.start, ()))


@woken_by(*_WHO_THERE_ARE, beside=("quantity",))
def with_those_within_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "其中超过15%者有哪些": behind a limit 有哪些 asks who they are."""
    limited = any(m.key in _SIDES_OF_LIMITS for m in mentions) and all(m.kind != "entity" for m in mentions)
    return tuple(
        m._replace(kind="cue", key="which") if limited and m.kind == "filler" and m.text in _WHO_THERE_ARE else m
        for m in mentions
    )


@woken_by("compare", beside=_CHOOSING)
def with_limits_compared(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "谁家市盈率比30倍高": nobody is set beside a figure, it is a limit."""
    if any(m.kind == "entity" for m in mentions):
        return mentions
    figures = [m for m in mentions if m.quantity and m.quantity.unit not in (*_TIMES, *_OF_RATES)]
    than = {m.end: m.start for m in mentions if m.key == "compare" and m.text in _HAN_THAN}
    after = {figure: _after(figure.start, mentions) for figure in figures if figure.start in than}
    sides = {m.start: _SIDES[m.key] for m in after.values() if m is not None and m.key in _SIDES}
    used = {than[figure.start] for figure, side in after.items() if side is not None and side.start in sides}
    kept = (m for m in mentions if m.start not in sides or m.key in _SIDES)
    return tuple(
        m._replace(key=sides[m.start]) if m.start in sides
        else m.as_filler() if m.start in used
        else m
        for m in kept
    )


@woken_by("compare", beside=("quantity",))
def with_multiples_exceeded(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "亚马逊PE比阿里高一倍多": more than twice as high."""
    higher = {m.end for m in mentions if m.key in _HIGHER}
    return tuple(
        m._replace(quantity=replace(m.quantity, over=True))
        if m.quantity and m.text.endswith(_AND_MORE) and m.start in higher
        else m
        for m in mentions
    )


@woken_by("only", beside=("quantity", *_ASKED_PARTS))
def without_only_before_wholes(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里PE只有微软一半不到", "阿里PE只有微软的几成": the word says how little that part of another's figure is, and
    not that of others it is untrue."""
    names = [m for m in mentions if m.kind == "entity"]

    def is_idle(mention: Mention) -> bool:
        if mention.key != "only" or not has_han(mention.text):
            return False
        whole = next((m for m in names if m.start == mention.end), None)
        part = _figure_behind(whole, mentions) if whole else None
        stated = part is not None and bool(part.quantity and part.quantity.worded)
        measured = stated or (whole is not None and _is_asked_as_a_part(whole, mentions))
        return measured and any(m.end <= mention.start for m in names)

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


@woken_by(_MOST, beside=("entity",))
def without_firsts_before_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "AWS领先阿里云25个百分点": right before a name, whoever leads is ahead of that one."""
    names = {m.start for m in mentions if m.kind == "entity"}
    ahead = {m.start for m in mentions if m.key == "more" and m.end in names and has_han(m.text)}
    stated = any(m.quantity for m in mentions)
    return tuple(m for m in mentions if not (stated and m.key == _MOST and m.start in ahead))


@woken_by(*_BOUNDING, beside=("quantity",))
def with_most_before_figures(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里云份额最多8%": right before a figure it bounds that, and asks for no first of all."""
    figures = {m.start for m in mentions if m.quantity}
    bounding = {m.start for m in mentions if m.text in _BOUNDING and m.end in figures}
    return tuple(
        m._replace(kind="cue", key=_BOUNDING[m.text], word=None) if m.start in bounding and m.text in _BOUNDING else m
        for m in mentions
    )


@woken_by(_NOT_EVEN)
def with_figures_not_reached(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "PE二十倍都冇", 连微软的一半都没有: what has not even so much has less, and that may be held against the
    figures."""
    figures = {m.end for m in mentions if m.quantity and m.quantity.unit not in _TIMES}
    even = {m.end for m in mentions if m.text == _NOT_EVEN and m.start in figures}
    lacking = {m.start for m in mentions if m.text in _NOT_THERE} & even
    if not lacking:
        return mentions
    less = (m._replace(kind="cue", key=_BELOW, start=m.start - 1, text=_NOT_EVEN + m.text, word=None)
            for m in mentions if m.text in _NOT_THERE and m.start in lacking)
    kept = (m for m in mentions if m.start not in lacking and m.end not in lacking)
    doubts = (one for below in less for one in (below, below._replace(key=_POLAR)))
    return tuple(sorted({*kept, *doubts}, key=lambda m: (m.start, m.end)))


@woken_by(*_NOT_THERE, beside=("quantity",))
def with_figures_lacking(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里云增速没有40%吧", "PE冇20倍咩": right before a figure, behind what is measured, 没有 says that it is less;
    before a limit (没有30%以上, 没有过30%) it denies that."""
    figures = {m.start: m.end for m in mentions if m.quantity and m.quantity.unit not in (*_TIMES, *_OF_RATES)}
    limits = [m for m in mentions if m.kind == "cue" and m.key in _SIDES_OF_LIMITS]
    bounded = {at for at, end in figures.items() if any(m.start == end for m in limits)}
    bounded |= {m.start for m in limits if m.end in figures}
    measured = min((m.end for m in mentions if m.kind in ("entity", "metric") or m.key == "pe"), default=None)

    if any(m.text.endswith(_LOW) and m.start >= max(figures.values(), default=0) for m in mentions):
        return mentions  # 没有20倍那么低

    def says_less(mention: Mention) -> bool:
        stated = mention.text in _NOT_THERE and (mention.end in figures or mention.end in bounded)
        return stated and measured is not None and measured <= mention.start

    lacking = {m.start: "negation" if m.end in bounded else "below" for m in mentions if says_less(m)}
    told = (m for m in mentions if m.start not in lacking or m.text in _NOT_THERE)
    meant = (m._replace(kind="cue", key=lacking[m.start], word=None) if m.start in lacking else m for m in told)
    return tuple(dict.fromkeys(meant)) if lacking else mentions


@woken_by(*_NOT_ALONE, beside=("quantity",))
def with_others_too(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "不只AWS份额超过25%吧": before the one name and a limit; of whom it is so is told, for a yes of the one would be
    no answer."""
    names = {m.start: m.end for m in mentions if m.kind == "entity"}
    limited = any(m.key in _SIDES_OF_LIMITS and m.text not in _NOT_ALONE for m in mentions)
    alone = next((m for m in mentions if m.text in _NOT_ALONE and m.end in names), None)
    if not limited or alone is None or len(names) > 1:
        return mentions
    gone = range(alone.start, names[alone.end])
    idle = alone._replace(kind="filler", key="", end=gone.stop, word=None)
    return tuple(sorted((*(m for m in mentions if m.start not in gone), idle), key=lambda m: (m.start, m.end)))


def _not_meant(after: Mention | None) -> tuple[str, ...]:
    if after is None:
        return ()
    if after.quantity and after.quantity.unit not in _TIMES:
        return (*_LIMIT_OF, _OUTPERFORM)
    return tuple(_LIMIT_OF.values()) if after.kind in ("entity", "group") else ()


def _figure_of_a_name(start: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """ "超过阿里的两倍", "低于亚马逊的一半", "超过AWS的三成": so many times what a name has, or such a part of it."""
    name = _after(start, mentions)
    behind = _figure_behind(name, mentions) if name is not None and name.kind == "entity" else None
    if behind is None or behind.quantity is None:
        return None
    if behind.quantity.unit == "ratio":
        return behind
    of_it = any(m.text in _OF and m.end == behind.start for m in mentions)
    binding = any(m.start == start and m.text.endswith(_THAN) for m in mentions)
    in_tenths = behind.quantity.unit == "percent" and behind.text.rstrip(_AND_SOME).endswith(_TENTHS)
    return behind if (behind.quantity.worded or in_tenths) and (of_it or binding) else None


def _figure_behind(name: Mention, mentions: tuple[Mention, ...]) -> Mention | None:
    """Right behind it, or behind what is measured of it (微软研发预算的一半)."""
    after = [m for m in mentions if m.start >= name.end]
    figure = next((m for m in after if m.quantity), None)
    between = (m for m in after if figure is not None and m.start < figure.start)
    return None if any(m.kind == "entity" or m.key in _APART for m in between) else figure


def _is_asked_as_a_part(whole: Mention, mentions: tuple[Mention, ...]) -> bool:
    ends = {whole.end, *(m.end for m in mentions if m.start == whole.end and m.text in _OF)}
    return any(m.start in ends and m.key in _ASKED_PARTS for m in mentions)


def _after(start: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """The first mention behind the word that says something."""
    end = max(m.end for m in mentions if m.start == start)
    return next((m for m in mentions if m.start >= end and m.kind != "filler" and m.key != "roughly"), None)
