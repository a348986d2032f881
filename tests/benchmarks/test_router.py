"""Every peer of the router's benchmark runs and is measured; a peer that is not installed is skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.router.names import invent_names
from benchmarks.router.peers import PEERS, build_peer
from benchmarks.router.recognised import Peer
from benchmarks.router.table import peer_table
from benchmarks.router.vocabulary import Words, read_words
from benchmarks.router.worker import measure
from bot.evaluation import read_cases
from tests.shipped import shipped_assistant

pytestmark = pytest.mark.volume

QUESTIONS = Path(__file__).parents[1] / "questions" / "mending.jsonl"
COUNT = 20


@pytest.fixture(scope="module")
def words() -> Words:
    return read_words()


@pytest.mark.parametrize("name", PEERS)
@pytest.mark.filterwarnings("default")  # of other people's packages
def test_peer__is_measured_and_recognises_an_example_of_its_own(
    name: str, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[Peer] = []  # to build one takes seconds, so what was measured is asked again

    def build(name: str, words: Words) -> Peer:
        built.append(build_peer(name, words))
        return built[-1]

    monkeypatch.setattr("benchmarks.router.worker.build_peer", build)
    cases = [case for case in read_cases(QUESTIONS) if case.language == "en" and len(case.turns) == 1][:COUNT]
    try:
        measured = measure(name, words, cases, shipped_assistant())
    except ModuleNotFoundError as error:
        pytest.skip(f"The package of this peer is not installed ({error}).")

    assert measured["right"] + measured["wrong"] + measured["missed"] == COUNT
    assert 0 < measured["median_us"] <= measured["p99_us"]
    assert PEERS[name] in peer_table({name: measured})
    found = built[0].recognise("What is Alibaba's P/E ratio?")
    assert (found.intent, found.entities, found.metrics) == ("figure", ("alibaba",), ("pe_ratio",))


def test_names__are_different_and_the_same_for_a_seed() -> None:
    names = invent_names(500, taken=())

    assert len(set(names)) == 500
    assert names == invent_names(500, taken=())
    assert not set(names) & set(invent_names(50, taken=(), seed=1))
