"""`python -m benchmarks.router` prints one table: every peer, each in a process of its own."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.router.peers import PEERS
from benchmarks.router.table import growth_table, peer_table

_QUESTIONS = Path(__file__).parents[2] / "tests" / "questions"
_DEFAULT = (_QUESTIONS / "mending.jsonl", _QUESTIONS / "held_out.jsonl")
_SIZES = (10, 1_000, 10_000, 100_000)
_AT_SCALE = 60
_PATIENCE_S = 180


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.router", description=__doc__)
    parser.add_argument("--questions", type=Path, nargs="+", default=_DEFAULT, help="files of labelled questions")
    parser.add_argument("--peers", nargs="+", choices=PEERS, default=tuple(PEERS))
    parser.add_argument("--names", type=int, nargs="*", default=_SIZES, help="how many invented names to grow to")
    parser.add_argument("--limit", type=int, help="at most so many questions, for a quick look")
    options = parser.parse_args()
    files = ["--questions", *map(str, options.questions)]
    limited = ["--limit", str(options.limit)] if options.limit else []
    print(peer_table({peer: run([peer, *files, *limited]) for peer in options.peers}), flush=True)
    grown = {
        (peer, size): run([peer, *files, "--names", str(size), "--limit", str(_AT_SCALE)])
        for size in options.names
        for peer in options.peers
    }
    print(growth_table(grown, tuple(options.names)) if grown else "")
    return 0


def run(arguments: list[str]) -> dict[str, float] | str:
    """What the worker measured, or why there is nothing."""
    command = [sys.executable, "-m", "benchmarks.router.worker", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
    except subprocess.TimeoutExpired:
        return f"over {_PATIENCE_S} s"
    if done.returncode:
        return "not installed" if "ModuleNotFoundError" in done.stderr else done.stderr.strip().splitlines()[-1][:80]
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


if __name__ == "__main__":
    sys.exit(main())
