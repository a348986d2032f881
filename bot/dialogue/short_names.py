"""Names that are everyday words too, where a chat about this field goes on with nothing else: "and ali?", "so ali is
winning?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

_ASKING_ON = frozenset(
    {"and_what", "what", "compare", "same", "polar", "confirm", "most", "least", "more", "less", "faster", "slower",
     "cheaper", "pricier", "cheapest", "priciest", "fastest", "slowest", "ordinal", "place_of", "difference",
     "how_much"}
)
"""Cues of what is asked of it beside those that were spoken of."""


def with_short_names(mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the one unknown word as the name that it is short for, where what is asked goes on."""
    unknown = [m for m in mentions if m.kind == "unknown"]
    if len(unknown) != 1:
        return mentions
    if any(m.key not in _ASKING_ON for m in mentions if m.kind not in ("unknown", "filler")):
        return mentions
    word = unknown[0]
    meant = next((one.key for one in knowledge.base.entities.values() if word.key in one.everyday_names), None)
    return tuple(m._replace(kind="entity", key=meant) if m is word and meant else m for m in mentions)
