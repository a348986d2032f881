"""An append-only record that a test can wait on, so that no test has to sleep."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Entry = TypeVar("Entry")


class Journal(Generic[Entry]):
    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._cursors: defaultdict[Hashable, int] = defaultdict(int)
        self._grown = asyncio.Event()

    def record(self, entry: Entry) -> None:
        self.entries.append(entry)
        self._grown.set()
        self._grown = asyncio.Event()

    def matching(self, wanted: Callable[[Entry], bool]) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if wanted(entry))

    async def next(self, reader: Hashable, wanted: Callable[[Entry], bool], timeout: float) -> Entry:
        """The first wanted entry that this reader has not been given yet."""
        try:
            async with asyncio.timeout(timeout):
                return await self._next(reader, wanted)
        except TimeoutError:
            raise TimeoutError(f"Nothing new for {reader} within {timeout} s.") from None

    async def _next(self, reader: Hashable, wanted: Callable[[Entry], bool]) -> Entry:
        while True:
            while self._cursors[reader] < len(self.entries):
                entry = self.entries[self._cursors[reader]]
                self._cursors[reader] += 1
                if wanted(entry):
                    return entry
            await self._grown.wait()
