"""The baseline that everybody writes first: one pattern for each kind of word, found anywhere in the question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from knowledge import Knowledge

from benchmarks.router.recognised import Recognised, as_reading, metrics_by_cues
from benchmarks.router.vocabulary import Words, plain
from bot.answers.slots import count_slots


class Patterns:
    def __init__(self, words: Words) -> None:
        self.words = words
        self.knowledge = Knowledge(words.base)
        self.kinds = {
            name: _Alternatives(found)
            for name, found in (
                ("entities", words.entities),
                ("groups", words.groups),
                ("metrics", words.metrics),
                ("cues", words.cues),
            )
        }

    def recognise(self, text: str) -> Recognised:
        text = plain(text)
        found = {name: kind.find(text) for name, kind in self.kinds.items()}
        cues = frozenset(cue for cue in found["cues"] if cue not in self.words.opening or self._opens(text, cue))
        metrics = found["metrics"] or metrics_by_cues(self.words, cues)
        slots = Recognised(None, found["entities"], found["groups"], metrics, cues)
        return replace(slots, intent=self._intent(slots))

    def _intent(self, slots: Recognised) -> str | None:
        """The rule with the longest sign of which the slots are there; of equals one that no other beats."""
        counts = count_slots(as_reading(slots, self.knowledge), self.knowledge)
        fitting = [
            (max(signs), rule)
            for rule in self.words.book.rules
            if (signs := [len(sign) for sign in rule.signs if slots.cues.issuperset(sign)])
            and all(counts[slot] >= least for slot, least in {**rule.needs, **rule.qualifies}.items())
            and all(counts[slot] <= most for slot, most in rule.at_most.items())
        ]
        best = max((length for length, _ in fitting), default=-1)
        front = [rule for length, rule in fitting if length == best]
        beaten = {name for _, rule in fitting for name in rule.beats}
        return next((rule.intent for rule in front if rule.intent not in beaten), front[0].intent if front else None)

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


def build(words: Words) -> Patterns:
    return Patterns(words)
