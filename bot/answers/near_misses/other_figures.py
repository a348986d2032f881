"""Questions that come near a figure and ask for another one: when a limit was or will be crossed, what a figure will
be, a part of what was just shown, a company without a part of itself, how many there are of what the source gives as a
percentage, how a level has changed."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import CURRENCIES, Fact, Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_CROSSING = ("more", "less", "above", "below", "faster", "slower", "cheaper", "pricier")
_IN_PERCENT = ("as_percent", "points", "above", "below", "more", "less")
_ORDERING = ("most", "least", "rank", "ordinal", "next_after", "next_before")
"""Cues beside which "next" is a place in an order."""
_OWNING = ("own", "owns", "owned")
_ANSWERING_NO = ("polar", "confirm", "remainder", "rest_of_share", "more", "less", "above", "below")
"""Cues beside which a "not" is answered for."""
_OTHER_FORMS = ("convert", "in_yuan", "per_year", "per_quarter", "as_percent", *_CROSSING)
"""Cues by which a figure is asked for in another form."""
_CHECKING = ("polar", "confirm")
"""Cues by which an amount is to be checked."""
_TO_HAN = ("到", "至")
_BOUNDS = ("above", "below", "more", "less", "at_least", "at_most", "roughly")
"""Cues that may stand between "to" and the figure that it leads to."""
_OF_THE_FIELD = ("ai", "cloud")
_UP = " up"
_TIMES = ("years", "quarters")
_HOW = ("how", "in what way", "how exactly")
_CHANGES = frozenset({"change", "changed", "changes", "changing", "evolve", "evolved", "evolving", "evolution"})
_DEVELOPING = frozenset(
    {"develop", "developed", "developing", "shift", "shifted", "progress", "progressed", "fluctuate", "fluctuated",
     "vary", "varied"}
)
"""Verbs behind a figure that ask how it went from one time to another."""
_APART = ("difference", "points", "discount", "premium", *_CROSSING)
_TWO = 2
_ENDS = ("most", "least", "fastest", "slowest")
_ENDS_OF_PRICES = (*_ENDS, "cheapest", "priciest")
_OF_ALL_TIMES = frozenset({"ever", "been", "since", "history", "memory"})
"""Words behind an end of an order by which it is one of all times ("the cheapest that it's been")."""
_STRETCHES = ("per_quarter", "per_year", "one_quarter")
_GROWTH, _OF_GROWTH = "growth", "revenue_growth"
_POSSESSIVE = ("'s", "’s")
_NOT_COUNTED = ("share", "revenue", "contribute", "how_much")
"""Cues of what there is much of and not many: 微软有多少收入来自Azure."""
_HAS_DONE = frozenset({"did", "has", "have", "had"})
_GOING = frozenset({"go", "gone", "come", "came", "move", "moved", "become"})
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
     "lowered", "ramped up", "stepped up", "scaled up", "beefed up", "topped up", "grow", "grown", "expand", "expanded"}
)
"""Verbs of who gives an amount another size."""
_OF_MOVING = ("growth", "turned")
_GOING_ON = ("going", "gone")
_OWNERS = ("its", "their", "the", "his")
_FAR_ALONG = "how far along"
_COMING_TO = frozenset({"amount", "equal", "measure", "reach", "hit", "cover", "include", "represent", "stand", "run"})
"""Verbs by which a figure is what it is."""
_SOON = frozenset({"soon", "ever", "someday", "eventually"})
"""Words that ask whether or when a thing comes about."""
_AS_OF = ("as of", "from ", "as at", "since ")
_CATCHING = frozenset(
    {"catch", "catches", "caught", "close", "closes", "level", "match", "matches", "equal", "parity", "overhaul",
     "overtake", "overtakes", "overtook", "overtaken", "pass", "passes", "passed", "surpass", "surpasses", "surpassed",
     "reach", "reaches", "reached"}
)
"""Verbs by which one comes up to another or past it."""
_GETTING_TO = frozenset({"get", "gets", "got", "reach", "reaches", "reached", "hit", "hits", "touch", "touches"})
_LEVELS = ("pe", "multiple", "share", "case_study", "capex", "rnd")


@near_miss("future", "will")
def _asks_of_the_future(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What will its P/E be?", where the metric is no plan: the figures are of today."""
    return _is_of_the_future(reading, knowledge)


def _is_of_the_future(reading: Reading, knowledge: Knowledge) -> bool:
    if not reading.has("will") or not reading.metrics or reading.has(*_ORDERING):
        return False
    return not any("will" in knowledge.metric(metric).also for metric in reading.metrics)


@near_miss("of_those", "how_many", "how_much")
def _asks_of_a_part(reading: Reading, _: Knowledge) -> bool:
    """ "How many of those still use it?" after a figure: a part of it, by a property that no figure has."""
    if "metrics" not in reading.inherited or not reading.has("how_many", "how_much") or reading.quantities:
        return False
    ends = {m.end for m in reading.mentions if m.text.casefold() == "of"}
    of_it = any(m.key == "it" and m.start in ends for m in reading.mentions) or reading.has("among_it")
    return of_it and not reading.has(*_OTHER_FORMS)


@near_miss("crossing", "when", "will", "how_long", "deadline", "difference", "more", "less", "above", "below")
def _asks_when_crossed(reading: Reading, knowledge: Knowledge) -> bool:
    """ "When did its multiple last stand below 10?", "will it pass Google?", "by when does it catch up with AWS?"; what
    a plan is for, or how a plan is split ("what part will go to data centers?"), is said today."""
    compared = bool(reading.quantities) or len(reading.entities) > 1
    if not compared:
        return False
    if _asks_for_a_time(reading) and (_catches_up(reading) or _reaches_another(reading, knowledge)):
        return True
    planned = bool(reading.metrics) and all("will" in knowledge.metric(metric).also for metric in reading.metrics)
    if not reading.has("when") and (planned or not _is_of_the_future(reading, knowledge)):
        return False
    return reading.has("when", "will") and reading.has(*_CROSSING)


def _asks_for_a_time(reading: Reading) -> bool:
    """ "As of when?" asks of which time the figures are."""
    asking = [m for m in reading.mentions if m.key in ("when", "how_long", "deadline")]
    soon = any(m.text.casefold() in _SOON for m in reading.mentions if m.kind != "quantity")
    return soon or any(not m.text.casefold().startswith(_AS_OF) for m in asking)


def _catches_up(reading: Reading) -> bool:
    ways = (m for m in reading.mentions if m.key in ("difference", *_CROSSING) or m.kind == "filler")
    return len(reading.entities) > 1 and any(not _CATCHING.isdisjoint(m.text.casefold().split()) for m in ways)


def _reaches_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "In which year does its P/E get to 35?": of the figure that it has, the source says the time."""
    verbs = {m.text.casefold() for m in reading.mentions if m.kind in ("filler", "unknown")}
    own = {
        fact.value
        for name in reading.entities
        for metric in reading.metrics
        for fact in knowledge.facts(knowledge.stands_for(name, metric, scoped=True), metric)
    }
    another = bool(reading.entities) and any(quantity.value not in own for quantity in reading.quantities)
    return another and not _GETTING_TO.isdisjoint(verbs)


@near_miss("change", "growth", "turned", "it", "polar", "confirm")
def _grows_a_level(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did its market share grow?": growth right after another metric is a change of that; and so it is of a figure
    ("is that 20 % rising?")."""
    levels = [m for m in reading.mentions if _is_level(m, knowledge)]
    if levels and any(m.key == "growth" and m.text.casefold().startswith("how much") for m in reading.mentions):
        return True  # "how much bigger did its share get?"
    if "moved" in reading.inherited:
        return True  # "has it been rising?", after its share
    growth = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "growth"}
    return any(m.end in growth and m.start not in growth for m in levels) or _moves_a_figure(reading, knowledge)


def _moves_a_figure(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Azure's 20 % has been growing", "so it's been rising, that 34 %?"; "it grew, by 39 %" says by how much."""
    going = {m.end for m in reading.mentions if m.kind == "filler" and m.text.casefold() in _GOING_ON}
    moving = [m for m in reading.mentions if _is_moving(m) and (m.key in _OF_MOVING or m.start in going)]
    told = {m.end: m for m in reading.mentions if m.kind == "filler" or m.key in _OF_A_MARKET}
    if reading.has("moved") or not moving:
        return False
    return any(
        any(_follows(verb, figure, told) for verb in moving) or _is_pointed_at(figure, moving, reading)
        for figure in reading.mentions
        if figure.quantity and _is_a_level_of(figure, reading, knowledge)
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
    if not levels or reading.has(*_APART, "ratio"):
        return False
    how = any(m.text.casefold() in _HOW and m.key == "what" for m in reading.mentions)
    words = {m.text.casefold(): m.start for m in reading.mentions if m.kind in ("unknown", "filler")}
    return not _CHANGES.isdisjoint(words) or (how and any(words.get(verb, -1) > min(levels) for verb in _DEVELOPING))


@near_miss("done", "far")
def _asks_how_far_along(reading: Reading, _: Knowledge) -> bool:
    """ "How far along is the build?": what has been done of it, no source says."""
    return bool(reading.metrics) and any(m.text.casefold().startswith(_FAR_ALONG) for m in reading.mentions)


@near_miss("done", "done", "paid")
def _asks_if_it_is_done(reading: Reading, knowledge: Knowledge) -> bool:
    """ "So it spent the $53 billion already?": the amount is a plan's, and what has been spent is another."""
    paid = {m.text.casefold() for m in reading.mentions if m.key == "paid"}
    done = reading.has("done") or paid == {"spent", "already"}
    stated = [q for q in reading.quantities if done and q.unit in (None, *CURRENCIES)]
    units = [(q.value, unit) for q in stated for unit in CURRENCIES if q.unit in (None, unit)]
    printed = [fact for value, unit in units for fact in knowledge.facts_with_value(value, unit)]
    return bool(printed) and not any("done" in knowledge.metric(fact.metric).also for fact in printed)


@near_miss("change", "its", "how_much", "polar")
def _raises_an_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much has Amazon raised its cloud spending?": the source says how large it is."""
    levels = {m.start for m in reading.mentions if _is_level(m, knowledge)}
    owners = {m.start for m in reading.mentions if m.end in levels and m.text.casefold() in _OWNERS}
    return any(m.end in levels | owners and m.text.casefold() in _RAISING for m in reading.mentions)


@near_miss("change", "difference", "how_much")
def _changes_by(reading: Reading, knowledge: Knowledge) -> bool:
    """ "By how much did its P/E fall?": right behind a level, what it did."""
    asked = reading.has("difference", "how_much") and not reading.has(*_CROSSING, "compare", "same")
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


@near_miss("time_covered", "per_year", "per_quarter")
def _asks_if_it_is_a_rate(reading: Reading, knowledge: Knowledge) -> bool:
    """ "That's per year, yes?", "is the $40 billion an annual or a quarterly figure?", or "per year?" after it: of an
    amount of which the source does not say what time it covers."""
    asked = reading.has("polar", "confirm") or "metrics" in reading.inherited
    stated = bool(reading.quantities) and not reading.has("choice")  # "$40 billion a year?" is held against the figure
    if not reading.has("per_year", "per_quarter") or not asked or stated:
        return False
    facts = [f for key in reading.entities for metric in reading.metrics for f in knowledge.facts(key, metric)]
    return bool(facts) and not any(fact.period for fact in facts)


@near_miss("time_covered", "how_long")
def _asks_how_long(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What time span does Amazon's spending cover?", "how long has Azure grown by 39 %?": where no time is given."""
    if not reading.has("how_long"):
        return False
    lasting = [key for key in reading.metrics if knowledge.metric(key).unit not in _TIMES]
    facts = [f for key in reading.entities for metric in lasting for f in knowledge.facts(key, metric)]
    return bool(facts) and not any(fact.period or fact.as_of for fact in facts)


@near_miss("change", "exclude", "turned")
def _drops_by(reading: Reading, _: Knowledge) -> bool:
    """ "Did its share drop 20 %?", "did it gain 4 points?": right before a figure it is a change by that much. Growth
    is one itself."""
    figures = {m.start for m in reading.mentions if m.quantity}
    growing = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "growth"}
    changes = [m for m in reading.mentions if m.kind == "cue" and m.key in ("exclude", "turned")]
    if reading.metrics and all("growth" in metric for metric in reading.metrics):
        changes = [m for m in changes if not m.text.casefold().endswith(_UP)]  # "was up 39 %" is its growth
    return any(m.end in figures and m.start not in growing for m in changes)


@near_miss("before", "turned")
def _turns_into(reading: Reading, _: Knowledge) -> bool:
    """ "Slowed to 39 %", "widened to over $100 billion", "lost three points to end at 29 %": the source gives a figure
    and not its way there."""
    ways = [m.end for m in reading.mentions if m.kind == "cue" and m.key == "turned"]
    led_to = {m.end for m in reading.mentions if m.text.casefold().split()[-1:] == ["to"]}
    led_to |= {m.end for m in reading.mentions if m.key == "turned" and m.text.endswith(_TO_HAN)}
    led_to |= {m.end for m in reading.mentions if m.start in led_to and m.key in _BOUNDS}
    reached = [m.start for m in reading.mentions if m.quantity and m.start in led_to]
    return any(way <= place for way in ways for place in reached)


def _is_level(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind == "metric":
        return knowledge.metric(mention.key).covered and "growth" not in mention.key
    return mention.kind == "cue" and mention.key in _LEVELS


@near_miss("in_yuan", "in_yuan", as_printed=True)
def _converts_what_is_in_dollars(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How big is the plan?" and then "in yuan?": the source prints it in dollars alone. Told to convert it, the bot
    shows what is printed."""
    if reading.has("convert"):
        return False
    stated = {i for m in reading.mentions if m.quantity for i in range(m.start, m.end)}
    if all(m.start in stated for m in reading.mentions if m.kind == "cue" and m.key == "in_yuan"):
        return False  # "RMB 53 billion" is stated, and held against the figure
    facts = [
        fact
        for metric in reading.metrics
        for key in reading.entities or knowledge.holders(metric)
        for fact in knowledge.facts(key, metric)
    ]
    followed = "metrics" in reading.inherited  # "and in yuan?" after a P/E
    return bool(facts) and all(fact.unit != "cny" and (followed or fact.unit in CURRENCIES) for fact in facts)


@near_miss("in_yuan", "in_yuan")
def _converts_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What's $53 billion in RMB?": what the source prints in dollars alone, a figure in yuan of something else, or an
    amount that it does not print at all."""
    stated = [q for q in reading.quantities if q.unit == "usd"] if reading.has("in_yuan") else []
    printed = [knowledge.facts_with_value(q.value, "usd") for q in stated]
    if not all(printed) and not reading.has(*_CHECKING):
        return True
    return any(facts and not any(_is_in_yuan(fact, reading, knowledge) for fact in facts) for facts in printed)


def _is_in_yuan(fact: Fact, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the same is printed in yuan, and asked about."""
    same = knowledge.facts(fact.entity, fact.metric)
    return fact.metric in reading.metrics and any(one.unit == "cny" for one in same)


@near_miss("in_dollars", "convert")
def _converts_an_unprinted_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "It put in RMB30 billion, what is that in dollars?": only an amount that the source prints in both currencies is
    converted."""
    stated = [q for q in reading.quantities if q.unit == "cny"] if reading.has("convert") else []
    return not reading.has(*_CHECKING) and not all(knowledge.facts_with_value(q.value, "cny") for q in stated)


@near_miss("from_average", "average")
def _asks_how_far_from_an_average(reading: Reading, _: Knowledge) -> bool:
    """ "How much lower is Alibaba's P/E than the average of the other two?": an average is told, and no distance from
    it; one that counts whoever is set against it would be another."""
    against_others = bool(reading.entities and reading.groups) or len(reading.entities) > _TWO
    return against_others and reading.has("average") and reading.has(*_APART) and not reading.has(*_CHECKING)


@near_miss("stake", *_OWNING)
def _asks_of_ownership(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of Azure does Microsoft own?": a stake, where "how much of the market does Azure own?" is a share."""
    names = {m.key for m in reading.mentions if m.kind == "entity"}
    if len(names) < 2 or reading.has("market", "cloud"):
        return False
    owning = any(m.text.casefold().split(" ")[0] in _OWNING for m in reading.mentions)
    return owning and any(knowledge.entity(key).parent in names for key in names)


@near_miss("reverse", "negation")
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


@near_miss("without_part")
def _leaves_out_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Amazon's P/E without AWS"."""
    whole = {knowledge.company(key) for key in reading.entities}
    return any(key not in reading.entities and knowledge.entity(key).parent in whole for key in reading.excluded)


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
    measured = {m.start: m.end for m in reading.mentions if _is_level(m, knowledge) or m.key in (_GROWTH, _OF_GROWTH)}
    owners = {m.end for m in reading.mentions if m.kind == "entity" and m.text.casefold().endswith(_POSSESSIVE)}
    named = {m.start - 1 for m in reading.mentions if m.kind == "entity"}
    of = {m.start for m in reading.mentions if m.text.casefold() == "of"} & named
    return any(end.end in measured and (end.start in owners or measured[end.end] in of) for end in ends)


def _is_of_all_times(reading: Reading) -> bool:
    """ "Its best showing ever", "the most it has ever held", "the lowest since it listed"."""
    ends = [m.start for m in reading.mentions if m.kind == "cue" and m.key in _ENDS_OF_PRICES]
    said = (m for m in reading.mentions if ends and m.start > min(ends) and m.kind in ("filler", "unknown"))
    return len(reading.entities) < 2 and any(not _OF_ALL_TIMES.isdisjoint(m.text.casefold().split()) for m in said)


OTHER_FIGURES = (
    _asks_for_an_extreme,
    _asks_of_the_future,
    _asks_of_a_part,
    _asks_when_crossed,
    _leaves_out_a_part,
    _counts,
    _grows_a_level,
    _asks_how_it_changed,
    _asks_how_far_along,
    _asks_if_it_is_done,
    _raises_an_amount,
    _changes_by,
    _drops_by,
    _asks_if_it_is_a_rate,
    _asks_how_long,
    _turns_into,
    _converts_what_is_in_dollars,
    _asks_how_far_from_an_average,
    _converts_another,
    _converts_an_unprinted_amount,
    _asks_of_ownership,
    _is_denied,
)
