"""Questions for what comes in, for who invests in whom, or for what an outlay is not said to be for."""

from __future__ import annotations

import re

from knowledge import CURRENCIES, Knowledge, Mention, Metric, has_han

from bot.answers.near_misses.near_miss import near_miss
from bot.answers.near_misses.other_measures import of_parts_alone
from bot.models import Reading

_LAYING_OUT = ("invest", "budget")
_INTO = ("in", "into", "给", "給", "畀", "俾", "向", "到", "进", "進", "对", "對")
_INTO_OR_IN = ("在", "喺", "往", "于", "於")
"""Of money that somebody puts into a name, where no amount is stated that is another's."""
_MARKET, _MARKET_PEOPLE = "market", "market_people"
_TOWARDS_HAN = ("向", "给", "給", "对", "對", "往", "替", "为", "為", "畀", "俾")
_WITH = ("with", "at", "on", "跟", "和", "与")
_BESIDE_EACH_OTHER = (
    "compare", "more", "less", "most", "least", "rank", "difference", "ratio", "points", "total", "both"
)
"""Cues that set outlays beside each other, or add them up."""
_SAYING_SO = ("says", "source", "author", "article", "polar", "confirm")
_TAKING_IN = frozenset(
    {"earn", "earns", "earned", "earning", "charge", "charges", "charged", "charging", "receive", "receives",
     "received", "receiving", "collect", "collects", "collecting", "bill", "bills", "invoice", "invoices"}
)
"""Verbs of money that comes in, or that customers pay."""
_BILL, _DOING = "bill", frozenset({"do", "does", "did", "will", "would", "can", "could"})
_NAMES_IN_S = ("aws", "amazon web services")
_MAKING = frozenset({"make", "makes", "making", "made", "get", "gets", "getting"})
_OUT_OF = frozenset({"from", "out", "off"})
"""Verbs that are of such money only before a word of whence ("what does it make from its cloud?"), or behind money."""
_BRINGING = frozenset({"bring", "brings", "bringing", "pull", "pulls", "pulling", "rake", "rakes", "raking", "take",
                       "takes", "taking", "draw", "draws", "drawing", "derive", "derives"})
"""Verbs that are of such money with "in" or before a word of whence."""
_MONEY = ("money", "cash", "dough", "moolah")
_HANDED_ON = ("available", "ready", "sure")
"""What money is made that somebody gives."""
_ELSE = ("else", "co", "coinvesting", "coinvests", "coinvestor", "还有", "還有")
_WHO_ELSE = re.compile(
    r"\b(?:who|whos|who s|any ?one|any ?body|some ?one|some ?body) (?:\w+ )?else\b|\bco ?invest\w*|"
    r"[还還]有 ?(?:谁|誰|哪)"
)
_INTO_IT = re.compile(r"\b(?:money|cash|funds|anything) in(?:to(?: it| this| that)?)?$")
_PURPOSES = ("ai", "cloud", "infrastructure")
"""Cues of what money is laid out for."""


@near_miss("investors", "invest", "budget", apart=True)
def _asks_who_invests_in_whom(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who invested in Alibaba?", "how much did Microsoft put into OpenAI?", 谁投资了阿里: the source says what each
    lays out, and nothing of stakes in each other."""
    of_money = all(knowledge.metric(key).unit in CURRENCIES for key in reading.metrics)
    invests = bool(reading.metrics) and of_money and reading.has(*_LAYING_OUT)
    if not invests or reading.has(*_BESIDE_EACH_OTHER):
        return False
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(names) == 1:
        if _is_put_into(names[0], reading) and any(_is_of_the_market(m, names[0]) for m in reading.mentions):
            return True
        if reading.has("any_of", "existence") and _is_put_into(names[0], reading):
            return True
        if reading.groups or reading.has(*_SAYING_SO):
            return False
        whom = reading.has("which") and _is_put_into(names[0], reading)
        return whom or (reading.has("who") and reading.has("invest"))
    if names and not knowledge.metrics_of(names[0].key) and any(_is_dealt_with(name, reading) for name in names[1:]):
        return True
    companies = [knowledge.company(name.key) for name in names]
    return any(
        company != companies[0] and _is_put_into(name, reading)
        for name, company in zip(names, companies, strict=True)
    )


def _is_of_the_market(mention: Mention, name: Mention) -> bool:
    """ "市场投资阿里吗"."""
    return mention.key in (_MARKET, _MARKET_PEOPLE) and has_han(mention.text) and mention.end <= name.start


def _is_dealt_with(name: Mention, reading: Reading) -> bool:
    """ "How much has Bosch invested with Alibaba?"."""
    return any(m.end == name.start and m.text.casefold() in _WITH for m in reading.mentions)


def _is_put_into(name: Mention, reading: Reading) -> bool:
    """Whether it stands behind "into", 给, 对, or right behind a Chinese word of investing (软银投了阿里多少,
    微软投资OpenAI多少钱)."""
    before = [m for m in reading.mentions if m.end == name.start]
    small = [m for m in before if m.kind == "filler"]
    into = _INTO if reading.quantities else (*_INTO, *_INTO_OR_IN)
    if any(m.text.casefold() in into for m in small):
        return True
    ends = {name.start, *(m.start for m in small if m.key == "particles")}
    return any(m.end in ends and has_han(m.text) for m in reading.mentions if m.key in _LAYING_OUT)


@near_miss("taken_in", *_TAKING_IN, *_MAKING, *_BRINGING)
def _asks_what_is_taken_in(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What does Amazon charge for cloud infrastructure?", "what does it earn from it?": the source says what goes
    out, and nothing of what comes in."""
    metrics = [knowledge.metric(key) for key in reading.metrics if key not in of_parts_alone(reading)]
    if not metrics or any(metric.unit not in CURRENCIES for metric in metrics):
        return False
    doers = {m.end for m in reading.mentions if _may_take_in(m)}
    return any(m.start in doers and _takes_in(m, reading) and not _is_owed(m, reading) for m in reading.mentions)


def _takes_in(verb: Mention, reading: Reading) -> bool:
    """ "Earns", "takes from", and behind money "makes" and "brings in" ("how much money does Amazon make?")."""
    said = verb.text.casefold().split()
    behind = next((m.text.casefold().split()[0] for m in reading.mentions if m.start == verb.end), "")
    out_of = not _OUT_OF.isdisjoint((*said[1:], behind))
    if said[0] in _TAKING_IN or (said[0] in _MAKING | _BRINGING and out_of):
        return True
    if not any(m.text.casefold() in _MONEY and m.end <= verb.start for m in reading.mentions):
        return False
    return (said[0] in _MAKING and behind not in _HANDED_ON) or (said[0] in _BRINGING and "in" in (said[-1], behind))


def _may_take_in(mention: Mention) -> bool:
    """Somebody who does something, and nobody who has it ("Amazon's bill for its cloud")."""
    return (mention.kind == "entity" and not mention.is_possessive) or mention.text.casefold() in ("it", "they")


def _is_owed(verb: Mention, reading: Reading) -> bool:
    """ "Amazons bill for its cloud": behind a name with an s of its own, and nothing that makes it a verb, it is what
    there is to pay."""
    names = [m for m in reading.mentions if m.end == verb.start and m.kind == "entity"]
    said = {word for m in reading.mentions for word in m.text.casefold().split()}
    return verb.text.casefold().split()[0] == _BILL and said.isdisjoint(_DOING) and any(map(_ends_in_s, names))


def _ends_in_s(name: Mention) -> bool:
    return name.text.casefold().endswith("s") and name.text.casefold() not in _NAMES_IN_S


@near_miss("purpose", *_PURPOSES)
def _asks_what_goes_to_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much does Microsoft spend on R&D?" and then "on AI?": of an outlay that is not said to be for that."""
    if "metrics" not in reading.inherited:
        return False
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if any(metric.unit not in CURRENCIES for metric in metrics):
        return False
    return any(reading.has(purpose) and not any(_is_for(purpose, m) for m in metrics) for purpose in _PURPOSES)


def _is_for(purpose: str, metric: Metric) -> bool:
    return purpose in metric.also or any(purpose in sign for sign in metric.signs)


@near_miss("investors", _MARKET_PEOPLE, apart=True)
def _asks_whether_others_invest(reading: Reading, knowledge: Knowledge) -> bool:
    """ "投资者向阿里投资530亿美元吗": those who are named before the company lay it out, and not the company."""
    money = bool(reading.metrics) and all(knowledge.metric(key).unit in CURRENCIES for key in reading.metrics)
    people = {m.end for m in reading.mentions if m.key == _MARKET_PEOPLE}
    towards = {m.end for m in reading.mentions if m.start in people and m.text in _TOWARDS_HAN}
    return money and any(m.kind == "entity" and m.start in towards for m in reading.mentions)


@near_miss("investors", *_ELSE, apart=True)
def _asks_who_else_invests(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who else is putting money into the plan?", 还有谁投钱: of an outlay of the one whom the sources are about,
    or of whom the chat is. "Who else spends on R&D?" asks for Microsoft, who is another than that one."""
    money = bool(reading.metrics) and all(knowledge.metric(key).unit in CURRENCIES for key in reading.metrics)
    if not money or _WHO_ELSE.search(reading.said) is None or reading.has(*_BESIDE_EACH_OTHER):
        return False
    of_one = all(knowledge.subjects.issuperset(knowledge.holders(key)) for key in reading.metrics)
    of_one = of_one or "entities" in reading.inherited
    return of_one or _INTO_IT.search(reading.said) is not None


@near_miss("changed_by", "difference", "less", "more", "ratio", beside=("rnd", "metric"))
def _multiplies_a_year(reading: Reading, knowledge: Knowledge) -> bool:
    """ "阿里三年投资比微软三年研发少多少": of several years of what is a year's, beside another's amount."""
    yearly = {m.start for m in reading.mentions if m.key in ("rnd", "rd_budget")}
    linked = {m.start: m.end for m in reading.mentions if m.text in ("的", "嘅")}
    years = (m for m in reading.mentions if m.quantity and m.quantity.unit == "years" and m.quantity.value > 1)
    return len(reading.entities) > 1 and any(linked.get(m.end, m.end) in yearly for m in years if has_han(m.text))


OUTLAYS = (
    _multiplies_a_year,
    _asks_whether_others_invest,
    _asks_who_else_invests,
    _asks_what_is_taken_in,
    _asks_what_goes_to_another,
    _asks_who_invests_in_whom,
)
