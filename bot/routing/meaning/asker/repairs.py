"""What somebody takes back in the same breath: "the P/E of Alibaba, no sorry, Amazon" asks of Amazon."""

from __future__ import annotations

from itertools import pairwise

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CORRECTION, _NEGATION, _POLAR, _BETWEEN = "correction", "negation", "polar", "between"
_PAUSE = 1
"""Tokens between what is taken back and the word that does so."""
_SETTING_ASIDE = ("exclude", "negation")
_NO = frozenset({"no", "nope", "nah", "不", "不是", "不对", "不對"})
_TAKING_BACK = _NO - {"不是"}
"""Words that take back the number before them (44倍，不，35倍); 4%，不是3% says the first."""
_NAMES = frozenset({"entity", "group"})
_BEFORE_A_NAME = frozenset({"the", "its", "their", "of"})
"""Words that may stand between the correction and what is meant; "meant for data centers" corrects nothing."""


@woken_by(_CORRECTION)
def without_what_is_taken_back(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with what is corrected, and the words that correct it, as filler."""
    for correction in [m for m in mentions if m.key == _CORRECTION and _corrects(m, mentions)]:
        meant = _meant(correction, mentions)
        taken_back = _taken_back(correction, meant, mentions) if meant else ()
        if taken_back:
            gone = [(m.start, m.end) for m in (*taken_back, correction, *_set_aside(taken_back, mentions))]
            mentions = tuple(m.as_filler() if _is_within(m, gone) else m for m in mentions)
    return mentions


@woken_by(_NEGATION, beside=("quantity",))
def without_no_that_opens(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "No, Alibaba trades at 18x": what stands before the pause denies somebody's words, and not the figure."""
    first = mentions[0]
    behind = next((m for m in mentions if m.start >= first.end), None)
    if first.text.casefold() not in _NO or behind is None or behind.start == first.end:
        return mentions
    return tuple(m.as_filler() if m.start == first.start else m for m in mentions)


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
    return tuple(m.as_filler() if _is_within(m, gone) else m for m in mentions) if gone else mentions


@woken_by(_NEGATION, _POLAR, _CORRECTION, beside=("quantity",))
def without_numbers_taken_back(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is Alibaba's P/E 17, no 18?": the second is what is asked about; "17, not 18" says the first."""
    gone: list[tuple[int, int]] = []
    denials = {m.end: m for m in mentions if _takes_back(m)}
    for one, other in pairwise([m for m in mentions if m.quantity]):
        denial = denials.get(other.start) or denials.get(other.start - _PAUSE)
        if denial and 0 <= denial.start - one.end <= _PAUSE and _are_alike(one, other):
            gone += [(one.start, one.end), (denial.start, denial.end)]
    return tuple(m.as_filler() if _is_within(m, gone) else m for m in mentions) if gone else mentions


def _takes_back(mention: Mention) -> bool:
    """ "17, no, 18", "under 59x, I mean 9x"."""
    return mention.text.casefold() in _TAKING_BACK or (mention.key == _CORRECTION and mention.text not in _NO)


def _are_alike(one: Mention, other: Mention) -> bool:
    units = {m.quantity.unit for m in (one, other) if m.quantity} - {None}
    return len(units) <= 1


def _corrects(mention: Mention, mentions: Mentions) -> bool:
    """Whether it is no part of more, and denies nothing (微软营收里不是Azure的): what corrects stands apart."""
    denies = any(m.key == _NEGATION and (m.start, m.end) == (mention.start, mention.end) for m in mentions)
    joined = any(m.end == mention.start for m in mentions) and any(m.start == mention.end for m in mentions)
    return not _is_part_of_more(mention, mentions) and not (denies and joined)


def _is_part_of_more(mention: Mention, mentions: Mentions) -> bool:
    """ "Rather" in "rather than Amazon"."""
    tokens = mention.end - mention.start
    return any(m.start <= mention.start and mention.end <= m.end and m.end - m.start > tokens for m in mentions)


def _meant(correction: Mention, mentions: Mentions) -> Mention | None:
    behind = (m for m in mentions if m.start >= correction.end and not _leads_to_a_name(m))
    first = next(behind, None)
    return first if first and _sort(first) else None


def _leads_to_a_name(mention: Mention) -> bool:
    return mention.key == _BETWEEN or mention.text.casefold() in _BEFORE_A_NAME


def _taken_back(correction: Mention, meant: Mention, mentions: Mentions) -> Mentions:
    """The last thing of the same sort before the correction; all that one began with, where he begins anew ("between
    Azure, no sorry, between Alibaba Cloud and AWS")."""
    before = [m for m in mentions if m.end <= correction.start and _sort(m) == _sort(meant)]
    if begun := _begun_anew(correction, mentions):
        return (begun, *(m for m in before if m.start >= begun.end))
    return tuple(before[-1:]) if before and before[-1].key != meant.key else ()


def _set_aside(taken_back: Mentions, mentions: Mentions) -> Mentions:
    """ "I don't mean Alibaba, I mean Amazon": what sets aside the one that is taken back."""
    starts = {m.start for m in taken_back}
    return tuple(m for m in mentions if m.key in _SETTING_ASIDE and m.end in starts)


def _begun_anew(correction: Mention, mentions: Mentions) -> Mention | None:
    """The "between" before the correction, where another stands right behind it."""
    if not any(m.key == _BETWEEN and m.start == correction.end for m in mentions):
        return None
    return next((m for m in reversed(mentions) if m.key == _BETWEEN and m.end <= correction.start), None)


def _sort(mention: Mention) -> str | None:
    """Whether a mention names somebody or a metric. A cue is left alone: several of them make one metric."""
    return "name" if mention.kind in _NAMES else "metric" if mention.kind == "metric" else None


def _is_within(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)
