"""What somebody takes back in the same breath: "the P/E of Alibaba, no sorry, Amazon" asks of Amazon."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise, takewhile

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_CORRECTION, _NEGATION, _POLAR, _BETWEEN = "correction", "negation", "polar", "between"
_PAUSE = 1
"""Tokens between what is taken back and the word that does so."""
_SETTING_ASIDE = ("exclude", "negation")
_NOT_WANTED = frozenset({"not", "no not", "don't", "don't want", "i don't want", "不要", "我不要", "不想要", "别"})
_BUT = frozenset({"but", "而是"})
"""With it the part before the pause says what is meant instead ("not revenue but profit: ...")."""
_MARKS = ("?", "？")
_NO = frozenset({"no", "nope", "nah", "不", "不是", "不对", "不對"})
_TAKING_BACK = _NO - {"不是"}
"""Words that take back the number before them (44倍，不，35倍); 4%，不是3% says the first."""
_NAMES = frozenset({"entity", "group"})
_BEFORE_A_NAME = frozenset({"the", "its", "their", "of"})
"""Words that may stand between the correction and what is meant; "meant for data centers" corrects nothing."""


@woken_by(_CORRECTION)
def without_what_is_taken_back(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with what is corrected, and the words that correct it, as filler."""
    breath = _Breath(mentions)
    for correction in filter(breath.corrects, [m for m in mentions if m.key == _CORRECTION]):
        breath.take_back(correction)
    return breath.left()


@woken_by(_NEGATION, beside=("quantity",))
def without_no_that_opens(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "No, Alibaba trades at 18x": what stands before the pause denies somebody's words, and not the figure."""
    first = mentions[0]
    behind = next((m for m in mentions if m.start >= first.end), None)
    if first.text.casefold() not in _NO or behind is None or behind.start == first.end:
        return mentions
    return tuple(m.as_filler() if m.start == first.start else m for m in mentions)


@woken_by(*_SETTING_ASIDE)
def without_what_is_not_wanted(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Not Azure's share, Azure's growth", "don't give me the P/E, give me the growth": only what stands behind the
    pause is asked. Who is named before it stays, where nobody is named behind it."""
    opening = [m for m in mentions if m.start == mentions[0].start and m.text.casefold() in _NOT_WANTED]
    pause = next((i for i in range(mentions[-1].end) if not any(m.covers(i) for m in mentions)), 0) if opening else 0
    before, behind = ([m for m in mentions if (m.start < pause) is side] for side in (True, False))
    one, other = ({m.start for m in side if is_measure(m, knowledge)} for side in (before, behind))
    measured = len(one) == 1 and bool(other) and all(m.text.casefold() not in _BUT for m in before)
    checked = any(m.key in (_POLAR, "confirm") and m.text not in _MARKS for m in behind)
    if not pause or not measured or checked or any(m.quantity for m in before):
        return mentions
    named = any(m.kind in _NAMES for m in behind)
    kept = {m for m in before if m.kind in _NAMES and not named}
    return tuple(m.as_filler() if m.start < pause and m not in kept else m for m in mentions)


@woken_by(_NEGATION, _POLAR)
def without_names_taken_back(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is AWS's, no, Azure's share over 19 %?", "Azure's growth? No, AWS's": a pause behind the "no", and a name on
    either side; "is AWS first? No, Azure" says something of the first."""
    gone: list[tuple[int, int]] = []
    name: Mention | None = None
    denial: Mention | None = None
    for mention in mentions:
        if mention.kind == "entity":
            if name and denial and name.key != mention.key and mention.start - denial.end == _PAUSE:
                gone += [(name.start, name.end), (denial.start, denial.end)]
            name, denial = mention, None
        elif name and mention.text.casefold() in _TAKING_BACK:
            denial = mention
        elif mention.kind not in ("filler", "term", "metric") and mention.key not in knowledge.metric_cues:
            name = None
    return _as_filler(gone, mentions)


@woken_by(_NEGATION, _POLAR, _CORRECTION, beside=("quantity",))
def without_numbers_taken_back(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is Alibaba's P/E 17, no 18?": the second is what is asked about; "17, not 18" says the first."""
    gone: list[tuple[int, int]] = []
    denials = {m.end: m for m in mentions if _takes_back(m)}
    for one, other in pairwise([m for m in mentions if m.quantity]):
        denial = denials.get(other.start) or denials.get(other.start - _PAUSE)
        if denial and 0 <= denial.start - one.end <= _PAUSE and _are_alike(one, other):
            gone += [(one.start, one.end), (denial.start, denial.end)]
    return _as_filler(gone, mentions)


def _takes_back(mention: Mention) -> bool:
    """ "17, no, 18", "under 59x, I mean 9x"."""
    return mention.text.casefold() in _TAKING_BACK or (mention.key == _CORRECTION and mention.text not in _NO)


def _are_alike(one: Mention, other: Mention) -> bool:
    units = {m.quantity.unit for m in (one, other) if m.quantity} - {None}
    return len(units) <= 1


class _Breath:
    """The mentions of a message by where they begin and end, and what of them is taken back: each of many corrections
    is read by looking at what stands beside it."""

    def __init__(self, mentions: Mentions) -> None:
        self.mentions = mentions
        self._gone: dict[int, int] = {}
        self._starts = [m.start for m in mentions]
        self._by_end: dict[int, list[Mention]] = {}
        for mention in mentions:
            self._by_end.setdefault(mention.end, []).append(mention)
        self._denied = {(m.start, m.end) for m in mentions if m.key == _NEGATION}
        self._reach = _reach((m.start, m.end) for m in mentions)
        self._reach_behind_their_first = _reach((m.start + 1, m.end) for m in mentions)

    def corrects(self, mention: Mention) -> bool:
        """Whether it is no part of more, and denies nothing (微软营收里不是Azure的): what corrects stands apart."""
        joined = mention.start in self._by_end and bool(self._at(mention.end))
        denies = (mention.start, mention.end) in self._denied
        return not self._is_part_of_more(mention) and not (denies and joined)

    def take_back(self, correction: Mention) -> None:
        meant = self._meant(correction)
        taken_back = self._said_before(correction, meant) if meant else ()
        if taken_back:
            gone = (*taken_back, correction, *self._set_aside(taken_back))
            _reach_on(self._gone, ((m.start, m.end) for m in gone))

    def left(self) -> Mentions:
        """The mentions, what is taken back as filler."""
        return tuple(m.as_filler() if self._is_gone(m) else m for m in self.mentions) if self._gone else self.mentions

    def _is_gone(self, mention: Mention) -> bool:
        return self._gone.get(mention.start, 0) >= mention.end

    def _at(self, start: int) -> Mentions:
        """The mentions that begin there."""
        return self.mentions[bisect_left(self._starts, start) : bisect_right(self._starts, start)]

    def _before(self, correction: Mention) -> Iterator[Mention]:
        """What ends before it and is not taken back, the last first."""
        ended = reversed(self.mentions[: bisect_left(self._starts, correction.start)])
        return (m for m in ended if m.end <= correction.start and not self._is_gone(m))

    def _is_part_of_more(self, mention: Mention) -> bool:
        """ "Rather" in "rather than Amazon"."""
        further = self._reach[mention.start] > mention.end
        return further or self._reach_behind_their_first.get(mention.start, 0) >= mention.end

    def _meant(self, correction: Mention) -> Mention | None:
        behind = islice(self.mentions, bisect_left(self._starts, correction.end), None)
        first = next((m for m in behind if not _leads_to_a_name(m)), None)
        return first if first and _sort(first) and not self._is_gone(first) else None

    def _said_before(self, correction: Mention, meant: Mention) -> Mentions:
        """The last thing of the same sort before the correction; all that one began with, where he begins anew
        ("between Azure, no sorry, between Alibaba Cloud and AWS")."""
        before = (m for m in self._before(correction) if _sort(m) == _sort(meant))
        if begun := self._begun_anew(correction):
            return (begun, *takewhile(lambda m: m.start >= begun.end, before))
        last = next(before, None)
        return (last,) if last and last.key != meant.key else ()

    def _begun_anew(self, correction: Mention) -> Mention | None:
        """The "between" before the correction, where another stands right behind it."""
        if not any(m.key == _BETWEEN and not self._is_gone(m) for m in self._at(correction.end)):
            return None
        return next((m for m in self._before(correction) if m.key == _BETWEEN), None)

    def _set_aside(self, taken_back: Mentions) -> Mentions:
        """ "I don't mean Alibaba, I mean Amazon": what sets aside the one that is taken back."""
        beside = (m for taken in taken_back for m in self._by_end.get(taken.start, ()))
        return tuple(m for m in beside if m.key in _SETTING_ASIDE and not self._is_gone(m))


def _leads_to_a_name(mention: Mention) -> bool:
    return mention.key == _BETWEEN or mention.text.casefold() in _BEFORE_A_NAME


def _sort(mention: Mention) -> str | None:
    """Whether a mention names somebody or a metric. A cue is left alone: several of them make one metric."""
    return "name" if mention.kind in _NAMES else "metric" if mention.kind == "metric" else None


def _as_filler(spans: list[tuple[int, int]], mentions: Mentions) -> Mentions:
    """The mentions, those within the spans as filler."""
    if not spans:
        return mentions
    reach = _reach(spans)
    return tuple(m.as_filler() if reach.get(m.start, 0) >= m.end else m for m in mentions)


def _reach(spans: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Of each token in a span, how far a span reaches that holds it."""
    reach: dict[int, int] = {}
    _reach_on(reach, spans)
    return reach


def _reach_on(reach: dict[int, int], spans: Iterable[tuple[int, int]]) -> None:
    for start, end in spans:
        for token in range(start, end):
            reach[token] = max(reach.get(token, 0), end)
