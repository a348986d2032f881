"""Figures in order: from which end, and with which place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from knowledge import Mention, Metric, replace

from bot.models import Direction, Reading, Row

_HIGH = ("most", "more", "faster", "fastest", "priciest", "pricier", "above")
_LOW = ("least", "less", "slower", "slowest", "cheapest", "cheaper", "below")
_BOTH = 2
_ASKING = ("does", "do", "did")
_BESIDE = frozenset({"less", "below", "more", "above"})
"""Words that say beside "right behind" only on which side of the named one somebody stands."""


_ENDS: Mapping[str, Direction] = {
    "most": "high", "fastest": "high", "priciest": "high", "expensive": "high", "pricier": "high",
    "least": "low", "slowest": "low", "cheapest": "low", "cheap": "low", "cheaper": "low",
}  # fmt: skip
_FIRST = frozenset({"first", "up front", "最前", "最前面", "排最前", "排前面", "前面", "打头", "打頭", "开头", "为先"})
_LAST = frozenset({"last", "at the bottom", "at the end", "排最后", "排最後", "最后面", "最后", "殿后"})
_ONWARDS = frozenset({"to", "down to", "up to", "through to", "through", "then", "down", "up", "->", "→", "到", "至"})
_BEGINNING = frozenset({"starting", "start", "starts", "beginning", "begin", "begins", "from", "从", "從", "由"})
_ENDING = frozenset({"ending", "end", "ends", "finishing", "finish", "closing"})
_NEAR = 4
"""So many words may lie between an end and what says that it comes first ("smallest cloud share first")."""
_CLOSE = 3
_EXCLUDE, _NOT = "exclude", "not"
_OUTSIDE = frozenset({"outside", "below", "beneath", "beyond", "under", "behind"})
_SMALL = frozenset({"the", "of", "in", "among", "those"})
"""Words between what leaves out and the end of an order."""
_OTHER_END: Mapping[Direction, Direction] = {"high": "low", "low": "high"}


def begun_from(reading: Reading) -> Direction | None:
    """From which end an order is to run: "smallest slice first", "dearest to cheapest", "starting with the lowest",
    "the biggest last"; None where nothing says so."""
    ends = [m for m in reading.mentions if m.kind == "cue" and m.key in _ENDS and m.text.casefold() not in _FIRST]
    for end in ends:
        after = _words(reading.mentions, end.end, end.end + _NEAR)
        before = _words(reading.mentions, end.start - _CLOSE, end.start)
        if after & _FIRST or before & _BEGINNING:
            return _ENDS[end.key]
        if after & _LAST or before & _ENDING:
            return _OTHER_END[_ENDS[end.key]]
    if len(ends) == _BOTH and _ENDS[ends[0].key] != _ENDS[ends[1].key]:
        between = _words(reading.mentions, ends[0].end, ends[1].start)
        return _ENDS[ends[0].key] if between & _ONWARDS else None
    return None


def _words(mentions: tuple[Mention, ...], start: int, end: int) -> set[str]:
    """What is said there, each mention and each of its words."""
    said = [m.text.casefold() for m in mentions if start <= m.start < end]
    return {*said, *(word for text in said for word in text.split())}


def outside_of(reading: Reading) -> int:
    """How many from the end are not asked for: "clouds other than the top three", "who is outside the top two?",
    "everyone but the leader"; none where somebody is named, or several ends are."""
    if reading.entities or reading.ordinals or reading.has("polar", "confirm"):
        return 0
    before = _before_the_end(reading)
    if before is not None and (before.key == _EXCLUDE or before.text.casefold() == _NOT):
        return max(reading.wanted, 1)
    return reading.wanted if is_outside(reading) and reading.wanted > 1 else 0


def is_outside(reading: Reading) -> bool:
    """ "Is Azure outside the top two?": behind those that are counted, and not among them."""
    before = _before_the_end(reading)
    return before is not None and before.text.casefold().split()[0] in _OUTSIDE


def _before_the_end(reading: Reading) -> Mention | None:
    """What leads to the one end of an order that is named, small words between them left aside."""
    ends = {m.start for m in reading.mentions if m.kind == "cue" and m.key in _ENDS}
    start = min(ends, default=0)
    before = [m for m in reading.mentions if m.end <= start and m.text.casefold() not in _SMALL]
    return before[-1] if len(ends) == 1 and before and start - before[-1].end <= _CLOSE else None


def direction_of(reading: Reading, metric: Metric) -> Direction:
    """Which end is asked for; "cheap" means low for a metric that says so."""
    if begun := begun_from(reading):
        return begun
    if reading.has("next_after", "next_before"):
        reading = replace(reading, cues=reading.cues - _BESIDE)
    if _is_behind(reading):
        return "high"
    low = reading.has("ascending", *_LOW) or any(cue in reading.cues for cue in metric.low if cue != "discount")
    high = reading.has(*_HIGH) or any(cue in reading.cues for cue in metric.high if cue != "premium")
    return "low" if low and not (high and reading.has("most", "more")) else "high"


def _is_behind(reading: Reading) -> bool:
    """ "Whom does Azure trail?": the one named is behind, and who is asked for is ahead."""
    if len(reading.entities) != 1 or not reading.has("who", "which"):
        return False
    trails = [m.start for m in reading.mentions if m.key == "less"]
    asked = {m.end for m in reading.mentions if m.text.casefold() in _ASKING}
    return any(
        m.kind == "entity" and m.start in asked and any(start >= m.end for start in trails) for m in reading.mentions
    )


def high_to_low(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Within each metric; the metrics as they stand."""
    rows = tuple(rows)
    metrics = list(dict.fromkeys(row.metric for row in rows))
    return tuple(sorted(rows, key=lambda row: (metrics.index(row.metric), -(row.fact.value if row.fact else 0))))


def ranked_rows(rows: list[Row], direction: Direction) -> tuple[Row, ...]:
    """Ranks count from the end asked for; equal figures share one."""
    ordered = sorted(rows, key=lambda row: row.fact.value if row.fact else 0, reverse=direction == "high")
    ranked: list[Row] = []
    for number, row in enumerate(ordered, start=1):
        equal = ranked and ranked[-1].fact and row.fact and ranked[-1].fact.value == row.fact.value
        ranked.append(replace(row, rank=ranked[-1].rank if equal else number))
    return tuple(ranked)
