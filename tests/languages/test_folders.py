"""Chinese hears every cue and says every kind of answer that English does, and names every record."""

from __future__ import annotations

import re

import pytest

from knowledge import Knowledge

from bot.app import TEMPLATES
from bot.rendering.wording import load_wordings
from tests.shipped import shipped_base

BASE = shipped_base()
_CASE = re.compile(r'[=!]= "(\w+)"')
WORDING = load_wordings(TEMPLATES)["zh"]


def test_cues__are_those_of_english() -> None:
    assert set(BASE.vocabularies["zh"].cues) == set(BASE.vocabularies["en"].cues)


def test_templates__are_those_of_english() -> None:
    names = {language: {path.name for path in (TEMPLATES / language).iterdir()} for language in ("en", "zh")}
    assert names["zh"] == names["en"]


@pytest.mark.parametrize("name", sorted(path.name for path in (TEMPLATES / "en").glob("*.j2")))
def test_template__tells_apart_what_english_does(name: str) -> None:
    """A case that one language forgets falls into another's words: a sum was told as a comparison once."""
    english, chinese = ((TEMPLATES / language / name).read_text(encoding="utf-8") for language in ("en", "zh"))
    of_grammar = {"percent"}  # English says "of" and "that of"
    assert set(_CASE.findall(chinese)) == set(_CASE.findall(english)) - of_grammar


def test_phrases__are_those_of_english_and_its_own() -> None:
    own = {"usd", "cny", "year_format"}
    english = load_wordings(TEMPLATES)["en"]
    assert set(WORDING.phrases) - own == set(english.phrases)
    assert set(WORDING.formulas) == set(english.formulas)


@pytest.mark.parametrize(("said", "records"), [
    ("claims", BASE.claims), ("claim_titles", BASE.claims), ("conflicts", BASE.conflicts), ("gaps", BASE.gaps),
])
def test_records__are_all_translated(said: str, records: tuple[object, ...]) -> None:
    assert set(getattr(WORDING, said)) == {getattr(record, "key", None) for record in records}


def test_weighings__are_all_translated() -> None:
    assert set(WORDING.weighings) == {claim.key for claim in BASE.claims if claim.weighing}


def test_details__are_all_translated() -> None:
    assert set(WORDING.details) == {fact.key for fact in BASE.facts if fact.detail}


def test_metrics_and_terms__are_all_defined() -> None:
    covered = {key for key, metric in BASE.metrics.items() if metric.covered}
    assert covered <= set(WORDING.metrics)
    assert set(WORDING.definitions) == {key for key in covered if BASE.metrics[key].definition} | set(BASE.terms)


def test_names__belong_to_records() -> None:
    known = {*BASE.entities, *BASE.groups, *BASE.metrics, *BASE.terms}
    assert set(BASE.vocabularies["zh"].names) <= known


def test_wording__names_no_unknown_record() -> None:
    knowledge = Knowledge(BASE)
    for key in WORDING.entities:
        assert knowledge.entity(key)
    for key in WORDING.metrics:
        assert knowledge.metric(key)
