"""Whether an answer passes a covered figure off for what was asked, read from its text as the asker reads it."""

from __future__ import annotations

from typing import Literal

from bot.models import Trace
from tests.bot.scopes.cases import Case, words

Judged = Literal["right", "told", "refused", "wrong"]
"""Right: what the sources give is told, what they do not give is declined. Told: the answer says of what its figures
are, or holds none of them. Refused: what the sources give is declined."""


def judge(case: Case, trace: Trace) -> Judged:
    declined = trace.answer.outcome != "answer"
    if case.is_own:
        return "refused" if declined else "right"
    if declined:
        return "right"
    if trace.answer.kind == "claims" or says_of_what(trace.message.text):
        return "told"
    return "told" if says_of_what(trace.message.text) or not _holds(case, trace.message.text) else "wrong"


def says_of_what(text: str) -> bool:
    said = text.split("\n¹")[0]
    return any(sign in said for sign in words("words/signs.yaml"))


def _holds(case: Case, text: str) -> bool:
    return any(figure in text for figure in case.figures)
