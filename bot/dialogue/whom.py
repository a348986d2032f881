"""Whom a follow-up is about: those shown, the one picked, or a new name beside them."""

from __future__ import annotations

from knowledge import has_han, replace

from bot.dialogue.beside_the_old import not_named, set_beside_the_old
from bot.dialogue.latest_one import latest_before_the_others
from bot.dialogue.leaning import (
    COMPARATIVES,
    SETTING_BESIDE,
    asks_which_keep_to_it,
    compares,
    is_part_of_a_name,
    own_metrics,
    sets_beside,
)
from bot.dialogue.names_replaced import corrected_to, counted_in, swapped_in
from bot.dialogue.parts_of_names import becomes_a_part_of_a_name
from bot.dialogue.those_meant import (
    ENDS_OF_AN_ORDER,
    OF_AN_ORDER,
    PAIR,
    is_held_against_an_end,
    of_these,
    says_than,
    those_meant,
)
from bot.models import Frame, Reading

_IN_A_ROW = frozenset({"compare"})
"""Cues of setting many side by side, of whom none is the one that the others are held against."""
_WITH = ("with", "on", "into", "for", "from")
_THAT, _OF_WHOM = ("that", "this", "it"), "of"
_THEM = ("them", "it", "him")
_MULTIPLES = ("pe_ratio",)
_APART, _THREE, _THREE_HAN = "difference", frozenset({"three", "3"}), ("三家", "三个", "三個", "三间", "三間", "三")
_ROWS = ("ranking", "comparison", "versus")
_TOGETHER_WITH = frozenset({"跟", "和", "与", "與", "同", "拿去跟", "再跟"})
_RIVALS, _AS_RIVALS, _ADDED_HAN = "peers", ("rivals", "peers", "competitors"), "加埋"
_COUNTING_IN = frozenset({"including", "incl", "counting", "counted", "with", "included", "包括", "连", "連"})
_FIGURE = "figure"
_OF_A_PLACE = ("place_of", "rank", "it", "its", "and_what")
_SETTING_APART = ("difference", "points", "ratio", "more", "less", "above", "below")
_PLACES = (frozenset({"first", "former", "前者", "第一个"}), frozenset({"second", "latter", "后者", "第二个"}))
"""Words for the one of two that was named first, and for the other."""


def fill_entities(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """`reading` is what the question says itself; `filled` is the same with its metrics and operation."""
    if reading.excluded or reading.excluded_groups or (reading.has("exclude") and reading.has("it")):
        return _without_those_left_out(filled, reading, frame)
    if reading.groups:
        return _beside_a_group(filled, reading, frame)
    if not reading.entities:
        return _of_those_before(filled, reading, frame)
    return _with_those_before(filled, reading, frame)


def _without_those_left_out(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    gone = reading.excluded or (_who_was_told(frame) if reading.has("it") else ())
    left = tuple(key for key in frame.compared if key not in gone)
    filled = replace(filled, cues=filled.cues | _end_of_the_order(reading, frame))
    return replace(of_these(filled, reading.entities or left), excluded=gone)


def _who_was_told(frame: Frame) -> tuple[str, ...]:
    """Whoever was picked out of an order, or was spoken of first."""
    return (frame.winner,) if frame.winner else frame.entities[:1]


def _end_of_the_order(reading: Reading, frame: Frame) -> frozenset[str]:
    """ "Leaving them out, who's next?" goes on in the order that was asked for, from the end that it began with."""
    goes_on = reading.has("next_after") and not reading.has(*ENDS_OF_AN_ORDER)
    return frozenset(frame.cues) & ENDS_OF_AN_ORDER if goes_on else frozenset()


def _beside_a_group(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    left_out = (frame.winner,) if frame.winner else _as_many_as_leave(reading, frame)
    if left_out and _takes_the_others_together(reading):
        return replace(filled, excluded=left_out, inherited=filled.inherited | {"entities"})
    if reading.entities or len(frame.entities) != 1:
        return filled
    if _is_beside_its_own(reading):
        return of_these(filled, frame.entities)
    return replace(filled, entities=frame.entities) if _asks_its_place(reading) else filled


def _as_many_as_leave(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """ "The other three" after how far AWS is ahead of Alibaba: all but AWS, where of four nobody else can be left out;
    "the other two" leave out both."""
    three = any(m.text.casefold().split()[-1] in _THREE or m.text.endswith(_THREE_HAN) for m in reading.mentions)
    return frame.entities[:1] if three and frame.intent == _APART and len(frame.entities) == PAIR else frame.entities


def _takes_the_others_together(reading: Reading) -> bool:
    """ "And the other three combined?", "and its rivals together?" after a share of one: without that one."""
    added = reading.mentions[-1].text == _ADDED_HAN
    counted_in = any(m.text.casefold() in _COUNTING_IN for m in reading.mentions)
    if reading.entities or counted_in or not (reading.has("total", "average") or added):
        return False
    behind = {m.start for m in reading.mentions if m.key == "other"}  # "the three others"
    groups = [m for m in reading.mentions if m.kind == "group"]
    return any(m.key == _RIVALS or m.end in behind or m.text.casefold().endswith(_AS_RIVALS) for m in groups)


def _of_those_before(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """Where nobody is named."""
    if _outdoes_all(reading) or _asks_of_all_by_a_limit(filled, reading, frame) or _asks_who_is_beyond(reading):
        return filled
    if _asks_for_a_place_of_all(reading, frame):
        return replace(filled, inherited=filled.inherited | {"entities"})
    if placed := _in_spoken_order(reading, frame):
        return replace(of_these(_without_first(filled, "most"), placed), ordinals=())
    if latest := latest_before_the_others(filled, reading, frame):
        return of_these(filled, latest)
    if _asks_where_one_stands(reading, frame):
        return of_these(filled, frame.entities)
    filled = replace(filled, cues=filled.cues | _end_of_the_order(reading, frame))
    return of_these(filled, those_meant(reading, frame))


def _asks_of_all_by_a_limit(filled: Reading, reading: Reading, frame: Frame) -> bool:
    """ "Which are above 20 %?", "and below?" after it."""
    if asks_which_keep_to_it(reading, frame):
        return True
    limited = bool(filled.quantities) and reading.has("above", "below")
    return limited and (reading.has("which", "who") or frame.intent.startswith("threshold"))


def _asks_for_a_place_of_all(reading: Reading, frame: Frame) -> bool:
    """ "Who's third?", 邊個第三 after two that were shown: of all who have one, for nobody is third of two."""
    third = len(reading.ordinals) == 1 and reading.ordinals[0] > PAIR and len(frame.entities) < reading.ordinals[0]
    return third and not reading.has("both", "it", "its", "next_after", "next_before", *_SETTING_APART)


def _asks_where_one_stands(reading: Reading, frame: Frame) -> bool:
    """排第几 after figures that were shown one by one: the place of the last, among all."""
    in_turn = len(frame.entities) == 1 and frame.intent == _FIGURE
    alone = all(m.key in _OF_A_PLACE for m in reading.mentions if m.kind != "filler")
    return in_turn and alone and reading.has("place_of")


def _asks_who_is_beyond(reading: Reading) -> bool:
    """ "谁高于平均", after the average: any of all."""
    return reading.has("average") and reading.has("which", "who", "any_of") and reading.has("above", "below")


def _with_those_before(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """Where somebody is named: alone, or beside those who were spoken of."""
    if swapped := swapped_in(reading, frame):
        return of_these(filled, swapped)
    if _is_set_against_several(reading) or _is_it_set_against_several(reading, frame):
        return replace(filled, entities=tuple(dict.fromkeys((*frame.entities, *reading.entities))))
    alone = len(reading.entities) == 1
    if becomes_a_part_of_a_name(reading, frame):
        return of_these(filled, (*frame.entities, *reading.entities))
    if is_part_of_a_name(reading) and len(frame.entities) == 1:
        return of_these(filled, frame.entities)  # 占微软收入几成, after Azure
    if alone and (_spends_on_those_before(reading) or is_held_against_an_end(reading)):
        return filled
    if alone and len(frame.compared) > 1 and reading.has("total") and reading.has("it") and compares(reading):
        # "Do they together top AWS?"
        return of_these(_without_first(filled, "most"), (*frame.compared, *reading.entities))
    of_that = bool(reading.metrics) or (len(frame.entities) == 1 and _is_part_of_that(reading))
    if alone and reading.has("it") and of_that and not sets_beside(reading):
        return of_these(filled, (*frame.entities, *reading.entities))
    if reading.has("correction"):
        corrected = corrected_to(reading, frame)
        return of_these(filled, corrected) if corrected else filled
    joined = alone and _is_taken_together(reading) and not own_metrics(reading)
    if joined or reading.has("adding", "plus") or (alone and reading.has("total") and not own_metrics(reading)):
        return of_these(_add_up(filled, reading, frame), (*frame.compared, *reading.entities))
    if alone and sets_beside(reading) and not _asks_why_of_one(reading, frame):
        return replace(set_beside_the_old(filled, reading, frame), inherited=filled.inherited | {"entities"})
    others = not_named(frame.compared, reading)
    if alone and len(others) == 1 and _is_multiple(reading):
        return of_these(filled, (*reading.entities, *others))
    if alone and (measure := counted_in(reading, frame)):
        return of_these(filled, (*reading.entities, measure))
    if alone and _goes_on_against_the_first(filled, reading, frame):
        kept = frame.compared if frame.intent in _ROWS else frame.entities[:1]
        return of_these(filled, (*kept, *reading.entities))
    return filled


def _is_part_of_that(reading: Reading) -> bool:
    """ "Alibaba as a percentage of that?": of the figure that was shown last, and not by itself."""
    last = reading.mentions[-1].start
    pointed = any(m.key == "it" and m.start == last and m.text.casefold() in _THAT for m in reading.mentions)
    led = any(m.end == last and m.text.casefold().split()[-1] == _OF_WHOM for m in reading.mentions)
    return pointed and led and reading.has("as_percent", "as_part")


def _is_set_against_several(reading: Reading) -> bool:
    """ 跟微软亚马逊放一起，谁最低: whoever was spoken of stands with them in the row that it asks of."""
    first = next((m for m in reading.mentions if m.kind != "filler"), None)
    names = [m.start for m in reading.mentions if m.kind == "entity"]
    opens = first is not None and first.text in _TOGETHER_WITH and first.end in names
    return opens and len(names) > 1 and reading.has("compare") and reading.has(*OF_AN_ORDER, "most", "least")


def _is_it_set_against_several(reading: Reading, frame: Frame) -> bool:
    """ "Is it more than Azure, Google Cloud?", "is it cheaper than Microsoft and Amazon?": of the one the chat is
    about, whom no name stands for."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    than = next((m.start for m in reading.mentions if says_than(m)), None)
    if than is None or len(reading.entities) < 2 or len(frame.entities) != 1:
        return False
    behind = all(m.start > than for m in names) and frame.entities[0] not in reading.entities
    asked = any(m.text.casefold() == "it" and m.end <= than for m in reading.mentions)
    return asked and behind and compares(reading)


def _spends_on_those_before(reading: Reading) -> bool:
    """ "How much has SAP committed to spend with them?": asked of SAP, and not of those with whom."""
    names = [m.end for m in reading.mentions if m.kind == "entity"]
    led_to = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _WITH}
    pointing = [m for m in reading.mentions if m.key in ("it", "its") and m.text.casefold() in _THEM]
    return any(m.start in led_to and min(names) <= m.start for m in pointing)


def _goes_on_against_the_first(filled: Reading, reading: Reading, frame: Frame) -> bool:
    """ "And Amazon?" after the gap between two: the first of them stays, and both where they stood in a row; "only
    Amazon" after a row that it stood in is of that one."""
    if frame.intent in _ROWS and set(reading.entities) <= set(frame.entities):
        return False
    if "cues" not in filled.inherited or not set(frame.cues) & {*SETTING_BESIDE, "above", "below"}:
        return False
    in_a_row = set(frame.cues) <= _IN_A_ROW and len(frame.entities) > PAIR
    return len(frame.entities) > 1 and not in_a_row


def _in_spoken_order(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """ "Is the second bigger?", after two names: that one first, and the other that it is set beside."""
    asks = reading.has("polar", "confirm") and reading.has(*COMPARATIVES)
    said = {word for m in reading.mentions for word in m.text.casefold().split()}
    places = [place for place, words in enumerate(_PLACES) if not words.isdisjoint(said)]
    pair = frame.entities if len(frame.entities) == PAIR else _shown_in_turn(frame)
    if not asks or len(pair) != PAIR or len(places) != 1:
        return ()
    chosen = pair[places[0]]
    return (chosen, *(key for key in pair if key != chosen))


def _shown_in_turn(frame: Frame) -> tuple[str, ...]:
    """Those that were shown one after the other, where the last is the one spoken of."""
    return frame.compared if frame.compared[-1:] == frame.entities else ()


def _asks_why_of_one(reading: Reading, frame: Frame) -> bool:
    """ "Why is Amazon's so high?", after a comparison of all: of that one alone."""
    return reading.has("why") and len(frame.entities) > PAIR


def _asks_its_place(reading: Reading) -> bool:
    """ "Is that the lowest of the three?": who was spoken of, among those named together."""
    return reading.has("it", "its") and reading.has("polar", "confirm") and reading.has("most", "least", *OF_AN_ORDER)


def _is_beside_its_own(reading: Reading) -> bool:
    """ "Is it bigger than its rivals?", "do its peers have a higher one?": it and they are set beside each other."""
    return reading.has("it", "its") and reading.has("polar", "confirm") and compares(reading)


def _outdoes_all(reading: Reading) -> bool:
    """ "Who is pricier than both?", "谁比这俩都便宜": asked of everyone; "which of both is pricier?" of the two."""
    if not (reading.has("both") and reading.has("who", "which", "any_of", "existence") and compares(reading)):
        return False
    than = min((m.start for m in reading.mentions if says_than(m)), default=None)
    return than is not None and any(m.key == "both" and m.start > than for m in reading.mentions)


def _is_taken_together(reading: Reading) -> bool:
    """和谷歌加起来, 跟亚马逊平均一下, "average with Amazon": one more, led to by "with", in a sum or an average."""
    together = [m for m in reading.mentions if m.key == "average" or (m.key == "total" and has_han(m.text))]
    with_whom = {m.end for m in reading.mentions if m.text in _TOGETHER_WITH or m.text.casefold() == _WITH[0]}
    return bool(together) and any(m.kind == "entity" and m.start in with_whom for m in reading.mentions)


def _is_multiple(reading: Reading) -> bool:
    """ "So AWS has twice as much?" """
    return any(quantity.unit == "ratio" or quantity.worded for quantity in reading.quantities)


def _add_up(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """A sum goes on ("and with Google Cloud added?"); else "add Amazon" sets it beside the others, "plus Amazon", "and
    the total" and 再加上谷歌云，一共多少 add up."""
    if _is_taken_together(reading):
        return filled
    if "total" in frame.cues:
        filled = _without_first(filled, "most")  # "on top" orders nothing here
        return replace(filled, cues=filled.cues | {"total"})
    added = min((m.start for m in reading.mentions if m.key == "adding"), default=None)
    summed = added is not None and any(m.key == "total" and m.start > added for m in reading.mentions)
    if filled.metrics == _MULTIPLES and reading.has("plus") and not reading.has("total"):
        return replace(filled, cues=filled.cues - {"plus"} | {"adding"})  # a sum of those would say nothing
    return filled if reading.has("plus") or summed else _without_first(filled, "total")


def _without_first(reading: Reading, cue: str) -> Reading:
    """The reading with the first mention of a cue as filler: it was used up in filling the slots."""
    places = [m.start for m in reading.mentions if m.kind == "cue" and m.key == cue]
    mentions = tuple(
        m._replace(kind="filler", key="used") if m.key == cue and m.start in places[:1] else m for m in reading.mentions
    )
    return replace(reading, mentions=mentions, cues=reading.cues - {cue} if len(places) < 2 else reading.cues)
