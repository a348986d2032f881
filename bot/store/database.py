"""A connection to SQLite or PostgreSQL with the same manners: short transactions, a limited wait, clear errors."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.errors import explained
from bot.store.location import place

_BEGIN = "footnote_begin"


class Database:
    """`patience` is how long to wait for another program's lock, in seconds."""

    def __init__(self, url: URL, patience: float) -> None:
        self.patience = patience
        self.place = place(url)
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.engine = _sqlite(url, patience) if self.is_sqlite else _postgresql(url, patience)
        # A writer takes its lock at once: SQLite refuses a reader that turns writer without any wait.
        self._writing = self.engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
        self._current = threading.local()
        self._plain = self.engine.execution_options(**{_BEGIN: ""})

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """For one statement: SQLite reads without a transaction, which halves the cost."""
        with explained(self.place), self._plain.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: everything in it is kept, or nothing. Inside another of this thread it is a part of that."""
        if outer := getattr(self._current, "connection", None):
            yield outer
            return
        with explained(self.place), self._writing.begin() as connection:
            yield connection

    @contextmanager
    def one_transaction(self) -> Iterator[None]:
        """Makes one transaction of all that this thread writes meanwhile. Reads go on by themselves."""
        with self.write() as connection:
            self._current.connection = connection
            try:
                yield
            finally:
                self._current.connection = None

    def switch_to_wal(self) -> None:
        """Readers and a writer side by side; SQLite keeps this in the file and does it outside transactions only."""
        with explained(self.place), self._plain.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")

    def close(self) -> None:
        self.engine.dispose()


def insert_into(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that can say what to do where the row exists; both databases spell it the same way."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def insert_new(connection: Connection, table: Table, **values: object) -> bool:
    """False where the row is there already. RETURNING tells: PostgreSQL's driver counts no inserted rows."""
    key = list(table.primary_key.columns)
    row = insert_into(connection, table).values(**values).on_conflict_do_nothing(index_elements=key)
    return connection.execute(row.returning(key[0])).first() is not None


def _postgresql(url: URL, patience: float) -> Engine:
    waits = {"connect_timeout": max(2, round(patience))}
    engine = create_engine(url, pool_pre_ping=True, pool_timeout=patience, connect_args=waits)

    @event.listens_for(engine, "connect")
    def limit_wait(raw: Any, _: object) -> None:
        with raw.cursor() as cursor:
            cursor.execute(f"SET lock_timeout = {round(patience * 1000)}")
        raw.commit()

    return engine


def _sqlite(url: URL, patience: float) -> Engine:
    engine = create_engine(url, pool_timeout=patience)

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _: object) -> None:
        raw.isolation_level = None  # the driver would not begin a transaction before DDL; SQLAlchemy's event does
        raw.execute(f"PRAGMA busy_timeout = {round(patience * 1000)}")
        # Safe with WAL: a power cut may lose the last writes, never the file.
        raw.execute("PRAGMA synchronous = NORMAL")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if statement := connection.get_execution_options().get(_BEGIN, "BEGIN"):
            connection.exec_driver_sql(statement)

    return engine
