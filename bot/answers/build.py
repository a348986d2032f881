"""What every kind of answer needs around its content: facts, conflicts, gaps, citations, the frame."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import CURRENCIES, Claim, Fact, Gap, Knowledge, maker

from bot.answers.calculations.as_expression import distance_in, result_of
from bot.answers.calculations.worked_out import worked_out
from bot.answers.dates_apart import dates_apart
from bot.answers.distinct import distinct
from bot.answers.words_of_yes import word_of_yes
from bot.expressions import Expression, kept
from bot.models import Answer, Asked, Frame, Outcome, Suggestion, WorkedOut

_make_answer, _make_frame = maker(Answer), maker(Frame)


def answer(
    asked: Asked,
    knowledge: Knowledge,
    kind: str,
    content: object,
    *,
    facts: Iterable[Fact] = (),
    claims: Iterable[Claim] = (),
    suggestions: Iterable[Suggestion] = (),
    outcome: Outcome = "answer",
    extra_gaps: Iterable[Gap] = (),
) -> Answer:
    """An answer with everything that its facts and claims drag along: both sides of a conflict, gaps, citations."""
    facts, claims = distinct(facts), distinct(claims)
    keys = (*[fact.key for fact in facts], *[claim.key for claim in claims])
    conflicts = knowledge.conflicts_touching(keys)
    beside = knowledge.gaps_beside(keys) if kind in _OF_THE_TEXT else ()
    gaps = distinct((*extra_gaps, *knowledge.gaps_touching(keys), *beside))
    records: tuple[Fact | Claim | Gap, ...] = (*facts, *claims, *gaps)
    result = result_of(content)
    frame = _frame(asked, facts, claims, worked_out(kind, content), result, distance_in(content, result), knowledge)
    return _make_answer(
        outcome=outcome,
        kind=kind,
        intent=asked.match.intent,
        content=content,
        facts=facts,
        claims=claims,
        conflicts=conflicts,
        gaps=gaps,
        dates_apart=dates_apart(kind, content),
        citations=distinct(map(knowledge.citation, records)),
        suggestions=_first_distinct(suggestions, 3),
        yes_word=word_of_yes(asked.match.reading),
        frame=frame if frame.names_something or frame.worked_out or kind == _OF_THE_SOURCE else None,
    )


def _first_distinct(ideas: Iterable[Suggestion], most: int) -> tuple[Suggestion, ...]:
    """Looks no further than it has to: where much is known, a builder has hundreds of ideas."""
    found: list[Suggestion] = []
    for idea in ideas:
        if len(found) == most:
            break
        if idea not in found:
            found.append(idea)
    return tuple(found)


_OF_THE_SOURCE = "provenance"
"""The kind of answers that "when?" may lean on though they name nobody; talk leaves nothing to lean on."""
_OF_THE_TEXT = frozenset({"provenance", "claims", "versus", "overview", "everything"})
"""Kinds of answers that tell what the text says, so that its gaps belong to them."""
_OPERATIONS = (
    "compare",
    "difference",
    "points",
    "discount",
    "premium",
    "ratio",
    "rank",
    "ascending",
    "most",
    "least",
    "cheapest",
    "priciest",
    "more",
    "less",
    "cheaper",
    "pricier",
    "faster",
    "slower",
    "total",
    "average",
    "how_much",
    "above",
    "below",
    "why",
)
_DIFFERENCE = "difference"
_OVER_TIME, _BY_TIME = ("times", "spread"), ("per_period", "over_years")
"""Operations and intents of what an amount comes to over another time than its own."""
_CHECKING = ("polar", "confirm")
_PLACES = {cue: place for place, cue in enumerate(_OPERATIONS)}
_ALL_OPERATIONS = frozenset(_OPERATIONS)


def _frame(
    asked: Asked, facts: tuple[Fact, ...], claims: tuple[Claim, ...], result: WorkedOut | None,
    number: Expression | None, apart_by: Expression | None, knowledge: Knowledge
) -> Frame:
    reading = asked.match.reading
    shown = distinct([fact.entity for fact in facts])
    told = claims and not facts  # by claims alone: what no source measures is not what the chat was about
    asked_for = tuple([key for key in reading.metrics if knowledge.metric(key).covered]) if told else reading.metrics
    if facts and reading.has(*_CHECKING):  # "is it the R&D budget?" of what is another amount: the chat was about that
        asked_for = tuple(key for key in asked_for if any(fact.metric == key for fact in facts))
    metrics = asked_for or distinct([fact.metric for fact in facts])
    return _make_frame(
        intent=asked.match.intent,
        entities=_set_apart(asked, number) or reading.entities or shown,
        compared=(shown if reading.metrics else reading.entities) or shown or reading.entities,
        metrics=metrics,
        topics=reading.topics,
        reasons=reading.reasons or _reasons_given(metrics, claims, knowledge),
        claims=tuple([claim.key for claim in claims]),
        facts=tuple([fact.key for fact in facts]),
        cues=tuple(sorted(reading.cues & _ALL_OPERATIONS, key=_PLACES.__getitem__)),
        limit=reading.quantities[0] if reading.quantities else None,
        amount=_one_amount(facts),
        brought=_years_brought(asked, number),
        apart="apart" in reading.inherited,
        moved="moved" in reading.inherited,
        left_out=bool(reading.excluded) or "alone" in reading.inherited,
        scoped=bool(shown) and all(knowledge.entity(key).kind == "cloud_unit" for key in shown),
        worked_out=result,
        results=(kept(number),) if number else (),
        distance=kept(apart_by) if apart_by else None,
    )


def _set_apart(asked: Asked, number: Expression | None) -> tuple[str, ...]:
    """ "How much smaller than the largest is it?" of several is asked of two, whom "in percent?" then is of."""
    names = asked.match.reading.entities
    if asked.match.intent != _DIFFERENCE or number is None or number.operation != "minus":
        return ()
    pair = {part.fact.entity for part in number.parts if part.fact}
    found = tuple(key for key in names if key in pair)
    return found if len(found) == len(number.parts) < len(names) else ()


def _years_brought(asked: Asked, number: Expression | None) -> int:
    """Over how many years an amount was worked out: "over three years?" of a yearly one, "per year?" of a plan."""
    counted = number is not None and number.operation in _OVER_TIME and number.length == "year"
    if asked.match.intent not in _BY_TIME and not counted:
        return 0
    if number is not None and number.operation == "spread":
        return 1 if number.length == "year" else 0
    return max((int(span.value) for span in asked.match.reading.spans if span.unit == "years"), default=0)


def _one_amount(facts: tuple[Fact, ...]) -> tuple[str, str] | None:
    if not facts or facts[0].unit not in CURRENCIES:
        return None
    shown = {(fact.entity, fact.metric) for fact in facts}
    return shown.pop() if len(shown) == 1 else None


def _reasons_given(metrics: tuple[str, ...], claims: tuple[Claim, ...], knowledge: Knowledge) -> tuple[str, ...]:
    if len(metrics) == 1 and (given := knowledge.reasons_of(metrics[0])):
        return given  # as most often
    reasons = {cue for key in metrics for cue in knowledge.reasons_of(key)} or _explained_by(claims)
    return tuple(sorted(reasons))


def _explained_by(claims: tuple[Claim, ...]) -> set[str]:
    """What "why?" after claims may ask; of a list of points that are nobody's reasons, as of all risks, nothing."""
    return {cue for claim in claims for cue in claim.explains} if all(claim.explains for claim in claims) else set()
