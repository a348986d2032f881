"""`python -m tests.bot.scopes.report`: some 10,000 questions of many seeds, counted by kind of scope, with each
figure that is passed off for another one. Ends with an error where one is, and its words are not known to be open."""

from __future__ import annotations

import sys

from tests.bot.scopes.suite import SUITE

_SEEDS = 9

if __name__ == "__main__":
    sys.exit(SUITE.report(__doc__, _SEEDS))
