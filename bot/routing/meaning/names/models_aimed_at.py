"""Whom a model is aimed at: "who is the target of Qwen3-Next?" and "against which product is Qwen3-Next positioned?"
ask whom it challenges, and for no price target or comparison."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CHALLENGED = "gemini"
_OPENED = frozenset({_CHALLENGED, "open_source"})
_RIVALLING = frozenset({"rival", "challenge", "counter", "outdo"})
_AGAINST, _AT = ("against", "up against", "set against"), "at"
_AIMED = frozenset(
    {"positioned", "pitched", "pitted", "aimed", "directed", "targeted", "ranged", "launched", "set", "competes",
     "compete", "competing", "fights", "fighting", "battles"}
)
_ASKING = frozenset({"which", "what", "who", "whom"})
_KINDS = frozenset({"competition", "of_products", "ai_products", "peers", "model", "app"})
"""What is said of the one whom it is to challenge ("which competing product")."""
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


@woken_by(*_AIMED, beside=("against", _AT))
def with_models_positioned(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Against which competing product is Qwen3-Next-80B-A3B positioned?": asked of one model and nobody else."""
    names = [m for m in mentions if m.kind == "entity"]
    models = [m for m in names if knowledge.entity(m.key).kind == _MODEL and m.key != _CHALLENGED]
    asked = any(m.kind == "cue" and _ASKING & set(m.text.casefold().split()) for m in mentions)
    aimed = {m for m in mentions if m.text.casefold() in _AIMED}
    against = [m for m in mentions if m.text.casefold() in (*_AGAINST, _AT)]
    if len(names) != 1 or not models or not asked or not aimed or not against:
        return mentions

    def as_meant(mention: Mention) -> Mention:
        if mention.start == against[0].start:
            return mention._replace(kind="cue", key=_CHALLENGED)
        return mention.as_filler() if mention.key in _KINDS or mention in aimed else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))
