"""A new name beside the old one, or beside who was picked: "cheaper than Amazon?", "and Amazon's premium?"."""

from __future__ import annotations

from knowledge import Mention, has_han, replace

from bot.dialogue.leaning import COMPARATIVES, compares
from bot.dialogue.those_meant import BETWEEN_TWO, PAIR, of_these, says_than
from bot.models import Frame, Reading

_ASKING_HOW_FAR = ("who", "which", "how_much", "how_many", "points", "difference", "ratio", "as_percent")
_VERSUS = "compare"
_AGAINST = ("to", "with", "against")
_HAN_OPENING = ("和", "跟", "与", "與", "同")
_PREMIUM, _PRICIER = "premium", frozenset({"premium", "pricier", "expensive"})
_TOWARDS = frozenset({"对", "對", "相对", "相對", "跟", "和", "与", "與", "同"})


def not_named(keys: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in reading.entities)


def set_beside_the_old(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """The new name beside the old one, or beside who was picked; "cheaper than Amazon?" wants a yes or a no."""
    if reading.entities == frame.entities and not_named(frame.compared, reading):
        # "And Alibaba?" and then "how many percent is Alibaba cheaper?": than who was spoken of before it.
        return of_these(filled, (*reading.entities, *not_named(frame.compared, reading)))
    shown = frame.compared if reading.has("both") else frame.entities
    if _has_a_premium_of_its_own(reading, frame):
        return of_these(filled, (*reading.entities, *not_named(frame.entities[1:], reading)))
    if _is_asked_on_of_the_first(reading, frame):
        shown = frame.entities[:1]
    of_winner = frame.winner and frame.winner not in reading.entities and reading.has("its", *BETWEEN_TWO)
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
    if premium is None or name is None or name.start > premium or len(frame.entities) != PAIR:
        return False
    before = [m for m in reading.mentions if m.end <= name.start]
    led = any(m.key in ("compare", "its", "it") or m.text in _TOWARDS for m in before)
    owns = name.is_possessive or any(has_han(m.text) for m in reading.mentions)
    of_the_first = not _PRICIER.isdisjoint(frame.cues) and set(reading.entities).isdisjoint(frame.entities)
    return owns and of_the_first and not led


def _is_asked_on_of_the_first(reading: Reading, frame: Frame) -> bool:
    """ "Is it behind Google?", after how far Alibaba is behind AWS: of Alibaba, and not of AWS."""
    setting_apart = (*COMPARATIVES, *BETWEEN_TWO, "above", "below")
    apart = len(frame.entities) == PAIR and not set(frame.cues).isdisjoint(setting_apart)
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
