"""What the exit codes of `footnote` mean."""

from __future__ import annotations

from bot.models import Outcome

DONE = 0
BAD_DATA = 1
USAGE = 2
DECLINED = 3
ASKED_BACK = 4

MEANINGS = {
    DONE: "done: the question was answered, or it was small talk",
    BAD_DATA: "the knowledge base or a file given cannot be used; every problem is listed",
    USAGE: "the command line or a setting is not understood",
    DECLINED: "declined: the sources do not say it; for `eval`: a case is wrong, or too few are right",
    ASKED_BACK: "asked back: the question can be read in several ways, or lacks something",
}

OF_OUTCOME: dict[Outcome, int] = {"answer": DONE, "chat": DONE, "decline": DECLINED, "clarify": ASKED_BACK}
