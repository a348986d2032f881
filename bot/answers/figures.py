"""Figures as the sources have them: one, or several side by side."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Knowledge, Quantity, frozen, replace

from bot.answers.build import answer
from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.yearly import yearly_amounts
from bot.answers.declining.decline import decline
from bot.answers.orders.order import high_to_low
from bot.answers.selecting.measured_from import is_measured_from
from bot.answers.selecting.selected import Missing, Selection
from bot.answers.selecting.selection import another, chosen_unasked, is_narrowed, select
from bot.answers.selecting.times import is_dated
from bot.answers.selecting.times_asked import undated
from bot.answers.statements.stated import disputed
from bot.answers.unlike import weighed
from bot.models import Answer, Asked, Reading, Row, Suggestion

_COVERING = frozenset({"cover", "covers", "covering", "refer", "refers", "referring", "relate", "relates", "dates"})
"""Verbs of the time that a figure is of."""

_DOLLARS, _YUAN, _USD = "convert", "in_yuan", "usd"
_NAMED = ("regions",)
"""Units of what is counted and has names."""
_OF_SIZE = ("as_percent", "how_big", "how_much_of", "how_much", "holding", "discount", "premium", "turns", "base_year",
            "in_yuan")
"""Cues that make a metric likely and ask for one figure of it."""
_PAIR = 2
_ADDING = ("adding", "plus", "turned")
"""Cues of "add"."""
_FOR_NAMES = ("where", "which")


@frozen
class Figures:
    """`rows` sorted from high to low where they are of one metric; `disputed` are figures in the question
    that no shown fact has."""

    rows: tuple[Row, ...]
    metrics: tuple[str, ...]
    missing: tuple[Missing, ...] = ()
    chosen: tuple[str, ...] = ()
    mixed: bool = False
    subject: str | None = None
    disputed: tuple[Quantity, ...] = ()
    preset: bool = False
    names_asked: bool = False
    """Whether the things that one figure counts are asked for by name ("which regions?"), and what belongs to the
    figure has them."""
    owners: tuple[tuple[str, str], ...] = ()
    """A unit that was spoken of, and the company that it belongs to, whose figure is shown for it."""
    yearly: tuple[Calculation, ...] = ()
    """What amounts of several years come to in one, where several kinds are set beside each other by the year."""
    narrowed: bool = False
    """Whether others have such figures too, who were not asked for."""
    excluded: tuple[str, ...] = ()


def build_figure(asked: Asked, knowledge: Knowledge) -> Answer:
    if is_measured_from(asked.match.reading):
        return build_comparison(asked, knowledge)
    if _is_of_an_operation_alone(asked.match.reading):
        return decline(asked, knowledge, ())
    return _build(asked, knowledge, select(asked.match.reading, knowledge, in_part=True), "figure")


def _is_of_an_operation_alone(reading: Reading) -> bool:
    """ "How many are with Alibaba Cloud in total?": that a cloud unit stands beside a total makes its share likely
    where shares are added up, and no figure by itself; it takes a word of size, or a figure to hold against."""
    return reading.likely and not reading.quantities and not reading.has(*_OF_SIZE)


def build_comparison(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    with_peers = not _sets_its_own_beside(reading)
    return _build(asked, knowledge, select(reading, knowledge, with_peers=with_peers, in_part=True), "comparison")


def _sets_its_own_beside(reading: Reading) -> bool:
    """ "AWS's share of case studies against its market share": two measures of one company are the sides."""
    measures = [m for m in reading.mentions if m.kind == "metric"]
    if len(reading.entities) != 1 or reading.groups or len({m.key for m in measures}) < _PAIR:
        return False
    return any(m.key == "compare" and measures[0].end <= m.start < measures[-1].start for m in reading.mentions)


def _adds_whom_it_lacks(selection: Selection, reading: Reading, knowledge: Knowledge) -> bool:
    """ "And Deloitte, how much did it pay?": of those set beside each other the chat names some, and this question only
    such as have no figure; "add Deloitte" wants all of them."""
    added = {m.key for m in reading.mentions if m.kind == "entity"}
    if "entities" not in reading.inherited or not added or not selection.missing or reading.has(*_ADDING):
        return False
    families = {member for key in added for member in knowledge.family(key)}
    return all(row.entity not in families for row in selection.rows)


def build_chart(asked: Asked, knowledge: Knowledge) -> Answer:
    return _build(asked, knowledge, select(asked.match.reading, knowledge, with_peers=True), "chart")


def _build(asked: Asked, knowledge: Knowledge, selection: Selection, kind: str) -> Answer:
    reading = asked.match.reading
    if selection.rows and reading.has("why"):
        return decline(asked, knowledge, another("reason", reading, knowledge))  # "and Azure's?" after a reason
    if not selection.rows and _states_its_time(reading):
        selection = replace(_of_its_own_time(reading, knowledge), missing=selection.missing)
    if not selection.rows or _adds_whom_it_lacks(selection, reading, knowledge):
        return decline(asked, knowledge, selection.missing)
    rows = high_to_low(_in_dollars(selection.rows, reading, knowledge))
    restated = [f for row in rows for f in knowledge.facts(row.entity, row.metric)]
    metrics = tuple(dict.fromkeys(row.metric for row in rows))
    content = Figures(
        rows,
        metrics,
        (*selection.missing, *undated(rows, reading)),
        chosen_unasked(selection, reading),
        selection.mixed,
        _subject(reading, rows, knowledge),
        disputed(reading, rows, knowledge),
        selection.preset,
        _asks_for_names(reading, rows),
        _owners(reading, rows, knowledge),
        yearly_amounts(rows, reading) if selection.mixed else (),
        is_narrowed(rows, knowledge),
        reading.excluded,
    )
    return answer(
        asked,
        knowledge,
        _kind(kind, rows),
        content,
        facts=restated,
        claims=weighed(rows, knowledge) if selection.mixed else (),
        suggestions=_next(rows, knowledge),
    )


def _in_dollars(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """ "How much is that in dollars?": the amount in dollars goes first, where a source prints it as well."""
    if not reading.has(_DOLLARS) or reading.has(_YUAN):
        return rows
    return tuple(row if row.fact is None or row.fact.unit == _USD else _restated(row, knowledge) for row in rows)


def _restated(row: Row, knowledge: Knowledge) -> Row:
    facts = knowledge.facts(row.entity, row.metric)
    same = (fact for fact in facts if row.fact and fact.equivalent_of == row.fact.key and fact.unit == _USD)
    return replace(row, fact=next(same, row.fact))


def _states_its_time(reading: Reading) -> bool:
    """ "The figure covers 2022 and 2023, doesn't it?": of which time it is, is stated, and not how large it was."""
    said = {m.text.casefold().split()[0] for m in reading.mentions}
    return reading.has("confirm", "polar") and bool(_COVERING & said) and not (reading.quantities or reading.spans)


def _of_its_own_time(reading: Reading, knowledge: Knowledge) -> Selection:
    """The figures with the dates that they have; none, where one has none."""
    selection = select(replace(reading, periods=()), knowledge)
    dated = all(is_dated(fact) for fact in selection.facts)
    return selection if dated and not selection.missing else Selection(())


def _asks_for_names(reading: Reading, rows: tuple[Row, ...]) -> bool:
    """ "Which regions is it building in?"; "how many regions?" asks for the count."""
    fact = rows[0].fact
    named = len(rows) == 1 and fact is not None and fact.unit in _NAMED and bool(fact.detail)
    return named and reading.has(*_FOR_NAMES) and not reading.has("how_many", "confirm") and not reading.quantities


def _owners(reading: Reading, rows: tuple[Row, ...], knowledge: Knowledge) -> tuple[tuple[str, str], ...]:
    """ "What is AWS's market share?" and then "and its P/E?": the figure is that of the company that it belongs to."""
    if "entities" not in reading.inherited:
        return ()
    shown = {row.entity for row in rows}
    owned = [(key, knowledge.entity(key).parent) for key in reading.entities if key not in shown]
    return tuple((key, owner) for key, owner in owned if owner in shown)


def _kind(kind: str, rows: tuple[Row, ...]) -> str:
    if kind == "figure" and len({row.entity for row in rows}) > 1:
        return "comparison"
    return "figure" if kind == "comparison" and len({(row.entity, row.metric) for row in rows}) == 1 else kind


def _subject(reading: Reading, rows: tuple[Row, ...], knowledge: Knowledge) -> str | None:
    """The row's entity that the question is about, where it names just one."""
    if len(reading.entities) != 1:
        return None
    family = knowledge.family(reading.entities[0])
    return next((row.entity for row in rows if row.entity in family), None)


def _next(rows: tuple[Row, ...], knowledge: Knowledge) -> Iterator[Suggestion]:
    first = rows[0]
    shown = {row.entity for row in rows}
    if knowledge.count_holders(first.metric) > len(knowledge.holders(first.metric, shown)):
        if first.metric in knowledge.comparable:
            yield Suggestion("comparison", metric=first.metric)
    elif rows[0].entity != rows[-1].entity:
        yield Suggestion("difference", (rows[0].entity, rows[-1].entity), first.metric)
    for metric in knowledge.metrics_of(first.entity):
        if metric != first.metric:
            yield Suggestion("figure", (first.entity,), metric)
