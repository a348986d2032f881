"""The field in which somebody is said to rule: of the old trade a claim says it, and not of cloud or AI."""

from __future__ import annotations

from knowledge import Claim, has_han

from bot.models import Reading

_RECORD, _FIELDS = "ecommerce_record", frozenset({"cloud", "ai"})
_LEADING_TO = frozenset({"in", "of", "over", "within", "the", "在"})
_TRADES = ("commerce", "retail", "shop", "online", "e-tail", "e tail", "ecom", "e com", "selling", "sell", "电商",
           "電商", "零售", "网购", "網購")


def is_of_another_field(claim: Claim, reading: Reading) -> bool:
    """ "Has Alibaba long reigned supreme in cloud?", 在云计算一直称王: in e-commerce it has."""
    if _RECORD not in claim.affirms or _RECORD not in reading.topics:
        return False
    if any(trade in m.text.casefold() for m in reading.mentions for trade in _TRADES):
        return False
    led = {m.end for m in reading.mentions if m.text.casefold() in _LEADING_TO}
    fields = [m for m in reading.mentions if m.kind == "cue" and m.key in _FIELDS]
    return any(m.start in led or has_han(m.text) for m in fields)
