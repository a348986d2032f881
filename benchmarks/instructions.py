"""How many instructions a turn takes on average, from its text to the rendered message: they do not depend on who else
uses the machine. `python -m benchmarks.instructions FILE` needs valgrind, and some minutes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

from bot.app import build_assistant
from bot.conversation import Conversation
from bot.evaluation import read_cases

_COUNTED = re.compile(r"Collected : (\d+)")
_VALGRIND = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")
_FEW, _MORE = 1, 3
"""Rounds after one to warm up: what both runs have in common, above all the start, cancels out."""


def main(file: Path) -> None:
    turns = sum(len(case.turns) for case in read_cases(file))
    few, more = _count(file, _FEW), _count(file, _MORE)
    print(f"{(more - few) / (_MORE - _FEW) / turns / 1e6:.3f} million instructions a turn ({turns} turns)")


def _count(file: Path, rounds: int) -> int:
    command = (*_VALGRIND, sys.executable, "-m", "benchmarks.instructions", str(file), str(rounds))
    unhashed = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, env=unhashed, capture_output=True, text=True, check=True)
    counted = _COUNTED.search(done.stderr)
    assert counted
    return int(counted[1])


def _play(file: Path, rounds: int) -> None:
    assistant, cases = build_assistant(), read_cases(file)
    for _ in range(1 + rounds):
        for case in cases:
            conversation = Conversation(assistant, date(2026, 11, 28), case.language)
            for turn in case.turns:
                conversation.ask(turn)


if __name__ == "__main__":
    file, *rounds = sys.argv[1:]
    _play(Path(file), int(rounds[0])) if rounds else main(Path(file))
