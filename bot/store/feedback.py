"""Thumbs on answers, one for each person and message."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from bot.store.database import Database, insert_into
from bot.store.pseudonyms import Pseudonyms
from bot.store.records import Feedback, Thumb
from bot.store.tables import feedback as table
from bot.store.wording import without_addresses


class FeedbackStore:
    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database, self._pseudonyms = database, pseudonyms

    def give(self, chat: int, message: int, user: int, *, question: str, intent: str, thumb: Thumb,
             given_on: date) -> None:
        """Pressing again changes the thumb, it does not count twice."""
        given = {"question": without_addresses(question), "intent": intent, "thumb": thumb, "given_on": given_on}
        with self._database.write() as connection:
            row = insert_into(connection, table).values(
                asker=self._pseudonyms.user(user), message=self._pseudonyms.message(chat, message), **given)
            connection.execute(row.on_conflict_do_update(index_elements=["asker", "message"], set_=given))

    def all(self) -> tuple[Feedback, ...]:
        """The newest first, for the curator."""
        columns = (table.c.question, table.c.intent, table.c.thumb, table.c.given_on)
        with self._database.read() as connection:
            rows = connection.execute(select(*columns).order_by(table.c.given_on.desc(), table.c.question)).all()
        return tuple(Feedback(**row._mapping) for row in rows)
