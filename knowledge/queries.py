"""Questions to the knowledge base that answers are built from; each fact keeps its citation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TypeVar

from knowledge.claims import Claims
from knowledge.models import (
    Citation,
    Claim,
    Conflict,
    Entity,
    Fact,
    Gap,
    Group,
    KnowledgeBase,
    Metric,
)
from knowledge.records import replace
from knowledge.store.memory import FactStore, MemoryStore
from knowledge.telling import telling_words

# Cues that help to name a metric and are operations or shapes of a question first.
_OF_OPERATIONS = frozenset({"how_much", "how_many", "where", "difference", "compare"})
_OF_FORM = frozenset({"as_percent", "how_big", "in_yuan", "market", "build"})
"""Cues that help to name a metric and say of no figure what it is for."""
_STATES = frozenset({"per_year", "per_quarter", "done"})
"""Cues that say how far an amount has come: each year's, already paid out."""
_MOST_VIEWS = 32
_MOST_CITATIONS = 4096
_TELLING = 0.4
"""A word that more than two metrics have in their names says nothing of which is meant."""

Item = TypeVar("Item", Conflict, Gap)
Sign = tuple[str, ...]
"""Cues that together name a metric."""
_FiledSign = tuple[int, str, Sign]
"""Its place among all of its kind, and the metric that it names."""


class Knowledge:
    """The base with its indexes. Entities and metrics are given and returned by key unless said otherwise."""

    def __init__(self, base: KnowledgeBase, store: FactStore | None = None) -> None:
        self.base = base
        self.store = store or MemoryStore(base.facts)
        self._units: dict[str, list[str]] = {}
        for entity in base.entities.values():
            if entity.parent:
                self._units.setdefault(entity.parent, []).append(entity.key)
        self._family: dict[str, tuple[str, ...]] = {}
        self._like: dict[str, tuple[str, ...]] = {}
        self._by_name: dict[str, str] = {}
        for entity in base.entities.values():
            for name in (entity.name, *entity.names, *entity.tickers) if entity.covered else ():
                self._by_name.setdefault(name.casefold(), entity.key)
        broader = {metric.broader for metric in base.metrics.values() if metric.broader}
        self._narrower = {
            key: tuple(other.key for other in base.metrics.values() if other.broader == key) for key in broader
        }
        self.rivals = frozenset(group.key for group in base.groups.values() if group.rivals)
        """Groups that mean everyone but those named."""
        self.claims = Claims(base, self.family)
        self._reasons_of = {
            metric.key: tuple(sorted(self.claims.reasons.intersection(cue for sign in metric.signs for cue in sign)))
            for metric in base.metrics.values()
        }
        self.metric_cues = (
            frozenset(cue for metric in base.metrics.values() for sign in metric.signs for cue in sign) - _OF_OPERATIONS
        )
        ends = {cue for metric in base.metrics.values() for cue in (*metric.high, *metric.low)}
        self.properties = (self.metric_cues - _OF_FORM - ends) | _STATES
        """Cues that say what a figure is of, or for; one that does not name them says nothing of that."""
        self._signs = _signs_by_rarest_cue([(metric.key, metric.signs) for metric in base.metrics.values()])
        self._weak_signs = _signs_by_rarest_cue([(metric.key, metric.weak_signs) for metric in base.metrics.values()])
        self._conflicts = _by_touched_key(base.conflicts, lambda conflict: conflict.between)
        self._gaps = _by_touched_key(base.gaps, lambda gap: gap.touches)
        self._gaps_together = tuple(gap for gap in base.gaps if gap.together)
        self._gaps_beside = _by_touched_key(base.gaps, lambda gap: gap.beside)
        self.shares = tuple(metric for metric in base.metrics.values() if metric.whole)
        """The metrics that are a share of another."""
        self.most_held = tuple(sorted(base.metrics, key=lambda metric: -self.store.count_holders(metric)))
        """All metrics, those that most have a figure for first."""
        self.subjects = frozenset(source.subject for source in base.sources.values() if source.subject)
        """Whom the sources are about."""
        self._views: dict[tuple[str, ...], Knowledge] = {}
        self._citations: dict[tuple[str, str, int, int], Citation] = {}

    def of_sources(self, keys: tuple[str, ...]) -> Knowledge:
        """The base as if only these sources had been filed; all of it where none of them is (or none is given)."""
        wanted = tuple(key for key in self.base.sources if key in keys)
        if len(wanted) in (0, len(self.base.sources)):
            return self
        if wanted not in self._views:
            if len(self._views) >= _MOST_VIEWS:
                self._views.clear()
            self._views[wanted] = Knowledge(_only(wanted, self.base))
        return self._views[wanted]

    # --- names
    def entity(self, key: str) -> Entity:
        return self.base.entities[key]

    def metric(self, key: str) -> Metric:
        return self.base.metrics[key]

    def named(self, name: str) -> str | None:
        """Whose whole name this is, in lower case; of several, the first filed."""
        return self._by_name.get(name)

    def family(self, entity: str) -> tuple[str, ...]:
        """A company with its units, or a unit with its company and sisters; the asked one first."""
        family = self._family.get(entity)
        if family is None:
            family = self._family[entity] = self._find_family(entity)
        return family

    def _find_family(self, entity: str) -> tuple[str, ...]:
        top = self.entity(entity).parent or entity
        if top == entity and top not in self._units:
            return (entity,)
        members = (top, *self._units.get(top, ()))
        return (entity, *(key for key in members if key != entity))

    def units(self, entity: str) -> tuple[str, ...]:
        return tuple(self._units.get(entity, ()))

    def company(self, entity: str) -> str:
        return self.base.entities[entity].parent or entity

    @cached_property
    def companies(self) -> tuple[str, ...]:
        """Those of which a source speaks."""
        return tuple(key for key, one in self.base.entities.items() if one.kind == "company" and one.covered)

    @cached_property
    def measured(self) -> tuple[str, ...]:
        """Those of whom, or of whose family, a source has a figure; in the order of filing."""
        return tuple(key for key in self.base.entities if any(map(self.metrics_of, self.family(key))))

    # --- figures
    def facts(self, entity: str, metric: str) -> tuple[Fact, ...]:
        """The figures under exactly this name; restatements in another currency follow what they restate."""
        return self.store.facts_of(entity, metric)

    def stands_for(self, entity: str, metric: str, *, scoped: bool) -> str:
        """Whose figure is meant by an entity's name: its own, or its cloud unit's or company's where the
        metric lets one stand for the other. `scoped`: the question itself speaks of that level."""
        if self.facts(entity, metric):
            return entity
        wanted = self.metric(metric)
        kind = self.entity(entity).kind
        if wanted.of is None or kind == wanted.of:
            return entity
        reach = {"company": wanted.parent_reach, "cloud_unit": wanted.child_reach}.get(kind, "never")
        if reach == "never" or (reach == "when_scoped" and not scoped):
            return entity
        alike = [key for key in self.family(entity) if self.entity(key).kind == wanted.of]
        return next((key for key in alike if self.facts(key, metric)), alike[0] if alike else entity)

    def holders(self, metric: str, among: Collection[str] | None = None) -> tuple[str, ...]:
        """Everyone who has a figure for it, in the order of filing; only of those `among`, where they are given."""
        return self.store.holders_of(metric, among)

    def count_holders(self, metric: str) -> int:
        return self.store.count_holders(metric)

    @cached_property
    def comparable(self) -> tuple[str, ...]:
        """Those of the metrics that several of one kind have, which can be set beside each other; most held first."""
        return tuple([metric for metric in self.most_held if self._is_of_one_kind(metric)])

    def _is_of_one_kind(self, metric: str) -> bool:
        holders = self.holders(metric)
        return len(holders) > 1 and len({self.entity(key).kind for key in holders}) == 1

    def metrics_like(self, metric: str) -> tuple[str, ...]:
        """The metrics with a figure whose names share a telling word with this one's ("revenue" leads to its growth);
        the rarer the word, the sooner."""
        like = self._like.get(metric)
        if like is None:
            like = self._like[metric] = self._find_like(metric)
        return like

    def _find_like(self, metric: str) -> tuple[str, ...]:
        words = telling_words((self.metric(metric).name,))
        others = ((key, words & said) for key, said in self._named_by.items() if key != metric)
        weight = {key: sum(1 / self._telling[word] for word in shared) for key, shared in others}
        return tuple(sorted((key for key in weight if weight[key] >= _TELLING), key=lambda key: -weight[key]))

    @cached_property
    def _named_by(self) -> Mapping[str, frozenset[str]]:
        """The telling words in the name of each metric that somebody has a figure for."""
        held = (metric for metric in self.base.metrics.values() if self.count_holders(metric.key))
        return {metric.key: telling_words((metric.name,)) for metric in held}

    @cached_property
    def _telling(self) -> Counter[str]:
        """In the names of how many metrics a word is: the fewer, the more it says."""
        return Counter(word for words in self._named_by.values() for word in words)

    def narrower(self, metric: str) -> tuple[str, ...]:
        """The metrics of a family ("spending"); empty for a single metric."""
        return self._narrower.get(metric, ())

    def signs_said(self, cues: frozenset[str], *, weak: bool = False) -> Mapping[str, list[Sign]]:
        """The signs of which every cue is among these, by the metric that they name; in the order of filing. `weak`:
        those that count where no other is said."""
        signs = self._weak_signs if weak else self._signs
        found = [filed for cue in signs.keys() & cues for filed in signs[cue] if cues.issuperset(filed[-1])]
        said: dict[str, list[Sign]] = {}
        for _, metric, sign in sorted(found):
            said.setdefault(metric, []).append(sign)
        return said

    def reasons_of(self, metric: str) -> tuple[str, ...]:
        """The cues that name a metric and that some claim gives the reason of, in alphabetical order."""
        return self._reasons_of[metric]

    def siblings(self, metric: str) -> tuple[str, ...]:
        """The metrics that may stand beside this one, with a caveat; the metric itself first."""
        family = self.metric(metric).broader or metric
        return tuple(dict.fromkeys((metric, *self.narrower(family))))

    def metrics_of(self, entity: str) -> tuple[str, ...]:
        return self.store.metrics_of(entity)

    def facts_about(self, entity: str) -> tuple[Fact, ...]:
        return self.store.facts_about(entity)

    def facts_with_value(self, value: Decimal, unit: str) -> tuple[Fact, ...]:
        """The facts that print this figure: a way in for "the 18x"."""
        return self.store.facts_with_value(value, unit)

    # --- groups
    def members(self, group: Group, candidates: Iterable[str]) -> tuple[str, ...]:
        """Those of the candidates that a collective name covers."""
        return tuple(key for key in candidates if _belongs(self.entity(key), group, self))

    # --- what a source says of itself
    def citation(self, record: Fact | Claim | Gap) -> Citation:
        place = (record.source, record.at.section, record.at.paragraph, record.at.sentence)
        citation = self._citations.get(place)
        if citation is None:
            if len(self._citations) >= _MOST_CITATIONS:
                self._citations.clear()
            citation = self._citations[place] = Citation(self.base.sources[record.source], record.at)
        return citation

    def conflicts_touching(self, keys: Iterable[str]) -> tuple[Conflict, ...]:
        return _touching(keys, self._conflicts, self.base.conflicts)

    def gaps_touching(self, keys: Iterable[str]) -> tuple[Gap, ...]:
        """Those that touch one of these keys, or all that one could take for what stood side by side there."""
        shown = frozenset(keys)
        touched = _touching(shown, self._gaps, self.base.gaps)
        together = [gap for gap in self._gaps_together if shown.issuperset(gap.together)]
        return tuple(dict.fromkeys((*touched, *together))) if together else touched

    def gaps_beside(self, keys: Iterable[str]) -> tuple[Gap, ...]:
        """Those in the sentences of figures that are whole themselves."""
        return _touching(keys, self._gaps_beside, self.base.gaps)


def _only(sources: tuple[str, ...], base: KnowledgeBase) -> KnowledgeBase:
    """What these sources say. Names stay: of what is known and has no figure any more, that is what is answered."""
    return replace(
        base,
        sources={key: base.sources[key] for key in sources},
        facts=tuple(fact for fact in base.facts if fact.source in sources),
        claims=tuple(claim for claim in base.claims if claim.source in sources),
        gaps=tuple(gap for gap in base.gaps if gap.source in sources),
        conflicts=tuple(conflict for conflict in base.conflicts if conflict.source in sources),
    )


def _by_touched_key(records: Iterable[Item], touches: Callable[[Item], tuple[str, ...]]) -> Mapping[str, list[int]]:
    """The places of the records that touch a key."""
    found: dict[str, list[int]] = {}
    for place, record in enumerate(records):
        for key in touches(record):
            found.setdefault(key, []).append(place)
    return found


def _touching(keys: Iterable[str], places: Mapping[str, list[int]], records: tuple[Item, ...]) -> tuple[Item, ...]:
    known = places.keys() & keys
    if not known:
        return ()  # as for most
    return tuple([records[place] for place in sorted({place for key in known for place in places[key]})])


def _signs_by_rarest_cue(metrics: Iterable[tuple[str, tuple[Sign, ...]]]) -> Mapping[str, tuple[_FiledSign, ...]]:
    """Each sign under the one of its cues that fewest signs have."""
    filed = [(key, sign) for key, signs in metrics for sign in signs]
    count = Counter(cue for _, sign in filed for cue in set(sign))
    found: dict[str, list[_FiledSign]] = {}
    for place, (key, sign) in enumerate(filed):
        found.setdefault(min(sign, key=lambda cue: count[cue]), []).append((place, key, sign))
    return {cue: tuple(signs) for cue, signs in found.items()}


def _belongs(entity: Entity, group: Group, knowledge: Knowledge) -> bool:
    if group.members:
        return entity.key in group.members or bool(set(knowledge.units(entity.key)) & set(group.members))
    country = entity.country or knowledge.entity(knowledge.company(entity.key)).country
    if group.country and country != group.country:
        return False
    if group.outside_country and country == group.outside_country:
        return False
    return not (group.kind and entity.kind not in (group.kind, "company"))
