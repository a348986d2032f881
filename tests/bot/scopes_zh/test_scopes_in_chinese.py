"""No figure of the sources is passed off for one that is narrowed in Chinese to what they do not cover, and what they
do cover is told.

Each frame of scopes.yaml is asked with each kind of scope, of a figure that a fixed seed draws."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.bot.asking import Asking
from tests.bot.grammar_files import read_grammar
from tests.shipped import shipped_base

_FOLDER = Path(__file__).parent
SEED = 1
_GIVEN_AT_LEAST = 0.9
"""A bot that only refuses would pass the rest."""
_SAYS_OF_WHAT = ("来源没有", "來源沒有", "来源只", "不是", "不对")
"""By these an answer that tells a figure says that it is not the one asked for."""


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    figure: str
    """The figure as the sources have it, not to be passed off for what is asked, or to be told."""


def _file() -> dict[str, Any]:
    found: dict[str, Any] = read_grammar(_FOLDER, "scopes.yaml")
    return found


def _figure(figure: dict[str, Any], frame: str, chance: Random, **slots: str) -> Case:
    owner, measure = chance.choice(figure["o"]), chance.choice(figure["m"])
    filled = {"o": owner, "m": measure, "n": measure, "v": figure["v"], **slots}
    return Case(frame.format(**filled), figure["v"].removesuffix("美元").removesuffix("元"))


def narrowed(seed: int) -> Iterator[Case]:
    """Every frame with every kind of scope."""
    for frame in _file()["frames"]:
        for kind, scopes in _file()["scopes"].items():
            chance = Random(f"{seed} {kind} {frame}")
            holders = [figure for figure in _file()["figures"] if kind in figure["narrowed"]]
            yield _figure(chance.choice(holders), frame, chance, s=chance.choice(scopes))


def beside(seed: int) -> Iterator[Case]:
    """Every measure that stands beside a figure, by one of its frames."""
    for figure in _file()["figures"]:
        for measure in figure.get("beside", ()):
            chance = Random(f"{seed} {measure} {figure['key']}")
            yield _figure(figure, chance.choice(_file()["measures"]), chance, m=measure, n=figure["m"][0])


def given(seed: int) -> Iterator[Case]:
    """What the sources do say of each figure, by one frame in three."""
    for figure in _file()["figures"]:
        for scope in figure.get("given", ()):
            chance = Random(f"{seed} {scope} {figure['key']}")
            for frame in chance.sample(_file()["frames"], len(_file()["frames"]) // 3):
                yield _figure(figure, frame, chance, s=scope)


def passed_off(cases: Iterator[Case], ask: Asking) -> list[str]:
    return [f"{case.text}\n  {said}" for case in cases if (said := _passes_off(case, ask))]


def _passes_off(case: Case, ask: Asking) -> str:
    trace = ask.chat(case.text)
    text = trace.message.text
    told = trace.answer.outcome == "answer" and case.figure in text
    return text.splitlines()[0] if told and not any(sign in text for sign in _SAYS_OF_WHAT) else ""


@pytest.mark.volume
def test_scopes__that_no_source_covers_get_no_figure_of_a_wider_one(ask: Asking) -> None:
    wrong = passed_off(narrowed(SEED), ask)
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong)


def test_measures__beside_a_figure_get_none_of_it(ask: Asking) -> None:
    wrong = passed_off(beside(SEED), ask)
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong)


@pytest.mark.volume
def test_scopes__that_the_sources_give_are_told(ask: Asking) -> None:
    cases = list(given(SEED))
    refused = [case.text for case in cases if ask.chat(case.text).answer.outcome != "answer"]
    assert len(refused) <= (1 - _GIVEN_AT_LEAST) * len(cases), f"{len(refused)} of {len(cases)}\n" + "\n".join(refused)


def test_figures__are_those_of_the_base() -> None:
    keys = {fact.key for fact in shipped_base().facts}
    assert {figure["key"] for figure in _file()["figures"]} <= keys
    assert {kind for figure in _file()["figures"] for kind in figure["narrowed"]} <= _file()["scopes"].keys()
