"""Words that only open a question: "right, so how far in front is Amazon?" wants nothing confirmed, "what for regions
are planned?" (as German does) asks which, and "if a pupil says that AWS leads, is that right?" supposes nothing."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_RIGHT, _CONFIRM = "right", "confirm"
_HOW_FAR = ("how far", "how much", "how many points", "by how", "by what")
_WHY, _WHAT, _WHAT_FOR = "why", "which", "what for"
_KINDS = frozenset({"region", "partner", "model", "risk", "strength", "region_name", "regulation", "hurdle_kinds"})

_SAYS, _IF = "says", ("if", "when", "suppose")
_NAMED = ("entity", "group", "metric", "quantity", "period")
_REACH = 4
"""So many words may stand before what somebody says ("if one of my pupils says")."""


@woken_by(_RIGHT, beside=("difference", "how_much", "how_many"))
def without_opening_rights(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the opening word as filler, where it is asked how far or how much."""
    first = mentions[0]
    opens = first.key == _CONFIRM and first.text.casefold() == _RIGHT
    asked = any(m.kind == "cue" and m.text.casefold().startswith(_HOW_FAR) for m in mentions)
    return (first.as_filler(), *mentions[1:]) if opens and asked else mentions


@woken_by(_WHY, beside=_KINDS)
def with_what_kind(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "which" for an opening "what for", right before what there are several of."""
    first = mentions[0]
    kinds = {m.start for m in mentions if m.key in _KINDS}
    opens = first.key == _WHY and first.text.casefold() == _WHAT_FOR and first.end in kinds
    return (first._replace(key=_WHAT), *mentions[1:]) if opens else mentions


@woken_by(_SAYS, beside=_IF)
def without_sayings_supposed(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with who might say something as filler, where it is asked whether that is so."""
    saying = next((m for m in mentions if m.key == _SAYS), None)
    opens = mentions[0].text.casefold() in _IF and saying is not None and saying.start <= _REACH
    asked = any(m.key == _CONFIRM and saying is not None and m.start > saying.end for m in mentions)
    told = [m for m in mentions if saying is not None and m.end <= saying.end]
    if not opens or not asked or any(m.kind in _NAMED for m in told):
        return mentions
    return tuple(m for m in mentions if m not in told)
