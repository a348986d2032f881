"""A company's own reports: "when does Alibaba report next?", "when is Microsoft's next report due?" ask for a day on
which it publishes its earnings, and not when the article came out."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_REPORTS = frozenset({"report", "reports", "reporting", "reported"})
_TIMES = ("when", "weekday", "clock")
_EARNINGS_DATE = "outside:earnings_date"
_BETWEEN = frozenset(
    {"next", "last", "latest", "upcoming", "coming", "first", "quarterly", "annual", "results", "again"}
)
"""Words that may stand between a company and its report."""
_ABOUT = frozenset({"the", "this", "that", "an", "a"})
"""Before a name they make it what a report is about ("the Alibaba report")."""


@woken_by(*_REPORTS)
def with_days_of_reporting(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a report as the date of earnings, where a time is asked for."""
    if not any(m.key in _TIMES for m in mentions):
        return mentions
    ends = {m.end for i, m in enumerate(mentions) if m.kind == "entity" and not _is_a_topic(i, mentions)}
    for mention in mentions:
        if mention.start in ends and mention.text.casefold() in _BETWEEN:
            ends.add(mention.end)

    def is_own(mention: Mention) -> bool:
        return mention.key == "article" and mention.text.casefold() in _REPORTS and mention.start in ends

    if not any(map(is_own, mentions)) or any(m.key == "published" for m in mentions):
        return mentions
    return tuple(m._replace(kind="metric", key=_EARNINGS_DATE) if is_own(m) else m for m in mentions)


def _is_a_topic(index: int, mentions: Mentions) -> bool:
    name = mentions[index]
    return any(m.end == name.start and m.text.casefold() in _ABOUT for m in mentions[:index])
