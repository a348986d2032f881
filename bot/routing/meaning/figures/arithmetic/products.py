"""A percentage and an amount with a sign of multiplying between them: "53bn x 80%" is worked out as 80 % of it, and
asks for no multiple of earnings."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SIGNS = frozenset({"x", "×", "times"})
_PERCENT, _LEAST = "percent", 10**6


@woken_by(*_SIGNS, beside=("quantity",))
def with_products(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the sign as filler."""
    parts = [m for m in mentions if m.quantity and m.quantity.unit == _PERCENT]
    amounts = [m for m in mentions if m.quantity and m.quantity.value >= _LEAST]

    def multiplies(mention: Mention) -> bool:
        if mention.text.casefold() not in _SIGNS:
            return False
        before = any(mention.start == m.end for m in (*parts, *amounts))
        return before and any(mention.end == m.start for m in (*parts, *amounts))

    if not parts or not amounts:
        return mentions
    return tuple(dict.fromkeys(m.as_filler() if multiplies(m) else m for m in mentions))
