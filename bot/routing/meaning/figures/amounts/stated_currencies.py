"""The currency of an amount, said apart from it: "that 53 billion plan is in yuan, yes?" states RMB53 billion. And what
an amount is worth in another one: "what is RMB120 billion worth in dollars?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by

_IN_YUAN, _YUAN = "in_yuan", "cny"
_CHECKING = ("polar", "confirm")
_ASKING = ("what", "how_much", "how_many", "convert", "which")
_LEAST = 10**6
_WORTH, _CURRENCIES = "worth", ("convert", _IN_YUAN)


@woken_by(_IN_YUAN)
def with_stated_currencies(mentions: Mentions, _: Knowledge) -> Mentions:
    """The amount with its currency, where a statement is to be checked."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    amounts = [m for m in mentions if m.quantity and m.quantity.value >= _LEAST and m.quantity.unit is None]
    if _IN_YUAN not in keys or len(amounts) != 1 or keys.isdisjoint(_CHECKING) or not keys.isdisjoint(_ASKING):
        return mentions
    spans = {i for m in mentions if m.key == _IN_YUAN for i in range(m.start, m.end)}
    return tuple(_as_stated(m, spans, amounts[0]) for m in mentions)


def _as_stated(mention: Mention, spans: set[int], amount: Mention) -> Mention:
    if mention is amount and mention.quantity:
        return mention._replace(key=_YUAN, quantity=replace(mention.quantity, unit=_YUAN))
    said = spans.issuperset(range(mention.start, mention.end))
    return mention.as_filler() if said and mention.kind in ("cue", "term") else mention


@woken_by(_WORTH, beside=_CURRENCIES)
def without_worth_of_amounts(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the "worth" between an amount and a currency; what a company is worth is another matter."""
    amounts = {m.end for m in mentions if m.quantity and m.quantity.value >= _LEAST}
    currencies = {m.start for m in mentions if m.key in _CURRENCIES}

    def is_idle(mention: Mention) -> bool:
        return mention.text.casefold() == _WORTH and mention.start in amounts and mention.end in currencies

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)
