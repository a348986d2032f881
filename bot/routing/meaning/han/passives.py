"""The passive: in AWS被Azure超过了吗 the second name is the larger, as it is in "overtaken by"."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_BY = ("被", "遭", "给", "俾", "畀")
_EXCEEDING = ("more", "above", "outperform")
_LESS, _MOST = "less", "most"


@woken_by(*_BY, beside=_EXCEEDING)
def with_passives(mentions: Mentions, _: Knowledge) -> Mentions:
    """The word before the doer as "less", where the verb behind him is one of exceeding."""
    doers = {m.start: m.end for m in mentions if m.kind in ("entity", "group")}
    by = next((m for m in mentions if m.text in _BY and m.end in doers), None)
    if by is None or not any(end <= by.start for end in doers.values()):
        return mentions
    behind = [m for m in mentions if m.kind == "cue" and m.key in (*_EXCEEDING, _MOST) and m.start >= doers[by.end]]
    verbs = [m for m in behind if m.start == behind[0].start]  # 被AWS领先超过12个百分点: the second sets a limit
    if all(m.key == _MOST for m in verbs):
        return mentions
    return tuple(
        m._replace(kind="cue", key=_LESS) if m is by else m.as_filler() if m in verbs else m for m in mentions
    )
