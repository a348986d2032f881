"""The exchange rate that lies in an amount given in two currencies: "what rate is implied by the RMB120bn / $16.5bn
pair?". Of any other rate, today's or one that would make something else of an amount, no source tells."""

from __future__ import annotations

from knowledge import CURRENCIES, Fact, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_EXCHANGE_RATE = "outside:exchange_rate"
_RATE, _CONVERT, _IMPLIES = "rate", "convert", "implies"
"""Cues of which such a rate gets all three."""
_OF_MONEY = (_CONVERT, "in_yuan", _IMPLIES, "what", "which")
_ASKED_OTHERWISE = ("polar", "confirm", "will", "growth", "why", "who", "when")


@woken_by(_EXCHANGE_RATE, _RATE)
def with_implied_rates(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the rate as a cue, beside the amounts or the name of what has two of them."""
    rate = next((m for m in mentions if m.key == _EXCHANGE_RATE), None) or _bare_rate(mentions)
    if rate is None or any(m.key in _ASKED_OTHERWISE or _is_dated(m) for m in mentions):
        return mentions
    stated = [m for m in mentions if m.quantity]
    metric = _of_a_pair(stated, mentions, knowledge) if stated else _named(mentions, knowledge)
    strangers = any(m.kind in ("entity", "group") and not _has(m, metric, knowledge) for m in mentions)
    if metric is None or strangers:
        return mentions
    named = (stated[0] if stated else rate)._replace(kind="metric", key=metric, quantity=None)
    asked = tuple(rate._replace(kind="cue", key=key) for key in (_RATE, _CONVERT, _IMPLIES))
    used = {named.start, rate.start}
    kept = (m if m.kind == "entity" else m.as_filler() for m in mentions if m.start not in used)
    return tuple(sorted((named, *asked, *kept), key=lambda m: m.start))


def _bare_rate(mentions: Mentions) -> Mention | None:
    """ "What USD/RMB rate", "what rate is that" beside two amounts; of growth it is another."""
    of_money = any(m.key in _OF_MONEY for m in mentions)
    return next((m for m in mentions if m.key == _RATE and m.kind == "cue"), None) if of_money else None


def _is_dated(mention: Mention) -> bool:
    return mention.kind == "period" and (mention.key == "now" or bool(mention.period and mention.period.start))


def _pairs(knowledge: Knowledge) -> dict[str, tuple[Fact, Fact]]:
    """The amounts that are given in two currencies, by metric."""
    facts = {fact.key: fact for fact in knowledge.base.facts}
    again = [fact for fact in facts.values() if fact.equivalent_of and fact.unit in CURRENCIES]
    return {fact.metric: (facts[fact.equivalent_of], fact) for fact in again if fact.equivalent_of}


def _of_a_pair(stated: list[Mention], mentions: Mentions, knowledge: Knowledge) -> str | None:
    """The metric of which the amounts stated are the two; one of them is enough where what it implies is asked."""
    said = {(m.quantity.value, m.quantity.unit) for m in stated if m.quantity}
    implied = any(m.key == _IMPLIES for m in mentions)
    both = ((key, {(fact.value, fact.unit) for fact in pair}) for key, pair in _pairs(knowledge).items())
    return next((key for key, amounts in both if amounts == said or (implied and said < amounts)), None)


def _named(mentions: Mentions, knowledge: Knowledge) -> str | None:
    """ "The implied rate of the capex figure": of the only kind of amount that has two."""
    implied = any(m.key == _IMPLIES for m in mentions)
    cues = {m.key for m in mentions if m.kind in ("cue", "metric")}
    signs = {key: {sign for one in knowledge.metric(key).signs for sign in one} for key in _pairs(knowledge)}
    found = [key for key, own in signs.items() if key in cues or cues & own]
    return found[0] if implied and len(found) == 1 else None


def _has(name: Mention, metric: str | None, knowledge: Knowledge) -> bool:
    return metric is not None and name.kind == "entity" and bool(knowledge.facts(name.key, metric))
