"""What a follow-up asks of an amount or a part of one that was shown: what is left of it, how much money it is, what
it comes to a year, a month, a day or in each region, what part of the plan it is."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Frame, Reading

_PART, _PLAN, _SPENT = "data_center_part", "investment_plan", "ai_capex"
_SPENDING, _SPENT_ON_CLOUD, _CLOUD = "spending", "cloud_infrastructure_spending", "cloud"
_OF_SITES, _REMAINDER, _MONEY, _YEARLY = "data_center", "remainder", "convert", "per_year"
_AS_PART, _TWO_AMOUNTS = "as_part", "two_amounts"
_PLANNED = frozenset({"plan", "invest", "budget", "infrastructure"})
_REST = frozenset(
    {"rest", "remainder", "remaining", "left", "leftover", "leftovers", "leaves", "remains", "residual", "other",
     "elsewhere",
     "剩下", "剩下的", "剩余", "剩餘", "剩余的", "余下", "余下的", "其余", "其餘", "其余的", "剩低", "剩低嘅", "剩多少",
     "还剩多少", "還剩多少"}
)
_REMAINING = frozenset({"remaining", "leftover", "other", "residual", "left over"})
_OF_OTHERS = frozenset({"market", "field", "pack", "sector", "group", "companies", "clouds", "providers", "rivals"})
"""The rest of these is no rest of a plan."""
_CASH = frozenset({"money", "cash", "dollars", "dollar", "bucks", "usd", "billions"})
_PARTS = frozenset(
    {"part", "share", "fraction", "portion", "percentage", "percent", "proportion", "slice", "chunk", "bit", "piece",
     "%"}
)
_RATE = "outside:rate_of_use"
_RATES = {"day": "per_day", "daily": "per_day", "month": "per_month", "monthly": "per_month"}
_SPREAD = {
    "per_day": ("downloads",), "per_month": (_PART, _PLAN, _SPENT, "rd_budget"),
}  # fmt: skip
"""What may be spread over days, and what over months."""
_LENGTHS, _OF_A_REST = (_YEARLY, "per_quarter", "per_month"), "rest"
_REGION, _EACH = "region", ("average", "invest", "region")
_DIVIDING = frozenset({"ratio", "quotient", "every", "average", "breakdown", "per_year", "how_many", "both", "same",
                       _REGION})
_PER = frozenset({"per", "each", "every", "divide", "divided", "split", "apiece", "spread"})
_OF_PARENTS, _REST_OF_SHARE = "share_of_parent_revenue", "rest_of_share"
_AROUND = frozenset(
    {"and_what", "what", "how_much", "how_much_of", "how_many", "how_big", "it", "its", "other", "says"}
)
"""Cues of such a follow-up that ask for nothing of their own."""


def with_whole_for_a_length(reading: Reading, frame: Frame) -> Frame:
    """ "Over three years?" after what 80 % of the plan comes to: of the plan, whose length that is."""
    named = reading.entities or reading.metrics or reading.quantities or reading.groups or reading.topics
    of_both = set(frame.metrics) == {_PART, _PLAN}
    return replace(frame, metrics=(_PLAN,)) if of_both and reading.spans and not named else frame


def of_an_amount(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with the amount in its place; None where it asks for none of this."""
    if reading.entities or reading.periods:
        return None
    if frame.metrics == (_PART,) and _asks_for_each_region(reading):
        return _asking(reading, frame, _OF_SITES, *_EACH)
    if reading.quantities:
        return None
    if (metric := _narrowed(reading, frame)) is not None:
        return replace(_asking(reading, frame, _CLOUD), metrics=(metric,))
    if (rate := _rate_asked(reading)) and frame.metrics[:1] and frame.metrics[0] in _SPREAD[rate]:
        return _asking(reading, frame, rate, *_rest_shown(frame))
    if frame.metrics == (_PART,):
        return _of_the_part(reading, frame)
    if frame.metrics == (_OF_PARENTS,) and _only(reading, _REST, {_REMAINDER, *_AROUND}):
        return _asking(reading, frame, _REMAINDER, _REST_OF_SHARE)
    if frame.metrics[:1] == (_SPENT,) and _asks_which_part_of_the_plan(reading):
        return _as_part_of_the_plan(reading, frame)
    return None


def _narrowed(reading: Reading, frame: Frame) -> str | None:
    """ "On cloud?" after what somebody spends: the amount that is for that alone."""
    named = any(m.kind in ("unknown", "metric", "place", "group") for m in reading.mentions)
    if named or not {_CLOUD} <= reading.cues <= {_CLOUD, "and_what", "polar"}:
        return None
    return _SPENT_ON_CLOUD if frame.metrics == (_SPENDING,) else None


def _asks_for_each_region(reading: Reading) -> bool:
    """ "Divide it by the number of regions", "per region?" after the part for data centers as money."""
    counted = any(quantity.unit == "regions" for quantity in reading.quantities)
    others = any(quantity.unit != "regions" for quantity in reading.quantities)
    words = {word for m in reading.mentions for word in _words(m)}
    regions = (counted or reading.has(_REGION)) and not others
    idle = (m.kind == "filler" or m.quantity or m.key in _DIVIDING | _AROUND or _says_over(m) for m in reading.mentions)
    return regions and bool(words & _PER) and all(idle)


def _says_over(mention: Mention) -> bool:
    """What is spread "over the eight regions" is not above them."""
    return mention.key == "above" and mention.text.casefold().split()[-1] in ("over", "across")


def _rate_asked(reading: Reading) -> str:
    """ "A day?", "what's that a month?": which of the two, where nothing else is said."""
    if not _only(reading, frozenset(), {_RATE, "roughly", "average", "convert", *_RATES.values(), *_AROUND}):
        return ""
    said = (word for m in reading.mentions if m.key in (_RATE, *_RATES.values()) for word in _words(m))
    return next((_RATES[word] for word in said if word in _RATES), "")


def _rest_shown(frame: Frame) -> tuple[str, ...]:
    """ "And per year?" after what is left without the data centers is of that."""
    shown = frame.worked_out
    return (_OF_SITES, _REMAINDER) if shown and shown.sort == _OF_A_REST else ()


def _of_the_part(reading: Reading, frame: Frame) -> Reading | None:
    """ "And the rest?", "how much money is that?", "per year?" after the part for data centers."""
    said = {word for m in reading.mentions for word in _words(m)}
    if said.isdisjoint(_OF_OTHERS) and _only(reading, _REST, {_REMAINDER, _MONEY, "peers", "share", "where", *_AROUND}):
        return _asking(reading, frame, _OF_SITES, _REMAINDER)
    if _only(reading, _CASH, {_MONEY, "budget", *_AROUND}):
        return _asking(reading, frame, _MONEY)
    length = next((one for one in _LENGTHS if reading.has(one)), None)
    if length and _only(reading, _REST & said, {length, _REMAINDER, "peers", *_AROUND}):
        rest = (_OF_SITES, _REMAINDER) if _REST & said else _rest_shown(frame)
        return _asking(reading, frame, length, *rest)
    if _only(reading, frozenset(), {"share", *_AROUND} - {"other"}) and reading.has("share"):
        return _asking(reading, frame, "as_percent")
    return None


def _only(reading: Reading, words: frozenset[str], keys: set[str]) -> bool:
    """Whether one of these words is said, where there are some, and nothing beside it but what asks."""
    said = {word for m in reading.mentions for word in _words(m)}
    beside = (m for m in reading.mentions if m.kind != "filler" and m.key not in keys)
    return (not words or bool(words & said)) and all(words.intersection(_words(m)) for m in beside)


def _asking(reading: Reading, frame: Frame, *cues: str) -> Reading:
    """What was shown, with these cues alone."""
    return replace(
        reading,
        mentions=tuple(m if m.key in cues else m.as_filler() for m in reading.mentions),
        groups=(),
        topics=(),
        reasons=(),
        metrics=frame.metrics[:1],
        likely=False,
        entities=frame.entities,
        cues=frozenset(cues),
        inherited=reading.inherited | {"metrics", "entities"},
    )


def _asks_which_part_of_the_plan(reading: Reading) -> bool:
    """ "What part of the plan is that?" after what was spent: of that, and not the part that is for data centers."""
    said = {word for m in reading.mentions for word in _words(m)}
    planned = reading.has(*_PLANNED) or _PLAN in reading.metrics
    sites = reading.has(_OF_SITES) or any(m.key == _PART for m in reading.mentions)
    return planned and reading.has("it") and bool(_PARTS & said) and not (reading.has("polar", "confirm") or sites)


def _as_part_of_the_plan(reading: Reading, frame: Frame) -> Reading:
    entity = frame.entities[0]
    return replace(
        reading,
        mentions=tuple(m.as_filler() for m in reading.mentions),
        topics=(),
        reasons=(),
        metrics=(_SPENT, _PLAN),
        likely=False,
        pairs=((entity, _SPENT), (entity, _PLAN)),
        entities=(entity,),
        cues=frozenset({_AS_PART, _TWO_AMOUNTS}),
        inherited=reading.inherited | {"metrics", "entities"},
    )


def with_remaining_parts(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """ "So the remaining part, how much is that?" after a part of a whole: without the noun, which is of no market."""
    rests = {m.end for m in mentions if m.text.casefold() in _REMAINING}
    if frame.metrics not in ((_PART,), (_OF_PARENTS,)) or any(m.kind == "entity" for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.start in rests and not _PARTS.isdisjoint(_words(m)) else m for m in mentions)


def with_amounts_as_named(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """ "What fraction of the 53 billion is that?" after another amount: the plan, by its sum."""
    stated = [m for m in mentions if m.quantity]
    said = {word for m in mentions for word in _words(m)}
    pointed = any(m.key == "it" for m in mentions) and not any(m.key in ("polar", "confirm") for m in mentions)
    asks = pointed and bool(_PARTS & said) and not any(m.kind in ("entity", "metric") for m in mentions)
    if frame.metrics[:1] != (_SPENT,) or len(stated) != 1 or not asks:
        return mentions
    amount = stated[0].quantity
    facts = [fact for key in knowledge.holders(_PLAN) for fact in knowledge.facts(key, _PLAN)]
    if amount is None or not any(f.value == amount.value and amount.unit in (None, f.unit) for f in facts):
        return mentions
    return tuple(m._replace(kind="metric", key=_PLAN, quantity=None) if m is stated[0] else m for m in mentions)


def _words(mention: Mention) -> list[str]:
    return mention.text.casefold().split()
