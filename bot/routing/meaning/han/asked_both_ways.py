"""An adjective said and denied in one breath, behind whom it is compared with: AWS比Azure大不大一倍 asks whether it is
larger, and by so much."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_POLAR, _COMPARE = "polar", "compare"
_THAN = ("比", "较", "較", "比起")
_NOT = ("不", "唔", "没", "沒")
_COMPARATIVES: Mapping[str, str] = {
    "大": "more", "高": "more", "多": "more", "强": "more", "強": "more", "贵": "pricier", "貴": "pricier",
    "快": "faster",
    "小": "less", "低": "less", "少": "less", "弱": "less", "便宜": "cheaper", "平": "cheaper", "慢": "slower",
}  # fmt: skip


@woken_by(_COMPARE)
def with_adjectives_asked_both_ways(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the comparative and the question that it is."""
    than = next((m.start for m in mentions if m.key == _COMPARE and m.text in _THAN), None)
    if than is None:
        return mentions
    asked = {m.start: m for m in mentions if m.start > than and m.kind == "cue" and _adjective(m.text)}
    if not asked:
        return mentions
    kept = [m for m in mentions if m.start not in asked]
    told = [m._replace(key=key) for m in asked.values() for key in (_POLAR, _COMPARATIVES[_adjective(m.text)])]
    return tuple(sorted((*kept, *told), key=_place))


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


def _adjective(text: str) -> str:
    """What is said twice with a "not" between; empty where nothing is."""
    said = next((text.partition(no) for no in _NOT if no in text), ("", "", ""))
    return said[0] if said[0] == said[2] and said[0] in _COMPARATIVES else ""
