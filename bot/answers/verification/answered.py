"""The answer that a verdict becomes: tempered, with what is said beside it; or a refusal, where the question says more
of the figure than the sources do."""

from __future__ import annotations

from knowledge import CURRENCIES, Claim, Knowledge, Quantity, replace

from bot.answers.build import answer
from bot.answers.calculations.yearly import yearly_amounts
from bot.answers.declining.decline import decline
from bot.answers.selecting.selected import Missing
from bot.answers.statements.stated import said_of_names
from bot.answers.unlike import weighed
from bot.answers.verification.additions import added_words
from bot.answers.verification.other_objects import other_objects, printed_together
from bot.answers.verification.tempering import ORDERED, denied, is_of_now, is_undated, other_deeds, tempered
from bot.answers.verification.verified import Verification
from bot.models import Answer, Asked, Reading, Row, Suggestion

_AFFIRMING = ("yes", "both", "points")
_VALUATION, _MISPRICED = "valuation", "market_wrong"
_LARGE = 1_000_000
_NO_EXACT_RATE = ("how_many", "how_long", "quarters", "more", "contradiction", "choice")
"""Cues beside which a percentage is the least that a growth of triple digits is."""


def answered(asked: Asked, knowledge: Knowledge, content: Verification) -> Answer:
    content = _by_the_year(content, asked.match.reading)
    if other := other_objects(content.checks, asked.match.reading, knowledge):
        return not_said(asked, knowledge, *other)
    if content.verdict in _AFFIRMING and content.relation != "choice":
        rows = (*content.rows, *content.beside, *(row for check in content.checks for row in check.rows))
        if words := added_words(asked.match.reading, rows, knowledge):
            given = (Missing("metric", content.rows[0].entity, content.rows[0].metric),)
            return decline(asked, knowledge, given, reason="added", words=words)
    elif not _tells_what_it_is(content) and (absent := _not_given(asked.match.reading, knowledge)):
        return decline(asked, knowledge, tuple(Missing("metric", content.rows[0].entity, key) for key in absent))
    reading = asked.match.reading
    if strange := other_deeds(content, reading):
        return not_said(asked, knowledge, content.rows[0], strange)
    content = replace(
        content,
        verdict=tempered(content, reading, knowledge),
        of_now=is_of_now(reading),
        denied=denied(content, reading),
    )
    if content.relation in (*ORDERED, "sum") and (disputed := said_of_names(reading, content.rows, knowledge)):
        content = replace(content, verdict="plain", disputed=content.disputed or disputed)
    # Whose or of what a figure is, or that it has no date, is told; what was asked is not in the source all the same.
    elsewhere = content.relation == "owner" or is_undated(content, asked.match.reading)
    elsewhere = elsewhere or (content.relation == "another" and content.verdict != "no")
    elsewhere = elsewhere or _is_judged_by_nobody(reading, knowledge) or _is_only_bounded(content)
    facts = [row.fact for row in (*content.rows, *content.beside) if row.fact]
    facts += [row.fact for check in content.checks for row in (*check.rows, *check.owners) if row.fact]
    told = answer(
        asked,
        knowledge,
        "verification",
        content,
        facts=facts,
        claims=weighed(content.rows, knowledge) if content.mixed else _own_view(reading, knowledge),
        suggestions=[Suggestion("comparison", metric=content.rows[0].metric)],
        outcome="decline" if elsewhere else "answer",
    )
    if told.frame and content.relation == "another":  # "then what is it?" asks for the figure that there is
        return replace(told, frame=replace(told.frame, metrics=(content.rows[0].metric,)))
    if told.frame and (holders := _who_has_the_place(content)):
        return replace(told, frame=replace(told.frame, held=holders))
    return told


def _who_has_the_place(content: Verification) -> tuple[str, ...]:
    """Whoever has the place that was denied to the one named: "then who is?" asks for that one."""
    if content.relation != "top" or content.verdict != "no":
        return ()
    others = content.beside[1:] or content.rows[:1]
    return tuple(row.entity for row in others if row.entity != content.beside[0].entity)


def _tells_what_it_is(content: Verification) -> bool:
    """ "Is Azure's 25 % its profit margin?": no, whatever that margin is."""
    return content.relation == "another" and not content.missing


def _not_given(reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(key for key in reading.metrics if not knowledge.metric(key).covered)


def _is_only_bounded(content: Verification) -> bool:
    """ "Does it have more than two trillion parameters?", of which the source says only that they are over one."""
    alone = content.relation == "stated" and content.verdict == "unclear" and not content.disputed
    return alone and any(row.fact and row.fact.qualifier for row in content.rows)


def _is_judged_by_nobody(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Microsoft overvalued?": the source weighs the price of one company, and of no other."""
    if not reading.has("judged") or len(reading.entities) != 1:
        return False
    family = knowledge.family(reading.entities[0])
    return not any(_VALUATION in claim.topics and claim.entity in family for claim in knowledge.base.claims)


def _own_view(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "Is Alibaba undervalued?": no figure settles that, and the source has a view of it."""
    if not reading.has("judged") or len(reading.entities) != 1:
        return ()
    family = knowledge.family(reading.entities[0])
    return tuple(claim for claim in knowledge.claims.speaking((_MISPRICED,)) if claim.entity in family)


def _by_the_year(content: Verification, reading: Reading) -> Verification:
    """ "Per year, is the plan bigger than Amazon's outlay?": what the plan comes to in one year, and no order by what
    it comes to in all."""
    yearly = yearly_amounts(content.rows, reading) if content.mixed else ()
    return replace(content, yearly=yearly, verdict="plain") if yearly else content


def unlike_amounts(found: Verification, reading: Reading) -> tuple[str, ...]:
    """ "Is it valued at $100 billion?", "did AI revenue grow 34 %?": amounts that the one figure there is cannot have:
    money where it is a multiple, an exact rate where only the quarters are counted."""
    units = {row.fact.unit for row in found.rows if row.fact}
    strange = {q.start for q in reading.quantities if _cannot_be_in(units, q, reading)}
    return tuple(printed_together(m) for m in reading.mentions if m.quantity and m.start in strange)


def _cannot_be_in(units: set[str], stated: Quantity, reading: Reading) -> bool:
    money = stated.unit in CURRENCIES and stated.value >= _LARGE and units.isdisjoint(CURRENCIES)
    asked = reading.has("polar", "confirm") and not reading.has(*_NO_EXACT_RATE)
    rate = stated.unit == "percent" and units == {"quarters"} and asked
    return money or rate


def not_said(asked: Asked, knowledge: Knowledge, row: Row, words: tuple[str, ...]) -> Answer:
    """Neither yes nor no: what the source has, and the words that it does not say of it."""
    given = Missing("metric", row.entity, row.metric, printed=(row.fact,) if row.fact else ())
    return decline(asked, knowledge, (given,), reason="added", words=words)
