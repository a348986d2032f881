"""Who is set beside whom: a group is no topic, and a model without figures is better only in what it does."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COMPARE, _AS_PERCENT = "compare", "as_percent"
_MODEL, _OUTPERFORM = "model", "outperform"
_SETTING_APART = "differentiat"
_BY = "by"
_SETTING_BESIDE = ("more", "less", "faster", "slower", "above", "below", "compare", "same", "and_what", "base_year")
_NO_MEASURES = frozenset({"cloud", "ai"})
_TWO = 2
_LIMITS = {"above": "more", "below": "less"}
_BEHIND, _NEXT = ("behind", "below", "beneath", "under"), "next_after"
_WHOEVER = frozenset({"who", "whos", "who's", "which"})
_COUNTED_OUT = ("how_many", "how_much", "difference", "points", "ratio", "most", "least", "when", "author", "human")
_THAT_OF = 2
"""So many small words may stand between "below" and a name ("below that of Amazon")."""


@woken_by("more")
def outperforming(mentions: Mentions, knowledge: Knowledge) -> Mentions:
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


@woken_by(_COMPARE)
def beside_groups(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Compared to the competition": whom somebody is set beside is no topic."""
    if not any(m.key == _COMPARE for m in mentions):
        return mentions
    groups = {(m.start, m.end) for m in mentions if m.kind == "group"}
    return tuple(m for m in mentions if m.kind != "cue" or m.key == _COMPARE or (m.start, m.end) not in groups)


@woken_by(_AS_PERCENT)
def below_a_name(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "By what percentage is its multiple below Amazon's?": before a name "below" is "less than", and no limit."""
    names = [m.start for m in mentions if m.kind == "entity"]
    in_percent = any(m.key == _AS_PERCENT for m in mentions)
    if not in_percent or len(names) < _TWO or any(m.quantity for m in mentions):
        return mentions
    return tuple(
        m._replace(key=_LIMITS[m.key])
        if m.key in _LIMITS and any(0 <= start - m.end <= _THAT_OF for start in names)
        else m
        for m in mentions
    )


@woken_by(*_BEHIND)
def next_behind(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Who is behind AWS in the cloud market?", "who ranks below Google Cloud?": whoever comes after that one, and not
    the last of all."""
    names = [m.start for m in mentions if m.kind == "entity"]
    asked = mentions[0].text.casefold().split()[0] in _WHOEVER
    asked = asked and not any(m.kind == "cue" and m.key in knowledge.topics - knowledge.metric_cues for m in mentions)
    if len(names) != 1 or not asked or any(m.quantity or m.key in _COUNTED_OUT for m in mentions):
        return mentions

    def is_behind(mention: Mention) -> bool:
        return mention.kind == "cue" and mention.end == names[0] and mention.text.casefold().split()[-1] in _BEHIND

    return tuple(m._replace(key=_NEXT) if is_behind(m) else m for m in mentions)


@woken_by("difference")
def setting_apart(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What differentiates Alibaba from US vendors?": what sets somebody apart is a strength; a difference only of
    what is measured."""
    if any(m.kind == "metric" or (m.kind == "cue" and m.key in knowledge.metric_cues - _NO_MEASURES) for m in mentions):
        return mentions
    apart = {m.start for m in mentions if m.text.casefold().startswith(_SETTING_APART)}
    apart = {m.start for m in mentions if m.start in apart and m.key == "strength"}
    return tuple(m for m in mentions if not (m.start in apart and m.key == "difference"))


@woken_by("difference")
def growing_by(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "By how much did Alibaba's cloud revenue rise?": of one name alone that is how much it grew, and lies between no
    two."""
    names = [m for m in mentions if m.kind in ("entity", "group")]
    grows = {m.start for m in mentions if m.key == "growth"}
    beside = any(m.kind == "cue" and m.key in _SETTING_BESIDE for m in mentions)
    asked = {m.start for m in mentions if m.key == "difference" and m.text.casefold().startswith(_BY)}
    if len(names) != 1 or beside or not any(start > asking for asking in asked for start in grows):
        return mentions
    return tuple(m._replace(key="how_much") if m.start in asked and m.key == "difference" else m for m in mentions)
