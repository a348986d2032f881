"""The currency of an amount, said apart from it: "that 53 billion plan is in yuan, yes?" states RMB53 billion. And what
an amount is worth in another one: "what is RMB120 billion worth in dollars?"."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by

_IN_YUAN, _YUAN = "in_yuan", "cny"
_CHECKING = ("polar", "confirm")
_ASKING = ("what", "how_much", "how_many", "convert", "which")
_LEAST = 10**6
_BILLION = 10**9
_DOLLARS, _CONVERT = "usd", "convert"
_WORTH, _CURRENCIES = "worth", ("convert", _IN_YUAN)


@woken_by(_IN_YUAN)
def with_stated_currencies(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The amount with its currency, where a statement is to be checked; with its own metric, where it is printed in
    another currency alone and nothing says what it is of (那530亿是人民币吗)."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    amounts = [m for m in mentions if m.quantity and m.quantity.value >= _LEAST and m.quantity.unit is None]
    if _IN_YUAN not in keys or len(amounts) != 1 or keys.isdisjoint(_CHECKING) or not keys.isdisjoint(_ASKING):
        return mentions
    spans = {i for m in mentions if m.key == _IN_YUAN for i in range(m.start, m.end)}
    said = tuple(_as_stated(m, spans, amounts[0]) for m in mentions)
    named = any(m.kind == "metric" or m.key in knowledge.metric_cues - set(_CURRENCIES) for m in said)
    return said if named else (*said, *_of_what(amounts[0], knowledge))


def _of_what(amount: Mention, knowledge: Knowledge) -> Mentions:
    assert amount.quantity
    if knowledge.facts_with_value(amount.quantity.value, _YUAN):
        return ()
    printed = (fact for unit in CURRENCIES for fact in knowledge.facts_with_value(amount.quantity.value, unit))
    metrics = {fact.metric for fact in printed}
    return tuple(amount._replace(kind="metric", key=key, quantity=None) for key in metrics if len(metrics) == 1)


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


@woken_by(*_CURRENCIES, beside=("quantity",))
def with_printed_currencies(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "The 53 billion in RMB", "120 in dollars": the amount in the one currency in which it is printed, which is not
    the one that it is wanted in."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    stated = [m for m in mentions if m.quantity]
    wanted = [unit for cue, unit in ((_IN_YUAN, _YUAN), (_CONVERT, _DOLLARS)) if cue in keys]
    if len(stated) != 1 or len(wanted) != 1 or not keys.isdisjoint(_CHECKING):
        return mentions
    amount = stated[0].quantity
    if amount is None or amount.unit is not None or amount.worded:
        return mentions
    value = amount.value if amount.value >= _LEAST else amount.value * _BILLION
    printed = [unit for unit in (_YUAN, _DOLLARS) if knowledge.facts_with_value(value, unit)]
    if len(printed) != 1 or printed == wanted:
        return mentions
    meant = replace(amount, value=value, unit=printed[0])
    return tuple(m._replace(key=printed[0], quantity=meant) if m is stated[0] else m for m in mentions)
