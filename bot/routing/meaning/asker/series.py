"""The last of a series of questions: "and last, Alibaba", "finally, Azure's" go on with the next name, and ask for
nobody's place in an order."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_LAST = ("last", "and last", "and lastly", "lastly", "last one", "last but not least")
_BETWEEN = ("filler", "correction")


@woken_by("last", "lastly", beside=("entity",))
def without_ends_of_series(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with that word as filler, where the message opens with it and a name follows."""
    told = [m for m in mentions if m.key not in ("and_what", "adding") and m.text.casefold() != "and"]
    if any(m.key == "choice" for m in mentions):
        return mentions  # "last, Alibaba or Azure?"
    if not told or told[0].text.casefold() not in _LAST or not _leads_to_a_name(told):
        return mentions
    return tuple(m.as_filler() if m.start == told[0].start else m for m in mentions)


def _leads_to_a_name(told: list[Mention]) -> bool:
    behind = next((m for m in told if m.start >= told[0].end and m.kind not in _BETWEEN), None)
    return behind is not None and behind.kind == "entity"
