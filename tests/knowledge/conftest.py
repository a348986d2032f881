"""The fixture world and the shipped data, each read once, for every test of the knowledge package."""

from __future__ import annotations

import pytest

from knowledge import Knowledge, KnowledgeBase, load_knowledge

from tests.shipped import shipped_base as kept_base
from tests.shipped import shipped_spotter
from tests.worlds import TINY
from tests.worlds.spotter import Spotter


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
    return kept_base()


@pytest.fixture(scope="session")
def spot() -> Spotter:
    """With the shipped vocabulary."""
    return shipped_spotter()
