"""The store in a file gives the very facts that the store in memory gives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import KnowledgeBase
from knowledge.store.memory import MemoryStore
from knowledge.store.sql import SqlStore, write_facts

STRANGER = "nobody"


@pytest.fixture
def stores(shipped_base: KnowledgeBase, tmp_path: Path) -> Iterator[tuple[MemoryStore, SqlStore]]:
    write_facts(tmp_path / "facts.db", shipped_base.facts)
    store = SqlStore(tmp_path / "facts.db")
    yield MemoryStore(shipped_base.facts), store
    store.close()


def test_sql_store__gives_what_the_memory_gives(
    stores: tuple[MemoryStore, SqlStore], shipped_base: KnowledgeBase
) -> None:
    memory, file = stores
    for entity in (*shipped_base.entities, STRANGER):
        assert file.facts_about(entity) == memory.facts_about(entity)
        assert file.metrics_of(entity) == memory.metrics_of(entity)
    for metric in (*shipped_base.metrics, STRANGER):
        assert file.facts_measuring(metric) == memory.facts_measuring(metric)
        assert file.holders_of(metric) == memory.holders_of(metric)
        assert file.holders_of(metric, {"azure", "aws"}) == memory.holders_of(metric, {"azure", "aws"})
        assert file.count_holders(metric) == memory.count_holders(metric)
    for fact in shipped_base.facts:
        assert file.facts_of(fact.entity, fact.metric) == memory.facts_of(fact.entity, fact.metric)
        assert file.facts_with_value(fact.value, fact.unit) == memory.facts_with_value(fact.value, fact.unit)


def test_sql_store__a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no-facts\.db: there is no such file"):
        SqlStore(tmp_path / "no-facts.db")


def test_write_facts__touches_no_file_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "facts.db").write_text("mine")
    with pytest.raises(FileExistsError, match="the file is there already"):
        write_facts(tmp_path / "facts.db", ())
