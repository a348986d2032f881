"""Opening a workspace: anew, again, at the same time, and one that is newer than the program."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from bot.store import Workspace, WorkspaceError, workspace_url
from bot.store.location import place, read_url

_STARTS = 4
_OPEN = """
import sys
from bot.store import Workspace
sys.stdin.readline()
with Workspace.open(sys.argv[1]) as workspace:
    print(workspace.told.mark(1, "greeting"), workspace._pseudonyms.user(1))
"""


def test_open__again_keeps_the_pseudonyms(url: str) -> None:
    for expected in (True, False):
        with Workspace.open(url) as workspace:
            assert workspace.told.mark(1, "greeting") is expected


def test_open__several_processes_at_once(url: str) -> None:
    pipe, project = subprocess.PIPE, Path(__file__).parents[2]
    starts = [subprocess.Popen([sys.executable, "-c", _OPEN, url], stdin=pipe, stdout=pipe, stderr=pipe, text=True,
                               cwd=project) for _ in range(_STARTS)]
    for start in starts:
        assert start.stdin
        start.stdin.write("go\n")
        start.stdin.flush()
    said = [start.communicate(timeout=60) for start in starts]
    assert [errors for _, errors in said] == [""] * _STARTS
    assert sorted(out.split()[0] for out, _ in said) == ["False", "False", "False", "True"]
    assert len({out.split()[1] for out, _ in said}) == 1


def test_open__a_newer_schema_is_refused(url: str) -> None:
    Workspace.open(url).close()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(WorkspaceError, match=r'newer Footnote \(schema "9999"\).*install that version') as caught:
        Workspace.open(url)
    assert caught.value.code == "newer"


def test_open__sqlite_writes_ahead_and_is_the_owners_alone(sqlite_url: str) -> None:
    Workspace.open(sqlite_url).close()
    engine = create_engine(sqlite_url)
    with engine.connect() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
    engine.dispose()
    folder = Path(str(make_url(sqlite_url).database)).parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_workspace_url__a_file_at_home(tmp_path: Path) -> None:
    assert workspace_url(None, tmp_path) == f"sqlite:///{tmp_path}/workspace.db"


def test_workspace_url__the_platforms_folder_by_default() -> None:
    assert "footnote" in workspace_url()


def test_workspace_url__a_named_database_wins(tmp_path: Path) -> None:
    assert workspace_url("postgresql://host/name", tmp_path) == "postgresql://host/name"


@pytest.mark.parametrize("address", ["postgres://ann@host/name", "postgresql://ann@host/name"])
def test_read_url__usual_spellings_of_postgresql(address: str) -> None:
    assert read_url(address).drivername == "postgresql+psycopg"


@pytest.mark.parametrize(("address", "said"), [
    ("hunter2", "no database address"), ("mysql://ann:hunter2@host/name", '"mysql" is no database'),
    ("sqlite://", "would be lost"), ("sqlite:///:memory:", "would be lost"),
])
def test_read_url__what_it_cannot_use_is_refused_without_repeating_it(address: str, said: str) -> None:
    with pytest.raises(WorkspaceError, match=said) as caught:
        read_url(address)
    assert "hunter2" not in str(caught.value)


def test_place__hides_the_password() -> None:
    shown = place(read_url("postgresql://ann:hunter2@host:5432/name?password=hunter2"))
    assert "hunter2" not in shown
    assert "host:5432/name" in shown
