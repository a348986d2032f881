"""Which updates were answered, in a file that outlives a `kill -9`: Telegram hands them out again until they are
confirmed. The file is locked, for two processes that serve one bot on this machine would both answer."""

from __future__ import annotations

import logging
import os
import struct
import sys
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Self

from bot.store.errors import WorkspaceError

if sys.platform != "win32":
    import fcntl

_LOGGER = logging.getLogger(__name__)
_ENTRY = struct.Struct("<qq")
"""An update's number and its own time: after a week without updates Telegram counts from anywhere anew."""
_PLACES = 4096
"""More than Telegram hands out before it is told what arrived; a number's place is its remainder."""
_SIZE = _PLACES * _ENTRY.size


class Ledger:
    """The numbers of the last updates, written without delay and never read by anybody but the next start."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._entries = bytearray(file.read(_SIZE).ljust(_SIZE, b"\0"))
        file.seek(0)
        file.write(self._entries)  # whole from the start: a disk that fills up later does no harm

    @classmethod
    def open(cls, folder: Path, bot: str) -> Self:
        """`bot` is the bot's own number. Raises WorkspaceError where another process has the file. Where there can be
        no file, it is kept in memory: a bot whose database is elsewhere may have no disk."""
        path = folder / f"answered-{bot}.bin"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b", buffering=0)
            _lock(file, path)
            return cls(file)
        except OSError as error:
            _LOGGER.warning("%s cannot be written (%s): after a crash, answers may come twice.", path, error.strerror)
            return cls(BytesIO())

    def holds(self, number: int, moment: int) -> bool:
        """`moment` is the time of the update in seconds."""
        return _ENTRY.unpack_from(self._entries, _place(number)) == (number, moment)

    def note(self, number: int, moment: int) -> None:
        at = _place(number)
        _ENTRY.pack_into(self._entries, at, number, moment)
        try:
            self._file.seek(at)
            self._file.write(self._entries[at : at + _ENTRY.size])
        except OSError as error:
            _LOGGER.warning("That an update was answered is not on record (%s).", error.strerror)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _place(number: int) -> int:
    return number % _PLACES * _ENTRY.size


def _lock(file: BinaryIO, path: Path) -> None:
    """Gone with the process, however it ends. Without locks of this kind there is none: Telegram's 409 remains."""
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise WorkspaceError(str(path), "conflict: another process on this machine serves this bot already; "
                             "stop one of the two", "in-use") from None
