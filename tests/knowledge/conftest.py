"""The fixture world and the shipped data, each read once, for every test of the knowledge package."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge, KnowledgeBase, load_knowledge

from tests.worlds import TINY
from tests.worlds.spotter import Spotter

_SHIPPED = Path(__file__).resolve().parents[2] / "knowledge" / "data"


@pytest.fixture(scope="session")
def tiny_base() -> KnowledgeBase:
    return load_knowledge(TINY)


@pytest.fixture(scope="session")
def tiny(tiny_base: KnowledgeBase) -> Knowledge:
    return Knowledge(tiny_base)


@pytest.fixture(scope="session")
def spot_tiny(tiny_base: KnowledgeBase) -> Spotter:
    return Spotter(tiny_base)


@pytest.fixture(scope="session")
def shipped_base() -> KnowledgeBase:
    return load_knowledge(_SHIPPED)


@pytest.fixture(scope="session")
def spot(shipped_base: KnowledgeBase) -> Spotter:
    """With the shipped vocabulary."""
    return Spotter(shipped_base)
