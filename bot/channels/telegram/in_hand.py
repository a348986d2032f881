"""The updates that were fetched and are not yet answered. Telegram is told that they arrived only after that: it
keeps them for a day, so whatever kills this process loses none, and no text of a message has to be stored."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from math import inf

_LONGEST = 150.0
"""Seconds after which an update no longer holds back the others: more than the longest wait that Telegram asks for."""
_LONGEST_WITH_MANY = 2.0
"""The same where so many came after it that no new one can be fetched: the others must not wait for one."""
_REMEMBERED = 2_000


@dataclass(slots=True)
class InHand:
    clock: Callable[[], float] = time.monotonic
    taken: dict[int, float] = field(default_factory=dict)
    """When each unfinished update came; the lowest number is the first to confirm."""
    known: dict[int, None] = field(default_factory=dict)
    """The last ones that were fetched: those behind an unfinished one come again with every poll."""
    idle: asyncio.Event = field(default_factory=asyncio.Event)

    def take(self, numbers: Iterable[int]) -> frozenset[int]:
        """Those that are new."""
        new = frozenset(numbers) - self.known.keys()
        for number in sorted(new):
            self.taken[number] = self.clock()
            self.known[number] = None
        while len(self.known) > _REMEMBERED:
            del self.known[next(iter(self.known))]
        return new

    def finish(self, number: int) -> None:
        self.taken.pop(number, None)
        if not self.taken:
            self.idle.set()

    def lowest(self) -> int | None:
        """The first update that must not be confirmed yet."""
        oldest = self.clock() - _LONGEST
        return min((number for number, came in self.taken.items() if came > oldest), default=None)

    def make_room(self) -> None:
        """Lets go of what takes long; from now on a crash would lose these."""
        oldest = self.clock() - _LONGEST_WITH_MANY
        self.taken = {number: -inf if came <= oldest else came for number, came in self.taken.items()}

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
