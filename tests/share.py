"""How much of the large tests a run takes: a share of their cases in `make test`, so that it stays under five minutes,
and all of them in `make volume` (before a release, and whenever many rules have changed)."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")

WHOLE = os.environ.get("FOOTNOTE_TEST_WHOLE") == "1"


def share(items: Iterable[Item], one_in: int) -> Iterator[Item]:
    """Every so many-th of them, always the same ones; all where the whole is wanted."""
    return islice(items, 0, None, every(one_in))


def every(one_in: int) -> int:
    return 1 if WHOLE else one_in
