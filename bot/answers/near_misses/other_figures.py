"""Questions that come near a figure and ask for another one: a part of what was just shown, a company without a part of
itself, how many there are of what the source gives as a percentage, a stake, the distance from an average."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.calculations.set_against import place_between
from bot.answers.calculations.sides_of_sums import asks_for_a_distance, has_two_sides, sides_of_a_sum
from bot.answers.near_misses.changes import APART, CROSSING
from bot.answers.near_misses.currencies import CHECKING
from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_IN_PERCENT = ("as_percent", "points", "above", "below", "more", "less")
_OWNING = ("own", "owns", "owned")
_ANSWERING_NO = ("polar", "confirm", "remainder", "rest_of_share", "more", "less", "above", "below")
"""Cues beside which a "not" is answered for."""
_OTHER_FORMS = ("convert", "in_yuan", "per_year", "per_quarter", "as_percent", *CROSSING)
"""Cues by which a figure is asked for in another form."""
_OF_THE_FIELD = ("ai", "cloud")
_TWO = 2
_APART_FROM_SUMS = ("difference", "points", "how_much", "how_many", "ratio", "as_percent")
_THE_OTHERS = frozenset({"others", "the others", "all others", "all the others", "the rest"})
_THAN = frozenset({"than", "vs", "versus", "against"})
_PARTING = frozenset(
    {"than", "from", "over", "behind", "above", "below", "versus", "vs", "compare", "compared", "against"}
)
_SOMEBODY = frozenset(
    {"companies", "firms", "customers", "clients", "users", "people", "employees", "businesses", "buyers"}
)
_NOT_COUNTED = ("share", "revenue", "contribute", "how_much", "yoy")
"""Cues of what there is much of and not many: 微软有多少收入来自Azure; Azure增速多少(同比)."""

_PICKING = frozenset({
    "not", "no", "non", "but not", "rather than", "instead of", "never mind", "forget about", "dont need",
    "no need for", "not interested in", "i dont want", "dont want", "i dont mean", "i do not mean",
})  # fmt: skip
"""Words that set one name aside for another, and take no part from a figure: "Azure's growth rather than AWS's"."""

_TAKING_OUT = frozenset({
    "excluding", "excl", "ex", "without", "strip out", "not counting", "not including", "exclusive of", "不含",
    "不包含", "剔除", "扣除", "除去", "不计", "不算", "撇除", "剥离", "不包括", "去除",
})  # fmt: skip
"""Words by which a figure is counted without a part, wherever they stand."""


@near_miss("of_those", "how_many", "how_much")
def _asks_of_a_part(reading: Reading, _: Knowledge) -> bool:
    """ "How many of those still use it?" after a figure: a part of it, by a property that no figure has."""
    if "metrics" not in reading.inherited or not reading.has("how_many", "how_much") or reading.quantities:
        return False
    ends = {m.end for m in reading.mentions if m.text.casefold() == "of"}
    of_it = any(m.key == "it" and m.start in ends for m in reading.mentions) or reading.has("among_it")
    return of_it and not reading.has(*_OTHER_FORMS)


@near_miss("from_average", "average")
def _asks_how_far_from_an_average(reading: Reading, _: Knowledge) -> bool:
    """ "How much lower is Alibaba's P/E than the average of the other two?": an average is told, and the distance
    of one figure from it where the names part into two sides; one that counts whoever is set against it would be
    another."""
    if asks_for_a_distance(reading) and sides_of_a_sum(reading):
        return False  # it is worked out
    against_others = bool(reading.entities and reading.groups) or len(reading.entities) > _TWO
    return against_others and reading.has("average") and reading.has(*APART) and not reading.has(*CHECKING)


@near_miss("from_sum", "total", "plus", "other")
def _asks_how_far_from_a_sum(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much do Azure and AWS together lead Google and Alibaba by?": the distance of a sum from one figure is
    worked out, and none between two sums."""
    if asks_for_a_distance(reading) and sides_of_a_sum(reading):
        return False
    if _goes_on_to_a_sum(reading) or _sets_the_others_beside(reading):
        return True
    compared = reading.has("compare") and place_between(reading) is None
    if reading.has(*CHECKING) or not (compared or reading.has(*_APART_FROM_SUMS)) or not reading.metrics:
        return False
    several = len(reading.entities) > _TWO or bool(reading.groups and reading.entities)
    return reading.has("total", "plus") and several and (has_two_sides(reading) or not _has_one_side(reading))


def _goes_on_to_a_sum(reading: Reading) -> bool:
    """ "And than both others together?", after a comparison of two."""
    named = any(m.kind in ("entity", "group") for m in reading.mentions)
    than = any(not _THAN.isdisjoint(m.text.casefold().split()) for m in reading.mentions)
    return "entities" in reading.inherited and not named and than and reading.has("total", "plus")


def _sets_the_others_beside(reading: Reading) -> bool:
    """ "Is the share of the others bigger than AWS's?": of all the others as one."""
    others = [m.end for m in reading.mentions if m.kind == "group" and m.text.casefold() in _THE_OTHERS]
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(names) != 1 or not others or not reading.metrics:
        return False
    than = [m.start for m in reading.mentions if not _THAN.isdisjoint(m.text.casefold().split())]
    return reading.has(*CHECKING) and any(others[0] <= start < names[0].start for start in than)


@near_miss("which_of_those", "which", "who")
def _asks_which_add_up(reading: Reading, _: Knowledge) -> bool:
    """ "Which two providers add up to 33%?"."""
    asked = reading.has("which", "who") and reading.has("total") and not reading.entities
    return asked and any(q.unit == "percent" for q in reading.quantities)


def _has_one_side(reading: Reading) -> bool:
    """ "How do Azure, AWS and Google compare, in total?": whoever is named stands on one side, with no "than", "to" or
    "from" between."""
    names = [m.start for m in reading.mentions if m.kind in ("entity", "group")]
    first, last = min(names, default=0), max(names, default=0)  # none, where a follow-up takes them over
    words = _PARTING | {"with"} if reading.has("compare") else _PARTING
    parting = {m.start for m in reading.mentions if not words.isdisjoint(m.text.casefold().split())}
    return not any(first < start <= last for start in parting)


@near_miss("stake", *_OWNING)
def _states_a_stake(reading: Reading, _: Knowledge) -> bool:
    """ "Does Alibaba own 4% of AWS?": a part of a company, and of no market."""
    names = {m.start for m in reading.mentions if m.kind == "entity"}
    of = {m.start for m in reading.mentions if m.text.casefold() == "of" and m.end in names}
    owning = [m.end for m in reading.mentions if m.text.casefold().split(" ")[0] in _OWNING]
    stakes = [m for m in reading.mentions if m.quantity and m.quantity.unit == "percent" and m.end in of]
    return any(end <= stake.start for end in owning for stake in stakes)


@near_miss("stake", *_OWNING)
def _asks_of_ownership(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of Azure does Microsoft own?": a stake, where "how much of the market does Azure own?" is a share."""
    names = {m.key for m in reading.mentions if m.kind == "entity"}
    if len(names) < 2 or reading.has("market", "cloud"):
        return False
    owning = any(m.text.casefold().split(" ")[0] in _OWNING for m in reading.mentions)
    return owning and any(knowledge.entity(key).parent in names for key in names)


@near_miss("reverse", "negation", beside=("entity",))
def _is_denied(reading: Reading, _: Knowledge) -> bool:
    """ "How much share does AWS not have?", "what share of Azure is not AI?": a figure says what is so; "Azure, not
    AWS" picks one of two."""
    if reading.quantities or not reading.has("negation") or reading.has(*_ANSWERING_NO):
        return False
    small = {m.start: m.end for m in reading.mentions if m.kind == "filler"}
    names = {m.end for m in reading.mentions if m.kind == "entity"}
    behind = names | {small[end] for end in names if end in small}
    told = {m.start for m in reading.mentions if m.kind in ("entity", "group", "metric")}
    return any(m.key == "negation" and m.start in behind and m.end not in told for m in reading.mentions)


@near_miss("without_part", "excluded")
def _leaves_out_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Amazon's P/E without AWS", "Azure's growth excluding OpenAI": a part, or somebody who has no such figure and so
    does not stand beside whoever has."""
    whole = {knowledge.company(key) for key in reading.entities}
    others = [key for key in reading.excluded if key not in reading.entities]
    if any(knowledge.entity(key).parent in whole for key in others):
        return True
    alone = len(reading.entities) == 1 and bool(reading.metrics) and not reading.groups
    if not alone or not _leaves_out_behind_a_name(reading):
        return False
    return any(not _has_one_of(key, reading, knowledge) for key in others)


@near_miss("without_part", "exclude")
def _leaves_a_business_out_han(reading: Reading, _: Knowledge) -> bool:
    """ "阿里云剔除AI后的营收增速": what is left out stands behind the word, and is nobody."""
    behind = {m.end for m in reading.mentions if m.key == "exclude" and m.text in _TAKING_OUT}
    led = any(m.start in behind and m.kind == "cue" and m.key in _OF_THE_FIELD for m in reading.mentions)
    return led and bool(reading.metrics)


def _leaves_out_behind_a_name(reading: Reading) -> bool:
    """And not "leave Tencent out of it, what's its share?", which is of nobody else."""
    named = min((m.end for m in reading.mentions if m.key in reading.entities), default=0)
    words = [(m.start, m.text.casefold().replace("'", "")) for m in reading.mentions if m.key == "exclude"]
    return any((start >= named and word not in _PICKING) or word in _TAKING_OUT for start, word in words)


def _has_one_of(key: str, reading: Reading, knowledge: Knowledge) -> bool:
    return any(knowledge.facts(member, metric) for member in knowledge.family(key) for metric in reading.metrics)


@near_miss("count", "how_many")
def _counts(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many AI case studies does AWS have?": the source gives their share."""
    if not reading.has("how_many") or reading.has(*_IN_PERCENT) or not reading.metrics:
        return False
    metric = knowledge.metric(reading.metrics[0])
    named = any(m.kind in ("entity", "group") for m in reading.mentions)
    if metric.unit == "percent" and "metrics" in reading.inherited and not (named or reading.has("how_much", "total")):
        return True  # "how many is that?" after a share
    counted = {cue for sign in metric.signs for cue in sign}.difference(_OF_THE_FIELD, _NOT_COUNTED)
    if reading.has("total"):
        counted.discard("share")  # "how many do their shares come to"
    told = [m for m in reading.mentions if m.kind == "cue" and m.key not in _OF_THE_FIELD]
    behind = [next((o for o in told if o.start >= m.end), None) for m in told if m.key == "how_many"]
    return metric.unit == "percent" and any(one is not None and one.key in counted for one in behind)


@near_miss("count", "how_many")
def _counts_somebody(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many companies make up the 34 %?", "how many users is that 4 %?"; "how many clouds have above 10 %?" counts
    those with figures."""
    counting = {m.end for m in reading.mentions if m.key == "how_many"}
    somebody = any(m.start in counting and m.text.casefold() in _SOMEBODY for m in reading.mentions)
    of_shares = bool(reading.metrics) and all(knowledge.metric(key).unit == "percent" for key in reading.metrics)
    return somebody and of_shares and bool(reading.quantities) and not reading.has(*_IN_PERCENT, "at_least", "at_most")


@near_miss("count", "not_percent")
def _counts_and_wants_no_percentage(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many case studies? I have the percentage": the source gives nothing else; of a plan it gives the amount."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    of_shares = bool(metrics) and all(metric.unit == "percent" and not metric.whole for metric in metrics)
    asks = reading.has("not_percent") and not reading.has("points", "difference")
    return asks and of_shares and not any("growth" in metric.key for metric in metrics)


OTHER_FIGURES = (
    _counts_and_wants_no_percentage,
    _counts_somebody,
    _asks_of_a_part,
    _leaves_out_a_part,
    _leaves_a_business_out_han,
    _counts,
    _asks_how_far_from_an_average,
    _asks_how_far_from_a_sum,
    _asks_which_add_up,
    _asks_of_ownership,
    _states_a_stake,
    _is_denied,
)
