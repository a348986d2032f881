"""When the disk or the database does not play along, one clear sentence says so."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from threading import Timer

import psycopg
import pytest
from sqlalchemy import event, make_url

from bot.store import Workspace, WorkspaceError
from bot.store.database import Database
from bot.store.location import read_url
from tests.store.conftest import POSTGRESQL


def file_of(url: str) -> Path:
    return Path(str(make_url(url).database))


def fails(workspace: Workspace) -> WorkspaceError:
    with pytest.raises(WorkspaceError) as caught:
        workspace.told.mark(1, "greeting")
    return caught.value


def test_fault__a_locked_file(sqlite_url: str) -> None:
    with Workspace.open(sqlite_url, patience=0.05) as workspace:
        other = sqlite3.connect(file_of(sqlite_url), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        error = fails(workspace)
        other.close()
        assert workspace.told.mark(1, "greeting")
    assert str(error) == (f'{file_of(sqlite_url)}: the workspace is locked by another program ("database is locked"); '
                          "wait for it or stop it, then try again. [workspace-locked]")


def test_fault__a_locked_file_at_the_first_start(sqlite_url: str) -> None:
    file_of(sqlite_url).parent.mkdir()
    other = sqlite3.connect(file_of(sqlite_url), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(WorkspaceError, match="locked by another program"):
        Workspace.open(sqlite_url, patience=0.05)
    other.close()


def test_fault__a_lock_that_goes_away_is_waited_for(sqlite_url: str) -> None:
    """Also at the first start, where SQLite itself does not wait before it switches to the write-ahead log."""
    file_of(sqlite_url).parent.mkdir()
    other = sqlite3.connect(file_of(sqlite_url), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    letting_go = Timer(0.3, other.rollback)
    letting_go.start()
    with Workspace.open(sqlite_url) as workspace:
        assert workspace.told.mark(1, "greeting")
    letting_go.join()
    other.close()


def test_fault__a_read_only_file(sqlite_url: str) -> None:
    Workspace.open(sqlite_url).close()
    read_only = f"sqlite:///file:{file_of(sqlite_url)}?mode=ro&uri=true"
    with Workspace.open(read_only) as workspace:
        error = fails(workspace)
    assert error.code == "read-only"
    assert "allow this user to write it" in str(error)


def test_fault__a_full_disk(sqlite_url: str) -> None:
    with Workspace.open(sqlite_url) as workspace:
        @event.listens_for(workspace._database.engine, "checkout")
        def leave_no_room(raw: sqlite3.Connection, *_: object) -> None:
            raw.execute("PRAGMA max_page_count = 1")

        with pytest.raises(WorkspaceError, match="no room left") as caught:
            workspace.told.mark(1, "x" * 1_000_000)
    assert caught.value.code == "full"


def test_fault__a_file_that_is_no_database(sqlite_url: str) -> None:
    file_of(sqlite_url).parent.mkdir()
    file_of(sqlite_url).write_text("Dear diary, " * 100)
    with pytest.raises(WorkspaceError, match="no workspace, or a damaged one") as caught:
        Workspace.open(sqlite_url)
    assert str(caught.value).startswith(str(file_of(sqlite_url)))


def test_fault__a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WorkspaceError, match="set FOOTNOTE_HOME") as caught:
        Workspace.open(f"sqlite:///{tmp_path}/file/home/workspace.db")
    assert caught.value.code == "cannot-open"


def test_fault__a_folder_in_the_files_place(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="cannot be opened"):
        Workspace.open(f"sqlite:///{tmp_path}")


def test_fault__postgresql_that_does_not_run() -> None:
    with pytest.raises(WorkspaceError, match=r"cannot be reached.*check that it runs") as caught:
        Workspace.open("postgresql://ann:hunter2@127.0.0.1:1/test", patience=1)
    assert "hunter2" not in str(caught.value)


def test_fault__postgresql_without_that_database(postgresql_url: str) -> None:
    missing = make_url(postgresql_url).set(database="no_such_database").render_as_string(hide_password=False)
    with pytest.raises(WorkspaceError, match=r"cannot be opened.*check that it exists"):
        Workspace.open(missing)


def test_fault__postgresql_read_only(postgresql_url: str) -> None:
    Workspace.open(postgresql_url).close()
    with Workspace.open(f"{postgresql_url}%20-cdefault_transaction_read_only%3Don") as workspace:
        assert fails(workspace).code == "read-only"


def test_fault__postgresql_table_locked(postgresql_url: str) -> None:
    schema = postgresql_url.rpartition("%3D")[2]
    with Workspace.open(postgresql_url, patience=0.05) as workspace:
        with psycopg.connect(POSTGRESQL.replace("+psycopg", "")) as other:
            other.execute(f"LOCK TABLE {schema}.told".encode())
            assert fails(workspace).code == "locked"
        assert workspace.told.mark(1, "greeting")


def test_fault__postgresql_came_back(postgresql_url: str) -> None:
    """A connection that the server cut is replaced, not reported."""
    name = postgresql_url[-20:]
    with Workspace.open(f"{postgresql_url}&application_name={name}") as workspace:
        workspace.told.mark(1, "greeting")
        with psycopg.connect(POSTGRESQL.replace("+psycopg", ""), autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = %s", (name,))
        assert not workspace.told.mark(1, "greeting")


def test_write__all_or_nothing(url: str) -> None:
    Workspace.open(url).close()
    database = Database(read_url(url), 1)
    with contextlib.suppress(KeyboardInterrupt), database.write() as connection:
        connection.exec_driver_sql("INSERT INTO told VALUES ('chat', 'what')")
        raise KeyboardInterrupt
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM told").scalar() == 0
    database.close()
