"""八成的钱拿去做什么 asks where a part of the money goes: of a percentage 用来 and 拿去 with 什么 are no reason and no
purpose of a building."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_WHERE, _PERCENT = "where", "percent"
_TAKEN_FOR = (
    "用来", "用來", "拿来", "拿來", "拿去", "用嚟", "攞嚟", "攞去", "用去", "用在", "花在", "用于", "用於", "用到",
    "投在",
)
_WHAT = ("什么", "什麼", "啥", "咩", "乜", "嘛", "嘢")
_DOING = frozenset({"做", "干", "幹", "搞"})
_MONEY = ("budget", "plan", "investment_plan", "invest")
_ELSEWHERE = frozenset({"data_center", "region_name", "emerging", "pe", "share", "growth", "revenue"})


@woken_by("什么", "什麼", "什么", "啥", "咩", "乜", "why", "what", "hosting", beside=("quantity",))
def with_uses_of_a_part(mentions: Mentions, _: Knowledge) -> Mentions:
    """The words from 用来 to 什么 as one that asks where."""
    part = any(m.quantity is not None and m.quantity.unit == _PERCENT for m in mentions)
    keys = {m.key for m in mentions}
    if not part or keys.isdisjoint(_MONEY) or not keys.isdisjoint(_ELSEWHERE):
        return mentions
    begun = next((m for m in mentions if m.text.startswith(_TAKEN_FOR)), None)
    if begun is None:
        return mentions
    asked = _asked_behind(begun, mentions)
    if asked is None:
        return mentions
    kept = [m for m in mentions if not begun.start <= m.start < asked.end]
    where = begun._replace(kind="cue", key=_WHERE, end=asked.end, word=None)
    return tuple(sorted((*kept, where), key=lambda m: (m.start, m.end)))


def _asked_behind(begun: Mention, mentions: Mentions) -> Mention | None:
    """The 什么 that 用来, 拿去做 or 用来干 leads to."""
    if begun.text.endswith(_WHAT):
        return begun
    behind = next((m for m in mentions if m.start == begun.end), None)
    if behind is not None and behind.text in _DOING:
        behind = next((m for m in mentions if m.start == behind.end), None)
    return behind if behind is not None and behind.text.endswith(_WHAT) else None
