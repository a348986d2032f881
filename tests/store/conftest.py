"""A workspace of its own for each test, on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from bot.store import Workspace

POSTGRESQL = os.environ.get("FOOTNOTE_TEST_DATABASE_URL", "postgresql+psycopg://postgres@127.0.0.1:5432/test")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database that is gone after the test."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'home' / 'workspace.db'}"
    else:
        yield from _schema()


@pytest.fixture
def workspace(url: str) -> Iterator[Workspace]:
    with Workspace.open(url) as opened:
        yield opened


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'home' / 'workspace.db'}"


@pytest.fixture
def postgresql_url() -> Iterator[str]:
    yield from _schema()


def _schema() -> Iterator[str]:
    schema = f"footnote_{uuid.uuid4().hex}"
    with _connect() as connection:
        connection.execute(f"CREATE SCHEMA {schema}".encode())
        yield f"{POSTGRESQL}?options=-csearch_path%3D{schema}"
        connection.execute(f"DROP SCHEMA {schema} CASCADE".encode())


def _connect() -> psycopg.Connection:
    try:
        return psycopg.connect(POSTGRESQL.replace("+psycopg", ""), autocommit=True, connect_timeout=3)
    except psycopg.OperationalError as error:
        reason = f"PostgreSQL cannot be reached at {POSTGRESQL.rpartition('@')[2]}: {str(error).splitlines()[0]}"
        if os.environ.get("CI") == "true":
            pytest.fail(f"{reason}; CI must not skip these tests.")
        pytest.skip(reason)
