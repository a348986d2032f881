"""A year from its beginning to its end: "is the 34 % for full year 2025?", 34%是2025年全年的吗. A figure of one
quarter is of that year, and not of all of it."""

from __future__ import annotations

from knowledge import Knowledge, Mention, Period

from bot.routing.waking import Mentions, woken_by

WHOLE_YEAR = "whole_year"
_WHOLE = frozenset({"full", "whole", "entire", "all", "entirety"})
_AROUND = _WHOLE | {"the", "of", "year", "calendar"}
_WHOLE_HAN = frozenset({"全年", "整年", "一整年", "全年度"})
_JANUARY, _DECEMBER = (1, 1), (12, 31)


@woken_by("period", beside=_WHOLE | _WHOLE_HAN)
def with_whole_years(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the words for the whole as a part of the period, which is then of nothing shorter."""
    for year in (m for m in mentions if m.kind == "period" and _is_a_year(m.period)):
        around = [*_before(year, mentions), *(m for m in mentions if m.start == year.end and m.text in _WHOLE_HAN)]
        words = {word for m in around for word in m.text.casefold().split()}
        if words.isdisjoint(_WHOLE | _WHOLE_HAN):
            continue
        start, end = min(m.start for m in (year, *around)), max(m.end for m in (year, *around))
        whole = year._replace(key=WHOLE_YEAR, start=start, end=end)
        return tuple(whole if m is year else m for m in mentions if m not in around)
    return mentions


def _is_a_year(period: Period | None) -> bool:
    if not (period and period.start and period.end):
        return False
    ends = ((period.start.month, period.start.day), (period.end.month, period.end.day))
    return period.start.year == period.end.year and ends == (_JANUARY, _DECEMBER)


def _before(year: Mention, mentions: Mentions) -> list[Mention]:
    """The words for the whole right before it ("the whole of")."""
    found: list[Mention] = []
    place = year.start
    while ahead := [m for m in mentions if m.end == place and _AROUND.issuperset(m.text.casefold().split())]:
        found += ahead
        place = min(m.start for m in ahead)
    return found
