"""The tables of the workspace as they are now; `migrations/` holds the steps that lead here."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Index, Integer, MetaData, SmallInteger, String, Table, Text

_PSEUDONYM = String(32)
"""A keyed hash of a Telegram id, see `pseudonyms.py`."""

metadata = MetaData()

chat_settings = Table(
    "chat_settings", metadata,
    Column("chat", _PSEUDONYM, primary_key=True),
    Column("language", String(16)),
    Column("length", String(8), nullable=False),
    Column("charts", Boolean, nullable=False),
    Column("peers", Text, nullable=False),
    Column("sources", Text, nullable=False),
)

unanswered = Table(
    "unanswered", metadata,
    Column("key", String(32), primary_key=True),
    Column("text", Text, nullable=False),
    Column("language", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("first_asked", Date, nullable=False),
    Column("last_asked", Date, nullable=False),
    Column("settled_on", Date),
)

feedback = Table(
    "feedback", metadata,
    Column("asker", _PSEUDONYM, primary_key=True),
    Column("message", _PSEUDONYM, primary_key=True),
    Column("question", Text, nullable=False),
    Column("intent", String(64), nullable=False),
    Column("thumb", SmallInteger, nullable=False),
    Column("given_on", Date, nullable=False),
)

frames = Table(
    "frames", metadata,
    Column("asker", _PSEUDONYM, primary_key=True),
    Column("chat", _PSEUDONYM, primary_key=True),
    Column("frame", Text, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Index("frames_by_expiry", "expires_at"),
)

sent_answers = Table(
    "sent_answers", metadata,
    Column("chat", _PSEUDONYM, primary_key=True),
    Column("question", BigInteger, primary_key=True, autoincrement=False),
    Column("asker", _PSEUDONYM, nullable=False),
    Column("message_ids", Text, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("sent_at", BigInteger, nullable=False),
    Index("sent_answers_by_asker", "asker"),
    Index("sent_answers_by_time", "sent_at"),
)

photos = Table(
    "photos", metadata,
    Column("chart", String(64), primary_key=True),
    Column("file_id", Text, nullable=False),
    Column("kept_at", BigInteger, nullable=False),
)

told = Table(
    "told", metadata,
    Column("chat", _PSEUDONYM, primary_key=True),
    Column("what", String(32), primary_key=True),
)

secrets = Table(
    "secrets", metadata,
    Column("name", String(32), primary_key=True),
    Column("value", String(64), nullable=False),
)
