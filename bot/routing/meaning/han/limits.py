"""Which of its two meanings 超过 has: more than somebody, or above a figure. Chinese has one word for both."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_LIMIT_OF = {"more": "above", "less": "below"}
_OUTPERFORM = "outperform"
_NOT_EVEN, _NOT_THERE = "都", frozenset({"冇", "没", "没有", "沒", "沒有", "无", "無"})
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


@woken_by(_NOT_EVEN)
def with_figures_not_reached(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "PE二十倍都冇": what has not even so much has less."""
    figures = {m.end for m in mentions if m.quantity and m.quantity.unit not in _TIMES}
    even = {m.end for m in mentions if m.text == _NOT_EVEN and m.start in figures}
    lacking = {m.start for m in mentions if m.text in _NOT_THERE} & even
    return tuple(
        m._replace(kind="cue", key="below") if m.text in _NOT_THERE and m.start in lacking
        else m.as_filler() if m.text == _NOT_EVEN and m.end in lacking
        else m
        for m in mentions
    ) if lacking else mentions


def _not_meant(after: Mention | None) -> tuple[str, ...]:
    if after is None:
        return ()
    if after.quantity and after.quantity.unit not in _TIMES:
        return (*_LIMIT_OF, _OUTPERFORM)
    return tuple(_LIMIT_OF.values()) if after.kind in ("entity", "group") else ()


def _figure_of_a_name(start: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """ "超过阿里的两倍": so many times what a name has."""
    name = _after(start, mentions)
    behind = _after(name.start, mentions) if name is not None and name.kind == "entity" else None
    return behind if behind is not None and behind.quantity and behind.quantity.unit == "ratio" else None


def _after(start: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """The first mention behind the word that says something."""
    end = max(m.end for m in mentions if m.start == start)
    return next((m for m in mentions if m.start >= end and m.kind != "filler" and m.key != "roughly"), None)
