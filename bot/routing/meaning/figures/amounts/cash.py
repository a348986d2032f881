"""Cash, money and market value, said of something else: "how much cash is it spending?" asks for an outlay, "how much
money has Jack Ma?" for what he has, and "how does the market value it?" for its valuation."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CASH, _MARKET_VALUE, _PRICE = "outside:cash", "outside:market_cap", "outside:price"
_MARKET, _MULTIPLE, _VALUES = "market", "multiple", "market values"
_MONEY, _HAVING = "money", ("has", "have", "got", "own", "owns", "hold", "holds")
_OF_HOLDING = frozenset({"budget", "how_much", "what", "its", "it"})
"""Cues beside which money is what somebody has."""
_HELD = frozenset(
    {"have", "left", "hold", "holds", "got", "hand", "pile", "to", "and", "keep", "sitting", "raise", "generate"}
)
"""Words beside which cash is what a company has, or what it has for spending."""
_ASKING = ("does", "do", "did", "would")
_SPENT = ("budget", "invest")


@woken_by(_MONEY, _CASH, _MARKET_VALUE, _PRICE)
def with_cash_as_meant(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such words as what they mean there."""
    if _is_money_held(mentions):
        return tuple(m._replace(kind="metric", key=_CASH) if m.text.casefold() == _MONEY else m for m in mentions)
    if not any(m.key in (_CASH, _MARKET_VALUE, _PRICE) for m in mentions):
        return mentions
    if _is_spent(mentions):
        mentions = tuple(m.as_filler() if m.key == _CASH else m for m in mentions)
    return tuple(
        m._replace(kind="cue", key="valuation") if _is_verb(m, mentions) else m
        for m in mentions
    )


def _is_money_held(mentions: Mentions) -> bool:
    """ "How much money has Jack Ma?", "how much money does it have?": with nothing said of what it is for, or that it
    is spent."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    words = [m.text.casefold() for m in mentions]
    ends = mentions[-1].kind == "entity" or words[-1] in _HAVING
    return ends and _MONEY in words and not cues - _OF_HOLDING and any(word in _HAVING for word in words)


def _is_spent(mentions: Mentions) -> bool:
    """Whether cash is only another word for the money that somebody spends."""
    cash = next((m for m in mentions if m.key == _CASH), None)
    spent = [m for m in mentions if m.kind == "cue" and m.key in _SPENT]
    if cash is None or cash.text.casefold() != "cash" or not spent:
        return False
    between = [m for m in mentions if m.start >= cash.end and m.end <= spent[0].start]
    words = {word for m in between for word in m.text.casefold().split()}
    return words.isdisjoint(_HELD) and spent[0].start > cash.start


def _is_verb(mention: Mention, mentions: Mentions) -> bool:
    """ "Does the market value Alibaba": a name follows right behind, the market stands before, and a verb of asking;
    "the market values Alibaba with which multiple" says what it values it with."""
    if mention.key not in (_MARKET_VALUE, _PRICE):
        return False
    followed = any(m.kind in ("entity", "group") and m.start == mention.end for m in mentions)
    if mention.text.casefold() == _VALUES:
        return followed and any(m.key == _MULTIPLE and m.start > mention.start for m in mentions)
    asked = any(m.text.casefold().split()[-1] in _ASKING and m.end <= mention.start for m in mentions)
    before = [m for m in mentions if m.end == mention.start]
    market = mention.text.casefold() == "market value" or any(m.key == _MARKET for m in before)
    return followed and asked and market
