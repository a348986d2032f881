"""Whether a figure that was shown has moved: "so it grew?", "did it go up?", "by how much?" after that. No source says
so of a level; "how fast is it growing?" asks for the growth that one may have."""

from __future__ import annotations

from knowledge import Mention

from bot.dialogue.moved_in_han import moves_in_han, speeds_up_in_han
from bot.dialogue.what_was_shown import of_what_was_shown
from bot.models import Frame, Reading

MOVED = "moved"
_OVERVIEW, _OF_GROWTH = "overview", "growth"
_OPEN = frozenset({"how", "what", "which", "by", "at"})
_OF_SALES = frozenset({"revenue", "revenues", "sales", "business", "turnover"})
_MOVING = frozenset(
    {"rise", "rises", "rising", "rose", "risen", "grow", "grows", "growing", "growin", "grew", "grown", "climb",
     "climbing", "climbed", "increase", "increasing", "increased", "expand", "expanding", "expanded", "fall", "falls",
     "falling", "fell", "fallen", "drop", "drops", "dropping", "dropped", "shrink", "shrinks", "shrinking", "shrank",
     "shrunk", "decline", "declined", "declining", "decrease", "decreased", "decreasing", "change", "changed",
     "changing", "up", "down", "cut", "raised", "lowered"}
)
"""Words of a level that has been another."""
_KEYS = frozenset(
    {"it", "its", "polar", "confirm", "and_what", "correction", "turned", "moved", "growth", "exclude", "published",
     "choice", "difference", "how_much"}
)
"""Cues of such a question: of the movement, and of words that mean something else elsewhere ("it went up")."""
_SHARES = frozenset({"cloud_share", "ai_case_study_share", "share_of_parent_revenue"})
_GROWN = frozenset({"grow", "grows", "growing", "growin", "grew", "grown", "expand", "expanding", "expanded"})
_BY_HOW_MUCH = ("how much", "how many points", "by how much")
_SPEEDING = frozenset(
    {"accelerate", "accelerated", "accelerating", "decelerate", "decelerated", "decelerating", "slow", "slowed",
     "slowing", "quicken", "quickened"}
)
_TOTAL, _AGE = "total", "age"
_UP_BY_SO_MUCH = frozenset({"how", "much", "it", "up"})
_HOW_FAR = ("difference", "how_much")


def of_moved_levels(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with what was shown in its place; None where it asks nothing of the kind."""
    if reading.entities or reading.groups or reading.quantities or reading.periods or reading.topics:
        return None
    if not frame.metrics or frame.intent == _OVERVIEW:
        return None
    of_growth = any(_OF_GROWTH in metric for metric in frame.metrics)
    if not (_speeds_up(reading) if of_growth else _moves(reading, frame)):
        return None
    return of_what_was_shown(reading, frame, frozenset({"it", "polar"}), MOVED)


def _moves(reading: Reading, frame: Frame) -> bool:
    return _asks_whether(reading) or _asks_how_far(reading, frame) or _asks_by_how_much(reading, frame)


def _speeds_up(reading: Reading) -> bool:
    """ "Did it accelerate?", 放缓了吗: of a growth that was shown, and none is given of the time before."""
    if speeds_up_in_han(reading):
        return True
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    asked = reading.has("it") and reading.has("polar", "confirm", "how_much", "difference")
    return asked and not _SPEEDING.isdisjoint(words) and all(
        m.kind == "filler" or m.key in _KEYS or not _SPEEDING.isdisjoint(m.text.casefold().split())
        for m in reading.mentions
    )


def _asks_whether(reading: Reading) -> bool:
    words = [m.text.casefold().split() for m in reading.mentions]
    opens = any(said[0] in _OPEN or not _OF_SALES.isdisjoint(said) for said in words)
    return says_it_moves(reading) and not opens and not _asks_for_more(reading)


def says_it_moves(reading: Reading) -> bool:
    """ "It went up", "how much is it up", where "drop it" is an order."""
    if any(m.key == _OF_GROWTH and set(m.text.casefold().split()) >= _UP_BY_SO_MUCH for m in reading.mentions):
        return True
    of_it = min((m.start for m in reading.mentions if m.key == "it"), default=None)
    return of_it is not None and any(_is_moving(m) and m.start > of_it for m in reading.mentions)


def _is_moving(mention: Mention) -> bool:
    """Figures that are "added up" do not go up, nor do those that are "up to date"."""
    return mention.key not in (_TOTAL, _AGE) and not _MOVING.isdisjoint(mention.text.casefold().split())


def _asks_how_far(reading: Reading, frame: Frame) -> bool:
    """ "By how much?", after it was asked whether it moved."""
    return frame.moved and reading.has(*_HOW_FAR) and not reading.metrics and not _asks_for_more(reading)


def _asks_by_how_much(reading: Reading, frame: Frame) -> bool:
    """ "How much did it rise?", 涨了多少: of what was shown. Whoever holds a share may "grow" himself."""
    if moves_in_han(reading, frame):
        return True
    if not says_it_moves(reading) or not any(m.text.casefold().startswith(_BY_HOW_MUCH) for m in reading.mentions):
        return False
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    of_a_share = not _SHARES.isdisjoint(frame.metrics) and not _GROWN.isdisjoint(words)
    return _OF_SALES.isdisjoint(words) and not of_a_share and not _asks_for_more(reading)


def _asks_for_more(reading: Reading) -> bool:
    return any(m.kind != "filler" and m.key not in _KEYS and not _is_moving(m) for m in reading.mentions)
