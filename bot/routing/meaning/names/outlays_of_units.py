"""What a cloud lays out: "Amazon cloud capex" is what the company spends on its cloud, and no AI budget of that unit.

The name takes the word "cloud" with it, so that of "cloud capex" only the capex is left.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CLOUD_UNIT, _CAPEX = "cloud_unit", "capex"
_OTHERWISE = ("ai", "define")
_SPENDING, _AI_CAPEX = "cloud_infrastructure_spending", "ai_capex"


@woken_by(_CAPEX)
def with_capex_of_clouds(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the spending on clouds for the capex, where only clouds are named and none of them is known by
    an AI budget of its owner."""
    names = {m.key for m in mentions if m.kind == "entity"}
    clouds = bool(names) and all(knowledge.entity(key).kind == _CLOUD_UNIT for key in names)
    otherwise = any(m.kind in ("metric", "quantity", "group") or m.key in _OTHERWISE for m in mentions)
    if not clouds or otherwise or any(_has_ai_capex(key, knowledge) for key in names):
        return mentions
    return tuple(_as_spending(m) for m in mentions)


def _has_ai_capex(key: str, knowledge: Knowledge) -> bool:
    return bool(knowledge.holders(_AI_CAPEX, knowledge.family(key)))


def _as_spending(mention: Mention) -> Mention:
    return mention._replace(kind="metric", key=_SPENDING) if (mention.kind, mention.key) == ("cue", _CAPEX) else mention
