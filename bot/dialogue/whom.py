"""Whom a follow-up is about: those shown, the one picked, or a new name beside them."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Mention, has_han, replace

from bot.dialogue.among import points_at_those
from bot.dialogue.leaning import (
    COMPARATIVES,
    OF_ALL,
    SETTING_BESIDE,
    asks_which_keep_to_it,
    compares,
    is_part_of_a_name,
    own_metrics,
    sets_beside,
)
from bot.dialogue.names_replaced import corrected_to, counted_in, swapped_in
from bot.models import Frame, Reading

_PAIR = 2
_STRANGER = "outside:"
"""What the keys of names begin with that no source has."""
_PAIRS = frozenset({"two", "2", "pair", "the two", "those two", "these two", "the pair", "两家", "这两家", "那两家"})
_ASKING_HOW_FAR = ("who", "which", "how_much", "how_many", "points", "difference", "ratio", "as_percent")
_OF_AN_ORDER = (
    "ordinal",
    "place_of",
    "next_after",
    "next_before",
    "middle",
    "cheapest",
    "priciest",
    "fastest",
    "slowest",
)
_ENDS_OF_AN_ORDER = frozenset({"most", "least", "cheapest", "priciest"})
_AHEAD_OR_BEHIND = frozenset({*COMPARATIVES, "above", "below"})
_MULTIPLES, _VERSUS = ("pe_ratio",), "compare"
_AGAINST = ("to", "with", "against")
_HAN_OPENING = ("和", "跟", "与", "與", "同")
_TAKEN_TOGETHER = ("total", "average", "plus")
_DIFFERENCE = "difference"
_BETWEEN_TWO = ("difference", "ratio", "points", "discount", "premium")
_OF_SEVERAL = ("every", "compare", "list", "rank", "average", "total", "least", "next_after", "next_before")
_BETWEEN = ("between",)
_IN_A_ROW = frozenset({"compare"})
"""Cues of setting many side by side, of whom none is the one that the others are held against."""
_WITH = ("with", "on", "into", "for", "from")
_THAT, _OF_WHOM = ("that", "this", "it"), "of"
_THEM = ("them", "it", "him")
_PREMIUM, _PRICIER = "premium", frozenset({"premium", "pricier", "expensive"})
_TOWARDS = frozenset({"对", "對", "相对", "相對", "跟", "和", "与", "與", "同"})
_THAN = ("过", "過", "于", "於")
_ROWS = ("ranking", "comparison", "versus")
_TOGETHER_WITH = frozenset({"跟", "和", "与", "與", "同", "拿去跟", "再跟"})
_RIVALS, _AS_RIVALS, _ADDED_HAN = "peers", ("rivals", "peers", "competitors"), "加埋"
_COUNTING_IN = frozenset({"including", "incl", "counting", "counted", "with", "included", "包括", "连", "連"})
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


def _of(filled: Reading, entities: Iterable[str]) -> Reading:
    """Of these, each once, as the chat has it."""
    return replace(filled, entities=tuple(dict.fromkeys(entities)), inherited=filled.inherited | {"entities"})


def _without_those_left_out(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    gone = reading.excluded or (_who_was_told(frame) if reading.has("it") else ())
    left = tuple(key for key in frame.compared if key not in gone)
    filled = replace(filled, cues=filled.cues | _end_of_the_order(reading, frame))
    return replace(_of(filled, reading.entities or left), excluded=gone)


def _who_was_told(frame: Frame) -> tuple[str, ...]:
    """Whoever was picked out of an order, or was spoken of first."""
    return (frame.winner,) if frame.winner else frame.entities[:1]


def _end_of_the_order(reading: Reading, frame: Frame) -> frozenset[str]:
    """ "Leaving them out, who's next?" goes on in the order that was asked for, from the end that it began with."""
    goes_on = reading.has("next_after") and not reading.has(*_ENDS_OF_AN_ORDER)
    return frozenset(frame.cues) & _ENDS_OF_AN_ORDER if goes_on else frozenset()


def _beside_a_group(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    left_out = (frame.winner,) if frame.winner else frame.entities
    if left_out and _takes_the_others_together(reading):
        return replace(filled, excluded=left_out, inherited=filled.inherited | {"entities"})
    if reading.entities or len(frame.entities) != 1:
        return filled
    if _is_beside_its_own(reading):
        return _of(filled, frame.entities)
    return replace(filled, entities=frame.entities) if _asks_its_place(reading) else filled


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
    if placed := _in_spoken_order(reading, frame):
        return replace(_of(_without_first(filled, "most"), placed), ordinals=())
    filled = replace(filled, cues=filled.cues | _end_of_the_order(reading, frame))
    return _of(filled, _those_meant(reading, frame))


def _asks_of_all_by_a_limit(filled: Reading, reading: Reading, frame: Frame) -> bool:
    """ "Which are above 20 %?", "and below?" after it."""
    if asks_which_keep_to_it(reading, frame):
        return True
    limited = bool(filled.quantities) and reading.has("above", "below")
    return limited and (reading.has("which", "who") or frame.intent.startswith("threshold"))


def _asks_who_is_beyond(reading: Reading) -> bool:
    """ "谁高于平均", after the average: any of all."""
    return reading.has("average") and reading.has("which", "who", "any_of") and reading.has("above", "below")


def _with_those_before(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """Where somebody is named: alone, or beside those who were spoken of."""
    if swapped := swapped_in(reading, frame):
        return _of(filled, swapped)
    if _is_set_against_several(reading):
        return replace(filled, entities=tuple(dict.fromkeys((*frame.entities, *reading.entities))))
    alone = len(reading.entities) == 1
    if is_part_of_a_name(reading) and len(frame.entities) == 1:
        return _of(filled, frame.entities)  # 占微软收入几成, after Azure
    if alone and (_spends_on_those_before(reading) or _is_held_against_an_end(reading)):
        return filled
    if alone and len(frame.compared) > 1 and reading.has("total") and reading.has("it") and compares(reading):
        return _of(_without_first(filled, "most"), (*frame.compared, *reading.entities))  # "do they together top AWS?"
    of_that = bool(reading.metrics) or (len(frame.entities) == 1 and _is_part_of_that(reading))
    if alone and reading.has("it") and of_that and not sets_beside(reading):
        return _of(filled, (*frame.entities, *reading.entities))
    if reading.has("correction"):
        corrected = corrected_to(reading, frame)
        return _of(filled, corrected) if corrected else filled
    if reading.has("adding", "plus") or (alone and reading.has("total") and not own_metrics(reading)):
        return _of(_add_up(filled, reading, frame), (*frame.compared, *reading.entities))
    if alone and sets_beside(reading) and not _asks_why_of_one(reading, frame):
        return replace(_beside(filled, reading, frame), inherited=filled.inherited | {"entities"})
    others = _others(frame.compared, reading)
    if alone and len(others) == 1 and _is_multiple(reading):
        return _of(filled, (*reading.entities, *others))
    if alone and (measure := counted_in(reading, frame)):
        return _of(filled, (*reading.entities, measure))
    if alone and _goes_on_against_the_first(filled, frame):
        kept = frame.compared if frame.intent in _ROWS else frame.entities[:1]
        return _of(filled, (*kept, *reading.entities))
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
    return opens and len(names) > 1 and reading.has("compare") and reading.has(*_OF_AN_ORDER, "most", "least")


def _spends_on_those_before(reading: Reading) -> bool:
    """ "How much has SAP committed to spend with them?": asked of SAP, and not of those with whom."""
    names = [m.end for m in reading.mentions if m.kind == "entity"]
    led_to = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _WITH}
    pointing = [m for m in reading.mentions if m.key in ("it", "its") and m.text.casefold() in _THEM]
    return any(m.start in led_to and min(names) <= m.start for m in pointing)


def _goes_on_against_the_first(filled: Reading, frame: Frame) -> bool:
    """ "And Amazon?" after the gap between two: the first of them stays, and both where they stood in a row."""
    if "cues" not in filled.inherited or not set(frame.cues) & {*SETTING_BESIDE, "above", "below"}:
        return False
    in_a_row = set(frame.cues) <= _IN_A_ROW and len(frame.entities) > _PAIR
    return len(frame.entities) > 1 and not in_a_row


def _in_spoken_order(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """ "Is the second bigger?", after two names: that one first, and the other that it is set beside."""
    asks = reading.has("polar", "confirm") and reading.has(*COMPARATIVES)
    said = {word for m in reading.mentions for word in m.text.casefold().split()}
    places = [place for place, words in enumerate(_PLACES) if not words.isdisjoint(said)]
    if not asks or len(frame.entities) != _PAIR or len(places) != 1:
        return ()
    chosen = frame.entities[places[0]]
    return (chosen, *(key for key in frame.entities if key != chosen))


def _asks_why_of_one(reading: Reading, frame: Frame) -> bool:
    """ "Why is Amazon's so high?", after a comparison of all: of that one alone."""
    return reading.has("why") and len(frame.entities) > _PAIR


def _asks_its_place(reading: Reading) -> bool:
    """ "Is that the lowest of the three?": who was spoken of, among those named together."""
    return reading.has("it", "its") and reading.has("polar", "confirm") and reading.has("most", "least", *_OF_AN_ORDER)


def _is_beside_its_own(reading: Reading) -> bool:
    """ "Is it bigger than its rivals?", "do its peers have a higher one?": it and they are set beside each other."""
    return reading.has("it", "its") and reading.has("polar", "confirm") and compares(reading)


def _outdoes_all(reading: Reading) -> bool:
    """ "Who is pricier than both?", "谁比这俩都便宜": asked of everyone; "which of both is pricier?" of the two."""
    if not (reading.has("both") and reading.has("who", "which", "any_of", "existence") and compares(reading)):
        return False
    than = min((m.start for m in reading.mentions if says_than(m)), default=None)
    return than is not None and any(m.key == "both" and m.start > than for m in reading.mentions)


def says_than(mention: Mention) -> bool:
    text = mention.text.casefold().split()[-1]
    if has_han(text):
        return mention.key == "compare" or (mention.key in COMPARATIVES and text.endswith(_THAN))  # 大过, 高于
    return text == "than"


def _is_multiple(reading: Reading) -> bool:
    """ "So AWS has twice as much?" """
    return any(quantity.unit == "ratio" or quantity.worded for quantity in reading.quantities)


def _others(keys: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in reading.entities)


def _add_up(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """A sum goes on ("and with Google Cloud added?"); else "add Amazon" sets it beside the others, "plus Amazon", "and
    the total" and 再加上谷歌云，一共多少 add up."""
    if "total" in frame.cues:
        filled = _without_first(filled, "most")  # "on top" orders nothing here
        return replace(filled, cues=filled.cues | {"total"})
    added = min((m.start for m in reading.mentions if m.key == "adding"), default=None)
    summed = added is not None and any(m.key == "total" and m.start > added for m in reading.mentions)
    if filled.metrics == _MULTIPLES and reading.has("plus") and not reading.has("total"):
        return replace(filled, cues=filled.cues - {"plus"} | {"adding"})  # a sum of those would say nothing
    return filled if reading.has("plus") or summed else _without_first(filled, "total")


def _beside(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """The new name beside the old one, or beside who was picked; "cheaper than Amazon?" wants a yes or a no."""
    if reading.entities == frame.entities and _others(frame.compared, reading):
        # "And Alibaba?" and then "how many percent is Alibaba cheaper?": than who was spoken of before it.
        return _of(filled, (*reading.entities, *_others(frame.compared, reading)))
    shown = frame.compared if reading.has("both") else frame.entities
    if _has_a_premium_of_its_own(reading, frame):
        return _of(filled, (*reading.entities, *_others(frame.entities[1:], reading)))
    if _is_asked_on_of_the_first(reading, frame):
        shown = frame.entities[:1]
    of_winner = frame.winner and frame.winner not in reading.entities and reading.has("its", *_BETWEEN_TWO)
    subject = (frame.winner,) if of_winner and frame.winner else shown
    entities = (*subject, *reading.entities)
    if compares(reading) and not reading.has(*_ASKING_HOW_FAR, "discount", "premium"):
        filled = replace(filled, cues=filled.cues | {"polar"})
        entities = (*reading.entities, *subject) if _is_the_new_one(reading) else entities
    elif reading.has("discount", "premium") and _has_it_itself(reading):
        entities = (*reading.entities, *subject)
    return replace(filled, entities=tuple(dict.fromkeys(entities)))


def _has_a_premium_of_its_own(reading: Reading, frame: Frame) -> bool:
    """ "And Amazon's premium?", 亚马逊的溢价呢, after Microsoft's to Alibaba: to Alibaba as well, where "its premium to
    Amazon?" is asked of Microsoft."""
    premium = min((m.start for m in reading.mentions if m.key == _PREMIUM and m.kind == "cue"), default=None)
    name = next((m for m in reading.mentions if m.kind == "entity"), None)
    if premium is None or name is None or name.start > premium or len(frame.entities) != _PAIR:
        return False
    before = [m for m in reading.mentions if m.end <= name.start]
    led = any(m.key in ("compare", "its", "it") or m.text in _TOWARDS for m in before)
    owns = name.is_possessive or any(has_han(m.text) for m in reading.mentions)
    of_the_first = not _PRICIER.isdisjoint(frame.cues) and set(reading.entities).isdisjoint(frame.entities)
    return owns and of_the_first and not led


def _is_asked_on_of_the_first(reading: Reading, frame: Frame) -> bool:
    """ "Is it behind Google?", after how far Alibaba is behind AWS: of Alibaba, and not of AWS."""
    apart = len(frame.entities) == _PAIR and not set(frame.cues).isdisjoint((*COMPARATIVES, *_BETWEEN_TWO))
    return apart and compares(reading) and not _is_the_new_one(reading) and not reading.has("both")


def _is_the_new_one(reading: Reading) -> bool:
    """ "Is Amazon's lower?", "does Azure have more?": asked of the new name, where "lower than Amazon's?" and 和亚马逊
    相比更低吗 are asked of the old one."""
    name = next((m for m in reading.mentions if m.kind == "entity"), None)
    compared = [m.start for m in reading.mentions if m.kind == "cue" and m.key in (*COMPARATIVES, "above", "below")]
    if name is None or not compared or name.start > compared[0] or _is_held_up(name, reading):
        return False
    return not any(says_than(m) and m.end <= name.start for m in reading.mentions)


def _is_held_up(name: Mention, reading: Reading) -> bool:
    """ "Compared with Amazon", 和亚马逊相比: whom somebody else is held against."""
    behind = reading.mentions[0].text in _HAN_OPENING and any(
        m.key == _VERSUS and m.start == name.end for m in reading.mentions
    )
    led = {m.start for m in reading.mentions if m.end == name.start and m.text.casefold() in _AGAINST} | {name.start}
    return behind or any(m.key == _VERSUS and m.end in led for m in reading.mentions)


def _has_it_itself(reading: Reading) -> bool:
    """ "What discount does Alibaba have?", where "what discount to Alibaba?" is asked of the old name."""
    name = next((m for m in reading.mentions if m.kind == "entity"), None)
    before = next((m for m in reversed(reading.mentions) if name and m.end == name.start), None)
    return before is not None and before.key == "auxiliary"


def _counts_two(reading: Reading) -> bool:
    """ "Those two added up?", "both together?": the two of the last answer, whoever was spoken of before."""
    return reading.has("both") or any(m.text.casefold() in _PAIRS for m in reading.mentions)


def _those_meant(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """Whom a question means that names nobody: who was picked, all that were shown, or the one spoken of."""
    if _are_strangers(frame.compared) and reading.has("which", "who") and reading.has(*_OF_AN_ORDER, "most", "least"):
        return ()  # "who has the highest?" after a stranger's: of those that the sources have
    if reading.has("source") and len(frame.facts) > 1:
        return frame.compared  # the source of all figures that were shown
    if len(frame.held) > 1 and reading.has(*_TAKEN_TOGETHER) and not reading.has("every", "other"):
        return frame.held
    if len(frame.held) > 1 and points_at_those(reading) and not reading.has("every", "other", "exclude"):
        return frame.held  # "which of those is the smallest?" of whom a limit holds
    if frame.picked and reading.has(*_BETWEEN_TWO) and not _is_of_several(reading):
        return frame.picked
    if frame.winner and len(frame.compared) > _PAIR and reading.has("it", "its") and _is_held_against_an_end(reading):
        return (frame.winner,)
    of_winner = reading.has("its") and not reading.has(*OF_ALL, *_OF_AN_ORDER)
    if frame.winner and (of_winner or reading.has("next_after", "next_before", "why")):
        return (frame.winner,)
    if len(frame.entities) == _PAIR and (_counts_two(reading) or _asks_how_far_again(reading, frame)):
        return frame.entities
    of_all = reading.has(*OF_ALL, *_OF_AN_ORDER, *SETTING_BESIDE, "both")
    return frame.compared if of_all or len(frame.entities) > 1 else frame.entities


def _asks_how_far_again(reading: Reading, frame: Frame) -> bool:
    """ "By how many times?", "in percent?" after how far two are apart, whoever was spoken of before."""
    again = frame.intent == _DIFFERENCE and reading.has(*_BETWEEN_TWO, "as_percent")
    return again and not reading.has(*_OF_AN_ORDER, *_TAKEN_TOGETHER, "every", "list", "rank")


def _are_strangers(keys: tuple[str, ...]) -> bool:
    return bool(keys) and all(key.startswith(_STRANGER) for key in keys)


def _is_held_against_an_end(reading: Reading) -> bool:
    """ "How much less is it than the first?", "is it behind the first?", Azure比第一少多少: of one; whoever is at that
    place is found by itself."""
    than = min((m.start for m in reading.mentions if says_than(m) or m.key in _AHEAD_OR_BEHIND), default=None)
    ends = [m.start for m in reading.mentions if m.key in _ENDS_OF_AN_ORDER or m.kind == "ordinal"]
    how_far = reading.has("difference", "points", "ratio", "as_percent")
    how_far = how_far or (reading.has("how_much", "polar") and reading.has(*_AHEAD_OR_BEHIND))
    return how_far and than is not None and any(start > than for start in ends) and not reading.has("both", "every")


def _is_of_several(reading: Reading) -> bool:
    """ "The gap between them" is between two, and no sum."""
    between = {m.start for m in reading.mentions if m.text.casefold().split()[0] in _BETWEEN}
    mentions = (m for m in reading.mentions if m.kind == "cue" and m.key in _OF_SEVERAL)
    return any(m.start not in between for m in mentions)


def _without_first(reading: Reading, cue: str) -> Reading:
    """The reading with the first mention of a cue as filler: it was used up in filling the slots."""
    places = [m.start for m in reading.mentions if m.kind == "cue" and m.key == cue]
    mentions = tuple(
        m._replace(kind="filler", key="used") if m.key == cue and m.start in places[:1] else m for m in reading.mentions
    )
    return replace(reading, mentions=mentions, cues=reading.cues - {cue} if len(places) < 2 else reading.cues)
