"""A question for one of those that were told: "which one brings in the most revenue?" after the partners is about
nobody who has that figure; "is Bosch among them?" asks whether he is one."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

AMONG_THOSE = "among_those"
_WITHOUT_FIGURES = frozenset({"partner", "region_name"})
_WHICH_OF_THOSE = frozenset(
    {"which one", "which ones", "which of them", "which of these", "which of those", "who of them"}
)


def with_choice_among_those(reading: Reading, frame: Frame | None) -> Reading:
    """The reading with that said of it, where it names nobody."""
    if frame is None or frame.metrics or _WITHOUT_FIGURES.isdisjoint(frame.topics):
        return reading
    pointing = any(m.text.casefold() in _WHICH_OF_THOSE for m in reading.mentions)
    named = reading.entities or reading.groups or reading.topics
    if not (pointing and reading.metrics) or named:
        return reading
    return replace(reading, inherited=reading.inherited | {AMONG_THOSE})


_PARTNER, _ASKED = "partner", ("polar", "confirm")
_AMONG = frozenset({"among", "included", "也", "算", "也算", "算不算"})
_SAYING_NOTHING = frozenset({"among_it", "it", "and_what", *_ASKED})


def with_one_among_those(reading: Reading, frame: Frame) -> Reading:
    """ "Is Bosch among them?", "博世也在里头吗" after somebody's partners: whether he is one of those."""
    named = len(reading.entities) == len(frame.entities) == 1 and reading.entities != frame.entities
    told = frame.topics == (_PARTNER,) and not frame.metrics
    if not (named and told) or not reading.cues <= _SAYING_NOTHING:
        return reading
    among = reading.has("among_it") or any(m.text.casefold() in _AMONG for m in reading.mentions)
    asked = reading.has(*_ASKED) or {"among_it", "and_what"} <= reading.cues  # 博世也在里头
    if not (among and asked) or any(m.kind == "unknown" for m in reading.mentions):
        return reading
    return replace(
        reading,
        entities=(*frame.entities, *reading.entities),
        topics=(_PARTNER,),
        cues=reading.cues | {_PARTNER, _ASKED[-1]},
    )
