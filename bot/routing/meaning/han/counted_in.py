"""微软的PE顶阿里几个 counts one company's figure in another's: the name stands between the verb and the "how many"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_RATIO, _HOW_MANY = "ratio", "how_many"
_WORTH = frozenset(
    {"顶", "頂", "抵", "抵得上", "顶得上", "頂得上", "抵得", "抵得过", "抵得過", "顶得过", "頂得過", "等于", "等於",
     "相当于", "相當於", "相当", "相當", "值", "抵过", "抵過", "顶了", "頂了", "够", "夠", "抵到"}
)
_PIECES = ("几个", "幾個", "几多个", "幾多個", "多少个", "多少個", "几倍", "幾倍", "多少倍", "几多倍", "幾多倍")
_TWO, _WORDS = 2, 3


@woken_by(_HOW_MANY, _RATIO)
def with_figures_counted_in_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Where two are named and one thing is measured, a ratio is asked for, and nothing is counted."""
    names = [m for m in mentions if m.kind == "entity"]
    measured = any(is_measure(m, knowledge) for m in mentions)
    if len({m.key for m in names}) != _TWO or not measured:
        return mentions
    asked = next((m for m in mentions if m.text in _PIECES and m.start == names[-1].end), None)
    worth = _words_before(names[-1], mentions)
    if asked is None or not any(worth.endswith(word) for word in _WORTH):
        return mentions
    return tuple(
        m._replace(key=_RATIO) if m.key == _HOW_MANY and m.start == asked.start else m
        for m in mentions
        if m.key == _HOW_MANY or m.start != asked.start or m.key == _RATIO
    )


def _words_before(name: Mention, mentions: Mentions) -> str:
    """The few words right before a name, as one."""
    words = [m for m in mentions if m.end <= name.start and m.kind != "entity"][-_WORDS:]
    return "".join(m.text for m in words) if words and words[-1].end == name.start else ""
