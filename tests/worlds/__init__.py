"""A tiny invented world, and copies of it with one fault put in: what tests use in place of the shipped data."""

from __future__ import annotations

import shutil
from pathlib import Path

FOLDER = Path(__file__).parent
TINY = FOLDER / "tiny"
TINY_ARTICLE = FOLDER / "tiny_article.txt"


def copy_tiny(to: Path) -> Path:
    """The world and its article under a folder of one's own; returns the data folder."""
    shutil.copytree(TINY, to / TINY.name)
    shutil.copy(TINY_ARTICLE, to)
    return to / TINY.name
