"""Every pattern asked once for a seed, with what a right answer says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from knowledge import KnowledgeBase

from tests.bot.chinese_forms import in_traditional
from tests.bot.verdicts.draws import DRAWS
from tests.bot.verdicts.grammar import Pattern, patterns, words
from tests.bot.verdicts.scenes import Drawn
from tests.bot.verdicts.speech import Speech
from tests.bot.verdicts.truth import holds

_TRADITIONAL = 0.25
"""The share of the Chinese questions that is written in Traditional characters."""
_TRIES = 200


@dataclass(frozen=True, slots=True)
class Case:
    pattern: Pattern
    turns: tuple[str, ...]
    expected: str
    """"yes" or "no", "agree" or "disagree" where something is denied, or the number or name that is asked for."""
    others: tuple[str, ...] = ()
    """The names that may be mistaken for the one that is asked for."""

    @property
    def text(self) -> str:
        return " || ".join(self.turns)


def cases(base: KnowledgeBase, seed: int) -> Iterator[Case]:
    """What chance brings to a pattern depends on the seed and on the pattern, not on the patterns before it."""
    for pattern in patterns():
        yield case_of(pattern, base, seed)


def case_of(pattern: Pattern, base: KnowledgeBase, seed: int) -> Case:
    chance = Random(f"{seed} {pattern.kind} {pattern.text}")
    speech = Speech(base, pattern.language, chance)
    drawn = _drawn(pattern, speech)
    comparing, relation = chance.choice(list(words(pattern.language)["comparing"][pattern.comparing].items()))
    opening = chance.choice(pattern.openings) if pattern.openings else ""
    slots = {**drawn.slots, "op": comparing}
    turns = tuple(_sentence(text.format(**slots)) for text in (opening, pattern.text) if text)
    if pattern.language == "zh" and chance.random() < _TRADITIONAL:
        turns = tuple(in_traditional(turn) for turn in turns)
    return Case(pattern, turns, _expected(pattern, drawn, relation), _others(pattern, drawn))


def _drawn(pattern: Pattern, speech: Speech) -> Drawn:
    for _ in range(_TRIES):
        drawn = DRAWS[pattern.draw](speech)
        if drawn:
            return drawn
    raise AssertionError(f'No facts fit the draw "{pattern.draw}" of "{pattern.text}" ({pattern.kind}).')


def _expected(pattern: Pattern, drawn: Drawn, relation: str) -> str:
    if pattern.name:
        return drawn.slots[pattern.name]
    if pattern.number:
        return f"{drawn.amounts[pattern.number].normalize():f}"
    assert pattern.truth, pattern
    is_true = holds(pattern.truth, drawn.amounts, relation)
    if pattern.denied:
        return "agree" if is_true else "disagree"
    return "yes" if is_true else "no"


def _others(pattern: Pattern, drawn: Drawn) -> tuple[str, ...]:
    if not pattern.name:
        return ()
    names = {name for slot, name in drawn.slots.items() if slot in "ABC" or (slot.islower() and len(slot) > 1)}
    return tuple(sorted(names - {drawn.slots[pattern.name]}))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
