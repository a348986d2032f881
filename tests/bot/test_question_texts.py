"""The question sets are in our own words: neither a question nor a writer's note repeats the article."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
ARTICLE = PROJECT.parent / "shared" / "articles" / "00-ainvest-alibaba.txt"
SETS = sorted((PROJECT / "tests" / "questions").glob("*.jsonl"))
LONGEST_RUN = 7
"""So many words in a row a list of its names may share with it ("the Middle East, Southeast Asia and ...")."""


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.casefold())


def _runs(text: str) -> set[tuple[str, ...]]:
    """Every stretch of one word more than is allowed."""
    words = _words(text)
    return {tuple(words[i : i + LONGEST_RUN + 1]) for i in range(len(words) - LONGEST_RUN)}


@pytest.mark.skipif(not ARTICLE.exists(), reason="no copy of the article beside the project; CI has one")
@pytest.mark.parametrize("path", SETS, ids=[path.stem for path in SETS])
def test_question_set__says_it_in_its_own_words(path: Path) -> None:
    article = _runs(ARTICLE.read_text(encoding="utf-8"))
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    repeating = [row["id"] for row in rows for text in (*row["turns"], row["note"]) if _runs(text) & article]
    assert repeating == []


def test_runs__a_stretch_that_is_too_long_is_found() -> None:
    told = "one two three four five six seven eight"
    assert _runs(f"and {told}.") & _runs(f"it says: {told} of them")
    assert not _runs("one two three four five six seven, and") & _runs(told)
