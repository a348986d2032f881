"""The data that the project ships passes its own checks, against the article as well, and carries no dead weight."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path

import pytest

from knowledge.checks import check_folder

from bot.routing import load_rules

PROJECT = Path(__file__).resolve().parents[2]
DATA = PROJECT / "knowledge" / "data"
ARTICLE = PROJECT.parent / "shared" / "articles" / "00-ainvest-alibaba.txt"
TODAY = date(2026, 11, 22)


def test_shipped_data__is_sound_and_every_cue_is_used() -> None:
    assert [str(problem) for problem in check_folder(DATA, today=TODAY, heard=cues_heard())] == []


@pytest.mark.skipif(not ARTICLE.exists(), reason="no copy of the article beside the project; CI has one")
def test_shipped_data__agrees_with_the_article() -> None:
    about = ("unknown-article", "place-not-found", "fingerprint-differs", "figure-not-there", "copied-wording")

    found = check_folder(DATA, ARTICLE, TODAY)

    assert [str(problem) for problem in found if problem.code in about] == []


def cues_heard() -> set[str]:
    """The cues that intents name, and those that the bot's code asks for by name."""
    book = load_rules(PROJECT / "bot" / "intents")
    in_rules = {cue for rule in book.rules for cue in (*rule.also, *(cue for sign in rule.signs for cue in sign))}
    code = [path.read_text(encoding="utf-8") for path in (PROJECT / "bot").rglob("*.py")]
    in_code = {node.value for text in code for node in ast.walk(ast.parse(text))
               if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return in_rules | book.neutral | book.refused | in_code
