"""Slips of the thumb in the commonest words: one slip, one word, and nothing that a name may be."""

from __future__ import annotations

import pytest

from knowledge.recognition.slips import slips_of

WORDS = ("how", "much", "than", "high", "have", "is", "will", "most", "good", "sort")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hiw", "how"), ("mch", "much"), ("mucch", "much"), ("thsn", "than"), ("hihg", "high"), ("haev", "have"),
        ("hav", "have"), ("si", "is"), ("wil", "will"), ("goid", "good"), ("sotr", "sort"), ("hwo", "how"),
    ],
)
def test_slips__one_is_read_as_its_word(typed: str, meant: str) -> None:
    assert slips_of(WORDS)[typed] == meant


@pytest.mark.parametrize("typed", ["mos", "uch", "ow", "wow", "hal", "sap", "xhan", "ibm"])
def test_slips__others_are_none(typed: str) -> None:
    assert typed not in slips_of(WORDS)


def test_slips__of_two_words_is_of_neither() -> None:
    assert "thn" not in slips_of(("than", "then"))
    assert "fom" not in slips_of(("from", "form"))


def test_slips__no_word_is_a_slip_of_another() -> None:
    assert "than" not in slips_of(("than", "that"))
