"""A question for one of those that were told or shown: "which one brings in the most revenue?" after the partners is
about nobody who has that figure; "is Bosch among them?" asks whether he is one; "which of those is cheaper?" after two
P/Es is about these two."""

from __future__ import annotations

from knowledge import replace

from bot.dialogue.leaning import COMPARATIVES
from bot.models import Frame, Reading

AMONG_THOSE = "among_those"
BY_A_POINT = "by_a_point"
"""What a question takes over that asks who of two is ahead in what no figure measures: a point of one is no answer."""
_WITHOUT_FIGURES = frozenset({"partner", "region_name"})
_REGIONS = ("data_center_regions",)
"""What is told of the regions is how many there are; none of them has a figure either."""
_WHICH_OF_THOSE = frozenset(
    {"which one", "which ones", "which of them", "which of these", "which of those", "who of them", "其中",
     "哪个地区", "哪個地區"}
)
_ONE_OF_THOSE = _WHICH_OF_THOSE | {"first", "second", "third", "last", "former", "latter"}
"""Places in the list that was told, and no order by a figure, where nobody of it has one."""
_SO_MANY = frozenset({"the three", "the 3", "of the 3", "those three", "these three", "all three", "the three of them"})
_PARTNER, _ASKED = "partner", ("polar", "confirm")
_AMONG = frozenset({"among", "included", "也", "算", "也算", "算不算"})
_SAYING_NOTHING = frozenset({"among_it", "it", "and_what", *_ASKED})
_PAIR = 2
_THOSE = frozenset({"those", "these", "them"})
_OF_THOSE = frozenset({"those", "these", "them", "two", "both"})


def with_choice_among_those(reading: Reading, frame: Frame | None) -> Reading:
    """The reading with that said of it, where it names nobody."""
    if frame is None or not _tells_no_figures(frame):
        return reading
    counted = _points_at_so_many(reading)
    pointing = counted or any(m.text.casefold() in _ONE_OF_THOSE for m in reading.mentions)
    named = reading.entities or (reading.groups and not counted) or reading.topics
    measured = reading.metrics or (frame.metrics and reading.has("most", "least"))  # "which of those is largest?"
    if not (pointing and measured) or named:
        return reading
    return replace(reading, cues=reading.cues | {"which"}, inherited=reading.inherited | {AMONG_THOSE})


def _tells_no_figures(frame: Frame) -> bool:
    """Whether it lists names of which none has a figure of its own."""
    return frame.metrics == _REGIONS or not (frame.metrics or _WITHOUT_FIGURES.isdisjoint(frame.topics))


def _points_at_so_many(reading: Reading) -> bool:
    """ "Which of the three brings in most?"."""
    of = {m.end for m in reading.mentions if m.text.casefold() == "of"}
    counted = any(m.kind == "group" and m.start in of and m.text.casefold() in _SO_MANY for m in reading.mentions)
    return counted and len(reading.groups) == 1 and reading.has("which", "who")


def with_one_among_those(reading: Reading, frame: Frame) -> Reading:
    """ "Is Bosch among them?", "博世也在里头吗" after somebody's partners: whether he is one of those."""
    named = len(reading.entities) == len(frame.entities) == 1 and reading.entities != frame.entities
    told = frame.topics == (_PARTNER,) and not frame.metrics
    if not (named and told) or not reading.cues <= _SAYING_NOTHING:
        return reading
    among = reading.has("among_it") or any(m.text.casefold() in _AMONG for m in reading.mentions)
    among = among or _is_one_of_those(reading)
    asked = reading.has(*_ASKED) or {"among_it", "and_what"} <= reading.cues  # 博世也在里头
    if not (among and asked) or any(m.kind == "unknown" for m in reading.mentions):
        return reading
    return replace(
        reading,
        entities=(*frame.entities, *reading.entities),
        topics=(_PARTNER,),
        cues=reading.cues | {_PARTNER, _ASKED[-1]},
    )


def _is_one_of_those(reading: Reading) -> bool:
    words = [word for m in sorted(reading.mentions, key=lambda m: m.start) for word in m.text.casefold().split()]
    places = [i for i, word in enumerate(words) if word == "one" and words[i + 1 : i + 2] == ["of"]]
    return any(not _THOSE.isdisjoint(words[i + 2 : i + 4]) for i in places)


def with_choice_by_a_point(reading: Reading, frame: Frame | None) -> Reading:
    """ "Which is more profitable?", "which grows faster?" after two clouds: of these two, and not what is said of a
    third, or what a third has."""
    if frame is None or not frame.metrics or set(reading.metrics) & set(frame.metrics):
        return reading
    if not (reading.topics or reading.metrics):
        return reading
    named = reading.entities or reading.groups or reading.excluded
    if named or not reading.has("which", "who") or not reading.has(*COMPARATIVES):
        return reading
    if not _means_the_shown(reading, frame):
        return reading
    if reading.metrics:
        return replace(reading, entities=frame.compared)
    return replace(reading, entities=frame.compared, inherited=reading.inherited | {BY_A_POINT})


def _means_the_shown(reading: Reading, frame: Frame) -> bool:
    """Whether it points at them, or there were two."""
    return len(frame.compared) == _PAIR or (points_at_those(reading) and len(frame.compared) > _PAIR)


def points_at_those(reading: Reading) -> bool:
    """ "Which of those", "the smallest of them"."""
    words = [word for m in reading.mentions for word in m.text.casefold().split()]
    return any(one == "of" and not _OF_THOSE.isdisjoint(words[i + 1 : i + 3]) for i, one in enumerate(words))


def chooses_among_the_shown(reading: Reading, frame: Frame) -> bool:
    """Whether it asks which of those whose figures were shown is ahead in them: it points at them, or it compares and
    there were two."""
    if reading.entities or reading.groups or not reading.has("which", "who") or len(frame.compared) < _PAIR:
        return False
    same = bool(reading.metrics) and set(reading.metrics) <= set(frame.metrics)
    if not same or reading.has("every", "exclude") or reading.periods or reading.quantities:
        return False
    return points_at_those(reading) or (reading.has(*COMPARATIVES) and len(frame.compared) == _PAIR)
