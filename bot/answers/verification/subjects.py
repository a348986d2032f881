"""Of whom a question asks that names another before: "compared to AWS, is Azure bigger?", "AWS's share; does Azure have
more?", 和AWS比，Azure更大吗. The yes or no is of the one behind."""

from __future__ import annotations

from knowledge import Mention, replace

from bot.models import Reading

_POLAR, _COMPARE = "polar", "compare"
_LEADING = frozenset(
    {"next to", "relative to", "versus", "vs", "against", "unlike", "than", "beside", "alongside", "given"}
)
"""Words at the opening that lead to whom somebody is held against."""
_HAN_LEADING, _HAN_OPENING = ("相比", "比起", "相较", "相較", "对比", "對比"), ("和", "跟", "与", "與", "同")
_JOINTS = frozenset({"and", "but", "so", "then", "or"})
_VERBS = frozenset({"is", "are", "was", "does", "do", "did", "has"})
_BEFORE_A_NAME = 2
"""Tokens that may stand between the verb and its subject ("is the Azure unit")."""


def with_subject_first(reading: Reading) -> Reading:
    """The reading with the names in such an order that the first is the one of whom the question asks."""
    subject = _behind_a_verb(reading) or _behind_whom_it_is_held_against(reading)
    if subject is None or subject not in reading.entities:
        return reading
    others = tuple(key for key in reading.entities if key != subject)
    return replace(reading, entities=(subject, *others))


def _names(reading: Reading) -> list[Mention]:
    return [m for m in reading.mentions if m.kind == "entity" and m.key in reading.entities]


def _behind_a_verb(reading: Reading) -> str | None:
    """ "AWS's share, is Azure bigger?": right behind the verb of the last question, and named nowhere before."""
    names = _names(reading)
    for verb in [m for m in reading.mentions if m.start and _may_ask(m, reading)]:
        before = {m.key for m in names if m.end <= verb.start}
        behind = [m for m in names if m.start >= verb.end]
        opens = not any(m.end == verb.start and m.text.casefold() not in _JOINTS for m in reading.mentions)
        near = bool(behind) and behind[0].start - verb.end <= _BEFORE_A_NAME
        if before and opens and near and {m.key for m in behind}.isdisjoint(before):
            return behind[0].key if len({m.key for m in behind}) == 1 else None
    return None


def _may_ask(mention: Mention, reading: Reading) -> bool:
    """A verb that opens a question, also behind a joining word ("and does Azure have more?")."""
    if mention.key == _POLAR:
        return True
    joined = any(m.end == mention.start and m.text.casefold() in _JOINTS for m in reading.mentions)
    return joined and mention.text.casefold() in _VERBS


def _behind_whom_it_is_held_against(reading: Reading) -> str | None:
    """ "Compared to Amazon, Alibaba is cheaper, right?", "相比亚马逊，阿里更便宜吗"."""
    names = _names(reading)
    if not names or not _is_led_in(names[0], reading):
        return None
    end = _end_of_part(names[0], reading)
    held = {m.key for m in names if m.start < end}
    subject = next((m.key for m in names if m.start >= end), None)
    return subject if subject not in held else None


def _is_led_in(name: Mention, reading: Reading) -> bool:
    opening = [m for m in reading.mentions if m.end <= name.start]
    if not opening or any(m.key == _POLAR for m in opening):
        return False
    last = [m for m in opening if m.end == opening[-1].end]
    if any(m.key == _COMPARE or m.text.casefold() in _LEADING for m in last):
        return opening[0].start == 0 and opening[-1].end == name.start
    return opening[-1].text in _HAN_OPENING and any(
        m.key == _COMPARE and m.start == name.end for m in reading.mentions
    )


def _end_of_part(name: Mention, reading: Reading) -> int:
    """Where the part ends in which a name stands: at the next pause, or in Chinese behind the word that compares."""
    end = name.end
    for mention in reading.mentions:
        if mention.start > end:
            break
        end = max(end, mention.end)
        if mention.key == _COMPARE and mention.start >= name.end:
            break
    return end
