"""Questions for who set, approved or measured a figure: the source gives it of somebody, and nobody who did that."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.answers.near_misses.people import are_people, asks_which_people
from bot.models import Reading

_MEASURING = frozenset(
    {"researched", "measured", "measures", "counted", "counts", "estimated", "estimates", "calculated", "calculates",
     "compiled",
     "surveyed", "collected", "tracked", "audited", "verified", "came up", "worked out", "gathered",
     "conducted", "carried out", "performed", "undertook", "commissioned"}
)
"""Verbs of where a figure comes from before any article prints it."""
_SETTING = frozenset(
    {"set", "sets", "approved", "approves", "decided", "decides", "determined", "fixed", "signed", "authorised",
     "authorized", "negotiated", "proposed", "announced", "unveiled", "presented", "planned", "agreed", "chose",
     "picked", "granted", "funds", "funded", "finances", "financed", "bankrolls", "bankrolled", "pays for", "paid for",
     "downloaded", "downloads", "installed"}
)
_DEEDS = _MEASURING | _SETTING
_DEEDS_WITH_MORE = tuple(f"{verb} " for verb in _DEEDS)
"""With what stands behind the verb ("set up by")."""
_DEEDS_HAN = ("测算", "測算", "统计", "統計", "计算", "計算", "估算", "估计", "估計", "算出", "测出", "測出", "调查")
_TRADES = ("research", "analy", "consult", "poll", "survey", "institute", "think tank", "研究", "调研", "調研", "咨询",
           "諮詢", "顾问", "顧問", "分析", "统计", "統計", "调查", "調查")
_DECIDING = frozenset({"decided", "decides", "approved", "approves", "ordered", "proposed", "authorised", "authorized",
                       "signed off", "determined"})
_LEADING = frozenset(
    {"founded", "started", "leads", "heads", "runs", "manages", "chairs", "ordered", "initiated", "owns", "bought"}
)
"""Verbs of a person behind a company."""
_WHO = ("who", "who's", "whos")
_HEADING = frozenset({"leads", "heads", "runs", "manages", "directs", "is leading", "is running", "led", "headed"})
_BUILDING = frozenset({"build", "builds", "building", "built", "constructs", "constructing"})
_OF_AN_ORDER = frozenset({"share", "market", "growth", "case_study", "pe", "multiple", "cloud_market"})
_AT = ("at", "in", "from", "within", "inside")
_OF_THE_SOURCE = ("article", "author", "source", "origin", "says", "quote")


@near_miss("doer", "who", "which")
def _asks_who_did_it(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who set Microsoft's R&D budget?", "who measured the market shares?": right behind the "who" stands the deed."""
    if not reading.metrics or reading.has(*_OF_THE_SOURCE):
        return False
    if asks_which_people(reading) or any(_is_house(m) for m in reading.mentions):
        return True
    asking = _behind_who(reading)
    deeds = [m for m in reading.mentions if m.start in asking and m.key != "who"]
    return any(_is_deed(m.text.casefold()) for m in deeds)


def _behind_who(reading: Reading) -> set[int]:
    """Right behind the "who", and behind where he is at ("who at Alibaba announced ...")."""
    whos = [m for m in reading.mentions if m.key == "who"]
    people = {m.end for m in reading.mentions if are_people(m)} if whos else ()  # "a million people who downloaded it"
    asking = {m.end for m in whos if m.start not in people}
    at = {m.end for m in reading.mentions if m.start in asking and m.text.casefold() in _AT}
    return asking | {m.end for m in reading.mentions if m.start in at and m.kind == "entity"}


def _is_deed(text: str) -> bool:
    return text in _DEEDS or text.startswith((*_DEEDS_WITH_MORE, *_DEEDS_HAN))


def _is_house(mention: Mention) -> bool:
    """ "Which research firm", 哪家研究机构: heard as a "who" that names its trade."""
    return mention.key == "who" and any(trade in mention.text.casefold() for trade in _TRADES)


def asks_who_leads(reading: Reading) -> bool:
    """ "Who founded Alibaba Cloud?": asked of a person."""
    asking = {m.end for m in reading.mentions if m.key == "who"}
    return any(m.start in asking and m.text.casefold() in _LEADING | _SETTING for m in reading.mentions)


def asks_who_decided(reading: Reading) -> bool:
    """ "Who at Alibaba decided on the data centers abroad?"."""
    asking = min((m.end for m in reading.mentions if m.key == "who"), default=None)
    return asking is not None and any(m.start >= asking and m.text.casefold() in _DECIDING for m in reading.mentions)


@near_miss("doer", "who", "whos")
def _asks_who_heads_it(reading: Reading, _: Knowledge) -> bool:
    """ "Who leads the Cloud Intelligence Group?", "who is building them?": a person or a builder is asked for, and no
    order; "who leads Azure in cloud share?" says of what."""
    named = any(m.kind in ("metric", "quantity") or m.key in _OF_AN_ORDER for m in reading.mentions)
    if named or not reading.metrics:
        return False
    asking = {m.end for m in reading.mentions if m.text.casefold().split()[0] in _WHO}
    verbs = {m.end for m in reading.mentions if m.start in asking and m.text.casefold() in _HEADING}
    verbs |= {m.end for m in reading.mentions if m.start in verbs and m.text.casefold() == "the"}
    of_somebody = any(m.kind == "entity" and m.start in verbs for m in reading.mentions)
    built = any(m.start in asking and m.text.casefold() in _BUILDING for m in reading.mentions)
    return of_somebody or (built and "metrics" in reading.inherited)


@near_miss("doer", "download")
def _asks_whether_one_downloaded_it(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did Oracle download Qwen?": that it was fetched so often does not say by whom."""
    verbs = {m.start for m in reading.mentions if m.key == "download" and m.text.casefold().startswith("download")}
    helped = {m.end for m in reading.mentions if m.text.casefold() in ("did", "has", "have", "does", "do")}
    of_an_app = reading.metrics == ("downloads",)
    return of_an_app and any(
        m.kind == "entity" and m.start in helped and m.end in verbs and knowledge.entity(m.key).kind != "app"
        for m in reading.mentions
    )


DOERS = (_asks_whether_one_downloaded_it, _asks_who_did_it, _asks_who_heads_it)
