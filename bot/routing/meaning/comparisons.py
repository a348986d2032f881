"""Who is set beside whom: a group is no topic, and a model without figures is better only in what it does."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_COMPARE, _AS_PERCENT = "compare", "as_percent"
_MODEL, _OUTPERFORM = "model", "outperform"
_SETTING_APART = "differentiat"
_BY = "by"
_SETTING_BESIDE = ("more", "less", "faster", "slower", "above", "below", "compare", "same", "and_what", "base_year")
_NO_MEASURES = frozenset({"cloud", "ai"})
_TWO = 2
_LIMITS = {"above": "more", "below": "less"}
_WHO, _WHO_IS = ("who", "which", "any_of"), ("who is", "who are")
_HANGING = ("over", "under")
"""Words for "above" and "below" that also say where a threat hangs."""
_ANYBODY, _HAVING = ("any_of", "existence"), "有"
_CHECKING = ("polar", "confirm")
_THAN = ("more", "less", "above", "below", "faster", "slower", "cheaper", "pricier")
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


@woken_by(*_LIMITS)
def below_a_name(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "By what percentage is its multiple below Amazon's?", "whose P/E is below Amazon's?": before a name "below" is
    "less than", and no limit."""
    names = [m.start for m in mentions if m.kind == "entity"]
    in_percent = len(names) >= _TWO and any(m.key == _AS_PERCENT for m in mentions)
    asks_who = len(names) == 1 and any(_asks_who(m) for m in mentions)
    if not (in_percent or asks_who) or any(m.quantity for m in mentions):
        return mentions

    def is_less_than(mention: Mention) -> bool:
        limits = mention.key in _LIMITS and mention.text.casefold() not in _HANGING
        return limits and any(0 <= start - mention.end <= _THAT_OF for start in names)

    return tuple(m._replace(key=_LIMITS[m.key]) if is_less_than(m) else m for m in mentions)


def _asks_who(mention: Mention) -> bool:
    return mention.key in _WHO or mention.kind == "group" or mention.text.casefold() in _WHO_IS


@woken_by(*_ANYBODY, "who", _HAVING)
def with_anybody(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is any cloud's share above AWS's?", "is there a smaller one than Alibaba Cloud?", 有没有比AWS更大的云: asks
    who, and is no claim about the one that is named."""
    anybody = next((m for i, m in enumerate(mentions) if _is_anybody(m, mentions[i + 1 :])), None)
    names = [m.start for m in mentions if m.kind == "entity"]
    if anybody is None or len(names) != 1 or names[0] < anybody.end or any(m.quantity for m in mentions):
        return mentions
    than = [m for m in mentions if m.key in _THAN and (anybody.end <= m.start < names[0] or has_han(m.text))]
    measured = any(m.kind == "metric" or m.key in knowledge.metric_cues for m in mentions)
    if not than or not measured:
        return mentions
    return tuple(_as_asked_of_anybody(m, anybody) for m in mentions)


def _is_anybody(mention: Mention, behind: Mentions) -> bool:
    having = mention.text == _HAVING and bool(behind) and behind[0].key == _COMPARE  # 有比微软高的吗
    return having or mention.key in _ANYBODY or mention.text.casefold() in _WHO_IS


def _as_asked_of_anybody(mention: Mention, anybody: Mention) -> Mention:
    if mention is anybody:
        return mention._replace(kind="cue", key="who")
    if mention.key in _LIMITS:
        return mention._replace(key=_LIMITS[mention.key])
    return mention.as_filler() if mention.key in (*_CHECKING, *_ANYBODY) else mention


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
