"""Whether a question that names nobody is about this field at all.

"Share", "plan", "slow" and "parameters" are everyday words too. Where no company is named, a metric is taken as meant
only if its own words weigh enough against the words that nothing here knows; see `telling` and `of_the_field` in the
vocabulary's reading.yaml for what the words weigh.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention, Metric, Quantity, has_han, replace

from bot.models import Reading
from bot.routing.meaning.figures.amounts.purposes import asks_for_the_bulk, asks_of_what, asks_what_for
from bot.routing.metrics import counted_facts, states_of
from bot.routing.passing import PassingWords

_ENOUGH = 2
_NAMED = 3
_ORDERED = frozenset({"multiple"})
_IN_ORDER = ("most", "least", "ordinal", "rank", "middle", "nearest_to", "farthest")
_PRICED = frozenset({"priciest", "cheapest"})
_PRICED_THINGS = frozenset({"company", "companies", "stock", "stocks", "firm", "firms"})
_SMALL = ("the",)
_WHO_ALONE = frozenset({"who", "who is", "who's", "whos", "who are"})
_PRICED_THINGS_HAN = frozenset(
    {"谁", "誰", "谁是", "誰是", "是谁", "是誰", "公司", "企业", "企業", "股票", "边个", "邊個", "哪家",
     "哪一家", "哪间", "哪間", "哪家公司", "哪个公司", "哪只股票", "边间", "邊間"}
)
"""Who or what is priced, where nothing else is said (谁最便宜)."""
_OF_PACE = ("fastest", "slowest")
_PORTIONS = ("份额", "份額", "市占", "市佔")
_WHICH_HAN, _LINKS_HAN = ("有哪", "有谁", "有誰", "有几", "有幾", "有边", "有邊"), ("的", "嘅", "之")
_ASKED_OF_A_PLACE = ("polar", "confirm", "what", "how_much", "difference", "define")
_COUNTERS_HAN = ("家", "间", "間")
_LIMITS = ("above", "below", "at_least", "at_most", "more", "less")
_OF_WHOM = ("who", "which", "any_of", "existence", "list", "how_many")
"""A word for a share that everyday talk hardly has, as it has 比例."""
_MILLIONS = 1_000_000
_FOREIGN = ("topic", "segment")
_NO_STRANGERS = ("adverbs", "verbs")
_OF = ("of", "for")
_ASKED_FIRMLY = ("exactly",)
_POINTING = ("the", "that", "this")
_STRETCHES = frozenset({("years", 3), ("quarters", 4)})
"""So long are the plan and the outlay that the sources tell of."""
_HOW_MUCH_HAN, _AMOUNTS_HAN = ("多少", "多少钱", "多少錢", "几多", "幾多"), ("how_much", "how_many")
_OWN_HAN = frozenset({"我", "我们", "咱", "咱们", "自己", "本人", "你", "您"})
_YEARS, _COUNTED = "years", ("regions", "downloads", "parameters")
_ASKED_OF_A_FIGURE = ("yoy", "when", "source", "origin", "who", "which", "world", "define", "what", "where")
_ORDERING = ("compare", "rank", "ascending")
_AROUND_A_MEASURE = frozenset({"the", "all", "them", "by", "please", "pls", "in", "terms", "of", "on", "me"})
_WHICH_ONE, _OF_THE_TEXT = ("what", "which"), ("article", "what", "which", "says", "mentioned", "quote")
_WHOSE = ("who", "which", "what")
_OF_BELONGING = ("mentioned", "belongs_to", "holding", "define", "it", "its")
"""Cues that say no more of a figure than that it is somebody's."""
_DIVIDING, _OF_A_MARKET, _MARKET_SHARE = ("holding", "breakdown"), ("share", "as_percent", "market"), "cloud_share"
_AROUND_A_PART = frozenset({"plan", "what", "how_much", "convert", "and_what", "it", "whole"})
"""What may stand beside a part and its whole."""
_ENDS_APART = {"share", "difference", "most", "least"}
_PLAN, _SIZING, _LEFT = "plan", ("how_big", "how_much", "breakdown"), ("other", "remainder")
_OWNING = frozenset({"my", "our", "your", "his", "her"})
_POINTED_PLAN = frozenset({"of", "the", "this", "that", "its", "their", "whole", "entire"})
"""What stands between the two, as a floor does not."""
_NO_TERM = ("how_many", "how_much", "polar", "confirm", "in_yuan")
"""Cues beside which a term is not what is asked, or a currency is its own term."""
_LISTING = frozenset({"how_many", "which", "what", "every", "list", "where", "mentioned"})
_AROUND_A_LIST = frozenset({"the", "all", "name", "named", "listed", "are", "there", "of", "those", "please"})
"""What asks for one thing, and the small words around it."""
_OF_A_SUM, _OF_ADVICE = ("how_much", "total", "how_big"), ("advice", "should")
_POINTED_TO = frozenset({"they", "they're", "theyre", "their", "it", "its", "be", "being", "is", "was"})
_PLACES_OF_CLOUDS = frozenset({"market", "most", "least", "more", "less", "ordinal", "remainder"})
"""Cues beside which a cloud is no weather."""


def of_this_field(reading: Reading, knowledge: Knowledge, words: PassingWords) -> Reading:
    """The reading without its metrics, where nobody is named and they rest on everyday words alone."""
    if not words.of_the_field or not reading.metrics:
        return reading  # a vocabulary that does not say which words it shares with everyday talk cannot tell
    named_somebody = any(m.kind in ("entity", "group") for m in reading.mentions)
    if named_somebody or _weight(reading, knowledge, words) >= _ENOUGH:
        return reading
    return replace(reading, entities=(), metrics=(), pairs=(), explained=frozenset())


def _weight(reading: Reading, knowledge: Knowledge, words: PassingWords) -> int:
    """What speaks for the best supported metric, less one for every word of another field."""
    strangers = sum(map(_is_strange, reading.mentions))
    quoted = bool(reading.quantities or reading.spans) and (
        reading.has("article", "source", "origin", "which_section")  # "the 34% in the article"
        or (_asks_of_one_figure(reading) and any(knowledge.metric(key).whole for key in reading.metrics))
    )
    printed = len(reading.mentions) == 1 and _is_printed(reading, knowledge)
    pointed = not strangers and (
        _points_at_a_figure(reading, knowledge)
        or _asks_of_what(reading, knowledge)
        or _asks_whose_a_figure_is(reading, knowledge)
        or _asks_who_holds_what(reading)
        or _takes_a_printed_part(reading, knowledge)
        or _asks_for_the_bulk_of_the_plan(reading, knowledge)
        or _asks_for_the_one_there_is(reading, knowledge)
        or _orders_shares_within_a_limit(reading)
        or _sets_one_measure_in_order(reading, knowledge)
        or _asks_what_the_text_gives(reading, knowledge)
    )
    if printed or quoted or pointed or reading.cues & words.telling:
        return 2 * _ENOUGH - strangers
    return max(_weight_of(metric, reading, knowledge, words) for metric in reading.metrics) - strangers


def _asks_of_one_figure(reading: Reading) -> bool:
    return asks_what_for(reading.mentions) or (len(reading.quantities) == 1 and asks_of_what(reading.mentions))


def _is_pointed_at(cue: str, reading: Reading) -> bool:
    """ "How big is the plan?", "size of the 3 year plan", unlike "how big is the floor plan?"."""
    pointing = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _POINTING}
    pointing |= {q.end for q in (*reading.quantities, *reading.spans) if q.unit == _YEARS and q.start in pointing}
    return any(m.key == cue and m.start in pointing for m in reading.mentions)


def _has_a_length(reading: Reading) -> bool:
    """ "How long is the plan?", "it is a five-year plan, no?": years of the plan that there is."""
    if not (reading.has("how_long") or any(span.unit == _YEARS for span in reading.spans)):
        return False
    if _is_pointed_at(_PLAN, reading):
        return True
    plans = {m.start for m in reading.mentions if m.key == _PLAN}
    said = any(span.unit == _YEARS and span.end in plans for span in reading.spans)
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    return said and not _POINTED_TO.isdisjoint(words) and _OWNING.isdisjoint(words)


def _orders_portions(reading: Reading) -> bool:
    """ "份额最大的是哪家", "份额第二的是谁"; "最高的份额超过30%吗", "份额低于15%的有哪些": nobody's own."""
    portions = [m for m in reading.mentions if m.key == "share" and m.text in _PORTIONS]
    sought = reading.has("who", "which", "rank", "farthest", "nearest_to") or reading.wanted > 1
    if portions and sought and reading.has(*_IN_ORDER):
        return True
    stated = any(q.unit == "percent" for q in reading.quantities) or reading.has("average")
    limited = reading.has(*_LIMITS) and stated
    asked = any(m.key in _OF_WHOM or m.text.startswith(_WHICH_HAN) for m in reading.mentions)
    placed = reading.has(*_IN_ORDER, "average") and reading.has(*_ASKED_OF_A_PLACE)
    return ((limited and asked) or placed) and any(_is_nobodys(m, reading) for m in portions)


def _is_nobodys(portion: Mention, reading: Reading) -> bool:
    """Whether no noun stands before it, as in 个人份额."""
    before = [m for m in reading.mentions if m.end <= portion.start and m.text not in _LINKS_HAN]
    return not before or before[-1].kind in ("cue", "ordinal") or before[-1].text.endswith(_COUNTERS_HAN)


def _orders_shares_within_a_limit(reading: Reading) -> bool:
    """ "Lowest share above 10 %?": a percentage as a limit to shares in an order; or the two ends of it, apart."""
    if reading.cues >= _ENDS_APART:
        return True  # "the gap between the largest and the smallest share"
    percents = [quantity.unit for quantity in reading.quantities] == ["percent"]
    ends = {m.start for m in reading.mentions if m.key in ("most", "least")}
    limits = {m.start for m in reading.mentions if m.key in ("above", "below")}
    return percents and reading.has("share") and bool(ends) and bool(limits - ends)


def _speaks_of_shares(reading: Reading) -> bool:
    """ "Which company is the dearest?", unlike "... the cheapest to work for?"."""
    things = [m for m in reading.mentions if not _PRICED_THINGS.isdisjoint(m.text.casefold().split())]
    if any(m.text in _PRICED_THINGS_HAN for m in reading.mentions):
        return all(m.kind == "filler" or m.key in (*_PRICED, "who", "which") for m in reading.mentions)
    ends = {reading.mentions[-1].end} & {m.end for m in reading.mentions if m in things or m.key in _PRICED}
    return bool(things) and bool(ends)


def _asks_who_alone(reading: Reading) -> bool:
    """ "Who is cheapest?": of things "which" would be asked."""
    words = (m.text.casefold() for m in reading.mentions if m.key not in _PRICED)
    told = [word for word in words if word not in _SMALL]
    return len(told) == 1 and told[0] in _WHO_ALONE


def _is_printed(reading: Reading, knowledge: Knowledge) -> bool:
    """ "4%" and nothing else, where only one figure is that."""
    return any(q.unit and len(knowledge.facts_with_value(q.value, q.unit)) == 1 for q in reading.quantities)


def _points_at_a_figure(reading: Reading, knowledge: Knowledge) -> bool:
    """ "To what period does the 4 % belong?": a figure that is pointed at and that a source prints, with no word of
    another field beside it, and something asked of it."""
    if not reading.quantities:
        return False
    pointing = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _POINTING}
    pointing |= {m.start for m in reading.mentions if has_han(m.text) and _is_counted_in_print(m, knowledge)}
    stated = [q for q in reading.quantities if q.start in pointing and q.unit]
    printed = any(states_of(q, reading.metrics, knowledge) for q in stated)
    return printed and reading.has(*_ASKED_OF_A_FIGURE) and not asks_what_for(reading.mentions)


def _asks_whose_a_figure_is(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who has 29 %?", "what does 39 % refer to?": a figure that a source prints, and nothing else but what asks whose
    or what it is."""
    if len(reading.quantities) != 1:
        return False
    told = [m for m in reading.mentions if m.kind != "filler"]
    alone = all(m.quantity or m.key in (*_WHOSE, *_OF_BELONGING) for m in told)
    printed = [
        q
        for q in reading.quantities
        if (q.unit and states_of(q, reading.metrics, knowledge)) or counted_facts(q, (), knowledge)
    ]
    defined = any(m.key == "define" and has_han(m.text) for m in told)  # 29%是什么
    asks = (reading.has(*_WHOSE) or defined) and not asks_what_for(reading.mentions)
    return alone and asks and len(printed) == 1


def _asks_who_holds_what(reading: Reading) -> bool:
    """ "Who has how much percent?", "who has which share?": of a market, as nobody is named."""
    return reading.has(*_DIVIDING) and reading.has(*_OF_A_MARKET) and reading.metrics[:1] == (_MARKET_SHARE,)


def _takes_a_printed_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "80 % of the plan": so large is the one part of it that a source gives."""
    told = [m for m in reading.mentions if m.kind not in ("filler", "term")]
    plans = {m.start for m in told if m.key == _PLAN}
    if len(reading.quantities) != 1 or not all(m.quantity or m.key in _AROUND_A_PART for m in told):
        return False
    end = reading.quantities[0].end
    behind = [m.text.casefold() for m in reading.mentions if end <= m.start < min(plans, default=end)]
    alone = behind[:1] == [_OF[0]] and _POINTED_PLAN.issuperset(behind)
    parts = [key for key in reading.metrics if knowledge.metric(key).whole]
    return alone and any(states_of(reading.quantities[0], (key,), knowledge) for key in parts)


def _asks_for_the_bulk_of_the_plan(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What gets the largest slice of the plan?", and not of my plan or the floor plan: of it one part is given."""
    plans = frozenset(m.start for m in reading.mentions if m.key == _PLAN)
    parts = any(knowledge.metric(key).whole for key in reading.metrics)
    return parts and _is_pointed_at(_PLAN, reading) and asks_for_the_bulk(reading.mentions, plans)


def _asks_for_the_one_there_is(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many regions?", "list the regions": nothing but what asks and a cue that names one metric by itself, in the
    plural ("which country?" asks of one thing), of which the sources have one figure."""
    if len(reading.metrics) != 1 or reading.likely:
        return False
    metric = knowledge.metric(reading.metrics[0])
    told = [m for m in reading.mentions if m.kind != "filler"]
    alone = all(m.kind == "cue" and (m.key in _LISTING or _names_several(m, metric)) for m in told)
    plain = all(m.text.casefold() in _AROUND_A_LIST for m in reading.mentions if m.kind == "filler")
    return alone and plain and knowledge.count_holders(metric.key) == 1


def _names_several(mention: Mention, metric: Metric) -> bool:
    return (mention.key,) in metric.signs and (mention.text.endswith("s") or has_han(mention.text))


def _sets_one_measure_in_order(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Compare growth", "sort by share": nothing but the order and a cue that names one metric."""
    if len(reading.metrics) != 1:
        return False
    signs = {sign[0] for sign in knowledge.metric(reading.metrics[0]).signs if len(sign) == 1}
    told = [m for m in reading.mentions if m.kind not in ("filler", "term")]
    plain = all(m.text.casefold() in _AROUND_A_MEASURE for m in reading.mentions if m.kind == "filler")
    ordered = sum(m.key in _ORDERING for m in told)
    alone = all(m.kind == "cue" and m.key in (*_ORDERING, *signs) for m in told)
    return plain and alone and 0 < ordered < len(told)


def _asks_what_the_text_gives(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What multiple does your article give?": nothing but the article and a cue that names one metric."""
    if len(reading.metrics) != 1 or not reading.has("article"):
        return False
    signs = {sign[0] for sign in knowledge.metric(reading.metrics[0]).signs if len(sign) == 1}
    asked = {m.end for m in reading.mentions if m.text.casefold() in _WHICH_ONE}
    told = [m for m in reading.mentions if m.kind != "filler"]
    measured = [m for m in told if m.key in signs]
    alone = all(m in measured or m.key in _OF_THE_TEXT for m in told)
    return alone and len(measured) == 1 and measured[0].start in asked


def _is_counted_in_print(mention: Mention, knowledge: Knowledge) -> bool:
    """八个地区: so many of what hardly anything else is counted in. Chinese has no article that would point at it."""
    stated = mention.quantity
    if stated is None or stated.unit not in _COUNTED:
        return False
    return bool(knowledge.facts_with_value(stated.value, stated.unit))


def _asks_of_what(reading: Reading, knowledge: Knowledge) -> bool:
    """ "I saw something about 80 %, 80 % of what?": a figure that a source prints, and "of what" right behind it."""
    if not reading.quantities:
        return False
    followed = {m.start for m in reading.mentions if m.key not in _ASKED_FIRMLY}
    ends = {m.end for m in reading.mentions if m.key == "what" and m.end not in followed}
    of = {m.start for m in reading.mentions if m.end + 1 in ends and m.text.casefold() in _OF}
    asked = [q for q in reading.quantities if q.end in of]
    return any(states_of(q, reading.metrics, knowledge) for q in asked)


def _weight_of(metric: str, reading: Reading, knowledge: Knowledge, words: PassingWords) -> int:
    """The words that point to a metric: a name of several words, a name of one, a cue of this field."""
    names = [m for m in reading.mentions if m.kind == "metric" and m.key == metric]
    named = _NAMED if any(m.end - m.start > 1 for m in names) else len(names[:1])
    record = knowledge.metric(metric)
    own = {cue for sign in (*record.signs, *record.weak_signs) for cue in sign} | set(record.also)
    cues = reading.cues & own & words.of_the_field
    places = reading.cues & _PLACES_OF_CLOUDS if "cloud" in reading.cues else frozenset()
    shared = cues >= {"cloud", "share"}  # the two together are said of nothing else
    asks = reading.has("who", "which", "any_of", "when", "cloud") or _limits_stocks(reading)
    ordered = bool(cues & _ORDERED) and reading.has("who", "which", "rank") and reading.has(*_IN_ORDER)
    sought = reading.has("who", "which") or reading.wanted > 1
    ordered = ordered or ("growth" in cues and sought and reading.has(*_OF_PACE))
    priced = bool(cues & _PRICED) and _speaks_of_shares(reading)
    ordered = ordered or (priced and (reading.has("who", "which") or has_han(reading.said)))
    ordered = ordered or (bool(cues & _PRICED) and _asks_who_alone(reading))
    ordered = ordered or _orders_portions(reading)
    explained = bool(reading.terms) and not reading.has(*_NO_TERM)  # "YoY?"
    stated = max((_weight_of_figure(q, record, asks, knowledge) for q in reading.quantities), default=0)
    whole = not reading.has(*_LEFT) and not any(m.quantity and m.quantity.worded for m in reading.mentions)
    sized = reading.has(*_SIZING) and whole and _is_pointed_at(_PLAN, reading)
    sized = sized or (not record.whole and _has_a_length(reading))  # and no part of it, of which nothing is said so
    laid_out = "invest" in cues and _asks_what_others_lay_out(reading, words)
    return named + len(cues | places) + shared + ordered + explained + sized + stated + laid_out


def _asks_what_others_lay_out(reading: Reading, words: PassingWords) -> bool:
    """ "How much are they investing?", "total being invested over three years": a sum of somebody who is pointed to, or
    of nobody at all, unlike "how much should I invest?"."""
    said = {word for m in reading.mentions for word in m.text.casefold().split()}
    own = not said.isdisjoint(words.first_person)
    if _lays_out_over_a_time_told(reading):
        return not own and not reading.has(*_OF_ADVICE)
    return reading.has(*_OF_A_SUM) and not said.isdisjoint(_POINTED_TO) and not own and not reading.has(*_OF_ADVICE)


def _lays_out_over_a_time_told(reading: Reading) -> bool:
    """ "未来三年投资多少", "四个季度花了多少": over the stretch of time that the source has, and nothing else told."""
    told = [m for m in reading.mentions if m.kind not in ("filler", "term")]
    stretches = [m.quantity for m in told if m.quantity and (m.quantity.unit, int(m.quantity.value)) in _STRETCHES]
    laid_out = [m for m in told if m.key in ("invest", "budget") and has_han(m.text)]
    asked = any(m.text.endswith(_HOW_MUCH_HAN) for m in told)
    plain = all(m.quantity or m.key in ("invest", "budget", *_AMOUNTS_HAN) for m in told)
    own = any(m.text in _OWN_HAN for m in reading.mentions)
    return len(stretches) == 1 and bool(laid_out) and asked and plain and not own


def _limits_stocks(reading: Reading) -> bool:
    """ "List stocks with a multiple over 30": of whom a limit holds is asked, though no "which" says so; in "multiple
    stocks fell over 30" it is no limit of a multiple."""
    limits = {m.start for m in reading.mentions if m.key in _LIMITS}
    limits |= {m.start for m in reading.mentions if m.text.casefold() in _OF and m.end in limits}
    limited = [m.start for m in reading.mentions if m.key in _ORDERED and m.end in limits]
    things = [m.start for m in reading.mentions if not _PRICED_THINGS.isdisjoint(m.text.casefold().split())]
    return bool(limited and things) and things[0] < limited[0]


def _weight_of_figure(quantity: Quantity, metric: Metric, asks: bool, knowledge: Knowledge) -> int:
    """A stated figure in the metric's unit, where somebody is asked for that has it ("who grew over 35%") or a source
    prints it; multiples ("18x") and millions are hardly ever said of anything else."""
    if quantity.unit == "multiple" or quantity.value >= _MILLIONS:
        return _ENOUGH
    unit = quantity.unit or "multiple"  # "whose multiple exceeds 36"
    printed = unit != "percent" and states_of(quantity, (metric.key,), knowledge)
    return int(unit == metric.unit and (asks or printed))


def _is_strange(mention: Mention) -> bool:
    return mention.kind in _FOREIGN or (mention.kind == "unknown" and mention.word not in _NO_STRANGERS)
