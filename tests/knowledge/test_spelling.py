"""Misspelt names are mended and shown; everyday words are left alone."""

from __future__ import annotations

import random

import pytest

from tests.worlds.spotter import Spotter

NEIGHBOURS = {
    "a": "qs", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "ko", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "wa", "r": "et", "s": "ad", "t": "ry",
    "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}
NAMES = ("alibaba", "microsoft", "amazon", "google", "azure", "openai", "deloitte", "gemini")


def entities(spot: Spotter, text: str) -> list[str]:
    return [m.key for m in spot(text).mentions if m.kind == "entity"]


@pytest.mark.parametrize(("typed", "entity"), [
    ("alibabba", "alibaba"), ("alibba", "alibaba"), ("micorsoft", "microsoft"), ("amazn", "amazon"),
    ("ali baba", "alibaba"), ("micro soft", "microsoft"), ("googel", "google"), ("azzure", "azure"),
    ("alibabacloud", "alibaba_cloud"),
])
def test_speller__mends_a_name_and_says_so(typed: str, entity: str, spot: Spotter) -> None:
    assert entities(spot, f"{typed} p/e") == [entity]
    assert [c.typed for c in spot(f"{typed} p/e").corrections] == [typed]


@pytest.mark.parametrize("text", [
    "what is the weather like", "please help me", "ambling along the river", "the market opens at nine",
    "an aware reader", "she has a basket of apples", "alas no answer",
])
def test_speller__everyday_words_become_no_names(text: str, spot: Spotter) -> None:
    assert entities(spot, text) == []


def test_speller__a_correct_text_is_not_touched(spot: Spotter) -> None:
    assert spot("How does Alibaba's P/E compare with Microsoft's?").corrections == ()


def test_speller__seeded_slips_are_recovered_and_never_to_another_company(spot: Spotter) -> None:
    """One slip of the thumb in each: at least 95 in 100 come back."""
    rng = random.Random(20261122)
    slips = [(name, slip(name, rng)) for _ in range(50) for name in NAMES]
    read = [(name, entities(spot, typed)) for name, typed in slips]
    wrong = [(name, keys) for name, keys in read if keys and keys != [name]]

    assert wrong == []
    assert sum(keys == [name] for name, keys in read) >= 0.95 * len(read)


def slip(name: str, rng: random.Random) -> str:
    """A neighbouring key, a letter dropped, doubled, or swapped with the next."""
    index = rng.randrange(1, len(name) - 1)
    letter = name[index]
    return rng.choice((
        name[:index] + rng.choice(NEIGHBOURS[letter]) + name[index + 1 :],
        name[:index] + name[index + 1 :],
        name[:index] + letter + name[index:],
        name[:index] + name[index + 1] + letter + name[index + 2 :],
    ))
