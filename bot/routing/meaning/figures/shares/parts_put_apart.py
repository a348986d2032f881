"""A part asked for with its holder in the midst: "how much has Azure got of the cloud market?", "how much does Azure
have of Microsoft's revenue?" ask how much of it is theirs."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import last_word
from bot.routing.waking import Mentions, woken_by

_HOW_MUCH, _HOW_MUCH_OF, _OF = "how_much", "how_much_of", "of"
_HOLDING = frozenset(
    {"has", "have", "got", "gets", "hold", "holds", "own", "owns", "control", "controls", "take", "takes"}
)
_WHOLES = frozenset({"market", "cloud", "revenue", "outside:revenue", "world"})
_NAMED = ("entity", "group")
_JOINING = frozenset({"and_what", "plus", "both", "total"})


@woken_by(_HOW_MUCH, beside=_HOLDING)
def with_parts_put_apart(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "how much" as "how much of", where a holder stands between the two words."""
    asked = [i for i, m in enumerate(mentions) if m.key == _HOW_MUCH]
    if not asked or not _is_put_apart(mentions[asked[-1] + 1 :]):
        return mentions
    return tuple(m._replace(key=_HOW_MUCH_OF) if m.key == _HOW_MUCH else m for m in mentions)


def _is_put_apart(behind: Mentions) -> bool:
    """Whether somebody, what they do and "of" come next, and then the whole."""
    led = next((i for i, m in enumerate(behind) if last_word(m) == _OF), len(behind))
    between, whole = behind[: led + 1], behind[led + 1 :]
    held = any(word in _HOLDING for m in between for word in m.text.casefold().split())
    named = any(m.kind in _NAMED for m in between)
    return held and named and all(_goes_between(m) for m in between) and _names_the_whole(whole)


def _names_the_whole(behind: Mentions) -> bool:
    first = next((m for m in behind if not _leads_in(m)), None)
    return first is not None and first.key in _WHOLES


def _leads_in(mention: Mention) -> bool:
    return mention.kind in ("filler", "term", "entity")


def _goes_between(mention: Mention) -> bool:
    return mention.kind in (*_NAMED, "filler") or mention.key in _JOINING
