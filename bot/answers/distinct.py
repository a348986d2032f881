"""Each of several records once, in order."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

Found = TypeVar("Found", bound=Hashable)


def distinct(found: Iterable[Found]) -> tuple[Found, ...]:
    """Most often there is but one, and nothing to compare."""
    several = tuple(found)
    return tuple(dict.fromkeys(several)) if len(several) > 1 else several
