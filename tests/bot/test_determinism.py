"""The same question gives the same bytes: in another assistant, in another process, with another hash seed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.app import INTENTS
from bot.assistant import Assistant
from bot.routing import load_rules
from tests.bot.asking import Asking

pytestmark = pytest.mark.volume

ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = (
    "from bot.app import build_assistant; from tests.bot.test_determinism import digest; "
    "print(digest(build_assistant()))"
)


def digest(assistant: Assistant) -> str:
    """Of everything that an assistant says to every example and near-miss."""
    ask = Asking(assistant)
    said = hashlib.sha256()
    for rule in load_rules(INTENTS).rules:
        for text in (*rule.all_examples(), *rule.all_near_misses()):
            trace = ask(text)
            intents = [match.intent for match in trace.matches]  # a whole match holds sets, which have no order
            said.update(repr((text, intents, trace.answer, trace.message, trace.message.html)).encode())
    return said.hexdigest()


def _digest_with(seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    ).stdout.strip()


def test_answers__the_same_in_a_fresh_assistant_with_another_hash_seed(assistant: Assistant) -> None:
    """This one was compiled in one process and is asked in another, each with a seed of its own."""
    assert digest(assistant) == _digest_with("1")
