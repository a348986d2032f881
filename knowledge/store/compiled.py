"""Keeps what was read from files in a form that loads in milliseconds; rebuilt whenever a file changes."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar, cast

Built = TypeVar("Built")
_SUFFIXES = (".py", ".yaml")
_FRESH_FOR_S = 2
"""A file as young as this may change again within one tick of its time stamp, so it is not compiled yet."""


class Packed(Mapping[str, Built]):
    """A mapping whose values stay packed in a compiled file until one is asked for: a process that answers in one
    language needs nothing of the others."""

    def __init__(self, values: Mapping[str, Built] | None = None, packed: Mapping[str, bytes] | None = None) -> None:
        self._values = dict(values or {})
        self._packed = packed or {}

    def __getitem__(self, key: str) -> Built:
        if key not in self._values:
            self._values[key] = pickle.loads(self._packed[key])
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed or self._values)

    def __len__(self) -> int:
        return len(self._packed or self._values)

    def __reduce__(self) -> tuple[Any, ...]:
        return Packed, (None, {key: pickle.dumps(self[key], protocol=pickle.HIGHEST_PROTOCOL) for key in self})


def load_compiled(name: str, folders: Iterable[Path], cache: Path, build: Callable[[], Built]) -> Built:
    """What `build` makes from the YAML files and the code in `folders`: from the cache where nothing has changed.

    A cache that is damaged, someone else's or not writable is passed over: it only costs time."""
    fingerprint, newest = _fingerprint(folders)
    path = cache / f"{name}-{fingerprint}.pickle"
    found = _read(path)
    if found:
        return cast(Built, found[0])
    built = build()
    if newest + _FRESH_FOR_S < _now():
        _write(path, (built,), f"{name}-*.pickle")
    return built


def _now() -> float:
    from time import time

    return time()


def _fingerprint(folders: Iterable[Path]) -> tuple[str, float]:
    """A digest of every file's path, size and time, and of the Python that reads them; and the newest time."""
    digest = hashlib.sha256(f"{sys.version} {sys.implementation.cache_tag}".encode())
    newest = 0.0
    for folder in folders:
        for entry in _files(folder):
            status = entry.stat()
            newest = max(newest, status.st_mtime)
            digest.update(f"{entry.path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:24], newest


def _files(folder: Path | str) -> Iterator[os.DirEntry[str]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.endswith(_SUFFIXES):
            yield entry
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _files(entry.path)


def _read(path: Path) -> tuple[object] | None:
    """The kept object in a tuple, or None. Unpickling runs code, so only a file of our own user's is read."""
    try:
        with path.open("rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            found = pickle.load(file)
    except Exception:  # a damaged pickle may raise anything, and what it held can be built again
        return None
    return found if isinstance(found, tuple) and len(found) == 1 else None


def _write(path: Path, value: object, older: str) -> None:
    """Writes beside the place and renames, so that no reader ever sees half a file; older versions go."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.write_bytes(pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL))
        part.replace(path)
        for other in path.parent.glob(older):
            if other != path:
                other.unlink()
    except OSError:
        with suppress(OSError):
            part.unlink()
