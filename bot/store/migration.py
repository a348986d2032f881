"""Brings a workspace to the schema of this program when it is opened."""

from __future__ import annotations

import time
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.store.database import Database
from bot.store.errors import WorkspaceError

_FOLDER = Path(__file__).parent / "migrations"
_LOCK = 0x466F6F746E6F7465  # "Footnote" in ASCII: one key for all workspaces of a PostgreSQL server
_PAUSE = 0.02


def upgrade(database: Database) -> None:
    """Runs the missing steps, one process at a time; refuses a schema that is newer than this program."""
    scripts = ScriptDirectory(str(_FOLDER))
    with database.read() as connection:
        current = _current(connection, scripts, database)
    if current == scripts.get_current_head():
        return
    if database.is_sqlite:
        _use_wal(database)
    with database.write() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        _current(connection, scripts, database)  # another process may have been here, a newer one even
        command.upgrade(_config(connection), "head")


def _current(connection: Connection, scripts: ScriptDirectory, database: Database) -> str | None:
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision and revision not in {script.revision for script in scripts.walk_revisions()}:
        raise WorkspaceError(database.place, f'the workspace is of a newer Footnote (schema "{revision}"); '
                             "install that version, or name another workspace by FOOTNOTE_HOME", "newer")
    return revision


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _use_wal(database: Database) -> None:
    """SQLite does not wait for the lock that the switch needs: so we do."""
    deadline = time.monotonic() + database.patience
    while True:
        try:
            return database.switch_to_wal()
        except WorkspaceError as error:
            if error.code != "locked" or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
