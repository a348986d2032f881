"""What a question was asked upon, for a while: so that its edited form is read with the same conversation behind it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from knowledge import frozen

from bot.channels.telegram.memory import FRAME_SECONDS
from bot.models import Frame

_MOST = 20_000


@frozen
class Exchange:
    """A question as it was asked, and what the chat had been about before it."""

    user: int
    text: str
    frame: Frame | None


@dataclass(slots=True)
class Exchanges:
    """In this process only; forgotten with the frames."""

    clock: Callable[[], float] = time.monotonic
    kept: dict[tuple[int, int], tuple[float, Exchange]] = field(default_factory=dict)

    def keep(self, chat: int, message: int, exchange: Exchange) -> None:
        self.kept.pop((chat, message), None)
        self.kept[chat, message] = (self.clock(), exchange)
        self._drop_old()

    def find(self, chat: int, message: int) -> Exchange | None:
        self._drop_old()
        found = self.kept.get((chat, message))
        return found[1] if found else None

    def forget(self, user: int) -> None:
        self.kept = {key: kept for key, kept in self.kept.items() if kept[1].user != user}

    def _drop_old(self) -> None:
        oldest = self.clock() - FRAME_SECONDS
        while self.kept and (len(self.kept) > _MOST or next(iter(self.kept.values()))[0] < oldest):
            del self.kept[next(iter(self.kept))]
