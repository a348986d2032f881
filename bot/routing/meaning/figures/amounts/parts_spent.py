"""What part of the plan an amount that was spent is: "the four quarters of spending, what part of the 53 billion plan
is it?", "AI capex as part of the plan". What is asked is how much the one is of the other; whether it is within it no
source says."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from knowledge import Knowledge, Mention

from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past_words, words_by_place

_SHARE, _AS_PART, _PLAN, _SPENT = "share", "as_part", ("plan", "investment_plan"), "ai_capex"
_OF_SPENDING = (_SPENT, "four_quarters")
_OTHERWISE = ("data_center", "data_center_part", "polar", "confirm", "other", "remainder", "market")
_ASKING = frozenset({"what", "which", "as"})
_POINTING = frozenset({"the", "this", "that", "its", "alibaba's", "a", "s"})
_LEAST = Decimal(10) ** 9


@woken_by(_SHARE, beside=(*_OF_SPENDING, "quantity"))
def with_parts_spent(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a part as one of an amount, where the amount is one that was spent."""
    spent = any(m.key in _OF_SPENDING or _is_spent(m, knowledge) for m in mentions)
    if not spent or any(m.key in _OTHERWISE for m in mentions):
        return mentions
    words, by_start = words_by_place(mentions), {m.start: m for m in mentions if m.kind != "term"}

    def is_part(mention: Mention) -> bool:
        asks = not _ASKING.isdisjoint({words.get(mention.start), words.get(mention.start - 1)})
        return mention.key == _SHARE and asks and _is_of_the_plan(mention, words, by_start)

    return tuple(m._replace(key=_AS_PART) if is_part(m) else m for m in mentions)


def _is_of_the_plan(part: Mention, words: Mapping[int, str], by_start: Mapping[int, Mention]) -> bool:
    """Whether "of the plan" or "of the 53 billion plan" follows."""
    of = part.end if words.get(part.end) == "of" else part.end - 1
    place = past_words(of + 1, _POINTING, words)
    whole = by_start.get(place)
    if words.get(of) != "of" or whole is None:
        return False
    stated = whole.quantity is not None and whole.quantity.value >= _LEAST
    return whole.key in _PLAN or stated


def _is_spent(mention: Mention, knowledge: Knowledge) -> bool:
    stated = mention.quantity
    return stated is not None and any(fact.metric == _SPENT for fact in facts_with_value(stated, (), knowledge))
