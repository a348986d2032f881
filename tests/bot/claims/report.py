"""`python -m tests.bot.claims.report`: some 13,000 questions of many seeds, counted by what they deserve and by frame,
with each wrong answer. Ends with an error where one is, and is not known to be open."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tests.bot.asking import Asking
from tests.bot.claims.cases import cases
from tests.bot.claims.signs import Judged, judge
from tests.bot.tables import table
from tests.shipped import shipped_assistant

_SEEDS = 6
_COLUMNS: tuple[Judged, ...] = ("right", "told", "refused", "wrong")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=_SEEDS, help="how many times each saying is asked")
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--relation", help="only one relation of grammars/")
    parser.add_argument("--refused", action="store_true", help="print what is refused without need as well")
    arguments = parser.parse_args()
    ask = Asking(shipped_assistant())
    counts: Counter[tuple[str, str]] = Counter()
    is_wrong = False
    every = (case for i in range(arguments.seeds) for case in cases(arguments.first + i))
    for case in {case.text: case for case in every}.values():
        if arguments.relation not in (None, case.relation):
            continue
        trace = ask(case.text)
        judged = judge(case, trace)
        counts[f"{case.expects}: {case.frame}", judged] += 1
        is_wrong |= judged == "wrong" and case.open is None
        if judged == "wrong" or (judged == "refused" and arguments.refused):
            known = " (known)" if case.open else ""
            print(f"{judged}{known}: {case.text} [{case.name}]\n  {trace.message.text.splitlines()[0]}")
    print(table(counts, _COLUMNS))
    return 1 if is_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
