"""What is the asker's own, and what he wants to do about it: 我们公司市占率多少, 如何提升市占率.

No source knows it, and nobody else's figure answers it.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_OWN, _IMPROVING = "of_the_asker", "improving"
"""The groups of filler that hold such words."""
_SMALL = ("particles", "determiners")


@woken_by(_OWN, _IMPROVING)
def with_askers_own(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such words as unknown ones beside a measure, so that the refusal names them; one's own where
    it is asked of nobody else: 我们公司想知道阿里的市盈率 only says who asks."""
    measured = {m.start for m in mentions if _is_measure(m, knowledge)}
    of_nobody_else = all(m.kind not in ("entity", "group") for m in mentions)

    def is_meant(mention: Mention) -> bool:
        if mention.kind != "filler" or not measured:
            return False
        if mention.key == _IMPROVING:
            return True  # how it could be raised is told of nobody
        return mention.key == _OWN and of_nobody_else and _next_word(mention, mentions) in measured

    return tuple(m._replace(kind="unknown", key=m.text.casefold()) if is_meant(m) else m for m in mentions)


def _is_measure(mention: Mention, knowledge: Knowledge) -> bool:
    return mention.kind == "metric" or (mention.kind == "cue" and mention.key in knowledge.metric_cues)


def _next_word(mention: Mention, mentions: Mentions) -> int:
    """Where the first word behind it stands that is neither small nor a time (我们公司今年的研发预算)."""
    end = mention.end
    while small := [m for m in mentions if m.start == end and (m.key in _SMALL or m.kind == "period")]:
        end = max(m.end for m in small)
    return end
