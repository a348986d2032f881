"""Two orders in one message: "who has the lowest P/E and the highest share?" are two questions, and figures of two
kinds are never one list."""

from __future__ import annotations

from knowledge import Mention

from bot.answers.combine import combine
from bot.attempts.turn import Heard, Turn
from bot.clauses import ENDS_OF_ORDERS, split_orders
from bot.models import IntentMatch, Match

_OF_ORDERS = ("ranking", "verification")
_OPENING = ("which", "who", "what", "polar")
_NAMES = ("entity", "group")
_TWO = 2


def order_by_order(turn: Turn) -> Heard | None:
    """Where each part asks for a place in an order of its own."""
    if len({m.start for m in turn.spotted.mentions if m.key in ENDS_OF_ORDERS}) < _TWO:
        return None  # as in most messages: they need not be split
    parts = split_orders(turn.spotted)
    if len(parts) < _TWO or turn.is_framed:
        return None
    opened = [_with_opening(part, parts[0]) for part in parts]
    found = tuple(map(turn.match, opened))
    matches = tuple(_with_what_is_left(turn, *pair, found) for pair in zip(opened, found, strict=True))
    metrics = {match.reading.metrics for match in matches}
    if not all(map(_asks_for_a_place, matches)) or len(metrics) < len(matches):
        return None
    answers = turn.built(matches)
    return (matches, combine(answers)) if all(answer.outcome == "answer" for answer in answers) else None


def _asks_for_a_place(match: Match) -> bool:
    return isinstance(match, IntentMatch) and match.intent in _OF_ORDERS and len(match.reading.metrics) == 1


def _with_what_is_left(
    turn: Turn, part: tuple[Mention, ...], match: Match, matches: tuple[Match, ...]
) -> Match:
    """ "... and who is growing the fastest?": alone it might be of runners; beside the others it is of the metric that
    the whole message leads to and that none of them is about."""
    others = {metric for one in matches if one is not match for metric in one.reading.metrics}
    left = [metric for metric in turn.whole.reading.metrics if metric not in others]
    if match.reading.metrics or len(left) != 1:
        return match
    end = next(m for m in part if m.kind == "cue" and m.key in ENDS_OF_ORDERS)
    return turn.match((*part, end._replace(kind="metric", key=left[0])))


def _with_opening(part: tuple[Mention, ...], first: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """What opens the first part opens the others too, and whoever it is of, where they name nobody."""
    if part is first or any(m.kind == "cue" and m.key in _OPENING for m in part):
        return part
    named = any(m.kind in _NAMES for m in part)
    place = next(i for i, m in enumerate(first) if m.kind == "cue" and m.key in ENDS_OF_ORDERS)
    opening = (m for m in first[:place] if m.key in _OPENING or (m.kind in _NAMES and not named))
    return (*opening, *part)
