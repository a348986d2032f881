"""What a chat was told and need not be told again: the greeting, the privacy hint, the allow-list note."""

from __future__ import annotations

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
