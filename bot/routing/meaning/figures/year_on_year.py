"""A growth from the same quarter of the year before: "how much did revenue grow from Q3 2024 to Q3 2025?" is the growth
of the later one, year over year."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TO = frozenset({"to", "and", "until", "till", "through"})
_FROM = frozenset({"from", "between"})
_ASKED = ("growth", "revenue_growth", "yoy")


@woken_by("period", beside=_FROM | _TO)
def with_growth_over_a_year(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the quarter of the year before, from which the growth of the later one is counted."""
    if not any(m.key in _ASKED for m in mentions):
        return mentions
    dated = [m for m in mentions if m.kind == "period"]
    if len(dated) != 2:
        return mentions
    earlier, later = dated
    between = [m for m in mentions if earlier.end <= m.start and m.end <= later.start]
    joined = bool(between) and all(m.text.casefold() in _TO for m in between)
    if not joined or not _is_a_year_before(earlier, later):
        return mentions
    idle = earlier._replace(period=None).as_filler()
    return tuple(idle if m is earlier else m for m in mentions)


def _is_a_year_before(earlier: Mention, later: Mention) -> bool:
    """Whether both are the same quarter, one year apart."""
    one, two = earlier.period, later.period
    if not (one and two and one.start and two.start and one.end and two.end):
        return False
    months = [(12 * day.year + day.month) for day in (one.start, one.end, two.start, two.end)]
    return months[1] - months[0] == 2 and months[3] - months[2] == 2 and months[2] - months[0] == 12
