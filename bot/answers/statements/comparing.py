"""The words of a question that compare, deny, or leave a choice."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han, replace

from bot.answers.statements.sentence import segments_of
from bot.models import Direction, Reading, Row

HIGHER = frozenset({"more", "above", "pricier", "premium", "faster", "expensive"})
LOWER = frozenset({"less", "below", "cheaper", "discount", "slower", "cheap"})
_JOINING = frozenset({"and_what", "compare", "both", "every"})
_PART = "data_center"
_LEADING = frozenset(
    {"for", "from", "to", "on", "in", "going", "spent", "used", "meant", "intended", "the", "of", "go", "goes", "go to",
     "goes to", "come", "comes", "come from", "comes from", "flow", "flows"}
)
_OTHERS = (["other", "than"], ["others", "than"], ["things", "besides"], ["others", "besides"])
"""The last words of what takes a part or a name away."""
_OUTSIDE = (["outside"], ["outside", "of"], ["elsewhere", "than"])
_TAKING = frozenset(
    {"not", "other", "others", "things", "besides", "than", "outside", "of", "elsewhere", "else", "something"}
)
"""Words of which the phrases are made that take a part or a name away."""
_ELSEWHERE = frozenset({"elsewhere", "something else", "anything else", "other things", "other purposes"})
"""With nothing behind them, of the one part that the sources have: whatever is not that."""
_HAN_NOT = ("不", "非", "没", "沒", "并不", "並不", "并非", "並非")
_HAN_LEADING = ("来自", "來自", "用于", "用於", "用在", "花在", "投向", "投入", "流向", "属于", "屬於")
"""What stands behind a "not" before whose part is not meant (不来自Azure, 不用于数据中心)."""
_HAN_OUTSIDE = ("以外", "之外")
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
    compared = [m for m in reading.mentions if m.kind == "ordinal" or (m.kind == "cue" and _compares(m))]
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


def _compares(mention: Mention) -> bool:
    """ "Not as high as AWS's" denies what "as high as" says."""
    return mention.key in COMPARING or mention.text.casefold().split()[:: 2] == ["as", "as"]


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
    """ "Is a fifth of the plan not for data centers?", "do others than AWS hold 34 %?", "... come from outside Azure?":
    the part or the name whose rest is spoken of; a "not" that asks ("isn't 80 % ...?") takes nothing away."""
    names = {m.key for m in reading.mentions if m.kind == "entity"}
    reached: set[int] = set()
    outside: set[int] = set()
    for before, mention in zip((None, *reading.mentions), reading.mentions, strict=False):
        for places in (reached, outside):
            if mention.start in places and mention.text.casefold() in _LEADING:
                places.add(mention.end)
        if mention.start in reached | outside and mention.key == _PART:
            return mention
        if mention.kind == "entity" and (mention.start in outside or (mention.start in reached and len(names) == 1)):
            return mention
        if _takes_away(mention, before):
            reached.add(mention.end)
        if _is_outside(mention, before):
            outside.add(mention.end)
    return _taken_out_behind(reading) or next((m for m in reading.mentions if _is_elsewhere(m)), None)


def without_complement(reading: Reading) -> Reading:
    """The reading without the words that take a part or a name away, which say nothing more of the figure."""
    left = [m for m in reading.mentions if m.kind != "entity" and _is_of_taking_away(m)]
    kept = tuple(m for m in reading.mentions if m not in left)
    cues = reading.cues - {"negation", "exclude", "excluded_after", "other"}
    return replace(reading, mentions=kept, passed=reading.passed - {m.start for m in left}, cues=cues)


def _is_of_taking_away(mention: Mention) -> bool:
    words = mention.text.casefold().split()
    return _TAKING.issuperset(words) or mention.text in _HAN_OUTSIDE or mention.text.startswith(_HAN_NOT)


def _takes_away(mention: Mention, before: Mention | None) -> bool:
    return mention.text.casefold().split() == ["not"] or _last_two(mention, before) in _OTHERS


def _is_outside(mention: Mention, before: Mention | None) -> bool:
    """ "Outside Azure", "elsewhere than", 不来自: what is behind it has the rest."""
    denied = before.text + mention.text if before and before.end == mention.start else mention.text
    spent = any(text.startswith(_HAN_NOT) and text.endswith(_HAN_LEADING) for text in (mention.text, denied))
    return spent or mention.text.casefold().split() in _OUTSIDE or _last_two(mention, before) in _OUTSIDE


def _taken_out_behind(reading: Reading) -> Mention | None:
    """Azure以外, 数据中心之外: Chinese says behind the name that it is left out."""
    places = {m.start for m in reading.mentions if m.key == "excluded_after" and m.text in _HAN_OUTSIDE}
    return next((m for m in reading.mentions if m.end in places and (m.kind == "entity" or m.key == _PART)), None)


def _is_elsewhere(mention: Mention) -> bool:
    return mention.text.casefold() in _ELSEWHERE


def _last_two(mention: Mention, before: Mention | None) -> list[str]:
    previous = before.text.casefold().split()[-1:] if before else []
    return [*previous, *mention.text.casefold().split()][-2:]
