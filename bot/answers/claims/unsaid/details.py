"""One detail of a yes/no question that is not the point's: who has the partner ("does SAP partner with Deloitte?"), who
is cautious ("is Alibaba cautious?"), over what doubts arose ("... concerns about China?")."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Mention

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.answers.claims.unsaid.predicates import is_plain
from bot.models import Reading

_PARTNER, _GEMINI, _IPO, _RALLY, _SHOP, _FIELD = "partner", "gemini", "ipo", "rally", "ecommerce_record", "ai"
_TYING = frozenset({"with", "of", "to", "for"})
_ALLIED = 2
_RELEASING = frozenset({"release", "released", "make", "made", "publish", "published", "launch", "launched"})
_OVER = frozenset({"about", "over", "regarding", "on", "concerning"})
_DOUBTS = frozenset({"concerns", "doubts", "worries", "questions", "fears", "concern", "doubt", "misgivings"})
_FINANCIAL = ("flexib", "financ", "money", "cash", "fund", "room")
_DESPITE = frozenset({"despite", "in spite of", "notwithstanding"})
_ARTICLES = frozenset({"the", "its", "their", "a", "an", "any", "all"})
_STATES = frozenset({"caution", "fragmented"})
"""What is said of investors, and of adoption."""
_KINDS = frozenset({"new", "recent", "old", "global", "worldwide", "international", "exclusive", "local", "regional",
                    "secret", "young", "fresh", "brand new"})
"""What a partnership may be, and of none is it said."""
_PEOPLE = frozenset({"consumer", "popular"})
_LEADING = frozenset({"in", "within", "across", "throughout"})


def _speaks_of(cue: str, reading: Reading) -> bool:
    return cue in reading.cues or cue in reading.topics


@unsaid(_GEMINI)
def _asks_whether_it_is_open(_: Points, reading: Reading) -> bool:
    """ "Did Alibaba open-source Gemini?": what challenges it is open."""
    before = {m.end: m for m in reading.mentions}
    led = [before.get(m.start) for m in reading.mentions if m.key == _GEMINI]
    opened = any(m and (m.key in ("open_source", "polar") or m.text.casefold() in _RELEASING) for m in led)
    return (is_plain(reading) or reading.has("why", "who", "when")) and reading.has("open_source") and opened


@unsaid(_IPO)
def _asks_of_other_doubts(claims: Points, reading: Reading) -> bool:
    """ "Did the cancelled IPO raise concerns about China?": it raised them about the finances."""
    doubts = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _DOUBTS}
    over = [m.end for m in reading.mentions if m.start in doubts and m.text.casefold() in _OVER]
    dropped = _speaks_of(_IPO, reading) and any(_IPO in claim.topics for claim in claims)
    if not (over and dropped and is_plain(reading)):
        return False
    behind = [m for m in reading.mentions if m.start >= over[0]]
    financial = any(part in m.text.casefold() for m in behind for part in _FINANCIAL)
    return bool(behind) and not financial and not any(m.key in ("flexibility", _IPO) for m in behind)


@unsaid(_IPO)
def _asks_of_its_own_offering(claims: Points, reading: Reading) -> bool:
    """ "Did Alibaba cancel its own IPO?": its cloud unit's."""
    own = {m.end for m in reading.mentions if m.text.casefold().split()[-1] == "own"}
    offering = any(m.start in own and m.key == _IPO for m in reading.mentions)
    told = {claim.entity for claim in claims if _IPO in claim.topics}
    of_the_company = not reading.entities or not told.isdisjoint(reading.entities)
    return is_plain(reading) and offering and not reading.has("cloud") and of_the_company


@unsaid(_PARTNER)
def _ties_two_partners(claims: Points, reading: Reading) -> bool:
    """ "Is Deloitte a partner of Bosch?": each is one of Alibaba's, and nothing more; "are SAP and Deloitte partners?"
    speaks of both."""
    told = [claim for claim in claims if _PARTNER in claim.topics]
    partners = {name for claim in told for name in claim.about}
    named = [m for m in reading.mentions if m.kind == "entity"]
    keys = {m.key for m in named}
    if not (_speaks_of(_PARTNER, reading) and is_plain(reading)) or len(keys) < _ALLIED or not keys <= partners:
        return False
    leading = {m.end: m.text.casefold().split()[-1] for m in reading.mentions}  # "work with"
    return any(m.is_possessive or leading.get(m.start) in _TYING for m in named)


@unsaid(_PARTNER)
def _asks_what_partners_are(claims: Points, reading: Reading) -> bool:
    """ "Is the SAP partnership new?", "are partners of Alibaba Chinese?", "is it about AI?"."""
    told = any(_PARTNER in claim.topics for claim in claims)
    tied = [m.end for m in reading.mentions if m.key == _PARTNER]
    if not (told and tied and is_plain(reading)) or reading.mentions[0].text.casefold() not in ("is", "are", "was"):
        return False
    last = reading.mentions[-1]
    if last.start < tied[-1]:
        return False
    about = {m.end for m in reading.mentions if m.text.casefold() in _OVER and m.start >= tied[-1]}
    before = {m.end: m for m in reading.mentions}.get(last.start)
    of_place = last.kind == "place" and not (before and before.text.casefold() in {*_LEADING, "from"})
    return last.text.casefold() in _KINDS or of_place or (last.key == _FIELD and last.start in about)


@unsaid(_SHOP)
def _asks_of_another_trade(claims: Points, reading: Reading) -> bool:
    """ "Is its e-commerce a gamble?", "does the Cloud Intelligence Group do e-commerce?"."""
    told = [claim for claim in claims if _SHOP in claim.topics]
    gambled = any("gamble" in m.text.casefold() for m in reading.mentions)
    of_others = bool(told and reading.entities) and not any(claim.entity in reading.entities for claim in told)
    return _speaks_of(_SHOP, reading) and is_plain(reading) and (gambled or of_others)


@unsaid(_RALLY)
def _rallies_despite_it(_: Points, reading: Reading) -> bool:
    """ "Did the stock rally despite the AI narrative?": with it."""
    led = _behind({m.end for m in reading.mentions if m.text.casefold() in _DESPITE}, reading.mentions)
    despite = any(m.key == _FIELD and m.start in led for m in reading.mentions)
    return _speaks_of(_RALLY, reading) and is_plain(reading) and despite


def _behind(ends: set[int], mentions: Iterable[Mention]) -> set[int]:
    """Where what is led to begins, an article left aside."""
    return ends | {m.end for m in mentions if m.start in ends and m.text.casefold() in _ARTICLES}


@unsaid(*_STATES)
def _asks_it_of_the_company(_: Points, reading: Reading) -> bool:
    """ "Is Alibaba cautious?": investors are; "is Alibaba fragmented?": adoption is."""
    opened = {m.end for m in reading.mentions[:1]}
    named = {m.end for m in reading.mentions if m.kind == "entity" and m.start in opened and not m.is_possessive}
    named |= {m.end for m in reading.mentions if m.start in named and m.kind in ("filler", "unknown")
              and m.text.casefold() in ("too", "still", "very", "so", "itself", "now")}
    return is_plain(reading) and any(m.key in _STATES and m.start in named for m in reading.mentions)


@unsaid("consumer")
def _asks_of_consumers_somewhere(claims: Points, reading: Reading) -> bool:
    """ "Is consumer engagement strong in Europe?": no place is named."""
    led = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _LEADING}
    placed = any(m.kind == "place" and m.start in _behind(led, reading.mentions) for m in reading.mentions)
    of_them = [claim for claim in claims if not _PEOPLE.isdisjoint(claim.topics)]
    return _speaks_of("consumer", reading) and is_plain(reading) and placed and bool(of_them)


DETAILS = (
    _asks_whether_it_is_open,
    _asks_of_other_doubts,
    _asks_of_its_own_offering,
    _ties_two_partners,
    _asks_what_partners_are,
    _asks_of_another_trade,
    _rallies_despite_it,
    _asks_it_of_the_company,
    _asks_of_consumers_somewhere,
)
