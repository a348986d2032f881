"""`python -m tests.bot.results.report`: some thousand questions of several seeds, counted by kind, with each wrong one.

Ends with an error where a pattern that is not known to be open is told something else."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tests.bot.asking import Asking
from tests.bot.results.cases import cases
from tests.bot.results.signs import Judged, judge
from tests.bot.tables import table
from tests.shipped import shipped_assistant, shipped_base

_SEEDS = 4
_COLUMNS: tuple[Judged, ...] = ("right", "told", "refused", "wrong")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=_SEEDS, help="how many times each pattern is asked")
    parser.add_argument("--kind", help="only the patterns of one file of grammars/")
    parser.add_argument("--refused", action="store_true", help="list the refusals as well")
    arguments = parser.parse_args()
    ask, base = Asking(shipped_assistant()), shipped_base()
    counts: Counter[tuple[str, str]] = Counter()
    is_wrong = False
    for seed in range(1, arguments.seeds + 1):
        for case in cases(base, seed):
            if arguments.kind not in (None, case.pattern.kind):
                continue
            trace = ask.chat(case.text)
            judged = judge(case, trace)
            counts[case.pattern.kind, judged] += 1
            if judged == "wrong" or (arguments.refused and judged == "refused"):
                is_wrong |= judged == "wrong" and case.pattern.open is None
                known = " (known)" if case.pattern.open else ""
                print(f"{judged}{known}: {case.text}\n  deserves {case.expected}: {trace.message.text.splitlines()[0]}")
    print(table(counts, _COLUMNS))
    return 1 if is_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
