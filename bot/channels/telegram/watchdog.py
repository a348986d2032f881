"""Notices when polling has gone deaf: first fresh connections, then, where Telegram answers everything but polls, the
end of the process, so that whoever started it starts it again."""

from __future__ import annotations

import asyncio
import logging
import time

from knowledge import frozen

from bot.channels.telegram.intake import IntakeBot, Silence
from bot.channels.telegram.outages import reaches_telegram

_LOGGER = logging.getLogger(__name__)


@frozen
class Watchdog:
    """Seconds since the last answered poll; a poll without news is answered after a third of a minute."""

    patience: float = 90.0
    limit: float = 180.0
    pause: float = 15.0

    async def watch(self, bot: IntakeBot) -> None:
        """Until polling is given up. While Telegram cannot be reached at all it goes on trying."""
        renewed_at = bot.intake.answered_at
        while bot.intake.error is None:
            await asyncio.sleep(self.pause)
            now, answered_at = time.monotonic(), bot.intake.answered_at
            silent = now - answered_at
            if silent > self.limit and await reaches_telegram(bot):
                bot.intake.give_up(Silence(f"no poll was answered for {silent:.0f} s, but Telegram can be reached"))
            elif now - max(answered_at, renewed_at) > self.patience:
                _LOGGER.warning("No poll was answered for %.0f s; it goes on with a fresh connection.", silent)
                renewed_at = now
                await bot.renew()
