"""The date of a figure: "the date of Azure's 20% share" is when the share was so, and not when the article came out."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_DATE, _PUBLISHED = "date", "published"
_OF = ("of", "for", "behind")
_OF_THE_SOURCE = ("article", "author", "source")


@woken_by(_DATE)
def with_dates_of_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the date of publication, where a date is led to somebody's figure."""
    leading = {m.start: m.end for m in mentions if m.text.casefold() in _OF}
    ends = [leading[m.end] for m in mentions if m.text.casefold() == _DATE and m.end in leading]
    named = any(m.kind == "entity" and m.start in ends for m in mentions)
    measured = any(is_measure(m, knowledge) for m in mentions)
    if not (named and measured) or any(m.key in _OF_THE_SOURCE for m in mentions):
        return mentions
    return tuple(m for m in mentions if not _is_of_publication(m))


def _is_of_publication(mention: Mention) -> bool:
    return mention.key == _PUBLISHED and mention.text.casefold() == _DATE
