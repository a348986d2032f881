"""A follow-up with the slots that it leaves out, filled from what the chat was last about."""

from __future__ import annotations

from itertools import product

from knowledge import replace

from bot.dialogue.against_average import against_the_average
from bot.dialogue.among import with_one_among_those
from bot.dialogue.another_limit import another_limit
from bot.dialogue.as_many_as_shown import of_as_many_as_shown
from bot.dialogue.asking_on import asking_on
from bot.dialogue.beside_an_amount import beside_an_amount
from bot.dialogue.between import of_the_last_two
from bot.dialogue.by_percent import by_percent
from bot.dialogue.by_place import by_place
from bot.dialogue.how_many_held import how_many_held
from bot.dialogue.judged import of_a_judgement
from bot.dialogue.leaning import (
    SETTING_BESIDE,
    asks_which_keep_to_it,
    is_beside_a_name,
    is_multiple_of_a_name,
    own_metrics,
)
from bot.dialogue.low_levels import of_a_low_level
from bot.dialogue.measured_for_both import is_measured_for_both
from bot.dialogue.moved_levels import of_moved_levels
from bot.dialogue.of_a_point import of_a_point
from bot.dialogue.of_a_stock import of_a_stock
from bot.dialogue.of_an_amount import of_an_amount, with_whole_for_a_length
from bot.dialogue.parts_of_levels import of_exact_rates, of_parts_of_levels
from bot.dialogue.place_shown import of_a_place_shown
from bot.dialogue.points_by_number import with_point_by_number
from bot.dialogue.prices_of_other_things import of_other_prices
from bot.dialogue.reasons_given import EFFECT, gives_a_reason
from bot.dialogue.those_meant import says_than
from bot.dialogue.use_of_the_rest import of_the_use
from bot.dialogue.whom import fill_entities
from bot.dialogue.working_on import working_on
from bot.dialogue.worth_of_events import asks_what_an_event_was_worth
from bot.models import Frame, Reading

_OVERVIEW = "overview"
_PLACES = ("region_name", "emerging", "what")
"""Cues that name a place, or stand around one."""
_REGIONS, _PART_FOR_SITES = "data_center_regions", "data_center_part"
_WHOLE = "investment_plan"
_PLACED = frozenset({_REGIONS, _PART_FOR_SITES, _WHOLE, "ai_capex"})
"""Figures of what is built somewhere."""
_ASKING = frozenset({*product(("what", "which"), ("total", "sum", "amount", "base", "whole")), ("how", "much")})
"""What the 80 % are a part of, and how it is asked for ("of which total?")."""
_OF_A_SUM = frozenset({"total", "exactly", "how_much"})
"""Cues of such a question that ask for nothing else."""
_OF_THAT = 2
"""So many tokens may lie between a percentage and "that" ("80 % of that")."""
_THERE = ("there", "goes there", "going there", "go there", "to those", "to these")
_LEADING = frozenset({"in", "for", "within", "inside", "across"})
_MAKING = frozenset({"built", "made", "created", "trained", "born", "founded", "hired", "names", "name", "else"})
"""Words with which it is asked of the author's own life, or for names."""
_RISK = "risk"
_SHARE_OF_A_MARKET = "cloud_share"
_VERSUS = "compare"
_OF_A_MEASURE = frozenset({"share", "growth", "revenue", "case_study", "contribute", "data_center", "plan", "origin"})
"""Cues that say what a percentage is of."""
_DISTANCES = frozenset({"difference", "discount", "premium", "ratio", "points"})
"""Operations between two names that go on with another second one."""
_AHEAD_OR_BEHIND = frozenset({"more", "less", "cheaper", "pricier", "faster", "slower", "above", "below"})
_OWN = frozenset({"its", "their", "his", "her"})
_ENDS = frozenset({"most", "least", "cheapest", "priciest", "fastest", "slowest"})
"""Cues of the end of an order: one more name is at most beside whoever is there."""
_MARKS = frozenset("?？")
_PERCENTAGES = ((_SHARE_OF_A_MARKET,), ("revenue_growth",))
_MULTIPLE, _PRICE, _PAYING = "pe_ratio", ("outside:share_price",), ("pay", "pays", "paying", "paid")
_OTHER_SHARES = ("ai_case_study_share", "share_of_parent_revenue")
"""Shares of something else than a market."""
_BEING = ("is", "was", "are", "were", "would be")


_WHOLLY_READ = (
    of_other_prices, of_a_judgement, another_limit, how_many_held, of_a_place_shown, of_moved_levels,
    of_parts_of_levels, of_exact_rates, by_place, of_the_use, of_an_amount, working_on, of_the_last_two,
)  # fmt: skip
"""What a follow-up may be as a whole, with nothing left to fill."""


def fill_from_frame(reading: Reading, frame: Frame) -> Reading:
    """The reading with its empty slots filled; a slot that the question fills itself is never touched,
    except that "vs Google" and "cheaper than Amazon?" set the new name beside the old one."""
    if _asks_what_part_that_is(reading, frame):
        reading = replace(reading, inherited=reading.inherited | {"that_as_part"})
    if not frame.names_something:
        return reading if frame.worked_out else _fill_source(reading)
    frame = with_whole_for_a_length(reading, frame)
    reading = with_one_among_those(reading, frame)
    if reading.likely and _names_its_market(reading, frame):
        reading = replace(reading, likely=False)
    reading = of_a_low_level(of_a_stock(of_a_point(reading, frame), frame), frame)
    for read in _WHOLLY_READ:
        if (asked := read(reading, frame)) is not None:
            return asked
    if asks_what_an_event_was_worth(reading, frame):
        reading = replace(reading, metrics=(), inherited=reading.inherited | {"event"})
    reading = beside_an_amount(reading, frame)
    reading = against_the_average(by_percent(reading, frame), frame)
    reading = asking_on(with_point_by_number(of_as_many_as_shown(reading, frame), frame), frame)
    reading = _against_another(_paying_that_multiple(reading, frame), frame)
    reading = _of_the_whole(_share_of_that(_of_money_that_goes_there(reading, frame), frame), frame)
    filled = _fill_metrics(_fill_operation(reading, frame), frame)
    filled = fill_entities(filled, reading, frame)
    if frame.scoped and reading.metrics and reading.entities:
        filled = replace(filled, inherited=filled.inherited | {"level"})
    if "place" in filled.inherited:
        return replace(filled, topics=(), reasons=())
    if gives_a_reason(reading, frame):
        return replace(filled, metrics=(), reasons=frame.topics or frame.reasons, inherited=filled.inherited | {EFFECT})
    return replace(
        filled, topics=_topics(reading, frame), reasons=reading.reasons or (frame.reasons if filled.has("why") else ())
    )


def _against_another(reading: Reading, frame: Frame) -> Reading:
    """ "And versus Microsoft?" after a discount to Amazon asks for the one to Microsoft, and sets no three side by
    side; "and behind Google?" after how far behind AWS asks how far again, where "is it behind Google?" does not."""
    alone = len(reading.entities) == 1 and not (own_metrics(reading) or reading.topics or reading.groups)
    beside = reading.cues & {*SETTING_BESIDE, "above", "below"}
    again = len(beside) == 1 and beside <= _AHEAD_OR_BEHIND and not _asks_yes_or_no(reading)
    if not alone or not _DISTANCES & set(frame.cues) or not (beside == {_VERSUS} or again):
        return reading
    if reading.has("it", "both", "which", "who") or (again and reading.quantities):
        return reading
    gone = beside | {"polar"}
    mentions = tuple(m.as_filler() if m.key in gone else m for m in reading.mentions)
    return replace(reading, mentions=mentions, metrics=(), likely=False, cues=reading.cues - gone)


def _asks_yes_or_no(reading: Reading) -> bool:
    """ "Is ... behind Google?", and not the mere question mark behind "and behind Google?"."""
    doubts = (m for m in reading.mentions if m.key in ("polar", "confirm"))
    return any(m.text not in _MARKS for m in doubts)


def _paying_that_multiple(reading: Reading, frame: Frame) -> Reading:
    """ "And what would I be paying for Microsoft?" after a P/E: as many times its earnings."""
    if frame.metrics != (_MULTIPLE,) or reading.metrics != _PRICE:
        return reading
    if not any(m.key in _PRICE and m.text.casefold().split()[0] in _PAYING for m in reading.mentions):
        return reading
    mentions = tuple(m.as_filler() if m.key in _PRICE else m for m in reading.mentions)
    return replace(reading, mentions=mentions, metrics=())


def _names_its_market(reading: Reading, frame: Frame) -> bool:
    """ "Who leads the cloud market?" says what it is about, and so does "who leads in cloud?" after P/E ratios."""
    return reading.has("cloud") and bool(frame.metrics) and (reading.has("market") or not frame.scoped)


def _asks_what_it_harms(reading: Reading, frame: Frame) -> bool:
    """ "What does that threaten?" after one risk: of that one, and not all the risks; "what else could it hurt?" asks
    for others."""
    of_one = reading.topics == (_RISK,) and _RISK in frame.topics and len(frame.topics) > 1
    by_name = reading.entities or reading.groups or reading.metrics
    return of_one and reading.has("it") and not by_name and not reading.has("other", "every", "list", "exclude")


def _own_terms(reading: Reading) -> bool:
    """Whether a term is spoken of that is no part of a name ("cloud", but not that of "Alibaba Cloud")."""
    named = {i for m in reading.mentions if m.kind == "entity" for i in range(m.start, m.end)}
    return any(m.kind == "term" and m.start not in named for m in reading.mentions)


def _fill_source(reading: Reading) -> Reading:
    """ "When?" after "who wrote the article?", where the chat was about nothing else, asks of the article; "when did
    Bosch join?" does not."""
    if reading.entities or _MAKING & {m.text.casefold() for m in reading.mentions}:
        return reading
    if reading.has("when") and any(m.kind == "unknown" for m in reading.mentions):
        return reading
    return replace(reading, cues=reading.cues | {"article"}, inherited=reading.inherited | {"cues"})


def _fill_operation(reading: Reading, frame: Frame) -> Reading:
    """ "and to Amazon?" after a discount asks for a discount."""
    if asks_which_keep_to_it(reading, frame):
        side = frozenset(frame.cues) & {"above", "below"}
        return _fill_limit(replace(reading, cues=reading.cues | side, inherited=reading.inherited | {"cues"}), frame)
    asks = bool(reading.metrics or reading.topics or _own_terms(reading) or reading.ordinals or reading.quantities)
    named = reading.entities or reading.groups or reading.excluded
    if asks or not named or _own_operation(reading):
        return _fill_limit(reading, frame)
    cues = frozenset(frame.cues)
    if len(reading.entities) == 1 and not reading.groups and not reading.excluded:
        cues -= _ENDS  # "and Azure?" after who is largest: its figure
        cues -= {_VERSUS} if set(reading.entities) <= set(frame.entities) else set()  # "only Azure" after a row with it
    return replace(
        reading,
        cues=reading.cues | cues,
        inherited=reading.inherited | {"cues"},
        quantities=reading.quantities or ((frame.limit,) if frame.limit else ()),
    )


def _fill_limit(reading: Reading, frame: Frame) -> Reading:
    if frame.limit and not reading.quantities and reading.has("above", "below"):
        return replace(reading, quantities=(frame.limit,), inherited=reading.inherited | {"quantities"})
    return reading


def _own_operation(reading: Reading) -> bool:
    return reading.has(
        *SETTING_BESIDE,
        "most",
        "least",
        "rank",
        "total",
        "average",
        "above",
        "below",
        "why",
        "when",
        "per_year",
        "source",
        "chart",
        "list",
        "discount",
    )


def _asks_of_another(reading: Reading, frame: Frame) -> bool:
    """ "Tell me about Microsoft", "and Amazon?": all that there is of the next one, not the same figures."""
    bare = not (reading.topics or reading.metrics or reading.quantities or _own_operation(reading))
    if bare and _asks_what_it_is(reading, frame):
        return True
    return frame.intent == _OVERVIEW and len(reading.entities) == 1 and bare and not reading.groups


def _asks_what_it_is(reading: Reading, frame: Frame) -> bool:
    """ "What's the Cloud Intelligence Group?" after its growth: whose figure that is, and not the same figure again."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    one = len(names) == 1 and len(frame.compared) == 1 and names[0] is reading.mentions[-1]
    shown = one and names[0].key in (*frame.entities, *frame.compared) and not names[0].is_possessive
    what = [m for m in reading.mentions if m.key in ("what", "define")]
    asks = len(what) == 1 and what[0].end <= names[0].start if shown else False
    return asks and all(m.kind in ("filler", "entity", "term") or m is what[0] for m in reading.mentions)


def _share_of_that(reading: Reading, frame: Frame) -> Reading:
    """ "80 % of that would be?" after an amount: of what was shown, and not the figure that happens to be so large."""
    percents = [q.end for q in reading.quantities if q.unit == "percent"]
    if not percents:
        return reading
    of_it = any(m.key == "it" and 0 < m.start - end <= _OF_THAT for m in reading.mentions for end in percents)
    alone = len(reading.quantities) == 1 and not (reading.has("polar", "confirm", "points") or reading.topics)
    if not (of_it and alone and frame.metrics) or any(m.kind == "entity" for m in reading.mentions):
        return reading
    metrics = tuple(dict.fromkeys((*frame.metrics, *reading.metrics)))
    return replace(
        reading,
        metrics=metrics,
        entities=frame.entities,
        pairs=(),
        inherited=reading.inherited | {"share_of_that", "entities"},
    )


def _asks_what_part_that_is(reading: Reading, frame: Frame) -> bool:
    """ "What part of the plan is that?" after another amount: what was shown is to be a part, and not what is known of
    the parts."""
    parts = reading.has("share", "how_much_of", "as_percent") and not reading.quantities
    if not parts:
        return False
    last = reading.mentions[-1]
    said = any(m.end == last.start and m.text.casefold() in _BEING for m in reading.mentions)
    another = bool(frame.metrics) and not set(reading.metrics) & set(frame.metrics)
    return said and last.key == "it" and another


def _of_money_that_goes_there(reading: Reading, frame: Frame) -> Reading:
    """ "What percent of the budget goes there?" after the regions of the data centers: the part that is for them."""
    asks = reading.has("as_percent", "how_much_of", "share") and reading.has("budget", "invest", "plan")
    if _REGIONS not in frame.metrics or not asks or reading.entities:
        return reading
    if not any(m.text.casefold() in _THERE for m in reading.mentions):
        return reading
    return replace(reading, metrics=(_PART_FOR_SITES,), entities=frame.entities, pairs=())


def _of_the_whole(reading: Reading, frame: Frame) -> Reading:
    """ "Of which total, exactly?" after a part of the plan: the sum that it is a part of."""
    filled = reading.entities or reading.metrics or reading.quantities
    if filled or _PART_FOR_SITES not in frame.metrics:
        return reading
    words = [word for m in reading.mentions for word in m.text.casefold().split()]
    threes = zip(words, words[1:], words[2:], strict=False)
    if not any(of == "of" and (what, sort) in _ASKING for of, what, sort in threes):
        return reading
    mentions = tuple(m.as_filler() if m.key in _OF_A_SUM else m for m in reading.mentions)
    return replace(reading, mentions=mentions, metrics=(_WHOLE,), cues=reading.cues - _OF_A_SUM)


def _asks_of_a_place(reading: Reading, frame: Frame) -> bool:
    """ "And in Latin America?", or "in Latin America?" and nothing else where no regions were spoken of."""
    if reading.entities or not (reading.places or reading.has("region_name")):
        return False
    bare = all(m.kind in ("filler", "place", "term") or m.key in _PLACES for m in reading.mentions)
    led_to = any(m.kind == "filler" and m.text.casefold() in _LEADING for m in reading.mentions)
    return reading.has("and_what", "only") or (bare and led_to and _REGIONS not in frame.metrics)


def _asks_from_where(reading: Reading, frame: Frame) -> bool:
    """ "From which countries?" after downloads: of those, and not of the regions where is built."""
    own = reading.metrics == (_REGIONS,) and not (reading.entities or reading.topics or reading.groups or reading.terms)
    return own and _PLACED.isdisjoint(frame.metrics) and not reading.has("how_many")


def _fill_metrics(reading: Reading, frame: Frame) -> Reading:
    if _asks_of_another(reading, frame):
        return reading
    if frame.metrics and (_asks_of_a_place(reading, frame) or _asks_from_where(reading, frame)):
        return replace(reading, metrics=frame.metrics, inherited=reading.inherited | {"metrics", "place"})
    if (
        not frame.metrics
        or (reading.topics and not _own_operation(reading))
        or (reading.terms and reading.has("define"))
    ):
        return reading
    if frame.earlier and reading.has("both") and reading.entities and not reading.metrics:
        both = tuple(dict.fromkeys((*frame.earlier, *frame.metrics)))
        return replace(reading, metrics=both, cues=reading.cues - {"both"}, inherited=reading.inherited | {"metrics"})
    if _goes_on_to_the_market(reading, frame):
        return replace(reading, metrics=(_SHARE_OF_A_MARKET,), inherited=reading.inherited | {"metrics"})
    if _asks_for_the_same_share(reading, frame) or _states_the_same(reading, frame):
        return replace(reading, metrics=frame.metrics, pairs=(), inherited=reading.inherited | {"metrics"})
    if own_metrics(reading):
        beside = reading.has("more", "less", "compare", "difference") and reading.has("it") and bool(reading.entities)
        beside = beside or _sets_two_of_one_beside(reading, frame) or is_beside_a_name(reading)
        if is_measured_for_both(reading) or not (beside or _is_multiple_of_another(reading, frame)):
            return reading
        return replace(reading, metrics=tuple(dict.fromkeys((*frame.metrics, *reading.metrics))), pairs=())
    return replace(reading, metrics=frame.metrics, inherited=reading.inherited | {"metrics"})


def _sets_two_of_one_beside(reading: Reading, frame: Frame) -> bool:
    """ "Is that more than its cloud market share?" after another share of the same name."""
    another = len(frame.entities) == 1 and not set(reading.metrics) & set(frame.metrics)
    than = [m.start for m in reading.mentions if says_than(m)]
    owned = [m.start for m in reading.mentions if m.key == "its" and m.text.casefold() in _OWN]
    return another and bool(than and owned) and min(than) < owned[-1] and not (reading.entities or reading.groups)


def _states_the_same(reading: Reading, frame: Frame) -> bool:
    """ "And Azure at 25 %?" after a share of the market: of that, and not of what Azure happens to have 25 %."""
    by_figure = len(reading.quantities) == 1 and reading.quantities[0].unit == "percent"
    stated = frame.limit is not None and frame.limit.unit == "percent" and len(frame.metrics) == 1
    stated = (stated and bool(reading.pairs)) or frame.metrics in _PERCENTAGES
    named = any(m.kind == "metric" or m.key in _OF_A_MEASURE for m in reading.mentions)
    by_name = any(m.kind == "entity" for m in reading.mentions)
    return by_figure and stated and by_name and reading.has("and_what") and not named


def _is_multiple_of_another(reading: Reading, frame: Frame) -> bool:
    """ "How many times Alibaba's plan?" after Microsoft's budget: so many times is that."""
    alike = frame.amount is not None or reading.metrics == frame.metrics
    return alike and is_multiple_of_a_name(reading) and frame.entities != reading.entities


def _goes_on_to_the_market(reading: Reading, frame: Frame) -> bool:
    """ "And of the cloud market?" after a share of something else."""
    of_another = len(frame.metrics) == 1 and frame.metrics[0] in _OTHER_SHARES
    return of_another and not reading.metrics and reading.has("market") and not reading.quantities


def _asks_for_the_same_share(reading: Reading, frame: Frame) -> bool:
    """ "And Azure's portion?", "what share?" after the share of AI case studies: of those, and not of the market."""
    of_those = len(frame.metrics) == 1 and frame.metrics[0] in _OTHER_SHARES
    only_a_share = reading.metrics == (_SHARE_OF_A_MARKET,) and reading.has("share")
    names_what = reading.topics or _own_terms(reading) or reading.has("cloud", "market", "world")
    goes_on = reading.has("and_what") if reading.entities else not reading.groups and reading.has("what", "how_much")
    return of_those and only_a_share and goes_on and not names_what


def _topics(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """The topic carries over to another name ("who are the partners", "and Microsoft's?"), and to a pronoun."""
    if asks_what_an_event_was_worth(reading, frame):
        return tuple(dict.fromkeys((*frame.topics, *reading.topics)))
    if _asks_what_it_harms(reading, frame):
        return frame.topics
    if reading.topics or reading.metrics:
        return reading.topics
    goes_on = reading.has("why", "when", "it", "list") or not frame.metrics
    return frame.topics if goes_on else ()
