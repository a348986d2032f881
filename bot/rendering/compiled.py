"""Compiled templates kept on disk, apart for each form: escaping is compiled in, so forms must never share."""

from __future__ import annotations

import os
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache


class CompiledTemplates(BytecodeCache):
    """A folder that need not be writable; jinja2 itself checks that an entry is of this source and this Python."""

    def __init__(self, folder: Path, form: str) -> None:
        self.folder = folder
        self.form = form

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError), open(self._path(bucket), "rb") as file:
            if not hasattr(os, "getuid") or os.fstat(file.fileno()).st_uid == os.getuid():
                bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Written beside its place and renamed, so that no reader sees half a template."""
        path = self._path(bucket)
        part = f"{path}.{os.getpid()}"
        written = BytesIO()
        bucket.write_bytecode(written)
        try:
            Path(part).write_bytes(written.getvalue())
            os.replace(part, path)
        except OSError:
            with suppress(OSError):
                os.unlink(part)

    def _path(self, bucket: Bucket) -> str:
        return str(self.folder / f"{self.form}-{bucket.key}.cache")
