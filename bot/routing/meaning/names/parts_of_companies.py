"""A company's part for which a multiple is asked: "the P/E of Alibaba for its cloud business" is not Alibaba's own."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.meaning.asker.situations import spoken
from bot.routing.waking import Mentions, woken_by

_MULTIPLE, _CLOUD = "pe_ratio", "cloud"
_COMPANY, _UNIT = "company", "cloud_unit"
_FOR = ("for", "of")
_WHOSE = ("the", "its", "their", "just", "only", "alone", "that", "this")
_PARTS = ("business", "unit", "arm", "division", "segment", "side", "part", "piece", "operation", "operations")


@woken_by(_MULTIPLE, beside=_FOR)
def with_parts_of_companies(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the unit in place of the company, where the multiple is asked for that."""
    named = [m for m in mentions if m.kind == "entity"]
    if len(named) != 1 or not any(m.key == _MULTIPLE for m in mentions):
        return mentions
    company = knowledge.entity(named[0].key)
    units = [key for key in knowledge.family(named[0].key) if knowledge.entity(key).kind == _UNIT]
    end = _end_of_a_part(mentions)
    if company.kind != _COMPANY or not units or not end:
        return mentions
    return tuple(
        m._replace(key=units[0]) if m is named[0] else m.as_filler() if m.end == end and m.key == "share" else m
        for m in mentions
    )


def _end_of_a_part(mentions: Mentions) -> int:
    """Where "for its cloud unit" ends; 0 where nothing of the kind is said."""
    said = spoken(tuple(m for m in mentions if m.kind != "term"))
    words = [word for _, word in said]
    for place, (mention, word) in enumerate(said):
        if word not in _PARTS or _CLOUD not in words[max(place - 1, 0) : place]:
            continue
        led = place - 2
        while led >= 0 and words[led] in _WHOSE:
            led -= 1
        if led >= 0 and words[led] in _FOR:
            return mention.end
    return 0
