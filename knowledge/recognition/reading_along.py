"""Reading along a text for what begins with a number or one of a few words: quantities, and periods."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Generic, Protocol, TypeVar

from knowledge.recognition.tokens import Token, are_ascii


class Stretch(Protocol):
    @property
    def end(self) -> int:
        """The index of the first token behind it."""


Found = TypeVar("Found", bound=Stretch)


class ReaderAlong(ABC, Generic[Found]):
    """Finds all of one kind that a text holds, from left to right and none across another."""

    beginnings: frozenset[str]
    """Words that one may begin with, besides a number."""

    def read(self, tokens: tuple[Token, ...], taken: frozenset[int]) -> tuple[Found, ...]:
        """All that do not begin at the `taken` token indexes (parts of names and dates)."""
        found, end = [], 0
        for index in self._beginnings_in(tokens):
            stretch = self._at(tokens, index) if index >= end and index not in taken else None
            if stretch is not None:
                found.append(stretch)
                end = stretch.end
        return tuple(found)

    def _beginnings_in(self, tokens: tuple[Token, ...]) -> list[int]:
        """A quick look: most words begin nothing, whatever follows."""
        if are_ascii(tokens):
            return [i for i, token in enumerate(tokens) if token.is_number or token.norm in self.beginnings]
        return [i for i in range(len(tokens)) if self._may_begin(tokens, i)]

    def _may_begin(self, tokens: tuple[Token, ...], index: int) -> bool:
        token = tokens[index]
        return token.is_number or token.norm in self.beginnings or self._may_begin_in_han(tokens, index)

    @abstractmethod
    def _may_begin_in_han(self, tokens: tuple[Token, ...], index: int) -> bool: ...

    @abstractmethod
    def _at(self, tokens: tuple[Token, ...], start: int) -> Found | None: ...
