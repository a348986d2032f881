"""Phrases written in one line with their alternatives."""

from __future__ import annotations

import pytest

from knowledge.recognition.alternatives import alternatives


@pytest.mark.parametrize(("phrase", "expected"), [
    ("plain words", ("plain words",)),
    ("[us|american] firms", ("us firms", "american firms")),
    ("[us|american] [|big] firms", ("us firms", "us big firms", "american firms", "american big firms")),
    ("=[us|american] clouds", ("=us clouds", "=american clouds")),
    ("price [to|] earnings", ("price to earnings", "price earnings")),
])
def test_alternatives__every_phrase_that_the_brackets_allow(phrase: str, expected: tuple[str, ...]) -> None:
    assert alternatives(phrase) == expected
