"""A wrong yes or no is the worst answer: thousands of statements on every figure get the verdict that they deserve."""

from __future__ import annotations

from collections import Counter

import pytest

from knowledge import Knowledge

from bot.answers.verification.held import Verification
from tests.bot.answers.statements import Stated, every_statement
from tests.bot.asking import Asking
from tests.share import every

pytestmark = pytest.mark.volume

PARTS = 4
"""So that the statements are spread over the processes of a test run."""
EVERY = 5 * every(3)
"""Of the statements one in so many is asked: all of them take minutes."""
_ANSWERED_AT_LEAST = 0.97


def _verdict(stated: Stated, ask: Asking) -> str | None:
    content = ask(stated.text).answer.content
    return content.verdict if isinstance(content, Verification) else None


@pytest.mark.parametrize("part", range(PARTS))
def test_verdicts__every_statement_gets_its_own(part: int, ask: Asking, knowledge: Knowledge) -> None:
    counts: Counter[str] = Counter()
    wrong = []
    for number, stated in enumerate(every_statement(knowledge)):
        if number % (PARTS * EVERY) != part:
            continue
        found = _verdict(stated, ask)
        counts["none" if found is None else "given"] += 1
        if found not in (None, stated.verdict):
            wrong.append(f"{stated.text} deserves {stated.verdict}, got {found}")
    assert sum(counts.values()) > 2000 // every(3)
    assert not wrong, f"{len(wrong)} in all\n" + "\n".join(wrong[:40])
    assert counts["given"] / sum(counts.values()) >= _ANSWERED_AT_LEAST, counts


@pytest.mark.parametrize(("question", "first"), [
    ("Is AWS's share at least 40% larger than Azure's?", "As the source has it: AWS's cloud market share is 45%"),
    ("Is Azure's share over 50% bigger than Google Cloud's?", "As the source has it: Azure's cloud market share is 53"),
    ("Is Azure's growth more than 10% faster than Alibaba's?", "As the source has it: Azure's revenue growth is 14"),
    ("Is AWS's share less than 40% larger than Azure's?", "As the source has it: AWS's cloud market share is 45%"),
    ("AWS的份额比Azure高至少40%吗?", "来源的说法是：AWS的云市场份额比Azure高45%"),
    ("Is Azure's share more than 60% bigger than Google Cloud's?", "No: Azure's"),
    ("Is AWS's share at least 5% larger than Azure's?", "Yes: AWS's"),
    ("Is AWS's share at least 40% smaller than Azure's?", "No: AWS's"),
    ("Is Microsoft's P/E at least 120% larger than Alibaba's?", "No: Microsoft's P/E is 94.4% above"),
    ("Is Microsoft's P/E at least 90% larger than Alibaba's?", "Yes: Microsoft's P/E is 94.4% above"),
    ("Do AWS and Azure have more than 60%?", "No: together 49%"),
])
def test_percent_above__is_of_points_or_of_the_other(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Does AWS lead Azure by more than 50%?", "No: AWS's cloud market share is 9 percentage points above"),
    ("Is one fifth of the plan not for data centers?", "Yes: Alibaba, part of the plan for data centers: 100%"),
    ("Does more than a quarter of the plan go to things other than data centers?", "No: Alibaba"),
    ("Is 66% of AI case studies not AWS's?", "Yes: AWS, share of AI case studies: 100% − 34% = 66%"),
    ("Is 80% of the plan for data centers?", "Yes"),
    ("Isn't 34% of AI case studies AWS's?", "Yes"),
    ("Is Alibaba's discount to Amazon larger than its discount to Microsoft?", "Yes: 40x − 18x = 22 points, against"),
    ("Is AWS's lead over Azure the same as Google Cloud's lead over Alibaba?", "Yes: 29%"),
    ("Does Microsoft spend more than twice as much on R&D as Amazon on cloud infrastructure?",
     "Yes: Microsoft's annual R&D budget is 2.5 times Amazon's cloud infrastructure spending ("),
    ("微软的研发预算超过阿里巴巴计划的两倍吗?", "不是：微软的年度研发预算是阿里巴巴的AI和云投资计划的1.89倍"),
])
def test_rests_gaps_and_ratios__are_told_rightly(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Is $42.4 billion not for data centers?",
    "Is AWS's lead over Azure more than three times Alibaba's share?",
    "Is the P/E gap between Alibaba and Microsoft more than four times that of Microsoft and Amazon?",
])
def test_rests_and_gaps__that_are_held_against_something_are_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
