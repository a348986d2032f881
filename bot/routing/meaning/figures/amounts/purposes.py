"""What an amount is for: "where does most of the $53 billion go?", "what is the 80% earmarked for?" ask for the part
that the sources give of it, and for what that part is meant."""

from __future__ import annotations

from operator import attrgetter

from knowledge import CURRENCIES, Fact, Knowledge, Mention, has_han, replace

from bot.models import Reading

_KEY = attrgetter("key")
LARGEST_PART = "largest_part"
"""The cue of a question that asks for the largest part of an amount of which no source gives one."""
_FOR = ("for", "on", "into", "of", "towards", "toward")
"""Words with which a question ends that asks for a purpose."""
_ON = "on"
_IN_FRONT = frozenset({*_FOR, "to"})
"""Words with which it opens instead ("for what is the 80 % meant?")."""
_GOES = ("go", "goes", "going", "gone", "headed", "heading", "destined")
_PRONOUNS, _NO_MONEY = "pronouns", ("when", "list")
_SPENT = ("去", "流", "投", "花", "用", "砸", "使")
"""How the same is said in Chinese."""
_REFERRING = frozenset({
    "refer to", "refers to", "relate to", "relates to", "belong to", "belongs to", "apply to", "applies to", "concern",
    "concerns", "pertain to",
})
_MEANT = frozenset({
    *_REFERRING, "relate", "relates", "belong", "belongs", "apply", "applies", "refer", "refers", "pertain",
    "intended", "destined", "designated", "allotted", "apportioned", "reserved", "meant", "purpose", "end",
})
"""Words that a question for a purpose is put in."""
_ASKING = ("what", "which", "where")
_LARGEST = ("most",)
_OF_SOMETHING_ELSE = ("who", "how_much", "how_many", "other", "done", "polar", "when", "how_long", "why", "region")
_IDLE = frozenset({*_LARGEST, "share", "budget", "invest", "plan", "where", "will"})
"""Cues that say nothing more once the part is known."""
_CHECKING = ("polar", "confirm")
_OUTLAYS = ("budget", "invest", "plan")
_OF_THE_PART = (
    "data_center", "emerging", "region", "region_name", "cloud", "infrastructure", "rest_of_share", "remainder",
    "revenue", "share", "growth", "done", "negation", "other",
)
"""Cues of what the part is for, so that it can be checked, and of what is no purpose."""
_PIECES = frozenset({"item", "items", "component", "element", "line", "piece", "chunk", "part", "portion", "slice"})
_DETERMINERS = ("the", "its", "their", "that", "this", "those", "of")


def asks_what_for(mentions: tuple[Mention, ...]) -> bool:
    """Whether a question ends in "for", "spent on" or "of", or asks where money goes."""
    if not mentions:
        return False
    last = mentions[-1]
    if _only_shades(last):
        last = next((m for m in reversed(mentions) if not _only_shades(m)), last)
    ends = last.text.casefold().split()[-1] in _FOR
    if not ends and "where" not in map(_KEY, mentions):
        return False  # as most
    cues = {m.key for m in mentions if m.kind == "cue"}
    if "define" in cues:
        return False  # "what does capex stand for?"
    if ends and any(m.key in _ASKING and not m.text.casefold().startswith("how") for m in mentions):
        return True
    if "where" not in cues:
        return False
    parts = {m.start for m in mentions if m.quantity or m.key in _OUTLAYS}
    own = parts & {m.end for m in mentions if m.key == _PRONOUNS}
    spent = cues.isdisjoint(_NO_MONEY) and not own and any(map(_is_spent, mentions))
    return spent or any(m.text.casefold().split()[0] in _GOES for m in mentions)


def _only_shades(mention: Mention) -> bool:
    """ "..., broadly", "on exactly": how exact the answer is to be."""
    adverb = mention.kind in ("filler", "unknown") and mention.text.casefold().endswith("ly")
    return adverb or mention.key == "exactly"


def _is_spent(mention: Mention) -> bool:
    """ "80%资金投向何处", 八成的钱去了哪; 我八成的钱 and 八成的时间 are something else."""
    of_money = mention.key in ("where", *_OUTLAYS) or mention.kind == "filler"
    return of_money and has_han(mention.text) and any(word in mention.text for word in _SPENT)


def asks_of_what(mentions: tuple[Mention, ...]) -> bool:
    """Whether a question asks what a figure is for or is of, in whatever order: "what is it for?", "for what is it
    meant?", "to what precisely does it refer?"."""
    if asks_what_for(mentions):
        return True
    told = [m for m in mentions if m.key != "exactly"]
    if len(told) < 2:
        return False
    first, second, last = told[0], told[1], told[-1]
    opens, asking = first.text.casefold(), second.key in ("what", "which")
    spent = opens != _ON or last.key in _OUTLAYS
    return (opens in _IN_FRONT and asking and spent) or (first.key == "what" and last.text.casefold() in _REFERRING)


def asks_for_the_bulk(mentions: tuple[Mention, ...], amounts: frozenset[int]) -> bool:
    """ "Most of the plan", "the biggest part of the $53 billion": an end of an order right before an amount. `amounts`
    are the tokens at which amounts begin."""
    by_start = {m.start: m for m in mentions if m.kind != "term"}
    return any(m.kind == "cue" and m.key in _LARGEST and _reaches(m, by_start, amounts) for m in mentions)


def _reaches(mention: Mention, by_start: dict[int, Mention], amounts: frozenset[int]) -> bool:
    """Whether "of" and an amount follow, with nothing but small words, a share and whose it is between."""
    of, piece = mention.text.casefold().split()[-1] == "of", False
    at = mention.end
    while at not in amounts or not of:
        found = by_start.get(at)
        if found is None:
            return False
        text = found.text.casefold().split()[-1]
        of = of or text == "of" or (piece and text == "in")
        piece = piece or text in _PIECES
        if not (text in _DETERMINERS or piece or found.key in ("share", "it") or found.kind == "entity"):
            return False
        at = found.end
    return True


def with_parts(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with the part of an amount for its metric, where a question asks what the amount is for."""
    if reading.has(*_CHECKING) and reading.has(*_OUTLAYS):
        return _corrected(reading, knowledge)
    if not (reading.has(*_LARGEST) or asks_of_what(reading.mentions)):
        return reading
    for part in knowledge.shares:
        assert part.whole
        facts = tuple(f for holder in knowledge.holders(part.key) for f in knowledge.facts(holder, part.key))
        wholes = tuple(f for holder in knowledge.holders(part.whole) for f in knowledge.facts(holder, part.whole))
        if not _may_be_of(facts, reading, knowledge):
            continue
        quoted = _quotes(facts, reading) and _of_this_whole(part.whole, facts, reading, knowledge)
        if asks_of_what(reading.mentions) and quoted:
            return _of(reading, (part.key,), facts)
        of_part = part.key in reading.metrics and reading.has(*_LARGEST) and not _is_of_regions(reading)
        if not (part.whole in reading.metrics or of_part or _quotes(wholes, reading)):
            continue
        if asks_for_the_bulk(reading.mentions, amounts_of(reading, knowledge)):
            return _of(reading, (part.key,), facts)
        if asks_what_for(reading.mentions):
            return _of(reading, (part.whole, part.key), facts)
    if _asks_for_an_unknown_part(reading, knowledge):
        return replace(reading, cues=reading.cues | {LARGEST_PART})
    return reading


def _is_of_regions(reading: Reading) -> bool:
    """ "Which of the eight regions gets the largest slice of the money?", and not "the largest slice of the plan"."""
    return any(m.quantity and m.quantity.unit == "regions" for m in reading.mentions)


def _corrected(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "Is it chips that 80 % of the money goes to?": no yes and no no, but what the source says that this part is
    for."""
    if reading.has(*_OF_THE_PART) or reading.entities or reading.groups:
        return reading
    for part in knowledge.shares:
        facts = tuple(f for holder in knowledge.holders(part.key) for f in knowledge.facts(holder, part.key))
        if not _quotes(facts, reading) or not _of_this_whole(part.whole or "", facts, reading, knowledge):
            continue
        said = frozenset(i for m in reading.mentions if m.kind != "unknown" for i in range(m.start, m.end))
        told = _of(reading, (part.key,), facts)
        kept = told.cues - set(_CHECKING)
        return replace(told, cues=kept, topics=(), quantities=(), explained=told.explained | said)
    return reading


def _of_this_whole(whole: str, facts: tuple[Fact, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """Whether no other figure is stated than the part and the amount of which it is one."""
    wholes = tuple(f for holder in knowledge.holders(whole) for f in knowledge.facts(holder, whole))
    known = {fact.value for fact in (*facts, *wholes)}
    return all(quantity.value in known for quantity in reading.quantities)


def _asks_for_an_unknown_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Most of Microsoft's R&D": the sources give the whole."""
    money = bool(reading.metrics) and all(knowledge.metric(key).unit in CURRENCIES for key in reading.metrics)
    alone = not reading.groups and len(reading.entities) < 2 and not reading.has("who")
    return money and alone and asks_for_the_bulk(reading.mentions, amounts_of(reading, knowledge))


def amounts_of(reading: Reading, knowledge: Knowledge) -> frozenset[int]:
    """The tokens at which a stated amount or a metric of money begins."""
    money = {cue for key in reading.metrics for sign in knowledge.metric(key).signs for cue in sign}
    return frozenset(
        m.start
        for m in reading.mentions
        if m.quantity or m.kind == "metric" or (m.kind == "cue" and m.key in money and m.key != "share")
    )


def _may_be_of(facts: tuple[Fact, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the part is of somebody named, or nobody is, and nothing says whom or how much else is wanted."""
    families = {member for key in reading.entities for member in knowledge.family(key)}
    named = not families or any(fact.entity in families for fact in facts)
    return named and not reading.groups and not reading.has(*_OF_SOMETHING_ELSE)


def _quotes(facts: tuple[Fact, ...], reading: Reading) -> bool:
    return any(q.value == f.value and q.unit in (None, f.unit) for q in reading.quantities for f in facts)


def _of(reading: Reading, metrics: tuple[str, ...], facts: tuple[Fact, ...]) -> Reading:
    idle = frozenset(
        index
        for m in reading.mentions
        if m.quantity or (m.kind == "cue" and m.key in _IDLE) or m.text.casefold() in _MEANT
        for index in range(m.start, m.end)
    )
    named = reading.entities or tuple(dict.fromkeys(fact.entity for fact in facts))
    cues = reading.cues - set(_LARGEST) - {"where", "share", "source"}
    if reading.has("where"):
        cues = (cues | {"what"}) - {"plan"}  # it is asked, and not stated; and of the money, not of the aims
    return replace(
        reading, metrics=metrics, pairs=(), entities=named, cues=cues, explained=reading.explained | idle
    )
