"""Which metrics a question names: by their names, by sets of cues, or by a figure that only they have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Metric, Quantity, frozen, replace

_TELLING_ALONE = 1_000_000
_OF_EVERYTHING = (None, "percent", *CURRENCIES)
_COUNTED = ("parameters", "downloads")
"""Units that hardly anybody leaves out but behind a number in the millions."""
_SPEAKING = frozenset({"metric", "cue", "ordinal"})
"""Kinds of mentions that may name a metric; besides these, a stated figure may."""


Tokens = int
"""Tokens of a question, one bit each: there are few, and bits are compared at once."""


class _Evidence(NamedTuple):
    """What speaks for a metric: each of `cores` names it, `covered` is all that it explains."""

    metric: str
    cores: tuple[Tokens, ...]
    first_cores: tuple[Tokens, ...]
    """Those that lean on a stated figure: they may name the first metric, never a further one."""
    covered: Tokens
    stated: Tokens
    """Of figures that the question states: they help to name a metric and weigh nothing."""
    named: Tokens
    """Where its own name stands."""
    has_figures: bool = False
    is_family: bool = False
    """A name for figures of several kinds ("spending"): it stands in for none of the kinds."""

    def usable(self, taken: Tokens, explained: Tokens) -> list[Tokens]:
        """The ways to name it that lean on no token of another metric and say something new."""
        cores = self.cores if taken else (*self.cores, *self.first_cores)
        return [core for core in cores if not core & taken and core & ~explained]

    def core(self, taken: Tokens, explained: Tokens) -> Tokens:
        return _together(self.usable(taken, explained))

    def least_core(self, taken: Tokens, explained: Tokens) -> Tokens:
        usable = self.usable(taken, explained)
        return self.named if self.named in usable else min(usable, key=int.bit_count)

    def rank(self, taken: Tokens, explained: Tokens) -> tuple[int, bool, int]:
        core = self.core(taken, explained)
        new = (self.covered | core) & ~explained & ~self.stated
        return new.bit_count(), self.has_figures and not self.is_family, core.bit_count()


class _Said(NamedTuple):
    """What is said of metrics: where each cue and each name of one stands, and the stated figures."""

    cues: Mapping[str, Tokens]
    names: Mapping[str, Tokens]
    stated: Tokens


@frozen
class MetricChoice:
    """The metrics in the order in which they explain most, and the token indexes that they explain."""

    metrics: tuple[str, ...]
    explained: frozenset[int]
    weak: bool = False
    """Chosen by weak signs, for want of others."""


_NO_METRIC = MetricChoice((), frozenset())


def choose_metrics(mentions: tuple[Mention, ...], entities: tuple[str, ...], knowledge: Knowledge) -> MetricChoice:
    """The best explanation of all tokens that speak of metrics, one metric after the other. A token that
    names one metric names no other; one that merely goes with a metric may still help to name a second."""
    said = _said_of_metrics(mentions)
    strong = _gather(said, said.cues, entities, knowledge)
    evidence = strong or _gather(said, _with_units(said.cues, mentions, knowledge), entities, knowledge, weak=True)
    if len(evidence) == 1 and evidence[0].core(0, 0):  # as most often
        return MetricChoice((evidence[0].metric,), _indexes(evidence[0].covered & ~said.stated), weak=not strong)
    taken = explained = 0
    chosen: list[str] = []
    while candidates := [item for item in evidence if item.core(taken, explained)]:
        equals = candidates if len(candidates) == 1 else _best(candidates, taken, explained)
        chosen += [item.metric for item in equals]
        taken |= _together([item.least_core(taken, explained) for item in equals])
        explained |= _together([item.covered for item in equals])
        evidence = [item for item in evidence if item.metric not in chosen]
    if not chosen:
        return _NO_METRIC
    # A stated figure helps to name one metric; it is no reason to look for a second.
    return MetricChoice(tuple(chosen), _indexes(explained & ~said.stated), weak=not strong)


def _together(several: Iterable[Tokens]) -> Tokens:
    return reduce(or_, several, 0)


def _indexes(tokens: Tokens) -> frozenset[int]:
    return frozenset([i for i in range(tokens.bit_length()) if tokens >> i & 1])


def _best(candidates: list[_Evidence], taken: Tokens, explained: Tokens) -> list[_Evidence]:
    best = max(candidates, key=lambda item: item.rank(taken, explained))
    return [item for item in candidates if _equally_good(item, best, taken, explained)]


def _equally_good(item: _Evidence, best: _Evidence, taken: Tokens, explained: Tokens) -> bool:
    if item is best:
        return True
    same = item.core(taken, explained) == best.core(taken, explained)
    return same and item.has_figures and item.rank(taken, explained) == best.rank(taken, explained)


def _gather(
    said: _Said,
    cues: Mapping[str, Tokens],
    entities: tuple[str, ...],
    knowledge: Knowledge,
    *,
    weak: bool = False,
) -> list[_Evidence]:
    """`cues` are those that are said, and for weak signs what they stand for."""
    names, whole = said.names, knowledge.signs_said(frozenset(cues), weak=weak)
    possible = []
    for key in (*(key for key in whole if key not in names), *names) if names else whole:
        signs = [sign for sign in whole.get(key, ()) if _is_heard(sign, said)] if said.stated else whole.get(key, [])
        if signs or key in names:
            possible.append((knowledge.metric(key), signs))
    several = len(possible) > 1  # whether one has figures, or is a family, decides between equals only
    evidence = [_evidence(metric, signs, said, cues, weak=weak) for metric, signs in possible]
    if not several:
        return evidence
    return [
        item._replace(
            has_figures=_has_figures(item.metric, entities, knowledge), is_family=bool(knowledge.narrower(item.metric))
        )
        for item in evidence
    ]


def _is_heard(sign: tuple[str, ...], said: _Said) -> bool:
    """Beside a stated figure a unit's name is not enough: "AWS 34 %" may be of anything that AWS has."""
    return not _is_stated(sign) or said.cues.keys() >= set(sign)


def _evidence(
    metric: Metric, signs: list[tuple[str, ...]], said: _Said, cues: Mapping[str, Tokens], *, weak: bool
) -> _Evidence:
    name = said.names.get(metric.key, 0)
    stated = [sign for sign in signs if _is_stated(sign)] if said.stated else []
    cores = [_together([cues[cue] for cue in sign]) for sign in signs if sign not in stated]
    cores += [name] if name else []
    first = [_together([cues[cue] for cue in sign]) for sign in stated]
    beside = _together([cues[cue] for cue in metric.also if cue in cues])
    # What a weak sign borrows from an operation ("premium") is for the intent to explain.
    covered = beside if weak else _together((beside, *cores, *first))
    return _Evidence(metric.key, tuple(cores), tuple(first), covered | name, said.stated, name)


def _said_of_metrics(mentions: tuple[Mention, ...]) -> _Said:
    """A place in an order ("second") and a stated unit ("9 quarters") are cues as well."""
    cues: dict[str, Tokens] = {}
    names: dict[str, Tokens] = {}
    stated = 0
    for kind, key, start, end, _, quantity, _, _ in mentions:
        if kind not in _SPEAKING and not quantity:
            continue
        tokens = (1 << end) - (1 << start)
        if kind == "metric":
            names[key] = names.get(key, 0) | tokens
        elif kind == "cue":
            cues[key] = cues.get(key, 0) | tokens
        if quantity:
            stated |= tokens
        derived = "ordinal" if kind == "ordinal" else f"stated_{key}" if quantity else None
        if derived:
            cues[derived] = cues.get(derived, 0) | tokens
    return _Said(cues, names, stated)


def _with_units(
    cues: Mapping[str, Tokens], mentions: tuple[Mention, ...], knowledge: Knowledge
) -> Mapping[str, Tokens]:
    """A named cloud unit, or a group of them, says "cloud" too."""
    units = _together([1 << m.start for m in mentions if _is_of_clouds(m, knowledge)])
    return {**cues, "cloud": cues.get("cloud", 0) | units} if units else cues


def _is_of_clouds(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind == "group":
        group = knowledge.base.groups[mention.key]
        return "cloud_unit" in (group.kind, *(knowledge.entity(key).kind for key in group.members))
    return mention.kind == "entity" and knowledge.entity(mention.key).kind == "cloud_unit"


@lru_cache(maxsize=4096)
def _is_stated(sign: tuple[str, ...]) -> bool:
    return any(cue.startswith("stated_") for cue in sign)


def _has_figures(metric: str, entities: tuple[str, ...], knowledge: Knowledge) -> bool:
    kinds = (metric, *knowledge.narrower(metric))
    if not entities:
        return any(knowledge.count_holders(kind) for kind in kinds)
    return any(
        knowledge.facts(knowledge.stands_for(entity, kind, scoped=True), kind) for entity in entities for kind in kinds
    )


def facts_with_value(quantity: Quantity, entities: tuple[str, ...], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts whose figure a question quotes ("the 18x", "the $53 billion"); a bare small number finds none."""
    if quantity.unit is None and quantity.value < _TELLING_ALONE:
        return ()
    families = {member for entity in entities for member in knowledge.family(entity)}
    return tuple(
        fact
        for unit in ((quantity.unit,) if quantity.unit else CURRENCIES)
        for fact in knowledge.facts_with_value(quantity.value, unit)
        if not families or fact.entity in families
    )


def counted_facts(quantity: Quantity, entities: tuple[str, ...], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts that a bare large number counts ("the 32 billion", "its 10 million"), where it is of no money."""
    if quantity.unit is not None or quantity.value < _TELLING_ALONE:
        return ()
    in_each = (facts_with_value(replace(quantity, unit=unit), entities, knowledge) for unit in _COUNTED)
    return tuple(fact for facts in in_each for fact in facts)


def states_of(quantity: Quantity, metrics: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Whether a stated figure is surely of one of the metrics: in a unit that hardly anything else has ("trades
    above 38x"), or one that the sources print of it ("the $53 billion plan")."""
    if quantity.unit in _OF_EVERYTHING:
        return any(fact.metric in metrics for fact in facts_with_value(quantity, (), knowledge))
    return any(knowledge.metric(metric).unit == quantity.unit for metric in metrics)
