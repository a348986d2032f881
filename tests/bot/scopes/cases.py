"""Questions that narrow a covered figure, each with whether the sources give it so narrowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from knowledge import Fact, KnowledgeBase

from tests.bot.grammar_files import read_grammar

FOLDER = Path(__file__).parent
OWN = "own"
"""The kind of what the sources do say of a figure: the counterpart, to which a refusal is a needless one."""
NAMESAKES = "namesakes"
_SLOTS = {"{s}": "phrases", "{a}": "adjectives", "{t}": "topics"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """One question with slots, such as "what is {A}'s {a} {w}?"."""

    file: str
    shape: str
    """Whether a figure is "asked", "judged" or "compared" or the chat "turns" to it."""
    text: str

    @property
    def slot(self) -> str | None:
        """The words of a scope that it goes with; none where it names another measure."""
        return next((words for slot, words in _SLOTS.items() if slot in self.text), None)


@dataclass(frozen=True, slots=True)
class Case:
    pattern: Pattern
    kind: str
    """Of what kind the scope is ("places"), or "own"."""
    scope: str
    turns: tuple[str, ...]
    figures: tuple[str, ...]
    """The covered figures as the article prints them: to be told, or not to be passed off for what is asked."""

    @property
    def is_own(self) -> bool:
        return self.kind == OWN

    @property
    def text(self) -> str:
        return " || ".join(self.turns)

    @property
    def open(self) -> str | None:
        """Why the bot is known to be wrong with these words, or in this place: not asked by the gate."""
        known = words("words/open.yaml")
        reason: str | None = known["scopes"].get(self.scope) or known["patterns"].get(self.pattern.text)
        return reason


def words(name: str) -> Any:
    return read_grammar(FOLDER, name)


@cache
def patterns() -> tuple[Pattern, ...]:
    files = sorted((FOLDER / "grammars").glob("*.yaml"))
    return tuple(
        Pattern(path.stem, shape, text)
        for path in files
        for shape, texts in words(f"grammars/{path.name}").items()
        for text in texts
    )


def cases(base: KnowledgeBase, seed: int) -> Iterator[Case]:
    """Every pattern once with each kind of scope; what chance brings does not depend on the cases before it."""
    for pattern in patterns():
        for kind in (*words("words/foreign.yaml"), OWN) if pattern.slot else (NAMESAKES,):
            if case := case_of(pattern, kind, base, Random(f"{seed} {kind} {pattern.text}")):
                yield case


def case_of(pattern: Pattern, kind: str, base: KnowledgeBase, chance: Random) -> Case | None:
    """None where no figure goes with the pattern and the kind: amounts of money are compared with no other."""
    pairs = [(fact, said) for fact in _facts(pattern, base) for said in _scopes(pattern, kind, fact)]
    if not pairs:
        return None
    metric = chance.choice(sorted({fact.metric for fact, _ in pairs}))
    fact, scopes = chance.choice([pair for pair in pairs if pair[0].metric == metric])
    scope = chance.choice(scopes)
    turns = tuple(_filled(turn, fact, scope, base, chance) for turn in pattern.text.split(" || "))
    shown = (other for other in base.facts if other.entity == fact.entity or other.metric == metric)
    figures = tuple(dict.fromkeys(other.printed for other in shown))
    return Case(pattern, kind, scope, turns, figures)


def _facts(pattern: Pattern, base: KnowledgeBase) -> list[Fact]:
    figures = words("words/figures.yaml")
    compares = "{B}" in pattern.text or pattern.shape == "compared"
    return [
        fact for fact in base.facts
        if fact.key in figures.get(fact.metric, {}).get("facts", ())
        and (not compares or _is_compared(fact.metric))
    ]


def _is_compared(metric: str) -> bool:
    return len(set(words("words/figures.yaml")[metric]["facts"].values())) > 1


def _scopes(pattern: Pattern, kind: str, fact: Fact) -> Iterator[Sequence[str]]:
    """Lists of scopes of a kind that go with a figure."""
    if not pattern.slot:
        if found := words("words/namesakes.yaml").get(fact.metric):
            yield found
        return
    for scope in words("words/own.yaml") if kind == OWN else words("words/foreign.yaml")[kind]:
        if fact.metric in scope.get("of", (fact.metric,)) and fact.key in scope.get("facts", (fact.key,)):
            yield scope[pattern.slot]


def _filled(text: str, fact: Fact, scope: str, base: KnowledgeBase, chance: Random) -> str:
    said: Mapping[str, Any] = words("words/figures.yaml")[fact.metric]
    holder, name = said["facts"][fact.key], chance.choice(said["names"])
    others = [other for other in said["facts"].values() if other != holder]
    slots = {"A": holder, "w": name, "L": chance.choice(said["limits"]), "B": chance.choice(others) if others else ""}
    slots["q"] = chance.choice(said["asked"]).format(A=holder)
    slots["n"] = chance.choice((f"{holder}'s {name}", f"the {name} of {holder}"))
    filled = text.format(**slots, s=scope, a=scope, t=scope, m=scope)
    return filled[:1].upper() + filled[1:]
