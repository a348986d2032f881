"""Shares that several can only have together: "do AWS, Azure and Google have more than 60 %?" is asked of their sum,
for each of three cannot have so much of one market."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_ASKED, _TOTAL = frozenset({"polar", "confirm"}), "total"
_ABOVE = frozenset({"above", "more", "at_least"})
_OF_MARKETS = frozenset({"market", "share", "cloud", "cloud_share", "case_study"})
_OF_EACH = frozenset(
    {"total", "every", "both", "any_of", "who", "which", "only", "neither", "nobody", "growth", "revenue", "contribute",
     "choice", "average", "how_many", "negation"}
)
_MARKET_SHARE = "cloud_share"
_EACH = "each"
_ALL = 100


@woken_by("quantity")
def with_joint_shares(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Says "together" where the stated share is more than each of those named can have."""
    said = {m.key for m in mentions} | {m.text.casefold() for m in mentions}
    if said.isdisjoint(_ASKED) or not said.isdisjoint(_OF_EACH) or _EACH in said:
        return mentions
    shares = [m for m in mentions if m.quantity and m.quantity.unit == "percent"]
    names = [m for m in mentions if m.kind in ("entity", "group")]
    if len(shares) != 1 or not names or not _is_above(shares[0], mentions):
        return mentions
    sharing = _sharing(names, knowledge)
    of_clouds = not said.isdisjoint(_OF_MARKETS) or all(m.kind == "entity" for m in names)
    if sharing < 2 or not of_clouds or not shares[0].quantity or sharing * shares[0].quantity.value <= _ALL:
        return mentions
    last = max(names, key=lambda m: m.end)
    together = Mention("cue", _TOTAL, last.start, last.end, last.text)
    return tuple(sorted((*mentions, together), key=lambda m: (m.start, m.end)))


def _is_above(share: Mention, mentions: Mentions) -> bool:
    return any(m.kind == "cue" and m.key in _ABOVE and m.end == share.start for m in mentions)


def _sharing(names: list[Mention], knowledge: Knowledge) -> int:
    """How many the names stand for."""
    single = {m.key for m in names if m.kind == "entity"}
    groups = [knowledge.base.groups[m.key] for m in names if m.kind == "group"]
    holders = knowledge.holders(_MARKET_SHARE)
    return len(single | {member for group in groups for member in knowledge.members(group, holders)})
