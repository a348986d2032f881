"""Conversations as YAML: what is asked turn by turn, and what a user would expect of each answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Literal

from knowledge import read_records

from bot.models import Outcome

FOLDER = Path(__file__).parent
_STRICT: dict[str, Any] = {"extra": "forbid"}


@dataclass(frozen=True, slots=True)
class Turn:
    """One message and what its answer must be; what is left out may be anything."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    ask: str
    outcome: Outcome
    kind: str | None = None
    facts: tuple[str, ...] | None = None
    """The facts that are shown, by key, in any order."""
    holds: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Talk:
    """One chat, from its first message on."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    name: str
    turns: tuple[Turn, ...]
    world: Literal["shipped", "tiny", "even"] = "shipped"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class _File:
    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT
    about: str
    talks: tuple[Talk, ...]


@cache
def read_talks() -> tuple[Talk, ...]:
    return tuple(talk for file in read_records(_File, sorted(FOLDER.glob("*.yaml")), FOLDER) for talk in file.talks)


def by_name() -> Mapping[str, Talk]:
    return {talk.name: talk for talk in read_talks()}
