"""What an answer says to a question, read from its text as the asker reads it."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from opencc import OpenCC

from bot.models import Trace
from tests.bot.verdicts.cases import Case
from tests.bot.verdicts.grammar import read

Judged = Literal["right", "wrong", "told", "refused"]
"""Told: the figures are shown without a yes or no, so that nothing wrong is said."""
_AFFIRMING = ("yes", "agree")


def judge(case: Case, trace: Trace) -> Judged:
    if trace.answer.outcome != "answer":
        return "refused"
    if case.pattern.number:
        return "right" if has_number(case.expected, trace.message.text) else "wrong"
    sign = sign_of(trace.message.text)
    if sign is None:
        return "told"
    return "right" if (sign in _AFFIRMING) == (case.expected in _AFFIRMING) else "wrong"


def sign_of(text: str) -> str | None:
    first = _simplified().convert(text.lstrip().split("\n")[0])
    return next((sign["says"] for sign in read("words/signs.yaml") if first.startswith(sign["begins"])), None)


def has_number(number: str, text: str) -> bool:
    return re.search(rf"(?<![\d.]){re.escape(number)}(?!\d|\.\d)", text) is not None


@cache
def _simplified() -> OpenCC:
    return OpenCC("t2s")
