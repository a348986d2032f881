"""All of a plan for one purpose: "does the entire plan go into data centers?", "they blew the whole 53 bil on data
centers, true?" and 整个投资计划都用在数据中心吗 state that its part is a hundred percent."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity, has_han

from bot.routing.waking import Mentions, woken_by

_DATA_CENTER, _ASKED = "data_center", frozenset({"confirm", "polar"})
_WHOLE = frozenset({"whole", "entire", "entirety", "full", "complete"})
_WHOLE_HAN = frozenset(
    {"全", "全部", "整个", "整個", "全都", "全数", "全數", "全额", "全額", "统统", "統統", "通通", "晒"}
)
_PLANS, _SPENT = frozenset({"plan", "investment_plan"}), frozenset({"budget", "invest"})
_BOTH, _EVERY, _OF_MONEY = "both", "every", ("usd", "cny", None)
_OTHERWISE = frozenset(
    {"negation", "more", "less", "above", "below", "how_much", "how_many", "which", "who", "what", "why", "where",
     "remainder", "exclude", "compare", "difference", "choice", "most", "only"}
)
_SET_ASIDE = frozenset(
    {"reserved", "earmarked", "allocated", "set aside", "assigned", "allotted", "dedicated", "blew", "blown", "meant",
     "sunk", "poured", "designated", "ringfenced", "booked"}
)
"""Words that say no more than that it goes there."""
_LEAST, _ALL = 1_000_000, Decimal(100)
_NEXT = 1


@woken_by(*_WHOLE, *_WHOLE_HAN, beside=(_DATA_CENTER,))
def with_whole_plans(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with so many percent for such a word, where it is said of the plan or its amount."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    amounts = [m for m in mentions if m.quantity]
    plain = all(m.quantity and m.quantity.unit in _OF_MONEY and m.quantity.value >= _LEAST for m in amounts)
    word = next((m for m in mentions if _says_all(m, mentions)), None)
    asked = not keys.isdisjoint(_ASKED) or (word is not None and has_han(word.text) and bool(amounts))
    if word is None or not plain or not asked or not keys.isdisjoint(_OTHERWISE):
        return mentions
    stated = Quantity(_ALL, "percent", word.start, word.end)
    share = word._replace(kind="quantity", key="percent", quantity=stated)
    idle = {m.start for m in amounts} | {m.start for m in mentions if m.key in (_BOTH, _EVERY) or _sets_aside(m)}
    return tuple(
        share if m is word else m.as_filler()._replace(quantity=None) if m.start in idle else m
        for m in mentions
        if m is word or m.start != word.start
    )


def _says_all(mention: Mention, mentions: Mentions) -> bool:
    text = mention.text.casefold()
    if mention.kind not in ("filler", "cue") or text not in _WHOLE | _WHOLE_HAN:
        return False
    behind = [m for m in mentions if 0 <= m.start - mention.end <= _NEXT]
    of_plan = any(m.key in _PLANS or (m.quantity and m.quantity.value >= _LEAST) for m in behind)
    spends = has_han(text) and any(m.key in _SPENT for m in behind)
    return of_plan or spends


def _sets_aside(mention: Mention) -> bool:
    return mention.text.casefold() in _SET_ASIDE and (mention.kind == "unknown" or mention.key in _SPENT)
