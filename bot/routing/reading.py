"""Sorts a question's mentions into slots: who, what, except whom, above what, when, where."""

from __future__ import annotations

import itertools
from dataclasses import replace

from knowledge import Knowledge, Mention, Quantity, has_han

from bot.models import Reading
from bot.routing.limits_han import settle_limits
from bot.routing.metrics import choose_metrics, facts_with_value
from bot.routing.multiples_han import settle_multiples
from bot.routing.passing import PassingWords, pass_over
from bot.routing.targets import without_targets

_PASSED_OVER = ("filler",)
_DETERMINER_AT_MOST = 5
_TIMES = ("years", "quarters", "months", "weeks", "days")
_COUNTING_QUARTERS = ("streak", "triple_digit")
_IDLE = ("over", "under", "beyond")
_LATEST_NOT = 2
"""Where the "not" of an opening clause stands at the latest ("I do not need ...")."""
_AFTERWARDS = "excluded_after"


def read_question(
    mentions: tuple[Mention, ...], knowledge: Knowledge, words: PassingWords, *, in_chat: bool = False
) -> Reading:
    """The slots that the question itself fills, before any follow-up is considered. `in_chat`: one may follow."""
    mentions = settle_limits(without_targets(mentions))
    excluded_spans = _excluded(mentions, knowledge.rivals)
    included = [m for m in mentions if m.kind in ("entity", "group") and (m.start, m.end) not in excluded_spans]
    excluded = [m for m in mentions if m.kind in ("entity", "group") and (m.start, m.end) in excluded_spans]
    mentions = _without_idle_over(_without_idle_will(_rates_and_fractions(mentions), knowledge), knowledge)
    mentions = _without_idle_not(_without_refused_metrics(mentions, knowledge), excluded_spans)
    cues = frozenset("ordinal" if m.kind == "ordinal" else m.key for m in mentions if m.kind in ("cue", "ordinal"))
    entities = _drop_owners(_keys(included, "entity"), mentions, knowledge)
    choice = choose_metrics(mentions, entities, knowledge)
    reading = Reading(
        mentions=mentions,
        entities=entities,
        excluded=_keys(excluded, "entity"),
        groups=_keys(included, "group"),
        excluded_groups=_keys(excluded, "group"),
        metrics=choice.metrics,
        likely=choice.weak,
        cues=cues,
        topics=tuple(sorted(cues & knowledge.topics)),
        reasons=tuple(sorted(cues & knowledge.reasons)),
        terms=_keys(mentions, "term"),
        quantities=tuple(q for q in _quantities(mentions) if not _is_span(q, choice.metrics, knowledge)),
        spans=tuple(q for q in _quantities(mentions) if _is_span(q, choice.metrics, knowledge)),
        periods=tuple(m for m in mentions if m.period),
        places=_keys(mentions, "place"),
        ordinals=tuple(int(m.key) for m in mentions if m.kind == "ordinal"),
        explained=choice.explained,
        passed=pass_over(mentions, knowledge, words, in_chat=in_chat),
    )
    reading = settle_multiples(reading, knowledge)
    asked_again = in_chat and bool(cues & {"polar", "confirm"}) and "it" in cues  # "is it 29%?" is of what was shown
    found = reading if asked_again else _by_value(reading, knowledge)
    return _without_owners(_to_units(found, knowledge), knowledge)


def _quantities(mentions: tuple[Mention, ...]) -> tuple[Quantity, ...]:
    return tuple(m.quantity for m in mentions if m.quantity)


def _is_span(quantity: Quantity, metrics: tuple[str, ...], knowledge: Knowledge) -> bool:
    """A length of time, unless a metric itself is counted in it ("nine quarters" of growth)."""
    return quantity.unit in _TIMES and all(knowledge.metric(metric).unit != quantity.unit for metric in metrics)


def _any_of(mentions: tuple[Mention, ...], *cues: str) -> bool:
    """A quick look, for most questions hold none of them."""
    return not {m.key for m in mentions}.isdisjoint(cues)


def _keys(mentions: list[Mention] | tuple[Mention, ...], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.key for m in mentions if m.kind == kind))


def _without_idle_will(mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[Mention, ...]:
    """ "My class will debate Alibaba" asks for no forecast: the future counts only beside a name or a metric."""
    if not _any_of(mentions, "will"):
        return mentions
    telling = {
        i
        for m in mentions
        if m.kind in ("entity", "metric", "group") or (m.kind == "cue" and m.key in knowledge.metric_cues)
        for i in range(m.start, m.end)
    }
    small = {m.start for m in mentions if m.kind == "filler" and len(m.text) <= _DETERMINER_AT_MOST}

    def is_idle(mention: Mention) -> bool:
        after = mention.end + (mention.end in small)
        return mention.kind == "cue" and mention.key == "will" and not {mention.start - 1, mention.end, after} & telling

    return tuple(m._replace(kind="filler", key="auxiliary") if is_idle(m) else m for m in mentions)


def _without_refused_metrics(mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[Mention, ...]:
    """ "Its R&D budget, not its cloud spend": what a clause that opens with "not" names is not asked."""
    if not _any_of(mentions, "negation", "exclude"):
        return mentions
    refused: set[int] = set()
    parted = _asks_after_a_comma(mentions)
    last_end, refusing, joined = 0, False, False
    for mention in mentions:
        opens = mention.start > last_end  # a comma or a full stop lies between
        begins = opens if last_end else mention.start <= _LATEST_NOT
        if mention.kind == "cue" and mention.key in ("negation", "exclude") and begins and (last_end or parted):
            refusing = True
        elif mention.key == "negation" and joined:
            refusing = True  # "the amount and not the growth"
        elif opens:
            refusing = False
        elif refusing and (
            mention.kind == "metric" or (mention.kind == "cue" and mention.key in knowledge.metric_cues)
        ):
            refused.add(mention.start)
        joined = mention.key == "and_what"
        last_end = max(last_end, mention.end)
    return tuple(m._replace(kind="filler", key="auxiliary") if m.start in refused else m for m in mentions)


def _asks_after_a_comma(mentions: tuple[Mention, ...]) -> bool:
    """ "I don't need its margin, only its P/E": a metric stands in a later part than the first."""
    ends = [one.end for one, two in itertools.pairwise(mentions) if two.start > one.end]
    return bool(ends) and any(m.kind == "metric" and m.start >= ends[0] for m in mentions)


def _without_idle_not(mentions: tuple[Mention, ...], excluded: set[tuple[int, int]]) -> tuple[Mention, ...]:
    """ "Not sure", "no offence": a "not" that no name follows leaves nobody out."""
    plain = {(m.start, m.end) for m in mentions if m.kind == "cue" and m.key == "negation"}
    if excluded or not plain:
        return mentions
    return tuple(m for m in mentions if not (m.kind == "cue" and m.key == "exclude" and (m.start, m.end) in plain))


def _rates_and_fractions(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """ "$100bn a quarter" is a rate, "a quarter of the market" a fraction: a figure right before it decides."""
    amounts = {m.end for m in mentions if m.quantity and not m.quantity.worded}
    fractions = {m.start for m in mentions if m.quantity and m.quantity.worded}

    def is_meant(mention: Mention) -> bool:
        if mention.start not in fractions:
            return True
        is_rate = mention.kind == "cue" and mention.key == "per_quarter"
        return is_rate == (mention.start in amounts) if is_rate or mention.quantity else True

    rates = {m.start for m in mentions if m.kind == "cue" and m.key == "per_quarter"}
    return tuple(m for m in mentions if m.start not in rates or is_meant(m))


def _without_idle_over(mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[Mention, ...]:
    """ "Over three years" and "under the plan" set no limit: only a figure right after makes one. Nor does "over
    four quarters", unless quarters themselves are counted ("triple-digit growth for over 8 quarters")."""
    counted = any(
        (m.kind == "cue" and m.key in _COUNTING_QUARTERS)
        or (m.kind == "metric" and knowledge.metric(m.key).unit == "quarters")
        for m in mentions
    )
    spans = {
        m.start
        for m in mentions
        if m.quantity and m.quantity.unit in _TIMES and not (counted and m.quantity.unit == "quarters")
    }
    return tuple(
        m._replace(kind="filler", key="auxiliary")
        if m.kind == "cue" and m.key in ("above", "below") and spans & {m.end, m.end + 1} and m.text.casefold() in _IDLE
        else m
        for m in mentions
    )


def _excluded(mentions: tuple[Mention, ...], never: frozenset[str]) -> set[tuple[int, int]]:
    """Spans of the names that an excluding word governs: those that follow it, or stand just before "left out"."""
    spans: set[tuple[int, int]] = set()
    if not _any_of(mentions, "exclude", _AFTERWARDS):
        return spans
    governed = False
    last_end, reach = 0, 1
    for mention in mentions:
        if mention.start > last_end and governed and mention.start - last_end > reach:
            governed = False  # a full stop lies between
        if mention.kind == "cue" and mention.key == "exclude":
            governed = True
            reach = 0 if has_han(mention.text) or mention.text.casefold() == "not" else 1  # "not Alibaba, Amazon"
        elif mention.kind in ("entity", "group"):
            if governed and mention.key not in never:
                spans.add((mention.start, mention.end))
        elif mention.kind == "cue" and mention.key == _AFTERWARDS:
            spans |= _names_just_before(mentions, mention.start)
        elif mention.kind not in _PASSED_OVER and not (
            mention.kind == "cue" and mention.key in ("and_what", "exclude", "both")
        ):
            governed = governed and any(
                (m.start == mention.start and m.kind in ("entity", "group", "filler"))
                or (m.start == mention.start and m.key == "exclude")
                for m in mentions
            )
        last_end = max(last_end, mention.end)
    return spans


def _names_just_before(mentions: tuple[Mention, ...], end: int) -> set[tuple[int, int]]:
    return {(m.start, m.end) for m in mentions if m.kind in ("entity", "group") and end - 2 <= m.end <= end}


def _drop_owners(entities: tuple[str, ...], mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[str, ...]:
    """ "Microsoft's Azure" is Azure: an owner right before what it owns is no subject of its own."""
    names = [m for m in mentions if m.kind == "entity"]
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
    if not reading.quantities:
        return reading
    quoted = {q: facts_with_value(q, reading.entities, knowledge) for q in reading.quantities}
    facts = [fact for found in quoted.values() for fact in found if not _measured(fact.entity, reading, knowledge)]
    if not facts or (reading.metrics and not reading.entities):
        return reading
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


def _measured(entity: str, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether one of the named metrics has a figure for the entity."""
    return any(
        knowledge.facts(knowledge.stands_for(entity, metric, scoped=True), metric)
        for asked in reading.metrics
        for metric in (asked, *knowledge.narrower(asked))
    )


def _without_owners(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "Azure's part of Microsoft's revenue" asks of Azure, where the metric is a unit's."""
    if not any(knowledge.metric(metric).of == "cloud_unit" for metric in reading.metrics):
        return reading
    owners = {knowledge.entity(key).parent for key in reading.entities}
    return replace(reading, entities=tuple(key for key in reading.entities if key not in owners))


def _to_units(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "Amazon's cloud", with no metric: the unit is meant, not the company."""
    if reading.metrics or "cloud" not in reading.cues:
        return reading
    units = tuple(
        next((u for u in knowledge.units(e) if knowledge.entity(u).kind == "cloud_unit"), e) for e in reading.entities
    )
    return replace(reading, entities=tuple(dict.fromkeys(units)))
