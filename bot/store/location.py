"""Where the workspace is: a file under FOOTNOTE_HOME, or the database that FOOTNOTE_DATABASE_URL names."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.store.errors import WorkspaceError

_FILE = "workspace.db"
_POSTGRESQL = "postgresql+psycopg"


def workspace_url(database_url: str | None = None, home: Path | None = None) -> str:
    """The database's address; a file in `home`, or in the platform's folder for data, where none is given."""
    if database_url:
        return database_url
    return URL.create("sqlite", database=str(data_folder(home) / _FILE)).render_as_string()


def data_folder(home: Path | None = None) -> Path:
    """`home`, or the platform's folder for data where none is given."""
    return home or user_data_path("footnote", appauthor=False)


def read_url(text: str) -> URL:
    """The address, checked. Errors never repeat it, for it may hold a password."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise WorkspaceError("FOOTNOTE_DATABASE_URL", "this is no database address; write it like "
                             "postgresql://user:password@host:5432/name", "address") from None
    if url.drivername in ("postgres", "postgresql", _POSTGRESQL):
        return url.set(drivername=_POSTGRESQL)
    if url.drivername in ("sqlite", "sqlite+pysqlite"):
        return _file_url(url)
    raise WorkspaceError("FOOTNOTE_DATABASE_URL", f'"{url.drivername}" is no database that Footnote knows; '
                         "use postgresql:// or sqlite:///", "address")


def _file_url(url: URL) -> URL:
    if url.database and url.database != ":memory:":
        return url
    raise WorkspaceError("FOOTNOTE_DATABASE_URL", "a workspace in memory would be lost; name a file, like "
                         "sqlite:////home/me/workspace.db", "address")


def place(url: URL) -> str:
    """The address as errors show it: a file's path, or a database without its password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return url.set(query={}).render_as_string(hide_password=True)


def make_folder(url: URL) -> None:
    """The folder of a file, for its owner only: it holds the key of the pseudonyms."""
    if url.get_backend_name() != "sqlite" or str(url.database).startswith("file:"):
        return
    folder = Path(str(url.database)).parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError(str(folder), f'the folder cannot be made ("{error.strerror}"); '
                             "set FOOTNOTE_HOME to one that this user may write", "cannot-open") from error
