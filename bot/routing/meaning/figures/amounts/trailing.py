"""Four quarters called by how they lie: "trailing 4Q AI capex", "RMB120bn over 4Q", "TTM AI capex".
Nobody trails anybody there, and no fourth quarter is meant."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TRAILING, _TWELVE_MONTHS = "trailing", frozenset({"ttm", "ltm"})
_OVER = frozenset({"over", "across"})
_FOUR_QUARTERS, _FOURTH = "four_quarters", "quarter_4"
_SPENT = ("ai_capex", "capex", "spending", "budget", "invest", "in_yuan")
_MONEY = ("cny", "usd", "rmb", "yuan", "$")
"""Units of amounts, and how a question writes them."""
_LENGTHS = ((4, "quarters"), (12, "months"))
_OF_OTHERS = frozenset({"pe", "multiple", "growth", "revenue", "share", "earnings"})


@woken_by(_TRAILING, *_OVER, *_TWELVE_MONTHS, beside=(*_SPENT, *_MONEY))
def with_trailing_quarters(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "four quarters" for such a length, where money is spent in it."""
    keys = {m.key for m in mentions}
    trailing = {m.end for m in mentions if _is_trailing(m, mentions)}
    spans = [m for m in mentions if _is_twelve_months(m) or (m.start in trailing and _is_four_quarters(m))]
    spent = not keys.isdisjoint(_SPENT) or any(m.quantity and m.quantity.unit in _MONEY for m in mentions)
    if not (spans and spent) or not keys.isdisjoint(_OF_OTHERS):
        return mentions
    starts = {m.start for m in spans}
    kept = (m for m in mentions if m.start not in starts)
    over = spans[0]._replace(kind="cue", key=_FOUR_QUARTERS, quantity=None, period=None)
    rest = (m.as_filler() if m.end in trailing and _is_trailing(m, mentions) else m for m in kept)
    return tuple(sorted((*rest, over), key=lambda m: (m.start, m.end)))


def _is_trailing(mention: Mention, mentions: Mentions) -> bool:
    """ "Trailing", or "over" before "4Q"."""
    fourth = {m.start for m in mentions if m.key == _FOURTH}
    return mention.text.casefold() == _TRAILING or (mention.text.casefold() in _OVER and mention.end in fourth)


def _is_twelve_months(mention: Mention) -> bool:
    return mention.text.casefold() in _TWELVE_MONTHS


def _is_four_quarters(mention: Mention) -> bool:
    stated = mention.quantity
    lasting = stated is not None and any(stated.value == count and stated.unit == unit for count, unit in _LENGTHS)
    return mention.key in (_FOURTH, _FOUR_QUARTERS) or lasting
