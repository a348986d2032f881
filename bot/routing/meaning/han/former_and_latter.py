"""前者 and 后者: the first and the second of two that were named right before (阿里云和AWS的份额，前者是后者的几成)."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_FORMER, _LATTER = ("前者",), ("后者", "後者")
_TWO = 2


@woken_by(*_FORMER, *_LATTER)
def with_former_and_latter(mentions: Mentions, _: Knowledge) -> Mentions:
    """Each stands for the name that it points at; the two names themselves then only open the question."""
    pointing = [m for m in mentions if m.text in (*_FORMER, *_LATTER)]
    named = [m for m in mentions if m.kind == "entity"]
    keys = list(dict.fromkeys(m.key for m in named))
    if not pointing or len(keys) != _TWO or any(m.start >= pointing[0].start for m in named):
        return mentions
    return tuple(
        m._replace(kind="entity", key=keys[m.text in _LATTER], word=None) if m in pointing
        else m.as_filler() if m.kind == "entity"
        else m
        for m in mentions
    )
