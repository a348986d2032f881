"""The journey of a question in this process, from its text to the rendered message."""

from __future__ import annotations

import gc
import time
from datetime import date
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pytest

from bot.app import build_assistant
from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.evaluation import Case, read_cases

QUESTIONS = Path(__file__).parents[2] / "tests" / "questions" / "mending.jsonl"
TODAY = date(2026, 11, 22)
ROUNDS = 5
MEDIAN_US = 500
P99_US = 2_000


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return [case for case in read_cases(QUESTIONS) if case.language == "en"]


@pytest.fixture(scope="module")
def assistant(cases: list[Case]) -> Assistant:
    """Warm: every template is loaded, every question was asked once."""
    assistant = build_assistant()
    _times(assistant, cases)
    gc.collect()
    gc.freeze()  # as a process that serves does
    return assistant


def test_journey__one_question_after_the_other(benchmark: Any, assistant: Assistant, cases: list[Case]) -> None:
    """What pytest-benchmark reports is one single-turn question; each round takes the next."""
    singles = cycle([case.turns[0] for case in cases if len(case.turns) == 1])
    benchmark(lambda: Conversation(assistant, TODAY).ask(next(singles)))


def test_journey__median_and_99th_percentile(assistant: Assistant, cases: list[Case],
                                            capsys: pytest.CaptureFixture[str]) -> None:
    """Over every turn of every English case."""
    times = [taken for _ in range(ROUNDS) for taken in _times(assistant, cases)]
    p99 = quantiles(times, n=100)[98]
    with capsys.disabled():
        print(f"\n{len(times)} questions: median {median(times):.0f} us (at most {MEDIAN_US}), "
              f"p99 {p99:.0f} us (at most {P99_US}), slowest {max(times):.0f} us")
    assert median(times) <= MEDIAN_US
    assert p99 <= P99_US


def _times(assistant: Assistant, cases: list[Case]) -> list[float]:
    taken: list[float] = []
    for case in cases:
        conversation = Conversation(assistant, TODAY)
        for turn in case.turns:
            started = time.perf_counter_ns()
            conversation.ask(turn)
            taken.append((time.perf_counter_ns() - started) / 1000)
    return taken
