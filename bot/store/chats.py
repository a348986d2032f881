"""What each chat has chosen in /settings."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import delete, select

from bot.store.database import Database, insert_into
from bot.store.pseudonyms import Pseudonyms
from bot.store.records import ChatSettings
from bot.store.tables import chat_settings as table


class SettingsStore:
    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database, self._pseudonyms = database, pseudonyms

    def get(self, chat: int) -> ChatSettings:
        """The defaults where the chat never chose."""
        with self._database.read() as connection:
            row = connection.execute(select(table).where(table.c.chat == self._pseudonyms.chat(chat))).one_or_none()
        if row is None:
            return ChatSettings()
        peers, sources = json.loads(row.peers), json.loads(row.sources)
        return ChatSettings(row.language, row.length, row.charts, tuple(peers), tuple(sources))

    def save(self, chat: int, settings: ChatSettings) -> None:
        chosen: dict[str, Any] = asdict(settings)
        chosen |= {"peers": json.dumps(settings.peers), "sources": json.dumps(settings.sources)}
        with self._database.write() as connection:
            row = insert_into(connection, table).values(chat=self._pseudonyms.chat(chat), **chosen)
            connection.execute(row.on_conflict_do_update(index_elements=["chat"], set_=chosen))

    def move(self, old: int, new: int) -> None:
        """A group that becomes a supergroup gets a new id and keeps its choices."""
        chosen = self.get(old)
        if chosen != ChatSettings():
            self.save(new, chosen)
        with self._database.write() as connection:
            connection.execute(delete(table).where(table.c.chat == self._pseudonyms.chat(old)))
