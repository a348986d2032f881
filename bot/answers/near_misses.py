"""Questions that come near a figure and ask for another one: when a limit was or will be crossed, a company without a
part of itself, how many there are of what the source gives as a percentage, how a level has changed, a part of an amount,
an amount for each of several, money where the source has a percentage."""

from __future__ import annotations

import itertools

from knowledge import Knowledge, Mention

from bot.models import Reading

_CROSSING = ("more", "less", "above", "below", "faster", "slower", "cheaper", "pricier")
_IN_PERCENT = ("as_percent", "points", "total", "above", "below", "more", "less")
_OF_THE_FIELD = ("ai", "cloud")
_PARTS = ("as_percent", "how_much_of", "share", "breakdown")
_OF_ANY_MONEY = frozenset({"budget", "invest", "ai", "cloud", "infrastructure", "total", "what", "which", "it"})
"""Cues that speak of money and not of one amount of it."""
_OF_AN_ACT = frozenset({"why", "cancel", "ipo", "cloud", "what", "which", "who", "it", "article", "polar", "went_public"})
_MATTERING = frozenset({"matter", "matters", "mattered", "care", "cares", "important", "importance", "deal", "bad", "significant"})
"""Words of what comes of something, with those that the cues of risks have."""
_MONEY = ("usd", "cny")
_SITES = "data_center"
_LEVELS = ("pe", "multiple", "share", "case_study", "capex", "rnd")


def asks_another(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the figures that the slots lead to are not the ones asked for."""
    checks = (_asks_when_crossed, _leaves_out_a_part, _counts, _counts_sites, _grows_a_level, _converts_another,
              _asks_for_money, _asks_a_part, _asks_of_the_rest, _asks_for_each, _is_of_another_whole,
              _asks_what_is_done, _asks_of_its_past,
              _asks_of_an_amount, _grows_the_market)
    return any(check(reading, knowledge) for check in checks)


def _asks_when_crossed(reading: Reading, _: Knowledge) -> bool:
    """ "When did its multiple last stand below 10?", "will it pass Google?"."""
    compared = bool(reading.quantities) or len(reading.entities) > 1
    return reading.has("when", "will") and reading.has(*_CROSSING) and compared


def _grows_a_level(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did its market share grow?": growth right after another metric is a change of that."""
    levels = [m for m in reading.mentions if _is_level(m, knowledge)]
    if levels and any(m.key == "growth" and m.text.casefold().startswith("how much") for m in reading.mentions):
        return True  # "how much bigger did its share get?"
    growth = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "growth"}
    return any(m.end in growth and m.start not in growth for m in levels)


def _is_level(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind == "metric":
        return knowledge.metric(mention.key).covered and "growth" not in mention.key
    return mention.kind == "cue" and mention.key in _LEVELS


def _converts_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What's $53 billion in RMB?": the figure in yuan is of something else."""
    stated = [q for q in reading.quantities if q.unit == "usd"] if reading.has("in_yuan") else []
    printed = [knowledge.facts_with_value(q.value, "usd") for q in stated]
    return any(facts and all(fact.metric not in reading.metrics for fact in facts) for facts in printed)


def _leaves_out_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Amazon's P/E without AWS"."""
    whole = {knowledge.company(key) for key in reading.entities}
    return any(key not in reading.entities and knowledge.entity(key).parent in whole for key in reading.excluded)


def _counts(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many AI case studies does AWS have?": the source gives their share."""
    if not reading.has("how_many") or reading.has(*_IN_PERCENT) or not reading.metrics:
        return False
    metric = knowledge.metric(reading.metrics[0])
    counted = {cue for sign in metric.signs for cue in sign} - set(_OF_THE_FIELD)
    told = [m for m in reading.mentions if m.kind == "cue" and m.key not in _OF_THE_FIELD]
    places = [i for i, m in enumerate(told) if m.key == "how_many"]
    return metric.unit == "percent" and any(m.key in counted for i in places for m in told[i + 1 : i + 2])


def asks_the_cause(reading: Reading) -> bool:
    """ "Why did they cancel the IPO?": the source says what came of it and not what led to it."""
    told = {m.key for m in reading.mentions if m.kind == "cue"}
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    plain = not any(m.kind == "unknown" for m in reading.mentions) and words.isdisjoint(_MATTERING)
    return plain and {"why", "cancel"} <= told and told <= _OF_AN_ACT


def asks_for_the_day(reading: Reading) -> bool:
    return any(
        m.kind == "cue" and m.key == "when" and m.text.casefold().split()[-1] in ("month", "day", "week")
        for m in reading.mentions
    )


def _counts_sites(reading: Reading, _: Knowledge) -> bool:
    """ "How many new data centers?": the source counts the regions in which they stand."""
    told = [
        m.key
        for m in reading.mentions
        if m.kind == "unknown" or (m.kind == "cue" and m.key not in ("build", "will", "ai", "cloud"))
    ]
    return any(one == "how_many" and two == _SITES for one, two in itertools.pairwise(told)) and not reading.has(
        "region", "convert", "where", "stated_regions"
    )


def _asks_for_money(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The size of the cloud market in dollars": the source has percentages, and no amount of which they are parts."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    return reading.has("convert", "in_yuan") and bool(metrics) and all(
        metric.unit == "percent" and not metric.whole for metric in metrics
    )


def _asks_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of the R&D is AI?": the source gives the whole."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if len(reading.entities) > 1 or not metrics or any(metric.unit not in _MONEY for metric in metrics):
        return False
    if reading.has("largest_part"):
        return True
    told = [m for m in reading.mentions if m.kind in ("cue", "metric")]
    opens = reading.mentions[0].text.casefold().split()[-1] == "of" and reading.has("how_much", "how_many")
    special = {cue for metric in metrics for sign in metric.signs for cue in sign} - _OF_ANY_MONEY
    return opens or any(
        one.key in _PARTS and (two.kind == "metric" or two.key in special) for one, two in itertools.pairwise(told)
    )


def _asks_of_the_rest(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What is the other 20% of the plan spent on?": the source says it of the part that it gives."""
    parts = {key for key in reading.metrics if knowledge.metric(key).whole}
    if not parts or not reading.has("other", "remainder") or reading.has("how_much", "how_many", "convert"):
        return False
    stated = [q.value for q in reading.quantities if q.unit == "percent"]
    return not any(f.metric in parts for value in stated for f in knowledge.facts_with_value(value, "percent"))


def _asks_for_each(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Spend per data center", "shares by region": the source gives one figure for all."""
    ends = {m.end: m.text.casefold() for m in reading.mentions if m.text.casefold() in ("per", "by")}
    return any(
        m.key == "region" or ends[m.start] == "per"
        for m in reading.mentions
        if m.start in ends and m.kind == "cue" and m.key in knowledge.metric_cues - {"cloud"}
    )


def _is_of_another_whole(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of Microsoft's cloud revenue is Azure?": the source gives the part of all its revenue."""
    if not reading.has("how_much_of", "share", "as_percent"):
        return False
    before = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "revenue"}
    units = [m for m in reading.mentions if m.kind == "entity" and knowledge.entity(m.key).kind == "cloud_unit"]
    named = [m for m in units if m.end in before]
    of_clouds = any(m.kind == "cue" and m.key == "cloud" and m.end in before for m in reading.mentions)
    return bool(units) and (of_clouds or (bool(named) and len(units) > len(named)))


def _asks_what_is_done(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of the plan has been spent?": the source says what is planned."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    return reading.has("done") and any("done" not in metric.also for metric in metrics)


def _asks_of_its_past(reading: Reading, _: Knowledge) -> bool:
    """ "Is Azure growing faster than a year ago?": the source gives one year's growth."""
    return reading.has("base_year") and reading.has("growth", "faster", "slower", "pace") and reading.has(*_CROSSING)


def _asks_of_an_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The annual part of the 53bn": a quoted amount is no amount of market shares."""
    if reading.entities or reading.groups or reading.has("and_what"):
        return False
    printed = [knowledge.facts_with_value(q.value, unit) for q in reading.quantities for unit in _MONEY
               if q.unit in (None, unit)]
    parts = [metric for metric in map(knowledge.metric, reading.metrics) if metric.unit == "percent" and not metric.whole]
    return any(printed) and bool(parts)


def _grows_the_market(reading: Reading, _: Knowledge) -> bool:
    """ "Growth of the cloud market": the source has the growth of some who are in it."""
    named = reading.entities or reading.groups or reading.has("who", "which", "fastest", "slowest", "most", "least")
    return reading.metrics == ("revenue_growth",) and not named and reading.has("market")
