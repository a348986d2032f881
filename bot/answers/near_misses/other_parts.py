"""Questions that lead to a whole and want a part of it that no source gives: some of the downloads, one of the regions,
what a stranger brings in, a part of an amount other than the one that is divided."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import CURRENCIES, Knowledge, Mention, Quantity

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_ONE_YEAR = "one_year"
_PARTS = ("how_many", "how_much_of", "share")
_OF_A_SHARE = ("how_much_of", "share", "as_percent")
_COUNTED = ("downloads", "parameters", "regions")
"""Units of what is counted whole."""
_GROWTH, _INCLUDE = "growth", "include"
_OF = ("of",)
_AMONG = ("里", "中", "里面", "当中", "之中", "裡", "當中")
_ARTICLES = ("a", "an")
_COMING_FROM = ("on", "from", "via", "through")
_BEING = ("is", "are", "was", "were")
_SET_BESIDE = ("compare", "difference", "ratio", "points", "more", "less", "above", "below", "premium", "discount")
_DIVIDING = ("how_many", "how_much", "how_much_of", "share", "as_percent", "breakdown")
_REGION = "region"
_LINKING_HAN, _BUSINESSES_HAN = ("的", "嘅"), ("业务", "業務", "产品", "產品")
_MODELS_HAN, _MODEL_METRICS = ("大模型", "模型", "语言模型", "語言模型"), ("parameters",)
_OF_CLOUDS = ("cloud_share", "revenue_growth")
_SPENDING = ("budget", "invest", "capex", "plan", "rnd", "ai", "cloud", "infrastructure", "it")
_CHECKING = ("polar", "confirm", "data_center", "region", "emerging")
"""Cues beside which a share is said to be of something, and is held against the one that is given of that."""
_UNDIVIDED = ("percent", "multiple")
_PARTS_OF_IT = ("ai", "cloud", "origin", "chips", "region_name", "infrastructure", "data_center")
"""Cues of what a part may come from."""
_WHAT = ("what", "how_much", "how_many")
_PURPOSES = ("ai", "cloud", "infrastructure", "rnd")
_LEADING_TO = ("to", "for", "into", "on", "towards", "toward", "is")
_SAID_OF_A_PART = ("data_center", "stated_percent", "region")
"""Cues of what the source does give a part for."""
_WHOLE = ("all", "whole", "entire", "total")
_LEFT = ("other", "remainder")
"""Cues right before a share that is what a part leaves."""
_OF_OWNERS = "share_of_parent_revenue"
_WHO, _REST_OF_ALL = ("which", "who", "what"), "rest of the market"
_HAVING = ("have", "hold", "own", "control", "possess", "cover", "serve")


@near_miss("part", *_PARTS)
def _asks_a_part_of_a_count(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many of the downloads were on phones?", "what share of Azure's growth is AI?": the source gives all of
    it."""
    return reading.has(*_PARTS) and any(_counts_or_grows(m, knowledge) for m in _divided(reading))


@near_miss("part", "adding")
def _asks_what_a_rate_includes(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Does the 34% growth include acquisitions?": the source gives the rate, and not what went into it."""
    if not reading.has("polar", "confirm") or not reading.metrics:
        return False
    rates = [knowledge.metric(key) for key in reading.metrics]
    verb = next((m.start for m in reading.mentions if m.text.casefold() == _INCLUDE), None)
    said_of = any(verb is not None and m.start < verb and (m.quantity or m.kind == "cue") for m in reading.mentions[1:])
    return said_of and all(metric.unit in _UNDIVIDED and not metric.whole for metric in rates)


def _divided(reading: Reading) -> Iterator[Mention]:
    """What stands behind "how many of", names and small words before it left aside."""
    for place, mention in enumerate(reading.mentions):
        if mention.kind == "cue" and mention.key in _PARTS:
            behind = iter(reading.mentions[place + 1 :])
            # "Number of downloads" is all of them.
            begun = mention.key != "how_many" and mention.text.casefold().split()[-1] in _OF
            yield from _first_told(behind, begun=begun)


def _first_told(behind: Iterator[Mention], *, begun: bool) -> Iterator[Mention]:
    for mention in behind:
        text = mention.text.casefold()
        if mention.kind == "filler" and not begun and text in _OF:
            begun = True
        elif not begun or text in _ARTICLES:
            return  # "how much of an increase" is how large it is
        elif mention.kind not in ("filler", "entity"):
            yield mention
            return


def _counts_or_grows(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.quantity:
        return mention.quantity.unit in _COUNTED
    if mention.kind == "cue":
        return mention.key in (_GROWTH, _REGION, "download", "parameter")
    return mention.kind == "metric" and (
        _GROWTH in mention.key or knowledge.metric(mention.key).unit in _COUNTED
    )


@near_miss("part", "llm", "ai", "model", beside=("entity",))
def _is_of_one_business(reading: Reading, knowledge: Knowledge) -> bool:
    """ "阿里云大模型业务的营收增速",
    "阿里大模型的市场份额": between a name and the measure stands what a part of it does."""
    names = {m.end for m in reading.mentions if m.kind == "entity"}
    linked = {m.start: m.end for m in reading.mentions if m.text in _LINKING_HAN or m.text in _BUSINESSES_HAN}
    names |= {end for start, end in linked.items() if start in names}
    measured = {m.start for m in reading.mentions if m.kind == "metric" and m.key in _OF_CLOUDS}
    parts = [m for m in reading.mentions if m.key in ("llm", "ai", "model") and m.text.startswith(_MODELS_HAN)]
    if any(knowledge.metric(key).unit != "percent" and key not in _MODEL_METRICS for key in reading.metrics):
        return False
    ends = {linked.get(linked.get(m.end, m.end), linked.get(m.end, m.end)) for m in parts if m.start in names}
    return bool(ends & measured)


@near_miss("part", *_COMING_FROM, as_printed=True)
def _comes_from_a_stranger(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many downloads on iPhones?", "how much of the growth comes from OpenAI?": of whom no source has a figure,
    is no second name to set beside the first."""
    if len(reading.entities) < 2 or reading.has(*_SET_BESIDE):
        return False
    if not any(knowledge.metrics_of(key) for key in reading.entities):
        return False
    led_to = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _COMING_FROM}
    names = [m for m in reading.mentions if m.kind == "entity" and m.start in led_to]
    return any(not _has_figures(m.key, knowledge) for m in names)


@near_miss("part", _ONE_YEAR)
def _asks_for_one_year(reading: Reading, _: Knowledge) -> bool:
    """ "How much of the plan is spent in the first year?": the source gives what all its years come to."""
    return reading.has(_ONE_YEAR) and bool(reading.metrics)


@near_miss("part", *_DIVIDING)
def _divides_another_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of the RMB120 billion was for data centers?", "of the 120 billion", "of the $120 billion": the source
    says it of the $53 billion, whatever the currency is taken to be."""
    wholes = {knowledge.metric(key).whole for key in reading.metrics} - {None}
    if not wholes or not reading.has(*_DIVIDING):
        return False
    among = {m.start for m in reading.mentions if m.text in _AMONG}
    told = (*_behind_of(reading), *(m for m in reading.mentions if m.end in among))
    divided = [m.quantity for m in told if m.quantity and m.quantity.unit in (None, *CURRENCIES)]
    units = [(quantity.value, unit) for quantity in divided for unit in CURRENCIES]
    printed = {fact.metric for value, unit in units for fact in knowledge.facts_with_value(value, unit)}
    return bool(printed) and wholes.isdisjoint(printed)


def _behind_of(reading: Reading, start: int | None = None) -> Iterator[Mention]:
    """What stands behind an "of", or behind the one at `start`, names and small words before it left aside."""
    for place, mention in enumerate(reading.mentions):
        if start in (None, mention.start) and mention.text.casefold().split()[-1] in _OF:
            yield from _first_told(iter(reading.mentions[place + 1 :]), begun=True)


@near_miss("part", *_DIVIDING)
def _goes_to_another_outlay(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What portion of the plan is for R&D?": of the plan the source gives the part for data centers, and research is
    an outlay of somebody else."""
    wholes = {knowledge.metric(key).whole for key in reading.metrics} - {None}
    if not wholes or not reading.has(*_DIVIDING) or reading.has(*_SET_BESIDE):
        return False
    others = [key for key in reading.metrics if not knowledge.metric(key).whole and key not in wholes]
    named = {m.start for m in reading.mentions if m.kind == "metric" and m.key in others}
    return any(m.end in named and m.text.casefold().split()[-1] in _LEADING_TO for m in reading.mentions)


@near_miss("part", *_OF_A_SHARE)
def _is_made_of_a_stranger(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of Azure's revenue is OpenAI?": right behind the verb, one of whom no source has a figure."""
    if len(reading.entities) < 2 or reading.has(*_SET_BESIDE, "and_what") or not reading.has(*_OF_A_SHARE):
        return False
    verbs = {m.end for m in reading.mentions if m.text.casefold() in _BEING}
    small = {m.start: m.end for m in reading.mentions if m.kind == "filler" or m.key == "confirm"}
    names = {m.start: m.key for m in reading.mentions if m.kind == "entity"}
    owners = [key for key in reading.entities if knowledge.metrics_of(key)]
    said = [names[end] for verb in verbs if (end := _behind(verb, small)) in names]
    return bool(owners) and any(not _has_figures(key, knowledge) for key in said)


def _behind(place: int, small: dict[int, int]) -> int:
    """Where the first word begins that is not small."""
    while place in small:
        place = small[place]
    return place


def _has_figures(name: str, knowledge: Knowledge) -> bool:
    return any(knowledge.metrics_of(key) for key in knowledge.family(name))


@near_miss("part", "quantity", beside=_OF)
def _goes_on_to_an_amount(reading: Reading, _: Knowledge) -> bool:
    """ "And of Amazon's $40 billion?", after a part was asked for: nothing but an amount that is to be divided."""
    told = [m for m in reading.mentions if m.key != "and_what" and (m.kind != "filler" or m.text.casefold() in _OF)]
    opens = bool(told) and told[0].text.casefold() in _OF
    return opens and any(q.unit in CURRENCIES for q in reading.quantities) and all(
        mention.quantity or mention.kind in ("filler", "entity", "metric") or mention.key in _SPENDING
        for mention in told
    )


@near_miss("part", "how_much_of", "how_many", "breakdown")
def _comes_from_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of AWS's share comes from AI?", and "how much of that is AI?" after it: a share is not divided."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    whole = all(metric.unit in _UNDIVIDED and not metric.whole for metric in metrics)
    if len(reading.entities) > 1 or not metrics or not whole or not reading.has(*_DIVIDING):
        return False
    pointed = {m.end for m in reading.mentions if m.key == "how_much_of"}
    of_that = "metrics" in reading.inherited and any(m.key == "it" and m.start in pointed for m in reading.mentions)
    if reading.has("breakdown") and reading.quantities:
        return True  # "what does Azure's 25 % consist of?"
    if reading.has("how_much_of") and reading.quantities and _ends_with_a_part(reading):
        return True  # "how much of Azure's 20 % share is AI?"
    comes = reading.has("origin") and reading.has("how_much_of") and not _comes_from_a_unit(reading)
    return comes or (of_that and reading.has(*_PARTS_OF_IT))


def _comes_from_a_unit(reading: Reading) -> bool:
    """ "How much of what Microsoft takes in comes from Azure, a third?": that is the figure, and no part of it."""
    from_whom = {m.end for m in reading.mentions if m.key == "origin"}
    named = (m for m in reading.mentions if m.key in reading.entities and not m.is_possessive)
    return any(m.start in from_whom for m in named) and reading.metrics == (_OF_OWNERS,)


def _ends_with_a_part(reading: Reading) -> bool:
    verbs = {m.end for m in reading.mentions if m.text.casefold() in _BEING}
    last = reading.mentions[-1]
    return last.key in ("ai", "chips", "infrastructure") and last.start in verbs


@near_miss("part", "quantity", beside=_WHAT)
def _goes_to_a_purpose(reading: Reading, _: Knowledge) -> bool:
    """ "Out of Microsoft's $100 billion, what goes to AI?"."""
    wholes = [m for m in _behind_of(reading) if m.quantity and m.quantity.unit in CURRENCIES]
    behind = [m for m in reading.mentions if wholes and m.start >= min(whole.end for whole in wholes)]
    asked = next((place for place, m in enumerate(behind) if m.key in _WHAT), None)
    if asked is None or reading.has(*_SAID_OF_A_PART):
        return False
    told = [m for m in behind[asked + 1 :] if m.kind != "filler"]
    leads = any(m.text.casefold().split()[-1] in _LEADING_TO for m in behind[asked:])
    return leads and any(m.key in _PURPOSES for m in told)


@near_miss("part", "quantity", beside=_OF)
def _works_out_another_share(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What is 20 % of $53 billion?": a share that no source gives of an amount, and nothing that it gives."""
    if reading.has(*_CHECKING):
        return False
    taken = [(m.quantity, of) for m in reading.mentions if m.quantity for of in _behind_of(reading, m.end)]
    shares = [(q, of.quantity) for q, of in taken if q.unit == "percent" and of.quantity]
    return any(whole.unit in CURRENCIES and not _is_printed(share, knowledge) for share, whole in shares)


def _is_printed(share: Quantity, knowledge: Knowledge) -> bool:
    return any(knowledge.metric(fact.metric).whole for fact in knowledge.facts_with_value(share.value, "percent"))


@near_miss("part", "it")
def _takes_a_share_of_what_was_shown(reading: Reading, knowledge: Knowledge) -> bool:
    """ "80 % of that?" after a P/E: only of an amount whose part a source gives is it worked out."""
    if "share_of_that" not in reading.inherited:
        return False
    return not any(knowledge.metric(key).whole in reading.metrics for key in reading.metrics)


@near_miss("part", "other", "remainder", apart=True)
def _asks_for_what_is_left(reading: Reading, knowledge: Knowledge) -> bool:
    """ "And the other 20 %?", after a part of 80 %: no figure that happens to be as large is what is left."""
    left = {m.end for m in reading.mentions if m.key in _LEFT}
    shares = [m.quantity for m in reading.mentions if m.quantity and m.start in left and m.quantity.unit == "percent"]
    return any(knowledge.facts_with_value(share.value, "percent") for share in shares)


@near_miss("whole", *_WHOLE)
def _equates_with_the_owners(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Azure's 39% all of Microsoft's growth?": the source gives it of the unit."""
    if not reading.has("polar", "confirm") or len(reading.entities) != 1:
        return False
    if {"share", "revenue"} <= reading.cues and reading.has("what", "how_much"):
        return False  # "..., he says. What fraction is it really?"
    owner = knowledge.entity(reading.entities[0]).parent
    of = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _OF}  # "a quarter of all of it"
    words = (m for m in reading.mentions if m.start not in of and m.text.casefold().split()[0] not in _OF)
    whole = {m.end for m in words if m.text.casefold().split()[-1] in _WHOLE}
    whole |= {m.end for m in reading.mentions if m.start in whole and m.text.casefold() in ("of", "the")}
    return any(m.kind == "entity" and m.key == owner and m.start in whole for m in reading.mentions)


@near_miss("part", "group", beside=_WHO)
def _asks_who_has_the_rest(reading: Reading, _: Knowledge) -> bool:
    """ "Which companies share what the four named ones don't have?", "who makes up the rest of the market?": nobody is
    named but those who have a share."""
    if reading.entities or reading.quantities or not reading.has(*_WHO):
        return False
    groups = [m for m in reading.mentions if m.kind == "group"]
    if any(m.text.casefold().endswith(_REST_OF_ALL) for m in groups):
        return True
    last = reading.mentions[-1].text.casefold().split()[-1]
    denied = [m.start for m in reading.mentions if m.key == "negation"]
    return last in _HAVING and any(group.end <= place for group in groups for place in denied)


OTHER_PARTS = (
    _is_of_one_business,
    _asks_who_has_the_rest,
    _equates_with_the_owners,
    _asks_for_what_is_left,
    _takes_a_share_of_what_was_shown,
    _asks_for_one_year,
    _asks_what_a_rate_includes,
    _comes_from_a_part,
    _goes_to_a_purpose,
    _works_out_another_share,
    _asks_a_part_of_a_count,
    _comes_from_a_stranger,
    _divides_another_amount,
    _goes_to_another_outlay,
    _is_made_of_a_stranger,
    _goes_on_to_an_amount,
)
