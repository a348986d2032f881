"""`footnote ask` as a whole process, beside a process that only imports pydantic, jinja2 and yaml.

The two take turns, so that a busy machine slows both; the ratio is the median over the pairs."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

IMPORTS = (sys.executable, "-c", "import pydantic, jinja2, yaml")
QUESTION = "How does Alibaba's P/E compare?"
LIMIT = 1.5


def measure(command: Sequence[str]) -> float:
    """Seconds from start to end; raises where the command fails."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> int:
    """Prints the medians and the ratio; fails above the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=30)
    parser.add_argument("--question", default=QUESTION)
    options = parser.parse_args()
    ask = (str(Path(sys.executable).with_name("footnote")), "ask", options.question)
    for command in (IMPORTS, ask, ask):  # the first answer compiles the base
        measure(command)
    pairs = [(measure(IMPORTS), measure(ask)) for _ in range(options.pairs)]
    ratio = median(answered / imported for imported, answered in pairs)
    print(f"imports only   {1000 * median(imported for imported, _ in pairs):6.0f} ms")
    print(f"footnote ask   {1000 * median(answered for _, answered in pairs):6.0f} ms")
    print(f"ratio          {ratio:6.2f}    (at most {LIMIT}; median of {options.pairs} pairs)")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
