"""Phrases are kept in a tree whose like branches are one."""

from __future__ import annotations

from itertools import product

from knowledge.recognition.phrases import PhraseBuilder, Phrases


def _built(*phrases: tuple[str, str]) -> Phrases[str]:
    builder: PhraseBuilder[str] = PhraseBuilder()
    for phrase, sense in phrases:
        builder.add(phrase.split(), sense)
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


def test_phrases__alternatives_share_their_branches() -> None:
    spoken = product(("us", "american"), ("big", "other"), ("firms", "names"))
    phrases = _built(*((" ".join(words), "us_companies") for words in spoken))
    us, american = phrases.branches["us"], phrases.branches["american"]
    assert us is american
    assert us[1]["big"] is us[1]["other"]
    assert us[1]["big"][1]["firms"] is us[1]["big"][1]["names"]
