"""What the asker sets aside in Chinese for what he means: 不是阿里，是亚马逊 and 我问的是亚马逊，不是阿里 ask of
Amazon, 不是市盈率，是投资计划 of the plan."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CORRECTION, _NEGATION = "correction", "negation"
_DENYING = frozenset({"不是", "并不是", "並不是", "并非", "並非", "唔系", "唔係"})
_MEANT = ("是", "系", "係", "而是")
_SORTS = ("entity", "metric")


@woken_by(_CORRECTION, beside=(_NEGATION,))
def without_what_is_set_aside(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with what is denied, and the word that denies it, as filler."""
    denial = next((m for m in mentions if m.text in _DENYING), None)
    denied = next((m for m in mentions if denial and m.start == denial.end and m.kind in _SORTS), None)
    if denial is None or denied is None:
        return mentions
    end = max(m.end for m in mentions if m.start == denied.start)
    if not (_opens_and_is_followed(denial, end, mentions) or _closes_behind_what_is_meant(denial, end, mentions)):
        return mentions
    return tuple(m.as_filler() if denial.start <= m.start < end else m for m in mentions)


def _opens_and_is_followed(denial: Mention, end: int, mentions: Mentions) -> bool:
    """不是阿里，是亚马逊: behind a pause stands what is meant."""
    behind = next((m for m in mentions if m.start >= end), None)
    return denial.start == mentions[0].start and behind is not None and behind.start > end and _says_so(behind)


def _closes_behind_what_is_meant(denial: Mention, end: int, mentions: Mentions) -> bool:
    """我问的是亚马逊，不是阿里: before it stands what is meant, behind it nothing."""
    return end >= mentions[-1].end and denial.start > mentions[0].start and _says_so(mentions[0])


def _says_so(mention: Mention) -> bool:
    return mention.text in _MEANT or (mention.key == _CORRECTION and mention.text not in _DENYING)
