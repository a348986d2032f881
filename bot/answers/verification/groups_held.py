"""Collective names, counts and distances that a yes or a no is asked of: which of them a limit is held against, one by
one, and which get no verdict, for nobody says than whom, or of whom, it is to be."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.orders.counts_of_names import counted_in_han, holds_of_counted
from bot.answers.orders.thresholds import says_most
from bot.answers.selecting.rivals_alone import of_rivals_alone
from bot.answers.statements.comparing import complement_of
from bot.answers.statements.field_of_only import counts_some
from bot.answers.statements.limits import BOUNDS
from bot.answers.verification.two_distances import compares_two_distances
from bot.models import Reading

_BESIDE_A_THIRD = 3
_LIMITING = frozenset({*BOUNDS, "faster", "slower"})
_WORKED_OUT = ("total", "plus", "average", "difference", "ratio", "points")
_COMPARATIVES = ("more", "less", "cheaper", "pricier", "faster", "slower", "above", "below")
_PLACED = ("most", "least", "priciest", "cheapest", "fastest", "slowest", "rank", "ordinal")
_PAIR, _BUT = 2, ("but", "yet", "though")
_DISTANCES = frozenset({"points", "point", "pp", "pts", "turns", "turn"})
_COUNTS = frozenset({"two", "three", "four", "2", "3", "4"})
_HAN_COUNTS = frozenset("一两兩二三四五")
_PARTS = frozenset({"half", "third", "quarter"})
_GAPS, _TIMES = ("difference", "discount", "premium"), frozenset({"times", "twice", "double", "triple", "thrice"})
_THAN = ("than", "比", "较", "較", "比起", "较于", "較於")


def gets_no_verdict(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether of such a group, or of such a count, neither a yes nor a no can be said."""
    if _compares_a_group(reading) or _is_among_the_first(reading) or _counts_names(reading):
        return True
    if _is_apart_from_nobody(reading) or _sets_gaps_beside(reading) or _is_of_the_rest(reading):
        return True
    if _denies_it_of_another(reading):
        return True
    if _multiplies_a_group(reading, knowledge):
        return True  # of each of them, or of all together?
    if _says_whose_apart(reading, knowledge):
        return True
    if sum(m.kind == "entity" for m in reading.mentions) == _BESIDE_A_THIRD and not reading.quantities:
        return False  # "neither Amazon nor Alibaba is cheaper than Microsoft": `of_neither_beside` knows
    return reading.has("neither")  # said of no limit, it would have to be checked name by name


def _denies_it_of_another(reading: Reading) -> bool:
    """ "Is Azure's share above 15 % but not AWS's?", "... but AWS's not?": two things are said, and the other one would
    be checked by nobody."""
    stated = max((q.end for q in reading.quantities), default=-1)
    said = [m for m in reading.mentions if m.start >= stated >= 0]
    but = {m.end for m in said if m.text.casefold().split()[0] in _BUT}
    but |= {m.end for m in said if m.start in but and m.text.casefold() == "not"}
    several = len({m.key for m in reading.mentions if m.kind == "entity"}) > 1
    return several and reading.has(*_LIMITING) and any(m.kind == "entity" and m.start in but for m in said)


def _says_whose_apart(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Azure makes up 25 % of revenue. Amazon's, right?": somebody else's, said of what a figure is of."""
    names = sorted((m for m in reading.mentions if m.kind == "entity"), key=lambda m: m.start)
    if len(names) < _PAIR or not names[-1].is_possessive or not reading.quantities:
        return False
    owner = names[-1]
    if knowledge.company(owner.key) == knowledge.company(names[0].key):
        return False
    apart = not any(m.end == owner.start for m in reading.mentions)
    behind = [m for m in reading.mentions if m.start >= owner.end and m.key not in ("confirm", "polar")]
    return apart and not behind and reading.quantities[-1].end <= owner.start


def _sets_gaps_beside(reading: Reading) -> bool:
    """ "Is the lead over Azure three times a share?": of a distance, and no figure is one; two that are set beside each
    other are worked out."""
    gaps = {m.start for m in reading.mentions if m.kind == "cue" and m.key in _GAPS}
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(names) <= _PAIR or not gaps:
        return False
    if [q.unit for q in reading.quantities] == ["points"] and len(names) == _PAIR + 1:
        return True  # "does the gap exceed 20 points between AWS, Azure and Alibaba Cloud?": there are several
    words = {word for m in reading.mentions if m.quantity for word in m.text.casefold().split()}
    if reading.quantities and (not words.isdisjoint(_TIMES) or any("倍" in word for word in words)):
        return True
    compared = any(m.key in (*_COMPARATIVES, "same") and m.start not in gaps for m in reading.mentions)
    worked_out = compares_two_distances(reading) or (reading.has("difference") and len(names) == 2 * _PAIR)
    return len(gaps) > 1 and compared and not worked_out and not reading.quantities


def _is_of_the_rest(reading: Reading) -> bool:
    """ "Is 66 % of AI case studies not AWS's?", "is the rest of the market larger than AWS?"."""
    if any({"rest", "market"} <= set(m.text.casefold().split()) for m in reading.mentions):
        return True
    return bool(reading.quantities) and complement_of(reading) is not None


def _is_apart_from_nobody(reading: Reading) -> bool:
    """ "Is Azure growing 5 points faster?", "is Alibaba 17 turns cheaper?": than whom is not said."""
    ends = {m.end for m in reading.mentions if m.quantity and m.text.casefold().split()[-1] in _DISTANCES}
    apart = any(m.key in _COMPARATIVES and m.start in ends for m in reading.mentions)
    named = {m.key for m in reading.mentions if m.kind == "entity"}
    return apart and len(named) < _PAIR and not reading.groups


def _compares_a_group(reading: Reading) -> bool:
    """ "Are Alibaba's rivals cheaper?", "are US stocks more expensive?": than whom is not said, and no order of all of
    them holds it."""
    groups = [m.start for m in reading.mentions if m.kind == "group"]
    sides = [m.start for m in reading.mentions if m.kind == "cue" and m.key in _COMPARATIVES]
    subject = bool(groups and sides) and min(groups) < min(sides)
    than = any(m.text.casefold().endswith(_THAN) for m in reading.mentions)
    leaning = "entities" in reading.inherited  # "are its rivals smaller?": than whom was said before
    if not subject or than or leaning or reading.quantities or len(reading.entities) > 1:
        return False
    return not reading.has("most", "least", "total", "average", "every", "both", "which", "who")


def _is_among_the_first(reading: Reading) -> bool:
    """ "Is it among the three largest?", "in the bottom half?": so many of an order, and no collective name or part."""
    counts = [m for m in reading.mentions if m.kind == "group" and m.text.casefold().split()[-1] in _COUNTS]
    ends = {m.end for m in counts}
    after = {m.start for m in reading.mentions if m.quantity and m.text.casefold() in _PARTS}
    said = [m for m in reading.mentions if m.key in ("most", "least", "priciest", "cheapest")]
    return any(m.start in ends or m.end in after for m in said)


def _counts_names(reading: Reading) -> bool:
    """少于三家超过20%吗: how many there are is held against a number."""
    counted = {m.start for m in reading.mentions if m.kind in ("group", "cue") and m.text[:1] in _HAN_COUNTS}
    return any(m.key in BOUNDS and m.end in counted for m in reading.mentions)


def _multiplies_a_group(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Do the US clouds have more than ten times Alibaba's share?"."""
    multiples = any(quantity.unit in ("multiple", "ratio") for quantity in reading.quantities)
    prices = any(knowledge.metric(key).unit == "multiple" for key in reading.metrics)
    return bool(reading.groups) and multiples and not prices and bool(reading.entities)


def sets_a_limit_to_a_group(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Do most providers have over 15 %?", "do Alibaba's rivals trade above 20x?"."""
    if not (reading.quantities and reading.has(*_LIMITING)):
        return False
    return says_most(reading) or (not reading.has(*_WORKED_OUT) and of_rivals_alone(reading, knowledge) is not reading)


def says_of_others(reading: Reading) -> bool:
    """ "Does only Azure have more than 15 %?", "is neither above 20 %?", "三家PE都在30倍以上吗": how many a limit holds
    of."""
    bounded = reading.has(*_LIMITING) and bool(reading.quantities)
    several = bool(reading.groups) or reading.has("every", "both") or bool(counted_in_han(reading))
    of_a_group = not reading.entities and several
    counted = counts_some(reading) or _are_counted(reading)
    return bounded and (of_a_group or counted or reading.has("only", "neither", "nobody"))


def _are_counted(reading: Reading) -> bool:
    """ "Do at least two of Alibaba, Microsoft and Amazon ...?"."""
    return len(reading.entities) > 1 and holds_of_counted(reading, 0) is not None


def is_said_of_nobody(reading: Reading, knowledge: Knowledge) -> bool:
    """ "云份额超过30%吗": of a figure that several have and no name; who is above the limit is told."""
    if reading.entities or reading.groups or not reading.quantities or not reading.has(*_LIMITING):
        return False
    apart = reading.has(*_WORKED_OUT, *_PLACED, "compare", "negation", "choice")
    return not apart and len(reading.metrics) == 1 and len(knowledge.holders(reading.metrics[0])) > 1
