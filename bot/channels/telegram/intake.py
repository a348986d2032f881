"""Takes updates in so that none is lost, and no single one can stop the rest."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass, field
from typing import Any

from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.channels.telegram.connections import Connections
from bot.channels.telegram.in_hand import InHand

_LOGGER = logging.getLogger(__name__)
_GRACE = 0.15
"""Seconds that the next poll waits for the answers to the last one's updates: nearly all are sent by then."""
_PACE = 0.6
"""Seconds between polls while a slow answer holds back the rest: asked sooner, Telegram hands out one update only."""
_WINDOW = 100
"""How many updates Telegram hands out at most, counted from the first that is not confirmed."""


class Silence(TelegramError):
    """Polling brings nothing, although Telegram can be reached."""


@dataclass(slots=True)
class Intake:
    """What the last polls brought."""

    batch: list[dict[str, Any]] = field(default_factory=list)
    hand: InHand = field(default_factory=InHand)
    next: int = 0
    """The number that confirms everything that was fetched."""
    answered_at: float = field(default_factory=time.monotonic)
    """When Telegram last answered a poll."""
    error: TelegramError | None = None
    """Why polling cannot go on: the token is not valid, or another process polls with it."""
    over: asyncio.Event = field(default_factory=asyncio.Event)
    ending: asyncio.Event = field(default_factory=asyncio.Event)
    """Nothing more is fetched; what is in hand is finished, or left to the next start."""

    def give_up(self, error: TelegramError) -> None:
        self.error = error
        self.over.set()


class IntakeBot(ExtBot[None]):
    """Confirms an update once it is answered; reads a batch as usual and, where that fails, update by update; a lost
    token or a second instance is fatal.

    python-telegram-bot confirms what it has fetched, and asks again, for ever and without a pause, for a batch that it
    cannot read."""

    __slots__ = ("intake",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        with self._unfrozen():
            self.intake = Intake()

    async def get_updates(self, *args: Any, **kwargs: Any) -> tuple[Update, ...]:
        """What is new. The library's last poll, one without waiting, confirms nothing that is still in hand."""
        hand, is_last = self.intake.hand, not kwargs.get("timeout")
        if is_last:
            self.intake.ending.set()
        await hand.finished(_GRACE)
        if is_last and hand.taken:
            return ()
        lowest = hand.lowest()
        if lowest is not None:
            kwargs |= {"offset": lowest, "timeout": 0}
            await hand.finished(_PACE - _GRACE)
        updates = await self._fetch(*args, **kwargs)
        return updates if is_last else self._new(updates)

    async def confirm(self) -> None:
        """Once everything is answered, at the end."""
        if self.intake.next and not self.intake.hand.taken:
            try:
                await super().get_updates(offset=self.intake.next, limit=1, timeout=0)
            except TelegramError as error:
                _LOGGER.info("The last updates were not confirmed and will come again: %s.", error)

    async def renew(self) -> None:
        """The poll in progress fails, and the library polls again by a fresh connection."""
        polling = self._request[0]
        if isinstance(polling, Connections):
            await polling.renew()

    def _new(self, updates: tuple[Update, ...]) -> tuple[Update, ...]:
        new = self.intake.hand.take(update.update_id for update in updates)
        if len(updates) >= _WINDOW and not new:
            self.intake.hand.make_room()
        self.intake.next = max(self.intake.next, *(number + 1 for number in new), 0)
        return tuple(update for update in updates if update.update_id in new)

    async def _fetch(self, *args: Any, **kwargs: Any) -> tuple[Update, ...]:
        try:
            return await super().get_updates(*args, **kwargs)
        except (InvalidToken, Conflict) as error:
            self.intake.give_up(error)
            raise
        except TelegramError:
            raise
        except Exception:
            _LOGGER.warning("A batch of updates cannot be read as a whole; it is read one by one.")
            return tuple(update for raw in self.intake.batch if (update := self._read(raw)))

    async def _post(self, endpoint: str, *args: Any, **kwargs: Any) -> Any:
        result = await super()._post(endpoint, *args, **kwargs)
        if endpoint == "getUpdates":
            self.intake.batch, self.intake.answered_at = result, time.monotonic()
        return result

    def _read(self, raw: dict[str, Any]) -> Update | None:
        try:
            return Update.de_json(dict(raw), self)
        except Exception as error:
            _LOGGER.error("Update %s cannot be read and is passed over: %r.", raw.get("update_id"), error)
            # A bare update keeps the number, so that the next poll confirms it.
            return Update(raw["update_id"]) if isinstance(raw.get("update_id"), int) else None
