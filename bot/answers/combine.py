"""One answer made of several, for a message with more than one question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeVar

from knowledge import frozen

from bot.models import Answer, Outcome

Item = TypeVar("Item")
CommonVerdict = Literal["", "yes", "no"]


@frozen
class InCommon:
    """Of whom all the parts hold, where each of them says of whom one condition does."""

    companies: tuple[str, ...]
    count: int
    """How many conditions there are."""
    verdict: CommonVerdict = ""
    """Where it is asked whether anybody meets all of them."""
    either: bool = False
    """Whether one of them is enough."""


_RANK: tuple[Outcome, ...] = ("answer", "clarify", "decline", "chat")


def combine(parts: tuple[Answer, ...]) -> Answer:
    """Answered where any part is; the frame is the last answered part's."""
    outcome = next(o for o in _RANK if any(part.outcome == o for part in parts))
    framed = [part.frame for part in parts if part.outcome == "answer"] or [part.frame for part in parts]
    return Answer(
        outcome=outcome,
        kind="several",
        intent="+".join(part.intent for part in parts),
        content=None,
        facts=_all(part.facts for part in parts),
        claims=_all(part.claims for part in parts),
        conflicts=_all(part.conflicts for part in parts),
        gaps=_all(part.gaps for part in parts),
        citations=_all(part.citations for part in parts),
        suggestions=_all(part.suggestions for part in parts)[:3],
        frame=framed[-1],
        parts=parts,
    )


def _all(groups: Iterable[tuple[Item, ...]]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(item for group in groups for item in group))
