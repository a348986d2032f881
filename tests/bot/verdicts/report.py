"""`python -m tests.bot.verdicts.report`: some 10,000 questions of many seeds, counted by kind, with each wrong answer.

Ends with an error where a pattern that is not known to be open gets a wrong verdict."""

from __future__ import annotations

import sys

from tests.bot.verdicts.suite import SUITE

_SEEDS = 14

if __name__ == "__main__":
    sys.exit(SUITE.report(__doc__, _SEEDS))
