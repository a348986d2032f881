"""The dictionary of everyday words: what an unknown word is that is no name."""

from __future__ import annotations

import pytest

from knowledge.recognition.ordinary import OrdinaryWords, WordKind

from tests.worlds.spotter import Spotter

WORDS = OrdinaryWords({
    "people": "journalist", "things": "oxygen tomato", "verbs": "steal stop compute lie", "modifiers": "lovely quick",
    "adverbs": "soon",
})


@pytest.mark.parametrize(("word", "kind"), [
    ("journalist", "people"), ("journalists", "people"), ("stealing", "verbs"), ("stealin", "verbs"),
    ("stopped", "verbs"), ("computes", "verbs"), ("computing", "verbs"), ("quickest", "modifiers"), ("zomato", None),
])
def test_kind_of__a_word_in_any_inflection(word: str, kind: WordKind | None) -> None:
    assert WORDS.kind_of(word) == kind


@pytest.mark.parametrize(("word", "kind"), [
    ("compuet", "verbs"),
    ("zomato", None),     # one slip from a thing, as names are
    ("journalst", None),
    ("lye", None),        # too short to tell
])
def test_slip_of__only_words_of_which_no_names_are_made(word: str, kind: WordKind | None) -> None:
    assert WORDS.slip_of(word) == kind


def test_spelling__an_everyday_word_is_no_typo_of_a_name(spot: Spotter) -> None:
    assert spot("alibabas ai adventure").corrections == ()
    assert [c.read_as for c in spot("alibabas ai acenture").corrections] == ["accenture"]


@pytest.mark.parametrize(("run", "words"), [
    ("必须克服", ("必须", "克服")),
    ("填", ("填",)),
    ("克服阿", ("克服阿",)),  # a part of it is no word
])
def test_cut__chinese_characters_into_words_of_the_dictionary(run: str, words: tuple[str, ...]) -> None:
    assert OrdinaryWords({"verbs": "克服 必须 填"}).cut(run) == words
