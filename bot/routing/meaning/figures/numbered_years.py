"""A year by its number: "in the year 2024" asks for nothing by the year."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PER_YEAR, _YEAR = "per_year", "year"


@woken_by(_PER_YEAR, beside=("period",))
def with_years_by_their_number(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the word for a year as filler, right before its number."""
    numbered = {m.start for m in mentions if m.kind == "period"}

    def is_number(mention: Mention) -> bool:
        return mention.key == _PER_YEAR and mention.text.casefold() == _YEAR and mention.end in numbered

    return tuple(m.as_filler() if is_number(m) else m for m in mentions)
