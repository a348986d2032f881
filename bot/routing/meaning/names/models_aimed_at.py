"""Whom a model is aimed at: "who is the target of Qwen3-Next?" asks whom it challenges, and for no price target."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CHALLENGED = "gemini"
_OPENED = frozenset({_CHALLENGED, "open_source"})
_RIVALLING = frozenset({"rival", "challenge", "counter", "outdo"})
_TO, _MEANT, _MODEL = "to", frozenset({"meant", "intended", "supposed", "designed", "built", "out"}), "model"


@woken_by(*_RIVALLING, beside=("model", "open_source", "entity"))
def with_models_meant_to_rival(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Which Google model is the open-sourced Qwen release meant to rival?": whom a model that is opened challenges;
    what a company or a plan is meant to rival is another question."""
    models = [m for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind == _MODEL]
    opened = any(m.key in _OPENED for m in mentions) and any(m.key == _MODEL for m in mentions)
    leading = {m.start: m for m in mentions if m.text.casefold() == _TO}
    ends = {m.end: m for m in mentions if m.text.casefold() in _MEANT}
    verbs = [
        m for m in mentions
        if m.text.casefold() in _RIVALLING and m.start - 1 in leading and m.start - 1 in ends
    ]
    if not verbs or not (models or opened):
        return mentions
    verb = verbs[0]
    idle = ends[verb.start - 1]

    def as_meant(mention: Mention) -> Mention:
        if mention.start == verb.start:
            return mention._replace(kind="cue", key=_CHALLENGED)
        return mention.as_filler() if mention.start == idle.start else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))
