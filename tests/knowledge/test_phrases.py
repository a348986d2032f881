"""Phrases are kept in a tree whose like branches are one."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from knowledge.recognition.phrases import PhraseBuilder, Phrases


def _built(*phrases: tuple[str, str]) -> Phrases[str]:
    """ "big|large cloud": the first word is one of two; "|big cloud": it may be left out."""
    builder: PhraseBuilder[str] = PhraseBuilder()
    for phrase, sense in phrases:
        builder.add([[(key,) if key else () for key in word.split("|")] for word in phrase.split()], sense)
    return builder.built()


def _found(phrases: Phrases[str], text: str) -> list[tuple[int, int, tuple[str, ...]]]:
    return list(phrases.found([tuple(word.split("/")) for word in text.split()]))


def test_phrases__every_one_is_found_the_shorter_first() -> None:
    phrases = _built(("market", "place"), ("market share", "share"), ("share", "part"))
    assert _found(phrases, "the market share") == [(1, 2, ("place",)), (1, 3, ("share",)), (2, 3, ("part",))]


def test_phrases__one_may_stand_for_several_and_none_twice() -> None:
    phrases = _built(("lead", "most"), ("lead", "ahead"), ("lead", "most"))
    assert _found(phrases, "lead") == [(0, 1, ("most", "ahead"))]


def test_phrases__a_token_has_several_keys() -> None:
    phrases = _built(("big clouds", "group"), ("big cloud", "one"))
    assert _found(phrases, "big clouds/cloud") == [(0, 2, ("group", "one"))]


def test_phrases__a_token_without_keys_ends_them() -> None:
    phrases = _built(("market share", "share"))
    assert list(phrases.found([("market",), (), ("share",)])) == []


def test_phrases__a_word_that_may_be_left_out() -> None:
    phrases = _built(("us |big firms|", "firms"))
    assert _found(phrases, "us big firms") == [(0, 1, ("firms",)), (0, 2, ("firms",)), (0, 3, ("firms",))]
    assert _found(phrases, "big firms") == []


def test_phrases__what_may_be_left_out_altogether_is_nowhere() -> None:
    assert _found(_built(("|big |firms", "firms")), "others") == []


def test_phrases__alternatives_share_their_branches() -> None:
    phrases = _built(("us|american big|other firms|names", "us_companies"))
    us, american = phrases.branches["us"], phrases.branches["american"]
    assert us is american
    assert us[1]["big"] is us[1]["other"]
    assert us[1]["big"][1]["firms"] is us[1]["big"][1]["names"]


def test_endings__one_way_to_each_branch_that_means_something() -> None:
    phrases = _built(("us|american big|other firms", "us_companies"), ("us", "place"))
    assert sorted(len(keys) for keys, _ in phrases.endings()) == [1, 3]
    assert {senses for _, senses in phrases.endings()} == {("place",), ("us_companies",)}


_WORD = st.lists(st.sampled_from(["", "a", "b", "c"]), min_size=1, max_size=3).map("|".join)
_PHRASE = st.lists(_WORD.filter(bool), min_size=1, max_size=4).map(" ".join)


def _written_out(phrase: str) -> list[str]:
    forms = [""]
    for word in phrase.split():
        forms = [f"{form} {key}".strip() for form in forms for key in word.split("|")]
    return list(filter(None, forms))


@given(st.lists(st.tuples(_PHRASE, st.sampled_from(["one", "two", "three"])), min_size=1, max_size=5))
def test_phrases__with_alternatives_are_as_if_written_out(phrases: list[tuple[str, str]]) -> None:
    written = _built(*((form, sense) for phrase, sense in phrases for form in _written_out(phrase)))
    assert _built(*phrases).branches == written.branches


_TEXT = st.lists(st.sampled_from(["a", "b", "c", "a/b", "d"]), max_size=6).map(" ".join)


@given(st.lists(st.tuples(_PHRASE, st.sampled_from(["one", "two"])), min_size=1, max_size=5), _TEXT)
def test_phrases__are_found_alike_in_a_compiled_file(phrases: list[tuple[str, str]], text: str) -> None:
    built = _built(*phrases)
    packed = pickle.dumps(built)
    assert _found(pickle.loads(packed), text) == _found(built, text)
    again = pickle.loads(pickle.dumps(pickle.loads(packed)))  # packed anew before anything was looked up
    assert again.branches == built.branches


def test_phrases__only_those_that_a_text_may_hold_are_unpacked() -> None:
    built: Phrases[str] = pickle.loads(pickle.dumps(_built(("market share", "share"), ("cloud", "place"))))
    assert _found(built, "cloud") == [(0, 1, ("place",))]
    assert list(built._packed) == ["mar"]
