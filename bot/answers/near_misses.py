"""Questions that come near a figure and ask for another one: when a limit was or will be crossed, a company without a
part of itself, how many there are of what the source gives as a percentage, how a level has changed."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.models import Reading

_CROSSING = ("more", "less", "above", "below", "faster", "slower", "cheaper", "pricier")
_IN_PERCENT = ("as_percent", "points", "total", "above", "below", "more", "less")
_OF_THE_FIELD = ("ai", "cloud")
_LEVELS = ("pe", "multiple", "share", "case_study", "capex", "rnd")


def asks_another(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the figures that the slots lead to are not the ones asked for."""
    return (
        _asks_when_crossed(reading)
        or _leaves_out_a_part(reading, knowledge)
        or _counts(reading, knowledge)
        or _grows_a_level(reading, knowledge)
        or _converts_another(reading, knowledge)
    )


def _asks_when_crossed(reading: Reading) -> bool:
    """ "When did its multiple last stand below 10?", "will it pass Google?"."""
    compared = bool(reading.quantities) or len(reading.entities) > 1
    return reading.has("when", "will") and reading.has(*_CROSSING) and compared


def _grows_a_level(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did its market share grow?": growth right after another metric is a change of that."""
    if "growth" not in reading.cues:
        return False
    levels = [m for m in reading.mentions if _is_level(m, knowledge)]
    growth = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "growth"}
    return any(m.end in growth and m.start not in growth for m in levels)


def _is_level(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind == "metric":
        return knowledge.metric(mention.key).covered and "growth" not in mention.key
    return mention.kind == "cue" and mention.key in _LEVELS


def _converts_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What's $53 billion in RMB?": the figure in yuan is of something else."""
    if not reading.has("in_yuan"):
        return False
    stated = [q for q in reading.quantities if q.unit == "usd"]
    printed = [knowledge.facts_with_value(q.value, "usd") for q in stated]
    return any(facts and all(fact.metric not in reading.metrics for fact in facts) for facts in printed)


def _leaves_out_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Amazon's P/E without AWS"."""
    whole = {knowledge.company(key) for key in reading.entities} if reading.excluded else ()
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
