"""The baseline that everybody writes first: one pattern for each kind of word, found anywhere in the question."""

from __future__ import annotations

import re
from collections.abc import Mapping

from benchmarks.router.recognised import Recognised, metrics_by_cues
from benchmarks.router.vocabulary import Words, plain


class Patterns:
    def __init__(self, words: Words) -> None:
        self.words = words
        self.kinds = {name: _Alternatives(found) for name, found in (
            ("entities", words.entities), ("groups", words.groups), ("metrics", words.metrics), ("cues", words.cues))}

    def recognise(self, text: str) -> Recognised:
        text = plain(text)
        found = {name: kind.find(text) for name, kind in self.kinds.items()}
        cues = frozenset(cue for cue in found["cues"] if cue not in self.words.opening or self._opens(text, cue))
        metrics = found["metrics"] or metrics_by_cues(self.words, cues)
        intent = choose_intent(self.words, cues, bool(metrics), bool(found["entities"] or found["groups"]))
        return Recognised(intent, found["entities"], found["groups"], metrics, cues)

    def _opens(self, text: str, cue: str) -> bool:
        """A cue such as "is" asks for yes or no only at the beginning."""
        return text.startswith(tuple(f"{phrase} " for phrase in self.words.cues[cue]))


class _Alternatives:
    """All phrases of a kind in one pattern, the longest first, each with its keys."""

    def __init__(self, phrases: Mapping[str, tuple[str, ...]]) -> None:
        self.keys: dict[str, list[str]] = {}
        for key, found in phrases.items():
            for phrase in found:
                self.keys.setdefault(phrase, []).append(key)
        longest_first = sorted(self.keys, key=len, reverse=True)
        self.pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")

    def find(self, text: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key for match in self.pattern.finditer(text) for key in self.keys[match.group()]))


def choose_intent(words: Words, cues: frozenset[str], has_metric: bool, has_name: bool) -> str | None:
    """The rule with the longest sign of which the slots are there; of equals the one that beats the others."""
    fitting = []
    for rule in words.book.rules:
        signs = [len(sign) for sign in rule.signs if cues.issuperset(sign)]
        lacks = ("metrics" in rule.qualifies and not has_metric) or (
            not has_name and any(slot in rule.qualifies for slot in ("entities", "subjects")))
        if signs and not lacks:
            fitting.append((max(signs), rule))
    best = max((length for length, _ in fitting), default=-1)
    front = [rule for length, rule in fitting if length == best]
    beaten = {name for rule in front for name in rule.beats}
    return next((rule.intent for rule in front if rule.intent not in beaten), front[0].intent if front else None)


def build(words: Words) -> Patterns:
    return Patterns(words)
