"""The claims of a base, found by whom they are of, by what speaks for them and by their own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from knowledge.models import Claim, KnowledgeBase
from knowledge.store.memory import claims_by_entity
from knowledge.telling import telling_words


class Claims:
    """Claims with their indexes. `family` gives a company with its units, by key."""

    def __init__(self, base: KnowledgeBase, family: Callable[[str], tuple[str, ...]]) -> None:
        self._base, self._family = base, family
        self._of = claims_by_entity(base.claims)
        self._naming: dict[str, tuple[Claim, ...]] = {}
        self._order = {claim.key: place for place, claim in enumerate(base.claims)}
        self._by_cue: dict[str, list[Claim]] = {}
        for claim in base.claims:
            for cue in cues_of(claim):
                self._by_cue.setdefault(cue, []).append(claim)
        self._by_name = Counter(key for claim in base.claims for key in {claim.entity, *claim.about})
        self._names = {claim.key: self._families(claim) for claim in base.claims}
        self._words = {claim.key: telling_words((claim.title, claim.text)) for claim in base.claims}
        self._by_word = Counter(word for words in self._words.values() for word in words)
        self.topics = frozenset(cue for claim in base.claims for cue in claim.topics)
        self.answerable = frozenset(cue for claim in base.claims for cue in (*claim.affirms, *claim.denies))
        """Cues of yes/no questions to which some claim says yes or no."""
        self.reasons = frozenset(cue for claim in base.claims for cue in claim.explains)
        """Cues of what some claim gives the reason of."""
        subjects = dict.fromkeys(source.subject for source in base.sources.values() if source.subject)
        self.about_subjects = self.about(member for key in subjects for member in family(key))
        """Of whom the sources are about, and of their families."""

    def about(self, entities: Iterable[str]) -> tuple[Claim, ...]:
        """In the order of filing."""
        return self._in_order(claim for entity in entities for claim in self._of.get(entity, ()))

    def naming(self, entity: str) -> tuple[Claim, ...]:
        """Those of its family, then the others that are about it."""
        found = self._naming.get(entity)
        if found is None:
            members = self._family(entity)
            own = [claim for claim in self.about(members) if claim.entity in members]
            found = self._naming[entity] = tuple(dict.fromkeys((*own, *self.about((entity,)))))
        return found

    def with_key(self, key: str) -> Claim:
        return self._base.claims[self._order[key]]

    def with_other_halves(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """The claims and those that none of them is told without."""
        claims = tuple(claims)
        halves = [self.with_key(key) for claim in claims for key in claim.told_with if key in self._order]
        return tuple(dict.fromkeys((*claims, *halves)))

    def count(self, cue: str) -> int:
        """How many claims a cue speaks for: the fewer, the more it says."""
        return len(self._by_cue.get(cue, ()))

    def speaking(self, cues: Iterable[str]) -> tuple[Claim, ...]:
        """Those for which any of the cues speaks, in the order of filing."""
        return self._in_order(claim for cue in cues for claim in self._by_cue.get(cue, ()))

    def weighing(self, metric: str, entities: Iterable[str]) -> tuple[Claim, ...]:
        """What the source itself says of who is ahead in a family of metrics, where it speaks of two of these."""
        wanted = self._base.metrics[metric].broader or metric
        companies = {self._company(entity) for entity in entities}
        return tuple(
            claim
            for claim in self._base.claims
            if claim.weighs == wanted
            and self._company(claim.entity) in companies
            and not companies.isdisjoint(self._company(other) for other in claim.about)
        )

    def names_in(self, claim: Claim) -> frozenset[str]:
        """Whose names lead to a claim: those that it is of or about, with their families."""
        return self._names[claim.key]

    def count_naming(self, entity: str) -> int:
        return self._by_name[entity]

    def words_of(self, claim: Claim) -> frozenset[str]:
        """Stems of the claim's own title and text."""
        return self._words[claim.key]

    def count_saying(self, stem: str) -> int:
        return self._by_word[stem]

    def _in_order(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        found = {claim.key: claim for claim in claims}
        return tuple(sorted(found.values(), key=lambda claim: self._order[claim.key]))

    def _families(self, claim: Claim) -> frozenset[str]:
        return frozenset(member for key in (claim.entity, *claim.about) for member in self._family(key))

    def _company(self, entity: str) -> str:
        return self._base.entities[entity].parent or entity


def cues_of(claim: Claim) -> frozenset[str]:
    """Every cue that speaks for a claim, whatever is asked of it."""
    return frozenset((*claim.topics, *claim.explains, *claim.affirms, *claim.denies))
