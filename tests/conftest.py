"""For all tests."""

from __future__ import annotations

from hypothesis import settings

# A deadline measures the machine and what else runs on it: that is for benchmarks.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
