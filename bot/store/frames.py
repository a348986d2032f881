"""What each asker's conversation was last about, so that follow-ups survive a restart."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import delete, select

from bot.models import Frame
from bot.store.database import Database, insert_into
from bot.store.moments import seconds
from bot.store.pseudonyms import Pseudonyms
from bot.store.tables import frames as table


class FrameStore:
    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database, self._pseudonyms = database, pseudonyms

    def get(self, chat: int, user: int, now: datetime) -> Frame | None:
        """None where there is none, it is over, or an older version wrote it in a form that no longer fits."""
        mine = (table.c.asker == self._pseudonyms.user(user)) & (table.c.chat == self._pseudonyms.chat(chat))
        with self._database.read() as connection:
            kept = connection.scalar(select(table.c.frame).where(mine, table.c.expires_at > seconds(now)))
        return read_frame(kept) if kept else None

    def keep(self, chat: int, user: int, frame: Frame, expires_at: datetime) -> None:
        value = {"frame": write_frame(frame), "expires_at": seconds(expires_at)}
        with self._database.write() as connection:
            row = insert_into(connection, table).values(
                asker=self._pseudonyms.user(user), chat=self._pseudonyms.chat(chat), **value)
            connection.execute(row.on_conflict_do_update(index_elements=["asker", "chat"], set_=value))

    def drop(self, chat: int, user: int) -> None:
        """The conversation starts afresh."""
        mine = (table.c.asker == self._pseudonyms.user(user)) & (table.c.chat == self._pseudonyms.chat(chat))
        with self._database.write() as connection:
            connection.execute(delete(table).where(mine))


@cache
def _adapter() -> TypeAdapter[Frame]:
    return TypeAdapter(Frame)


def write_frame(frame: Frame) -> str:
    """As JSON; a Decimal becomes a string, so that no digit is lost."""
    return _adapter().dump_json(frame).decode()


def read_frame(text: str) -> Frame | None:
    try:
        return _adapter().validate_json(text)
    except ValidationError:
        return None
