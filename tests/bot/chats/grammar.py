"""The chats as records: first turns, what follows on them, and what the last answer must hold."""

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
class Deserved:
    """What a right last answer says; amounts and figures go by the names that the draw gives them."""

    figures: tuple[str, ...] = ()
    """Whose figures it shows, and nobody else's."""
    number: str | None = None
    """The amount that it works out."""
    truth: str | None = None
    """When it says yes (tests/bot/verdicts/truth.py)."""
    first: str | None = None
    """Whom it names before the others."""
    kinds: tuple[str, ...] = ()
    """What kinds of answer it may be, where the figures alone do not tell."""
    declined: bool = False
    """Whether nothing may be stated: the source has no such figure."""


@dataclass(frozen=True, slots=True)
class ChatPattern:
    """What is said after a first turn, such as "and {B}?"; " || " sets its turns apart."""

    kind: str
    """The file that it stands in ("others")."""
    language: str
    text: str
    draw: str
    """What fills the slots (draws.py)."""
    openings: tuple[str, ...]
    """The first turns (words/*.yaml), of which chance takes one."""
    deserved: Deserved
    open: str | None
    """Why the bot is known to fail here: counted by the slow run and not asked by the gate."""


@cache
def chat_words(language: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = read_grammar(FOLDER, f"words/{language}.yaml")
    return found


@cache
def chat_patterns() -> tuple[ChatPattern, ...]:
    return tuple(pattern for path in sorted((FOLDER / "grammars").glob("*.yaml")) for pattern in _patterns_of(path))


def _patterns_of(path: Path) -> Iterator[ChatPattern]:
    grammar = read_grammar(FOLDER, f"grammars/{path.name}")
    known = grammar.get("open", {})
    said = {text for group in grammar["groups"] for language in LANGUAGES for text in group.get(language, ())}
    assert known.keys() <= said, f"{path.name}: open are patterns that are not said: {sorted(known.keys() - said)}"
    for group in grammar["groups"]:
        for language in LANGUAGES:
            openings = tuple(chat_words(language)["openings"][group["after"]])
            for text in group.get(language, ()):
                yield ChatPattern(
                    path.stem, language, text, group["draw"], openings, _deserved(group), known.get(text)
                )


def _deserved(group: Mapping[str, Any]) -> Deserved:
    return Deserved(
        figures=tuple(group.get("figures", "").split()),
        number=group.get("number"),
        truth=group.get("truth"),
        first=group.get("first"),
        kinds=tuple(group.get("kinds", ())),
        declined=group.get("declined") == "yes",
    )
