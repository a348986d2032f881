"""The shipped data, read once and kept for every process of a test run: to read it takes seconds, under coverage the
better part of a minute, and it never changes. `python -m tests.shipped` reads it beforehand, without coverage."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from knowledge import KnowledgeBase, load_compiled, load_knowledge

from bot.app import DATA, build_assistant
from bot.assistant import Assistant
from tests.worlds.spotter import Spotter

_PROJECT = Path(__file__).resolve().parents[1]
KEPT = _PROJECT / ".pytest_cache" / "kept"
_ASSISTANT = KEPT / "assistant"


@cache
def shipped_assistant() -> Assistant:
    return build_assistant(cache=_ASSISTANT)


@cache
def shipped_base() -> KnowledgeBase:
    return load_compiled("base", (_PROJECT / "knowledge",), KEPT / "base", lambda: load_knowledge(DATA))


@cache
def shipped_spotter() -> Spotter:
    folders = (_PROJECT / "knowledge", _PROJECT / "tests" / "worlds")
    return load_compiled("spotter", folders, KEPT / "spotter", lambda: Spotter(shipped_base()))


def fill_cache(home: Path) -> None:
    """Gives a home folder the cache that a first start would leave there."""
    shipped_assistant()
    (home / "cache").mkdir(mode=0o700, exist_ok=True)
    for compiled in _ASSISTANT.glob("parts-*.pickle"):
        shutil.copy(compiled, home / "cache")


if __name__ == "__main__":
    shipped_assistant()
    shipped_base()
    shipped_spotter()
