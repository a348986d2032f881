"""What a question states, figure by figure: of whom, of what, and against whom."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from knowledge import Knowledge, Mention, Quantity, frozen, has_han, replace

from bot.answers.limits import Limit, Side, read_limits
from bot.answers.selection import is_part_meant
from bot.models import Reading

_SHARES_IN_WORDS: Mapping[str, tuple[Side, int]] = {"every": ("equals", 100), "most": ("above", 50)}
Way = Literal["figure", "times", "apart", "part"]

_HIGHER = frozenset({"more", "above", "pricier", "premium", "faster", "expensive"})
_LOWER = frozenset({"less", "below", "cheaper", "discount", "slower", "cheap"})
_COMPARING = _HIGHER | _LOWER | {"most", "least", "fastest", "slowest", "cheapest", "priciest", "same", "single_digit"}
_POINTING = ("the", "that", "this", "those", "these", "its", "their")
_OF = ("的", "嘅", "之")
_JOINTS = frozenset({"and_what", "plus"})
_BREAKS = frozenset({"but", "while", "whereas"})
_MONEY = ("usd", "cny")
_LARGE_UNITS = (*_MONEY, "downloads", "parameters")
_COUNTS = 10
"""Below it a bare number counts things ("all 4")."""
_LARGE = 1_000_000
"""From here on a bare number is one of money or of a count, below it one of the others."""
_TIMES = ("ratio", "multiple")
_TURNS = ("turn", "turns")
_OF_TWO = ("multiple", "percent", "ratio", "points")
_REACH = 9
_MOST = 12
"""Figures of one message that are still told apart."""


@frozen
class Statement:
    """A limit on one figure; or on how many times another's it is, on how far it lies from that, or on what a part
    of a whole comes to."""

    limit: Limit
    subject: str | None
    metric: str
    way: Way = "figure"
    against: str | None = None
    higher: bool | None = None
    """Which side of the other it is said to be on; None where that is not said."""


def read_statements(reading: Reading, knowledge: Knowledge) -> tuple[Statement, ...]:
    """Each figure of the question as a statement. Those that no metric at hand can be meant by are left out:
    `unread` has them."""
    if len(reading.quantities) > _MOST:
        return ()
    sentence = _Sentence(reading, knowledge)
    limits = read_limits(reading)
    found = tuple(one for place, limit in enumerate(limits) if (one := sentence.statement(limit, place, limits)))
    return (*found, *_of_the_whole(reading, knowledge))


def _of_the_whole(reading: Reading, knowledge: Knowledge) -> tuple[Statement, ...]:
    """ "All of the plan", "most of it": a share in a word, where a metric is a part of another."""
    word = next((cue for cue in _SHARES_IN_WORDS if cue in reading.cues), None)
    part = next((m for m in knowledge.shares if is_part_meant(m, reading)), None)
    if word is None or part is None or any(q.unit == "percent" for q in reading.quantities):
        return ()
    side, share = _SHARES_IN_WORDS[word]
    limit = Limit(Quantity(Decimal(share), "percent", -1, -1, worded=True), side)
    return (Statement(limit, next(iter(reading.entities), None), part.key),)


def unread(reading: Reading, statements: tuple[Statement, ...]) -> tuple[Quantity, ...]:
    """The stated figures of which no statement was made: nothing may be affirmed past them."""
    taken = {end for one in statements for end in (one.limit.stated.start, *_upper(one.limit))}
    return tuple(q for q in reading.quantities if q.start not in taken and not (q.unit is None and q.value < _COUNTS))


def _upper(limit: Limit) -> tuple[int, ...]:
    return (limit.upper.start,) if limit.upper else ()


def offers_choice(reading: Reading) -> bool:
    """ "Is it 18 or 25?", "Amazon's or Microsoft's?": the answer says which, and neither yes nor no."""
    told = [m for m in reading.mentions if m.kind in ("entity", "quantity")]
    return any(
        m.kind == "cue" and m.key == "choice" and any(o.end <= m.start for o in told) and _follows(m, told)
        for m in reading.mentions
    )


def _follows(mention: Mention, told: list[Mention]) -> bool:
    return any(0 <= other.start - mention.end <= 3 for other in told)


def asserted(reading: Reading) -> tuple[Quantity, ...]:
    """The figures that the question says are somebody's; "the 18x" and "Alibaba's $53 billion" point at one."""
    pointed = {m.end for m in reading.mentions if m.kind == "entity" and m.text.casefold().endswith(("'s", "’s", "s'"))}
    pointed |= {m.end for m in reading.mentions if m.text.casefold().split()[-1:] in ([word] for word in _POINTING)}
    there = {m.quantity for m in reading.mentions if m.quantity}
    return tuple(
        q for q in reading.quantities if q in there and q.start not in pointed and not _is_attribute(q, reading)
    )


def _is_attribute(quantity: Quantity, reading: Reading) -> bool:
    """阿里530亿的投资计划 points at the plan by its sum, as "the $53 billion plan" does."""
    after = [m for m in reading.mentions if m.start == quantity.end]
    return any(has_han(m.text) and (m.text in _OF or m.kind == "metric") for m in after)


def sets_beside(reading: Reading, statements: tuple[Statement, ...]) -> bool:
    """Whether a comparing word that belongs to no figure stands between names ("18x is below Microsoft's 35x")."""
    if _sets_amounts_beside(reading):
        return True
    if len(reading.entities) < 2 or any(statement.way != "figure" for statement in statements):
        return False
    bound = {i for statement in statements for i in range(statement.limit.start, statement.limit.end)}
    return any(
        m.kind == "cue" and m.key in _HIGHER | _LOWER and m.start not in bound and _has_name_after(m, reading)
        for m in reading.mentions
    )


def _sets_amounts_beside(reading: Reading) -> bool:
    """ "Is $53 billion more than $40 billion?": figures alone, a comparing word between them."""
    named = any(m.kind in ("entity", "group") for m in reading.mentions)
    figures = [m.start for m in reading.mentions if m.quantity]
    between = {m.key for m in reading.mentions if figures and figures[0] < m.start < figures[-1] and m.kind == "cue"}
    return not named and len(figures) == 2 and not between.isdisjoint(_COMPARING)


def is_denied(reading: Reading) -> bool:
    """Whether a "not" stands before the comparing word ("Azure isn't bigger"); one that asks ("isn't Azure
    bigger?") denies nothing."""
    segments = _segments(reading)
    asking = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "polar"}
    compared = [m for m in reading.mentions if m.kind == "ordinal" or (m.kind == "cue" and m.key in _COMPARING)]
    return any(
        m.kind == "cue"
        and m.key == "negation"
        and m.start not in asking
        and any(m.end <= c.start and segments[m.start] == segments[c.start] for c in compared)
        for m in reading.mentions
    )


def denials(reading: Reading) -> int:
    """How many words deny; one that only asks ("isn't it?") does not."""
    asking = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "polar"}
    return len({m.start for m in reading.mentions if m.kind == "cue" and m.key == "negation"} - asking)


def side_of(entity: str, reading: Reading, knowledge: Knowledge) -> bool | None:
    """On which side of this name the subject is said to be, where a question says both ("above Google's but below
    AWS's"): the comparing word before the name tells. None where there are not two sides."""
    words = [m for m in reading.mentions if m.kind == "cue" and m.key in _HIGHER | _LOWER]
    if len({m.key in _HIGHER for m in words}) < 2:
        return None
    family = knowledge.family(entity)
    name = next((m for m in reading.mentions if m.kind == "entity" and m.key in family), None)
    before = [m for m in words if name and m.end <= name.start]
    return before[-1].key in _HIGHER if before else None


def of_joint_names(statements: tuple[Statement, ...], reading: Reading) -> tuple[Statement, ...]:
    """ "Do Azure and AWS both have more than 25 %?": one limit after names that are joined is said of each."""
    if len(statements) != 1 or statements[0].way != "figure" or statements[0].limit.stated.start < 0:
        return statements
    names = [m for m in reading.mentions if m.kind == "entity" and m.key in reading.entities]
    parting = (*_HIGHER, *_LOWER, "compare", "choice")
    parted = [m.start for m in reading.mentions if m.kind == "cue" and m.key in parting]
    if len(names) < 2 or any(m.end > statements[0].limit.stated.start for m in names):
        return statements
    if any(names[0].start < place < names[-1].start for place in parted):
        return statements
    return tuple(replace(statements[0], subject=key) for key in dict.fromkeys(m.key for m in names))


def _has_name_after(mention: Mention, reading: Reading) -> bool:
    return any(m.kind == "entity" and 0 <= m.start - mention.end <= 4 for m in reading.mentions)


def _names(reading: Reading, knowledge: Knowledge) -> list[Mention]:
    """Where those stand who are asked about; of several figures one may be a company's whose unit has another."""
    spoken = [m for m in reading.mentions if m.kind == "entity"]
    meant = set(reading.entities)
    if len(reading.quantities) > 1:
        apart = [m for m in spoken if not any(m.end == other.start for other in spoken)]  # "Microsoft's Azure" is one
        meant |= {m.key for m in apart if any(knowledge.entity(key).parent == m.key for key in reading.entities)}
    return [m for m in spoken if m.key in meant]


class _Sentence:
    """The names of a question by where they stand, to say which figure is whose."""

    def __init__(self, reading: Reading, knowledge: Knowledge) -> None:
        self.reading, self.knowledge = reading, knowledge
        self.names = _names(reading, knowledge)
        self.segments = _segments(reading)

    def statement(self, limit: Limit, place: int, limits: tuple[Limit, ...]) -> Statement | None:
        subject = self._subject(limit, place, limits)
        if part := self._part_of(limit.stated, subject):
            return Statement(limit, subject, part, "part")
        told = self._told_here(limit) if len(limits) > 1 else None
        metric = told or self._metric(limit, subject, self._shares_subject(subject, place, limits))
        if metric is None:
            return None
        against, way, higher = self._against(limit, subject, metric, limits)
        if way == "figure" and not self._suits(limit.stated, metric):
            return None
        return Statement(limit, subject, metric, way, against, higher)

    # --- whose
    def _subject(self, limit: Limit, place: int, limits: tuple[Limit, ...]) -> str | None:
        if not self.names:
            return self.reading.entities[0] if len(self.reading.entities) == 1 else None
        start, end = limit.stated.start, limit.stated.end
        if len(self.names) == len(limits) > 1 and (
            self.names[-1].end <= limits[0].stated.start or limits[-1].stated.end <= self.names[0].start
        ):
            return self.names[place].key  # "AWS and Azure hold 29 and 20 %"
        others = [key for key in self.reading.entities if key not in {m.key for m in self.names}]
        is_multiple = limit.stated.worded or limit.stated.unit in _TIMES
        if is_multiple and len(others) == 1 and self.names[0].start >= end:
            return others[0]  # "is that twice Azure's?", in a chat about another
        segment = self.segments.get(start, 0)
        inside = [m for m in self.names if self.segments.get(m.start) == segment]
        before = [m for m in inside if m.end <= start] or [m for m in self.names if m.end <= start and not inside]
        if before:
            since = [m for m in before if not any(m.start < other.stated.start < start for other in limits)]
            return (since or before)[0 if len(limits) == 1 else -1].key
        return next((m.key for m in (inside or self.names) if m.start >= end), self.names[0].key)

    # --- of what
    def _shares_subject(self, subject: str | None, place: int, limits: tuple[Limit, ...]) -> bool:
        """Whether another figure is stated of the same name: then each is of a metric of its own, but for an
        amount in two currencies."""
        unit = limits[place].stated.unit
        return subject is not None and any(
            n != place
            and self._subject(one, n, limits) == subject
            and not (unit != one.stated.unit and {unit, one.stated.unit} <= set(_MONEY))
            for n, one in enumerate(limits)
        )

    def _metric(self, limit: Limit, subject: str | None, is_one_of_several: bool) -> str | None:
        """Of the metrics named, those in the stated unit; the one that this part of the sentence names; the one
        that has the stated figure. A unit that only one metric has names it too."""
        kinds = [kind for metric in self.reading.metrics for kind in self.knowledge.narrower(metric) or (metric,)]
        wholes = [whole for kind in kinds if (whole := self.knowledge.metric(kind).whole)]
        named = list(dict.fromkeys((*kinds, *wholes)))
        fitting = [metric for metric in named if self._suits(limit.stated, metric)]
        if is_one_of_several and fitting and not any(self._is_named_near(metric, limit) for metric in fitting):
            return self._by_value(limit.stated, subject, fitting)
        if fitting:
            having = [metric for metric in fitting if self._has(subject, metric, limit.stated)]
            there = [metric for metric in fitting if self._is_named_near(metric, limit)]
            order: list[str] = [m for m in there if m in having] + there + having + fitting
            return order[0]
        if named and limit.stated.unit in _OF_TWO and len(self.reading.entities) > 1:
            return named[0]
        return self._by_unit(limit.stated, subject) or (named[0] if named else None)

    def _by_value(self, stated: Quantity, subject: str | None, fitting: list[str]) -> str | None:
        """ "Azure has 20 % and grows 39 %": the first figure is of what it is a figure of, if of anything."""
        having = [metric for metric in fitting if self._has(subject, metric, stated)]
        others = [m.key for m in self.knowledge.base.metrics.values() if m.unit == stated.unit]
        return next((metric for metric in (*having, *others) if self._has(subject, metric, stated)), None)

    def _told_here(self, limit: Limit) -> str | None:
        """ "..., and 30 % of Microsoft's revenue": words beside the figure that with it name a metric of their own."""
        stated, cues = f"stated_{limit.stated.unit}", self._cues_near(limit)
        telling = (
            (metric.key, sign) for metric in self.knowledge.base.metrics.values() for sign in metric.signs
            if stated in sign and metric.unit == limit.stated.unit
        )
        return next((key for key, sign in telling if len(sign) > 1 and cues >= set(sign) - {stated}), None)

    def _cues_near(self, limit: Limit) -> set[str]:
        segment = self.segments.get(limit.stated.start)
        return {m.key for m in self.reading.mentions if m.kind == "cue" and self.segments.get(m.start) == segment}

    def _by_unit(self, stated: Quantity, subject: str | None) -> str | None:
        if stated.unit is None or stated.unit in ("percent", *_MONEY, "ratio", "points"):
            return None
        of_unit = [m.key for m in self.knowledge.base.metrics.values() if m.unit == stated.unit]
        return next((metric for metric in of_unit if self._facts_of(subject, metric)), None)

    def _facts_of(self, subject: str | None, metric: str) -> bool:
        families = self.knowledge.family(subject) if subject else self.knowledge.holders(metric)
        return any(self.knowledge.facts(key, metric) for key in families)

    def _has(self, subject: str | None, metric: str, stated: Quantity) -> bool:
        families = self.knowledge.family(subject) if subject else self.knowledge.holders(metric)
        return any(fact.value == stated.value for key in families for fact in self.knowledge.facts(key, metric))

    def _is_named_near(self, metric: str, limit: Limit) -> bool:
        """By its name or by one of its signs, all in the same part of the sentence."""
        segment, cues = self.segments.get(limit.stated.start), self._cues_near(limit)
        near = [m for m in self.reading.mentions if self.segments.get(m.start) == segment]
        signs = [[cue for cue in sign if not cue.startswith("stated_")] for sign in self.knowledge.metric(metric).signs]
        return any(m.kind == "metric" and m.key == metric for m in near) or any(
            sign and cues.issuperset(sign) for sign in signs
        )

    def _suits(self, stated: Quantity, metric: str) -> bool:
        """Whether a figure of the metric may be meant; money may be restated in another currency."""
        unit = self.knowledge.metric(metric).unit
        if stated.unit is None:
            return (stated.value >= _LARGE) == (unit in _LARGE_UNITS)
        if stated.unit == unit or (stated.unit == "points" and unit == "percent"):
            return True
        if stated.unit == "multiple" and unit == "downloads":
            return True  # "downloaded 10 million times"
        return stated.unit in _MONEY and unit in _MONEY

    def _part_of(self, stated: Quantity, subject: str | None) -> str | None:
        """ "42.4 billion goes to data centers": an amount that no figure has is said of the part."""
        if stated.unit not in (None, *_MONEY) or stated.value < _LARGE:
            return None
        parts = [m for m in self.knowledge.shares if is_part_meant(m, self.reading)]
        part = next((m for m in parts if stated.unit in (None, self.knowledge.metric(m.whole or "").unit)), None)
        if part is None or not self._facts_of(subject, part.key):
            return None
        owners = (subject,) if subject else self.knowledge.holders(part.key)
        amounts = [m.key for m in self.knowledge.base.metrics.values() if m.unit in _MONEY]
        return None if any(self._has(key, metric, stated) for key in owners for metric in amounts) else part.key

    # --- against whom
    def _against(
        self, limit: Limit, subject: str | None, metric: str, limits: tuple[Limit, ...]
    ) -> tuple[str | None, Way, bool | None]:
        other = self._named_after(limit, subject, limits) or self._named_before(limit, subject, limits)
        if other is None:
            return self._from_chat(limit, subject, metric)
        higher = self._side(limit, other)
        way = self._way(limit.stated, metric, higher)
        return (other.key if way != "figure" else None), way, higher

    def _from_chat(self, limit: Limit, subject: str | None, metric: str) -> tuple[str | None, Way, bool | None]:
        """ "And Amazon's is 5 higher?", "AWS has twice as much?": against the one that the chat was about."""
        others = [key for key in self.reading.entities if key not in {m.key for m in self.names}]
        after = {m.key for m in self.reading.mentions if m.kind == "cue" and m.start == limit.stated.end}
        up, down = bool(after & _HIGHER), bool(after & _LOWER)
        is_apart = limit.stated.unit in ("ratio", "points") or up != down
        if len(others) != 1 or subject in (None, others[0]) or not is_apart:
            return None, "figure", None
        return others[0], "times" if limit.stated.unit == "ratio" else "apart", up if up != down else None

    def _named_after(self, limit: Limit, subject: str | None, limits: tuple[Limit, ...]) -> Mention | None:
        """ "Twice Azure's", "9 points ahead of Azure": a name that follows the figure and has none of its own."""
        first, last = limit.stated.end, limit.stated.end + _REACH
        other = next((m for m in self.names if first <= m.start < last and m.key != subject), None)
        if other is None or self.segments.get(other.start) != self.segments.get(limit.stated.start):
            return None
        if any(first <= one.stated.start < other.start for one in limits):
            return None
        between = {m.key for m in self.reading.mentions if first <= m.start < other.start and m.kind == "cue"}
        if between & {"compare", "which", "who", "confirm"} and not between & (_HIGHER | _LOWER):
            return None
        owns_a_figure = any(
            other.end <= one.stated.start <= other.end + 3 and not self._is_name_between(other, one) for one in limits
        )
        return None if owns_a_figure and limit.stated.unit != "ratio" and not limit.stated.worded else other

    def _is_name_between(self, name: Mention, limit: Limit) -> bool:
        return any(name.end <= m.start < limit.stated.start for m in self.names)

    def _named_before(self, limit: Limit, subject: str | None, limits: tuple[Limit, ...]) -> Mention | None:
        """ "AWS leads Azure by 9 points", "compared with Microsoft, Alibaba is at half"."""
        others = [m for m in self.names if m.key != subject and m.end <= limit.stated.start]
        if len(limits) != 1 or len(others) != 1 or len({m.key for m in self.names}) != 2:
            return None
        is_apart = self.reading.has("difference", "points", "discount", "premium", "ratio")
        unit = limit.stated.unit
        by = any(m.end == limit.start and m.text.casefold() == "by" for m in self.reading.mentions)
        return others[0] if is_apart or by or unit in ("ratio", "points") or limit.stated.worded else None

    def _side(self, limit: Limit, other: Mention) -> bool | None:
        """Higher or lower, by the words that compare the two names and belong to no figure."""
        cues = {
            m.key
            for m in self.reading.mentions
            if m.kind == "cue" and not limit.start <= m.start < limit.end and m.start <= max(other.end, limit.end) + 2
        }
        up, down = bool(cues & _HIGHER), bool(cues & _LOWER)
        return None if up == down else up

    def _is_in_turns(self, stated: Quantity) -> bool:
        """ "Within 5 turns of Amazon's": turns are so many of the P/E itself, and no times of another."""
        return any(m.quantity == stated and m.text.casefold().split()[-1] in _TURNS for m in self.reading.mentions)

    def _way(self, stated: Quantity, metric: str, higher: bool | None) -> Way:
        unit = self.knowledge.metric(metric).unit
        apart = higher is not None or self.reading.has("difference", "discount", "premium")
        if stated.unit == "ratio":
            return "times"
        if stated.unit == "points":
            return "apart"
        if stated.unit == "percent":
            return "apart" if apart else "times"
        if stated.unit == "multiple":
            return "apart" if unit == "multiple" and (apart or self._is_in_turns(stated)) else "times"
        if stated.unit in (None, unit) or stated.unit in _MONEY:
            return "apart" if apart or self.reading.has("points") else "figure"
        return "figure"


def _segments(reading: Reading) -> dict[int, int]:
    """For every token the number of the part of the sentence in which it stands: "and" and commas divide."""
    found: dict[int, int] = {}
    number, last_end = 0, 0
    for mention in reading.mentions:
        cuts = (mention.kind == "cue" and mention.key in _JOINTS) or mention.text.casefold() in _BREAKS
        if mention.start >= last_end and (mention.start > last_end or cuts):
            number += 1
        for index in range(mention.start, mention.end):
            found[index] = number
        last_end = max(last_end, mention.end)
    return found
