"""None of a kind: "no cloud has above 30 %, right?" says of all clouds that they do not, as "nobody" does; the word for
the kind still says what is measured."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_NO, _KIND, _NOBODY = "no", "cloud", "nobody"
_DOUBT, _COMPARED = ("polar", "confirm"), ("more", "less", "above", "below", "cheaper", "pricier", "faster", "slower")


@woken_by(_NO, beside=("above", "below", "more", "less"))
def with_none_of_a_kind(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "nobody" for a "no" right before the word for who is measured, where nobody is named."""
    kinds = {m.start for m in mentions if m.key == _KIND}
    stated = any(m.quantity for m in mentions) and any(m.key in _DOUBT for m in mentions)
    if not stated or any(m.kind == "entity" for m in mentions):
        return mentions
    denied = {m.start for m in mentions if m.text.casefold() == _NO and m.end in kinds}
    first = {m.start: m for m in mentions if m.start in denied}
    kept = [m for m in mentions if m.start not in denied]
    told = (m._replace(kind="cue", key=_NOBODY) for m in first.values())
    return tuple(sorted((*kept, *told), key=lambda m: (m.start, m.end)))


@woken_by(_NO, beside=("group",))
def with_no_other(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Does no other cloud hold more than Azure?": nobody else, and no denial of the others."""
    others = {m.start: m.end for m in mentions if m.kind == "group"}
    opening = next((m for m in mentions if m.text.casefold() == _NO and m.end in others), None)
    compared = any(m.key in _COMPARED for m in mentions)
    if opening is None or not compared or sum(m.kind == "entity" for m in mentions) != 1:
        return mentions
    end = others[opening.end]
    nobody = opening._replace(kind="cue", key=_NOBODY, end=end)
    kept = (m for m in mentions if not opening.start <= m.start < end)
    return tuple(sorted((*kept, nobody), key=lambda m: (m.start, m.end)))
