"""`python -m tests.bot.claims.report`: some 13,000 questions of many seeds, counted by what they deserve and by frame,
with each wrong answer. Ends with an error where one is, and is not known to be open."""

from __future__ import annotations

import sys

from tests.bot.claims.suite import SUITE

_SEEDS = 6

if __name__ == "__main__":
    sys.exit(SUITE.report(__doc__, _SEEDS))
