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
