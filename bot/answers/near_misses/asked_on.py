"""What a short follow-up asks of a figure that it carries over, and what no figure tells: the whole company, the stock,
how the market took it, how it is worked out, what comes after it, the rest of it. To tell the same figure again would
answer another question."""

from __future__ import annotations

import re

from knowledge import CURRENCIES, Fact, Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import ITS_PAYER, ITS_REASON, JUDGED, PRICED, Reading

WANTED = frozenset({"whole_company", "stock", "reaction", "method", "longer_time", "cheapness"})
"""What is asked for so plainly that no point of the source is taken for an answer."""
_METRICS, _LEVEL = "metrics", "level"
_OF_THE_TEXT = ("article", "source", "author", "origin", "says", "section", "mentioned", "quote", "published")
_OPENING = r"(?:(?:and|so|but|ok|then|well|what|how|about|for|of|with) )*"
_WHOLE = re.compile(
    r"\b(?:itself|themselves|as a whole|as a company|as a group|altogether|(?:whole|entire|full|overall) (?:company|"
    r"group|firm|business|corporation|concern|enterprise)|(?:company|group|firm|business) (?:as a whole|overall)|"
    r"(?:the|its) parent(?: company| group| firm| co)?$|overall$|overall yoy$|"
    r"(?:group|company|firm) ?(?:wide|level)|all of (?!(?:them|these|those|it|that|this|the|you|us)\b)\S+$)"
)
_STOCK = re.compile(rf"{_OPENING}(?:the |its |their )?(?:stock|stocks)(?: itself)?")
_REACTING = frozenset({"react", "reacted", "reacts", "respond", "responded", "responds", "reacting", "responding"})
_METHODS = (
    "calculated", "computed", "derived", "determined", "measured", "estimated", "calculate", "compute", "derive",
    "determine", "measure", "estimate", "arrived",
)  # fmt: skip
_METHOD = re.compile(
    rf"{_OPENING}how (?:exactly )?(?:is|was|are|were|do|did|does|has|have)\b.*"
    rf" (?:{'|'.join(_METHODS)}|worked out|work out)"
    r"(?: (?:it|that|this|them|exactly|here|at|in (?:the )?(?:article|practice|detail)))*"
)
_TELLING_HOW = re.compile(
    r"\b(?:say|says|tell|tells|explain|explains|state|states|know|disclose|discloses|describe|describes) how\b"
)
_WORKED_OUT = re.compile(rf" (?:{'|'.join(_METHODS)}|worked out)\b")
_METHOD_BEHIND = re.compile(
    r"\b(?:(?:method|methods|methodology|calculation) (?:is |was |were |lies )?behind|methodology (?:of|for))\b"
    r"|\bhow (?:do|did|does|have|has|could) (?:they|you|he|it|she|the (?:author|article|writer|text)|one|anyone)"
    r" (?:come|came|arrive|arrived|get|got) (?:up with|at|to) (?:the|that|this|those|its|a)?\b"
)
_LATER = re.compile(
    rf"{_OPENING}(?:happens |comes |is |will be )?(?:after (?:that|this|it|those|then|wards?)|afterwards?|thereafter|"
    r"beyond that|later(?: on)?|next)"
)
_MOVING = re.compile(
    rf"{_OPENING}(?:is|are|was|were|has|have|will|does|did|do) (?:it|that|this|they|these|those)\b.* (?:accelerat\w*|"
    r"speed\w* up|slow\w*|decelerat\w*|picking up|chang\w+|change|shift\w*|stable|steady|constant|doubled?|tripled?|"
    r"halved?|quadrupled?)(?: .*)?"
)
_DONE = re.compile(
    r"(?:(?:so|and|then) )*(?:it|that|this|they)(?: has| have)?(?: more than| almost| nearly)? "
    r"(?:doubled|tripled|trebled|quadrupled|halved)"
)
_PEOPLE = re.compile(rf"{_OPENING}how many (?:people|persons|humans|men|women|folks)(?: is that| are there| are they)?")
_REST = re.compile(
    rf"{_OPENING}(?:the )?(?:(rest|remainder|remaining|balance)|(?:other|second|remaining) half)"
    r"(?: of (?:it|that|this|them|the (?:money|plan|sum|total|amount|budget)))?"
)
_PAYER = re.compile(r"\bwho(?: is| are|'s|s)? (?:paying|funding|financing|bankrolling|footing)\b")
_YEARS_BEFORE = frozenset({"earlier_time", "base_year"})
_AROUND = frozenset({"and_what", "compare", "what", "it", "its"})
_PACES = frozenset(
    {"accelerating", "accelerated", "accelerate", "decelerating", "decelerated", "speeding up", "picking up", "slowing",
     "slowing down", "加速", "减速"}
)  # fmt: skip
_LONGER = ("per_year", "per_quarter", "per_month")
_MOUNTING = "downloads"
_A_YEAR = "P1Y"
_PURPOSES = ("ai", "cloud", "chips", "data_center")
_ENTITIES = "entities"
_FIELDS, _PIECES = ("ai", "llm", "chips"), frozenset({"part", "portion", "piece", "bit", "component", "部分", "部份"})
_ONLY_THAT = frozenset({"only", "and_what", "it", "its", "polar", "confirm"})
_UP_TO_NOW = re.compile(r"so far|to date|(?:up to|until|till|by) now|since(?: then)?$|至今|总共|一共")
_WORDS_OF_NOW = ("far", "so far", "date", "now", "since", "至今", "总共", "一共")
_IN_ALL = frozenset({"total", "overall", "altogether", "all"})


def _carries_on(reading: Reading) -> bool:
    return _METRICS in reading.inherited and not reading.has(*_OF_THE_TEXT)


def _stays_at_the_level(reading: Reading) -> bool:
    """ "And Microsoft as a whole, yoy?" names the measure once more, after the unit of another company."""
    return _LEVEL in reading.inherited and bool(reading.entities)


@near_miss("whole_company", _METRICS, _LEVEL, beside=(
    "itself", "themselves", "whole", "altogether", "overall", "parent", "company", "group", "business", "firm", "all",
    "wide", "level",
))  # fmt: skip
def _asks_of_the_whole_company(reading: Reading, knowledge: Knowledge) -> bool:
    """ "And Microsoft itself?", "and for the whole company?" after a figure of its unit."""
    carried = _carries_on(reading) or _stays_at_the_level(reading)
    if not carried or not reading.entities or reading.has("choice") or not _WHOLE.search(reading.said):
        return False
    named = [m.key for m in reading.mentions if m.kind == "entity"]
    if any(knowledge.facts(key, metric) for key in named for metric in reading.metrics):
        return False  # "and Alibaba Cloud itself?"
    companies = {knowledge.company(key) for key in reading.entities}
    return not any(knowledge.facts(key, metric) for key in companies for metric in reading.metrics)


@near_miss("stock", _METRICS, beside=("stock", "stocks"))
def _asks_of_the_stock(reading: Reading, _: Knowledge) -> bool:
    """ "And the stock?"."""
    return _carries_on(reading) and _STOCK.fullmatch(reading.said) is not None


@near_miss("reaction", _METRICS, beside=_REACTING)
def _asks_for_a_reaction(reading: Reading, _: Knowledge) -> bool:
    """ "How did the market react?"."""
    return _carries_on(reading) and any(m.text.casefold() in _REACTING for m in reading.mentions)


@near_miss("method", *_METHODS, "worked", "work")
def _asks_how_it_is_worked_out(reading: Reading, _: Knowledge) -> bool:
    """ "How is it calculated?", "how was the $53 billion arrived at?"; what a measure is, is told as its definition."""
    return not reading.has("define", *_OF_THE_TEXT) and _METHOD.fullmatch(reading.said) is not None


@near_miss("method", *_METHODS, "worked", "method", "methods", "methodology", "calculation", "come", "came", "get",
           "got", beside=("quantity", "metric", "share", "growth", "pe", "multiple"))  # fmt: skip
def _asks_for_the_method(reading: Reading, _: Knowledge) -> bool:
    """ "Does the article say how the 39% was calculated?", "how did they come up with the 18x?", "what's the method
    behind the market share numbers?"."""
    how = _TELLING_HOW.search(reading.said)  # what follows the first is all that any may be followed by
    told = how and _WORKED_OUT.search(reading.said, how.end())
    return bool(told or _METHOD_BEHIND.search(reading.said)) and not reading.has("will", "forecast")


@near_miss("future", _METRICS, beside=("after", "afterwards", "afterward", "thereafter", "later", "next", "beyond"))
def _asks_what_comes_after(reading: Reading, _: Knowledge) -> bool:
    """ "And after that?"; behind an order it is the next place."""
    return _carries_on(reading) and not reading.has("next_after") and _LATER.fullmatch(reading.said) is not None


@near_miss("past", *_YEARS_BEFORE)
def _asks_beside_the_year_before(reading: Reading, _: Knowledge) -> bool:
    """ "Compared with last year?"."""
    keys = {m.key for m in reading.mentions if m.kind != "filler"}
    return _carries_on(reading) and not _YEARS_BEFORE.isdisjoint(keys) and keys <= _YEARS_BEFORE | _AROUND


@near_miss("change", _METRICS, "growth", "turned")
def _asks_if_it_moves(reading: Reading, _: Knowledge) -> bool:
    """ "Is it accelerating?", "is it going to change?", "so it doubled?"."""
    if _carries_on(reading) and (_MOVING.fullmatch(words := reading.said) or _DONE.fullmatch(words)):
        return True
    paced = any(m.key in ("growth", "turned") and m.text.casefold() in _PACES for m in reading.mentions)
    return paced and reading.has("polar", "confirm") and not reading.quantities


@near_miss("count", "how_many", beside=(_METRICS,))
def _asks_how_many_people(reading: Reading, _: Knowledge) -> bool:
    """ "How many people?" after an amount, or after downloads."""
    return _carries_on(reading) and _PEOPLE.fullmatch(reading.said) is not None


@near_miss("longer_time", *_LONGER)
def _asks_for_a_longer_time(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many downloads does it have every year?", where the source counts those of a week."""
    units = {knowledge.metric(metric).unit for metric in reading.metrics}
    return reading.has(*_LONGER) and units == {_MOUNTING}


@near_miss("to_date", *_IN_ALL, *_WORDS_OF_NOW)
def _asks_for_all_of_them(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many downloads does it have in total?", "... overall?", where the source counts those of a week."""
    units = {knowledge.metric(metric).unit for metric in reading.metrics}
    carried = _METRICS in reading.inherited  # "in total?", "so far?"
    asked = carried or reading.has("how_many", "how_much", "what")
    asked = asked and not reading.has("first_week", "polar", "confirm")
    up_to_now = carried and _UP_TO_NOW.search(reading.said) is not None
    in_all = up_to_now or not _IN_ALL.isdisjoint(reading.said.split())
    return asked and units == {_MOUNTING} and not reading.quantities and in_all


@near_miss("per_year", "per_year")
def _asks_if_it_is_yearly(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is that per year?" after an amount of which the source gives no time, or another one."""
    if not _carries_on(reading) or not reading.has("polar", "confirm") or not reading.has("it"):
        return False
    metrics = _shown(reading, knowledge)
    facts = [fact for key in reading.entities for metric in metrics for fact in knowledge.facts(key, metric)]
    return bool(facts) and all(fact.unit in CURRENCIES and not _is_a_year(fact) for fact in facts)


def _shown(reading: Reading, knowledge: Knowledge) -> set[str]:
    """The metrics, and of a family those that whoever is meant has."""
    own = {metric for key in reading.entities for metric in knowledge.metrics_of(key)}
    kinds = {kind for metric in reading.metrics for kind in knowledge.narrower(metric)}
    return {*reading.metrics, *(kinds & own)}


def _is_a_year(fact: Fact) -> bool:
    return fact.period is not None and fact.period.text == _A_YEAR


@near_miss("part", "only", beside=_PURPOSES)
def _asks_only_of_a_purpose(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Only AI?", "and with AI only" after a figure that is not said to be of that alone."""
    keys = {m.key for m in reading.mentions if m.kind != "filler"}
    purposes = keys & set(_PURPOSES)
    if not _carries_on(reading) or len(purposes) != 1 or not keys <= purposes | _ONLY_THAT:
        return False
    signs = {cue for metric in _shown(reading, knowledge) for sign in knowledge.metric(metric).signs for cue in sign}
    return purposes.isdisjoint(signs)


@near_miss("part", "share", beside=_FIELDS, apart=True)
def _asks_of_the_part_of_one_field(reading: Reading, _: Knowledge) -> bool:
    """ "And its AI part alone?", 光是AI部分呢 after a growth: of that alone, and not for a share of the market."""
    told = [m for m in reading.mentions if m.kind not in ("filler", "entity", "term") and m.key not in _ONLY_THAT]
    pieces = {m.start for m in told if m.key == "share" and m.text.casefold() in _PIECES}
    fields = [m for m in told if m.key in _FIELDS and m.end in pieces]
    others = [m for m in told if m not in fields and m.start not in pieces and m.key != "negation"]
    return _ENTITIES in reading.inherited and bool(fields) and not others


@near_miss("before", "before")
def _asks_of_a_time_before_a_stranger(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many downloads does Qwen have before ChatGPT?": a time, said by a name that no source has."""
    before = {m.end for m in reading.mentions if m.text.casefold() == "before"}
    names = [m for m in reading.mentions if m.kind == "entity"]
    strange = any(m.start in before and not knowledge.entity(m.key).covered for m in names)
    return strange and any(knowledge.entity(m.key).covered for m in names)


@near_miss("of_amount", _METRICS, beside=("rest", "remainder", "remaining", "balance", "half"))
def _asks_for_the_rest_of_it(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The rest?" after an amount, "and the other half?"; the rest after somebody's share is the others'."""
    found = _REST.fullmatch(reading.said)
    if found is None or not _carries_on(reading):
        return False
    amounts = all(knowledge.metric(metric).unit in CURRENCIES for metric in reading.metrics)
    return found[1] is None or (amounts and bool(reading.metrics))


@near_miss("cheapness", PRICED)
def _asks_if_a_figure_is_cheap(reading: Reading, _: Knowledge) -> bool:
    """ "Is that cheap?" after a share: see `bot.dialogue.prices_of_other_things`."""
    return PRICED in reading.inherited


@near_miss("against_another", JUDGED)
def _asks_if_a_lone_figure_is_much(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is that a lot?" after downloads, that nobody else has: see `bot.dialogue.judged`."""
    alone = all(knowledge.count_holders(metric) == 1 and not knowledge.narrower(metric) for metric in reading.metrics)
    return JUDGED in reading.inherited and alone


@near_miss("reason", ITS_REASON)
def _asks_why_a_figure_is_low(reading: Reading, _: Knowledge) -> bool:
    """ "Why so low?" after downloads."""
    return ITS_REASON in reading.inherited


@near_miss("doer", "who", "who's", "whos")
def _asks_who_is_paying(reading: Reading, _: Knowledge) -> bool:
    """ "Who is paying for the plan?": "who is" is heard as no question for somebody."""
    return bool(reading.metrics) and not reading.has(*_OF_THE_TEXT) and _PAYER.search(reading.said) is not None


@near_miss("doer", ITS_PAYER)
def _asks_who_pays(reading: Reading, _: Knowledge) -> bool:
    """ "Who pays for it?" after an amount."""
    return ITS_PAYER in reading.inherited


ASKED_ON = (
    _asks_if_a_figure_is_cheap,
    _asks_if_a_lone_figure_is_much,
    _asks_why_a_figure_is_low,
    _asks_who_pays,
    _asks_who_is_paying,
    _asks_of_the_whole_company,
    _asks_of_the_stock,
    _asks_for_a_reaction,
    _asks_how_it_is_worked_out,
    _asks_for_the_method,
    _asks_what_comes_after,
    _asks_beside_the_year_before,
    _asks_if_it_moves,
    _asks_how_many_people,
    _asks_for_a_longer_time,
    _asks_for_all_of_them,
    _asks_if_it_is_yearly,
    _asks_only_of_a_purpose,
    _asks_of_the_part_of_one_field,
    _asks_of_a_time_before_a_stranger,
    _asks_for_the_rest_of_it,
)
