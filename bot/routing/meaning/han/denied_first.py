"""One who is named only to be set aside beside whoever is meant (不是亚马逊，是阿里的市盈率高于9倍吗)."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_NOT = frozenset({"不是", "并非", "並非", "并不是", "並不是", "不看", "不说", "不說", "先不说", "先不說"})
_IS = ("是", "看", "说", "說", "问", "問")
_COMPARE, _THAN = "compare", "比"
_OF, _INSERTED = ("的", "嘅", "之"), 1


@woken_by(*_NOT, beside=("quantity",))
def without_names_denied_first(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Without the name that is denied, where another follows behind 是, or stood before the brackets
    (阿里云（不是Azure）), and a figure is said of it; 不是A而是B更高 sets the two beside each other."""
    if any(m.key == _COMPARE and m.text == _THAN for m in mentions):
        return mentions
    gone = _denied(mentions, knowledge)
    return tuple(m.as_filler() if _is_within(m, gone) else m for m in mentions) if gone else mentions


def _denied(mentions: Mentions, knowledge: Knowledge) -> list[tuple[int, int]]:
    """The spans of such names, each with what denies it."""
    gone: list[tuple[int, int]] = []
    denial: Mention | None = None
    spoken_of: Mention | None = None
    denied: tuple[int, int] | None = None
    last = ""
    for mention in mentions:
        if mention.kind == "entity":
            if denied and last.endswith(_IS):
                gone.append(denied)
            is_denied = denial is not None and denial.end == mention.start
            denied = (denial.start, mention.end) if denial and is_denied else None
            spoken_of = spoken_of if is_denied else mention
        elif mention.text in _NOT:
            denial = mention
        elif mention.kind not in ("filler", "term"):
            measured = mention.kind == "metric" or mention.key in knowledge.metric_cues
            if denied and spoken_of and measured and last in _OF and denied[0] - spoken_of.end <= _INSERTED:
                gone.append(denied)
            denied = None
        last = mention.text if mention.kind == "filler" else ""
    return gone


def _is_within(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)
