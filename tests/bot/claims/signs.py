"""What an answer says to a statement, read from its text as the asker reads it."""

from __future__ import annotations

from typing import Literal

from bot.models import Trace
from tests.bot.claims.cases import PREMISE, Case
from tests.bot.verdicts.signs import sign_of

Judged = Literal["right", "told", "refused", "wrong"]
"""Told: the point is told without a yes or a no. Refused: declined, though it is said."""
_AFFIRMING = ("yes", "agree")


def judge(case: Case, trace: Trace) -> Judged:
    declined = trace.answer.outcome != "answer"
    sign = None if declined else sign_of(trace.message.text)
    if case.expects == "nothing":
        return "wrong" if _affirms(case, trace, sign) else "right" if declined or sign else "told"
    if declined:
        return "refused"
    if case.expects == "told":
        return "told" if sign else "right"
    if sign is None:
        return "told"
    return "right" if (sign in _AFFIRMING) == (case.expects == "yes") else "wrong"


def _affirms(case: Case, trace: Trace, sign: str | None) -> bool:
    """Whether what the source does not say gets a yes, or what a question takes for granted gets the point on it as if
    it were so."""
    taken_up = not {claim.key for claim in trace.answer.claims}.isdisjoint(case.claims)
    if case.frame == PREMISE:
        return trace.answer.outcome == "answer" and sign is None and taken_up
    return sign in _AFFIRMING
