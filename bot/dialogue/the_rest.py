"""剩下的呢, "and the rest?", 第三和第四呢: some of those that were shown. 剩下的呢 after shares of a market asks what
they leave of it; after another figure it asks for the others'."""

from __future__ import annotations

from knowledge import Knowledge, replace

from bot.dialogue.composing import Word, inserted
from bot.models import Frame, Reading

_REST = ("剩下", "剩余", "剩餘", "剩低", "余下", "餘下")
_OTHERS = ("其余", "其餘", "其他", "其它", "另外")
_TOTAL = "total"
_SHARES, _OF_PARENTS = ("cloud_share",), ("share_of_parent_revenue",)
_OF_PLANS = ("data_center_part",)
_ENDS_FROM_BELOW = frozenset({"least", "cheapest", "slowest", "ascending"})
ALONE = "alone"
"""What a question takes over of which only some are in view that were shown."""
_REST_OF_THEM = frozenset({"rest", "others", "other"})
_OTHER = frozenset({"other", "and_what", "it"})


def of_the_rest(reading: Reading, frame: Frame, knowledge: Knowledge) -> Reading:
    """The reading with what is left of the market, or with everybody else, where it says nothing more."""
    if left := _not_held(reading, frame):
        return of_these_alone(reading, frame, left, knowledge)
    if placed := _in_several_places(reading, frame, knowledge):
        return of_these_alone(reading, frame, placed, knowledge)
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


def _not_held(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """ "And the rest?", 其余的呢 after "which clouds are above 15 %?": of whom that limit did not hold."""
    named = reading.entities or reading.metrics or reading.topics or reading.quantities or not reading.cues <= _OTHER
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    han = any(m.text.removeprefix("那").startswith((*_REST, *_OTHERS)) for m in reading.mentions)
    if named or not frame.held or not frame.metrics or not (han or not _REST_OF_THEM.isdisjoint(words)):
        return ()
    return tuple(key for key in frame.compared if key not in frame.held)


def _in_several_places(reading: Reading, frame: Frame, knowledge: Knowledge) -> tuple[str, ...]:
    """ "And the third and fourth?" of those that were shown from the highest to the lowest."""
    named = reading.entities or reading.groups or reading.metrics or reading.topics or reading.quantities
    several = len(set(reading.ordinals)) > 1 and len(reading.ordinals) == len(set(reading.ordinals))
    asks = reading.cues <= {"and_what", "ordinal", "what", "who", "which"}
    if named or not several or not asks or len(frame.metrics) != 1 or not _ENDS_FROM_BELOW.isdisjoint(frame.cues):
        return ()
    found = {key: knowledge.facts(key, frame.metrics[0]) for key in frame.compared}
    values = sorted({facts[0].value for facts in found.values() if facts}, reverse=True)
    if not all(found.values()) or len(values) != len(found) or max(reading.ordinals) > len(found):
        return ()
    ranked = sorted(found, key=lambda key: -found[key][0].value)
    return tuple(ranked[place - 1] for place in reading.ordinals)


def of_these_alone(reading: Reading, frame: Frame, keys: tuple[str, ...], knowledge: Knowledge) -> Reading:
    """The figures of these of whom were shown; the others are no longer in view, so that "add those up" is of these."""
    names: list[Word] = [("entity", key, knowledge.entity(key).name) for key in keys]
    return replace(
        reading,
        mentions=inserted((), names, 0),
        cues=frozenset(),
        groups=(),
        ordinals=(),
        entities=keys,
        metrics=frame.metrics,
        likely=False,
        inherited=reading.inherited | {"entities", "metrics", ALONE},
    )
