"""Telegram's flood limits: 429 with `retry_after` when a chat, or the bot as a whole, gets too much."""

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass

from .clock import Clock
from .refusal import Refusal


@dataclass(frozen=True)
class FloodLimits:
    """Telegram's published rates, https://core.telegram.org/bots/faq; short bursts in a private chat pass."""

    overall: int = 30
    """Messages a second, all chats together."""
    private: int = 3
    """Messages in three seconds in one private chat."""
    group: int = 20
    """Messages a minute in one group."""

    def spans(self, chat_id: int) -> Iterator[tuple[int, int, float]]:
        """Key, limit and length of each window that counts for the chat."""
        yield 0, self.overall, 1.0
        if chat_id < 0:
            yield chat_id, self.group, 60.0
        else:
            yield chat_id, self.private, 3.0


class FloodGate:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.limits: FloodLimits | None = None
        self._sent: defaultdict[int, deque[float]] = defaultdict(deque)

    def pass_one(self, chat_id: int) -> None:
        if self.limits is None:
            return
        now = self._clock.now()
        spans = tuple(self.limits.spans(chat_id))
        for key, limit, span in spans:
            self._refuse_flood(self._sent[key], limit, span, now)
        for key, _, _ in spans:
            self._sent[key].append(now)

    @staticmethod
    def _refuse_flood(sent: deque[float], limit: int, span: float, now: float) -> None:
        while sent and sent[0] <= now - span:
            sent.popleft()
        if len(sent) >= limit:
            wait = max(1, int(sent[0] + span - now) + 1)
            raise Refusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
