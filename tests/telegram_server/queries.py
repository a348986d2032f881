"""What wants one answer of the bot: button presses, inline queries and guest messages."""

import asyncio
from dataclasses import dataclass, field

from .call import Call
from .clock import Clock
from .refusal import bad_request

LIFETIMES = {"callback_query": 150.0, "inline_query": 30.0, "guest_message": 86400.0}
"""Seconds an answer is accepted; that of guest messages is not published, so it is the life of an update."""
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass(eq=False)
class Query:
    id: str
    kind: str
    expires: float
    text: str = ""
    delivered: bool = True
    """False when the bot is not asked: the mode is off, or allowed_updates leaves the kind out."""
    _answered: asyncio.Event = field(default_factory=asyncio.Event)
    _answer: Call | None = None

    @property
    def is_answered(self) -> bool:
        return self._answer is not None

    async def answer(self, timeout: float = 5.0) -> Call:
        """The call that answered; its parameters hold the text, the alert or the results."""
        async with asyncio.timeout(timeout):
            await self._answered.wait()
        assert self._answer is not None
        return self._answer

    def close(self, call: Call) -> None:
        self._answer = call
        self._answered.set()


class Queries:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._queries: dict[str, Query] = {}

    def open(self, kind: str, text: str = "", delivered: bool = True) -> Query:
        query_id = f"{kind}-{len(self._queries) + 1}"
        query = Query(query_id, kind, self._clock.now() + LIFETIMES[kind], text, delivered)
        self._queries[query.id] = query
        return query

    def find(self, kind: str, query_id: str) -> Query:
        """The query when it still waits for an answer; a second answer is refused like a late one."""
        query = self._queries.get(query_id)
        if query is None or query.kind != kind or query.is_answered or query.expires < self._clock.now():
            raise bad_request(TOO_OLD)
        return query
