"""People who write to a bot at random moments, and the time until its answer reaches the server."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from tests.telegram_server import Call, Fault, Server, User
from tests.telegram_server.faults import Faults

_PATIENCE = 15.0


class Stopwatch(Faults):
    """Notes when the first message of each answer arrives, before the server works on it.

    Where the bot `replies`, an answer names its question; else it answers the oldest open one of its chat."""

    def __init__(self) -> None:
        super().__init__()
        self.replies = True
        self.open: defaultdict[int, deque[int]] = defaultdict(deque)
        self.asked: dict[tuple[int, int], float] = {}
        self.waits: list[float] = []

    def start(self, chat: int, question: int, moment: float) -> None:
        self.open[chat].append(question)
        self.asked[chat, question] = moment

    def take(self, call: Call) -> Fault | None:
        chat = call.number("chat_id")
        if call.method in ("sendMessage", "sendRichMessage") and chat is not None:
            self._stop(chat, call)
        return None

    def _stop(self, chat: int, call: Call) -> None:
        reply = call.json("reply_parameters")
        if self.replies and not reply:
            return  # the second part of a long answer
        question = reply["message_id"] if reply else next(iter(self.open[chat]), 0)
        started = self.asked.pop((chat, question), None)
        if started is not None:
            self.open[chat].remove(question)
            self.waits.append(asyncio.get_running_loop().time() - started)


@dataclass(frozen=True, slots=True)
class Load:
    questions: Sequence[str]
    chats: int
    per_second: float
    seconds: float
    seed: int = 1


class Crowd:
    """The users of one server; every bot is asked the same questions at the same moments."""

    def __init__(self, server: Server, load: Load) -> None:
        self.load = load
        self.stopwatch = Stopwatch()
        server.gateway.faults = self.stopwatch
        self.server = server
        self.users = [server.user(1000 + number, f"User {number}") for number in range(load.chats)]

    async def warm_up(self, messages: int) -> None:
        """The first message waits for the bot to start."""
        for number in range(messages):
            await self._say(self.users[number % len(self.users)], self.load.questions[number])
            await self.all_answered()
        self.stopwatch.waits.clear()

    async def write(self) -> int:
        """A Poisson stream; returns how many messages it was."""
        dice, loop = random.Random(self.load.seed), asyncio.get_running_loop()
        moment = started = loop.time()
        for number in count():
            moment += dice.expovariate(self.load.per_second)
            if moment > started + self.load.seconds:
                await self.all_answered()
                return number
            await asyncio.sleep(max(0.0, moment - loop.time()))
            await self._say(dice.choice(self.users), dice.choice(self.load.questions))
        raise AssertionError("a stream has an end")

    async def all_answered(self) -> None:
        """A question without an answer must end the run: it would make the figures look better than they are."""
        async with asyncio.timeout(_PATIENCE):
            while self.stopwatch.asked:
                await asyncio.sleep(0.02)

    async def _say(self, user: User, text: str) -> None:
        started = asyncio.get_running_loop().time()
        message = await user.say(text)  # one turn of the loop: no bot can answer within it
        self.stopwatch.start(user.id, message.id, started)
