"""How long things are kept, and their deletion. docs/reference/privacy.md says the same in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Table, delete

from bot.store.database import Database
from bot.store.moments import seconds, seconds_before
from bot.store.pseudonyms import Pseudonyms
from bot.store.records import Forgotten
from bot.store.tables import chat_settings, feedback, frames, photos, sent_answers, told, unanswered

ANSWERS_KEPT = timedelta(hours=48)
"""As long as Telegram lets a bot edit what it sent."""
PHOTOS_KEPT = timedelta(days=90)
QUESTIONS_KEPT = timedelta(days=365)
FEEDBACK_KEPT = timedelta(days=365)


def purge(database: Database, now: datetime) -> int:
    """Deletes what is over its time; returns how many rows that were."""
    today = now.date()
    over: tuple[tuple[Table, ColumnElement[bool]], ...] = (
        (frames, frames.c.expires_at <= seconds(now)),
        (sent_answers, sent_answers.c.sent_at <= seconds_before(now, ANSWERS_KEPT)),
        (photos, photos.c.kept_at <= seconds_before(now, PHOTOS_KEPT)),
        (unanswered, unanswered.c.last_asked <= today - QUESTIONS_KEPT),
        (feedback, feedback.c.given_on <= today - FEEDBACK_KEPT),
    )
    with database.write() as connection:
        return sum(_delete(connection, table, condition) for table, condition in over)


def forget(database: Database, pseudonyms: Pseudonyms, user: int) -> Forgotten:
    """Deletes everything of a person. The private chat with somebody has that person's id."""
    asker, private = pseudonyms.user(user), pseudonyms.chat(user)
    with database.write() as connection:
        sent = (sent_answers.c.asker == asker) | (sent_answers.c.chat == private)
        return Forgotten(
            conversations=_delete(connection, frames, (frames.c.asker == asker) | (frames.c.chat == private)),
            answers=_delete(connection, sent_answers, sent),
            feedback=_delete(connection, feedback, feedback.c.asker == asker),
            settings=_delete(connection, chat_settings, chat_settings.c.chat == private),
            marks=_delete(connection, told, told.c.chat == private),
        )


def _delete(connection: Connection, table: Table, condition: ColumnElement[bool]) -> int:
    return connection.execute(delete(table).where(condition)).rowcount
