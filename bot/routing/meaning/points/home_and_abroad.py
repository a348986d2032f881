"""Points at home, abroad or in a region: "regulatory headwinds: domestic or foreign?" asks for what a source says of
both, "is Latin America within the plan for data centers?" whether it is one of the regions.

Of revenue or of sites the two are parts that no source tells apart.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TARGETS, _REGION, _PLAN = "targets", "region_name", ("data_center", "plan")
_REGULATION, _CHOICE = "regulation", "choice"
_SIDES = frozenset(
    {"domestic", "domestically", "home", "local", "locally", "chinese", "china", "foreign", "abroad", "overseas",
     "international", "global", "outside"}
)
_WORDS_OF_SIDES = ("segment", "place", "unknown", "cue")
_WHERE, _SOURCE, _ARTICLE = "where", "source", "article"
_WHENCE = frozenset({"where", "whence", "wherefrom"})
_OF_PRESSURE = frozenset({"pressure", "heat", "trouble", "come", "comes", "coming", "attention"})
"""What regulators make, and where it does."""
_COMING = frozenset({"come", "comes", "coming", "stem", "stems", "stemming", "originate", "originates", "exist",
                     "exists"})
_STRATEGY, _BEYOND, _HOME = "strategy", ("outside", "outside of", "beyond"), "China"
_AMOUNTS = ("how_much", "how_many", "pace", "faster", "slower")
_WHETHER = ("polar", "both")
"""Cues that change nothing where one of the two is to be chosen, or both."""


@woken_by(_REGULATION)
def with_regulation_on_both_sides(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the two sides as filler, where nothing else is asked of which one could be the other's."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    sides = {m.start for m in mentions if _is_a_side(m)}
    measured = any(m.kind == "metric" for m in mentions) or not keys.isdisjoint(knowledge.metric_cues - {"ai", "cloud"})
    if not sides or not keys >= {_REGULATION, _CHOICE} or measured:
        return mentions
    return tuple(
        m.as_filler() if m.start in sides or (m.kind == "cue" and m.key in (_CHOICE, *_WHETHER)) else m
        for m in mentions
    )


@woken_by(_REGULATION, beside=_WHENCE)
def with_regulation_from_somewhere(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Regulatory scrutiny: where does it come from?": what is asked is whence the regulators are, and not the source
    of a figure."""
    of_figures = any(m.kind in ("metric", "quantity", "topic") or m.key == _ARTICLE for m in mentions)
    if of_figures or not any(m.key == _REGULATION for m in mentions):
        return mentions
    words = {word for m in mentions for word in m.text.casefold().split()}
    if not words & _WHENCE:
        return mentions
    return tuple(_as_whence(m) for m in mentions)


@woken_by(_REGULATION, beside=_COMING)
def with_pressure_from_a_side(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Does the regulatory pressure come only from China?": it is asked of a side, and of nobody's share; Beijing is
    where regulators sit, and no danger of its own."""
    said = {m.key for m in mentions}
    sided = any(m.kind == "place" or _is_a_side(m) for m in mentions)
    if _REGULATION not in said or not sided or said.isdisjoint(("polar", "confirm")):
        return mentions
    if not any(_comes(m) for m in mentions):
        return mentions
    places = {m.start for m in mentions if m.kind == "place"}

    def told(mention: Mention) -> Mention:
        of_a_place = mention.kind == "cue" and mention.key == "geopolitics" and mention.start in places
        return mention.as_filler() if _comes(mention) or of_a_place else mention

    return tuple(dict.fromkeys(map(told, mentions)))


def _comes(mention: Mention) -> bool:
    idle = mention.kind in ("unknown", "filler", "cue") and mention.key != _REGULATION
    return idle and mention.text.casefold().split()[0] in _COMING


def _as_whence(mention: Mention) -> Mention:
    text = mention.text.casefold()
    if mention.key == _SOURCE:
        return mention._replace(key=_WHERE)
    return mention.as_filler() if mention.kind == "unknown" and text in _OF_PRESSURE else mention


@woken_by(_STRATEGY, beside=_BEYOND)
def with_strategies_abroad(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What is its strategy for growing outside China?": abroad, and no growth of any figure."""
    beyond = {m.end: m.start for m in mentions if m.text.casefold() in _BEYOND}
    home = next((m for m in mentions if m.kind == "place" and m.key == _HOME and m.start in beyond), None)
    plans = [m for m in mentions if m.key == _STRATEGY]
    if home is None or not plans or any(m.kind == "metric" or m.key in _AMOUNTS for m in mentions):
        return mentions

    def as_meant(mention: Mention) -> Mention:
        if mention.start == home.start:
            return mention._replace(kind="cue", key=_REGION)
        is_growth = mention.key in ("growth", "build") and plans[0].end <= mention.start < home.start
        return mention.as_filler() if is_growth or mention.start == beyond[home.start] else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))


@woken_by(_TARGETS)
def with_plans_of_no_place(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "in the plan for data centers" as the plan, where no region is asked about."""
    if any(m.kind == "place" or m.key == _REGION for m in mentions):
        return mentions
    plain: list[Mention] = []
    for mention in mentions:
        plain += [mention._replace(key=key) for key in _PLAN] if mention.key == _TARGETS else [mention]
    return tuple(plain)


def _is_a_side(mention: Mention) -> bool:
    return mention.kind in _WORDS_OF_SIDES and mention.text.casefold() in _SIDES


@woken_by("backed_by", beside=("regulation",))
def with_pressure_alone(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is Alibaba under pressure from regulators?" asks of the pressure, where nothing is said to be done under it."""
    led = [m for m in mentions if m.key == "backed_by" and m.text.casefold().startswith("under ")]
    others = {m.key for m in mentions if m.kind == "cue"} - {"backed_by", "regulation", "polar", "confirm", "it", "its"}
    if not led or others or any(m.kind in ("metric", "unknown") or m.quantity for m in mentions):
        return mentions
    return tuple(m.as_filler() if m in led else m for m in mentions)
