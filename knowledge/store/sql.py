"""Facts in a SQLite file that is only read: for bases with more facts than one wants in memory."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    bindparam,
    create_engine,
    func,
    insert,
    select,
)
from sqlalchemy.pool import StaticPool

from knowledge.models import Fact, Period, Place, Printing
from knowledge.periods import parse_period
from knowledge.records import frozen

_REMEMBERED = 8192
_BATCH = 20_000
_AT_MOST_WITH_ONE_VALUE = 100
"""A figure that more facts than this print does not tell which fact is meant."""

_METADATA = MetaData()
_FACTS = Table(
    "facts",
    _METADATA,
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
    "holders",
    _METADATA,
    Column("metric", String, primary_key=True),
    Column("count", Integer, nullable=False),
)
_ABOUT = select(_FACTS).where(_FACTS.c.entity == bindparam("key")).order_by(_FACTS.c.filed)
_MEASURING = select(_FACTS).where(_FACTS.c.metric == bindparam("key")).order_by(_FACTS.c.filed)
_WITH_VALUE = (
    select(_FACTS)
    .where(_FACTS.c.plain_value == bindparam("value"), _FACTS.c.unit == bindparam("unit"))
    .order_by(_FACTS.c.filed)
    .limit(_AT_MOST_WITH_ONE_VALUE + 1)
)
_HOLDING = (
    select(_FACTS.c.entity)
    .where(_FACTS.c.metric == bindparam("key"))
    .group_by(_FACTS.c.entity)
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
            "sqlite://",
            poolclass=StaticPool,
            creator=lambda: sqlite3.connect(address, uri=True, check_same_thread=False),
        )
        self._connection: Connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        counted = self._connection.execute(select(_HOLDERS)).mappings()
        self._counts: dict[str, int] = {row["metric"]: row["count"] for row in counted}
        self._about = lru_cache(maxsize=_REMEMBERED)(self._read_about)
        self._holders = lru_cache(maxsize=64)(self._read_holders)
        self.facts_with_value = lru_cache(maxsize=_REMEMBERED)(self._read_with_value)

    def facts_of(self, entity: str, metric: str) -> tuple[Fact, ...]:
        return self._about(entity).by_metric.get(metric, ())

    def facts_about(self, entity: str) -> tuple[Fact, ...]:
        return self._about(entity).facts

    def facts_measuring(self, metric: str) -> tuple[Fact, ...]:
        """Reads all of them: for lists, never for one name's figure."""
        return tuple(_fact(row) for row in self._connection.execute(_MEASURING, {"key": metric}))

    def metrics_of(self, entity: str) -> tuple[str, ...]:
        return tuple(self._about(entity).by_metric)

    def holders_of(self, metric: str, among: Collection[str] | None = None) -> tuple[str, ...]:
        if among is None:
            return self._holders(metric)
        first = {key: found for key in among if (found := self._about(key).first.get(metric)) is not None}
        return tuple(sorted(first, key=lambda key: first[key]))

    def count_holders(self, metric: str) -> int:
        return self._counts.get(metric, 0)

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()

    def _read_about(self, entity: str) -> _About:
        return _about(self._connection.execute(_ABOUT, {"key": entity}).all())

    def _read_holders(self, metric: str) -> tuple[str, ...]:
        return tuple(self._connection.execute(_HOLDING, {"key": metric}).scalars())

    def _read_with_value(self, value: Decimal, unit: str) -> tuple[Fact, ...]:
        rows = self._connection.execute(_WITH_VALUE, {"value": _plain(value), "unit": unit}).all()
        return tuple(_fact(row) for row in rows) if len(rows) <= _AT_MOST_WITH_ONE_VALUE else ()


def write_facts(path: Path, facts: Iterable[Fact]) -> None:
    """Makes a file of facts, in the order given; refuses to touch one that is there."""
    if path.exists():
        raise FileExistsError(f"{path}: the file is there already; name another one.")
    engine = create_engine(f"sqlite:///{path}")
    _METADATA.create_all(engine, tables=[_FACTS, _HOLDERS])
    with engine.begin() as connection:
        numbered = enumerate(facts)
        while batch := list(islice(numbered, _BATCH)):
            connection.execute(insert(_FACTS), [_row(fact, filed) for filed, fact in batch])
        counted = select(_FACTS.c.metric, func.count(_FACTS.c.entity.distinct())).group_by(_FACTS.c.metric)
        connection.execute(insert(_HOLDERS).from_select(["metric", "count"], counted))
    engine.dispose()


@frozen
class _About:
    """All facts about one entity, as they are asked for; `first` is where a metric was first filed."""

    facts: tuple[Fact, ...]
    by_metric: Mapping[str, tuple[Fact, ...]]
    first: Mapping[str, int]


def _about(rows: Sequence[Row[Any]]) -> _About:
    facts = tuple(_fact(row) for row in rows)
    by_metric: dict[str, tuple[Fact, ...]] = {}
    first: dict[str, int] = {}
    for row, fact in zip(rows, facts, strict=True):
        by_metric[fact.metric] = (*by_metric.get(fact.metric, ()), fact)
        first.setdefault(fact.metric, row.filed)
    return _About(facts, by_metric, first)


def _row(fact: Fact, filed: int) -> dict[str, Any]:
    return {
        "filed": filed,
        "key": fact.key,
        "source": fact.source,
        "entity": fact.entity,
        "metric": fact.metric,
        "value": str(fact.value),
        "plain_value": _plain(fact.value),
        "unit": fact.unit,
        "printed": fact.printed,
        "section": fact.at.section,
        "paragraph": fact.at.paragraph,
        "sentence": fact.at.sentence,
        "fingerprint": fact.fingerprint,
        "as_of": fact.as_of and fact.as_of.text,
        "period": fact.period and fact.period.text,
        "qualifier": fact.qualifier,
        "detail": fact.detail,
        "also": json.dumps([asdict(printing) for printing in fact.also]) if fact.also else None,
        "equivalent_of": fact.equivalent_of,
    }


def _fact(row: Row[Any]) -> Fact:
    """The columns in the order of the table: reading a row by name takes longer than making the fact."""
    (_, key, source, entity, metric, value, _, unit, printed, section, paragraph, sentence, fingerprint,
     as_of, period, qualifier, detail, also, equivalent_of) = tuple(row)  # fmt: skip
    return Fact(
        key,
        source,
        entity,
        metric,
        Decimal(value),
        unit,
        printed,
        Place(section, paragraph, sentence),
        fingerprint,
        _period(as_of),
        _period(period),
        qualifier,
        detail,
        _printings(also) if also else (),
        equivalent_of,
    )


def _printings(text: str) -> tuple[Printing, ...]:
    return tuple(Printing(one["printed"], Place(**one["at"]), one["fingerprint"]) for one in json.loads(text))


@lru_cache(maxsize=1024)
def _period(text: str | None) -> Period | None:
    return parse_period(text) if text else None


def _plain(value: Decimal) -> str:
    """One spelling for equal numbers: 18, 18.0 and 1.8E+1 are "18"."""
    return format(value.normalize(), "f")
