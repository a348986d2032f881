"""Facts in a SQLite file that is only read: for bases with more facts than one wants in memory."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column, ColumnElement, Connection, Index, Integer, MetaData, Row, String, Table, bindparam, create_engine, func,
    insert, select,
)
from sqlalchemy.pool import StaticPool

from knowledge.models import Fact, Period, Place, Printing
from knowledge.periods import parse_period

_REMEMBERED = 8192
_BATCH = 20_000
_AT_MOST_WITH_ONE_VALUE = 100
"""A figure that more facts than this print does not tell which fact is meant."""

_METADATA = MetaData()
_FACTS = Table(
    "facts", _METADATA,
    Column("filed", Integer, primary_key=True),
    Column("key", String, nullable=False),
    Column("source", String, nullable=False),
    Column("entity", String, nullable=False),
    Column("metric", String, nullable=False),
    Column("value", String, nullable=False),
    Column("plain_value", String, nullable=False),
    Column("unit", String, nullable=False),
    Column("printed", String, nullable=False),
    Column("section", String, nullable=False),
    Column("paragraph", Integer, nullable=False),
    Column("sentence", Integer, nullable=False),
    Column("fingerprint", String, nullable=False),
    Column("as_of", String),
    Column("period", String),
    Column("qualifier", String),
    Column("detail", String),
    Column("also", String),
    Column("equivalent_of", String),
    Index("facts_by_entity", "entity", "filed"),
    Index("facts_by_metric", "metric", "filed", "entity"),
    Index("facts_by_value", "plain_value", "unit"),
)
_HOLDERS = Table(
    "holders", _METADATA,
    Column("metric", String, primary_key=True),
    Column("count", Integer, nullable=False),
)
_ABOUT = select(_FACTS).where(_FACTS.c.entity == bindparam("key")).order_by(_FACTS.c.filed)
_MEASURING = select(_FACTS).where(_FACTS.c.metric == bindparam("key")).order_by(_FACTS.c.filed)
_WITH_VALUE = (
    select(_FACTS).where(_FACTS.c.plain_value == bindparam("value"), _FACTS.c.unit == bindparam("unit"))
    .order_by(_FACTS.c.filed).limit(_AT_MOST_WITH_ONE_VALUE + 1)
)
_HOLDING = (
    select(_FACTS.c.entity).where(_FACTS.c.metric == bindparam("key")).group_by(_FACTS.c.entity)
    .order_by(func.min(_FACTS.c.filed))
)


class SqlStore:
    """A FactStore over a file that `write_facts` made. Nothing writes to it while it is open, so what was read
    once stays true and is remembered, up to a bound. Safe for threads: SQLite serialises the one connection."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise FileNotFoundError(f'{path}: there is no such file of facts; make one with "write_facts".')
        address = f"file:{path.resolve()}?mode=ro&immutable=1"
        self._engine = create_engine(
            "sqlite://", poolclass=StaticPool,
            creator=lambda: sqlite3.connect(address, uri=True, check_same_thread=False),
        )
        self._connection: Connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        self._counts = {row.metric: row.count for row in self._connection.execute(select(_HOLDERS))}
        self._about = lru_cache(maxsize=_REMEMBERED)(self._read_about)
        self._holders = lru_cache(maxsize=64)(self._read_holders)
        self.facts_with_value = lru_cache(maxsize=_REMEMBERED)(self._read_with_value)

    def facts_of(self, entity: str, metric: str) -> tuple[Fact, ...]:
        return self._about(entity).get(metric, ())

    def facts_about(self, entity: str) -> tuple[Fact, ...]:
        return tuple(sorted((f for found in self._about(entity).values() for f in found), key=_filed))

    def facts_measuring(self, metric: str) -> tuple[Fact, ...]:
        """Reads all of them: for lists, never for one name's figure."""
        return tuple(_fact(row) for row in self._connection.execute(_MEASURING, {"key": metric}))

    def metrics_of(self, entity: str) -> tuple[str, ...]:
        return tuple(self._about(entity))

    def holders_of(self, metric: str, among: Collection[str] | None = None) -> tuple[str, ...]:
        if among is None:
            return self._holders(metric)
        having = [(_filed(self.facts_of(key, metric)[0]), key) for key in among if self.facts_of(key, metric)]
        return tuple(key for _, key in sorted(having))

    def count_holders(self, metric: str) -> int:
        return self._counts.get(metric, 0)

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()
