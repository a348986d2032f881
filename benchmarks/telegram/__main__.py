"""Runs the two bots in turn under the same load and prints what each took. Never a test: it says how fast, not what."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from benchmarks.telegram.load import Crowd, Load
from benchmarks.telegram.processes import ECHO, FOOTNOTE, PROJECT, processor_seconds, running
from bot.evaluation import read_cases
from tests.telegram_server import running_server

QUESTIONS = PROJECT / "tests" / "questions" / "mending.jsonl"
LATENCY_LIMIT, PROCESSOR_LIMIT = 1.5, 2.0
_WARM_UP = 100
_ROW = "{:<18}{:>9}{:>12}{:>9}{:>18}"


@dataclass(frozen=True, slots=True)
class Run:
    name: str
    waits: Sequence[float]
    processor: float
    """Seconds of all processors."""

    @property
    def middle(self) -> float:
        return 1000 * median(self.waits)

    @property
    def p99(self) -> float:
        return 1000 * quantiles(self.waits, n=100)[98]

    @property
    def per_update(self) -> float:
        return 1000 * self.processor / len(self.waits)


async def measure(load: Load, rounds: int, home: Path) -> list[Run]:
    """A B A B: a machine that gets busy meanwhile slows both."""
    runs: list[Run] = []
    async with running_server() as server:
        crowd = Crowd(server, load)
        for name in (ECHO, FOOTNOTE) * rounds:
            runs.append(await measure_one(name, crowd, home))
            print(_row(name, [runs[-1]]), flush=True)
        if server.problems:
            raise SystemExit(f"The server refused requests: {server.problems[:3]}; correct the bot first.")
    return runs


async def measure_one(name: str, crowd: Crowd, home: Path) -> Run:
    crowd.stopwatch.replies = name == FOOTNOTE
    async with running(name, crowd.server, home) as process:
        await crowd.warm_up(_WARM_UP)
        await asyncio.sleep(1)
        before = processor_seconds(process)
        await crowd.write()
        await asyncio.sleep(1)  # what is done after the answer counts too
        return Run(name, tuple(crowd.stopwatch.waits), processor_seconds(process) - before)


def questions() -> list[str]:
    """Real questions, in English, each asked by itself."""
    return [case.turns[0] for case in read_cases(QUESTIONS) if case.language == "en" and len(case.turns) == 1]


def main() -> int:
    """Prints the table; exit code 1 where a ratio is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--per-second", type=float, default=30)
    parser.add_argument("--chats", type=int, default=100)
    given = parser.parse_args()
    load = Load(questions(), given.chats, given.per_second, given.seconds)
    print(f"{given.per_second:g} messages/s (Poisson) from {given.chats} chats by polling, {given.rounds} x "
          f"{given.seconds:g} s each; load average before: {os.getloadavg()[0]:.1f}\n")
    print(_ROW.format("", "updates", "median ms", "p99 ms", "CPU ms an update"))
    with tempfile.TemporaryDirectory() as home:
        runs = asyncio.run(measure(load, given.rounds, Path(home)))
    return report(runs)


def report(runs: Sequence[Run]) -> int:
    echo, ours = (_together([run for run in runs if run.name == name]) for name in (ECHO, FOOTNOTE))
    latency, processor = ours.middle / echo.middle, ours.per_update / echo.per_update
    print(f"\n{_row(f'{ECHO}, all', [echo])}\n{_row(f'{FOOTNOTE}, all', [ours])}\n")
    print(f"median wait      {latency:5.2f} times the echo bot's    (at most {LATENCY_LIMIT})")
    print(f"CPU an update    {processor:5.2f} times the echo bot's    (at most {PROCESSOR_LIMIT})")
    return int(latency > LATENCY_LIMIT or processor > PROCESSOR_LIMIT)


def _together(runs: Sequence[Run]) -> Run:
    waits = [wait for run in runs for wait in run.waits]
    return Run(runs[0].name, waits, sum(run.processor for run in runs))


def _row(label: str, runs: Sequence[Run]) -> str:
    run = _together(runs)
    return _ROW.format(label, len(run.waits), f"{run.middle:.1f}", f"{run.p99:.1f}", f"{run.per_update:.1f}")


if __name__ == "__main__":
    sys.exit(main())
