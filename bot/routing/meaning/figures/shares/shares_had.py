"""What a cloud is said to have, where nothing says of what: "I heard Alibaba's cloud has 14 %" is of its market, for a
percentage that no source prints of it can be of nothing else that it has."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by

_SHARE, _PERCENT, _UNIT, _TOTAL = "cloud_share", "percent", "cloud_unit", "total"
_EVERYONE = "everyone"
"""Of three companies or of four clouds: of whom it is said is not plain."""
_LIMITS = frozenset({"above", "below", "at_least", "at_most", "more", "less"})
_ASKING_OF_SUMS = frozenset({"polar", "confirm", "negation", "roughly", _TOTAL, *_LIMITS})
_HAVING = ("has", "have", "had", "holds", "hold", "got", "有", "占", "佔")
_ASKED = frozenset({"polar", "confirm"})
_ASKING = frozenset({"polar", "confirm", "only", "it", "negation", "roughly", "exactly"})


@woken_by(_PERCENT, beside=_HAVING)
def with_shares_had(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the market share, where nothing else is said."""
    names = [m for m in mentions if m.kind == "entity"]
    stated = [m for m in mentions if m.quantity]
    idle = all(m.kind in ("filler", "entity", "term", "quantity") or m.key in _ASKING for m in mentions)
    asked = any(m.key in _ASKED for m in mentions)  # a bare "Azure has 80 %" may be of anything
    if not asked or not idle or len(names) != 1 or len(stated) != 1 or names[0].end > stated[0].start:
        return mentions
    quantity = stated[0].quantity
    had = any(m.end == stated[0].start and m.text.casefold().split()[-1] in _HAVING for m in mentions)
    if not had or quantity is None or quantity.unit != _PERCENT or knowledge.entity(names[0].key).kind != _UNIT:
        return mentions
    if facts_with_value(quantity, (names[0].key,), knowledge) or not knowledge.facts(names[0].key, _SHARE):
        return mentions
    share = stated[0]._replace(kind="metric", key=_SHARE, quantity=None)
    return tuple(sorted((*mentions, share), key=lambda m: m.start))


@woken_by(_TOTAL, beside=(_PERCENT,))
def with_shares_taken_together(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Do the big three together exceed 60 %?", 四家一共超过七成吗: what several have of a whole together, where
    nothing says of what, is of the market."""
    shares = [m for m in mentions if m.quantity]
    limits = [m for m in mentions if m.key in _LIMITS]
    known = all(m.kind in ("filler", "group", "term") or m.key in _ASKING_OF_SUMS for m in mentions if m not in shares)
    clouds = any(m.kind == "group" and m.key != _EVERYONE for m in mentions)
    if not (known and clouds and limits) or len(shares) != 1:
        return mentions
    if shares[0].quantity is None or shares[0].quantity.unit != _PERCENT:
        return mentions
    share = shares[0]._replace(kind="metric", key=_SHARE, quantity=None)
    asked = any(m.key in _ASKED for m in mentions)
    doubt = () if asked else (limits[0]._replace(key="polar"),)
    return tuple(sorted((*mentions, share, *doubt), key=lambda m: m.start))
