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
                self.engine.register_regex_entity(rf"^(?P<Cue_{cue}>{'|'.join(map(re.escape, found))}) ")
            for phrase in found if cue not in words.opening else ():
                self.engine.register_entity(_spaced(phrase), f"Cue_{cue}")
        for rule in words.book.rules:
            for parser in _parsers(rule):
                self.engine.register_intent_parser(parser)

    def recognise(self, text: str) -> Recognised:
        """As `determine_intent` does, which hands out one word a slot; all that was tagged is kept here."""
        for parsed in Parser(self.engine.tokenizer, self.engine.tagger).parse(_spaced(plain(text)), N=1):
            best, _ = self.engine._IntentDeterminationEngine__best_intent(parsed)
            if best and best["confidence"] > 0:
                return self._recognised(best["intent_type"], parsed["tags"])
        return Recognised(None)

    def _recognised(self, intent: str, tags: Iterable[Any]) -> Recognised:
        spoken = [(kind, tag["key"]) for tag in tags for _, kind in tag["entities"][0]["data"]]
        cues = frozenset(kind.removeprefix("Cue_") for kind, _ in spoken if kind.startswith("Cue_"))
        slots = {wanted: tuple(dict.fromkeys(key for kind, text in spoken if kind == wanted
                                             for key in self.keys.get((kind, text), ())))
                 for wanted in ("Entity", "Group", "Metric")}
        metrics = slots["Metric"] or metrics_by_cues(self.words, cues)
        return Recognised(intent.split("#")[0], slots["Entity"], slots["Group"], metrics, cues)


def _spaced(text: str) -> str:
    """Adapt takes a word apart at signs: "p/e" is registered and asked as "p e"."""
    return " ".join(re.sub(r"[/&.$'-]", " ", text).split())


def _parsers(rule: IntentRule) -> list[Any]:
    """Signs of one cue share a parser that wants any of them; each longer sign has its own."""
    single = [f"Cue_{sign[0]}" for sign in rule.signs if len(sign) == 1]
    builders = [_slots(IntentBuilder(f"{rule.intent}#{n}"), rule) for n in range(len(rule.signs) + 1)]
    parsers = [builders[0].one_of(*single)] if single else []
    for builder, sign in zip(builders[1:], rule.signs, strict=True):
        if len(sign) > 1:
            for cue in sign:
                builder = builder.require(f"Cue_{cue}")
            parsers.append(builder)
        elif not sign and rule.qualifies:
            parsers.append(builder)
    return [parser.build() for parser in parsers]


def _slots(builder: Any, rule: IntentRule) -> Any:
    for slot, kind in (("entities", "Entity"), ("subjects", "Entity"), ("metrics", "Metric")):
        builder = builder.require(kind) if slot in rule.qualifies and kind != "Metric" else builder.optionally(kind)
    return builder.optionally("Group")


def build(words: Words) -> Adapt:
    return Adapt(words)
