"""Questions that got no answer, for the curator: grouped by wording, without who asked."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select, update

from bot.store.database import Database, insert_into
from bot.store.records import UnansweredQuestion
from bot.store.tables import unanswered as table
from bot.store.wording import group_key, storable, without_addresses


class QuestionStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, text: str, language: str, reason: str, asked_on: date) -> None:
        """Counts one more asking; a question that was settled and is still not answered is open again."""
        kept, reason = without_addresses(text), storable(reason)
        latest = {"text": kept, "reason": reason, "last_asked": asked_on, "settled_on": None,
                  "times": table.c.times + 1}
        with self._database.write() as connection:
            row = insert_into(connection, table).values(
                key=group_key(kept, language), text=kept, language=language, reason=reason, times=1,
                first_asked=asked_on, last_asked=asked_on,
            )
            connection.execute(row.on_conflict_do_update(index_elements=["key"], set_=latest))

    def open(self) -> tuple[UnansweredQuestion, ...]:
        """The open ones, the most asked first."""
        order = (table.c.times.desc(), table.c.last_asked.desc(), table.c.key)
        with self._database.read() as connection:
            rows = connection.execute(select(table).where(table.c.settled_on.is_(None)).order_by(*order)).all()
        return tuple(UnansweredQuestion(**row._mapping) for row in rows)

    def settle(self, key: str, settled_on: date) -> bool:
        """Takes a group off the list; False where there is none with this key."""
        with self._database.write() as connection:
            group = update(table).where(table.c.key == key)
            return connection.execute(group.values(settled_on=settled_on)).rowcount > 0
