"""Telegram's file ids of charts that were sent before: sending one again costs no drawing and no upload."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from bot.store.database import Database, insert_into
from bot.store.moments import seconds
from bot.store.tables import photos as table


class PhotoStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, chart: str) -> str | None:
        """`chart` is a key made by bot.rendering.charts.chart_key."""
        with self._database.read() as connection:
            file_id: str | None = connection.scalar(select(table.c.file_id).where(table.c.chart == chart))
            return file_id

    def keep(self, chart: str, file_id: str, kept_at: datetime) -> None:
        value = {"file_id": file_id, "kept_at": seconds(kept_at)}
        with self._database.write() as connection:
            row = insert_into(connection, table).values(chart=chart, **value)
            connection.execute(row.on_conflict_do_update(index_elements=["chart"], set_=value))

    def drop(self, chart: str) -> None:
        """Telegram no longer takes the id (another bot's token, say)."""
        with self._database.write() as connection:
            connection.execute(delete(table).where(table.c.chart == chart))
