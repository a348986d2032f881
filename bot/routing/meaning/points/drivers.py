"""Growth that is said to lift something: "did triple-digit AI growth lift the cloud's revenue?" asks what drives
what, and not for how many quarters it went on."""

from __future__ import annotations

from knowledge import Knowledge, Mention, within

from bot.routing.metrics import facts_with_value
from bot.routing.parts import first_word
from bot.routing.waking import Mentions, woken_by

_WHY, _GROWTH, _REVENUE_GROWTH = "why", "growth", "revenue_growth"
_RISING = frozenset({"turned", "rise"})
_STREAK, _DRIVEN = "growth_streak", "driven_by_ai"
_LIFTING = frozenset(
    {"lift", "lifts", "lifted", "drive", "drives", "drove", "boost", "boosts", "boosted", "fuel", "fuels", "fuelled",
     "fueled", "push", "pushes", "pushed", "power", "powers", "powered", "propel", "propels", "propelled"}
)
_TAKINGS = frozenset({"revenue", "revenues", "sales", "turnover"})
_BETWEEN = ("ai", "cloud", "ai_products")
_CLOUD, _MEASURED = "cloud", frozenset({"growth", "share", "market", "pe", "multiple", "revenue"})
_COUNTING = ("how_many", "how_long", "quarters", "streak")


@woken_by(_STREAK, beside=_LIFTING)
def with_growth_that_lifts(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the growth as what drives revenue, where that is what it lifts."""
    growth = next((m for m in mentions if m.kind == "metric" and m.key == _STREAK), None)
    if growth is None or any(m.key in _COUNTING for m in mentions if m.start > growth.start):
        return mentions
    end = growth.end
    while behind := next((m for m in mentions if m.start == end and _only_says_of_what(m)), None):
        end = behind.end
    lifting = [m for m in mentions if m.start == end and first_word(m) in _LIFTING]
    lifted = [m for m in mentions if m.start >= end and not _TAKINGS.isdisjoint(m.text.casefold().split())]
    if not lifting or not lifted:
        return mentions
    told = {*lifting, *(m for m in lifted if m.kind != "entity")}

    def as_products(mention: Mention) -> Mention:
        inside = growth.start <= mention.start and mention.end <= end
        if mention is growth:
            return mention._replace(kind="cue", key=_DRIVEN)
        return mention.as_filler() if inside or mention in told else mention

    return tuple(map(as_products, mentions))


@woken_by(_WHY, beside=("period",))
def with_growth_of_its_time(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What was behind the jump in its cloud revenue in Q3 2025?": the reason of a growth is asked for at the very
    time of which the source gives it."""
    dated = [m for m in mentions if m.period and m.period.start]
    growing = any(m.key in _RISING or m.key == _GROWTH for m in mentions)
    names = {m.key for m in mentions if m.kind == "entity"}
    if len(dated) != 1 or not growing or len(names) != 1 or not any(m.key == _WHY for m in mentions):
        return mentions
    family = {key for name in names for key in (name, *knowledge.family(name))}
    times = [fact.as_of for key in family for fact in knowledge.facts(key, _REVENUE_GROWTH)]
    period = dated[0].period
    if period is None or not any(time and within(period, time) for time in times):
        return mentions
    return tuple(m._replace(period=None).as_filler() if m is dated[0] else m for m in mentions)


@woken_by(_WHY, beside=("quantity",))
def with_growth_of_the_cloud(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What drove the cloud group's 34 %?": right behind the cloud, where nobody is named, it is a growth, if it is
    printed as that of whom the source is about."""
    figures = [m for m in mentions if m.quantity]
    named = any(m.kind == "entity" or m.key in _MEASURED for m in mentions)
    if len(figures) != 1 or named or not any(m.key == _WHY for m in mentions):
        return mentions
    figure, clouds = figures[0], {m.end for m in mentions if m.key == _CLOUD and m.kind == "cue"}
    clouds |= {m.end for m in mentions if m.kind == "filler" and m.start in clouds}
    printed = facts_with_value(figure.quantity, (), knowledge) if figure.quantity else ()
    own = {knowledge.company(fact.entity) for fact in printed if fact.metric == _REVENUE_GROWTH}
    if figure.start not in clouds or own.isdisjoint(knowledge.subjects):
        return mentions
    growth = figure._replace(kind="cue", key=_GROWTH, quantity=None)
    return tuple(one for m in mentions for one in ((m, growth) if m is figure else (m,)))


def _only_says_of_what(mention: Mention) -> bool:
    return mention.kind == "filler" or (mention.kind == "cue" and mention.key in _BETWEEN)
