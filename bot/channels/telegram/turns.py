"""Gives each chat its turn: many chats at once, and the messages of one chat in the order in which they came."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

_WAITING = 1_000_000
"""How many updates may wait for their turn: the base class's bound must never hold back another chat."""


class ChatTurns(BaseUpdateProcessor):
    """At most `at_once` updates are worked on, and never two of one chat."""

    def __init__(self, at_once: int = 24) -> None:
        super().__init__(_WAITING)
        self._places = asyncio.Semaphore(at_once)
        self._queues: dict[int, _Queue] = {}

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        key = _chat_of(update)
        queue = self._queues.setdefault(key, _Queue())
        queue.length += 1
        try:
            async with queue.turn, self._places:
                await coroutine
        finally:
            queue.length -= 1
            if not queue.length:
                self._queues.pop(key, None)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""


class _Queue:
    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        self.length = 0


def _chat_of(update: object) -> int:
    """The chat, or for inline queries the user: both are numbers of one range."""
    if not isinstance(update, Update):
        return 0
    if update.effective_chat:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else 0
