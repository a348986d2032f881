"""Names and metrics survive phone typos: 2,000 seeded slips, of which 95 in 100 are recovered and shown, and none
ends with a wrong company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

import pytest

from knowledge import Knowledge

from bot.models import Trace
from tests.bot.asking import Asking
from tests.bot.routing.typos import joined, slips
from tests.shipped import shipped_assistant

pytestmark = pytest.mark.volume

SEED = 20261122
HOW_MANY = 2000
RECOVERED_AT_LEAST = 0.95
# One slip in a shorter word makes another word of it.
_SHORTEST = 5
_PATTERNS = (
    "{name} {words}",
    "{words} of {name}",
    "what is the {words} of {name}?",
    "{name}: {words}",
    "tell me {name} {words}",
)
QUESTIONS = {
    "pe_ratio": "P/E",
    "cloud_share": "cloud market share",
    "revenue_growth": "revenue growth",
    "investment_plan": "investment plan",
    "downloads": "downloads",
    "parameters": "parameters",
    "rd_budget": "research budget",
    "cloud_infrastructure_spending": "infrastructure spending",
    "data_center_regions": "data center regions",
    "ai_case_study_share": "share of AI case studies",
}


@dataclass(frozen=True, slots=True)
class Slip:
    """A question with one slip in it, and the question as it was meant."""

    kind: str
    typed: str
    meant: str
    entity: str
    """Whose figure is meant."""
    in_name: bool


def _questions(knowledge: Knowledge) -> Iterator[tuple[str, str, str]]:
    """An entity, its name, and the words for a metric that it has a figure for."""
    for metric, words in QUESTIONS.items():
        for holder in knowledge.holders(metric):
            yield holder, knowledge.entity(holder).name, words


def _slips(knowledge: Knowledge) -> Iterator[Slip]:
    random = Random(SEED)
    pairs = list(_questions(knowledge))
    while True:
        (entity, name, words), pattern = random.choice(pairs), random.choice(_PATTERNS)
        meant = pattern.format(name=name, words=words)
        for kind, typed in _slipped(name, random):
            yield Slip(kind, pattern.format(name=typed, words=words), meant, entity, True)
        for kind, typed in _slipped(words, random):
            yield Slip(kind, pattern.format(name=name, words=typed), meant, entity, False)


def _slipped(text: str, random: Random) -> Iterator[tuple[str, str]]:
    """A slip in the longest word, or one that joins two words; a short word has no letter to spare."""
    word = max(text.split(), key=len)
    if len(word) >= _SHORTEST and word.isalpha():
        yield from ((kind, text.replace(word, typed)) for kind, typed in slips(word, random))
    if " " in text and text.replace(" ", "").isalpha():
        yield joined.__name__, joined(text, random)


@cache
def _tried() -> tuple[tuple[Slip, Trace, Trace], ...]:
    ask = Asking(shipped_assistant())
    made = _slips(ask.assistant.knowledge)
    different: dict[str, Slip] = {}
    for _ in range(HOW_MANY * 20):
        slip = next(made)
        different.setdefault(slip.typed, slip)
        if len(different) == HOW_MANY:
            break
    return tuple((slip, ask(slip.typed), ask(slip.meant)) for slip in different.values())


def _is_recovered(trace: Trace, meant: Trace) -> bool:
    return trace.answer.outcome == meant.answer.outcome and set(trace.answer.facts) == set(meant.answer.facts)


def test_typos__there_are_as_many_as_said() -> None:
    assert len(_tried()) == HOW_MANY


def test_typos__what_is_meant_is_answered() -> None:
    """A slip cannot be recovered where the right spelling gets no figure."""
    assert (
        sorted(
            {
                slip.meant
                for slip, _, meant in _tried()
                if slip.entity not in {fact.entity for fact in meant.answer.facts}
            }
        )
        == []
    )


def test_typos__nearly_all_are_recovered() -> None:
    lost = [slip for slip, trace, meant in _tried() if not _is_recovered(trace, meant)]
    share = 1 - len(lost) / HOW_MANY
    assert share >= RECOVERED_AT_LEAST, f"{share:.1%}: " + "; ".join(
        f"{slip.typed} ({slip.kind})" for slip in lost[:60]
    )


def test_typos__each_mended_name_is_shown() -> None:
    """Where a name was read from other letters than its own, the answer says so."""
    silent = [
        slip.typed
        for slip, trace, meant in _tried()
        if slip.in_name
        and _is_recovered(trace, meant)
        and trace.spotted.corrections
        and "(read as " not in trace.message.text
    ]
    assert silent == []


def test_typos__none_ends_with_a_wrong_company() -> None:
    knowledge = shipped_assistant().knowledge

    def families(trace: Trace) -> set[str]:
        return {knowledge.company(fact.entity) for fact in trace.answer.facts}

    wrong = [
        f"{slip.typed} -> {sorted(families(trace))}"
        for slip, trace, _ in _tried()
        if slip.in_name and families(trace) and knowledge.company(slip.entity) not in families(trace)
    ]
    assert wrong == []
