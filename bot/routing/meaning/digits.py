"""How many digits a figure has, as a limit: "is there a single-digit P/E here?", "who has a single-digit share?"

Of somebody named it is a claim to be checked (`bot/answers/verification`); of nobody it asks who is below ten.
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_DIGIT = "single_digit"
_ASKING_WHO = frozenset({"existence", "any_of", "who", "which", "list"})
_TEN = Decimal(10)


@woken_by(_DIGIT)
def with_digits_as_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "single-digit" as "below ten", where a question asks who has such a figure."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    if _DIGIT not in keys or keys.isdisjoint(_ASKING_WHO):
        return mentions
    if any(m.quantity or m.kind == "entity" for m in mentions):
        return mentions
    return tuple(one for m in mentions for one in (_below_ten(m) if m.key == _DIGIT else (m,)))


def _below_ten(mention: Mention) -> tuple[Mention, ...]:
    ten = Quantity(_TEN, None, mention.start, mention.end)
    return mention._replace(key="below"), mention._replace(kind="quantity", key="", quantity=ten)
