"""Questions for who set, approved or measured a figure: the source gives it of somebody, and nobody who did that."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_MEASURING = frozenset(
    {"measured", "measures", "counted", "counts", "estimated", "estimates", "calculated", "calculates", "compiled",
     "surveyed", "collected", "tracked", "audited", "verified", "came up", "worked out", "gathered"}
)
"""Verbs of where a figure comes from before any article prints it."""
_SETTING = frozenset(
    {"set", "sets", "approved", "approves", "decided", "decides", "determined", "fixed", "signed", "authorised",
     "authorized", "negotiated", "proposed", "announced", "unveiled", "presented", "planned", "agreed", "chose",
     "picked", "granted"}
)
_DECIDING = frozenset({"decided", "decides", "approved", "approves", "ordered", "proposed", "authorised", "authorized",
                       "signed off", "determined"})
_LEADING = frozenset(
    {"founded", "started", "leads", "heads", "runs", "manages", "chairs", "ordered", "initiated", "owns", "bought"}
)
"""Verbs of a person behind a company."""
_PEOPLE = frozenset(
    {"analyst", "analysts", "investor", "investors", "fund", "funds", "broker", "brokers", "bank", "banks", "executive",
     "executives", "critic", "critics", "shareholders", "expert", "experts", "traders", "regulator", "watchdog",
     "agency", "authority", "ministry", "lawyer", "lawyers"}
)
"""Those of whom a source speaks without their names."""
_PEOPLE_HAN, _READERS = "market_people", "audience"
_WHICH_HAN = ("哪", "边", "邊", "什么", "什麼", "咩", "啥")
_BODIES_HAN = ("机构", "機構", "部门", "部門", "当局", "當局")
_AT = ("at", "in", "from", "within", "inside")
_OF_THE_SOURCE = ("article", "author", "source", "origin", "says", "quote")


@near_miss("doer", "who", "which")
def _asks_who_did_it(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who set Microsoft's R&D budget?", "who measured the market shares?": right behind the "who" stands the deed."""
    if not reading.metrics or reading.has(*_OF_THE_SOURCE):
        return False
    if asks_which_people(reading):
        return True
    asking = _behind_who(reading)
    deeds = [m for m in reading.mentions if m.start in asking and m.key != "who"]
    return any(_is_deed(m.text.casefold()) for m in deeds)


def _behind_who(reading: Reading) -> set[int]:
    """Right behind the "who", and behind where he is at ("who at Alibaba announced ...")."""
    asking = {m.end for m in reading.mentions if m.key == "who"}
    at = {m.end for m in reading.mentions if m.start in asking and m.text.casefold() in _AT}
    return asking | {m.end for m in reading.mentions if m.start in at and m.kind == "entity"}


def _is_deed(text: str) -> bool:
    return any(text == verb or text.startswith(f"{verb} ") for verb in _MEASURING | _SETTING)


def asks_which_people(reading: Reading) -> bool:
    """ "Which analysts are sceptical?": that some are may be said, and no name; "what investors should ask" names them
    for nothing."""
    asking = {m.end for m in reading.mentions if m.key == "which" and m.text.casefold() == "which"}
    named = any(m.start in asking and not _PEOPLE.isdisjoint(m.text.casefold().split()) for m in reading.mentions)
    return named or _asks_which_people_han(reading)


def _asks_which_people_han(reading: Reading) -> bool:
    """ "哪些分析师看空", "哪家监管机构在查": 哪 right before them; for which readers it is written is told."""
    asking = {m.end for m in reading.mentions if m.key == "which" and m.text.startswith(_WHICH_HAN)}
    asking &= {m.start for m in reading.mentions if m.key == _PEOPLE_HAN or m.text.endswith(_BODIES_HAN)}
    return bool(asking) and _READERS not in reading.topics


def asks_who_leads(reading: Reading) -> bool:
    """ "Who founded Alibaba Cloud?": asked of a person."""
    asking = {m.end for m in reading.mentions if m.key == "who"}
    return any(m.start in asking and m.text.casefold() in _LEADING | _SETTING for m in reading.mentions)


def asks_who_decided(reading: Reading) -> bool:
    """ "Who at Alibaba decided on the data centers abroad?"."""
    asking = min((m.end for m in reading.mentions if m.key == "who"), default=None)
    return asking is not None and any(m.start >= asking and m.text.casefold() in _DECIDING for m in reading.mentions)


DOERS = (_asks_who_did_it,)
