"""Who made a model or an app, what a discount reflects, whether a unit has ever been profitable, whether a company is
an "AI" something: each said in words that mean something else elsewhere."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_MAKING = frozenset(
    {"developed", "develops", "created", "creates", "built", "builds", "made", "designed", "designs", "trained",
     "released", "launched", "invented", "coded"}
)
_MADE = ("model", "app")
_WHO, _WHAT, _WHY, _HUMAN, _AI, _PAST = "who", "what", "why", "human", "ai", "past"
_REFLECTING = frozenset({"reflect", "reflects", "reflecting", "mirror", "mirrors", "signal", "signals", "express"})
_PRICES = frozenset({"discount", "pe", "multiple", "pe_ratio", "valuation", "difference"})
_CAUTION, _PROFIT = "caution", "profit"
_WRITERS = frozenset(
    {"agent", "agents", "bot", "bots", "model", "system", "author", "writer", "journalist", "program", "programme",
     "machine", "robot", "reporter", "software", "person", "or", "byline"}
)
_OF_TEXTS = frozenset({"author", "article", "source", "write", "published", "says", "reviewed"})
_AN_AI = "an ai"


@woken_by(_WHO, beside=_MAKING)
def without_makers_of_models(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Who developed Qwen2.5-Max?" is asked as "who makes ..." is: what it is, and whose."""
    asked = {m.end for m in mentions if m.key == _WHO}
    made = {m.start for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind in _MADE}
    verbs = {m.start for m in mentions if m.start in asked and m.end in made and m.text.casefold() in _MAKING}
    if not verbs or any(m.kind in ("metric", "quantity", "period") for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.start in verbs else m for m in mentions)


@woken_by(*_REFLECTING, beside=_PRICES)
def with_what_prices_reflect(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What does the discount reflect?" asks why it is there, and "does the P/E reflect caution?" whether there is
    caution."""
    verb = next((m for m in mentions if m.text.casefold() in _REFLECTING), None)
    if verb is None or not any(m.key in _PRICES and m.end <= verb.start for m in mentions):
        return mentions
    if any(m.key == _CAUTION and m.start >= verb.end for m in mentions) and any(m.key == "polar" for m in mentions):
        return tuple(m.as_filler() if m.key in _PRICES and m.end <= verb.start else m for m in mentions)
    last = all(m.start < verb.end for m in mentions)
    asked = any(m.key == _WHAT and not m.start for m in mentions)
    return tuple(m._replace(key=_WHY) if m.key == _WHAT else m for m in mentions) if last and asked else mentions


@woken_by(_PAST, beside=(_PROFIT,))
def without_ever(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Has Alibaba Cloud ever been profitable?": up to now, as "is it profitable yet?"."""
    profits = {m.start for m in mentions if m.key == _PROFIT}
    return tuple(
        m.as_filler() if m.key == _PAST and m.text.casefold() == "ever been" and m.end in profits else m
        for m in mentions
    )


@woken_by(_HUMAN, beside=("entity",))
def with_ai_of_companies(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is Alibaba an AI leader?", "does AWS have an AI division?": no question for who wrote the article."""
    said = [m for m in mentions if m.key == _HUMAN and m.text.casefold() == _AN_AI]
    names = [m for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind in ("company", "cloud_unit")]
    if not said or not names or any(m.key in _OF_TEXTS for m in mentions):
        return mentions
    behind = {m.start: m.text.casefold().split()[0] for m in mentions}

    def is_of_a_company(mention: Mention) -> bool:
        return mention in said and behind.get(mention.end, "agent") not in _WRITERS

    return tuple(m._replace(key=_AI) if is_of_a_company(m) else m for m in mentions)
