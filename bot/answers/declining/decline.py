"""What the sources do not say: names what is missing and offers what can be answered."""

from __future__ import annotations

from knowledge import Knowledge, frozen, replace

from bot.answers.build import answer
from bot.answers.declining.nearest import nearest
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import another
from bot.models import Answer, Asked, Reading, Row, Unrecognised


@frozen
class Declined:
    """`reason` is one of "missing", "advice", "forecast", "command", "unrelated", "words", "added", "not_printed",
    "two_measures"; `words` are the user's own that nothing explains."""

    reason: str
    missing: tuple[Missing, ...] = ()
    words: tuple[str, ...] = ()
    beside: tuple[Row, ...] = ()
    """Of two that were to be compared, the figure of the one that has one."""
    of_a_number: bool = False
    """Whether a number is asked for ("how much?"), so that "it does not say so" would answer another question."""


NOT_PRINTED = "not_printed"
"""Said of a reading that asks of a number which no source prints ("is that above Microsoft's?", after "double it")."""
_LACKING = frozenset({"figure", "entity"})
_COMPARING = (
    "compare", "more", "less", "above", "below", "faster", "slower", "cheaper", "pricier", "difference", "ratio",
    "most", "least", "fastest", "slowest", "premium", "discount",
)
_PAIR = 2
_GLOBAL = "global"
_NO_NUMBER = ("polar", "confirm", "why", "choice", "who", "which", "when", "where", "will")
_AND_WHAT = "and_what"
_OPINIONS = ("advice", "forecast")
_AHEAD = ("forecast", "future", "will")


def decline(
    asked: Asked,
    knowledge: Knowledge,
    missing: tuple[Missing, ...] = (),
    *,
    reason: str = "missing",
    words: tuple[str, ...] = (),
) -> Answer:
    """A refusal with up to three questions that the base answers, the nearest first."""
    missing = _each_stranger_once(missing)
    beside = _beside(asked.match.reading, missing, knowledge)
    content = Declined(reason, missing, words, beside, _asks_for_a_number(asked.match.reading))
    printed = [fact for item in missing for fact in item.printed] + [row.fact for row in beside if row.fact]
    ideas = nearest(asked.match.reading, knowledge, of_opinion=reason in _OPINIONS)
    return answer(asked, knowledge, "decline", content, facts=printed, outcome="decline", suggestions=ideas)


def _each_stranger_once(missing: tuple[Missing, ...]) -> tuple[Missing, ...]:
    """Whom no source has is missing as a whole, and not figure by figure."""
    told = {item.entity if item.what == "entity" else item: item for item in reversed(missing)}
    return tuple(reversed(told.values()))


def _asks_for_a_number(reading: Reading) -> bool:
    return bool(reading.metrics) and not reading.has(*_NO_NUMBER)


def _beside(reading: Reading, missing: tuple[Missing, ...], knowledge: Knowledge) -> tuple[Row, ...]:
    """ "Is Google's P/E above Alibaba's?": Alibaba's is shown, beside what is missing for an answer."""
    if not missing or any(item.what not in _LACKING for item in missing):
        return ()
    one_of_two = len(reading.metrics) == 1 and len(reading.entities) == _PAIR
    if not one_of_two or not reading.has(*_COMPARING) or reading.groups or reading.periods or reading.quantities:
        return ()
    metric = reading.metrics[0]
    names = dict.fromkeys(knowledge.stands_for(key, metric, scoped=True) for key in reading.entities)
    facts = (fact for name in names for fact in knowledge.facts(name, metric) if not fact.equivalent_of)
    return tuple(Row(fact.entity, metric, fact) for fact in facts)


def build_advice(asked: Asked, knowledge: Knowledge) -> Answer:
    return decline(asked, knowledge, reason="advice")


def build_forecast(asked: Asked, knowledge: Knowledge) -> Answer:
    return decline(asked, knowledge, reason="forecast")


def build_command(asked: Asked, knowledge: Knowledge) -> Answer:
    return decline(asked, knowledge, reason="command")


def decline_unexplained(asked: Asked, knowledge: Knowledge) -> Answer:
    """For a question that no rule explains: what stands in the way is named by its kind."""
    match = asked.match
    assert isinstance(match, Unrecognised)
    if NOT_PRINTED in match.reading.inherited:
        return decline(asked, knowledge, reason=NOT_PRINTED)
    refused = next((cue for cue in ("command", "advice", *_AHEAD) if cue in match.reading.cues), None)
    if refused:
        return decline(asked, knowledge, reason="forecast" if refused in _AHEAD else refused)
    strangers = tuple(
        Missing("entity", entity=key) for key in match.reading.entities if not knowledge.entity(key).covered
    )
    metrics = tuple(Missing("metric", metric=key) for key in match.reading.metrics if not knowledge.metric(key).covered)
    if not (strangers or metrics) and (abroad := _of_one_place(match, knowledge)):
        return decline(asked, knowledge, abroad)
    words = tuple(dict.fromkeys(m.text for m in match.unexplained if m.kind not in ("entity", "metric", "cue")))
    about = bool(match.reading.entities or match.reading.metrics)
    reason = "missing" if strangers or metrics else "words" if about and words else "unclear" if about else "unrelated"
    refusal = decline(asked, knowledge, (*strangers, *metrics), reason=reason, words=words)
    if refusal.frame and reason == "words" and _goes_on_to_a_stranger(match.reading):
        return replace(refusal, frame=replace(refusal.frame, of_stranger=True))
    return refusal


def _of_one_place(match: Unrecognised, knowledge: Knowledge) -> tuple[Missing, ...]:
    """ "Alibaba Cloud's share inside China": the source gives that figure of the whole world only."""
    reading = match.reading
    placed = bool(match.unexplained) and all(m.kind == "place" for m in match.unexplained)
    if not placed or len(reading.metrics) != 1 or knowledge.metric(reading.metrics[0]).scope != _GLOBAL:
        return ()
    return another("in_one_place", reading, knowledge)


def _goes_on_to_a_stranger(reading: Reading) -> bool:
    """ "And JD?", "what about Acme?": nobody is named but by a word that is not known."""
    told = [m for m in reading.mentions if m.kind != "filler"]
    others = [m for m in told if m.kind != "unknown" and m.key != _AND_WHAT]
    return reading.has(_AND_WHAT) and not others and any(m.kind == "unknown" for m in told)
