"""What the rest of a plan is for: "what's the rest for?", "where does the rest go?", 剩下的花在哪 after the part for
data centers, and "what is that for?" after the rest as money. The sources say it of the part that they give."""

from __future__ import annotations

from itertools import pairwise

from knowledge import Mention, replace

from bot.models import Frame, Reading

USE_OF_THE_REST = "use_of_the_rest"
_PART, _OTHER, _REST = ("data_center_part",), "other", "rest"
_RESTS = frozenset(
    {"rest", "remainder", "remaining", "left", "leftover", "leftovers", "residual", "剩下", "剩下的", "剩余", "剩餘",
     "剩余的", "剩餘的", "余下", "余下的", "餘下的", "其余", "其餘", "其余的", "其餘的", "剩低", "剩低嘅"}
)
_USES = frozenset(
    {"go", "goes", "going", "spent", "used", "use", "uses", "buy", "buys", "happens", "happen", "do", "doing",
     "purpose", "purposes", "meant", "earmarked", "allocated", "intended", "destined", "reserved", "serve", "serves",
     "cover", "covers", "fund", "funds", "finance", "gets"}
)
_LEADING = frozenset({"for", "on", "into", "to"})
_USES_HAN = ("用", "花", "去向", "去边", "去邊", "去哪", "流向", "干嘛", "幹嘛", "做什么", "做什麼", "做乜",
             "投到", "投去", "投向", "投在")
_HOW_MUCH = frozenset({"how_much", "how_many", "how_much_of", "convert", "polar", "confirm", "as_percent"})
"""Cues with which it is asked how much the rest is, or whether something is so."""
_AROUND = frozenset(
    {"what", "who", "which", "where", "it", "its", "and_what", "other", "will", "share", "budget", "plan", "invest",
     "remainder", "peers"}
)
_MARKETS = frozenset({"market", "field", "pack", "sector", "industry", "clouds", "companies", "rivals", "them"})


def with_use_of_the_rest(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with the question as one cue, where it asks nothing more."""
    if frame.metrics != _PART or not mentions or not _asks_for_it(mentions, frame):
        return mentions
    first = mentions[0]._replace(kind="cue", key=USE_OF_THE_REST, quantity=None)
    return (first, *(m.as_filler() for m in mentions[1:] if m.start >= first.end))


def of_the_use(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with the part in its place, of which the other one is asked for."""
    if not reading.has(USE_OF_THE_REST):
        return None
    mentions = tuple(m._replace(key=_OTHER) if m.key == USE_OF_THE_REST else m for m in reading.mentions)
    return replace(
        reading,
        mentions=mentions,
        metrics=frame.metrics,
        entities=frame.entities,
        cues=frozenset({_OTHER}),
        inherited=reading.inherited | {"metrics", "entities", USE_OF_THE_REST},
    )


def _asks_for_it(mentions: tuple[Mention, ...], frame: Frame) -> bool:
    words = [word for m in mentions for word in m.text.casefold().split()]
    cues = {m.key for m in mentions if m.kind == "cue"}
    shown = frame.worked_out is not None and frame.worked_out.sort == _REST
    pointed = shown and any(word in ("it", "that", "this", "those") for word in words)
    if (_RESTS.isdisjoint(words) and not pointed) or not cues.isdisjoint(_HOW_MUCH) or not _MARKETS.isdisjoint(words):
        return False
    leads = words[-1] in _LEADING or any(one in _LEADING and two in ("what", "which") for one, two in pairwise(words))
    beside = [m for m in mentions if m.kind != "filler" and m.key not in _AROUND and not _is_rest(m)]
    return (leads or any(map(_says_a_use, mentions))) and all(map(_says_what_for, beside))


def _is_rest(mention: Mention) -> bool:
    return not _RESTS.isdisjoint(mention.text.casefold().split())


def _says_what_for(mention: Mention) -> bool:
    return mention.text.casefold().split()[-1] in _LEADING or _says_a_use(mention)


def _says_a_use(mention: Mention) -> bool:
    used = not _USES.isdisjoint(mention.text.casefold().split())
    return used or any(word in mention.text for word in _USES_HAN)
