"""Times, places and fields that a chat has set for all that follows: "only talking 2022 here", and then "Azure's
growth?"."""

from __future__ import annotations

from collections.abc import Iterable, Set

from knowledge import Knowledge, Mention, Spotted, has_han, replace

from bot.models import Frame

_WHEN_AND_WHERE = ("place", "period")
_SET = (*_WHEN_AND_WHERE, "segment")
_MAY_BE_SET = frozenset({*_SET, "metric"})
_OUTSIDE = "outside:"
_BASES = frozenset({"outside:forward_pe", "outside:trailing_pe", "outside:growth_sequential"})
_POINTING = ("it", "its")
_ORDERING = frozenset(
    {"most", "least", "more", "less", "rank", "above", "below", "cheaper", "pricier", "cheapest", "priciest", "faster",
     "slower", "fastest", "slowest", "market"}
)
"""Cues of questions that compare figures without a name for them ("is AWS the biggest?")."""
_NO_FIGURE = frozenset(
    {"market", "cloud", "ai", "world", "build", "author", "author_model", "human", "model", "will", "in_yuan"}
)
"""Cues beside which a metric may be meant, and that name none by themselves."""
_COUNTED_FROM_NOW = ("last", "past", "previous", "next")
_NOW, _MARKS = "now", ("?", "？")
_ASKING = frozenset({"what", "why", "how_much", "how_many", "polar", "confirm", "will"})
"""Cues of questions that no relative clause has ("the year 2020, when I was at home")."""


def set_by(spotted: Spotted, setting: Iterable[Set[str]], knowledge: Knowledge, *, opens: bool) -> tuple[str, ...]:
    """The times and places, in the words of a message that asks nothing, measures nothing, names nobody and says of
    what all is to be; empty where it does not. `setting`: words of which it has to have one, unless it `opens` a chat
    and holds nothing else ("it's 2022")."""
    told = [m for m in spotted.mentions if m.kind in _MAY_BE_SET and _may_be_set(m, knowledge)]
    if not told:
        return ()  # as most do
    words = {word for m in spotted.mentions for word in m.text.casefold().split()}
    asks = any(token.text in _MARKS for token in spotted.tokens)
    placed = all(m.kind in _WHEN_AND_WHERE for m in told)
    alone = opens and placed and all(
        m in told or m.kind in ("filler", "term") or m.key in _POINTING for m in spotted.mentions
    )
    asks = asks or not _ASKING.isdisjoint(m.key for m in spotted.mentions)
    if asks or (all(map(words.isdisjoint, setting)) and not alone):
        return ()
    named = [m for m in spotted.mentions if m.kind in ("entity", "group")]
    beside = {place for m in told for place in (m.start, m.end)}
    rest = (m for m in spotted.mentions if m not in told and not (_is_of_one(m) and beside & {m.start, m.end}))
    if named or any(_measures(m, knowledge) for m in rest):
        return ()
    return tuple(dict.fromkeys(m.text for m in told))


def _is_of_one(mention: Mention) -> bool:
    """What may stand beside a time, a place or a field as a word of it ("the APAC region", "normalised earnings")."""
    return mention.kind == "cue" or mention.key.startswith(_OUTSIDE)


def _may_be_set(mention: Mention, knowledge: Knowledge) -> bool:
    """A time, a place, a part of a business, or a basis such as constant currency."""
    based = mention.kind == "metric" and (knowledge.metric(mention.key).basis or mention.key in _BASES)
    return based or (mention.kind in _SET and mention.key != _NOW)


def said_within(text: str, spotted: Spotted, frame: Frame | None, knowledge: Knowledge) -> str:
    """The text of a question about a figure with the time and place that the chat has set; empty where nothing was set,
    or the question names a time or place itself."""
    if frame is None or not frame.within or any(m.kind in _SET for m in spotted.mentions):
        return ""
    if not any(_measures(m, knowledge) or m.key in _ORDERING for m in spotted.mentions):
        return ""
    if has_han(text):
        return "".join((*frame.within, text))
    return " ".join((text.rstrip(" ?!."), *map(_in_it, frame.within)))


def _in_it(one: str) -> str:
    """ "In Brazil", "in the last decade": without its article "last" would be the end of an order."""
    return f"in the {one}" if one.split()[0].casefold() in _COUNTED_FROM_NOW else f"in {one}"


def leant_on(frame: Frame | None) -> Frame | None:
    """The frame that a follow-up may lean on; none where nothing but times and places were set."""
    return None if frame is not None and frame.within and not frame.names_something else frame


def kept_within(
    frame: Frame | None, before: Frame | None, spotted: Spotted, new: tuple[str, ...], *, told: bool
) -> Frame | None:
    """The frame with what is set: anew, or as before, until a message names another time or place, or it was `told`
    that the sources have nothing within it."""
    old = before.within if before and not told else ()
    if any(m.kind in _SET and m.text not in old for m in spotted.mentions):
        old = ()
    base = frame or before or Frame("")
    return frame if base.within == (new or old) else replace(base, within=new or old)


def _measures(mention: Mention, knowledge: Knowledge) -> bool:
    return mention.kind == "metric" or (mention.key in knowledge.metric_cues and mention.key not in _NO_FIGURE)
