"""Words of advice that ask for none: what a share sells for, who sells what, and what the asker is to tell or cite.

"Should I sell Alibaba at 18 times earnings?" stays a request for advice: there the asker is the one who would sell.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.meaning.asker.own_trade import is_own_trade
from bot.routing.measures import is_measure
from bot.routing.parts import first_word, last_word, parts_of
from bot.routing.waking import Mentions, woken_by

_ADVICE = "advice"
_SELLS = frozenset({"sell", "sells"})
_AT_A_PRICE = frozenset({"for", "at", "on"})
_PRICED = frozenset({"pe", "multiple", "cheap", "cheapest", "cheaper", "priciest", "pricier", "expensive"})
_EARNED = frozenset({"outside:earnings", "outside:profit", "outside:net_income", "outside:eps"})
_SELLERS = ("it", "they", "company", "companies", "firm", "firms", "stock", "stocks", "share", "shares", "three", "two",
            "each", "both", "anything", "nothing", "any", "none", "rival", "rivals", "peers")
_BUYS = frozenset({"buy", "buys", "buying"})
_OTHERS_DO = frozenset({"buys", "buying"})
_OTHERS = frozenset({"my", "our", "somebody", "someone", "people", "everybody", "everyone", "he", "she", "they"})
_CUSTOMERS = frozenset(
    {"companies", "firms", "businesses", "enterprises", "corporations", "corporates", "customers", "clients",
     "consumers", "organisations", "organizations", "users"}
)  # fmt: skip
_WARES = frozenset({"ai", "cloud", "model", "app", "ai_products"})
_ADOPTION = "adoption"
_ASKING_HOW_MUCH = ("how", "what", "which")
_ASKING_WHO = ("who", "which", "any_of")
_UNITS = frozenset(
    {"unit", "division", "arm", "business", "segment", "company", "firm", "subsidiary", "branch", "department", "part",
     "side", "outfit", "provider", "one", "operation", "offshoot"}
)
_THAT = frozenset({"that", "which", "who"})
_SHOULD = "should"
_DUMP = "dump"
_DATA = frozenset({"data", "figures", "numbers", "facts", "stats", "info", "information"})
_HOLDINGS = frozenset({"i", "my", "our", "we", "share", "shares", "stock", "stocks", "position", "holding", "holdings"})
_OWN_TEXTS = frozenset({"slide", "slides", "deck", "report", "memo", "note", "notes", "email", "mail", "draft", "essay",
                        "paper", "summary", "presentation", "spreadsheet", "table", "text", "sheet"})
_OUGHT = frozenset(
    {"should i", "should we", "shall i", "shall we", "should one", "ought i", "ought we", "ought i to", "ought we to",
     "i ought to", "we ought to"}
)
_TELLING = frozenset(
    {"tell", "say", "mention", "cite", "quote", "credit", "reference", "attribute", "name", "flag", "note", "write",
     "use", "warn", "point", "list", "state", "give", "raise", "highlight", "show", "present", "bring", "report",
     "acknowledge", "ask", "asking", "wonder", "wondering", "worry", "fear", "watch", "look", "be", "beware", "link",
     "print", "type", "enter", "fill", "weigh", "assess", "heed"}
)
"""Verbs of what an asker does with what he is told; to put, to hold and to pick are also done with money."""
_ONESELF, _ASKS = frozenset({"myself", "ourselves", "yourself", "oneself"}), frozenset({"ask", "asking", "wonder"})
_PUT = "put"
_FILLED_IN = ("as", "down", "for")
"""Words behind "put" with which a figure is written down ("what should I put as the source")."""
_ASKED_OF_A_TEXT = frozenset(
    {"risk", "strength", "bull", "bear", "source", "article", "author", "origin", "caution", "verdict", "quote",
     "regulation", "geopolitics", "competition", "chips", "profit"}
)
_OF_WHETHER, _ANY, _FIRST_PERSONS = ("polar", "existence"), "any_of", ("i", "we")
_ASKING = frozenset({"what", "which", "who", "whom", "how", "where"})
_DEALING = frozenset({"do", "doing", "invest", "hold", "keep", "own", "avoid", "exit", "safe", "better", "best"})
"""Words with which it is a position in a share that is spoken of after all ("what should I tell my client to do")."""

_TRADED = ("buy", "sell", "bought", "sold", "buying", "selling")
_PICKED = ("pick", "picks", "picked", "picking")
_WHO_PICKS = ("it", "they", "company")
_DID = ("did", "has", "have", "does")


@woken_by(_ADVICE)
def without_idle_advice(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such words as what they mean."""
    own_task = _is_own_task(mentions, knowledge) or _is_for_own_text(mentions, knowledge)
    return tuple(_as_meant(m, mentions, own_task) if m.key == _ADVICE else m for m in mentions)


def _as_meant(mention: Mention, mentions: Mentions, own_task: bool) -> Mention:
    text = mention.text.casefold()
    if text == _DUMP and _is_of_data(mentions):
        return mention._replace(key="list")
    if text in _BUYS and _is_of_customers(mention, mentions):
        return mention._replace(key=_ADOPTION)
    if (text in _OTHERS_DO and _is_of_others(mention, mentions)) or is_own_trade(mention, mentions):
        return mention.as_filler()
    if text in _SELLS and _is_priced(mention, mentions):
        return mention._replace(key="valuation")
    if (text in _SELLS and _is_seller(mention, mentions)) or (own_task and text in _OUGHT):
        return mention.as_filler()
    return mention


def _is_of_customers(mention: Mention, mentions: Mentions) -> bool:
    """ "Do companies buy Alibaba's AI?": customers stand right before, and what is sold to them behind."""
    buyers = any(m.end == mention.start and last_word(m) in _CUSTOMERS for m in mentions)
    wished = any(m.text.casefold() == _SHOULD for m in mentions)
    return buyers and not wished and any(m.start >= mention.end and m.key in _WARES for m in mentions)


def _is_of_others(mention: Mention, mentions: Mentions) -> bool:
    """ "My cousin only buys what is under 30", "somebody must still be buying Office": what others do, where no advice
    is asked besides, and whose shares they buy is not said ("my aunt buys Alibaba, wise?")."""
    part = next(part for part in parts_of(mentions) if mention in part)
    before = [word for m in part if m.end <= mention.start for word in m.text.casefold().split()]
    named = any(m.kind in ("entity", "group") or m.key in ("it", "its", "share") for m in part)
    alone = not any(m.key == _ADVICE and m.start != mention.start for m in mentions)
    return alone and bool(before) and before[0] in _OTHERS and not named


def _is_priced(mention: Mention, mentions: Mentions) -> bool:
    """ "What multiple of its profits does Alibaba sell for?": the seller stands right before, a price behind, and a
    multiple or earnings are named."""
    priced = any(m.start == mention.end and first_word(m) in _AT_A_PRICE for m in mentions) or _asks_before(mentions)
    named = any(m.key in _PRICED or m.key in _EARNED or _is_multiple(m) for m in mentions)
    sold_by = any(m.end == mention.start and _sells_itself(m) for m in mentions)
    wished = any(m.text.casefold() == _SHOULD for m in mentions)  # "should it sell for more than 18 times earnings?"
    return priced and named and sold_by and not wished


def _asks_before(mentions: Mentions) -> bool:
    """ "At how many times its profit does Alibaba sell?": the price stands before, right behind its preposition."""
    led = {m.end for m in mentions if last_word(m) in _AT_A_PRICE}
    return any(m.start in led and first_word(m) in _ASKING_HOW_MUCH for m in mentions)


def _is_multiple(mention: Mention) -> bool:
    return mention.quantity is not None and mention.quantity.unit == "multiple"


def _sells_itself(mention: Mention) -> bool:
    return mention.kind in ("entity", "group") or mention.key in _ASKING_WHO or last_word(mention) in _SELLERS


def _is_seller(mention: Mention, mentions: Mentions) -> bool:
    """ "The division that sells Alibaba's cloud stuff": what a unit does for a living."""
    that = next((m for m in mentions if m.end == mention.start and m.text.casefold() in _THAT), None)
    return that is not None and any(m.end == that.start and last_word(m) in _UNITS for m in mentions)


def _is_own_task(mentions: Mentions, knowledge: Knowledge) -> bool:
    """ "Which publication should I cite?", "what should I tell a client could go wrong?": something that a source
    tells is asked for, and no position in a share is spoken of."""
    ought = next((m for m in mentions if m.key == _ADVICE and m.text.casefold() in _OUGHT), None)
    if ought is None or any(m.key == _ADVICE and m.start != ought.start for m in mentions):
        return False
    asked = any(m.end <= ought.start and not _ASKING.isdisjoint((first_word(m), m.key)) for m in mentions)
    asked = asked or _is_told_by_a_clause(ought, mentions)
    of_a_text = any(m.key in _ASKED_OF_A_TEXT or is_measure(m, knowledge) for m in mentions)
    of_a_text = of_a_text or _asks_oneself(ought, mentions)
    behind = {word for m in mentions if m.start >= ought.end for word in m.text.casefold().split()}
    return asked and of_a_text and _tells(ought, mentions) and behind.isdisjoint(_DEALING)


def _is_told_by_a_clause(ought: Mention, mentions: Mentions) -> bool:
    """ "Has it any trouble with regulators that I ought to mention?": what is there is asked for, and the clause says
    what the asker does with it."""
    polar = mentions[0].key in _OF_WHETHER or any(m.key == _ANY and m.end <= ought.start for m in mentions)
    joined = any(m.end == ought.start and m.text.casefold() in _THAT for m in mentions)
    return polar and (joined or first_word(ought) in _FIRST_PERSONS)


def _asks_oneself(ought: Mention, mentions: Mentions) -> bool:
    """ "What should I be asking myself as an investor?": a question is asked for, and no deal."""
    behind = {word for m in mentions if m.start >= ought.end for word in m.text.casefold().split()}
    return not behind.isdisjoint(_ONESELF) and not behind.isdisjoint(_ASKS)


def _is_for_own_text(mentions: Mentions, knowledge: Knowledge) -> bool:
    """ "Shall I leave this figure in my slide?": a figure that he has written down is checked."""
    ought = next((m for m in mentions if m.key == _ADVICE and m.text.casefold() in _OUGHT), None)
    if ought is None or any(m.key == _ADVICE and m.start != ought.start for m in mentions):
        return False
    behind = {word for m in mentions if m.start >= ought.end for word in m.text.casefold().split()}
    stated = any(m.quantity for m in mentions) and any(is_measure(m, knowledge) for m in mentions)
    return stated and not _OWN_TEXTS.isdisjoint(behind) and behind.isdisjoint(_DEALING - {"keep", "hold"})


def _is_of_data(mentions: Mentions) -> bool:
    """ "Dump all Alibaba data": no shares are to be sold."""
    words = {word for m in mentions for word in m.text.casefold().split()}
    return not _DATA.isdisjoint(words) and _HOLDINGS.isdisjoint(words)


def _tells(ought: Mention, mentions: Mentions) -> bool:
    verb = next((m for m in mentions if m.start == ought.end), None)
    if verb is None or first_word(verb) in _TELLING:
        return verb is not None
    behind = [m for m in mentions if m.start == verb.end]
    filled_in = last_word(verb) in _FILLED_IN or any(first_word(m) in _FILLED_IN for m in behind)
    return first_word(verb) == _PUT and filled_in


@woken_by(_ADVICE)
def without_deeds_of_companies(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with what a company bought or chose as no words of advice."""
    return tuple(_as_done(m, mentions) if m.kind == "cue" and m.key == _ADVICE else m for m in mentions)


def _as_done(mention: Mention, mentions: Mentions) -> Mention:
    if _is_trade(mention, mentions):
        return mention._replace(kind="unknown", key=mention.text.casefold(), word="verbs")
    return mention.as_filler() if _is_choice(mention, mentions) else mention


def _is_trade(mention: Mention, mentions: Mentions) -> bool:
    """ "Did Alibaba buy Bosch?": what a company bought or sold is no request for advice."""
    first = first_word(mentions[0])
    doer = any(m.kind == "entity" and m.end == mention.start for m in mentions)
    stated = any(m.quantity for m in mentions)  # what was paid for it must not be taken for another amount
    return doer and not stated and first in _DID and mention.text.casefold() in _TRADED


def _is_choice(mention: Mention, mentions: Mentions) -> bool:
    """ "The regions that Alibaba has picked": what a company chose for itself; a noun ("its picks") is advice."""
    if mention.text.casefold() not in _PICKED:
        return False
    helping = {m.start for m in mentions if m.end == mention.start and m.text.casefold() in _DID}
    doers = [m for m in mentions if m.kind == "entity" or m.text.casefold() in _WHO_PICKS]
    by = {m.end for m in mentions if m.text.casefold() == "by" and m.start == mention.end}
    done = any(m.end in {mention.start, *helping} for m in doers) and any(m.start >= mention.end for m in mentions)
    asked = any(m.end == mention.start for m in doers) and any(m.text.casefold() in _DID for m in mentions)
    return done or asked or any(m.start in by for m in doers)
