"""`python -m tests.bot.scopes.report`: some 10,000 questions of many seeds, counted by kind of scope, with each
figure that is passed off for another one. Ends with an error where one is, and its words are not known to be open."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tests.bot.asking import Asking
from tests.bot.scopes.cases import cases
from tests.bot.scopes.signs import Judged, judge
from tests.bot.tables import table
from tests.shipped import shipped_assistant, shipped_base

_SEEDS = 9
_COLUMNS: tuple[Judged, ...] = ("right", "told", "refused", "wrong")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=_SEEDS, help="how many times each pattern is asked")
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--kind", help="only scopes of one kind of words/foreign.yaml, or own")
    parser.add_argument("--refused", action="store_true", help="print what is refused without need as well")
    arguments = parser.parse_args()
    ask, base = Asking(shipped_assistant()), shipped_base()
    counts: Counter[tuple[str, str]] = Counter()
    is_wrong = False
    for seed in range(arguments.first, arguments.first + arguments.seeds):
        for case in cases(base, seed):
            if arguments.kind not in (None, case.kind):
                continue
            trace = ask.chat(case.text)
            judged = judge(case, trace)
            counts[case.kind, judged] += 1
            is_wrong |= judged == "wrong" and case.open is None
            if judged == "wrong" or (judged == "refused" and arguments.refused):
                known = " (known)" if case.open else ""
                print(f"{judged}{known}: {case.text} [{case.scope}]\n  {trace.message.text.splitlines()[0]}")
    print(table(counts, _COLUMNS))
    return 1 if is_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
