"""Sorts a question's mentions into slots: who, what, except whom, above what, when, where."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Mapping

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Quantity, maker, replace

from bot.models import Reading
from bot.routing.exclusion import excluded_names
from bot.routing.idle import (
    IDLE_WORDS,
    TIMES,
    with_rivals_set_beside,
    without_idle_not,
    without_idle_rivals,
    without_own_rivals,
)
from bot.routing.meaning import AS_MEANT
from bot.routing.meaning.figures.amounts.amounts_as_sides import with_amounts_as_sides
from bot.routing.meaning.figures.amounts.amounts_of_each import with_amounts_of_each
from bot.routing.meaning.figures.amounts.purposes import with_parts
from bot.routing.meaning.figures.amounts.spans import lasting_as_said, lasting_years
from bot.routing.meaning.figures.amounts.two_amounts import with_two_amounts
from bot.routing.meaning.figures.arithmetic.distances_from_averages import with_distance_from_average
from bot.routing.meaning.figures.counting import without_counts
from bot.routing.meaning.figures.multiples.discounts_to import with_subject_of_discount
from bot.routing.meaning.figures.shares.rest_of_share import with_rest_of_share
from bot.routing.meaning.han.multiples import settle_multiples
from bot.routing.meaning.names.named_models import with_named_models
from bot.routing.metrics import choose_metrics, counted_facts, facts_with_value
from bot.routing.passing import PassingWords, pass_over
from bot.routing.scopes import with_scope_asked
from bot.routing.waking import rewritten
from bot.waking import Sleepers, worded

BEFORE_NAMES = Sleepers((*AS_MEANT, without_idle_rivals, with_rivals_set_beside))
"""The rewrites before it is settled whom a question leaves out."""
_make_reading = maker(Reading)
_NAMES = ("entity", "group")
_PER_YEAR, _TWO, _DOUBTING = "per_year", 2, ("polar", "confirm")
_COUNTS = {"two": 2, "three": 3, "four": 4, "both": 2, "2": 2, "3": 3, "4": 4}
_AS_FOLLOWS = 2
"""Tokens between a group and the names that it is told by: a pause, "like", "namely"."""
_NEAR = 3
"""Within so many tokens of a verb stands what it is about."""
_COMPARATIVES = frozenset({"above", "below", "more", "less", "difference"})
_OF_THE_SOURCE = frozenset({"article", "opinion"})
_CHECKING = frozenset({"cloud", "polar", "confirm", "and_what", "correction"})
"""Cues of a statement to be checked that say nothing of what is measured."""
_HAVING = frozenset({"has", "had", "holds", "is", "at", "with", "got", "sits", "stands", "cloud", "is at", "already"})
"""Words between a name and the share that it has."""
_LIMITS = frozenset({"above", "below", "at_least", "at_most", "more", "less", "between"})
"""Cues by which a figure is a limit, not one that a source prints."""
_OF_A_LIMIT = frozenset({*_LIMITS, "polar", "confirm", "it", "its", "and_what", "roughly"})
"""Cues of a message that is nothing but a limit ("is it above 13 %?")."""


def read_question(
    mentions: tuple[Mention, ...], knowledge: Knowledge, words: PassingWords, *, in_chat: bool = False
) -> Reading:
    """The slots that the question itself fills, before any follow-up is considered. `in_chat`: one may follow."""
    question, wanted = without_counts(worded(mentions))
    question = rewritten(question, BEFORE_NAMES, knowledge)
    question = without_own_rivals(question, words)
    left_out = excluded_names(question, knowledge.rivals)
    names = [m for m in question.mentions if m.kind in _NAMES]
    question = without_idle_not(rewritten(question, IDLE_WORDS, knowledge), left_out)
    passed = pass_over(question, knowledge, words, in_chat=in_chat)
    reading = _of_the_first_two(_in_slots(question.mentions, names, left_out, knowledge, wanted=wanted, passed=passed))
    return _as_meant(_with_what_is_quoted(settle_multiples(reading, knowledge), knowledge, in_chat), knowledge)


def _in_slots(
    mentions: tuple[Mention, ...],
    names: list[Mention],
    left_out: set[tuple[int, int]],
    knowledge: Knowledge,
    *,
    wanted: int,
    passed: frozenset[int],
) -> Reading:
    """`names` are those before idle words were left aside, `left_out` the spans of the ones that are excluded."""
    included = [m for m in names if (m.start, m.end) not in left_out] if left_out else names
    excluded = [m for m in names if (m.start, m.end) in left_out] if left_out else []
    kinds = _by_kind(mentions)
    ordinals = kinds["ordinal"]
    cues = frozenset([m.key for m in kinds["cue"]] + ["ordinal"] * bool(ordinals))
    entities = _drop_owners(_keys(included, "entity"), kinds["entity"], knowledge)
    choice = choose_metrics(mentions, entities, knowledge)
    quantities = tuple([m.quantity for m in mentions if m.quantity])
    spans = tuple([quantity for quantity in quantities if _is_span(quantity, choice.metrics, knowledge)])
    metrics = choice.metrics
    offered = "choice" in cues and set(metrics) <= set(_keys(kinds["metric"]))  # 研发预算是一年的还是三年的
    if spans and "ratio" not in cues and not offered:
        exact = _exact(spans, kinds["cue"])
        named = frozenset(_keys(kinds["metric"])) | _set_beside(metrics, cues, knowledge)
        printed = frozenset() if entities else _metrics_printed(quantities, knowledge)
        metrics = lasting_as_said(metrics, exact, entities, named, printed, knowledge)
    return _make_reading(
        mentions=mentions,
        entities=entities,
        excluded=_keys(excluded, "entity"),
        groups=_groups(included, knowledge),
        excluded_groups=_keys(excluded, "group"),
        metrics=metrics,
        likely=choice.weak,
        cues=cues,
        topics=tuple(sorted(cues & knowledge.claims.topics)) or _as_a_whole(mentions, cues, choice.metrics),
        reasons=tuple(sorted(cues & knowledge.claims.reasons)),
        terms=_keys(kinds["term"]),
        quantities=tuple([quantity for quantity in quantities if quantity not in spans]) if spans else quantities,
        spans=spans,
        periods=tuple([m for m in mentions if m.period]),
        places=_keys(kinds["place"]),
        ordinals=tuple([int(m.key) for m in ordinals]),
        wanted=wanted,
        explained=choice.explained,
        passed=passed,
    )


def _metrics_printed(quantities: tuple[Quantity, ...], knowledge: Knowledge) -> frozenset[str]:
    """ "Will the $53 billion be spent within a year?": what an amount of money is printed of."""
    amounts = (quantity for quantity in quantities if quantity.unit in CURRENCIES)
    return frozenset(fact.metric for one in amounts for fact in knowledge.facts_with_value(one.value, one.unit or ""))


def _set_beside(metrics: tuple[str, ...], cues: frozenset[str], knowledge: Knowledge) -> frozenset[str]:
    """ "Is the plan bigger than its four-quarter spending?": the metrics that a word names by itself, where one is set
    beside another, so that the length of the one narrows none of the others."""
    if len(metrics) < _TWO or cues.isdisjoint(_COMPARATIVES):
        return frozenset()
    return frozenset(key for key in metrics if any((cue,) in knowledge.metric(key).signs for cue in cues))


def _of_the_first_two(reading: Reading) -> Reading:
    """ "How far apart are the top two?": the first and the second place, which are set against each other."""
    apart = reading.has("difference", "points", "ratio") and reading.has("most", "rank", "priciest", "fastest")
    otherwise = reading.has("least", "cheapest", "slowest", "total", "average", "ascending")
    if reading.wanted != _TWO or not apart or otherwise or reading.entities or reading.ordinals:
        return reading
    cues = reading.cues - {"rank", "most", "priciest", "fastest"} | {"ordinal"}
    return replace(reading, ordinals=(1, _TWO), wanted=0, cues=cues)


def _with_what_is_quoted(reading: Reading, knowledge: Knowledge, in_chat: bool) -> Reading:
    """The reading of what a quoted figure leads to; "is it 29 %?" in a chat is of what was shown, and "which of them
    have 20 %?" of all of them."""
    if not reading.quantities:
        return reading
    asked_again = in_chat and reading.has("polar", "confirm") and reading.has("it")
    of_each = in_chat and reading.has("both", "every")
    among = (reading.has("which", "who", "any_of") or of_each) and not reading.cues.isdisjoint(_LIMITS)
    found = reading if asked_again or (among and in_chat) else _by_value(reading, knowledge)
    of_a_group = among and not reading.entities and reading.groups
    return replace(found, pairs=(), entities=()) if of_a_group else found


def _as_meant(reading: Reading, knowledge: Knowledge) -> Reading:
    """Units for companies, parts for wholes, several amounts for a family."""
    reading = _without_owners(_to_units(with_parts(reading, knowledge), knowledge), knowledge)
    reading = lasting_years(reading, knowledge)
    reading = with_amounts_of_each(with_two_amounts(reading, knowledge), knowledge)
    reading = with_amounts_as_sides(reading, knowledge)
    reading = with_named_models(with_rest_of_share(reading, knowledge), knowledge)
    reading = with_subject_of_discount(reading, knowledge) if "discount" in reading.cues else reading
    return with_distance_from_average(with_scope_asked(reading, knowledge))


def _as_a_whole(mentions: tuple[Mention, ...], cues: frozenset[str], metrics: tuple[str, ...]) -> tuple[str, ...]:
    """ "How does the author see Alibaba?": the view of nothing in particular is the source's verdict, its view of the
    future the outlook."""
    if metrics or cues.isdisjoint(_OF_THE_SOURCE):
        return ()
    if any(_is_object_of_view(m, mentions) for m in mentions):
        return ()
    return ("outlook",) if "future" in cues else ("verdict",) if "opinion" in cues else ()


def _is_object_of_view(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """Of something that is none of this field ("does the author see a recession?")."""
    views = [m.end for m in mentions if m.key == "opinion"]
    return mention.kind == "unknown" and any(0 <= mention.start - end <= _NEAR for end in views)


def _is_span(quantity: Quantity, metrics: tuple[str, ...], knowledge: Knowledge) -> bool:
    """A length of time, unless a metric itself is counted in it ("nine quarters" of growth)."""
    return quantity.unit in TIMES and all(knowledge.metric(metric).unit != quantity.unit for metric in metrics)


def _exact(spans: tuple[Quantity, ...], cues: list[Mention]) -> tuple[Quantity, ...]:
    """Without "several years", which are more than the one that they are held against."""
    several = {m.start for m in cues if m.key == "above"}
    return tuple(span for span in spans if span.start not in several)


def _by_kind(mentions: tuple[Mention, ...]) -> Mapping[str, list[Mention]]:
    kinds: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        kinds[mention.kind].append(mention)
    return kinds


def _keys(mentions: list[Mention], kind: str | None = None) -> tuple[str, ...]:
    """Each once, of all or of one kind."""
    keys = [m.key for m in mentions] if kind is None else [m.key for m in mentions if m.kind == kind]
    return tuple(dict.fromkeys(keys)) if len(keys) > 1 else tuple(keys)


def _groups(included: list[Mention], knowledge: Knowledge) -> tuple[str, ...]:
    """ "Alibaba, Microsoft and Amazon, all three": everybody, after several names, is those."""
    groups = [m for m in included if m.kind == "group"]
    if not groups:
        return ()
    names = [m for m in included if m.kind == "entity"]
    if len({m.key for m in names}) < 2:
        return _keys(groups)
    last = max(m.end for m in names)
    if _are_told_one_by_one(groups, names):
        return ()
    return _keys([m for m in groups if m.start < last or not _is_everybody(m, knowledge)])


def _are_told_one_by_one(groups: list[Mention], names: list[Mention]) -> bool:
    """ "All three American guys, Amazon Microsoft and Google": as many names as the group counts stand right behind."""
    counts = {_COUNTS[word] for m in groups for word in m.text.casefold().split() if word in _COUNTS}
    first, end = min(m.start for m in names), max(m.end for m in groups)
    return counts == {len({m.key for m in names})} and 0 <= first - end <= _AS_FOLLOWS


def _is_everybody(mention: Mention, knowledge: Knowledge) -> bool:
    group = knowledge.base.groups.get(mention.key) if mention.kind == "group" else None
    narrowed = group and (group.members or group.kind or group.country or group.outside_country or group.rivals)
    return group is not None and not narrowed


def _drop_owners(entities: tuple[str, ...], names: list[Mention], knowledge: Knowledge) -> tuple[str, ...]:
    """ "Microsoft's Azure" is Azure: an owner right before what it owns is no subject of its own."""
    if len(names) < 2:
        return entities
    owners = {
        one.key
        for one, two in itertools.pairwise(names)
        if knowledge.entity(two.key).parent == one.key and two.start - one.end <= 1
    }
    kept = {m.key for m in names if not (m.key in owners and _owns_next(m, names, knowledge))}
    return tuple(key for key in entities if key not in owners or key in kept)


def _owns_next(mention: Mention, names: list[Mention], knowledge: Knowledge) -> bool:
    return any(0 <= two.start - mention.end <= 1 and knowledge.entity(two.key).parent == mention.key for two in names)


def _by_value(reading: Reading, knowledge: Knowledge) -> Reading:
    """A quoted figure leads to the facts that print it, where no metric is named or none that its owner has
    ("Microsoft's R&D against Alibaba's 53 billion")."""
    if _is_a_limit_alone(reading):
        return reading  # "above 13 %?" is asked of what the chat is about, and not of whoever has that figure
    quantities = tuple(q for q in reading.quantities if not _is_rate_held_against(q, reading))
    quoted = {q: facts_with_value(q, reading.entities, knowledge) for q in quantities}
    if reading.metrics:
        found = _by_currency(reading, [fact for facts in quoted.values() for fact in facts], knowledge)
        if found is not reading or not reading.entities:
            return _of_whom(found, quoted, knowledge)
    if not reading.metrics and not any(quoted.values()):
        quoted = {q: counted_facts(q, reading.entities, knowledge) for q in quantities}
    facts = [fact for found in quoted.values() for fact in found if not _measured(fact.entity, reading, knowledge)]
    if facts and _limits_a_group(reading):
        facts = [fact for fact in facts if knowledge.count_holders(fact.metric) > 1]
    if not facts:
        return _of_another_with_it(reading, knowledge)
    tokens = frozenset(i for q, found in quoted.items() if found for i in range(q.start, q.end))
    if reading.metrics:
        return replace(
            reading,
            metrics=tuple(dict.fromkeys((*reading.metrics, *(f.metric for f in facts)))),
            explained=reading.explained | tokens,
        )
    return replace(
        reading,
        metrics=tuple(dict.fromkeys(f.metric for f in facts)),
        entities=reading.entities or tuple(dict.fromkeys(f.entity for f in facts)),
        pairs=tuple(dict.fromkeys((f.entity, f.metric) for f in facts)),
        explained=reading.explained | tokens,
    )


def _is_a_limit_alone(reading: Reading) -> bool:
    idle = (m.kind == "filler" or m.quantity or m.key in _OF_A_LIMIT for m in reading.mentions)
    return len(reading.quantities) == 1 and not reading.spans and reading.has(*_LIMITS) and all(idle)


def _is_rate_held_against(quantity: Quantity, reading: Reading) -> bool:
    """ "Is $53 billion over three years more than $40 billion a year?": the second is a rate that the asker names, and
    not whatever amount happens to be as large."""
    if len(reading.quantities) != _TWO or not reading.spans or not reading.has(*_DOUBTING):
        return False
    yearly = any(m.key == _PER_YEAR and m.start == quantity.end for m in reading.mentions)
    owned = any(m.kind == "entity" and m.end == quantity.start for m in reading.mentions)
    return yearly and not owned


def _limits_a_group(reading: Reading) -> bool:
    """ "Which providers lie between 10 % and 25 %?": of what several of them have, and not of what one alone has."""
    percent = all(q.unit == "percent" for q in reading.quantities)
    return percent and bool(reading.groups) and reading.has(*_LIMITS) and not (reading.metrics or reading.entities)


def _of_another_with_it(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "Azure has 29 %": nothing of Azure's, and the share of another; then that is what is said of it. "Google Cloud
    is at 10 %": nobody's, and of Google Cloud the sources give one percentage alone."""
    telling = {m.key for m in reading.mentions if m.kind not in ("filler", "entity", "quantity", "term")}
    alone = len(reading.entities) == len(reading.quantities) == 1 and not reading.metrics
    if not alone or not _stands_at(reading) or reading.quantities[0].unit != "percent" or not telling <= _CHECKING:
        return reading
    quantity, (name,) = reading.quantities[0], reading.entities
    metrics = {fact.metric for fact in facts_with_value(quantity, (), knowledge)} or {
        fact.metric for fact in knowledge.facts_about(name) if fact.unit == quantity.unit
    }
    held = [key for key in metrics if knowledge.facts(knowledge.stands_for(name, key, scoped=True), key)]
    if len(metrics) != 1 or not held:
        return reading
    tokens = frozenset(range(quantity.start, quantity.end))
    return replace(reading, metrics=(held[0],), explained=reading.explained | tokens)


def _stands_at(reading: Reading) -> bool:
    """ "Azure has 29 %", "is Azure at 29 %?", where "Alibaba gave me 20 %" is said of anything."""
    name = next(m for m in reading.mentions if m.kind == "entity")
    between = {m.text.casefold() for m in reading.mentions if name.end <= m.start < reading.quantities[0].start}
    return name.end <= reading.quantities[0].start and between <= _HAVING


def _of_whom(reading: Reading, quoted: Mapping[Quantity, tuple[Fact, ...]], knowledge: Knowledge) -> Reading:
    """ "Which company trades at 35x?": those who have it are meant, and no others; "whose P/E is not 35x?" the
    others."""
    denied = min((m.end for m in reading.mentions if m.key == "negation"), default=None)
    if denied is not None and all(denied <= quantity.start for quantity in quoted):
        return reading
    if reading.entities or reading.groups or not reading.has("which", "who") or reading.has(*_LIMITS):
        return reading
    kinds = {kind for metric in reading.metrics for kind in (metric, *knowledge.narrower(metric))}
    having = [fact.entity for found in quoted.values() for fact in found if fact.metric in kinds]
    return replace(reading, entities=tuple(dict.fromkeys(having))) if len(quoted) == 1 and having else reading


def _by_currency(reading: Reading, facts: list[Fact], knowledge: Knowledge) -> Reading:
    """ "RMB120 billion of AI investment, in dollars": an amount in a currency that the named metric is not counted in
    is the figure of another one."""
    stated = {quantity.unit for quantity in reading.quantities}
    counted = {knowledge.metric(metric).unit for metric in reading.metrics}
    if len(reading.entities) > 1 and len({_has(key, reading, knowledge) for key in reading.entities}) > 1:
        return reading  # "Amazon's $40bn is how many times Alibaba's AI spending?"
    is_other = facts and counted <= set(CURRENCIES) and stated <= set(CURRENCIES) - counted
    if not is_other:
        return reading
    named = tuple(dict.fromkeys(fact.entity for fact in facts))
    return replace(reading, metrics=tuple(dict.fromkeys(fact.metric for fact in facts)), entities=named, pairs=())


def _has(entity: str, reading: Reading, knowledge: Knowledge) -> bool:
    return any(knowledge.facts(knowledge.stands_for(entity, key, scoped=True), key) for key in reading.metrics)


def _measured(entity: str, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether one of the named metrics has a figure for the entity, or for the name by which the question means it."""
    named = {key for key in reading.entities if entity in knowledge.family(key)}
    return any(
        knowledge.facts(knowledge.stands_for(key, metric, scoped=True), metric)
        for asked in reading.metrics
        for metric in (asked, *knowledge.narrower(asked))
        for key in {entity, *named}
    )


def _without_owners(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "Azure's part of Microsoft's revenue" asks of Azure, where the metric is a unit's."""
    if len(reading.entities) < 2 or not any(knowledge.metric(key).of == "cloud_unit" for key in reading.metrics):
        return reading
    owners = {knowledge.entity(key).parent for key in reading.entities}
    if owners.isdisjoint(reading.entities):
        return reading
    return replace(reading, entities=tuple(key for key in reading.entities if key not in owners))


def _to_units(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "Amazon's cloud", with no metric: the unit is meant, not the company."""
    if reading.metrics or "cloud" not in reading.cues:
        return reading
    units = tuple(
        next((u for u in knowledge.units(e) if knowledge.entity(u).kind == "cloud_unit"), e) for e in reading.entities
    )
    return replace(reading, entities=tuple(dict.fromkeys(units)))
