"""What the README tells a newcomer to do works."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bot.conversation import Conversation
from tests.shipped import shipped_assistant

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _examples() -> list[str]:
    block = README.split("Ten questions to begin with:")[1].split("`make run` also")[0]
    lines = [re.split(r" {2,}", line.strip()) for line in block.splitlines() if line.strip()]
    return [cells[column] for column in (0, 1) for cells in lines]


def test_readme__its_questions_get_what_they_promise() -> None:
    conversation = Conversation(shipped_assistant(), date(2026, 11, 22))
    outcomes = {question: conversation.ask(question).answer.outcome for question in _examples()}
    assert len(outcomes) == 10
    assert outcomes.pop("Tencent P/E?") == "decline"
    assert outcomes.pop("help") == "chat"
    assert set(outcomes.values()) == {"answer"}


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake ([a-z]+)", README))))
def test_readme__its_make_targets_exist(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:", makefile, re.MULTILINE)


_LINKS = re.findall(r"\]\((?!http)([^)]+)\)", README)
_PATHS = re.findall(r"`((?:knowledge|bot|templates|tests|benchmarks|docs)/[^`<]*?)`", README)


@pytest.mark.parametrize("path", sorted({*_LINKS, *_PATHS}))
def test_readme__what_it_points_to_exists(path: str) -> None:
    assert (ROOT / path).exists()
