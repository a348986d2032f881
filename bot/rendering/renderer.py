"""Renders an answer through its kind's template, once for each form, with the same filters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from knowledge import Claim, Conflict, Fact, Gap, Knowledge, Place, frozen, replace

from bot.models import Answer, Message, Question, Row, Suggestion
from bot.rendering.arithmetic import Arithmetic
from bot.rendering.compiled import CompiledTemplates
from bot.rendering.footnotes import Footnote, Footnotes
from bot.rendering.markup import Form, HtmlForm, PlainForm, fits
from bot.rendering.numbers import NumberFormat
from bot.rendering.rich import RichForm
from bot.rendering.templates import Templates
from bot.rendering.wording import Wording

_BLANK_LINES = re.compile(r"\n\n\n+")
"""Two or more. Three newlines written out are sought at once, a counted repetition letter by letter."""
_ONE_BLANK_LINE = "\n\n"
_PLAIN, _HTML, _RICH = PlainForm(), HtmlForm(), RichForm()


class Renderer:
    """The templates of every language in `folder`, ready to use."""

    def __init__(
        self, folder: Path, knowledge: Knowledge, wordings: Mapping[str, Wording], cache: Path | None = None
    ) -> None:
        self.knowledge = knowledge
        self.languages = {
            language: _Language(folder / language, knowledge, wording, cache) for language, wording in wordings.items()
        }

    def render(self, answer: Answer, question: Question) -> Message:
        """The message in plain text, with the questions for its buttons; its HTML is written when it is asked for."""
        language = self.languages.get(question.language) or self.languages["en"]
        text = language.write(answer, question, _PLAIN)
        buttons = [language.wording.in_script_of(question, language.question(idea)) for idea in answer.suggestions]
        return Message(text, partial(language.write, answer, question, _HTML), tuple(buttons))

    def add_rich(self, message: Message, answer: Answer, question: Question) -> Message:
        """The message with its rich form as well; apart, for only one channel has a use for it."""
        language = self.languages.get(question.language) or self.languages["en"]
        return replace(message, rich=language.write(answer, question, _RICH))


class _Language:
    def __init__(self, folder: Path, knowledge: Knowledge, wording: Wording, cache: Path | None) -> None:
        self.wording = wording
        self._make: Callable[[Form], Environment] = lambda form: _environment(folder, knowledge, wording, form, cache)

    @cached_property
    def environments(self) -> dict[str, Environment]:
        """By form; made with the first answer in this language."""
        return {form.name: self._make(form) for form in (_PLAIN, _HTML)}

    def write(self, answer: Answer, question: Question, form: Form) -> str:
        if form.name not in self.environments:
            self.environments[form.name] = self._make(form)
        template = self.environments[form.name].get_template(f"{answer.kind}.j2")
        written = template.render(answer=answer, asked_on=question.asked_on, footnotes=Footnotes(), nested=False)
        return self.wording.in_script_of(question, form.finish(_with_single_gaps(written).strip()))

    def question(self, idea: Suggestion) -> str:
        """A suggestion as a question that the router understands."""
        asked: str = self.environments[_PLAIN.name].filters["ask"](idea)
        return asked


def _environment(folder: Path, knowledge: Knowledge, wording: Wording, form: Form, cache: Path | None) -> Environment:
    environment = Templates(
        loader=FileSystemLoader(folder),
        autoescape=form.escapes,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        bytecode_cache=CompiledTemplates(cache, form.name) if cache else None,
    )
    environment.filters.update(_Filters(knowledge, wording, form).by_name())
    # A suggestion's words depend on nothing but the suggestion, a footnote's on its place and the day: most are asked
    # for again and again.
    environment.filters.update(
        ask=lru_cache(maxsize=4096)(partial(_ask, environment)),
        footnote=lru_cache(maxsize=4096)(partial(_footnote, environment)),
        body=_body,
        capital=_capital,
    )
    return environment


def _ask(environment: Environment, idea: Suggestion) -> str:
    written = environment.get_template("suggestion.j2").render(idea=idea).strip()
    return Markup(written) if environment.autoescape else written


def _footnote(environment: Environment, note: Footnote, asked_on: date) -> str:
    written = environment.get_template("footnote.j2").render(note=note, asked_on=asked_on).strip()
    return Markup(written) if environment.autoescape else written


@pass_context
def _body(context: Context, part: Answer) -> str:
    """One of several answers, without footnotes of its own: the message has one list for all."""
    template = context.environment.get_template(f"{part.kind}.j2")
    written = template.render(answer=part, asked_on=context["asked_on"], footnotes=context["footnotes"], nested=True)
    return Markup(written.strip()) if context.environment.autoescape else written.strip()


def _with_single_gaps(text: str) -> str:
    """Blocks that stay empty leave their blank lines."""
    return _BLANK_LINES.sub(_ONE_BLANK_LINE, text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _metrics(rows: Iterable[Row]) -> list[str]:
    """What the rows measure, each once."""
    return list(dict.fromkeys([row.metric for row in rows]))


def _of_entity(rows: Iterable[Row], entity: str | None) -> Row | None:
    """The first row that is of somebody."""
    for row in rows:
        if row.entity == entity:
            return row
    return None


def _without_entity(rows: Iterable[Row], entity: str) -> list[Row]:
    return [row for row in rows if row.entity != entity]


def _joined(parts: Iterable[str], mark: str) -> str:
    """Those that say something, with the mark between them."""
    return mark.join(filter(None, parts))


def _holders(rows: Iterable[Row]) -> list[str]:
    """Whose the rows are, each once."""
    return list(dict.fromkeys([row.entity for row in rows]))


def _tellings(rows: Iterable[Row], conflicts: Iterable[Conflict]) -> list[list[Row]]:
    """The rows one by one; those that the source contradicts itself in stand together."""
    told: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        key = row.fact.key if row.fact else ""
        conflict = next((one.key for one in conflicts if key in one.between), key)
        told.setdefault((conflict, row.entity, row.metric), []).append(row)
    return list(told.values())


def _besides(facts: Iterable[Fact], rows: Iterable[Row]) -> list[Fact]:
    """The facts that none of the rows shows."""
    shown = {row.fact.key for row in rows if row.fact}
    return [fact for fact in facts if fact.key not in shown]


def _untold(conflicts: Iterable[Conflict], rows: Iterable[Row]) -> list[Conflict]:
    """The contradictions that are not seen in the figures themselves."""
    values = {row.fact.key: row.fact.value for row in rows if row.fact}
    return [one for one in conflicts if len({values[key] for key in one.between if key in values}) < 2]


@frozen
class _Filters:
    """Everything that a template may do with a value."""

    knowledge: Knowledge
    wording: Wording
    form: Form

    def by_name(self) -> dict[str, Any]:
        numbers: NumberFormat = self.wording.numbers
        arithmetic = Arithmetic(self.wording)
        return {
            "strong": self.form.strong,
            "small": self.form.small,
            "name": self.wording.entity,
            "names": self._names,
            "metric": self.wording.metric,
            "scope": self.wording.scope,
            "claim": self.wording.claim,
            "claim_title": self.wording.claim_title,
            "heading": self.wording.heading,
            "heading_of": self.wording.heading_of,
            "phrase": self.wording.phrase,
            "quoted": self.wording.quoted,
            "and_list": self.wording.and_list,
            "figure": numbers.fact,
            "figures": self.wording.figures,
            "stated": self.wording.stated,
            "held": self.wording.held,
            "tellings": _tellings,
            "untold": _untold,
            "besides": _besides,
            "named_figures": self._each("named_figure"),
            "whose_figures": self._each("whose_figure"),
            "figures_of": self._each("figure_of"),
            "metrics": _metrics,
            "of_entity": _of_entity,
            "without_entity": _without_entity,
            "joined": _joined,
            "holders": _holders,
            "when": numbers.when,
            "times": self._times,
            "when_long": numbers.when_long,
            "read_word": self.wording.read_word,
            "span": numbers.span,
            "day": numbers.date,
            "weekday": numbers.weekday,
            "age": numbers.age,
            "period": numbers.period,
            "amount": numbers.amount,
            "places": self._places,
            "cite": self.cite,
            "table": self.table,
            "table_by_metric": self.table_by_metric,
            "apart": self.wording.apart,
            "formula": self.wording.formula,
            "worth": arithmetic.worth,
            "step": arithmetic.step,
            "row": arithmetic.row,
            "length_of": arithmetic.length_of,
            "apart_step": lambda goal: arithmetic.distance(goal.result, goal.other),
            "definition": self.wording.definition,
            "conflict": self.wording.conflict,
            "gap": self.wording.gap,
            "detail": self.wording.detail,
        }

    def _names(self, keys: Iterable[str]) -> list[str]:
        return [self.wording.entity(key) for key in keys]

    def _each(self, form: str) -> Callable[[Iterable[Row]], list[str]]:
        """Each row's name and figure in a set phrase."""
        return lambda rows: [self.wording.with_figure(row, form) for row in rows]

    def _times(self, rows: Iterable[Row]) -> list[str]:
        """Of what time the figures of the rows are, each time once."""
        return list(dict.fromkeys([self.wording.numbers.when(row.fact) for row in rows if row.fact]))

    def _places(self, rows: Iterable[Row]) -> list[Place]:
        """Where the figures of the rows stand: each paragraph once."""
        places = [self.knowledge.citation(row.fact).at for row in rows if row.fact]
        return list({(place.section, place.paragraph): place for place in places}.values())

    @staticmethod
    def _notes(context: Context) -> Footnotes:
        notes = context["footnotes"]
        assert isinstance(notes, Footnotes)
        return notes

    @property
    def cite(self) -> Any:
        """The footnote mark of a fact, claim or gap."""

        @pass_context
        def cite(context: Context, record: Fact | Claim | Gap) -> str:
            return self._notes(context).mark(self.knowledge.citation(record))

        return cite

    @property
    def table(self) -> Any:
        """Rows of one metric: name, figure with its footnote mark, date."""

        @pass_context
        def table(context: Context, rows: tuple[Row, ...]) -> str:
            notes = self._notes(context)
            numbers = self.wording.numbers
            plain = [
                self._cells(notes, row, self.wording.entity(row.entity), numbers.fact(row.fact))
                for row in rows
                if row.fact
            ]
            if not any(row.rank for row in rows):
                return self.form.table(plain)
            ranked = [
                (f"{row.rank}. {cells[0]}" if row.rank else cells[0], *cells[1:])
                for row, cells in zip(rows, plain, strict=True)
            ]
            # The order says the rank as well: the number goes before the line breaks.
            return self.form.table(ranked if fits(ranked) else plain)

        return table

    @property
    def table_by_metric(self) -> Any:
        """Rows of several metrics: what is measured, of whom unless a heading says so, and the figure."""

        @pass_context
        def table_by_metric(context: Context, rows: Sequence[Row], named: bool = True) -> str:
            notes = self._notes(context)
            labelled = self._labelled if named else self._of_metric
            return self.form.table([self._cells(notes, row, *labelled(row)) for row in rows])

        return table_by_metric

    def _labelled(self, row: Row) -> tuple[str, str]:
        """Whose figure of what it is, and the figure; the metric is told once where the figure names it."""
        assert row.fact
        name, figure = self.wording.entity(row.entity), self.wording.numbers.fact(row.fact)
        if counted := self.wording.counted(row, figure):
            return name, counted
        return self.wording.phrase("of_whom").format(name=name, metric=self.wording.metric(row.metric)), figure

    def _of_metric(self, row: Row) -> tuple[str, str]:
        assert row.fact
        return _capital(self.wording.metric(row.metric)), self.wording.numbers.fact(row.fact)

    def _cells(self, notes: Footnotes, row: Row, label: str, figure: str) -> tuple[str, str, str]:
        assert row.fact
        mark = notes.mark(self.knowledge.citation(row.fact))
        return label, f"{figure}{mark}", self.wording.numbers.time_in_short(row.fact)
