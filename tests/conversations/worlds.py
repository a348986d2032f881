"""The worlds in which conversations take place."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import DATA, build_assistant
from bot.assistant import Assistant
from tests.shipped import KEPT
from tests.worlds import TINY, copy_tiny


def build_worlds() -> Mapping[str, Assistant]:
    """An assistant for each world, fresh."""
    return {
        "shipped": build_assistant(cache=KEPT / "assistant"),
        "tiny": build_assistant(TINY, cache=KEPT / "tiny"),
        "even": build_assistant(_kept_even(), cache=KEPT / "even"),
    }


def _kept_even() -> Path:
    """The folder of the even world, made anew where what it is made from has changed."""
    digest = hashlib.sha256()
    for file in sorted([*TINY.rglob("*.yaml"), *(DATA / "vocabulary").rglob("*.yaml"), Path(__file__)]):
        digest.update(file.read_bytes())
    kept = KEPT / f"even-{digest.hexdigest()[:24]}"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=kept.parent) as folder, suppress(OSError):  # another process was quicker
            _even(Path(folder)).rename(kept)
    return kept


def _even(to: Path) -> Path:
    """The tiny world, heard with the shipped words; both companies have the same P/E and nothing contradicts itself."""
    folder = copy_tiny(to)
    shutil.rmtree(folder / "vocabulary")
    shutil.copytree(DATA / "vocabulary", folder / "vocabulary")
    source = folder / "sources" / "tiny_times.yaml"
    text = (
        source.read_text(encoding="utf-8")
        .replace('value: "20"', 'value: "12"')
        .replace('printed: "20x"', 'printed: "12x"')
    )
    before = source.stat()
    source.write_text(text[: text.index("conflicts:")], encoding="utf-8")
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))  # else it is too young to be compiled
    return folder


if __name__ == "__main__":
    build_worlds()
