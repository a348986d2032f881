"""What a chart of an answer shows: the same figures as its text, bar by bar, before anybody draws them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from knowledge import Fact, Source, frozen, replace

from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.computed import Computed
from bot.answers.figures import Figures
from bot.answers.names.entities import Versus
from bot.answers.orders.ranking import Ranking
from bot.answers.orders.thresholds import Threshold
from bot.models import Answer, Row
from bot.rendering.wording import Wording

_DRAWN = ("total", "average", "remainder", "part", "rest_amount")
_AND = " · "
"""Between two short texts, in any language."""


@frozen
class Bar:
    """One bar: `value` for its length, `figure` as the text has it, `when` beside the label."""

    label: str
    figure: str
    when: str
    value: Decimal
    subject: bool = False
    """True for the one that the question is about."""
    computed: bool = False
    """True for what is no fact but made of facts."""


@frozen
class Panel:
    """Bars on one axis: one unit, so that lengths can be compared."""

    title: str
    bars: tuple[Bar, ...]


@frozen
class _Content:
    """What the kinds of answers have in common for a chart."""

    rows: tuple[Row, ...]
    subject: str | None = None
    mixed: bool = False
    calculations: tuple[Calculation, ...] = ()


def chart_panels(answer: Answer, wording: Wording) -> tuple[Panel, ...]:
    """The panels of an answer; none where there is nothing to compare."""
    if answer.parts:
        return tuple(panel for part in answer.parts for panel in chart_panels(part, wording))
    content = _in_one_currency(_content(answer), answer.facts)
    panels = tuple(_panel(rows, content, wording) for rows in _groups(content))
    return panels if any(len(panel.bars) > 1 for panel in panels) else ()


def chart_sources(answer: Answer, wording: Wording) -> tuple[Source, ...]:
    """Whose figures the chart shows, each once."""
    return tuple(dict.fromkeys(wording.knowledge.citation(fact).source for fact in _facts(answer)))


def _facts(answer: Answer) -> list[Fact]:
    """A part's share has another unit than its whole: it is no bar, and yet in the formula."""
    content = _content(answer)
    facts = [row.fact for row in content.rows if row.fact]
    facts += [fact for calculation in content.calculations for fact in calculation.inputs]
    return facts + [fact for part in answer.parts for fact in _facts(part)]


def _content(answer: Answer) -> _Content:
    content = answer.content
    if isinstance(content, Figures):
        return _Content(content.rows, content.subject, content.mixed)
    if isinstance(content, Ranking):
        return _Content(content.rows, content.picked.entity if content.picked else None, content.mixed)
    if isinstance(content, Versus):
        return _Content(tuple(row for block in content.blocks for row in block))
    if isinstance(content, Threshold):
        return _Content((*content.inside, *content.outside))
    return _made(content) if isinstance(content, Computed) else _Content(())


def _made(content: Computed) -> _Content:
    """A sum beside what it is made of; a part beside its whole, on the axis of the whole."""
    drawn = tuple(c for c in content.calculations if c.operation in _DRAWN)
    units = {calculation.unit for calculation in drawn}
    return _Content(tuple(row for row in content.rows if row.fact and row.fact.unit in units), calculations=drawn)


def _in_one_currency(content: _Content, facts: tuple[Fact, ...]) -> _Content:
    """Where figures side by side are of two units, a source's own restatement of one brings it to the other's axis."""
    units = {(row.fact.unit, "" if content.mixed else row.metric) for row in content.rows if row.fact}
    restated = {fact.equivalent_of: fact for fact in facts if fact.equivalent_of}

    def of_row(row: Row) -> Row:
        other = restated.get(row.fact.key) if row.fact else None
        joins = other and len(units) > 1 and (other.unit, "" if content.mixed else row.metric) in units
        return replace(row, fact=other) if joins else row

    rows = tuple(of_row(row) for row in content.rows)
    return content if rows == content.rows else replace(content, rows=_sorted(rows))


def _sorted(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """High to low again: the order was that of another currency."""
    return tuple(sorted(rows, key=lambda row: row.fact.value if row.fact else Decimal(0), reverse=True))


def _groups(content: _Content) -> list[tuple[Row, ...]]:
    """Rows that may stand on one axis: of one unit, and of one metric unless the answer sets several side by side."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in content.rows:
        if row.fact:
            metric = "" if content.mixed else row.metric
            groups.setdefault((row.fact.unit, metric), []).append(row)
    return [tuple(rows) for rows in groups.values()]


def _panel(rows: tuple[Row, ...], content: _Content, wording: Wording) -> Panel:
    metrics = tuple(dict.fromkeys(row.metric for row in rows))
    bars = [_bar(row, len(metrics) > 1, content.subject, wording) for row in rows if row.fact]
    unit = next(row.fact.unit for row in rows if row.fact)
    bars += [_result(c, wording) for c in content.calculations if c.unit == unit]
    return Panel(_title(metrics, wording), tuple(bars))


def _title(metrics: tuple[str, ...], wording: Wording) -> str:
    """The metric, or the family of metrics where bars of several stand side by side."""
    family = wording.knowledge.metric(metrics[0]).broader
    metric = metrics[0] if len(metrics) == 1 else family
    if metric is None:
        return ""
    parts = (wording.metric(metric), wording.scope(metric))
    title = _AND.join(part for part in parts if part)
    return title[:1].upper() + title[1:]


def _bar(row: Row, with_metric: bool, subject: str | None, wording: Wording) -> Bar:
    assert row.fact
    label = wording.entity(row.entity)
    label = f"{label}: {wording.metric(row.metric)}" if with_metric else label
    return Bar(label, wording.numbers.fact(row.fact), _when(row.fact, wording), row.fact.value, row.entity == subject)


def _when(fact: Fact, wording: Wording) -> str:
    return _AND.join(part for part in (wording.numbers.span(fact), wording.numbers.when(fact)) if part)


def _result(calculation: Calculation, wording: Wording) -> Bar:
    """Labelled with its formula: the chart proves what it shows, in any language."""
    figure = wording.numbers.amount(calculation.value, calculation.unit)
    formula = wording.formula(calculation).removesuffix(figure).rstrip()
    return Bar(formula, figure, "", calculation.value, computed=True)


def texts(panels: Iterable[Panel]) -> str:
    """Every character that a chart of these panels needs a glyph for."""
    return "".join(panel.title + "".join(bar.label + bar.figure + bar.when for bar in panel.bars) for panel in panels)
