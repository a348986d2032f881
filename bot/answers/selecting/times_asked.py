"""Which of the selected figures are of the time, or of the length of time, that a question names."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Knowledge, Mention, Quantity, replace

from bot.answers.selecting.selected import Missing, Selection
from bot.answers.selecting.times import counts_quarters, is_dated, is_of_time, lasts
from bot.models import Reading, Row

_ALL_OF_A_MARKET = "breakdown"


def of_the_time_asked(selection: Selection, reading: Reading, knowledge: Knowledge) -> Selection:
    """Takes out the figures of another time than the one asked for."""
    asked = [mention for mention in reading.periods if mention.key != "now" and mention.period]
    if not (asked or reading.spans):
        return selection
    kept, missing = list(selection.rows), list(selection.missing)
    named = _named_by_question(reading, knowledge) | set(selection.chosen)
    dated = {row.metric for row in kept if row.fact and is_dated(row.fact)}
    for mention in sorted(asked, key=_is_vague):
        for row in [row for row in kept if row.fact and not is_of_time(row.fact, mention, knowledge)]:
            kept.remove(row)
            missing.append(_of_another_time(row, mention))
        for row in [row for row in kept if row.fact and row.metric in dated and not is_dated(row.fact)]:
            if row.entity not in named:
                kept.remove(row)
                missing.append(Missing("undated", row.entity, row.metric, mention.text))
    for span in reading.spans if not (reading.has("per_year", "per_quarter") or _asks_how_long(reading)) else ():
        if reading.has("choice") and any(_is_as_long(row, other) for row in kept for other in reading.spans):
            continue  # "over three years or five?": the figure is of one of those that are offered
        several = max(map(len, (reading.entities, reading.pairs, reading.spans, reading.metrics))) > 1
        if several and any(_is_as_long(row, span) for row in kept):
            continue  # one of the figures set beside each other is the one that covers it
        for row in [row for row in kept if row.fact and not lasts(row.fact, span)]:
            kept.remove(row)
            if all(knowledge.company(other.entity) != knowledge.company(row.entity) for other in kept):
                missing.append(Missing("period", row.entity, row.metric, _as_written(span, reading)))
    return replace(selection, rows=tuple(kept), missing=tuple(missing))


def _asks_how_long(reading: Reading) -> bool:
    """ "How long is the plan?"; right before a length, 为期四年 states it."""
    stated = {span.start for span in reading.spans}
    asking = [m for m in reading.mentions if m.key == "how_long"]
    return reading.has("how_long") and not (asking and all(m.end in stated for m in asking))


def _is_vague(mention: Mention) -> bool:
    """Of "back in 2020", "back in" alone names no time."""
    return mention.period is None or mention.period.start is None


def _of_another_time(row: Row, mention: Mention) -> Missing:
    """What is there of another time than the one asked for is told with its time, where it has one."""
    times = (row.fact.as_of, row.fact.period) if row.fact else ()
    given = next((time for time in times if time and time.start), None)
    return Missing("period", row.entity, row.metric, mention.text, given=given)


def _named_by_question(reading: Reading, knowledge: Knowledge) -> frozenset[str]:
    """Those whose undated figure may be shown for a time: the ones that the question names, or the one spoken of; of a
    "breakdown of the market" everyone who has a part in it."""
    if "entities" in reading.inherited and len(reading.entities) > 1:
        return frozenset()
    if reading.has(_ALL_OF_A_MARKET) and not reading.entities:
        return frozenset(knowledge.base.entities)
    return frozenset(key for name in reading.entities for key in knowledge.family(name))


def undated(rows: Iterable[Row], reading: Reading) -> tuple[Missing, ...]:
    """The figures that are shown for a time though the source does not say that they are of it."""
    asked = [mention for mention in reading.periods if mention.key != "now" and mention.period]
    return tuple(
        Missing("undated", row.entity, row.metric, mention.text)
        for mention in asked
        for row in rows
        if row.fact and not is_dated(row.fact) and not counts_quarters(row.fact, mention)
    )


def _is_as_long(row: Row, span: Quantity) -> bool:
    return bool(row.fact and row.fact.period and row.fact.period.count and lasts(row.fact, span))


def _as_written(span: Quantity, reading: Reading) -> str:
    """A length of time in the user's words, whatever their language."""
    return next(m.text for m in reading.mentions if m.quantity == span)
