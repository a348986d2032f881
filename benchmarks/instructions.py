"""How many instructions a turn takes on average, from its text to the rendered message: they do not depend on who else
uses the machine. `python -m benchmarks.instructions FILE` needs valgrind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

from bot.app import build_assistant
from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.evaluation import Case, read_cases

_COUNTED = re.compile(r"Collected : (\d+)")
_VALGRIND = ("valgrind", "--tool=callgrind", "--instr-atstart=no", "--callgrind-out-file=/dev/null")
_PLAYING = "--playing"
_TO_WARM_UP = 2


def main(file: Path) -> None:
    """Plays the file in a process of its own, with hashes that do not change from run to run."""
    command = (*_VALGRIND, sys.executable, "-m", "benchmarks.instructions", str(file), _PLAYING)
    unhashed = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, env=unhashed, capture_output=True, text=True, check=True)
    counted = _COUNTED.search(done.stderr)
    assert counted
    turns = sum(len(case.turns) for case in read_cases(file))
    print(f"{int(counted[1]) / turns / 1e6:.3f} million instructions a turn ({turns} turns)")


def _count(file: Path) -> None:
    assistant, cases = build_assistant(), read_cases(file)
    for _ in range(_TO_WARM_UP):
        _play(assistant, cases)
    _switch_counting("on")
    _play(assistant, cases)
    _switch_counting("off")


def _switch_counting(how: str) -> None:
    subprocess.run(("callgrind_control", "-i", how, str(os.getpid())), check=True, stdout=subprocess.DEVNULL)


def _play(assistant: Assistant, cases: list[Case]) -> None:
    for case in cases:
        conversation = Conversation(assistant, date(2026, 11, 28), case.language)
        for turn in case.turns:
            conversation.ask(turn)


if __name__ == "__main__":
    name, *options = sys.argv[1:]
    _count(Path(name)) if _PLAYING in options else main(Path(name))
