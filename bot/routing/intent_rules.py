"""The intents as data: what each needs, which cues speak for it, what else it can explain."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any, ClassVar

from knowledge import frozen, read_records

_SLOT_OF = {
    "entity": "entities",
    "group": "groups",
    "quantity": "quantities",
    "period": "periods",
    "place": "places",
    "term": "terms",
    "ordinal": "ordinals",
    "metric": "metric_names",
}
"""What a rule that accepts a kind of mention calls it."""


@frozen
class IntentRule:
    """One file of bot/intents: slots, cues, the kind of answer, examples and near-misses."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    intent: str
    answer: str
    question: str
    """An example question, shown in the documentation."""
    signs: tuple[tuple[str, ...], ...] = ((),)
    """Sets of cues any one of which, whole, speaks for the intent; an empty set where none is needed."""
    needs: Mapping[str, int] = field(default_factory=dict)
    """Slots that must be filled, with the least count; where one is not, the bot asks back."""
    qualifies: Mapping[str, int] = field(default_factory=dict)
    """Slots without which the rule is not even considered."""
    at_most: Mapping[str, int] = field(default_factory=dict)
    accepts: tuple[str, ...] = ()
    """Kinds of mention that the rule explains, apart from its cues."""
    also: tuple[str, ...] = ()
    """Cues that may stand in the question without changing what is asked."""
    beats: tuple[str, ...] = ()
    follows: bool = True
    """Whether a follow-up may fill its slots from what the chat was last about."""
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Questions that reach the intent, by language."""
    near_misses: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language, questions that look alike, with the intent or the outcome that they go to."""

    def all_examples(self) -> tuple[str, ...]:
        """Those of every language, the one that the documentation opens with first."""
        return tuple(dict.fromkeys((self.question, *itertools.chain(*self.examples.values()))))

    def all_near_misses(self) -> Mapping[str, str]:
        return {text: wanted for misses in self.near_misses.values() for text, wanted in misses.items()}


Condition = tuple[str, int, int]
"""A slot, with the least and the most that it may count for a rule to be considered."""
_ANY_NUMBER = 1_000_000
_Sign = tuple[int, tuple[str, ...]]
"""A rule's place, and one of its sets of cues."""
_COUNTED = frozenset({"entities", "metrics", "told"})
"""Slots that are counted for every question: a rule asks for them first."""
_TOLD_BY_FACTS = frozenset(
    {"affirmable", "asserted", "dateables", "events", "owned", "parts", "reasons", "several", "spans", "undated"}
)
"""Slots that take longest to count: a rule asks for them last."""


@frozen
class RuleBook:
    """All intents, and the cues that never narrow a question whatever the intent."""

    rules: tuple[IntentRule, ...]
    neutral: frozenset[str]
    soft: frozenset[str]
    """Cues that a rule may overlook: they ask for a form of the answer, not for another figure."""
    refused: frozenset[str]
    """Cues of what no source gives and no rule can check: a question with one of them is declined."""
    idle: frozenset[str] = field(init=False)
    """The neutral and the soft ones: cues that ask for nothing."""
    by_intent: Mapping[str, IntentRule] = field(init=False)
    by_cue: Mapping[str, tuple[_Sign, ...]] = field(init=False)
    """The signs with a cue that fewer signs have than their other cues."""
    unsigned: Mapping[bool, Mapping[int, tuple[str, ...]]] = field(init=False)
    """The empty signs of the rules that may be considered where a metric is asked, and where none is."""
    conditions: tuple[tuple[Condition, ...], ...] = field(init=False)
    """What each rule needs to be considered at all, in the order in which it costs least to ask."""
    explained: Mapping[str, frozenset[str]] = field(init=False)
    """The cues that an intent has a use for, whatever else is in the question."""
    kinds: Mapping[str, frozenset[str]] = field(init=False)
    """The kinds of mention that an intent explains, whichever they are."""

    def __post_init__(self) -> None:
        count = Counter(cue for rule in self.rules for sign in rule.signs for cue in sign)
        by_cue: dict[str, list[_Sign]] = {}
        for place, rule in enumerate(self.rules):
            for sign in rule.signs:
                by_cue.setdefault(min(sign, key=lambda cue: count[cue], default=""), []).append((place, sign))
        empty = by_cue.pop("", [])
        unsigned = {
            measured: {place: sign for place, sign in empty if _allows(self.rules[place], measured=measured)}
            for measured in (True, False)
        }
        explained = {rule.intent: self.neutral.union(rule.also, *rule.signs) for rule in self.rules}
        object.__setattr__(self, "idle", self.neutral | self.soft)
        object.__setattr__(self, "by_intent", {rule.intent: rule for rule in self.rules})
        object.__setattr__(self, "by_cue", {cue: tuple(signs) for cue, signs in by_cue.items()})
        object.__setattr__(self, "unsigned", unsigned)
        object.__setattr__(self, "conditions", tuple(map(_conditions, self.rules)))
        object.__setattr__(self, "explained", explained)
        object.__setattr__(self, "kinds", {rule.intent: _kinds(rule) for rule in self.rules})

    def rule(self, intent: str) -> IntentRule:
        return self.by_intent[intent]

    def spoken_for(self, cues: frozenset[str], *, measured: bool) -> list[_Sign]:
        """The places of the rules that the cues speak for, in order, each with its longest sign that is whole; of
        equals the first listed. `measured`: whether a metric is asked; without one some rules are never considered."""
        found = dict(self.unsigned[measured])
        for cue in self.by_cue.keys() & cues:
            for place, sign in self.by_cue[cue]:
                if cues.issuperset(sign) and (place not in found or self._says_more(sign, found[place], place)):
                    found[place] = sign
        return sorted(found.items())

    def _says_more(self, sign: tuple[str, ...], other: tuple[str, ...], place: int) -> bool:
        signs = self.rules[place].signs
        return (-len(sign), signs.index(sign)) < (-len(other), signs.index(other))


def _conditions(rule: IntentRule) -> tuple[Condition, ...]:
    slots = sorted({**rule.qualifies, **rule.at_most}, key=lambda slot: (slot in _TOLD_BY_FACTS, slot not in _COUNTED))
    least, most = rule.qualifies, rule.at_most
    return tuple((slot, least.get(slot, 0), most.get(slot, _ANY_NUMBER)) for slot in slots)


def _allows(rule: IntentRule, *, measured: bool) -> bool:
    """Whether a rule may be considered where a metric is asked, or where none is."""
    return rule.at_most.get("metrics", 1) > 0 if measured else not rule.qualifies.get("metrics")


def _kinds(rule: IntentRule) -> frozenset[str]:
    return frozenset({"filler", *(kind for kind, slot in _SLOT_OF.items() if slot in rule.accepts)})


def load_rules(folder: Path) -> RuleBook:
    """Reads every intent of a folder; `neutral.yaml` lists the cues that all of them accept."""
    rules = read_records(IntentRule, sorted(p for p in folder.glob("*.yaml") if p.stem != "neutral"), folder)
    shared = read_records(_Shared, [folder / "neutral.yaml"], folder)[0]
    names = {rule.intent for rule in rules}
    strangers = sorted({other for rule in rules for other in rule.beats} - names)
    if strangers:
        raise ValueError(f'The intents {", ".join(strangers)} stand under "beats:" and do not exist.')
    refused = frozenset(shared.refused)
    used = {cue for rule in rules for cue in (*rule.also, *itertools.chain(*rule.signs))} | {*shared.cues, *shared.soft}
    if refused & used:
        raise ValueError(f'The cues {", ".join(sorted(refused & used))} are refused and accepted as well.')
    return RuleBook(tuple(rules), frozenset(shared.cues), frozenset(shared.soft), refused)


@frozen
class _Shared:
    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    cues: tuple[str, ...]
    soft: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
