"""What can go wrong with the workspace, each cause in a sentence of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_SQLITE = {
    "SQLITE_BUSY": "locked", "SQLITE_LOCKED": "locked", "SQLITE_READONLY": "read-only", "SQLITE_FULL": "full",
    "SQLITE_CANTOPEN": "cannot-open", "SQLITE_NOTADB": "damaged", "SQLITE_CORRUPT": "damaged", "SQLITE_IOERR": "disk",
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL = {"55P03": "locked", "25006": "read-only", "42501": "read-only", "53100": "full", "28P01": "refused",
               "28000": "refused", "3D000": "cannot-open"}

_SENTENCES = {
    "locked": 'the workspace is locked by another program ("{said}"); wait for it or stop it, then try again',
    "read-only": 'the workspace cannot be written ("{said}"); allow this user to write it (for a file, its folder too)',
    "full": 'there is no room left for the workspace ("{said}"); free some space and try again',
    "cannot-open": 'the workspace cannot be opened ("{said}"); check that it exists and that this user may read it',
    "damaged": 'this is no workspace, or a damaged one ("{said}"); restore a copy or move the file away',
    "disk": 'the disk of the workspace fails ("{said}"); check the disk, then try again',
    "refused": 'the database refuses this user or password ("{said}"); check FOOTNOTE_DATABASE_URL',
    "unreachable": 'the database cannot be reached ("{said}"); check that it runs, and FOOTNOTE_DATABASE_URL',
    "failed": 'the workspace cannot do that ("{said}"); please report it with this line',
}


class WorkspaceError(Exception):
    """A full sentence: the place first, what to do last, and a stable code in brackets."""

    def __init__(self, place: str, cause: str, code: str) -> None:
        super().__init__(f"{place}: {cause}. [workspace-{code}]")
        self.code = code


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turns what a driver raises into a WorkspaceError; `place` carries no password."""
    try:
        yield
    except (DBAPIError, PoolTimeout) as error:
        code = _code(error)
        raise WorkspaceError(place, _SENTENCES[code].format(said=_first_line(error)), code) from error


def _code(error: DBAPIError | PoolTimeout) -> str:
    if isinstance(error, PoolTimeout):
        return "locked"
    name: str | None = getattr(error.orig, "sqlite_errorname", None)
    if name:
        return next((code for prefix, code in _SQLITE.items() if name.startswith(prefix)), "failed")
    state: str | None = getattr(error.orig, "sqlstate", None)
    if state is None:
        return "refused" if "authentication failed" in str(error.orig) else _without_state(error)
    # Class 57P: the server is shutting down or starting up.
    return "unreachable" if state.startswith(("08", "57P")) else _POSTGRESQL.get(state, "failed")


def _without_state(error: DBAPIError) -> str:
    """A connection that never came about has no state, only a text."""
    if 'does not exist' in str(error.orig):
        return "cannot-open"
    return "unreachable" if type(error.orig).__name__ == "OperationalError" else "failed"


def _first_line(error: DBAPIError | PoolTimeout) -> str:
    said = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    return (said.strip().splitlines() or ["no reason given"])[0]
