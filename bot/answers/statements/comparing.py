"""The words of a question that compare, deny, or leave a choice."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.answers.statements.sentence import segments_of
from bot.models import Direction, Reading, Row

HIGHER = frozenset({"more", "above", "pricier", "premium", "faster", "expensive"})
LOWER = frozenset({"less", "below", "cheaper", "discount", "slower", "cheap"})
_JOINING = frozenset({"and_what", "compare", "both", "every"})
_PART = "data_center"
_LEADING = frozenset({"for", "from", "to", "on", "in", "going", "spent", "used", "meant", "intended", "the", "of"})
_OTHERS = (["other", "than"], ["others", "than"], ["things", "besides"], ["others", "besides"])
"""The last words of what takes a part or a name away."""
_HAN_THAN = ("过", "過", "于", "於")
COMPARING = HIGHER | LOWER | {"most", "least", "fastest", "slowest", "cheapest", "priciest", "same", "single_digit"}


def offers_choice(reading: Reading) -> bool:
    """ "Is it 18 or 25?", "Amazon's or Microsoft's?": the answer says which, and neither yes nor no."""
    told = [m for m in reading.mentions if m.kind in ("entity", "quantity")]
    return any(
        m.kind == "cue" and m.key == "choice" and any(o.end <= m.start for o in told) and _follows(m, told)
        for m in reading.mentions
    )


def _follows(mention: Mention, told: list[Mention]) -> bool:
    return any(0 <= other.start - mention.end <= 3 for other in told)


def offers_sides(reading: Reading) -> bool:
    """ "Faster or slower than Azure?": both sides are offered, and the answer says on which of them it is."""
    higher, lower = ([m for m in reading.mentions if m.kind == "cue" and m.key in side] for side in (HIGHER, LOWER))
    ors = {i for m in reading.mentions for i, word in enumerate(m.text.casefold().split(), m.start) if word == "or"}
    between = {i for one in higher for two in lower for i in range(min(one.start, two.start), max(one.end, two.end))}
    return bool(ors & between) and not denials(reading)


def is_denied(reading: Reading) -> bool:
    """Whether a "not" stands before the comparing word ("Azure isn't bigger"); one that asks ("isn't Azure
    bigger?") denies nothing."""
    segments = segments_of(reading)
    asking = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "polar"}
    compared = [m for m in reading.mentions if m.kind == "ordinal" or (m.kind == "cue" and m.key in COMPARING)]
    return any(
        m.kind == "cue"
        and m.key == "negation"
        and m.start not in asking
        and any(
            m.end <= c.start and (segments[m.start] == segments[c.start] or _only_names_between(m, c, reading))
            for c in compared
        )
        for m in reading.mentions
    )


def _only_names_between(denial: Mention, compared: Mention, reading: Reading) -> bool:
    """没有比微软和亚马逊都低: what the names are joined by parts nothing; Chinese compares behind them."""
    between = (m for m in reading.mentions if denial.end <= m.start < compared.start)
    return has_han(denial.text) and all(m.kind in ("entity", "filler") or m.key in _JOINING for m in between)


def denials(reading: Reading) -> int:
    """How many words deny; one that only asks ("isn't it?") does not."""
    asking = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "polar"}
    return len({m.start for m in reading.mentions if m.kind == "cue" and m.key == "negation"} - asking)


def is_denied_and_tagged(reading: Reading) -> bool:
    """ "Alibaba doesn't lag AWS, does it?": to some a "no" agrees, to others it contradicts; "..., right?" asks whether
    what is said is right."""
    if denials(reading) != 1 or not reading.mentions:
        return False
    denied = min(m.end for m in reading.mentions if m.kind == "cue" and m.key == "negation")
    if not any(m.kind in ("entity", "group") and m.end <= denied for m in reading.mentions):
        return False  # "not 20, Google Cloud's share is 13 %, right?" takes something else back
    tags = [m for m in reading.mentions if m.kind == "cue" and m.key == "polar" and m.start >= denied]
    told = [m for m in reading.mentions if m.kind in ("entity", "quantity", "ordinal") or m.key in COMPARING]
    return any(all(m.end <= tag.start for m in told) for tag in tags) and reading.mentions[0].key != "polar"


def side_of(entity: str, reading: Reading, knowledge: Knowledge) -> bool | None:
    """On which side of this name the subject is said to be, where a question says both ("above Google's but below
    AWS's"): the comparing word before the name tells. None where there are not two sides."""
    words = [m for m in reading.mentions if m.kind == "cue" and m.key in HIGHER | LOWER]
    if len({m.key in HIGHER for m in words}) < 2:
        return None
    family = knowledge.family(entity)
    name = next((m for m in reading.mentions if m.kind == "entity" and m.key in family), None)
    if name is None:
        return None
    if all(has_han(m.text) and not m.text.endswith(_HAN_THAN) for m in words):  # 比谷歌云大但比AWS小
        behind = [m for m in words if m.start >= name.end]
        return behind[0].key in HIGHER if behind else None
    before = [m for m in words if m.end <= name.start]
    return before[-1].key in HIGHER if before else None


def beats(one: Row, other: Row, direction: Direction) -> bool:
    """Whether the figure of the one is above that of the other, or below it where that is claimed."""
    if not (one.fact and other.fact):
        return False
    return one.fact.value > other.fact.value if direction == "high" else one.fact.value < other.fact.value


def complement_of(reading: Reading) -> Mention | None:
    """ "Is a fifth of the plan not for data centers?", "do others than AWS hold 34 %?": the part or the name whose rest
    is spoken of; a "not" that asks ("isn't 80 % ...?") takes nothing away."""
    names = {m.key for m in reading.mentions if m.kind == "entity"}
    reached: set[int] = set()
    for before, mention in zip((None, *reading.mentions), reading.mentions, strict=False):
        if mention.start in reached and mention.text.casefold() in _LEADING:
            reached.add(mention.end)
        elif mention.start in reached and (mention.key == _PART or (mention.kind == "entity" and len(names) == 1)):
            return mention
        if _takes_away(mention, before):
            reached.add(mention.end)
    return None


def _takes_away(mention: Mention, before: Mention | None) -> bool:
    words = mention.text.casefold().split()
    previous = before.text.casefold().split()[-1:] if before else []
    return words == ["not"] or [*previous, *words][-2:] in _OTHERS
