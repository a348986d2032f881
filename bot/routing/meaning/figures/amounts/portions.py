"""Parts of an amount said in coins: "of every dollar in the plan, how many cents ...", "out of every $100 spent on
cloud, how much goes to ..." ask for a percentage.

The dollar is none that anybody spends, nor is what "goes to" somebody their own outlay.
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.metrics import facts_with_value
from bot.routing.parts import first_word, last_word
from bot.routing.waking import Mentions, woken_by

_EACH = ("every", "each")
_OUT_OF = ("of", "from", "for", "per")
_FOR = ("for", "per")
_TAKING = ("takes", "take", "earns", "earn", "makes", "make", "brings", "bring", "gets", "collects", "books", "rakes")
"""What somebody does with a dollar of revenue; each opens its mention ("takes in")."""
_ROUND = (1, 10, 100, 1000)
_GOES = ("goes", "go", "going", "went")
_COINS = ("cents", "cent", "pennies", "pence")
_SPENT = ("budget", "invest", "paid")
_OF_MARKETS = ("cloud", "market")
_WHOLES = (*_OF_MARKETS, "plan", "budget", "invest", "revenue", "rnd", "investment_plan")
"""What the dollars may be of: of those that somebody earns or charges no source gives parts."""

_REVENUE = "revenue"
_PLAN = "plan"
_HOW_MUCH, _IN_MONEY, _REMAINDER = "how_much", "convert", "remainder"
_ASSURED, _SITES, _ALONE = "assured", "data_center", "alone"
_TURN, _INTO = "turn", ("into", "in")
_RESTS = ("other", "remaining", "last", "final", "missing", "left-over", "leftover")
_FRACTIONS = {"third": Decimal("33.3"), "fourth": Decimal(25), "fifth": Decimal(20), "tenth": Decimal(10)}


@woken_by(*_EACH, *_GOES, beside=(*_OF_MARKETS, "as_percent", "convert", "quantity"))
def with_portions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "of every dollar" as the cue of a percentage, and the money that it is counted in as filler."""
    coin = next((i for i, m in enumerate(mentions) if _is_each(m, mentions[:i]) and _is_coin(mentions, i + 1)), None)
    if coin is not None and not _is_of_what_is_earned(mentions, coin):
        return mentions
    if coin is not None and _is_taken_in(mentions, coin):
        mentions = (*mentions[: coin + 3], mentions[coin + 3]._replace(kind="cue", key=_REVENUE), *mentions[coin + 4 :])
    if coin is not None and any(m.key in _WHOLES or m.kind == "quantity" for m in mentions[coin + 2 :]):
        mentions = tuple(_counted(m, i, coin) for i, m in enumerate(mentions))
    if coin is None and not any(m.key in _OF_MARKETS or m.key == "as_percent" for m in mentions):
        return mentions
    return tuple(m.as_filler() if _is_received(m, mentions) else m for m in mentions)


@woken_by("percent", beside=("rd_budget", "ai_capex", "cloud_infrastructure_spending"))
def with_wholes_as_plans(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "80 % of the 53b is for R&D": the amount that is divided says of what it is, and nobody's budget is meant."""
    percents = [m.end for m in mentions if m.quantity and m.quantity.unit == "percent"]
    wholes = {metric.whole for metric in knowledge.shares}
    for amount in (m for m in mentions if m.quantity and percents and m.start > percents[0]):
        facts = facts_with_value(amount.quantity, (), knowledge) if amount.quantity else ()
        between = [m.text.casefold() for m in mentions if percents[0] <= m.start < amount.start]
        if between in (["of"], ["of", "the"]) and any(fact.metric in wholes for fact in facts):
            named = amount._replace(kind="cue", key=_PLAN, quantity=None)
            kept = (m for m in mentions if not (m.kind == "metric" and m.start > amount.start))
            return tuple(part for m in kept for part in ((m, named) if m is amount else (m,)))
    return mentions


@woken_by(_HOW_MUCH, beside=("percent",))
def with_parts_of_plans_in_money(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How much is 80 % of Alibaba's plan?": the part is told already, so that it is asked for in money; of another
    part no source says anything."""
    stated = [m for m in mentions if m.quantity and m.quantity.unit == "percent"]
    percents = [m for m in stated if m.quantity and _is_a_part(m.quantity, knowledge)]
    asked = next((m for m in mentions if m.key == _HOW_MUCH), None)
    of = {m.end for m in mentions if percents and m.start == percents[0].end and m.text.casefold() == "of"}
    wholes = {metric.whole for metric in knowledge.shares}
    plans = any(m.key in (_PLAN, *wholes) and of and m.start >= min(of) for m in mentions)
    leads = asked is not None and percents and asked.end <= percents[0].start <= asked.end + 1
    if asked is None or len(percents) != 1 or not (leads and plans) or any(m.key == _IN_MONEY for m in mentions):
        return mentions
    return (*mentions[: mentions.index(asked)], asked._replace(key=_IN_MONEY), *mentions[mentions.index(asked) :])


def _is_a_part(stated: Quantity, knowledge: Knowledge) -> bool:
    shares = {metric.key for metric in knowledge.shares if metric.whole}
    return any(fact.metric in shares for fact in facts_with_value(stated, (), knowledge))


@woken_by("negation", beside=(_SITES,))
def without_opening_denials(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Isn't 80 % of the plan for data centers?": asks whether it is, and not for the rest."""
    opening = {m.start for m in mentions if m.key == "polar" and not m.start}
    stated = any(m.quantity for m in mentions)
    denied = [m for m in mentions if m.key == "negation"]
    if not stated or [m.start for m in denied] != [0] or not opening:
        return mentions
    return tuple(m for m in mentions if m not in denied)


def _is_each(mention: Mention, before: tuple[Mention, ...]) -> bool:
    last = next((m.text.casefold().split()[-1] for m in reversed(before) if m.end == mention.start), "")
    return mention.text.casefold() in _EACH and last in _OUT_OF


def _is_coin(mentions: tuple[Mention, ...], index: int) -> bool:
    if index >= len(mentions):
        return False
    coin = mentions[index]
    stated = coin.quantity
    return coin.key == "convert" or (stated is not None and stated.value in _ROUND and stated.unit != "percent")


def _is_of_what_is_earned(mentions: tuple[Mention, ...], coin: int) -> bool:
    """ "For every dollar" may be paid for anything; "of every dollar" is a part of it."""
    before = [m for m in mentions[:coin] if m.end == mentions[coin].start]
    leading = before[-1].text.casefold().split()[-1] if before else ""
    earned = _is_taken_in(mentions, coin) or any(m.key == _REVENUE for m in mentions)
    return leading not in _FOR or earned


def _is_taken_in(mentions: tuple[Mention, ...], coin: int) -> bool:
    """ "For every dollar Microsoft takes in": of its revenue, where a second name has a part of it."""
    owner, verb = (*mentions[coin + 2 : coin + 4], None, None)[:2]
    if owner is None or verb is None or owner.kind != "entity" or verb.start != owner.end:
        return False
    parts = any(m.kind == "entity" and m.key != owner.key for m in mentions[coin + 4 :])
    return parts and verb.text.casefold().split()[0] in _TAKING


def _counted(mention: Mention, index: int, coin: int) -> Mention:
    if index == coin:
        return mention._replace(kind="cue", key="as_percent")
    if mention.key == "how_many":
        return mention._replace(key="how_much")
    spent = index in (coin + 2, coin + 3) and mention.key in _SPENT
    return mention.as_filler() if index == coin + 1 or spent or mention.text.casefold() in _COINS else mention


def _is_received(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Goes to Alibaba": what comes to somebody is no outlay of theirs."""
    to = mention.text.casefold().split()
    goes = mention.kind in ("cue", "metric") and len(to) > 1 and to[0] in _GOES and to[-1] == "to"
    return goes and any(m.kind == "entity" and m.start == mention.end for m in mentions)


@woken_by(_TURN, beside=(_IN_MONEY,))
def without_turning_into_money(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Turn the data center slice into dollars": to turn into money is no turn of a multiple."""
    into = {m.end for m in mentions if m.text.casefold() in _INTO}
    money = any(m.key == _IN_MONEY and (m.start in into or first_word(m) in _INTO) for m in mentions)
    return tuple(m.as_filler() if money and m.text.casefold() == _TURN else m for m in mentions)


@woken_by(_ASSURED, beside=(_SITES,))
def without_parts_alone(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The data center money alone, a year": of a part it says that nothing else is meant, and not that it would be
    enough."""
    parts = {m.end for m in mentions if m.key == _SITES}
    return tuple(
        m.as_filler() if m.key == _ASSURED and m.start in parts and last_word(m) == _ALONE else m for m in mentions
    )


@woken_by(*_RESTS, beside=("ordinal", "quantity"))
def with_rests_in_fractions(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What is the other fifth for?": behind a word for the rest it is a part, and no place in an order; "what does
    the remaining fifth come to in dollars?" asks for what is left of an amount."""
    rests = {m.end for m in mentions if m.text.casefold().split()[-1] in _RESTS}
    parts = {m.start for m in mentions if m.kind == "ordinal" and m.start in rests and m.text.casefold() in _FRACTIONS}
    mentions = tuple(
        _as_part(m) if m.start in parts else m for m in mentions if not (m.kind == "group" and m.end in parts)
    )
    return _with_what_is_left(mentions) if any(m.key == _IN_MONEY for m in mentions) else mentions


def _with_what_is_left(mentions: Mentions) -> Mentions:
    """The mentions with a remainder beside a percentage that is called the rest ("remaining fifth")."""
    called = [m for m in mentions if m.quantity and m.text.casefold().split()[0] in _RESTS]
    left = [m._replace(kind="cue", key=_REMAINDER, quantity=None) for m in called]
    return tuple(sorted((*mentions, *left), key=lambda m: m.start)) if left else mentions


def _as_part(mention: Mention) -> Mention:
    part = Quantity(_FRACTIONS[mention.text.casefold()], "percent", mention.start, mention.end)
    return mention._replace(kind="quantity", key=part.unit or "", quantity=part)
