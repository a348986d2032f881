"""The first workspace. A step stays as it is once it was released: it must not import `tables.py`, which moves on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _make_what_people_chose()
    _make_what_the_curator_reads()
    _make_what_expires()
    _make_what_the_bot_remembers()


def _make_what_people_chose() -> None:
    op.create_table(
        "chat_settings",
        sa.Column("chat", sa.String(32), primary_key=True),
        sa.Column("language", sa.String(16)),
        sa.Column("length", sa.String(8), nullable=False),
        sa.Column("charts", sa.Boolean, nullable=False),
        sa.Column("peers", sa.Text, nullable=False),
        sa.Column("sources", sa.Text, nullable=False),
    )


def _make_what_the_curator_reads() -> None:
    op.create_table(
        "unanswered",
        sa.Column("key", sa.String(32), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("first_asked", sa.Date, nullable=False),
        sa.Column("last_asked", sa.Date, nullable=False),
        sa.Column("settled_on", sa.Date),
    )
    op.create_table(
        "feedback",
        sa.Column("asker", sa.String(32), primary_key=True),
        sa.Column("message", sa.String(32), primary_key=True),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("intent", sa.String(64), nullable=False),
        sa.Column("thumb", sa.SmallInteger, nullable=False),
        sa.Column("given_on", sa.Date, nullable=False),
    )


def _make_what_expires() -> None:
    op.create_table(
        "frames",
        sa.Column("asker", sa.String(32), primary_key=True),
        sa.Column("chat", sa.String(32), primary_key=True),
        sa.Column("frame", sa.Text, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
    )
    op.create_index("frames_by_expiry", "frames", ["expires_at"])
    op.create_table(
        "sent_answers",
        sa.Column("chat", sa.String(32), primary_key=True),
        sa.Column("question", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("asker", sa.String(32), nullable=False),
        sa.Column("message_ids", sa.Text, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("sent_at", sa.BigInteger, nullable=False),
    )
    op.create_index("sent_answers_by_asker", "sent_answers", ["asker"])
    op.create_index("sent_answers_by_time", "sent_answers", ["sent_at"])


def _make_what_the_bot_remembers() -> None:
    op.create_table(
        "photos",
        sa.Column("chart", sa.String(64), primary_key=True),
        sa.Column("file_id", sa.Text, nullable=False),
        sa.Column("kept_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "told",
        sa.Column("chat", sa.String(32), primary_key=True),
        sa.Column("what", sa.String(32), primary_key=True),
    )
    op.create_table(
        "secrets",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("value", sa.String(64), nullable=False),
    )
