"""The grammars as records: patterns of questions, with what is drawn for their slots and when they are true."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.bot.grammar_files import read_grammar

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One question with slots, such as "Is {A}'s {w} {op} {L}?"."""

    kind: str
    """The file that it stands in ("limits")."""
    language: str
    text: str
    draw: str
    """What fills the slots (draws.py)."""
    truth: str | None
    """When the answer is yes (truth.py); None where a number or a name is asked for."""
    number: str | None
    """The amount that is asked for."""
    name: str | None
    """The slot whose name is asked for."""
    denied: bool
    """Whether the asker denies something, so that an answer agrees with him or not ("..., is it?")."""
    comparing: str
    """Which comparing words it goes with (words/*.yaml)."""
    openings: tuple[str, ...]
    """The first turns of the chat that it goes on; one of them is asked before it."""
    open: str | None
    """Why the bot is known to be wrong here: counted by the slow suite and not asked by the gate."""


@cache
def words(language: str) -> Mapping[str, Any]:
    """The words that fill slots in a language."""
    found: Mapping[str, Any] = read_grammar(FOLDER, f"words/{language}.yaml")
    return found


@cache
def patterns() -> tuple[Pattern, ...]:
    return tuple(pattern for path in sorted((FOLDER / "grammars").glob("*.yaml")) for pattern in _patterns_of(path))


def _patterns_of(path: Path) -> Iterator[Pattern]:
    grammar = read_grammar(FOLDER, f"grammars/{path.name}")
    openings, known = grammar.get("openings", {}), grammar.get("open", {})
    asked = {text for group in grammar["groups"] for language in LANGUAGES for text in group.get(language, ())}
    assert known.keys() <= asked, f"{path.name}: open are patterns that are not asked: {sorted(known.keys() - asked)}"
    for group in grammar["groups"]:
        for language in LANGUAGES:
            for text in group.get(language, ()):
                yield Pattern(
                    kind=path.stem,
                    language=language,
                    text=text,
                    draw=group["draw"],
                    truth=group.get("truth"),
                    number=group.get("number"),
                    name=group.get("name"),
                    denied=group.get("denied") == "yes",
                    comparing=group.get("comparing", "short"),
                    openings=tuple(openings.get(language, ())),
                    open=known.get(text),
                )
