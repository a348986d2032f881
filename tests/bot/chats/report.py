"""`python -m tests.bot.chats.report`: some 10,000 chats of many seeds, counted by kind, with each wrong last answer.

Ends with an error where a chat that is not known to be open ends in a wrong answer."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tests.bot.asking import Asking
from tests.bot.chats.cases import chat_cases
from tests.bot.chats.signs import judge_chat
from tests.bot.tables import table
from tests.shipped import shipped_assistant, shipped_base

_SEEDS = 10
_COLUMNS = ("right", "told", "refused", "wrong")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=_SEEDS, help="how many times each chat is played")
    parser.add_argument("--kind", help="only the chats of one file of grammars/")
    parser.add_argument("--refused", action="store_true", help="print what was refused as well")
    arguments = parser.parse_args()
    ask, base = Asking(shipped_assistant()), shipped_base()
    counts: Counter[tuple[str, str]] = Counter()
    is_wrong = False
    for seed in range(1, arguments.seeds + 1):
        for case in chat_cases(base, seed):
            if arguments.kind not in (None, case.pattern.kind):
                continue
            trace = ask.chat(case.text)
            judged = judge_chat(case, trace)
            counts[case.pattern.kind, judged] += 1
            is_wrong |= judged == "wrong" and case.pattern.open is None
            if judged == "wrong" or (arguments.refused and judged == "refused"):
                known = " (known)" if case.pattern.open else ""
                print(f"{judged}{known}: {case.text}\n  {trace.message.text.splitlines()[0]}")
    print(table(counts, _COLUMNS))
    return 1 if is_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
