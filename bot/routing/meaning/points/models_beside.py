"""A model that is told of beside an app: "which Qwen model comes up together with the app launch?" asks for the model,
and for nothing that was counted in a first week."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_LAUNCH, _MODEL, _APP = "first_week", "model", "app"
_ASKING = ("which", "what")
_COUNTING = frozenset({"how_many", "how_much", "downloads", "quantity"})
_COMING_UP = frozenset({"comes", "come", "came", "appears", "appear", "shows", "turns", "goes", "crops", "pops"})


@woken_by(_LAUNCH, beside=(_MODEL,))
def with_models_beside_an_app(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the launch, where "which ... model" is asked beside an app."""
    said = {m.key for m in mentions} | {m.kind for m in mentions}
    if not {_LAUNCH, _MODEL, _APP} <= said or not said.isdisjoint(_COUNTING):
        return mentions
    asking = {m.end for m in mentions if m.key in _ASKING}
    asking |= {m.end for m in mentions if m.kind == "entity" and m.start in asking}
    if not any(m.key == _MODEL and m.start in asking for m in mentions):
        return mentions
    return tuple(
        m.as_filler() if m.key == _LAUNCH or (m.kind == "unknown" and m.text.casefold() in _COMING_UP) else m
        for m in mentions
    )
