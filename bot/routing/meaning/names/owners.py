"""Names that stand for those who own or make: the models of an app's maker, a unit as a part of its owner; and robots
that a company owns."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_OF_MARKETS = frozenset({"market", "cloud", "world", "case_study"})
_FINANCES = frozenset({"flexibility", "outside:earnings", "outside:net_income"})
_ROLE, _MONEYWISE = "role", "financially"
_OF_A_LISTING = ("ipo", "cancel", "went_public")
_PROFIT, _UNIT = "profit", "cloud_unit"
_OWNERSHIP, _OWNER, _OF = "outside:ownership", frozenset({"owner", "owners"}), ("of", "of the")
_HUMAN, _AGENT = "human", "agent"
_ROBOTS = frozenset({"robot", "robots", "robotics", "machines", "computer", "computers", "software", "humans",
                     "机器人", "機器人", "人类", "人類", "真人"})
_OF_THE_TEXT = frozenset({"author", "article", "source", "reviewed", "published", "title", "quote", "says", "it"})
_SALES, _LEADING, _NEAR = ("revenue", "outside:revenue", "outside:sales"), ("of", "in", "within", "the"), 2
_PARTS, _CONTRIBUTED = ("how_much_of", "share", "as_percent"), "contribute"


@woken_by(*_PARTS, beside=("entity",))
def with_parts_of_owners(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How much of Microsoft is Azure?": what a unit is of its owner is no share of a market."""
    names = [m for m in mentions if m.kind == "entity"]
    owners = {knowledge.entity(m.key).parent for m in names}
    of_owner = [m.start for m in names if m.key in owners]
    if not of_owner:
        return mentions
    in_market = any(m.key in _OF_MARKETS for m in mentions)
    sold = {m.start for m in mentions if m.key in _SALES}
    of_sales = [m.start for m in names if m.start in of_owner and m.is_possessive and m.end in sold]

    def is_part(mention: Mention) -> bool:
        starts = of_sales if in_market else of_owner
        led = any(_leads_to(mention, start, mentions) for start in starts)
        return mention.kind == "cue" and mention.key in _PARTS and led

    return tuple(m._replace(key=_CONTRIBUTED) if is_part(m) else m for m in mentions)


def _leads_to(part: Mention, owner: int, mentions: Mentions) -> bool:
    """ "Share of Microsoft", "share of Azure in Microsoft": nothing but the unit stands between the two."""
    between = [m for m in mentions if part.end <= m.start < owner]
    of_unit = [m for m in between if m.kind not in ("entity", "term") and m.text.casefold() not in _LEADING]
    return 0 <= owner - part.end <= _NEAR or (owner > part.end and not of_unit)


@woken_by(_OWNERSHIP, beside=_OWNER)
def with_figures_of_owners(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What P/E does the owner of AWS get?": where a figure is asked for, an owner is a name for whom it is of."""
    measured = any(is_measure(m, knowledge) and m.key != _OWNERSHIP for m in mentions)
    owner = next((m for m in mentions if m.key == _OWNERSHIP and m.text.casefold() in _OWNER), None)
    if owner is None or not measured:
        return mentions
    of = next((m.end for m in mentions if m.start == owner.end and m.text.casefold() in _OF), None)
    owned = next((m for m in mentions if m.kind == "entity" and (m.start == of or _is_behind(owner, m))), None)
    parent = knowledge.entity(owned.key).parent if owned else None
    if owned is None or parent is None:
        return mentions
    named = (m._replace(key=parent) if m is owned else m for m in mentions)
    return tuple(m.as_filler() if m is owner else m for m in named)


def _is_behind(owner: Mention, name: Mention) -> bool:
    return name.is_possessive and name.end == owner.start


@woken_by(*_FINANCES)
def with_roles_for_owners(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Azure's role in Microsoft's finances", "what Azure does for Microsoft financially": what a unit earns for its
    owner; of an owner alone it is how free it is in its spending, and how much of it nobody asks here."""
    named = {m.key for m in mentions if m.kind == "entity"}
    owned = any(knowledge.entity(key).parent in named for key in named)
    if not owned or any(m.key in (*_PARTS, *_OF_A_LISTING, _CONTRIBUTED, "how_much") for m in mentions):
        return mentions
    is_role = any(_ROLE in m.text.casefold().split() for m in mentions)

    def is_of_profit(mention: Mention) -> bool:
        return mention.key in _FINANCES and (is_role or mention.text.casefold() == _MONEYWISE)

    return tuple(m._replace(kind="cue", key=_PROFIT) if is_of_profit(m) else m for m in mentions)


@woken_by("flexibility", beside=("entity",))
def with_finances_of_units(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How healthy is Azure financially?", "the financial edge of Azure over Alibaba's cloud": a unit has no other
    finances than what it earns; how free it is in its spending is said of a company."""
    named = [knowledge.entity(m.key) for m in mentions if m.kind == "entity"]
    if not named or any(one.kind != _UNIT for one in named) or any(m.key in _OF_A_LISTING for m in mentions):
        return mentions

    def is_of_profit(mention: Mention) -> bool:
        return mention.key == "flexibility" and mention.text.casefold() in (_MONEYWISE, "financial")

    if not any(map(is_of_profit, mentions)):
        return mentions
    plain = (m.as_filler() if m.key == "polar" and m.text == "?" else m for m in mentions)  # "the edge of Azure?"
    return tuple(m._replace(kind="cue", key=_PROFIT) if is_of_profit(m) else m for m in plain)


@woken_by(_HUMAN)
def without_robots_of_companies(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How much does Alibaba invest in robots?": where a company or a price is spoken of, a robot is no author."""
    named = {knowledge.entity(m.key).kind for m in mentions if m.kind == "entity"}
    priced = any(m.key == "how_much" for m in mentions)
    if not (named or priced) or _AGENT in named or any(m.key in _OF_THE_TEXT for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="unknown", key=m.text.casefold())
        if m.key == _HUMAN and m.text.casefold() in _ROBOTS
        else m
        for m in mentions
    )
