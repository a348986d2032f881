"""Telegram's ids as keyed hashes: enough to find a row again, not enough to say whose it is without the key."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from sqlalchemy import select

from bot.store.database import Database, insert_new
from bot.store.tables import secrets as table

_NAME = "pseudonyms"
_LENGTH = 32


class Pseudonyms:
    """The key stays in the workspace: deleting the workspace makes every copied pseudonym meaningless."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def chat(self, chat: int) -> str:
        return self._hash(f"chat:{chat}")

    def user(self, user: int) -> str:
        return self._hash(f"user:{user}")

    def message(self, chat: int, message: int) -> str:
        return self._hash(f"message:{chat}:{message}")

    def _hash(self, text: str) -> str:
        return hmac.digest(self._key, text.encode(), hashlib.sha256).hex()[:_LENGTH]


def load_pseudonyms(database: Database) -> Pseudonyms:
    """With the workspace's own key, made at the first start; of two processes the first one's counts."""
    value = _kept(database)
    if value is None:
        with database.write() as connection:
            insert_new(connection, table, name=_NAME, value=secrets.token_hex(32))
        value = _kept(database)
    assert value is not None
    return Pseudonyms(bytes.fromhex(value))


def _kept(database: Database) -> str | None:
    with database.read() as connection:
        value: str | None = connection.scalar(select(table.c.value).where(table.c.name == _NAME))
        return value
