"""Questions for a multiple or a part of a figure ("what is twice Alibaba's P/E?", "how much is a third of the plan?"):
the figure itself would be taken for the answer."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_TIMES = ("ratio", "multiple")
_UNITS = ("percent", *_TIMES)
_WHAT = frozenset({"what", "how_much", "convert", "exactly", "and_what"})
_CHECKING = ("polar", "confirm")
_REACH = 3
"""Within so many mentions behind the multiple stands what it is of."""
_OF = ("of", "的")
_SMALL = frozenset({"of", "the", "its", "their", "that", "it", "this", "的", "about", "a"})
_COMPARED = frozenset({"as", "more", "less", "than", "higher", "lower", "bigger", "larger"})
_WORDS_OF_TIMES = frozenset({"times", "twice", "double", "triple", "treble", "thrice", "quadruple", "two-fold"})
_CHANGING = frozenset({"plus", "minus", "times", "add", "subtract", "加", "减", "減", "乘"})
_COUNTED = "counts_of_names"
_HAN_TIMES = "倍"
_MEASURED = frozenset({"pe", "multiple", "share", "rnd", "plan", "budget", "invest", "capex", "growth"})


@near_miss("multiple_of", "quantity", as_printed=True, of_wholes=True)
def _asks_for_a_multiple(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Half of Amazon's P/E?", "how much is 80 % of Amazon's $40 billion?"; a printed one is asked for itself."""
    if reading.has(*_CHECKING, "who", "which", "data_center", "region", "emerging") or not reading.metrics:
        return False
    if "entities" in reading.inherited and any(m.kind == "entity" for m in reading.mentions):
        return False  # "half of Microsoft's", after Alibaba's: the one as a part of the other
    told = [m for m in reading.mentions if m.kind not in ("filler", "term")]
    for place, mention in enumerate(told):
        if not _is_multiple(mention) or _is_printed(mention, reading, knowledge):
            continue
        opens = all(m.key in _WHAT for m in told[:place])
        if (opens and _leads_to_a_figure(mention, reading)) or _ends_in_it(mention, reading):
            return True
    return False


@near_miss("multiple_of", "quantity", beside=_CHECKING, as_printed=True, of_wholes=True)
def _sets_an_amount_beside_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is $53 billion about half of Microsoft's R&D budget?": neither the one nor the other is what is printed."""
    if not reading.has(*_CHECKING) or not reading.metrics or len(reading.entities) > 1:
        return False
    parts = [m for m in reading.mentions if _is_multiple(m) and not _is_printed(m, reading, knowledge)]
    units = {knowledge.metric(key).unit for key in reading.metrics}
    amounts = [m for m in reading.mentions if m.quantity and m not in parts and m.quantity.unit in units - {"percent"}]
    return any(_leads_to_a_figure(part, reading) and any(m.end <= part.start for m in amounts) for part in parts)


@near_miss("changed_by", "plus", "minus", "ratio", "add", "subtract", "减", "乘", as_printed=True)
def _changes_what_was_shown(reading: Reading, _: Knowledge) -> bool:
    """ "Plus 10", "times two", "minus 5 points" after a figure: it by itself is not what is asked for."""
    if _adds_to_a_named_figure(reading):
        return True
    told = [m for m in reading.mentions if m.kind not in ("filler", "term") and m.key not in ("and_what", "it", "its")]
    if "metrics" not in reading.inherited or any(m.kind not in ("cue", "quantity") for m in told):
        return False
    if len(told) == 1 and told[0].quantity and told[0].quantity.unit == "ratio":
        return True  # "doubled", 翻倍
    changing = {m.end: m for m in reading.mentions if not _CHANGING.isdisjoint(m.text.casefold().split())}
    numbers = (m for m in reading.mentions if m.quantity or m.key == _COUNTED)
    return any(m.start in changing and all(changing[m.start].start <= one.start for one in told) for m in numbers)


def _adds_to_a_named_figure(reading: Reading) -> bool:
    """ "AWS share plus 5"."""
    last = reading.mentions[-1] if reading.mentions else None
    alone = len(reading.entities) == len(reading.metrics) == len(reading.quantities) == 1
    if last is None or last.quantity is None or not alone:
        return False
    if "metrics" in reading.inherited or reading.has("polar", "confirm"):
        return False
    return any(m.end == last.start and m.text.casefold() in ("plus", "minus", "+", "-") for m in reading.mentions)


def _is_multiple(mention: Mention) -> bool:
    """A percentage, "twice", "three times"; "18x" is a P/E."""
    quantity = mention.quantity
    if quantity is None or quantity.unit not in _UNITS:
        return False
    words = mention.text.casefold().split()
    counted = not _WORDS_OF_TIMES.isdisjoint(words) or mention.text.endswith(_HAN_TIMES)
    return quantity.unit != "multiple" or counted


def _is_printed(mention: Mention, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether it is a figure of those who are named, or of anybody where nobody is."""
    assert mention.quantity
    printed = knowledge.facts_with_value(mention.quantity.value, mention.quantity.unit or "")
    names = _owners(mention, reading, knowledge) or reading.entities
    named = {key for name in names for key in knowledge.family(name)}
    return any(fact.entity in named or not named for fact in printed)


def _owners(part: Mention, reading: Reading, knowledge: Knowledge) -> set[str]:
    """Whose the amount is of which a part is asked for (530亿的两成)."""
    amounts = [q for q in reading.quantities if q != part.quantity and q.unit in (None, *CURRENCIES)]
    units = [(q.value, unit) for q in amounts for unit in ((q.unit,) if q.unit else CURRENCIES)]
    return {fact.entity for value, unit in units for fact in knowledge.facts_with_value(value, unit)}


def _leads_to_a_figure(mention: Mention, reading: Reading) -> bool:
    """Whether what stands right behind it is somebody's figure, with nothing but small words between."""
    place = mention.end
    for _ in range(_REACH):
        behind = [m for m in reading.mentions if m.start == place]
        if any(m.kind in ("entity", "metric") or (m.quantity and m.quantity.value > 0) for m in behind):
            return True
        small = [m for m in behind if m.text.casefold() in _SMALL]
        if any(m.kind == "cue" and not small and m.key not in _COMPARED for m in behind):
            return _is_measured(behind)
        if not small:
            return False
        if any(m.key == "it" for m in small) and not any(m.start == small[0].end for m in reading.mentions):
            return True
        place = small[0].end
    return False


def _is_measured(behind: list[Mention]) -> bool:
    return any(m.key in _MEASURED for m in behind)


def _ends_in_it(mention: Mention, reading: Reading) -> bool:
    """亚马逊市盈率的一半是多少: Chinese has the figure first."""
    before = {m.end for m in reading.mentions if m.text == _OF[1]}
    return mention.start in before and reading.has("what", "how_much")


MULTIPLES = (_asks_for_a_multiple, _sets_an_amount_beside_a_part, _changes_what_was_shown)
