"""Amounts spread evenly over years: "split the 53 billion evenly over the years, what is one year?", "divided into
equal yearly slices, how thick is a slice?", "assume the $53 billion is spent evenly ..."."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SUPPOSED_SO = frozenset({"evenly", "equally", "uniformly"})
_EVENLY = _SUPPOSED_SO | {"equal", "even"}
_SPREADING = frozenset(
    {"split", "splits", "shared", "share", "divide", "divided", "spread", "slice", "sliced", "cut", "chop"}
)
_SLICES = frozenset(
    {"slice", "slices", "portion", "portions", "parts", "chunk", "chunks", "piece", "pieces", "helpings"}
)
_YEARS = frozenset({"year", "years", "yrs", "yr", "yearly", "annual", "yearwise"})
_PER_YEAR, _BREAKDOWN, _SHARE = "per_year", "breakdown", "share"
_IDLE = frozenset({_BREAKDOWN, _SHARE, "same", "above", "article", "ratio"})
"""Cues of the words for how it is divided."""
_PERIODS, _WHEN = frozenset({"period", "term", "duration", "timeframe"}), "when"
"""What it is spread over ("evenly over the period"): no date is asked for."""
_SHOWN = ("it", "its")
"""The amount that the chat has shown last ("and a year, if you split it evenly?")."""
_AMOUNTS = ("plan", "invest", "budget", "capex", "investment_plan", "ai_capex")

_FORECAST, _SUPPOSING = "forecast", frozenset({"suppose", "supposing", "assume", "assuming", "if"})
_SPENT = ("budget", "paid", "invest")
"""What is done with the amount: it says by itself whose it is."""
_BELOW = "below"
_SINGLE = {"single_year": "per_year", "single_quarter": "per_quarter"}
_REGION, _SITES, _AVERAGE, _SHORT = "region", "data_center", "average", 10
_OF_DIVIDING = frozenset(
    {"share", "above", "both", "every", "same", "per_year", "breakdown", "plan", "investment_plan"}
)
"""Cues of how it is divided, and of what: the part says that by itself."""
_ASKED = ("how_much", "how_much_of", "what", "average", "convert")
_LENGTHS, _OF_MONEY = ("years", "quarters", "months"), ("usd", "cny", None)
_TIMES = ("per_year", "per_quarter", "years", "quarters")


@woken_by(_PER_YEAR, beside=(_SHARE,))
def with_slices_of_a_year(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is the yearly slice of the plan above 15 billion?": what one year of it is, and no part for one purpose."""
    yearly = {m.end for m in mentions if m.key == _PER_YEAR}
    of_all = any(m.key in _AMOUNTS for m in mentions) and not any(m.key == _SITES for m in mentions)

    def is_slice(mention: Mention) -> bool:
        return mention.key == _SHARE and mention.start in yearly and mention.text.casefold() in _SLICES

    return tuple(m.as_filler() if of_all and is_slice(m) else m for m in mentions)


@woken_by(*_SINGLE)
def with_averages_of_one(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What does the plan come to in a single year, on average?", "53 billion in three years, how much is that in a
    single year": so much a year. Without either it may ask whether one year was all there was."""
    averaged = {m.start for m in mentions if m.key == _AVERAGE}
    amounts = any(m.key in _AMOUNTS or (m.quantity and m.quantity.unit not in _TIMES) for m in mentions)
    if not amounts or not any(m.key in _SINGLE for m in mentions) or not (averaged or _gives_its_length(mentions)):
        return mentions
    kept = (m.as_filler() if m.start in averaged else m for m in mentions)
    return tuple(m._replace(kind="cue", key=_SINGLE[m.key], quantity=None) if m.key in _SINGLE else m for m in kept)


def _gives_its_length(mentions: Mentions) -> bool:
    """Whether an amount is stated with the years or quarters that it is for, and how much of it is asked."""
    units = [m.quantity.unit for m in mentions if m.quantity and m.key not in _SINGLE]
    stated = any(unit in _LENGTHS for unit in units) and any(unit in _OF_MONEY for unit in units)
    return stated and any(m.key == "how_much" for m in mentions) and not any(m.key == "confirm" for m in mentions)


@woken_by(_PER_YEAR, beside=(_BELOW,))
def without_plans_spent_under(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Data center spend per year under the plan": the word as filler, where nothing is held against the plan."""
    plans = {m.start for m in mentions if m.key in _AMOUNTS}
    if any(m.quantity or m.key in ("polar", "confirm", "which", "who") for m in mentions):
        return mentions
    return tuple(
        m.as_filler() if m.key == _BELOW and m.text.casefold().startswith("under") and m.end in plans else m
        for m in mentions
    )


@woken_by(*_SUPPOSING)
def without_even_suppositions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The word of supposing as filler, where all that is supposed is that an amount is spread evenly."""
    spread = any(not _SUPPOSED_SO.isdisjoint(m.text.casefold().split()) for m in mentions)
    asked = any(m.key in _TIMES or (m.quantity and m.quantity.unit in _TIMES) for m in mentions)
    amounts = any(m.quantity and m.quantity.unit not in _TIMES for m in mentions)
    if not (spread and asked and amounts and any(map(_supposes, mentions))):
        return mentions
    return tuple(m.as_filler() if _supposes(m) or m.key in _SPENT else m for m in mentions)


def _supposes(mention: Mention) -> bool:
    return mention.key == _FORECAST and mention.text.casefold() in _SUPPOSING


@woken_by(*_SUPPOSED_SO, beside=(_REGION, "regions"))
def with_even_parts(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "If the data center part of the plan were split evenly over the regions, how much would one get?": what each
    gets on average."""
    over = any(m.key == _REGION or (m.quantity and m.quantity.unit == "regions") for m in mentions)
    of_sites = any(m.key in (_SITES, "data_center_part") for m in mentions)
    asked = any(m.key in _ASKED or m.text == "?" for m in mentions)
    evenly = next((m for m in mentions if _is_even(m)), None)
    if evenly is None or not (over and of_sites) or not (asked or len(mentions) < _SHORT):
        return mentions
    said = tuple(evenly._replace(kind="cue", key=key) for key in (_AVERAGE, "invest"))
    rest = (m.as_filler() if m.key in _OF_DIVIDING or _supposes(m) else m for m in mentions if not _is_even(m))
    return tuple(sorted((*rest, *said), key=lambda m: (m.start, m.end)))


def _is_even(mention: Mention) -> bool:
    return not _SUPPOSED_SO.isdisjoint(mention.text.casefold().split())


@woken_by(*_EVENLY)
def with_even_spreads(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "per year" for the verb, where an amount of one name at most is spread over years."""
    words = {word for m in mentions for word in m.text.casefold().split()}
    amounts = any(m.key in _AMOUNTS or (m.quantity and m.quantity.unit in ("usd", "cny", None)) for m in mentions)
    alone = len({m.key for m in mentions if m.kind == "entity"}) <= 1 and not any(m.kind == "group" for m in mentions)
    elsewhere = any(m.key in ("region", "data_center", "market", "cloud_share") for m in mentions)
    asserted = any(m.key == "confirm" or (m.key == "polar" and m.text != "?") for m in mentions)
    shown = any(m.key in _SHOWN for m in mentions)
    spread = not any(words.isdisjoint(said) for said in (_EVENLY, _YEARS, _SPREADING))
    if not (spread and (amounts or shown) and alone) or asserted or elsewhere:
        return mentions
    yearly = any(m.key == _PER_YEAR for m in mentions)
    verb = None if yearly else next(m for m in mentions if not _SPREADING.isdisjoint(m.text.casefold().split()))
    return tuple(_as_spread(m, verb) for m in mentions)


def _as_spread(mention: Mention, verb: Mention | None) -> Mention:
    if mention.kind in ("entity", "metric"):
        return mention
    if mention is verb:
        return mention._replace(kind="cue", key=_PER_YEAR)
    if mention.key == "polar":
        return mention.as_filler()  # a bare mark of a question
    said = {*mention.text.casefold().split()}
    if mention.key == _WHEN and said <= _PERIODS:
        return mention.as_filler()
    dividing = not said.isdisjoint(_EVENLY | _SPREADING | _SLICES | {"over"})
    of_dividing = mention.kind == "cue" and mention.key in _IDLE and dividing
    years = mention.kind == "unknown" and bool(said & (_YEARS | _SLICES | {"thick", "big", "even"}))
    return mention.as_filler() if of_dividing or years else mention
