"""剩下的呢 after shares of a market: what they leave of it; after another figure it asks for the others'."""

from __future__ import annotations

from knowledge import Knowledge, replace

from bot.models import Frame, Reading

_REST = ("剩下", "剩余", "剩餘", "剩低", "余下", "餘下")
_OTHERS = ("其余", "其餘", "其他", "其它", "另外")
_TOTAL = "total"
_SHARES, _OF_PARENTS = ("cloud_share",), ("share_of_parent_revenue",)
_OF_PLANS = ("data_center_part",)
_OTHER = frozenset({"other", "and_what", "it"})


def of_the_rest(reading: Reading, frame: Frame, knowledge: Knowledge) -> Reading:
    """The reading with what is left of the market, or with everybody else, where it says nothing more."""
    named = reading.entities or reading.groups or reading.metrics or reading.topics or reading.quantities
    if named or not frame.metrics or not frame.entities or not reading.cues <= _OTHER | {"remainder"}:
        return reading
    said = [m.text for m in reading.mentions]
    rest = any(word.removeprefix("那").startswith(_REST) for word in said)
    others = any(word.removeprefix("那").startswith(_OTHERS) for word in said)
    if (rest and frame.metrics == _OF_PARENTS) or frame.metrics == _OF_PLANS:
        return reading  # what the unit's share leaves of its parent's revenue, or the sites of a plan
    if (rest or (others and frame.intent == _TOTAL)) and frame.metrics == _SHARES:
        if len(frame.entities) > 1:
            cues = (reading.cues - _OTHER) | {"remainder"}
            return replace(reading, entities=frame.entities, metrics=frame.metrics, cues=cues)
        cues = (reading.cues - _OTHER) | {"remainder", "exclude"}
        return replace(reading, excluded=frame.entities, metrics=frame.metrics, cues=cues)
    if rest or others:
        rivals = tuple(sorted(knowledge.rivals))[:1]
        cues = reading.cues - _OTHER
        return replace(reading, entities=frame.entities, groups=rivals, metrics=frame.metrics, cues=cues)
    return reading
