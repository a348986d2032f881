"""The queue of updates and the rules by which getUpdates hands them out.

The rules are the official server's: an update is confirmed by a later call with a higher offset; the older of
two long polls gets 409; the same offset asked again within 0.5 s yields one update, and within 3 s waits 3 s.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from .call import Call, JsonObject
from .clock import Clock
from .refusal import Refusal

LIFETIMES = {"inline_query": 30.0, "chosen_inline_result": 600.0, "callback_query": 150.0}
DAY = 86400.0
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True)
class Pending:
    update_id: int
    kind: str
    body: JsonObject
    expires: float

    def update(self) -> JsonObject:
        return {"update_id": self.update_id, self.kind: self.body}


@dataclass(frozen=True)
class Poll:
    offset: int
    limit: int
    timeout: float

    @classmethod
    def of(cls, call: Call) -> "Poll":
        limit = min(100, max(1, call.number("limit") or 100))
        return cls(call.number("offset") or 0, limit, min(50, max(0, call.number("timeout") or 0)))


class UpdateQueue:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._queue: deque[Pending] = deque()
        self._next_id = 100_000_001
        self._allowed: frozenset[str] | None = None
        self._waiting: asyncio.Future[None] | None = None
        self._last_offset: int | None = None
        self._last_start = float("-inf")
        self.slow_repeat = False
        """Keep the 3 s rule; off at first, as it makes every clean stop of python-telegram-bot take 3 s."""
        self.last_activity = 0.0
        """The event loop's time at which an update last came or was confirmed."""

    @property
    def pending(self) -> int:
        """Updates the bot has not confirmed yet."""
        self._expire()
        return len(self._queue)

    def allows(self, kind: str) -> bool:
        return kind not in NOT_BY_DEFAULT if self._allowed is None else kind in self._allowed

    def push(self, kind: str, body: JsonObject, update_id: int | None = None) -> int | None:
        """Queue an update; its id, or None when allowed_updates leaves the kind out."""
        assigned = update_id if update_id is not None else self._next_id
        self._next_id = max(self._next_id, assigned + 1)
        if not self.allows(kind):
            return None
        self._queue.append(Pending(assigned, kind, body, self._clock.now() + LIFETIMES.get(kind, DAY)))
        self._touch()
        self._wake()
        return assigned

    def clear(self) -> None:
        self._queue.clear()

    def stop(self) -> None:
        """Let a poll in progress answer with what there is."""
        self._wake()

    async def get(self, call: Call) -> list[JsonObject]:
        self._remember_allowed(call)
        poll = self._slowed(Poll.of(call))
        self._confirm(poll.offset)
        if not self._queue and poll.timeout:
            await self._wait(poll.timeout)
        self._expire()
        return [pending.update() for pending in list(self._queue)[: poll.limit]]

    def _remember_allowed(self, call: Call) -> None:
        allowed = call.json("allowed_updates")
        if allowed is not None:
            self._allowed = frozenset(allowed) or None

    def _slowed(self, poll: Poll) -> Poll:
        now, again = self._clock.now(), poll.offset == self._last_offset
        since = now - self._last_start
        self._last_offset, self._last_start = poll.offset, now
        limit = 1 if again and since < 0.5 else poll.limit
        waits = again and since < 3 and self.slow_repeat
        return Poll(poll.offset, limit, max(3, poll.timeout) if waits else poll.timeout)

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self._drop(lambda pending: len(self._queue) > -offset)
        else:
            self._drop(lambda pending: pending.update_id < offset)
        self._expire()

    def _drop(self, confirmed: Callable[[Pending], bool]) -> None:
        while self._queue and confirmed(self._queue[0]):
            self._queue.popleft()
            self._touch()

    def _touch(self) -> None:
        self.last_activity = asyncio.get_running_loop().time()

    def _expire(self) -> None:
        now = self._clock.now()
        if any(pending.expires < now for pending in self._queue):
            self._queue = deque(pending for pending in self._queue if pending.expires >= now)

    async def _wait(self, timeout: float) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Refusal(409, CONFLICT))
        waiting = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        try:
            async with asyncio.timeout(timeout):
                await waiting
        except TimeoutError:
            return
        finally:
            if self._waiting is waiting:
                self._waiting = None

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
