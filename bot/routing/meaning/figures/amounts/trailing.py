"""Four quarters called by how they lie: "trailing 4Q AI capex", "RMB120bn over 4Q", "TTM AI capex".
Nobody trails anybody there, and no fourth quarter is meant."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TRAILING, _TWELVE_MONTHS = frozenset({"trailing", "over", "across"}), frozenset({"ttm", "ltm"})
_FOUR_QUARTERS, _FOURTH = "four_quarters", "quarter_4"
_SPENT = ("ai_capex", "capex", "spending", "budget", "invest", "in_yuan")
_LENGTHS = ((4, "quarters"), (12, "months"))
_OF_OTHERS = frozenset({"pe", "multiple", "growth", "revenue", "share", "earnings"})


@woken_by(*_TRAILING, *_TWELVE_MONTHS, beside=_SPENT)
def with_trailing_quarters(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "four quarters" for such a length, where money is spent in it."""
    keys = {m.key for m in mentions}
    trailing = {m.end for m in mentions if m.text.casefold() in _TRAILING}
    spans = [m for m in mentions if _is_twelve_months(m) or (m.start in trailing and _is_four_quarters(m))]
    if not spans or keys.isdisjoint(_SPENT) or not keys.isdisjoint(_OF_OTHERS):
        return mentions
    starts = {m.start for m in spans}
    kept = (m for m in mentions if m.start not in starts)
    over = spans[0]._replace(kind="cue", key=_FOUR_QUARTERS, quantity=None, period=None)
    rest = (m.as_filler() if m.end in trailing and m.text.casefold() in _TRAILING else m for m in kept)
    return tuple(sorted((*rest, over), key=lambda m: (m.start, m.end)))


def _is_twelve_months(mention: Mention) -> bool:
    return mention.text.casefold() in _TWELVE_MONTHS


def _is_four_quarters(mention: Mention) -> bool:
    stated = mention.quantity
    lasting = stated is not None and any(stated.value == count and stated.unit == unit for count, unit in _LENGTHS)
    return mention.key in (_FOURTH, _FOUR_QUARTERS) or lasting
