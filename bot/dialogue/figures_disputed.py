"""A figure that the asker holds against the one that was shown: "nah, it's 25%", "I thought it was triple digit",
不对，是25%. It is said of what was shown, whatever else happens to be of that figure, and the "no" before it denies
what was told."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.models import Frame

_DENYING = frozenset(
    {"no", "nah", "nope", "naw", "nay", "wrong", "false", "incorrect", "不", "不对", "不對", "错了", "錯了", "错", "錯",
     "唔啱", "唔係", "不是", "才不是"}
)
_CUES = frozenset(
    {"it", "its", "polar", "confirm", "negation", "exclude", "correction", "says", "acknowledged", "thanks"}
)
"""Cues of such a message that ask for nothing of their own."""
_BOUNDS = frozenset({"above", "below", "at_least", "at_most", "more", "less", "roughly"})
_TRIPLE, _STREAK, _GROWTH = "triple_digit", "growth_streak", ("revenue_growth",)
_IS = "it's"
_CONTRADICTION, _HOW_MUCH, _HAN_WHICH = "contradiction", "how_much", ("哪个", "哪個", "边个", "邊個")
_OPENING = frozenset({"what", "which", "who", "how", "why", "when", "where", "about", "if", "of", "by", "to"})
"""Words of messages that ask something of the figure that they state."""


def with_figure_disputed(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the metric that was shown in the place of what points at it, and no denial before it."""
    limited = _with_triple_digits_as_limit(mentions, frame)
    stated = [m for m in limited if m.quantity]
    if len(stated) != 1 or len(frame.metrics) != 1 or len(frame.entities) != 1 or frame.worked_out:
        return mentions
    quantity, metric = stated[0].quantity, knowledge.metric(frame.metrics[0])
    beside = [m for m in limited if m is not stated[0]]
    words = {word for m in beside for word in m.text.casefold().split()}
    of_its_kind = quantity is not None and quantity.unit in (None, metric.unit)
    says_so = any(_denies(m) or m.key in _CUES for m in beside) or bool(words & {"read", "thought", "heard"})
    idle = all(m.kind == "filler" or _denies(m) or (m.kind == "cue" and m.key in _CUES | _BOUNDS) for m in beside)
    if not (of_its_kind and idle and says_so) or not words.isdisjoint(_OPENING):
        return mentions
    before = [m for m in beside if m.end <= stated[0].start and m.key not in _BOUNDS]
    if not before:
        return mentions
    at = next((m for m in before if m.key in ("it", "its")), before[-1])

    def meant(mention: Mention) -> Mention:
        if mention.start == at.start:
            return mention._replace(kind="metric", key=metric.key, text=_IS)
        return mention.as_filler() if _denies(mention) else mention

    return tuple(dict.fromkeys(map(meant, limited)))


def with_figure_asked_again(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """ "Which is it?", 到底是哪个 after figures that the asker had held against one: how much it is, and no
    contradiction of the source."""
    asked = [m for m in mentions if m.key == _CONTRADICTION and _asks_which(m)]
    stated = frame.limit is not None and len(frame.metrics) == len(frame.entities) == 1
    if not asked or not stated or any(m.kind != "filler" and m not in asked and m.key != "polar" for m in mentions):
        return mentions
    return tuple(m._replace(key=_HOW_MUCH) if m is asked[0] else m.as_filler() for m in mentions)


def _asks_which(mention: Mention) -> bool:
    words = mention.text.casefold().split()
    return words[0] in ("which", "what", "so") or any(which in mention.text for which in _HAN_WHICH)


def _with_triple_digits_as_limit(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """Of growth that was shown triple digits are 100 % or more, where nothing says that they are those of AI."""
    triple = next((m for m in mentions if m.key == _TRIPLE), None)
    if triple is None or frame.metrics != _GROWTH or not frame.scoped:
        return mentions
    inside = {m.start for m in mentions if m.kind != "filler" and m.key in (_TRIPLE, _STREAK, "growth")}
    stated = Quantity(Decimal(100), "percent", triple.start, triple.end)
    limit = (triple._replace(kind="cue", key="at_least"), triple._replace(kind="quantity", key="", quantity=stated))
    rest = tuple(m for m in mentions if m.start not in inside)
    return tuple(sorted((*rest, *limit), key=lambda m: (m.start, m.end)))


def _denies(mention: Mention) -> bool:
    """ "No, ..."; "no more than 60 %" is a limit."""
    return mention.key not in _BOUNDS and mention.text.casefold().split()[0] in _DENYING
