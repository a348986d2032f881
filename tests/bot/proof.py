"""Says which numerals of a message nothing proves.

A numeral may be a shown fact's figure, the result of a calculation whose formula stands in the message and is
right, a date, an age, a paragraph or a count that the records bear out, a part of a name, or the user's own word
quoted back. The message is read as text; the renderer's filters and templates are not asked.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal

from knowledge import Fact, Knowledge

from bot.models import Answer, Message, Row
from tests.bot.figures import Figure, Formula, figures, read_formula
from tests.bot.shown import Shown, age_text, all_facts, day_text, proven_texts
from tests.telegram_server.html_check import read_html

_MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_MARK = re.compile(f"[{_MARKS}]+")
# Where the user's figure may stand, and nowhere else.
_QUOTED_BACK = re.compile(r"(?:, not |question says |above |below |at least |at most |between \S+ and |between |; )$")
_ABOUT = ("about", "约", "約")
_COUNTS = ((re.compile(r"in (\d+) points:"), "claims"), (re.compile(r"[Ii]n (\d+) places\b"), "places"))
_RANK = re.compile(r"^(\d+)\. |has the (\d+)th ", re.MULTILINE)
_QUARTERS_A_YEAR = 4


def unproven(shown: Shown, knowledge: Knowledge) -> tuple[str, ...]:
    """A sentence for every numeral without proof, and for every difference between the two forms."""
    body, notes = _split_notes(shown.message.text)
    return (
        *_same_numerals(shown.message),
        *_bad_marks(body, notes),
        *_bad_notes(notes, shown),
        *_bad_figures(body, shown, knowledge),
    )


def _same_numerals(message: Message) -> Iterator[str]:
    html = read_html(message.html).text
    if re.findall(rf"[\d{_MARKS}]+", html) != re.findall(rf"[\d{_MARKS}]+", message.text):
        yield "The two forms of the message differ in their numerals."


# --- footnotes
def _split_notes(text: str) -> tuple[str, tuple[str, ...]]:
    lines = text.split("\n")
    body = [line for line in lines if not _MARK.match(line)]
    return "\n".join(body), tuple(line for line in lines if _MARK.match(line))


def _bad_marks(body: str, notes: tuple[str, ...]) -> Iterator[str]:
    # Every note was chosen because the mark matches.
    there = [_MARK.match(note).group() for note in notes]  # type: ignore[union-attr]  # each has one
    if there != [str(n).translate(str.maketrans("0123456789", _MARKS)) for n in range(1, len(notes) + 1)]:
        yield f"The footnotes are not numbered in order: {there}."
    for mark in sorted({*_MARK.findall(body)} ^ {*there}):
        yield f'The mark "{mark}" has no footnote, or the footnote no mark.'


def _bad_notes(notes: tuple[str, ...], shown: Shown) -> Iterator[str]:
    """A footnote holds its source's name, title and date, the paragraph and the age; no other numeral."""
    for note in notes:
        left = _MARK.sub("", note, count=1)
        for citation in shown.answer.citations:
            source = citation.source
            for text in (
                source.title,
                source.publisher,
                source.author.name,
                day_text(source.published),
                f"{citation.at.section}, paragraph {citation.at.paragraph}",
                age_text(source.published, shown.asked_on),
            ):
                left = left.replace(text, "")
        if re.search(r"\d", left):
            yield f'The footnote "{note}" holds a numeral that its citation does not: "{left.strip()}".'


# --- the body
def _bad_figures(body: str, shown: Shown, knowledge: Knowledge) -> Iterator[str]:
    facts = all_facts(shown.answer)
    text = _MARK.sub("", body)
    for known in proven_texts(shown, knowledge):
        text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", "·", text)
    formulas = [formula for line in text.split("\n") if (formula := read_formula(line))]
    yield from _bad_formulas(formulas, facts)
    yield from _bad_counts(text, shown)
    results = [formula.result for formula in formulas if formula.holds]
    for figure in figures(_without_counts(text, shown)):
        if not (
            _is_given(figure, facts) or _is_result(figure, results, text) or _is_quoted(figure, text, shown, facts)
        ):
            yield f'Nothing proves "{text[figure.start : figure.end]}" in "{_line(text, figure)}".'
    yield from _misplaced(body, facts, knowledge)
    yield from _uncited(body, shown, knowledge)


def _uncited(body: str, shown: Shown, knowledge: Knowledge) -> Iterator[str]:
    """A fact's figure with no footnote mark in any line that shows it, nor in the points right below one."""
    facts = all_facts(shown.answer)
    known = proven_texts(shown, knowledge)
    cited: set[tuple[object, str | None]] = set()
    bare: dict[tuple[object, str | None], str] = {}
    lines = body.split("\n")
    for number, line in enumerate(lines):
        points = itertools.takewhile(lambda below: below.startswith("•"), lines[number + 1 :])
        text = _MARK.sub("", line)
        for one in known:
            text = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", "·", text)
        for figure in figures(text):
            if any(figure.is_of(fact.value, fact.unit) for fact in facts):
                if any(map(_MARK.search, (line, *points))):
                    cited.add((figure.value, figure.unit))
                else:
                    bare.setdefault((figure.value, figure.unit), line)
    for key in bare.keys() - cited:
        yield f'No line cites the figure "{key[0]} {key[1] or ""}" of "{bare[key]}".'


def _bad_formulas(formulas: list[Formula], facts: tuple[Fact, ...]) -> Iterator[str]:
    for formula in formulas:
        if not formula.holds:
            yield f'The calculation "{formula.text} = {formula.result.value}" is wrong.'
        for number in formula.inputs:
            if not (
                _is_given(number, facts)
                or _is_divisor(number, formula, facts)
                or (number.value == 100 and number.unit == "percent")
            ):
                yield f'Nothing proves "{number.value}" in the calculation "{formula.text}".'


def _is_given(figure: Figure, facts: tuple[Fact, ...]) -> bool:
    return any(figure.is_of(fact.value, fact.unit) or _is_length(figure, fact) for fact in facts)


def _is_length(figure: Figure, fact: Fact) -> bool:
    period = fact.period
    return bool(period and period.count == figure.value and figure.unit == f"{period.length}s")


def _is_divisor(figure: Figure, formula: Formula, facts: tuple[Fact, ...]) -> bool:
    """The number that divides a sum, or the last one of a rate: how many figures, or over how many periods."""
    before = formula.text[: figure.start]
    if figure.unit is None and before.endswith(") ÷ "):
        return figure.value == before[before.rindex("(") :].count("+") + 1
    if figure is not formula.inputs[-1] or figure.unit is not None:
        return False
    spans = {fact.period.count for fact in facts if fact.period and fact.period.count}
    spans |= {count * _QUARTERS_A_YEAR for count in spans} | {count // _QUARTERS_A_YEAR for count in spans}
    return figure.value in spans or figure.value == len(formula.inputs) - 1


def _is_result(figure: Figure, results: list[Figure], text: str) -> bool:
    """A formula's result, in the formula or in a sentence about it; its inputs were looked at beside it."""
    line = _line(text, figure)
    return (
        any((figure.value, figure.unit) == (result.value, result.unit) for result in results)
        or any(_is_rounded(figure, result, text) for result in results)
        or read_formula(line) is not None
    )


def _is_rounded(figure: Figure, result: Figure, text: str) -> bool:
    """ "About 2.2 times", of 2.23; "about 1.1", of 1.147, whose formula says 1.15."""
    about = text[: figure.start].rstrip().endswith(_ABOUT)
    is_short = figure.step == (Decimal("0.1") if result.value >= 1 else Decimal("0.01"))
    return about and is_short and figure.unit == result.unit and abs(figure.value - result.value) <= figure.step / 2


def _is_quoted(figure: Figure, text: str, shown: Shown, facts: tuple[Fact, ...]) -> bool:
    if not _QUOTED_BACK.search(text[: figure.start]):
        return False
    units = {fact.unit for fact in facts} | {"ratio", "points"}
    return any(
        figure.is_of(q.value, q.unit) or (q.unit is None and figure.unit in units and figure.value == q.value)
        for q in shown.quantities
    )


# --- counts and ranks
def _bad_counts(text: str, shown: Shown) -> Iterator[str]:
    parts = shown.answer.parts or (shown.answer,)
    known = {
        "claims": {len(part.claims) for part in parts},
        "places": {len(part.conflicts) for part in parts} | {len(part.gaps) for part in parts},
    }
    for pattern, what in _COUNTS:
        for found in pattern.finditer(text):
            if int(found[1]) not in known[what]:
                yield f'"{found.group()}" does not count the {what} that are shown.'
    ranks = [row.rank for part in parts for row in getattr(part.content, "rows", ()) if row.rank]
    listed = [int(found[1]) for found in _RANK.finditer(text) if found[1]]
    if (listed and listed != ranks) or any(int(found[2] or 1) not in ranks for found in _RANK.finditer(text)):
        yield f"Ranks are shown that the rows do not have: {listed}, not {ranks}."
    for part in parts:
        yield from _bad_ranks(part)


def _bad_ranks(answer: Answer) -> Iterator[str]:
    """A rank is one more than the number of rows that are better."""
    rows: tuple[Row, ...] = tuple(row for row in getattr(answer.content, "rows", ()) if row.rank and row.fact)
    sign = 1 if getattr(answer.content, "direction", "high") == "high" else -1
    for row in rows:
        # Only rows with a fact were kept.
        if row.rank != 1 + sum(sign * other.fact.value > sign * row.fact.value for other in rows):  # type: ignore[union-attr]
            yield f"{row.entity} is not number {row.rank}."


def _without_counts(text: str, shown: Shown) -> str:
    for pattern in (*(pattern for pattern, _ in _COUNTS), _RANK):
        text = pattern.sub(lambda found: re.sub(r"\d", "·", found.group()), text)
    return text


def _line(text: str, figure: Figure) -> str:
    return text[text.rfind("\n", 0, figure.start) + 1 : (text + "\n").find("\n", figure.end)].strip()


# --- whose figure it is
def _misplaced(body: str, facts: tuple[Fact, ...], knowledge: Knowledge) -> Iterator[str]:
    """A cited line with one name and one figure says something that a fact of that name says."""
    names = sorted({knowledge.entity(fact.entity).name for fact in facts}, key=len, reverse=True)
    for line in body.split("\n"):
        if not _MARK.search(line):
            continue
        left, there = line, []
        for name in names:
            there += [name] * left.count(name)
            left = left.replace(name, "·")
        shown = [figure for figure in figures(_MARK.sub("", left)) if any(figure.is_of(f.value, f.unit) for f in facts)]
        if (
            len(set(there)) == 1
            and len(shown) == 1
            and not any(shown[0].is_of(f.value, f.unit) and knowledge.entity(f.entity).name == there[0] for f in facts)
        ):
            yield f'No fact gives {there[0]} what the line "{line}" says.'
