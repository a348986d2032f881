"""Who is set beside whom: a group is no topic, and a model without figures is better only in what it does."""

from __future__ import annotations

from knowledge import Knowledge, Mention

_MODEL, _OUTPERFORM = "model", "outperform"


def outperforming(mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[Mention, ...]:
    """ "Which models does Qwen2.5-Max beat?": a model without a figure is more in nothing but its performance."""
    models = {
        m.end
        for m in mentions
        if m.kind == "entity" and knowledge.entity(m.key).kind == _MODEL and not knowledge.metrics_of(m.key)
    }
    if not models or any(m.kind == "metric" for m in mentions):
        return mentions
    beats = {m.start for m in mentions if m.key == "more" and m.start in models}
    return tuple(
        m._replace(key=_OUTPERFORM) if m.start in beats and m.key == "more" else m
        for m in mentions
        if m.start not in beats or m.key in ("more", _OUTPERFORM)
    )


def beside_groups(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """ "Compared to the competition": whom somebody is set beside is no topic."""
    if not any(m.key == "compare" for m in mentions):
        return mentions
    groups = {(m.start, m.end) for m in mentions if m.kind == "group"}
    return tuple(m for m in mentions if m.kind != "cue" or m.key == "compare" or (m.start, m.end) not in groups)
