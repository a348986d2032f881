"""Takes updates in so that no single one can stop the rest: what cannot be read is passed over and logged."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Any

from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import ExtBot

_LOGGER = logging.getLogger(__name__)


@dataclass(slots=True)
class Intake:
    """What the last polls brought."""

    batch: list[dict[str, Any]] = field(default_factory=list)
    error: TelegramError | None = None
    """Why polling cannot go on: the token is not valid, or another process polls with it."""
    over: asyncio.Event = field(default_factory=asyncio.Event)


class IntakeBot(ExtBot[None]):
    """Reads a batch as usual and, where that fails, update by update; a lost token or a second instance is fatal.

    python-telegram-bot asks again for a batch that it cannot read, for ever and without a pause."""

    __slots__ = ("intake",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        with self._unfrozen():
            self.intake = Intake()

    async def get_updates(self, *args: Any, **kwargs: Any) -> tuple[Update, ...]:
        try:
            return await super().get_updates(*args, **kwargs)
        except (InvalidToken, Conflict) as error:
            self._give_up(error)
            raise
        except TelegramError:
            raise
        except Exception:
            _LOGGER.warning("A batch of updates cannot be read as a whole; it is read one by one.")
            return tuple(update for raw in self.intake.batch if (update := self._read(raw)))

    async def _post(self, endpoint: str, *args: Any, **kwargs: Any) -> Any:
        result = await super()._post(endpoint, *args, **kwargs)
        if endpoint == "getUpdates":
            self.intake.batch = result
        return result

    def _read(self, raw: dict[str, Any]) -> Update | None:
        try:
            return Update.de_json(dict(raw), self)
        except Exception as error:
            _LOGGER.error("Update %s cannot be read and is passed over: %r.", raw.get("update_id"), error)
            # A bare update keeps the number, so that the next poll confirms it.
            return Update(raw["update_id"]) if isinstance(raw.get("update_id"), int) else None

    def _give_up(self, error: TelegramError) -> None:
        self.intake.error = error
        self.intake.over.set()
