"""Questions for how a figure has changed, or for its highest or lowest of all times: the source gives it once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from knowledge import CURRENCIES, Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

CROSSING = ("more", "less", "above", "below", "faster", "slower", "cheaper", "pricier")
_TO_HAN = ("到", "至")
_REACHING_HAN = (*_TO_HAN, "成", "为", "為")
_LEFT_BEHIND = frozenset({"from", "come from", "comes from", "came from", "从", "從", "由", "自"})
_FROM = (["from"], ["从"], ["從"], ["由"], ["自"])
_ASKING_HOW = ("what", "why", "when", "how_long")
_WORDS_OF_HOW = ("how", "why", "when", "怎", "为", "為", "何", "点", "點")
_BOUNDS = ("above", "below", "more", "less", "at_least", "at_most", "roughly")
"""Cues that may stand between "to" and the figure that it leads to."""
_UP = " up"
_HOW = ("how", "in what way", "how exactly")
_CHANGES = frozenset({"change", "changed", "changes", "changing", "evolve", "evolved", "evolving", "evolution"})
_DEVELOPING = frozenset(
    {"develop", "developed", "developing", "shift", "shifted", "progress", "progressed", "fluctuate", "fluctuated",
     "vary", "varied"}
)
"""Verbs behind a figure that ask how it went from one time to another."""
APART = ("difference", "points", "discount", "premium", *CROSSING)
_ENDS = ("most", "least", "fastest", "slowest")
_ENDS_OF_PRICES = (*_ENDS, "cheapest", "priciest")
_OF_HAN = ("的", "嘅")
_REACHED_ONCE = re.compile(r"(?:到|去到|达到|達到|升到|跌到|涨到|漲到|有) ?(?:过|過)")
_OF_ALL_TIMES = frozenset({"ever", "been", "since", "history", "memory"})
"""Words behind an end of an order by which it is one of all times ("the cheapest that it's been")."""
_STRETCHES = ("per_quarter", "per_year", "one_quarter")
_GROWTH, _OF_GROWTH = "growth", "revenue_growth"
_RATES = ("growth", "rate", "pace", "增速", "增长率", "增長率", "增幅")
"""Last words of what names a growth as a thing that may grow itself."""
_RISES_HAN = ("涨", "漲", "升", "增", "跌", "降", "提升", "提高", "上涨", "上漲", "上升", "蹿", "躥")
_HAN_PACES = ("加快", "加快了", "放缓", "放缓了", "放慢", "放慢了", "加速", "加速了", "减速", "减速了")
_BY_HOW_MUCH, _HAN_HOW_MUCH = ("difference", "how_much", "points"), "多少"
_HAS_DONE = frozenset({"did", "has", "have", "had"})
_GOING = frozenset({"go", "gone", "come", "came", "move", "moved", "become"})
_WENT = frozenset({"go", "goes", "gone", "went", "going"})
_MOVING = frozenset(
    {"rising", "growing", "climbing", "increasing", "expanding", "risen", "grown", "climbed", "increased", "soaring",
     "surging", "up", "higher", "falling", "dropping", "slipping", "shrinking", "improving", "rise", "increase"}
)
"""Words of what a figure does that has stood at another level."""
_OF_A_MARKET = ("cloud", "market", "share")
"""Cues that may stand between a figure and what it does ("4 % of cloud is rising")."""
_RAISING = frozenset(
    {"raise", "raised", "raises", "raising", "hike", "hiked", "lift", "lifted", "lifting", "up", "upped", "boost",
     "boosted", "increase", "increased", "increasing", "cut", "cutting", "slash", "slashed", "trim", "trimmed",
     "lowered", "extend", "extended", "prolong", "enlarge", "enlarged", "ramped up", "stepped up", "scaled up",
     "beefed up", "topped up", "grow", "grown", "grew", "grows", "growing", "expand", "expanded", "expanding",
     "widened", "gained", "gains"}
)
"""Verbs of who gives an amount another size."""
_ENDING_UP = frozenset({"end", "ends", "ended", "ending", "wind", "wound"})
"""Words before an "up" with which an amount comes to something, and is not raised ("end up spending")."""
_MOVING_ALONE = frozenset(
    {"fall", "fell", "fallen", "falls", "falling", "dip", "dipped", "drop", "dropped", "dropping", "decline",
     "declined", "declining", "slide", "slid", "slump", "slumped", "plunge", "plunged", "sink", "sank", "sunk",
     "shrink", "shrank", "shrunk", "shrinking", "contract", "contracted", "contracting", "compress", "compressed",
     "widen", "widened", "narrow", "narrowed", "rise", "rose", "risen", "rising", "climb", "climbed", "jump",
     "jumped", "surge", "surged", "soar", "soared", "recover", "recovered", "rebound", "rebounded", "improve",
     "improved", "improving", "deteriorate", "deteriorated", "worsen", "worsened", "erode", "eroded", "eroding",
     "stagnate", "stagnated", "stagnating", "plateau", "plateaued", "peak", "peaked", "stabilise", "stabilised",
     "stabilize", "stabilized", "move", "moved", "budge", "budged", "stall", "stalled", "crash", "crashed",
     "collapse", "collapsed", "tumble", "tumbled", "slip", "slipped", "slipping", "ease", "eased", "re-rate",
     "rerate", "re-rated", "rerated", "derate", "derated"}
)
"""Verbs of a level that is no longer what it was."""
_STANDING = frozenset(
    {"stagnant", "stable", "steady", "flat", "unchanged", "constant", "static", "volatile", "frozen", "stuck"}
)
_KEEPING = frozenset(
    {"retain", "retained", "retains", "maintain", "maintained", "maintains", "keep", "kept", "keeps", "defend",
     "defended", "preserve", "preserved", "sustain", "sustained", "lose", "lost", "loses", "losing", "cede", "ceded",
     "gain", "gained", "gaining", "win", "won", "winning", "stabilise", "stabilised", "stabilize", "stabilized"}
)
"""Verbs of who has a level that may have been another."""
_PARTICLES = ("up", "to", "down", "back", "onto")
_RAISING_WITH_A_PARTICLE = frozenset(
    {"top", "topping", "topped", "add", "adding", "added", "scale", "scaling", "scaled", "step", "stepping", "ramp",
     "ramping", "beef", "beefing", "bump", "bumping", "bumped", "build", "cut", "cutting", "dial", "push"}
)
"""Verbs that do so with a small word behind them."""
_OF_MOVING = ("growth", "turned")
_GOING_ON = ("going", "gone")
_OWNERS = ("its", "their", "the", "his")
_COMING_TO = frozenset({"amount", "equal", "measure", "reach", "hit", "cover", "include", "represent", "stand", "run"})
"""Verbs by which a figure is what it is."""
_LEVELS = ("pe", "multiple", "share", "case_study", "capex", "rnd")


@near_miss("change", "growth", "turned", "it", "polar", "confirm", beside=("growth", "moved", "quantity"))
def _grows_a_level(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did its market share grow?": growth right after another metric is a change of that; and so it is of a figure
    ("is that 20 % rising?")."""
    if "moved" in reading.inherited:
        return True  # "has it been rising?", after its share
    grows = [m for m in reading.mentions if m.key == "growth"]
    if not grows:
        return _moves_a_figure(reading, knowledge)
    levels = [m for m in reading.mentions if _is_level(m, knowledge)]
    if levels and any(m.text.casefold().startswith("how much") for m in grows):
        return True  # "how much bigger did its share get?"
    growth = {m.start for m in grows if m.kind == "cue"}
    return any(m.end in growth and m.start not in growth for m in levels) or _moves_a_figure(reading, knowledge)


@near_miss("change", "fastest", "slowest")
def _rises_most(reading: Reading, knowledge: Knowledge) -> bool:
    """ "谁的市盈率涨得最多", "谁的份额涨幅最高": right behind a level, who rose most is no order of them."""
    rising = [m for m in reading.mentions if m.key in ("fastest", "slowest") and m.text.startswith(_RISES_HAN)]
    levels = {m.end for m in reading.mentions if _is_level(m, knowledge)}
    return any(m.start in levels for m in rising)


@near_miss("change", "turned")
def _asks_how_far_it_went(reading: Reading, knowledge: Knowledge) -> bool:
    """ "By how much did the P/E of Alibaba go up?", where growth is asked for of revenue alone."""
    goes = any(m.key == "turned" and m.text.casefold() in _WENT for m in reading.mentions)
    return goes and any(_is_level(m, knowledge) for m in reading.mentions)


def _moves_a_figure(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Azure's 20 % has been growing", "so it's been rising, that 34 %?"; "it grew, by 39 %" says by how much."""
    figures = [m for m in reading.mentions if m.quantity]
    if not figures or reading.has("moved"):
        return False
    going = {m.end for m in reading.mentions if m.kind == "filler" and m.text.casefold() in _GOING_ON}
    moving = [m for m in reading.mentions if (m.key in _OF_MOVING or m.start in going) and _is_moving(m)]
    told = {m.end: m for m in reading.mentions if m.kind == "filler" or m.key in _OF_A_MARKET}
    return bool(moving) and any(
        any(_follows(verb, figure, told) for verb in moving) or _is_pointed_at(figure, moving, reading)
        for figure in figures
        if _is_a_level_of(figure, reading, knowledge)
    )


def _is_moving(mention: Mention) -> bool:
    """Whether it says of a figure that it has left another level."""
    return not _MOVING.isdisjoint(mention.text.casefold().split())


def _follows(verb: Mention, figure: Mention, told: Mapping[int, Mention]) -> bool:
    """Whether nothing but small words stands between the figure and what it does."""
    start = verb.start
    while start > figure.end and start in told and not _is_led_by(told[start]):
        start = told[start].start
    return start == figure.end


def _is_pointed_at(figure: Mention, moving: list[Mention], reading: Reading) -> bool:
    pointing = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in ("that", "this")}
    return figure.start in pointing and any(verb.end <= figure.start for verb in moving)


def _is_led_by(mention: Mention) -> bool:
    return mention.text.casefold().split()[-1] in ("by", "at")


def _is_a_level_of(figure: Mention, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether it is printed of one who is named, as anything but growth."""
    quantity = figure.quantity
    assert quantity
    printed = knowledge.facts_with_value(quantity.value, quantity.unit or "")
    named = {key for name in reading.entities for key in knowledge.family(name)}
    return any(fact.entity in named and "growth" not in fact.metric for fact in printed)


@near_miss("change", *_CHANGES, *_DEVELOPING)
def _asks_how_it_changed(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How did Azure's share change?", "the change in its P/E": the source gives one figure, and none before it. "How
    did its revenue change?" is its growth, and how it would have to change a difference."""
    levels = [m.start for m in reading.mentions if _is_level(m, knowledge) or m.key == "growth"]
    if not levels or reading.has(*APART, "ratio"):
        return False
    how = any(m.text.casefold() in _HOW and m.key == "what" for m in reading.mentions)
    words = {m.text.casefold(): m.start for m in reading.mentions if m.kind in ("unknown", "filler")}
    return not _CHANGES.isdisjoint(words) or (how and any(words.get(verb, -1) > min(levels) for verb in _DEVELOPING))


@near_miss(
    "change", "its", "how_much", "polar", "will", "quantities",
    beside=(*(verb.split()[0] for verb in _RAISING), *_RAISING_WITH_A_PARTICLE),
)
def _raises_an_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much has Amazon raised its cloud spending?", "is Alibaba planning to top up the $53 billion?": the source
    says how large it is."""
    ending = {m.end for m in reading.mentions if m.text.casefold() in _ENDING_UP}
    raised = {m.end for m in reading.mentions if m.text.casefold() in _RAISING and m.start not in ending}
    raised |= _led_up(reading)
    if not raised:
        return False
    amounts = {m.start for m in reading.mentions if m.quantity and m.quantity.unit in CURRENCIES}
    levels = {m.start for m in reading.mentions if _is_level(m, knowledge)}
    owners = {m.start for m in reading.mentions if m.end in levels | amounts and m.text.casefold() in _OWNERS}
    return not raised.isdisjoint(levels | owners)


@near_miss("change", "polar", "confirm", beside=_MOVING_ALONE | _STANDING | _KEEPING)
def _moves_or_stays(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did AWS's market share fall?", "is Alibaba's share stagnant?", "did it retain its share?": right behind a level
    what it did, or right before it what somebody did with it."""
    if reading.quantities or len(reading.entities) > 1 or reading.groups or reading.has(*CROSSING, "will"):
        return False
    levels = [m for m in reading.mentions if _is_level(m, knowledge) or _is_a_rate(m)]
    small = {m.start: m.end for m in reading.mentions if m.kind == "filler" and m.text.casefold() not in _STANDING}
    small |= {m.start: m.end for m in reading.mentions if m.text.casefold() in _OWNERS}
    behind = {_past(m.end, small) for m in levels} | {m.end for m in levels}
    places = {m.start for m in levels}
    return any(
        (m.start in behind and m.text.casefold() in _MOVING_ALONE | _STANDING)
        or (m.text.casefold() in _KEEPING and _past(m.end, small) in places)
        for m in reading.mentions
    )


def _past(place: int, small: Mapping[int, int]) -> int:
    while place in small:
        place = small[place]
    return place


def _led_up(reading: Reading) -> set[int]:
    """Where verbs of two words end by which an amount gets another size ("top up", "add to")."""
    particles = {m.start: m.end for m in reading.mentions if m.text.casefold() in _PARTICLES}
    verbs = (m for m in reading.mentions if m.text.casefold() in _RAISING_WITH_A_PARTICLE)
    return {particles[m.end] for m in verbs if m.end in particles}


@near_miss("change", "difference", "how_much")
def _changes_by(reading: Reading, knowledge: Knowledge) -> bool:
    """ "By how much did its P/E fall?": right behind a level, what it did."""
    asked = reading.has("difference", "how_much") and not reading.has(*CROSSING, "compare", "same")
    if not asked or len(reading.entities) != 1 or reading.groups:
        return False
    did = any(m.text.casefold().split()[-1] in _HAS_DONE for m in reading.mentions)
    levels = {m.end for m in reading.mentions if _is_level(m, knowledge)}
    return did and any(m.start in levels and _is_a_deed(m) for m in reading.mentions)


def _is_a_deed(mention: Mention) -> bool:
    words = mention.text.casefold().split()
    if words[0] in _COMING_TO or words[-1] == "to":
        return False
    return mention.kind == "unknown" or mention.key in ("exclude", "turned") or words[0] in _GOING


@near_miss("change", _GROWTH)
def _grows_a_growth(reading: Reading, _: Knowledge) -> bool:
    """ "By how much did Azure's growth rise?", Azure的增速加快了多少: a rate of one time is known, and none before."""
    if len(reading.entities) != 1 or reading.groups or reading.has("compare", "more", "less", "total"):
        return False
    paced = reading.has("polar", "confirm") and any(m.text in _HAN_PACES for m in reading.mentions)  # 增速加快了吗
    by = reading.has(*_BY_HOW_MUCH) or any(m.text.endswith(_HAN_HOW_MUCH) for m in reading.mentions)
    if not by and not paced:
        return False
    named = [m for m in reading.mentions if _is_a_rate(m)]
    small = {m.start: m.end for m in reading.mentions if m.kind == "filler"}
    behind = {small.get(m.end, m.end) for m in named} | {m.end for m in named}
    doing = (m for m in reading.mentions if m.start in behind and not _is_a_rate(m))
    return any(m.key == _GROWTH or m.text in _HAN_PACES or _is_a_deed(m) for m in doing if not _is_led_by(m))


def _is_a_rate(mention: Mention) -> bool:
    of_growth = mention.key in (_GROWTH, _OF_GROWTH)
    return of_growth and mention.text.casefold().split()[-1].endswith(_RATES)


@near_miss("change", "exclude", "turned", beside=("quantity",))
def _drops_by(reading: Reading, _: Knowledge) -> bool:
    """ "Did its share drop 20 %?", "did it gain 4 points?": right before a figure it is a change by that much. Growth
    is one itself."""
    figures = {m.start for m in reading.mentions if m.quantity}
    growing = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "growth"}
    changes = [m for m in reading.mentions if m.kind == "cue" and m.key in ("exclude", "turned")]
    if reading.metrics and all("growth" in metric for metric in reading.metrics):
        changes = [m for m in changes if not m.text.casefold().endswith(_UP)]  # "was up 39 %" is its growth
    return any(m.end in figures and m.start not in growing for m in changes)


@near_miss("before", "turned", *_WENT, *_GOING)
def _turns_into(reading: Reading, _: Knowledge) -> bool:
    """ "Slowed to 39 %", "widened to over $100 billion", "lost three points to end at 29 %", "went from 10 to 20 %":
    the source gives a figure and not its way there."""
    left = {m.start for m in reading.mentions if m.text.casefold() == "from"}
    ways = [m.end for m in reading.mentions if m.kind == "cue" and m.key == "turned"]
    ways += [m.end for m in reading.mentions if m.end in left and m.text.casefold() in _WENT | _GOING]
    led_to = {m.end for m in reading.mentions if m.text.casefold().split()[-1:] == ["to"]}
    led_to |= {m.end for m in reading.mentions if m.key == "turned" and m.text.endswith(_TO_HAN)}
    led_to |= {m.end for m in reading.mentions if m.start in led_to and m.key in _BOUNDS}
    reached = [m.start for m in reading.mentions if m.quantity and m.start in led_to]
    return any(way <= place for way in ways for place in reached)


@near_miss("before", *_LEFT_BEHIND)
def _asks_how_it_came_from(reading: Reading, _: Knowledge) -> bool:
    """ "How did its P/E get from 30 to 18?", 怎么从30变成18的: how or why one figure became another one; "which P/Es
    range from 18 to 35?" names two limits."""
    asks_how = any(m.key in _ASKING_HOW and m.text.casefold().startswith(_WORDS_OF_HOW) for m in reading.mentions)
    if not asks_how or len(reading.entities) > 1:
        return False
    stated = [m for m in reading.mentions if m.quantity]
    left = {m.end for m in reading.mentions if m.text.casefold().split()[-1:] in _FROM}
    reached = {m.end for m in reading.mentions if m.text.casefold().endswith((" to", *_REACHING_HAN)) or m.text == "to"}
    return any(one.start in left and two.start in reached for one, two in pairwise(stated))


def _is_level(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind == "metric":
        return knowledge.metric(mention.key).covered and "growth" not in mention.key
    return mention.kind == "cue" and mention.key in _LEVELS


@near_miss("extreme", *_ENDS_OF_PRICES)
def _asks_for_an_extreme(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Amazon's highest P/E", "the lowest growth of Azure", "the cheapest it's been": of one name alone it is a figure
    of another time, and so is that of "the worst quarter"."""
    if _is_of_all_times(reading):
        return True
    ends = [m for m in reading.mentions if m.kind == "cue" and m.key in _ENDS]
    times = {m.start for m in reading.mentions if m.key in _STRETCHES}
    if any(end.end in times and end.text.casefold() != "first" for end in ends):
        return True
    if len(reading.entities) != 1 or len(reading.metrics) != 1 or reading.groups:
        return False
    if knowledge.narrower(reading.metrics[0]):
        return False  # the largest of its outlays is one of several
    if knowledge.metric(reading.metrics[0]).whole and not reading.has(*_ENDS):
        return False  # "the largest slice of the plan" is that part
    measured = {m.start: m.end for m in reading.mentions if _is_level(m, knowledge) or m.key in (_GROWTH, _OF_GROWTH)}
    owners = {m.end for m in reading.mentions if m.kind == "entity" and m.is_possessive}
    owners |= _owners_in_han(reading)
    named = {m.start - 1 for m in reading.mentions if m.kind == "entity"}
    of = {m.start for m in reading.mentions if m.text.casefold() == "of"} & named
    return any(end.end in measured and (end.start in owners or measured[end.end] in of) for end in ends)


def _owners_in_han(reading: Reading) -> set[int]:
    """Where the 的 ends that makes what is behind it somebody's (Azure的最高市场份额)."""
    ends = {m.end for m in reading.mentions if m.kind == "entity"}
    return {m.end for m in reading.mentions if m.text in _OF_HAN and m.start in ends}


def _is_of_all_times(reading: Reading) -> bool:
    """ "Its best showing ever", "the most it has ever held", "the lowest since it listed", 最高到过多少."""
    ends = [m.start for m in reading.mentions if m.kind == "cue" and m.key in _ENDS_OF_PRICES]
    said = (m for m in reading.mentions if ends and m.start > min(ends) and m.kind in ("filler", "unknown"))
    if ends and _REACHED_ONCE.search(reading.said):
        return len(reading.entities) < 2
    return len(reading.entities) < 2 and any(not _OF_ALL_TIMES.isdisjoint(m.text.casefold().split()) for m in said)


CHANGES = (
    _asks_for_an_extreme,
    _grows_a_level,
    _rises_most,
    _asks_how_far_it_went,
    _asks_how_it_changed,
    _raises_an_amount,
    _moves_or_stays,
    _changes_by,
    _grows_a_growth,
    _drops_by,
    _turns_into,
    _asks_how_it_came_from,
)
