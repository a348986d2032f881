"""What the suites that are written as grammars have in common: cases are asked, judged, counted and the wrong ones
listed, by the gate of `make test` with one seed and by a report with many."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.models import Trace
from tests.bot.asking import Asking
from tests.bot.tables import table
from tests.shipped import shipped_assistant

COLUMNS = ("right", "told", "refused", "wrong")
_Case = TypeVar("_Case")


@dataclass(frozen=True)
class Suite(Generic[_Case]):
    """How the cases of one suite are made for a seed, judged and shown; a chat's turns are set apart in its text."""

    cases: Callable[[int], Iterable[_Case]]
    judge: Callable[[_Case, Trace], str]
    text: Callable[[_Case], str]
    kind: Callable[[_Case], str]
    is_open: Callable[[_Case], bool]
    """Whether the bot is known to be wrong there: counted by the report and not asked by the gate."""
    note: Callable[[_Case], str]
    """What is shown of a wrong one beside its text: what it deserves."""
    distinct: bool = False
    """Whether a report asks each text once, though several seeds make it."""

    def asked(self, seed: int) -> tuple[_Case, ...]:
        """What the gate asks."""
        return tuple(case for case in self.cases(seed) if not self.is_open(case))

    def played(self, cases: Iterable[_Case], ask: Asking) -> Iterator[tuple[_Case, str, str]]:
        """Each case, how its answer is judged, and the answer's first line."""
        for case in cases:
            trace = ask.chat(self.text(case))
            yield case, self.judge(case, trace), trace.message.text.splitlines()[0]

    def without_wrong(self, cases: Iterable[_Case], ask: Asking) -> tuple[tuple[_Case, str], ...]:
        """Each case with its judgement; fails where one is wrong."""
        played = tuple(self.played(cases, ask))
        wrong = [f"{self._shown(case)}: {said}" for case, judged, said in played if judged == "wrong"]
        assert not wrong, f"{len(wrong)} of {len(played)}\n" + "\n".join(wrong)
        return tuple((case, judged) for case, judged, _ in played)

    def report(self, about: str | None, seeds: int) -> int:
        """Prints what is wrong and how many there are of each kind; 1 where one is wrong and not known to be open."""
        parser = argparse.ArgumentParser(description=about)
        parser.add_argument("--seeds", type=int, default=seeds, help="how many times each pattern is asked")
        parser.add_argument("--first", type=int, default=1, help="the first seed")
        parser.add_argument("--kind", help="only what is counted under this kind")
        parser.add_argument("--refused", action="store_true", help="list what is refused as well")
        arguments = parser.parse_args()
        every = [case for i in range(arguments.seeds) for case in self.cases(arguments.first + i)]
        every = list({self.text(case): case for case in every}.values()) if self.distinct else every
        wanted = (case for case in every if arguments.kind in (None, self.kind(case)))
        counts: Counter[tuple[str, str]] = Counter()
        is_wrong = False
        for case, judged, said in self.played(wanted, Asking(shipped_assistant())):
            counts[self.kind(case), judged] += 1
            is_wrong |= judged == "wrong" and not self.is_open(case)
            if judged == "wrong" or (arguments.refused and judged == "refused"):
                print(f"{judged}{' (known)' if self.is_open(case) else ''}: {self._shown(case)}: {said}")
        print(table(counts, COLUMNS))
        return 1 if is_wrong else 0

    def _shown(self, case: _Case) -> str:
        return f"{self.kind(case)}: {self.text(case)}\n  {self.note(case)}"


def share_of(judged: Iterable[tuple[object, str]], *right: str) -> float:
    """How many of them are judged so."""
    counts = Counter(one for _, one in judged)
    return sum(counts[one] for one in right) / counts.total()
