"""Of whom a yes or no is asked: no point answers for the asker, for everybody, or for a partner it does not name."""

from __future__ import annotations

from knowledge import Mention, cues_of, has_han

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading

_POLAR, _PARTNER = "polar", "partner"
_LISTED, _IPO, _CANCEL = "went_public", "ipo", "cancel"
_GOING_PUBLIC = ("上市", "挂牌", "掛牌")
_OLD_TRADE, _OTHER_TRADES = "ecommerce_record", ("ai", "cloud", "chips", "model", "data_center")
_COMMERCE, _COMMERCE_HAN = "commerce", ("电商", "電商", "电子商务", "網購", "网购")
_RALLY, _DOMINANCE = "rally", "dominance"
_CHIPS, _HOMEMADE = "chips", frozenset({"own", "in house", "in-house", "homegrown", "self developed"})
_BEING = frozenset({"is", "are", "am", "was", "were", "isnt", "isn't", "arent", "aren't"})
_OF_THE_ASKER = frozenset({"my", "our", "your", "his", "her", "i", "we", "you", "me"})
_EVERYBODY = frozenset({"everyone", "everybody", "all", "it", "this", "that", "he", "she"})
_OF_THE_SOURCE = ("article", "author")
_ASKING_FOR_A_VIEW = ("says", "opinion", "implies")
_KNOWING = ("know", "happen to know", "remember", "recall")
"""How it begins what asks whether somebody knows, of whom nothing is asked."""
_OPENING_AT_MOST = 2
"""Words that may stand before the verb that opens the question ("so, is ...")."""


@unsaid(_POLAR)
def _asks_of_the_askers_own(_: Points, reading: Reading) -> bool:
    """ "Is my mother profitable?", "are you a partner?": nobody is named, and the asker is spoken of."""
    subject = _subject(reading)
    if reading.entities or any(m.key in _ASKING_FOR_A_VIEW for m in subject):
        return False
    if any(m.text.casefold().startswith(_KNOWING) for m in reading.mentions):
        return False  # "do you know if the IPO was cancelled?"
    return any(m.kind == "filler" and m.text.casefold().split()[0] in _OF_THE_ASKER for m in subject)


@unsaid(_POLAR)
def _asks_of_another_partner(claims: Points, reading: Reading) -> bool:
    """ "Is everyone a partner?", "is Jack Ma a partner of Alibaba?": who is one, a point names."""
    told = [claim for claim in claims if _PARTNER in claim.topics]
    subject = _subject(reading)
    if not told or not subject or "entities" in reading.inherited or not _is_copula(reading):
        return False
    partners = {name for claim in told for name in claim.about}
    names = [m.key for m in subject if m.kind == "entity"]
    if any(name in partners for name in names):
        return False
    behind = {m.key for m in reading.mentions if m.kind == "entity" and m.start > subject[-1].start}
    of_himself = bool(names) and not (behind.isdisjoint(names) and set(names) <= set(reading.entities))
    someone = any(m.text.casefold() in _EVERYBODY | _OF_THE_ASKER or m.key in _OF_THE_SOURCE for m in subject)
    return of_himself or (someone and not names)


def _subject(reading: Reading) -> list[Mention]:
    """What stands between the verb that opens a yes/no question and what is asked of it."""
    opening = next((m for m in reading.mentions if m.key == _POLAR and m.start <= _OPENING_AT_MOST), None)
    if opening is None:
        return []
    asked = (m.start for m in reading.mentions if m.kind == "cue" and m.key in reading.topics)
    end = next((start for start in asked if start >= opening.end), 0)
    return [m for m in reading.mentions if opening.end <= m.start < end]


def _is_copula(reading: Reading) -> bool:
    return any(m.key == _POLAR and m.text.casefold() in _BEING for m in reading.mentions)


@unsaid(_LISTED)
def _asks_whether_the_company_is_listed(claims: Points, reading: Reading) -> bool:
    """ "Has Alibaba gone public?", "is it listed in New York?": that an offering of its unit was called off says
    nothing of the company's own, nor of where; "did its IPO go ahead?" is about the offering."""
    listed = [m for m in reading.mentions if m.key == _LISTED]
    if not listed or not any(_LISTED in cues_of(claim) for claim in claims):
        return False
    places = {index for m in listed for index in range(m.start, m.end)}
    offering = any(m.key == _IPO and m.start not in places for m in reading.mentions)
    whole = {claim.entity for claim in claims} & set(reading.entities) and not reading.has("cloud")
    return bool(reading.places) or (bool(whole) and not offering)


@unsaid(_IPO)
def _asks_when_or_whether_it_lists(claims: Points, reading: Reading) -> bool:
    """ "阿里什么时候上市", "阿里在美国上市吗", "阿里要上市吗": of the company itself nothing is told."""
    return asks_of_its_own_listing(claims, reading)


def asks_of_its_own_listing(claims: Points, reading: Reading) -> bool:
    """Whether the verb is all that is asked of a whole company of whose unit an offering is told."""
    listing = next((m for m in reading.mentions if m.key == _IPO and m.text.startswith(_GOING_PUBLIC)), None)
    whole = {claim.entity for claim in claims} & set(reading.entities)
    if listing is None or not whole or reading.has(_CANCEL, "cloud") or not reading.has("when", _POLAR, "confirm"):
        return False
    behind = (m for m in reading.mentions if m.start >= listing.end)
    return all(m.key in ("confirm", "particles", _POLAR) for m in behind)


@unsaid(_DOMINANCE)
def _asks_whether_it_dominates(claims: Points, reading: Reading) -> bool:
    """ "阿里主导AI吗": of whom it competes with that is said, as a risk of its own."""
    told = [claim for claim in claims if _DOMINANCE in claim.topics]
    named = [m for m in reading.mentions if m.kind == "entity"]
    verbs = [m for m in reading.mentions if m.key == _DOMINANCE]
    if not (told and named and verbs and reading.has(_POLAR, "confirm")) or not all(_is_han(m) for m in verbs):
        return False
    own = all(claim.stance == "risk" and claim.entity in reading.entities for claim in told)
    return own and len(named) == 1 and named[0].end <= verbs[0].start


def _is_han(mention: Mention) -> bool:
    return has_han(mention.text)


@unsaid(_RALLY)
def _asks_of_the_stock_of_a_unit(claims: Points, reading: Reading) -> bool:
    """ "阿里云的股价上涨了吗": the company's has."""
    told = {claim.entity for claim in claims if _RALLY in cues_of(claim)}
    asked = _RALLY in {*reading.cues, *reading.topics}
    return asked and bool(told and reading.entities) and told.isdisjoint(reading.entities)


@unsaid(_CHIPS)
def _asks_of_its_own_chips(_: Points, reading: Reading) -> bool:
    """ "Is it developing its own chips?": that their export is controlled is all that is said of chips."""
    own = {m.end for m in reading.mentions if m.text.casefold() in _HOMEMADE}
    return any(m.key == _CHIPS and m.start in own for m in reading.mentions)


@unsaid(_OLD_TRADE)
def _asks_of_another_trade(claims: Points, reading: Reading) -> bool:
    """ "Has Alibaba always been strong in AI?", "阿里的老本行是AI吗": what it has long been good at is e-commerce."""
    trades = [m for m in reading.mentions if m.key == _OLD_TRADE]
    within = {place for m in trades for place in range(m.start, m.end)}
    another = any(m.key in _OTHER_TRADES and m.start not in within for m in reading.mentions)
    own = _COMMERCE in reading.said or any(word in reading.said for word in _COMMERCE_HAN)
    told = any(_OLD_TRADE in claim.topics for claim in claims)
    return told and bool(trades) and another and not own and reading.has(_POLAR, "confirm")


SUBJECTS = (
    _asks_of_another_trade,
    _asks_of_its_own_chips,
    _asks_whether_the_company_is_listed,
    _asks_when_or_whether_it_lists,
    _asks_of_the_stock_of_a_unit,
    _asks_whether_it_dominates,
    _asks_of_the_askers_own,
    _asks_of_another_partner,
)
