"""余额 is the balance of an account, and behind what is taken off what is left of it ("扣除数据中心后余额几何")."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_TAKEN_OFF = ("exclude", "excluded_after")
_LEFT = frozenset({"余额", "餘額"})
_REMAINDER, _OF_PLANS = "remainder", ("data_center", "plan", "investment_plan", "data_center_part")


@woken_by(*_LEFT, beside=_TAKEN_OFF)
def with_balances_left(mentions: Mentions, _: Knowledge) -> Mentions:
    """The balance as a remainder, behind what is taken off a plan."""
    off = min((m.start for m in mentions if m.key in _TAKEN_OFF), default=None)
    if off is None or not any(m.key in _OF_PLANS for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key=_REMAINDER, word=None) if m.text in _LEFT and off < m.start else m for m in mentions
    )
