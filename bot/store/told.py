"""What a chat was told and need not be told again: the greeting, the privacy hint, the allow-list note."""

from __future__ import annotations

from bot.store.database import Database, insert_into
from bot.store.pseudonyms import Pseudonyms
from bot.store.tables import told as table


class ToldStore:
    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database, self._pseudonyms = database, pseudonyms

    def mark(self, chat: int, what: str) -> bool:
        """True the first time: then it is time to tell. Of two processes, one gets True."""
        with self._database.write() as connection:
            row = insert_into(connection, table).values(chat=self._pseudonyms.chat(chat), what=what)
            return connection.execute(row.on_conflict_do_nothing(index_elements=["chat", "what"])).rowcount == 1
