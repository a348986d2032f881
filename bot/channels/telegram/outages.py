"""Tells a lost answer from an outage. After a lost answer nobody knows whether a message was sent; in an outage
nothing else gets through either, so it surely was not, or as good as surely."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field

from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut

from bot.channels.telegram.connections import Connections, is_unconnected

_LOGGER = logging.getLogger(__name__)
_SECOND_LOOK = 0.3
"""One request may meet a connection that has just died; two in a row do not."""
_PAUSES = (0.5, 1.0, 2.0)
_LIMIT = 600.0


class Postponed(Exception):
    """The process ends before the message could be sent. Its update is not confirmed, so the next start answers it."""


@dataclass(slots=True)
class Outages:
    bot: Bot
    ending: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once the process is to end: nothing is waited for from then on."""
    limit: float = _LIMIT
    _asking: asyncio.Task[bool] | None = None

    async def outlasted(self) -> bool:
        """Whether there was an outage and it is over; False where Telegram answers all the time, or not for long."""
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
        return await asyncio.shield(self._asking)

    async def pause(self, seconds: float) -> None:
        """Raises Postponed where the process ends meanwhile."""
        try:
            async with asyncio.timeout(seconds):
                await self.ending.wait()
        except TimeoutError:
            return
        raise Postponed

    async def _ask(self) -> bool:
        if await reaches_telegram(self.bot):
            return False
        await asyncio.sleep(_SECOND_LOOK)
        if await reaches_telegram(self.bot):
            return False
        _LOGGER.warning("Telegram cannot be reached; what is to be sent waits.")
        return await self._wait()

    async def _wait(self) -> bool:
        loop = asyncio.get_running_loop()
        until, tries = loop.time() + self.limit, 0
        while loop.time() < until:
            await self.pause(_PAUSES[min(tries, len(_PAUSES) - 1)])
            if await reaches_telegram(self.bot):
                _LOGGER.info("Telegram can be reached again.")
                return True
            tries += 1
        return False


async def reaches_telegram(bot: Bot) -> bool:
    """By a connection of its own, for those of the pool may be dead. Any answer of Telegram's own counts, a refusal as
    well; so does a slow one: what was sent to a server that is slow may have arrived."""
    probe = Connections(bot.base_url, 1)
    await probe.initialize()
    try:
        await probe.post(f"{bot.base_url}/getMe")
    except NetworkError as error:
        return isinstance(error, BadRequest) or (isinstance(error, TimedOut) and not is_unconnected(error))
    except TelegramError:
        return True
    finally:
        await probe.shutdown()
    return True
