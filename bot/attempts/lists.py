"""Lists: several names with a figure each, several figures of one name."""

from __future__ import annotations

import itertools

from knowledge import Mention, Spotted

from bot.answers.combine import combine
from bot.attempts.questions import COMPUTING, NO_LIST
from bot.attempts.single import is_one_figure
from bot.attempts.turn import Heard, Turn
from bot.clauses import split_items, split_parts

_MOST_PARTS = 6
_UNITS = frozenset({"as_percent", "convert", "in_yuan", "points"})
_OPENERS = ("what", "how_much", "how_big", "which", "how_much_of")


def part_by_part(turn: Turn) -> Heard | None:
    """ "Azure's growth, AWS's share": where each part names one company and one figure, and they differ."""
    if turn.whole.reading.has(*COMPUTING):
        return None
    parts = split_parts(turn.spotted)
    if not 1 < len(parts) <= _MOST_PARTS or not all(map(turn.measures, parts)):
        return None
    matches = tuple(itertools.takewhile(is_one_figure, map(turn.match, parts)))
    if len(matches) < len(parts):
        return None
    if len({match.reading.metrics for match in matches}) < 2:
        return None  # of one metric they are set side by side
    several = combine(turn.built(matches))
    lacks = bool(getattr(turn.answer.content, "missing", None))
    crossed = lacks or set(turn.answer.facts) != set(several.facts)
    return (matches, several) if crossed and several.outcome == "answer" else None


def item_by_item(turn: Turn) -> Heard | None:
    """ "Azure: share, growth, % of Microsoft's sales", "its part of their revenue versus its part of the market":
    where one name's figures are listed or set beside each other, and taken as one they would get only some."""
    reading = turn.whole.reading
    if reading.has(*COMPUTING, *NO_LIST) or reading.groups or turn.answer.outcome != "answer":
        return None
    if _ends_in_a_unit(turn.spotted):
        return None
    items = _items(turn)
    if not 1 < len(items) <= _MOST_PARTS or any(map(_asks_anew, items[1:])) or not all(map(turn.measures, items)):
        return None
    matches = tuple(itertools.takewhile(is_one_figure, map(turn.match, items)))
    if len(matches) < len(items):
        return None
    if len({match.reading.metrics for match in matches}) < len(matches):
        return None
    answers = turn.built(matches)
    told = {fact for answer in answers for fact in answer.facts}
    of_whom = {fact.entity for fact in told}
    shown = {fact for fact in turn.answer.facts if fact.entity in of_whom}
    more = all(answer.outcome == "answer" for answer in answers) and told > shown
    return (matches, combine(answers)) if more else None


def _ends_in_a_unit(spotted: Spotted) -> bool:
    """ "Contribution of Azure to Microsoft's top line, %": behind the last pause stands in what the one figure is to be
    given, and no second figure."""
    last = [m for m in spotted.mentions if m.start > spotted.pauses[-1]] if spotted.pauses else []
    return bool(last) and all(m.kind == "filler" or m.key in _UNITS for m in last)


def _asks_anew(item: tuple[Mention, ...]) -> bool:
    """ "AI case studies: what portion has AWS?": what stands before the question is what it is asked of, and no item
    besides."""
    opener = next((m for m in item[1:] if m.kind != "filler"), None)
    return opener is not None and opener.key in _OPENERS


def _items(turn: Turn) -> tuple[tuple[Mention, ...], ...]:
    named = (turn.knowledge.entity(m.key) for m in turn.spotted.mentions if m.kind == "entity")
    return split_items(turn.spotted, frozenset(entity.parent for entity in named if entity.parent))
