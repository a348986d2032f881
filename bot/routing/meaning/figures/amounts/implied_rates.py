"""The exchange rate that lies in an amount given in two currencies: "what rate is implied by the RMB120bn / $16.5bn
pair?", "how many yuan to the dollar, judging from the two capex figures?". Of any other rate, today's or one that would
make something else of an amount, no source tells."""

from __future__ import annotations

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past_words, words_by_place

_PAIR = 2

_EXCHANGE_RATE = "outside:exchange_rate"
_RATE, _CONVERT, _IMPLIES = "rate", "convert", "implies"
"""Cues of which such a rate gets all three."""
_OF_MONEY = (_CONVERT, "in_yuan", _IMPLIES, "what", "which")
_DIVIDED = ("ratio", "quotient")
_TO = frozenset({"to", "per", "for", "is", "equals", "in", "/"})
_ONE = frozenset({"the", "a", "one", "each", "every", "us"})
_DOLLARS = frozenset({"dollar", "dollars", "usd", "$", "us"})
_FROM_THE_TEXT = frozenset(
    {"use", "uses", "used", "assume", "assumes", "assumed", "applied", "judging", "going", "based", "versions", "pair",
     "derive", "derived", "infer", "inferred", "works", "implicit"}
)
"""Words by which a rate is one that lies in what the source prints."""
_ARTICLE = ("article", "source")
_ASKED_OTHERWISE = ("polar", "confirm", "will", "growth", "why", "who", "when")


@woken_by(_EXCHANGE_RATE, _RATE, "in_yuan", *_DIVIDED)
def with_implied_rates(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the rate as a cue, beside the amounts or the name of what has two of them."""
    stated = [m for m in mentions if m.quantity and m.quantity.unit in (None, *CURRENCIES)]
    rate = next((m for m in mentions if m.key == _EXCHANGE_RATE), None) or _bare_rate(mentions)
    rate = rate or _to_the_dollar(mentions)
    if rate is None and len(stated) == _PAIR:
        rate = next((m for m in mentions if m.key in _DIVIDED), None)
    if rate is None or any(m.key in _ASKED_OTHERWISE or _is_dated(m) for m in mentions):
        return mentions
    metric = _of_a_pair(stated, mentions, knowledge) if stated else _named(mentions, knowledge)
    strangers = any(m.kind in ("entity", "group") and not _has(m, metric, knowledge) for m in mentions)
    if metric is None or strangers:
        return mentions
    named = _named_by_all(mentions, metric)
    asked = tuple(rate._replace(kind="cue", key=key) for key in (_RATE, _CONVERT, _IMPLIES))
    kept = (m if m.kind == "entity" else m.as_filler() for m in mentions if m.start != rate.start)
    return tuple(sorted((named, *asked, *kept), key=lambda m: m.start))


def _bare_rate(mentions: Mentions) -> Mention | None:
    """ "What USD/RMB rate", "what rate is that" beside two amounts; of growth it is another."""
    of_money = any(m.key in _OF_MONEY for m in mentions)
    return next((m for m in mentions if m.key == _RATE and m.kind == "cue"), None) if of_money else None


def _to_the_dollar(mentions: Mentions) -> Mention | None:
    """ "How many yuan to the dollar", "yuan per dollar"."""
    words = words_by_place(mentions)

    def leads_to_dollars(mention: Mention) -> bool:
        return words.get(mention.end) in _TO and words.get(past_words(mention.end + 1, _ONE, words)) in _DOLLARS

    return next((m for m in mentions if m.key == "in_yuan" and m.kind == "cue" and leads_to_dollars(m)), None)


def _named_by_all(mentions: Mentions, metric: str) -> Mention:
    """The metric, named by all that is said of the rate: what one word names alone might be of another field."""
    said = [m for m in mentions if m.key in (*_OF_MONEY, _RATE, _EXCHANGE_RATE, *_DIVIDED) or m.quantity]
    start, end = min(m.start for m in said), max(m.end for m in said)
    return said[0]._replace(kind="metric", key=metric, quantity=None, start=start, end=max(end, start + 2))


def _is_dated(mention: Mention) -> bool:
    return mention.kind == "period" and (mention.key == "now" or bool(mention.period and mention.period.start))


def _pairs(knowledge: Knowledge) -> dict[str, tuple[Fact, Fact]]:
    """The amounts that are given in two currencies, by metric."""
    facts = {fact.key: fact for fact in knowledge.base.facts}
    again = [fact for fact in facts.values() if fact.equivalent_of and fact.unit in CURRENCIES]
    return {fact.metric: (facts[fact.equivalent_of], fact) for fact in again if fact.equivalent_of}


def _of_a_pair(stated: list[Mention], mentions: Mentions, knowledge: Knowledge) -> str | None:
    """The metric of which the amounts stated are the two; one of them is enough where what it implies is asked."""
    enough = 1 if any(m.key == _IMPLIES for m in mentions) else _PAIR
    said = [m.quantity for m in stated if m.quantity]

    def are(pair: tuple[Fact, Fact]) -> bool:
        same = [{fact.unit for fact in pair if _is_of(fact, quantity)} for quantity in said]
        return all(same) and len(set().union(*same)) >= enough

    return next((key for key, pair in _pairs(knowledge).items() if are(pair)), None)


def _is_of(fact: Fact, quantity: Quantity) -> bool:
    return fact.value == quantity.value and quantity.unit in (None, fact.unit)


def _named(mentions: Mentions, knowledge: Knowledge) -> str | None:
    """ "The implied rate of the capex figure": of the only kind of amount that has two."""
    cues = {m.key for m in mentions if m.kind in ("cue", "metric")}
    in_print = not _FROM_THE_TEXT.isdisjoint(words_by_place(mentions).values())
    if _IMPLIES not in cues and not in_print:
        return None
    signs = {key: {sign for one in knowledge.metric(key).signs for sign in one} for key in _pairs(knowledge)}
    found = [key for key, own in signs.items() if key in cues or cues & own]
    if not found and not cues.isdisjoint(_ARTICLE):
        found = list(signs)  # "the rate that the article uses"
    return found[0] if len(found) == 1 else None


def _has(name: Mention, metric: str | None, knowledge: Knowledge) -> bool:
    return metric is not None and name.kind == "entity" and bool(knowledge.facts(name.key, metric))
