"""`python -m tests.bot.chats.report`: some 10,000 chats of many seeds, counted by kind, with each wrong last answer.

Ends with an error where a chat that is not known to be open ends in a wrong answer."""

from __future__ import annotations

import sys

from tests.bot.chats.suite import SUITE

_SEEDS = 10

if __name__ == "__main__":
    sys.exit(SUITE.report(__doc__, _SEEDS))
