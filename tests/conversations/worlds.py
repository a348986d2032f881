"""The worlds in which conversations take place."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import DATA, build_assistant
from bot.assistant import Assistant
from tests.worlds import TINY, copy_tiny


def build_worlds() -> Mapping[str, Assistant]:
    """An assistant for each world, fresh."""
    with TemporaryDirectory() as folder:
        return {
            "shipped": build_assistant(),
            "tiny": build_assistant(TINY),
            "even": build_assistant(_even(Path(folder))),
        }


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
    source.write_text(text[: text.index("conflicts:")], encoding="utf-8")
    return folder
