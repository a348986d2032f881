"""A follow-up with the slots that it leaves out, filled from what the chat was last about."""

from __future__ import annotations

from knowledge import replace

from bot.dialogue.leaning import SETTING_BESIDE, is_beside_a_name, own_metrics
from bot.dialogue.whom import fill_entities
from bot.models import Frame, Reading

_OVERVIEW = "overview"


def fill_from_frame(reading: Reading, frame: Frame) -> Reading:
    """The reading with its empty slots filled; a slot that the question fills itself is never touched,
    except that "vs Google" and "cheaper than Amazon?" set the new name beside the old one."""
    if not frame.names_something:
        return _fill_source(reading)
    if reading.likely and _names_its_market(reading, frame):
        reading = replace(reading, likely=False)
    filled = _fill_metrics(_fill_operation(reading, frame), frame)
    filled = fill_entities(filled, reading, frame)
    if frame.scoped and reading.metrics and reading.entities:
        filled = replace(filled, inherited=filled.inherited | {"level"})
    if "place" in filled.inherited:
        return replace(filled, topics=(), reasons=())
    return replace(
        filled, topics=_topics(reading, frame), reasons=reading.reasons or (frame.reasons if filled.has("why") else ())
    )


def _names_its_market(reading: Reading, frame: Frame) -> bool:
    """ "Who leads the cloud market?" says what it is about, and so does "who leads in cloud?" after P/E ratios."""
    return reading.has("cloud") and bool(frame.metrics) and (reading.has("market") or not frame.scoped)


def _own_terms(reading: Reading) -> bool:
    """Whether a term is spoken of that is no part of a name ("cloud", but not that of "Alibaba Cloud")."""
    named = {i for m in reading.mentions if m.kind == "entity" for i in range(m.start, m.end)}
    return any(m.kind == "term" and m.start not in named for m in reading.mentions)


def _fill_source(reading: Reading) -> Reading:
    """ "When?" after "who wrote the article?", where the chat was about nothing else, asks of the article."""
    return replace(reading, cues=reading.cues | {"article"}, inherited=reading.inherited | {"cues"})


def _fill_operation(reading: Reading, frame: Frame) -> Reading:
    """ "and to Amazon?" after a discount asks for a discount."""
    asks = bool(reading.metrics or reading.topics or _own_terms(reading) or reading.ordinals or reading.quantities)
    if asks or not (reading.entities or reading.groups) or _own_operation(reading):
        return _fill_limit(reading, frame)
    return replace(
        reading,
        cues=reading.cues | frozenset(frame.cues),
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
    return frame.intent == _OVERVIEW and len(reading.entities) == 1 and bare and not reading.groups


def _fill_metrics(reading: Reading, frame: Frame) -> Reading:
    if _asks_of_another(reading, frame):
        return reading
    if (
        frame.metrics
        and (reading.places or reading.has("region_name"))
        and reading.has("and_what", "only")
        and not reading.entities
    ):
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
    if own_metrics(reading):
        beside = reading.has("more", "less", "compare", "difference") and reading.has("it") and reading.entities
        if not (beside or is_beside_a_name(reading)):
            return reading
        return replace(reading, metrics=tuple(dict.fromkeys((*frame.metrics, *reading.metrics))), pairs=())
    return replace(reading, metrics=frame.metrics, inherited=reading.inherited | {"metrics"})


def _topics(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """The topic carries over to another name ("who are the partners", "and Microsoft's?"), and to a pronoun."""
    if reading.topics or reading.metrics:
        return reading.topics
    goes_on = reading.has("why", "when", "it", "list") or not frame.metrics
    return frame.topics if goes_on else ()
