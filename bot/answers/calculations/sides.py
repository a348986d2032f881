"""From whose side the distance between two figures is told."""

from __future__ import annotations

from knowledge import Knowledge

from bot.models import Reading, Row

SIDES = ("discount", "premium")
APART = (
    "difference",
    "discount",
    "premium",
    "more",
    "less",
    "cheaper",
    "pricier",
    "above",
    "below",
    "cheap",
    "expensive",
)
_PAIR = 2
OF = ("of", "%")
_BEYOND = ("above", "below", "than")
_BESIDE = ("to", "from", "with", "versus", "vs", "against")
_BESIDE_HAN = (
    "跟", "和", "与", "與", "同", "对", "對", "相对", "相對", "相对于", "相對於", "较", "較", "以", "拿", "比起",
    "相比",
)  # fmt: skip
_HIGHER, _LOWER = ("more", "above", "pricier", "faster"), ("less", "below", "cheaper", "slower")
_THAN = ("than", "比", "较", "較")
_BEHIND = (*_THAN, "behind", "below", "beneath", "under", "above", "over", "of", "past", "beyond")
"""Last words before whom the other is set against; "ahead of", but not "the P/E of"."""
_IN_PARTS = ("as_percent", "as_part", "ratio", "quotient", *SIDES)
"""Cues of a measure that is not the same from both sides."""


def subject_of(reading: Reading, rows: tuple[Row, ...], knowledge: Knowledge) -> Row:
    if reading.pairs:
        in_percent = len(reading.entities) == len(reading.pairs) == _PAIR and reading.has("as_percent", "as_part")
        pair = reading.pairs[int(in_percent and _is_base_first(reading))]
        return next((row for row in rows if (row.entity, row.metric) == pair), rows[0])
    if "entities" in reading.inherited and len(rows) == 2 and reading.has(*SIDES) and not reading.has("compare"):
        return _ordered_by_side(rows, reading)[0]  # "and the discount?": whoever has one
    if is_of_whoever_has_it(reading):
        return _ordered_by_side(rows, reading)[0]
    if added := _added(reading, rows, knowledge) or _set_against(reading, rows, knowledge):
        return added
    if reading.entities:
        of_two = len(reading.entities) == _PAIR and reading.has("as_percent", "as_part", *SIDES)
        family = knowledge.family(reading.entities[int(of_two and _is_base_first(reading))])
        return next((row for row in rows if row.entity in family), rows[0])
    return rows[0]


def is_of_whoever_has_it(reading: Reading) -> bool:
    """ "Is there a discount?" after several were compared, none of whom is named again."""
    named = any(m.kind in ("entity", "group") for m in reading.mentions)
    return "entities" in reading.inherited and not named and reading.has(*SIDES) and not reading.has("compare")


def whoever_has_it_first(rows: tuple[Row, ...], reading: Reading) -> tuple[Row, ...]:
    """The rows with the one first of whom a discount or a premium can be said, where nobody is named."""
    return _ordered_by_side(rows, reading) if is_of_whoever_has_it(reading) else rows


def _ordered_by_side(rows: tuple[Row, ...], reading: Reading) -> tuple[Row, ...]:
    upwards = reading.has("discount")
    return tuple(sorted(rows, key=lambda row: row.fact.value if row.fact else 0, reverse=not upwards))


def _added(reading: Reading, rows: tuple[Row, ...], knowledge: Knowledge) -> Row | None:
    """ "What percent lower is Alibaba's?", after Microsoft's: the one that is named now, unless it is what the other is
    set against ("how far above Alibaba's is it?")."""
    named = [m for m in reading.mentions if m.kind == "entity"]
    if "entities" not in reading.inherited or len(named) != 1 or len(rows) != _PAIR or not reading.has("as_percent"):
        return None
    if reading.has(*SIDES):
        return None
    before = [m for m in reading.mentions if m.end == named[0].start]
    if any(m.text.casefold().split()[-1] in (*OF, *_BEYOND, *_BESIDE) for m in before):
        return None
    return next((row for row in rows if row.entity in knowledge.family(named[0].key)), None)


def _set_against(reading: Reading, rows: tuple[Row, ...], knowledge: Knowledge) -> Row | None:
    """ "How many points behind AWS is Alibaba?" asks about Alibaba, "how many points behind is it?" about the lower."""
    if len(rows) != _PAIR:
        return None
    named = [m for m in reading.mentions if m.kind == "entity"]
    if not named and reading.has("as_percent", "difference") and not reading.has("as_part", "ratio", *SIDES):
        return _on_the_side_told(reading, rows)  # "how much more?", "in %?"
    if reading.has(*_IN_PARTS):
        return None
    if not named:
        return _on_the_side_told(reading, rows)
    told = [(m.key in (*_HIGHER, *_LOWER), m.text.casefold().split()[-1])
            for m in reading.mentions if m.end == named[0].start]  # fmt: skip
    if len({m.key for m in named}) != _PAIR or not any(
        word in (_BEHIND if is_apart else _THAN) for is_apart, word in told
    ):
        return None
    family = knowledge.family(named[0].key)
    return next((row for row in rows if row.entity not in family), None)


def _on_the_side_told(reading: Reading, rows: tuple[Row, ...]) -> Row | None:
    """Of those spoken of before, the one of whom the word is true: "how far ahead is it?"."""
    higher, lower = reading.has(*_HIGHER), reading.has(*_LOWER)
    if higher == lower:
        return None
    ordered = sorted(rows, key=lambda row: row.fact.value if row.fact else 0)
    return ordered[-1] if higher else ordered[0]


def _is_base_first(reading: Reading) -> bool:
    """ "What percentage of Amazon's P/E is Alibaba's?", "what percentage above Alibaba's P/E is Amazon's?": who is
    asked about comes second, and so does whose discount "to Amazon" it is; "how many percent is the P/E of Alibaba
    lower than Amazon's?" asks about the first."""
    first = next((m for m in reading.mentions if m.kind == "entity" and m.key == reading.entities[0]), None)
    before = [m for m in reading.mentions if first and m.end == first.start]
    apart = [m.start for m in reading.mentions if m.kind == "cue" and m.key in APART]
    lower_than = first is not None and bool(apart) and min(apart) > first.start
    if reading.has(*SIDES):  # the discount of the one to the other, what buyers of the one pay over the other
        leading: tuple[str, ...] = (*_BEYOND, *_BESIDE, *_BESIDE_HAN)
    else:
        leading = _BEYOND if lower_than else (*OF, *_BEYOND)
    return any(m.text.casefold().split()[-1] in leading for m in before)
