"""Two amounts set against each other that may be one company's: "16.5 billion is what percent of 53 billion", "how many
times larger is the plan than the AI spending?"

Elsewhere two names are set against each other over one metric; here the amounts are the sides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from operator import attrgetter

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Quantity, replace

from bot.models import Reading
from bot.routing.metrics import choose_metrics, facts_with_value

TWO_AMOUNTS = "two_amounts"
"""The cue that a question gets which sets two amounts against each other."""
_KEY = attrgetter("key")
_RELATING = frozenset({"ratio", "quotient", "as_percent", "as_part"})
_AS_PART = ("as_percent", "as_part")
_OF_TIME = ("how_long", "when", "several_years", "several_quarters")
_DIFFERENCE, _HOW_MUCH, _MORE = "difference", "how_much", frozenset({"more", "less", "above", "below"})
_PAIR = 2
_PARTS = ("percent", "times", "ratio", "multiple")
_POINTING, _NEAR = ("the", "that", "this"), 3
_NOT_ASKED = ("done", "how_much_of", "remainder", "difference", "polar", "confirm", "article", "says",
              "growth", "will", "turned", "moved")
"""What is spent of a plan and how it grows no source says; and a claim about two amounts is for others to check."""
_BILLION = Decimal(10) ** 9
_BARE_AT_MOST = 1000

Pair = tuple[str, str]


def with_two_amounts(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with the two amounts as its pairs, where a question asks what one is of the other."""
    relating = {m.start for m in reading.mentions if m.key in _RELATING} or _set_apart(reading)
    if len(relating) != 1:
        return reading  # "what percent of the one, and what percent of the other"
    of_each = len(reading.entities) == _PAIR and reading.has(*_AS_PART, "ratio", "quotient")
    if any(quantity.unit in _PARTS for quantity in reading.quantities):
        return reading  # "half the plan", "three times the plan" is no amount that a source gives
    several = reading.groups or (len(reading.entities) > 1 and not reading.pairs and not of_each)
    if several or any(m.key in _NOT_ASKED and m.start not in relating for m in reading.mentions):
        return reading
    pairs = _stated(reading, knowledge) or _named(reading, knowledge) or _signed(reading, knowledge)
    if len(pairs) != _PAIR or (of_each and {entity for entity, _ in pairs} != set(reading.entities)):
        return reading
    stated = tuple(_in_full(quantity, reading) for quantity in reading.quantities)
    tokens = {i for q in reading.quantities for i in range(q.start, q.end)}
    return replace(
        reading,
        pairs=pairs,
        cues=reading.cues | {TWO_AMOUNTS},
        quantities=stated,
        metrics=tuple(dict.fromkeys(metric for _, metric in pairs)),
        entities=tuple(dict.fromkeys(entity for entity, _ in pairs)),
        explained=reading.explained | tokens | _words_of(pairs, reading, knowledge),
    )


def _set_apart(reading: Reading) -> set[int]:
    """ "How much more is the plan than the AI spending?", "the gap between the $53 billion and the $16.5 billion": by
    one word that sets apart, of nobody or of one company."""
    if (len(reading.entities) > 1 and not reading.pairs) or reading.has(*_OF_TIME):
        return set()
    if gaps := {m.start for m in reading.mentions if m.key == _DIFFERENCE}:
        return gaps
    counted = {m.end for m in reading.mentions if m.key == _HOW_MUCH}
    return {m.start for m in reading.mentions if m.key in _MORE and m.start in counted} if counted else counted


def _stated(reading: Reading, knowledge: Knowledge) -> tuple[Pair, ...]:
    """Whose the two stated amounts are, in their order; none where a source prints only one of them."""
    outside = any(not knowledge.metric(metric).covered for metric in reading.metrics)  # "as percent of revenue"
    if len(reading.quantities) != 2 or outside:
        return ()
    found = [_printed(_in_full(quantity, reading), reading, knowledge) for quantity in reading.quantities]
    return tuple(dict.fromkeys((fact.entity, fact.metric) for fact in found if fact))


def _in_full(quantity: Quantity, reading: Reading) -> Quantity:
    """ "16.5 is what percent of Alibaba's 53": beside a name, two bare numbers may be billions."""
    bare = quantity.unit is None and quantity.value < _BARE_AT_MOST and bool(reading.entities)
    return replace(quantity, value=quantity.value * _BILLION) if bare else quantity


def _printed(quantity: Quantity, reading: Reading, knowledge: Knowledge) -> Fact | None:
    facts = facts_with_value(quantity, reading.entities, knowledge)
    return next((fact for fact in facts if fact.unit in CURRENCIES and not _is_a_gap(fact.metric, knowledge)), None)


def _is_a_gap(metric: str, knowledge: Knowledge) -> bool:
    return "difference" in knowledge.metric(metric).also


def _named(reading: Reading, knowledge: Knowledge) -> tuple[Pair, ...]:
    """Two kinds of amounts that one company has; a part that nothing names stands for its whole."""
    named = _named_apart(reading, knowledge)
    metrics = tuple(dict.fromkeys(_whole_of(metric, reading, knowledge) for metric in named))
    if len(metrics) != 2 or any(knowledge.metric(metric).unit not in CURRENCIES for metric in metrics):
        return ()
    pairs = _held(metrics, reading, knowledge)
    if len({entity for entity, _ in pairs}) == _PAIR:
        return tuple(sorted(pairs, key=lambda pair: _place_of_name(pair[0], reading, knowledge)))
    return tuple(sorted(pairs, key=lambda pair: _place_of(pair[1], reading, knowledge)))


def _named_apart(reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """The metrics without what lies between two of them: "the gap between the plan and Microsoft's R&D" names no gap
    in R&D."""
    if not any(_is_a_gap(metric, knowledge) for metric in reading.metrics):
        return reading.metrics
    said = tuple(m for m in reading.mentions if m.key != _DIFFERENCE)
    return choose_metrics(said, reading.entities, knowledge).metrics


def _signed(reading: Reading, knowledge: Knowledge) -> tuple[Pair, ...]:
    """资本开支占投资计划的几成: of a family of amounts one is named or stated, and the other has a sign of its own."""
    told = {m.key: (m.start, m.end) for m in reading.mentions if m.kind == "metric" and not knowledge.narrower(m.key)}
    for quantity in reading.quantities:
        if fact := _printed(_in_full(quantity, reading), reading, knowledge):
            told[fact.metric] = (quantity.start, quantity.end)
    if not told and reading.spans and len(reading.metrics) == 1:
        told[reading.metrics[0]] = (reading.spans[0].start, reading.spans[0].end)  # "the four quarters of spending"
    family = knowledge.metric(next(iter(told))).broader if told else None
    if family is None or reading.has("data_center") or not set(told) <= set(knowledge.narrower(family)):
        return ()
    places = {metric: start for metric, (start, _) in told.items()}
    if len(told) == 1:
        places |= _signs_beside(told, family, reading, knowledge)
    if len(places) != 2:
        return ()
    return _held(sorted(places, key=places.__getitem__), reading, knowledge)


def _signs_beside(
    told: Mapping[str, tuple[int, int]], family: str, reading: Reading, knowledge: Knowledge
) -> Mapping[str, int]:
    """Where the others of the family are told by one cue each, or by the span that theirs is over."""
    inside = {i for start, end in told.values() for i in range(start, end)}
    signs = {m.key: m.start for m in reading.mentions if m.kind == "cue" and m.start not in inside}
    found: dict[str, int] = {}
    for metric in knowledge.narrower(family):
        cues = {sign[0] for sign in knowledge.metric(metric).signs if len(sign) == 1} & signs.keys()
        starts = [signs[cue] for cue in cues] + _spans_of(metric, reading, knowledge)
        if metric not in told and starts:
            found[metric] = min(starts)
    return found


def _spans_of(metric: str, reading: Reading, knowledge: Knowledge) -> list[int]:
    """ "四个季度开支": the span of the one amount that is laid out over so long."""
    facts = [fact for name in knowledge.holders(metric) for fact in knowledge.facts(name, metric)]
    lengths = {(str(fact.period.count), f"{fact.period.length}s") for fact in facts if fact.period}
    return [m.start for m in reading.mentions if m.quantity and (str(m.quantity.value), m.quantity.unit) in lengths]


def _held(metrics: Sequence[str], reading: Reading, knowledge: Knowledge) -> tuple[Pair, ...]:
    """The metrics with the one company that has them."""
    families = {member for key in reading.entities for member in knowledge.family(key)}
    holders = [set(knowledge.holders(metric, families or None)) for metric in metrics]
    if len(holders) == _PAIR and _names_one_owner(reading) and sorted(map(bool, holders)) == [False, True]:
        holders = [own or _pointed_to(metric, reading, knowledge) for own, metric in zip(holders, metrics, strict=True)]
    if any(len(one) != 1 for one in holders):
        return ()
    return tuple((next(iter(one)), metric) for one, metric in zip(holders, metrics, strict=True))


def _names_one_owner(reading: Reading) -> bool:
    return len(reading.entities) == 1 and not reading.has("its", "it")


def _pointed_to(metric: str, reading: Reading, knowledge: Knowledge) -> set[str]:
    """Whose "the plan" or "the 53bn plan" is beside another's amount: the only one there is."""
    start = _place_of(metric, reading, knowledge)
    before = [m for m in reading.mentions if m.end <= start and start - m.end <= _NEAR]
    pointed = any(m.text.casefold() in _POINTING for m in before)
    owned = any(m.kind == "entity" and (m.end == start or m.is_possessive) for m in before)
    return set(knowledge.holders(metric)) if pointed and not owned else set()


def _place_of_name(entity: str, reading: Reading, knowledge: Knowledge) -> int:
    family = knowledge.family(entity)
    return min((m.start for m in reading.mentions if m.kind == "entity" and m.key in family), default=0)


def _place_of(metric: str, reading: Reading, knowledge: Knowledge) -> int:
    """Where an amount is named first, by its own name if it is."""
    signs = {cue for sign in knowledge.metric(metric).signs for cue in sign}
    named = [m.start for m in reading.mentions if m.kind == "metric" and m.key == metric]
    return min(named or [m.start for m in reading.mentions if m.kind == "cue" and m.key in signs], default=0)


def _whole_of(metric: str, reading: Reading, knowledge: Knowledge) -> str:
    part = knowledge.metric(metric)
    named = any(m.kind == "metric" and m.key == metric for m in reading.mentions) or reading.has("data_center")
    return part.whole if part.whole and not named else metric


def _words_of(pairs: tuple[Pair, ...], reading: Reading, knowledge: Knowledge) -> frozenset[int]:
    """The tokens of cues that name the amounts."""
    cues = {cue for _, metric in pairs for cue in (*knowledge.metric(metric).also, "plan")}

    def names(mention: Mention) -> bool:
        return mention.kind == "metric" or (mention.kind == "cue" and mention.key in cues)

    return frozenset(i for m in reading.mentions if names(m) for i in range(m.start, m.end))
