"""Makes the fixture world importable and gives it to every test of the knowledge package."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

from knowledge import Knowledge, KnowledgeBase, Reader, Spotted, build_lexicon, clean, load_knowledge, tokenize

_PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_PROJECT / "tests"))

TODAY = date(2026, 11, 22)


class Spotter:
    """Reads a text as a question is read."""

    def __init__(self, base: KnowledgeBase) -> None:
        self.reader = Reader(build_lexicon(base, "en"), base.vocabularies["en"])

    def __call__(self, text: str) -> Spotted:
        return self.reader.spot_mentions(tokenize(clean(text)), TODAY)


@pytest.fixture(scope="session")
def tiny_base() -> KnowledgeBase:
    from worlds import TINY

    return load_knowledge(TINY)


@pytest.fixture(scope="session")
def tiny(tiny_base: KnowledgeBase) -> Knowledge:
    return Knowledge(tiny_base)


@pytest.fixture(scope="session")
def spot_tiny(tiny_base: KnowledgeBase) -> Spotter:
    return Spotter(tiny_base)


@pytest.fixture(scope="session")
def shipped_base() -> KnowledgeBase:
    return load_knowledge(_PROJECT / "knowledge" / "data")


@pytest.fixture(scope="session")
def spot(shipped_base: KnowledgeBase) -> Spotter:
    """With the shipped vocabulary."""
    return Spotter(shipped_base)
