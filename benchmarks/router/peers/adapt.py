"""Adapt (ovos-adapt-parser): keywords registered from the vocabulary, one intent for each rule and set of cues."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ovos_adapt.engine import IntentDeterminationEngine
from ovos_adapt.intent import IntentBuilder
from ovos_adapt.parser import Parser

from benchmarks.router.recognised import Recognised, metrics_by_cues
from benchmarks.router.vocabulary import Words, plain
from bot.routing import IntentRule


class Adapt:
    def __init__(self, words: Words) -> None:
        self.words = words
        self.engine = IntentDeterminationEngine()
        self.keys: dict[tuple[str, str], list[str]] = {}
        kinds = {"Entity": words.entities, "Group": words.groups, "Metric": words.metrics}
        for kind, phrases in kinds.items():
            for key, found in phrases.items():
                for phrase in map(_spaced, found):
                    self.keys.setdefault((kind, phrase), []).append(key)
                    self.engine.register_entity(phrase, kind)
        for cue, found in words.cues.items():
            if cue in words.opening:
                self.engine.register_entity(f"opening{cue.replace('_', '')}", f"Cue_{cue}")
            for phrase in found if cue not in words.opening else ():
                self.engine.register_entity(_spaced(phrase), f"Cue_{cue}")
        for rule in words.book.rules:
            if _UNSEEN & rule.qualifies.keys():
                continue
            for parser in _parsers(rule, words):
                self.engine.register_intent_parser(parser)

    def recognise(self, text: str) -> Recognised:
        """As `determine_intent` does, which hands out one word a slot; all that was tagged is kept here."""
        for parsed in Parser(self.engine.tokenizer, self.engine.tagger).parse(self._prepared(text), N=1):
            best, _ = self.engine._IntentDeterminationEngine__best_intent(parsed)
            if best and best["confidence"] > 0:
                return self._recognised(best["intent_type"], parsed["tags"])
        return Recognised(None)

    def _prepared(self, text: str) -> str:
        """Adapt knows no places in a sentence, so a word that counts only at the beginning is said once more."""
        spaced = _spaced(plain(text))
        opening = [
            f"opening{cue.replace('_', '')}"
            for cue in self.words.opening
            if spaced.startswith(tuple(f"{phrase} " for phrase in self.words.cues[cue]))
        ]
        return " ".join((*opening, spaced))

    def _recognised(self, intent: str, tags: Iterable[Any]) -> Recognised:
        spoken = [(kind, tag["key"]) for tag in tags for _, kind in tag["entities"][0]["data"]]
        cues = frozenset(kind.removeprefix("Cue_") for kind, _ in spoken if kind.startswith("Cue_"))
        slots = {
            wanted: tuple(
                dict.fromkeys(key for kind, text in spoken if kind == wanted for key in self.keys.get((kind, text), ()))
            )
            for wanted in ("Entity", "Group", "Metric")
        }
        metrics = slots["Metric"] or metrics_by_cues(self.words, cues)
        return Recognised(intent.split("#")[0], slots["Entity"], slots["Group"], metrics, cues)


_UNSEEN = frozenset({"bare_terms", "whence", "told"})
"""Slots that only this router's own reading fills: an intent that rests on one would match nearly everything here."""


def _spaced(text: str) -> str:
    """Adapt takes a word apart at signs: "p/e" is registered and asked as "p e"."""
    return " ".join(re.sub(r"[/&.$'-]", " ", text).split())


def _parsers(rule: IntentRule, words: Words) -> list[Any]:
    """Signs of one cue share a parser that wants any of them; each longer sign has its own. A rule without signs
    is wanted where its slots are."""
    single = [f"Cue_{sign[0]}" for sign in rule.signs if len(sign) == 1]
    parsers = [_with_slots(IntentBuilder(f"{rule.intent}#0"), rule, words).one_of(*single)] if single else []
    for number, sign in enumerate(rule.signs, 1):
        if len(sign) == 1 or not (sign or rule.qualifies):
            continue
        builder = _with_slots(IntentBuilder(f"{rule.intent}#{number}"), rule, words)
        for cue in sign:
            builder = builder.require(f"Cue_{cue}")
        parsers.append(builder)
    return [parser.build() for parser in parsers if parser.requires or parser.at_least_one]


def _with_slots(builder: Any, rule: IntentRule, words: Words) -> Any:
    """What the rule needs is required; names and metrics are taken along in any case."""
    if any(rule.qualifies.get(slot, 0) for slot in ("metrics", "single", "several", "definables")):
        alone = {sign[0] for metric in words.base.metrics.values() for sign in metric.signs if len(sign) == 1}
        builder = builder.one_of("Metric", *(f"Cue_{cue}" for cue in sorted(alone)))
    if rule.qualifies.get("topics", 0):
        builder = builder.one_of(*(f"Cue_{cue}" for cue in sorted(_topics(words))))
    if any(rule.qualifies.get(slot, 0) for slot in ("entities", "subjects", "pair")):
        builder = builder.one_of("Entity", "Group")
    return builder.optionally("Entity").optionally("Group").optionally("Metric")


def _topics(words: Words) -> set[str]:
    return {cue for claim in words.base.claims for cue in claim.topics}


def build(words: Words) -> Adapt:
    return Adapt(words)
