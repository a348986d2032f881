"""Ids of updates that were handled, for two days: Telegram may deliver one twice."""

from __future__ import annotations

from datetime import datetime

from bot.store.database import Database, insert_new
from bot.store.moments import seconds
from bot.store.tables import updates as table


class UpdateStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, update_id: int, seen_at: datetime) -> bool:
        """True for whoever comes first, False for a duplicate."""
        with self._database.write() as connection:
            return insert_new(connection, table, update_id=update_id, seen_at=seconds(seen_at))
