"""Statements on how many of the names a limit holds of, over every limit between two figures, against verdicts that are
worked out here from the facts alone."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

import pytest

from knowledge import Knowledge

from bot.answers.orders.thresholds import Threshold
from tests.bot.asking import Asking

pytestmark = pytest.mark.volume

_LIMITS = {"above": ("more than {v}", "above {v}"), "below": ("less than {v}", "below {v}")}
_SUBJECTS = {"cloud_share": ("a cloud market share", "%"), "pe_ratio": ("a P/E", "x")}
_PLURAL = {"cloud_share": "of the clouds", "pe_ratio": "of the companies"}
_ANSWERED_AT_LEAST = 0.9


def _figures(metric: str, knowledge: Knowledge) -> dict[str, Decimal]:
    """By the name that is spoken."""
    found = {key: knowledge.facts(key, metric)[0].value for key in knowledge.holders(metric)}
    return {knowledge.entity(key).name: value for key, value in found.items()}


def _statements(metric: str, knowledge: Knowledge) -> Iterator[tuple[str, bool]]:
    figures = _figures(metric, knowledge)
    noun, unit = _SUBJECTS[metric]
    for value in sorted({*figures.values(), *(figure + 1 for figure in figures.values())}):
        for side, wordings in _LIMITS.items():
            inside = {n for n, figure in figures.items() if (figure > value if side == "above" else figure < value)}
            for wording in wordings:
                limit = wording.format(v=f"{value}{unit}")
                yield f"Does any {_PLURAL[metric]} have {noun} {limit}?", bool(inside)
                yield f"Do all {_PLURAL[metric]} have {noun} {limit}?", len(inside) == len(figures)
                yield f"Do most {_PLURAL[metric]} have {noun} {limit}?", 2 * len(inside) > len(figures)
                yield f"None {_PLURAL[metric]} has {noun} {limit}, right?", not inside
                for name in figures:
                    yield f"Does only {name} have {noun} {limit}?", inside == {name}
                for one, two in combinations(figures, 2):
                    yield f"Neither {one} nor {two} has {noun} {limit}, right?", not inside & {one, two}


@pytest.mark.parametrize("metric", _SUBJECTS)
def test_how_many__every_statement_gets_its_own_verdict(metric: str, ask: Asking, knowledge: Knowledge) -> None:
    wrong, given, asked = [], 0, 0
    for text, holds in _statements(metric, knowledge):
        asked += 1
        content = ask(text).answer.content
        verdict = content.verdict if isinstance(content, Threshold) else ""
        given += bool(verdict)
        if verdict and (verdict == "yes") != holds:
            wrong.append(f"{text} deserves {holds}, got {verdict}")
    assert asked > 100
    assert not wrong, f"{len(wrong)} of {asked}\n" + "\n".join(wrong[:40])
    assert given / asked >= _ANSWERED_AT_LEAST, f"{given} of {asked}"
