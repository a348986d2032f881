"""Phrases are found as long as they go, whatever way they are spelt out."""

from __future__ import annotations

import pytest

from knowledge import Knowledge

from tests.worlds.spotter import Spotter


def spotted(spot: Spotter, text: str, *kinds: str) -> list[tuple[str, str]]:
    return [(m.kind, m.key) for m in spot(text).mentions if m.kind in kinds]


@pytest.mark.parametrize(("text", "entity"), [
    ("alibaba cloud", "alibaba_cloud"), ("google cloud platform", "google_cloud"), ("Microsoft's Azure", "azure"),
    ("amazon web services", "aws"), ("$BABA", "alibaba"), ("9988.HK", "alibaba"), ("9988", "alibaba"),
    ("MSFT", "microsoft"),
    ("a w s", "aws"), ("A.W.S.", "aws"), ("alibabas", "alibaba"), ("Alibaba's", "alibaba"), ("ALIBABA", "alibaba"),
    ("qwen3-max-preview", "qwen3_max_preview"), ("Qwen2.5-Max", "qwen2_5_max"), ("qwen app", "qwen_app"),
])
def test_lexicon__longest_name_wins(text: str, entity: str, spot: Spotter) -> None:
    assert spotted(spot, text, "entity")[-1] == ("entity", entity)


def test_lexicon__a_longer_name_hides_the_shorter_inside_it(spot: Spotter) -> None:
    assert spotted(spot, "alibaba cloud", "entity") == [("entity", "alibaba_cloud")]


def test_lexicon__a_stop_ends_a_phrase(spot: Spotter) -> None:
    assert spotted(spot, "alibaba. cloud?", "entity") == [("entity", "alibaba")]


@pytest.mark.parametrize(("text", "cue"), [
    ("risk", "risk"), ("risks", "risk"), ("partnerships", "partner"), ("year-over-year", "yoy"),
    ("compared", "compare"),
])
def test_lexicon__cues_are_heard_in_every_inflection(text: str, cue: str, spot: Spotter) -> None:
    assert ("cue", cue) in spotted(spot, text, "cue")


def test_lexicon__names_are_not_stemmed(spot_tiny: Spotter) -> None:
    """"Boreal" shares a stem with nothing: a name is compared as it is written."""
    assert spotted(spot_tiny, "quilloning", "entity") == []


@pytest.mark.parametrize("text", ["borealis' p/e", "borealis's p/e", "BOREALIS p/e", "borealis\u2019 P/E"])
def test_lexicon__possessives_and_case(text: str, spot_tiny: Spotter) -> None:
    assert spotted(spot_tiny, text, "entity", "metric") == [("entity", "borealis"), ("metric", "pe_ratio")]


@pytest.mark.parametrize("text", ["$bore pe", "BORE?", "what of borealis group"])
def test_lexicon__tickers_and_further_names(text: str, spot_tiny: Spotter) -> None:
    assert spotted(spot_tiny, text, "entity") == [("entity", "borealis")]


def test_lexicon__outside_names_are_known_as_uncovered(spot_tiny: Spotter, tiny: Knowledge) -> None:
    ((_, key),) = spotted(spot_tiny, "tamarin", "entity")
    assert not tiny.entity(key).covered
