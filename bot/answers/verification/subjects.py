"""Of whom a question asks that names another before: "compared to AWS, is Azure bigger?", "AWS's share; does Azure have
more?", 和AWS比，Azure更大吗. The yes or no is of the one behind."""

from __future__ import annotations

from knowledge import Knowledge, Mention, Quantity, has_han, replace

from bot.answers.statements.comparing import COMPARING
from bot.models import Reading

_THAN, _CHOICE, _PAIR = "than", "choice", 2
_DENYING, _INSTEAD = frozenset({"negation", "correction"}), ("but", "but rather", "是", "而是")
_IS_IT_NOT = "is it not"
_POLAR, _COMPARE, _NEVER = "polar", "compare", 10**6
_ASKING = frozenset({_POLAR, "confirm", "politeness"})
_JOINTS = frozenset({"and", "but", "so", "then"})
_VERBS = frozenset({"is", "are", "was", "does", "do", "did", "has"})
HAN_OPENING = ("和", "跟", "与", "與", "同")
"""Words that open 跟AWS相比: whom others are held against comes before the subject."""
_HAN_LEADING = ("比", "较", "較", "有", "跟", "和", "与", "與", "同", "于", "於", "像", "如", "过", "過", "及")
"""Ends of words that lead to whom somebody is held against."""
_BARE = ("filler", "entity", "group", "term")
"""Kinds of mentions of a mere list of names."""
_BEFORE_A_NAME = 2
"""Tokens that may stand between the verb and its subject ("is the Azure unit")."""


def with_subject_first(reading: Reading) -> Reading:
    """The reading with the names in such an order that the first is the one of whom the question asks; of those alone
    whom its last part sets beside each other."""
    return _set_right(reading) or _behind_whom_it_passes(reading) or _in_order(reading, alone=not reading.quantities)


def _set_right(reading: Reading) -> Reading | None:
    """ "Is it not Azure that has the higher share, but AWS?", 份额更高的不是Azure，是AWS: of the one who is said
    instead."""
    names = _names(reading)
    denials = [m for m in reading.mentions if m.key in _DENYING or m.text.casefold() == _IS_IT_NOT]
    if len(names) != _PAIR or len({m.key for m in names}) != _PAIR or not denials:
        return None
    one, other = names
    instead = any(m.end == other.start and m.text.casefold() in _INSTEAD for m in reading.mentions)
    denied = [m for m in denials if m.end == one.start]
    if not (instead and denied) or len({m.start for m in denials}) > 1:
        return None
    kept = tuple(m for m in reading.mentions if m not in denied or m.key not in _DENYING)
    return replace(reading, mentions=kept, cues=reading.cues - _DENYING, entities=(other.key, one.key))


def _behind_whom_it_passes(reading: Reading) -> Reading | None:
    """ "Higher than Microsoft's: is that Alibaba's P/E?", "than Azure, is AWS bigger?": whom another is compared with
    is named first, and the other behind a pause; "is it more than Azure, Google Cloud?" names two of the former."""
    names = _names(reading)
    if len(names) != len({m.key for m in names}) or len(names) != _PAIR:
        return None
    one, other = names
    before = [m for m in reading.mentions if m.end == one.start]
    than = any(m.text.casefold().split()[-1] == _THAN for m in before)
    pauses = [place for place in _starts(reading) if one.end <= place <= other.start]
    joined = any(m.text.casefold() in _JOINTS or m.key == _CHOICE for m in reading.mentions if one.end <= m.start)
    if not than or not pauses or joined or not _says_something(min(pauses), other, reading):
        return None
    return replace(reading, entities=(other.key, one.key))


def _says_something(start: int, name: Mention, reading: Reading) -> bool:
    """A verb before the name, or what is measured or said of it right behind: a mere name goes on with a list."""
    verb = any(start <= m.start < name.start and _asks(m) for m in reading.mentions)
    behind = (m for m in reading.mentions if m.start == name.end)
    return verb or any(m.kind == "metric" or (m.kind == "cue" and m.key not in _ASKING) for m in behind)


def _in_order(reading: Reading, *, alone: bool) -> Reading:
    """`alone`: those of the last part may be all who are asked about."""
    names, start = _names(reading), _start_of_the_question(reading)
    before = [m.key for m in names if m.end <= start]
    behind = [m for m in names if m.start >= start]
    if not before or not behind or _asks_before(start, reading) or not _is_compared(behind[0], start, reading):
        return reading
    asked = tuple(dict.fromkeys(m.key for m in behind))
    reading = replace(reading, mentions=tuple(m for m in reading.mentions if m.end > start or not _compares(m)))
    if len(asked) > 1:
        return replace(reading, entities=asked) if alone and _is_opened_by_a_verb(start, reading) else reading
    return replace(reading, entities=(*asked, *(key for key in reading.entities if key not in asked)))


def without_figures_told(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "AWS has 29%, is Azure bigger?": a figure that is told before the question, and is right, is not asked about."""
    start = _start_of_the_question(reading)
    told = [m for m in reading.mentions if m.quantity]
    behind = next((m for m in _names(reading) if m.start >= start), None)
    if not told or behind is None or any(m.end > start for m in told):
        return reading
    if not _is_opened_by_a_verb(start, reading) and not _is_compared(behind, start, reading):
        return reading
    before = [m.key for m in _names(reading) if m.end <= start]
    right = all(_has(before, m.quantity, reading, knowledge) for m in told if m.quantity)
    if _asks_before(start, reading) or not right:
        return reading
    reading = _in_order(reading, alone=True)
    return replace(reading, quantities=(), mentions=tuple(m for m in reading.mentions if not m.quantity))


def _has(names: list[str], stated: Quantity, reading: Reading, knowledge: Knowledge) -> bool:
    keys = [key for name in names for key in knowledge.family(name)]
    facts = [fact for key in keys for metric in reading.metrics for fact in knowledge.facts(key, metric)]
    return any(fact.value == stated.value and stated.unit in (None, fact.unit) for fact in facts)


def _is_compared(name: Mention, start: int, reading: Reading) -> bool:
    """Whether it stands before the word that compares, and nothing leads to it; "is that bigger than Azure?" and
    份额，比Azure大吗 are of the one told before."""
    before = [m for m in reading.mentions if m.end == name.start and m.start >= start]
    led = any(m.key == _COMPARE or m.text.endswith(_HAN_LEADING) for m in before)
    return not led and any(m.start >= name.end and m.kind == "cue" and m.key in COMPARING for m in reading.mentions)


def _compares(mention: Mention) -> bool:
    return mention.kind == "cue" and (mention.key == _COMPARE or mention.key in COMPARING)


def _names(reading: Reading) -> list[Mention]:
    return [m for m in reading.mentions if m.kind == "entity" and m.key in reading.entities]


def _start_of_the_question(reading: Reading) -> int:
    """Where the part begins that compares: behind a pause, a joining word before a verb, or 和AWS相比; nowhere where
    what stands before it is a mere list of names, or compares as well."""
    compared = [m.start for m in reading.mentions if m.kind == "cue" and m.key in COMPARING]
    starts = [place for place in _starts(reading) if 0 < place <= max(compared, default=-1)]
    if not starts:
        return _NEVER
    start = max(starts)
    before = [m for m in reading.mentions if m.end <= start]
    again = {m.key for m in before} & {m.key for m in _names(reading) if m.start >= start}
    listed = (all(m.kind in _BARE for m in before) and not again) or min(compared) < start  # "A、B、C中，B最低吗"
    return _NEVER if listed and not _is_opened_by_a_verb(start, reading) else start


def _starts(reading: Reading) -> list[int]:
    starts, end = [], 0
    for mention in reading.mentions:
        if mention.start > end or _is_verb_behind_a_joint(mention, reading):
            starts.append(mention.start)
        end = max(end, mention.end)
    return [*starts, *_behind_han_comparisons(reading)]


def _is_verb_behind_a_joint(mention: Mention, reading: Reading) -> bool:
    """ "... and does Azure have more?"."""
    if mention.text.casefold() not in _VERBS:
        return False
    joined = any(m.end == mention.start and m.text.casefold() in _JOINTS for m in reading.mentions)
    return joined and _leads_to_a_name(mention, reading)


def _behind_han_comparisons(reading: Reading) -> list[int]:
    """The end of 跟AWS相比, where it opens the question."""
    if not reading.mentions or reading.mentions[0].text not in HAN_OPENING:
        return []
    return [m.end for m in reading.mentions if m.key == _COMPARE and has_han(m.text)][:1]


def _is_opened_by_a_verb(start: int, reading: Reading) -> bool:
    return any(m.start == start and _asks(m) and _leads_to_a_name(m, reading) for m in reading.mentions)


def _asks(mention: Mention) -> bool:
    return mention.key == _POLAR or mention.text.casefold() in _VERBS


def _leads_to_a_name(verb: Mention, reading: Reading) -> bool:
    return any(0 <= m.start - verb.end <= _BEFORE_A_NAME for m in _names(reading))


def _asks_before(start: int, reading: Reading) -> bool:
    """ "Is AWS bigger and is Azure smaller?": the first part is a question too."""
    return any(m.key == _POLAR and m.end <= start for m in reading.mentions)
