"""Operations that go on with the figures that were shown: "so per day that's?", "average for one quarter?", "and over
three years at that pace?", "add Google", "and after that?", "other way round, as a %", "by how much does it beat the
second?"."""

from __future__ import annotations

from knowledge import Mention, replace

from bot.models import Frame, Reading

_AMOUNTS, _OF_A_YEAR, _COUNTED = ("investment_plan", "ai_capex", "rd_budget"), ("rd_budget",), ("downloads",)
_RATE, _PER_DAY, _PER_MONTH, _PER_YEAR = "outside:rate_of_use", "per_day", "per_month", "per_year"
_ONE_OF = {"quarters": "per_quarter", "years": _PER_YEAR, "months": _PER_MONTH}
_AROUND = frozenset(
    {"it", "its", "and_what", "what", "how_much", "correction", "polar", "average", "above", "who", "which"}
)
"""Cues that stand around such an operation."""
_ADDING = frozenset({"add", "adding", "plus", "include", "including", "with", "and"})
_TOGETHER = frozenset({"together with", "combined", "combined with", "taken together with", "added together with"})
_JOINING = frozenset({"with", "to", "onto"})
_HOW_MUCH = ("figure", "per_period", "over_years")
"""Intents of answers that say how much, and not whether it is so."""
_AND_WHAT, _POLAR, _MARKS = "and_what", "polar", frozenset("?？")
_SUMS = ("total", "sum_check", "sum_stated")
_TOTAL, _AVERAGE, _AFTER, _NEXT_AFTER, _PACE = "total", "average", "after", "next_after", ("pace", "rate")
_SET_APART, _PAIR = ("difference", "part_of_another", "two_amounts"), 2
_ROUND = frozenset({"round", "around"})
_TURNED = frozenset({"reverse", "reversed", "inverse", "inverted", "flip", "flipped"})
_BEATING = ("outperform", "more", "less", "it", "above")
AT_THAT_PACE = "at_that_pace"


def working_on(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with the figures that it goes on from; None where it does nothing of the kind."""
    if not frame.metrics or reading.groups or reading.periods or reading.topics:
        return None
    for read in (_by_the_period, _at_that_pace, _added, _put_together, _after_that, _turned_round, _ahead_of_a_place):
        if (meant := read(reading, frame)) is not None:
            return meant
    return None


def _by_the_period(reading: Reading, frame: Frame) -> Reading | None:
    """ "So per day that's?" after downloads of a week, "average for one quarter?" after what four came to."""
    if reading.entities or reading.quantities or len(frame.metrics) != 1:
        return None
    rate = next((m for m in reading.mentions if m.key == _RATE), None)
    span = next((m for m in reading.mentions if m.quantity and m.quantity in reading.spans), None)
    told = rate or span
    cue = _rate_said(rate) if rate else _ONE_OF.get(span.quantity.unit or "") if span and span.quantity else None
    one = span is None or (span.quantity is not None and span.quantity.value == 1 and reading.has(_AVERAGE))
    fits = frame.metrics[0] in (_COUNTED if cue == _PER_DAY else _AMOUNTS)
    if told is None or cue is None or not one or not fits or not _only(reading, told):
        return None
    return _asking(reading, frame, {told.start: cue}, frame.entities)


def _rate_said(mention: Mention) -> str | None:
    last = mention.text.casefold().split()[-1]
    return {"day": _PER_DAY, "daily": _PER_DAY, "month": _PER_MONTH, "monthly": _PER_MONTH}.get(last)


def _at_that_pace(reading: Reading, frame: Frame) -> Reading | None:
    """ "And over three years at that pace?", "over five years?" after how much a year it is."""
    years = [span for span in reading.spans if span.unit == "years" and span.value > 1]
    pace = next((m for m in reading.mentions if m.key in _PACE), None)
    if frame.metrics != _OF_A_YEAR or len(years) != 1 or reading.entities or reading.quantities:
        return None
    said = pace or (_span_alone(reading) if frame.intent in _HOW_MUCH else None)
    if said is None:
        return None
    asked = _asking(reading, frame, {said.start: _PER_YEAR}, frame.entities)
    return replace(asked, inherited=asked.inherited | {AT_THAT_PACE})


def _span_alone(reading: Reading) -> Mention | None:
    """ "Over five years?", 五年一共: no more than a length of time, of which nothing is said but a sum."""
    spans = [m for m in reading.mentions if m.quantity and m.quantity in reading.spans]
    rest = (m for m in reading.mentions if m.kind != "filler" and m not in spans)
    idle = all(m.key in (_AND_WHAT, _TOTAL) or (m.key == _POLAR and m.text in _MARKS) for m in rest)
    return spans[0] if spans and idle else None


def _added(reading: Reading, frame: Frame) -> Reading | None:
    """ "Add Google" after a sum or an average: the same, with one more."""
    adding = next((m for m in reading.mentions if m.text.casefold() in _ADDING), None)
    named = [m for m in reading.mentions if m.kind == "entity"]
    if frame.intent not in _SUMS or adding is None or len(named) != 1 or named[0].key in frame.entities:
        return None
    rest = (m for m in reading.mentions if m.kind not in ("filler", "entity", "term") and m.start != adding.start)
    if any(m.key not in _AROUND for m in rest) or reading.quantities:
        return None
    cue = _AVERAGE if _AVERAGE in frame.cues else _TOTAL
    return _asking(reading, frame, {adding.start: cue}, (*frame.entities, named[0].key))


def _put_together(reading: Reading, frame: Frame) -> Reading | None:
    """ "And together with Google's?", "summed with Azure?" after one figure: the sum of the two."""
    joined = next((m for m in reading.mentions if m.text.casefold() in _TOGETHER or _sums_with(m, reading)), None)
    named = [m.key for m in reading.mentions if m.kind == "entity"]
    if joined is None or not named or len(frame.metrics) != 1 or len(frame.entities) != 1:
        return None
    rest = (m for m in reading.mentions if m.kind not in ("filler", "entity", "term") and m.start != joined.start)
    if any(m.key not in _AROUND for m in rest) or reading.quantities or frame.entities[0] in named:
        return None
    asked = _asking(reading, frame, {reading.mentions[0].start: _TOTAL}, (*frame.entities, *dict.fromkeys(named)))
    return replace(asked, cues=frozenset({_TOTAL}))


def _sums_with(mention: Mention, reading: Reading) -> bool:
    """ "Summed with", "added to"."""
    behind = (m.text.casefold() for m in reading.mentions if m.start == mention.end)
    ends = (*mention.text.casefold().split()[1:], *behind)
    return mention.key == _TOTAL and not _JOINING.isdisjoint(ends)


def _after_that(reading: Reading, frame: Frame) -> Reading | None:
    """ "And after that?" after whoever has a place in an order."""
    after = next((m for m in reading.mentions if m.text.casefold() == _AFTER), None)
    whom = frame.winner or (frame.picked[-1] if frame.picked else None)
    if after is None or whom is None or reading.entities or reading.quantities or not _only(reading, after):
        return None
    return _asking(reading, frame, {after.start: _NEXT_AFTER}, (whom,)) if reading.has("it", "its") else None


def _turned_round(reading: Reading, frame: Frame) -> Reading | None:
    """ "Other way round, as a %" after a ratio: the second by the first."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    turned = not words.isdisjoint(_TURNED) or ("way" in words and not words.isdisjoint(_ROUND))
    if not turned or frame.intent not in _SET_APART or len(frame.entities) != _PAIR or reading.entities:
        return None
    start = reading.mentions[0].start
    cues = ("as_percent", "as_part") if reading.has("as_percent", "as_part") else ("ratio", "quotient")
    asked = _asking(reading, frame, {start: cues[0]}, frame.entities[::-1])
    return replace(asked, cues=frozenset(cues))


def _ahead_of_a_place(reading: Reading, frame: Frame) -> Reading | None:
    """ "By how much does it beat the second?" after the first."""
    if frame.winner is None or not reading.ordinals or not reading.has("difference") or reading.entities:
        return None
    if reading.metrics or not reading.has("outperform", "it"):
        return None
    mentions = tuple(m.as_filler() if m.key in _BEATING else m for m in reading.mentions)
    kept = reading.cues - set(_BEATING)
    filled = replace(reading, mentions=mentions, cues=kept, metrics=frame.metrics, entities=(frame.winner,))
    return replace(filled, likely=False, inherited=reading.inherited | {"metrics", "entities"})


def _only(reading: Reading, told: Mention) -> bool:
    """Whether nothing else is said but what stands around such an operation."""
    rest = (m for m in reading.mentions if m.kind not in ("filler", "unknown") and m.start != told.start)
    return all(m.kind == "cue" and m.key in _AROUND for m in rest)


def _asking(reading: Reading, frame: Frame, cues: dict[int, str], entities: tuple[str, ...]) -> Reading:
    """These cues of the figures that were shown, in the places of what was said; everything else leads to nothing."""

    def meant(mention: Mention) -> Mention:
        if (mention.start in cues and mention.kind != "filler") or mention.text.casefold() == _AFTER:
            return mention._replace(kind="cue", key=cues.get(mention.start, _NEXT_AFTER), quantity=None)
        return mention if mention.kind in ("entity", "quantity") else mention.as_filler()

    return replace(
        reading,
        mentions=tuple(map(meant, reading.mentions)),
        metrics=frame.metrics,
        likely=False,
        entities=entities,
        pairs=(),
        reasons=(),
        cues=frozenset(cues.values()),
        spans=reading.spans if any(span.value > 1 for span in reading.spans) else (),
        inherited=reading.inherited | {"metrics", "entities"},
    )
