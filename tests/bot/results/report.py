"""`python -m tests.bot.results.report`: some thousand questions of several seeds, counted by kind, with each wrong one.

Ends with an error where a pattern that is not known to be open is told something else."""

from __future__ import annotations

import sys

from tests.bot.results.suite import SUITE

_SEEDS = 4

if __name__ == "__main__":
    sys.exit(SUITE.report(__doc__, _SEEDS))
