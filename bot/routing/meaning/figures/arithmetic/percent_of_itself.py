"""What percentage a figure is: "AWS市占率是百分之几" asks for the figure, and "阿里PE是微软的百分之几" for one as a
part of another."""

from __future__ import annotations

from knowledge import Knowledge, has_han

from bot.routing.waking import Mentions, woken_by

_AS_PART, _AS_PERCENT, _SHARE = "as_part", "as_percent", "share"
_CLOUD_UNIT, _MARKET_SHARE, _PAIR = "cloud_unit", "cloud_share", 2
_OF = ("的", "嘅", "之")
_EACH = frozenset({"各", "分别", "分別", "each", "respectively"})
"""Words by which every name has a percentage of its own ("各是百分之几")."""


@woken_by(_AS_PART, beside=("metric",))
def with_percentages_of_one(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "in percent" for "as a part of", where nothing stands beside the one figure that is one."""
    metrics = {m.key for m in mentions if m.kind == "metric"}
    names = {m.key for m in mentions if m.kind in ("entity", "group")}
    apart = len(names) == 1 or any(not _EACH.isdisjoint((m.text.casefold(), m.text[:1])) for m in mentions)
    related = not apart or len(metrics) != 1 or any(m.quantity for m in mentions)
    if related or any(knowledge.metric(key).unit != "percent" for key in metrics):
        return mentions
    return tuple(m._replace(key=_AS_PERCENT) if m.key == _AS_PART else m for m in mentions)


@woken_by(_AS_PERCENT, beside=(_SHARE,))
def with_parts_of_anothers(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "谷歌云份额占AWS的几成": of the figure of the one right behind the verb, and not how far the two are apart."""
    metrics = {m.key for m in mentions if m.kind == "metric"}
    units = {m.key for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind == _CLOUD_UNIT}
    if not metrics and len(units) != _PAIR:
        return mentions
    taking = {m.end: m.start for m in mentions if m.key == _SHARE and has_han(m.text)}
    whole = {m.end: taking[m.start] for m in mentions if m.kind == "entity" and m.start in taking}
    linked = {m.end: whole[m.start] for m in mentions if m.start in whole and m.text in _OF}
    asked = [m for m in mentions if m.key == _AS_PERCENT and m.start in linked]
    verbs = {linked[m.start] for m in asked} if metrics - {_MARKET_SHARE} else set()
    return tuple(
        m._replace(key=_AS_PART) if m in asked
        else m.as_filler() if m.key == _SHARE and m.start in verbs
        else m
        for m in mentions
    )
