"""The updates that were fetched and are not yet answered. Telegram is told that they arrived only after that: it
keeps them for a day, so whatever kills this process loses none, and no text of a message has to be stored."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

_LONGEST = 150.0
"""Seconds after which an update no longer holds back the others: more than the longest wait that Telegram asks for."""
_REMEMBERED = 2_000


@dataclass(slots=True)
class InHand:
    clock: Callable[[], float] = time.monotonic
    taken: dict[int, float] = field(default_factory=dict)
    """When each unfinished update came; the lowest number is the first to confirm."""
    known: dict[int, None] = field(default_factory=dict)
    """The last ones that were fetched: those behind an unfinished one come again with every poll."""
    first: int = 0
    """The last update of the first batch that this process fetched."""
    idle: asyncio.Event = field(default_factory=asyncio.Event)

    def take(self, numbers: Iterable[int]) -> frozenset[int]:
        """Those that are new."""
        new = frozenset(numbers) - self.known.keys()
        for number in sorted(new):
            self.taken[number] = self.clock()
            self.known[number] = None
        while len(self.known) > _REMEMBERED:
            del self.known[next(iter(self.known))]
        self.first = self.first or max(new, default=0)
        return new

    def finish(self, number: int) -> None:
        self.taken.pop(number, None)
        if not self.taken:
            self.idle.set()

    def lowest(self) -> int | None:
        """The first update that must not be confirmed yet."""
        oldest = self.clock() - _LONGEST
        return min((number for number, came in self.taken.items() if came > oldest), default=None)

    async def finished(self, seconds: float) -> None:
        """Waits until nothing is in hand, or for so long."""
        if not self.taken:
            return
        self.idle.clear()
        try:
            async with asyncio.timeout(seconds):
                await self.idle.wait()
        except TimeoutError:
            return
