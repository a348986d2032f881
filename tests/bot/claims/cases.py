"""Questions on what the sources say beyond figures, true ones and near misses, each with what it may be answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Literal

from tests.bot.grammar_files import read_grammar

FOLDER = Path(__file__).parent
Expects = Literal["yes", "no", "told", "nothing"]
"""Yes: the source says so. No: it says the contrary. Told: it may be told. Nothing: it says no such thing, and a yes
is wrong."""
OWN, PREMISE = "own", "premise"
_DENYING = ("denied", "false")
_OTHERS = "others"
"""The frames of who else is to have said it, of which the source tells nothing."""
_BEYOND = ("asked", "stated", "of_the_source")
"""Those in which it is asked what goes beyond a claim or against it."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What some claims say, in words with slots: "{who} cancelled {what}"."""

    key: str
    language: str
    claims: tuple[str, ...]
    slots: Mapping[str, Mapping[str, Sequence[str]]]
    """For each slot what is true there ("own"), and what the sources do not say there ("other")."""
    sayings: Sequence[Sequence[str]]
    """Each as a question, as a statement and as its denial."""
    near: Mapping[str, Sequence[Sequence[str]]]
    """What goes beyond it or against it, by kind; as a question and as a statement."""
    asked: Sequence[str]
    """Questions that take it for granted."""

    def filled(self, text: str, kind: str, chance: Random) -> str:
        """With a word in each slot: a true one, but in the slot that the case is about."""
        words = {name: chance.choice(slot["other" if name == kind else OWN]) for name, slot in self.slots.items()}
        return text.format(**words)

    def kinds(self, *texts: str) -> list[str]:
        return [OWN, *(name for name in self.slots if any(f"{{{name}}}" in text for text in texts))]


@dataclass(frozen=True, slots=True)
class Case:
    relation: str
    kind: str
    """What is amiss: the slot that is filled with something else, or how it goes beyond the claim; "own": nothing."""
    frame: str
    text: str
    expects: Expects
    claims: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.relation}/{self.kind}/{self.frame}"

    @property
    def open(self) -> str | None:
        """Why the bot is known to be wrong with it: not asked by the gate."""
        known: Mapping[str, str] = words("words/open.yaml")
        return known.get(self.name)


def words(name: str) -> Any:
    return read_grammar(FOLDER, name)


@cache
def relations() -> tuple[Relation, ...]:
    files = sorted((FOLDER / "grammars").glob("*.yaml"))
    read = ((key, said) for path in files for key, said in words(f"grammars/{path.name}").items())
    return tuple(
        Relation(key, said.get("language", "en"), tuple(said["claims"]), said["slots"], said["sayings"],
                 said.get("near", {}), said.get("asked", ()))
        for key, said in read
    )


def cases(seed: int) -> Iterator[Case]:
    """Every saying in every frame, as it is and with each slot filled otherwise; what chance brings does not depend on
    the cases before it."""
    for relation in relations():
        for forms in relation.sayings:
            for frame in words("words/frames.yaml")[relation.language]:
                for kind in relation.kinds(*forms[:2]):
                    if kind == OWN or frame not in (*_DENYING, _OTHERS):
                        yield _said(relation, kind, frame, forms, seed)
        for kind, sayings in relation.near.items():
            for forms in sayings:
                frame = Random(f"{seed} {relation.key} {forms}").choice(_BEYOND)
                yield _said(relation, kind, frame, forms, seed)
        for text in relation.asked:
            for kind in relation.kinds(text):
                yield _taken_for_granted(relation, kind, text, seed)


def _said(relation: Relation, kind: str, frame: str, forms: Sequence[str], seed: int) -> Case:
    chance = Random(f"{seed} {relation.key} {kind} {frame} {forms}")
    state = chance.getstate()
    said = {}
    for name, form in zip(("ask", "say", "not"), forms, strict=False):
        chance.setstate(state)  # the same words in all three
        said[name] = relation.filled(form, kind, chance)
    text = chance.choice(words("words/frames.yaml")[relation.language][frame]).format(**said)
    return Case(relation.key, kind, frame, _opened(text), _expected(kind, frame), relation.claims)


def _expected(kind: str, frame: str) -> Expects:
    if kind != OWN or frame == _OTHERS:
        return "nothing"
    return "no" if frame in _DENYING else "yes"


def _taken_for_granted(relation: Relation, kind: str, text: str, seed: int) -> Case:
    chance = Random(f"{seed} {relation.key} {kind} {text}")
    filled = _opened(relation.filled(text, kind, chance))
    return Case(relation.key, kind, PREMISE, filled, "told" if kind == OWN else "nothing", relation.claims)


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]
