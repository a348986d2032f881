"""One name given up for another: "if I swap Alibaba for Microsoft, do I end up with the lower P/E?" asks it of the one
that is taken instead."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SWAPPING = frozenset({"swap", "swaps", "swapped", "swapping", "exchange", "exchanged", "exchanging"})
_FOR = ("for", "with")
_COMPARED = frozenset({"more", "less", "cheaper", "pricier", "above", "below"})
_PAIR = 2


@woken_by(*_SWAPPING)
def with_names_swapped(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the two names in the other order, where they are compared, and the verb as filler."""
    names = [m for m in mentions if m.kind == "entity"]
    verbs = {m.end for m in mentions if m.text.casefold() in _SWAPPING}
    joined = {m.end for m in mentions if m.text.casefold() in _FOR}
    compared = any(m.kind == "cue" and m.key in _COMPARED for m in mentions)
    if len(names) != _PAIR or names[0].start not in verbs or names[1].start not in joined or not compared:
        return mentions
    one, other = names
    swapped = {one.start: other, other.start: one}

    def turned(mention: Mention) -> Mention:
        if mention.kind == "entity":
            return swapped[mention.start]._replace(start=mention.start, end=mention.end)
        return mention.as_filler() if mention.text.casefold() in _SWAPPING else mention

    return tuple(map(turned, mentions))
