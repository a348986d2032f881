"""Whether a place is one of those where is built: "is the data center expansion covering the Middle East too?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COVERING = frozenset({"cover", "covers", "covering", "covered"})
_YES_OR_NO = frozenset({"polar", "confirm"})
_ASKING_MORE = frozenset(
    {"how_many", "how_much", "which", "where", "why", "when", "will", "negation", "exclude", "only", "every", "choice",
     "article", "source", "quantity", "period"}
)
_SITES = frozenset({"data_center", "build", "growth"})
_TARGETS, _PLACE = "targets", "place"


@woken_by(*_COVERING)
def with_places_covered(mentions: Mentions, _: Knowledge) -> Mentions:
    """A yes or a no is wanted on the place, as in "is it among its targets?"; "how many regions does it cover?" asks
    for a figure, and "does the article cover Asia?" of the text."""
    asked = {m.key for m in mentions} | {m.kind for m in mentions}
    if asked.isdisjoint(_YES_OR_NO) or not asked.isdisjoint(_ASKING_MORE) or _PLACE not in asked:
        return mentions
    if not any(m.key in _SITES and not _covers(m) for m in mentions) or not any(map(_covers, mentions)):
        return mentions
    return tuple(_as_target(m) for m in mentions)


def _covers(mention: Mention) -> bool:
    return mention.text.casefold() in _COVERING


def _as_target(mention: Mention) -> Mention:
    if mention.key not in _SITES:
        return mention
    return mention._replace(kind="cue", key=_TARGETS) if _covers(mention) else mention.as_filler()
