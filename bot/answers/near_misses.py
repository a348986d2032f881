"""Questions that come near a figure and ask for another one: when a limit was crossed, a company without a part of
itself, or how many there are of what the source gives as a percentage."""

from __future__ import annotations

from knowledge import Knowledge

from bot.models import Reading

_CROSSING = ("more", "less", "above", "below", "faster", "slower", "cheaper", "pricier")
_IN_PERCENT = ("as_percent", "points", "total", "above", "below", "more", "less")
_OF_THE_FIELD = ("ai", "cloud")


def asks_another(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the figures that the slots lead to are not the ones asked for."""
    return _asks_when_crossed(reading) or _leaves_out_a_part(reading, knowledge) or _counts(reading, knowledge)


def _asks_when_crossed(reading: Reading) -> bool:
    """ "When did its multiple last stand below 10?", "in which quarter does it pass Google?"."""
    compared = bool(reading.quantities) or len(reading.entities) > 1
    return reading.has("when") and reading.has(*_CROSSING) and compared


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
