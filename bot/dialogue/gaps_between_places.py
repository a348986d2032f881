"""Two places of an order that was shown, and what lies between them: "gap between first and second", "between second
and third", 第一和第二差多少. Whoever stands there is set apart, and not the two who were picked out before."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.models import Frame

_FIRST, _LAST = frozenset({"first", "1st", "the first", "top", "第一", "first place", "number one"}), "last"
_FROM_BELOW = frozenset({"ascending", "cheapest", "slowest"})
_APART = frozenset({"difference", "points", "ratio", "as_percent", "discount", "premium"})
_BETWEEN, _DIFFERENCE, _PAIR = "between", "difference", 2
_AROUND = _APART | {_BETWEEN, "and_what", "what", "how_much", "how_many", "most", "ordinal", "by"}
"""Cues that ask for nothing else beside it."""


def with_names_at_places(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with whoever stands at each of the two places, where three or more have such a figure."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    asks = not keys.isdisjoint(_APART) or (_BETWEEN in keys and not _APART.isdisjoint(frame.cues))
    other = any(m.kind not in ("cue", "ordinal", "filler") for m in mentions)
    if len(frame.metrics) != 1 or other or not asks or not keys <= _AROUND:
        return mentions
    order = _order_of(frame, knowledge)
    places = {m.start: place for m in mentions if (place := _place_of(m, len(order)))}
    if len(order) <= _PAIR or len(set(places.values())) != _PAIR or max(places.values()) > len(order):
        return mentions
    named = {start: order[place - 1] for start, place in places.items()}
    gap = not keys.isdisjoint(_APART)
    put = (_meant(m, named, gap=gap) for m in mentions)
    return tuple(dict.fromkeys(put))


def _meant(mention: Mention, named: dict[int, str], *, gap: bool) -> Mention:
    if mention.start in named:
        return mention._replace(kind="entity", key=named[mention.start], quantity=None, word=None)
    return mention._replace(key=_DIFFERENCE) if mention.key == _BETWEEN and not gap else mention


def _order_of(frame: Frame, knowledge: Knowledge) -> tuple[str, ...]:
    """Those that were shown, or all who have such a figure, from the end at which the chat began."""
    metric = frame.metrics[0]
    shown = frame.compared if len(frame.compared) > _PAIR else knowledge.holders(metric)
    figures = [(facts[0].value, key) for key in shown if (facts := knowledge.facts(key, metric))]
    if len({fact.unit for _, key in figures for fact in knowledge.facts(key, metric)}) != 1:
        return ()
    from_above = _FROM_BELOW.isdisjoint(frame.cues)
    return tuple(key for _, key in sorted(figures, key=lambda figure: figure[0], reverse=from_above))


def _place_of(mention: Mention, count: int) -> int:
    if mention.kind == "ordinal":
        return int(mention.key) if mention.key.isdecimal() else 0
    text = mention.text.casefold()
    if mention.key == "most" and text in _FIRST:
        return 1
    return count if text == _LAST else 0
