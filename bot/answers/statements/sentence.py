"""Where names and figures stand in a question: whose a figure is, and of which metric."""

from __future__ import annotations

from operator import attrgetter

from knowledge import CURRENCIES, Knowledge, Mention, Quantity

from bot.answers.selecting.selection import is_part_meant
from bot.answers.statements.limits import BOUNDS, Limit
from bot.models import Reading

_START = attrgetter("start")
_JOINTS = frozenset({"and_what", "plus"})
_BREAKS = frozenset({"but", "while", "whereas", "且", "而且", "并且", "並且", "同时", "同時", "但", "但是"})
_FOR = ("for", "at", "with")
_HAN_OF = ("的", "嘅", "之")
_HAN_IS = ("是", "为", "為", "则", "則", "则是", "則是")
_WITH_A_PART = frozenset({"with", "of which", "including", "且", "而且", "并且", "並且", "其中"})
"""Words between an amount and what part of it something is."""
_LARGE_UNITS = (*CURRENCIES, "downloads", "parameters")
_LARGE = 1_000_000
"""From here on a bare number is one of money or of a count, below it one of the others."""
_TIMES, _PAIR = ("ratio", "multiple"), 2
_OF_TWO = ("multiple", "percent", "ratio", "points")


class Sentence:
    """The names of a question by where they stand, to say which figure is whose."""

    def __init__(self, reading: Reading, knowledge: Knowledge) -> None:
        self.reading, self.knowledge = reading, knowledge
        self.names = _names(reading, knowledge)
        self.segments = segments_of(reading)

    # --- whose
    def subject(self, limit: Limit, place: int, limits: tuple[Limit, ...]) -> str | None:
        if not self.names:
            return self.reading.entities[0] if len(self.reading.entities) == 1 else None
        start, end = limit.stated.start, limit.stated.end
        if len(self.names) == len(limits) > 1 and (
            self.names[-1].end <= limits[0].stated.start or limits[-1].stated.end <= self.names[0].start
        ):
            return self.names[place].key  # "AWS and Azure hold 29 and 20 %"
        others = [key for key in self.reading.entities if key not in {m.key for m in self.names}]
        is_multiple = limit.stated.worded or limit.stated.unit in _TIMES
        if is_multiple and len(others) == 1 and (self.names[0].start >= end or self._is_base_in_han(start)):
            return others[0]  # "is that twice Azure's?", 是阿里云的一半以上吗, in a chat about another
        if is_multiple and (behind := self._behind_whose_part(limit)):
            return behind.key
        segment = self.segments.get(start, 0)
        inside = [m for m in self.names if self.segments.get(m.start) == segment]
        before = [m for m in inside if m.end <= start] or [m for m in self.names if m.end <= start and not inside]
        before = before or (self._before_a_pause(start) if is_multiple else [])
        if before:
            since = [m for m in before if not any(m.start < other.stated.start < start for other in limits)]
            return (since or before)[0 if len(limits) == 1 else -1].key
        return next((m.key for m in (inside or self.names) if m.start >= end), self.names[0].key)

    def _behind_whose_part(self, limit: Limit) -> Mention | None:
        """ "Is it at least twice Azure's, AWS's share?", "is twice Azure's share what AWS has?", "do I pay twice
        Alibaba's multiple for Amazon?", 是Azure的两倍以上吗，AWS的份额: the name behind the one whose multiple it is
        said to be, and a pause."""
        if len({m.key for m in self.names}) != _PAIR or len(self.names) != _PAIR:
            return None
        one, other = self.names
        start = limit.stated.start
        of = {m.start for m in self.reading.mentions if m.text in _HAN_OF and m.end == start}
        opens = one.start >= limit.stated.end or (one.end in {start, *of} and other.start > start)
        between = [m for m in self.reading.mentions if one.end <= m.start < other.start]
        joined = any(m.key in (*_JOINTS, "choice") for m in between)
        paused = self.segments.get(one.start) != self.segments.get(other.start) and not joined
        paid = one.start == limit.stated.end
        paid = paid and any(m.text.casefold() in _FOR and m.end == other.start for m in between)
        return other if opens and (paused or paid or any(m.key == "what" for m in between)) else None

    def _is_base_in_han(self, start: int) -> bool:
        """ "不到阿里云的一半吗": the only name is whose part that would be."""
        of = {m.start for m in self.reading.mentions if m.text in _HAN_OF and m.end == start}
        verb = any(m.start < self.names[0].start for m in self.reading.mentions)
        return len(self.names) == 1 and self.names[0].end in of and verb

    def _before_a_pause(self, start: int) -> list[Mention]:
        """ "Google Cloud's share: more than triple Alibaba's?": of the one named before the pause it is said how many
        times the other's it is."""
        segment = self.segments.get(start, 0)
        ahead = [m for m in self.names if self.segments.get(m.start, 0) < segment]
        stated = any(m.quantity and self.segments.get(m.start, 0) < segment for m in self.reading.mentions)
        return ahead if len(ahead) == 1 and len(self.names) == _PAIR and not stated else []

    def goes_on(self, one: Limit, other: Limit) -> bool:
        """Whether the second of two limits is of the figure of the first: "over 12 % but under 21 %", with nothing
        between the two or behind them that would be of another."""
        units = {one.stated.unit, other.stated.unit} - {None}
        if "equals" in (one.side, other.side) or len(units) > 1:
            return False
        between = [m for m in self.reading.mentions if one.end <= m.start < other.start]
        place = self.segments.get(other.stated.start)
        behind = [m for m in self.reading.mentions if m.start >= other.end and self.segments.get(m.start) == place]
        return all(map(self._says_nothing, between)) and not any(map(self._is_measure, behind))

    def leaves_out_verb(self, one: Limit, other: Limit) -> bool:
        """Whether nothing but a name stands between two figures: "Azure grew 39 %, AWS 29 %"."""
        if (one.side, other.side) != ("equals", "equals") or one.stated.unit != other.stated.unit:
            return False
        between = [m for m in self.reading.mentions if one.stated.end <= m.start < other.stated.start]
        names = [m for m in between if m.kind == "entity"]
        named = {place for name in names for place in range(name.start, name.end)}
        others = (m for m in between if m.start not in named and m.key not in _JOINTS and m.text not in _HAN_IS)
        return bool(names) and not any(others)

    def _says_nothing(self, mention: Mention) -> bool:
        return mention.kind == "filler" or mention.key in ("it", "polar", *_JOINTS, *BOUNDS)

    def _is_measure(self, mention: Mention) -> bool:
        return mention.kind in ("metric", "entity", "group") or mention.key in self.knowledge.metric_cues

    # --- of what
    def shares_subject(self, subject: str | None, place: int, limits: tuple[Limit, ...]) -> bool:
        """Whether another figure is stated of the same name: then each is of a metric of its own, but for an
        amount in two currencies."""
        unit = limits[place].stated.unit
        return subject is not None and any(
            n != place
            and self.subject(one, n, limits) == subject
            and not (unit != one.stated.unit and {unit, one.stated.unit} <= set(CURRENCIES))
            for n, one in enumerate(limits)
        )

    def metric(self, limit: Limit, subject: str | None, is_one_of_several: bool) -> str | None:
        """Of the metrics named, those in the stated unit; the one that this part of the sentence names; the one
        that has the stated figure. A unit that only one metric has names it too."""
        kinds = [kind for metric in self.reading.metrics for kind in self.knowledge.narrower(metric) or (metric,)]
        wholes = [whole for kind in kinds if (whole := self.knowledge.metric(kind).whole)]
        named = list(dict.fromkeys((*kinds, *wholes)))
        fitting = [metric for metric in named if self.suits(limit.stated, metric)]
        if is_one_of_several and fitting and not any(self.is_named_near(metric, limit) for metric in fitting):
            return self._by_value(limit.stated, subject, fitting)
        if fitting:
            having = [metric for metric in fitting if self._has(subject, metric, limit.stated)]
            there = [metric for metric in fitting if self.is_named_near(metric, limit)]
            order: list[str] = [m for m in there if m in having] + there + having + fitting
            return order[0]
        if named and limit.stated.unit in _OF_TWO and len(self.reading.entities) > 1:
            return named[0]
        if named and limit.stated.unit in _TIMES:
            return None  # "is the plan 3 times the capex?" is of those two, and of no P/E
        return self._by_unit(limit.stated, subject) or (named[0] if named else None)

    def _by_value(self, stated: Quantity, subject: str | None, fitting: list[str]) -> str | None:
        """ "Azure has 20 % and grows 39 %": the first figure is of what it is a figure of, if of anything."""
        having = next((metric for metric in fitting if self._has(subject, metric, stated)), None)
        if having:
            return having
        others = [m.key for m in self.knowledge.base.metrics.values() if m.unit == stated.unit]
        return next((metric for metric in others if self._has(subject, metric, stated)), None)

    def told_here(self, limit: Limit) -> str | None:
        """ "..., and 30 % of Microsoft's revenue": words beside the figure that with it name a metric of their own."""
        stated, cues = f"stated_{limit.stated.unit}", self._cues_near(limit)
        metrics = [metric for metric in self.knowledge.base.metrics.values() if metric.unit == limit.stated.unit]
        strong = ((metric.key, sign) for metric in metrics for sign in metric.signs)
        weak = ((metric.key, sign) for metric in metrics for sign in metric.weak_signs)
        telling = ((key, set(sign)) for key, sign in (*strong, *weak) if stated in sign and len(sign) > 1)
        return next((key for key, sign in telling if cues >= sign - {stated}), None)

    def has_growth_apart(self, limit: Limit) -> bool:
        """ "25 % of Microsoft's revenue and growing": the growth is of a later clause than the figure."""
        segment = self.segments.get(limit.stated.start, 0)
        growth = {self.segments[m.start] for m in self.reading.mentions if m.kind == "cue" and m.key == "growth"}
        return bool(growth) and min(growth) > segment

    def _cues_near(self, limit: Limit) -> set[str]:
        segment = self.segments.get(limit.stated.start)
        return {m.key for m in self.reading.mentions if m.kind == "cue" and self.segments.get(m.start) == segment}

    def _by_unit(self, stated: Quantity, subject: str | None) -> str | None:
        if stated.unit is None or stated.unit in ("percent", *CURRENCIES, "ratio", "points"):
            return None
        of_unit = [m.key for m in self.knowledge.base.metrics.values() if m.unit == stated.unit]
        return next((metric for metric in of_unit if self._facts_of(subject, metric)), None)

    def _facts_of(self, subject: str | None, metric: str) -> bool:
        families = self.knowledge.family(subject) if subject else self.knowledge.holders(metric)
        return any(self.knowledge.facts(key, metric) for key in families)

    def has_stated(self, limit: Limit, subject: str) -> bool:
        """Whether the stated figure is one that this name has, of whatever metric."""
        unit = limit.stated.unit or ""
        found = self.knowledge.facts_with_value(limit.stated.value, unit)
        return any(fact.entity in self.knowledge.family(subject) for fact in found)

    def _has(self, subject: str | None, metric: str, stated: Quantity) -> bool:
        families = self.knowledge.family(subject) if subject else self.knowledge.holders(metric)
        return any(fact.value == stated.value for key in families for fact in self.knowledge.facts(key, metric))

    def is_named_near(self, metric: str, limit: Limit) -> bool:
        """By its name or by one of its signs, all in the same part of the sentence."""
        segment, cues = self.segments.get(limit.stated.start), self._cues_near(limit)
        names = [m for m in self.reading.mentions if m.kind == "metric" and m.key == metric]
        if any(self.segments.get(m.start) == segment for m in names):
            return True
        signs = [[cue for cue in sign if not cue.startswith("stated_")] for sign in self.knowledge.metric(metric).signs]
        return any(sign and cues.issuperset(sign) for sign in signs)

    def suits(self, stated: Quantity, metric: str) -> bool:
        """Whether a figure of the metric may be meant; money may be restated in another currency."""
        unit = self.knowledge.metric(metric).unit
        if stated.unit is None:
            return (stated.value >= _LARGE) == (unit in _LARGE_UNITS)
        if stated.unit == unit or (stated.unit == "points" and unit == "percent"):
            return True
        if stated.unit == "multiple" and unit == "downloads":
            return True  # "downloaded 10 million times"
        return stated.unit in CURRENCIES and unit in CURRENCIES

    def part_of(self, stated: Quantity, subject: str | None) -> str | None:
        """ "42.4 billion goes to data centers": an amount is said of the part, unless it is that of the whole; of
        several amounts, unless another metric has it."""
        if stated.unit not in (None, *CURRENCIES) or stated.value < _LARGE:
            return None
        parts = [m for m in self.knowledge.shares if is_part_meant(m, self.reading)]
        part = next((m for m in parts if stated.unit in (None, self.knowledge.metric(m.whole or "").unit)), None)
        if part is None or not self._facts_of(subject, part.key) or self._is_of_the_whole(stated):
            return None
        owners = (subject,) if subject else self.knowledge.holders(part.key)
        money = [m.key for m in self.knowledge.base.metrics.values() if m.unit in CURRENCIES]
        amounts = money if len(self.reading.quantities) > 1 else [part.whole or ""]
        return None if any(self._has(key, metric, stated) for key in owners for metric in amounts) else part.key


    def _is_of_the_whole(self, stated: Quantity) -> bool:
        """ "Over $50 billion, with less than 70 % for data centers": the percentage behind it is a part of that."""
        parts = [q.start for q in self.reading.quantities if q.unit == "percent" and q.start >= stated.end]
        part = min(parts, default=-1)
        between = [m.text.casefold() for m in self.reading.mentions if stated.end <= m.start < part]
        return not _WITH_A_PART.isdisjoint(between)


def _names(reading: Reading, knowledge: Knowledge) -> list[Mention]:
    """Where those stand who are asked about; of several figures one may be a company's whose unit has another."""
    spoken = [m for m in reading.mentions if m.kind == "entity"]
    meant = set(reading.entities)
    if len(reading.quantities) > 1:
        apart = [m for m in spoken if not any(m.end == other.start for other in spoken)]  # "Microsoft's Azure" is one
        meant |= {m.key for m in apart if any(knowledge.entity(key).parent == m.key for key in reading.entities)}
    return [m for m in spoken if m.key in meant]


def segments_of(reading: Reading) -> dict[int, int]:
    """For every token the number of the part of the sentence in which it stands: "and" and commas divide."""
    found: dict[int, int] = {}
    number, last_end = 0, 0
    for mention in sorted(reading.mentions, key=_START):
        cuts = (mention.kind == "cue" and mention.key in _JOINTS) or mention.text.casefold() in _BREAKS
        if mention.start >= last_end and (mention.start > last_end or cuts):
            number += 1
        for index in range(mention.start, mention.end):
            found[index] = number
        last_end = max(last_end, mention.end)
    return found
