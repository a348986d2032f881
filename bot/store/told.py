"""What a chat was told and need not be told again: the greeting, the privacy hint, the allow-list note."""

from __future__ import annotations

from sqlalchemy import delete, select

from bot.store.database import Database, insert_new
from bot.store.pseudonyms import Pseudonyms
from bot.store.tables import told as table


class ToldStore:
    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database, self._pseudonyms = database, pseudonyms

    def mark(self, chat: int, what: str) -> bool:
        """True the first time: then it is time to tell. Of two processes, one gets True."""
        with self._database.write() as connection:
            return insert_new(connection, table, chat=self._pseudonyms.chat(chat), what=what)

    def move(self, old: int, new: int) -> None:
        """A group that becomes a supergroup was told already."""
        before, now = self._pseudonyms.chat(old), self._pseudonyms.chat(new)
        with self._database.write() as connection:
            for what in connection.scalars(select(table.c.what).where(table.c.chat == before)).all():
                insert_new(connection, table, chat=now, what=what)
            connection.execute(delete(table).where(table.c.chat == before))
