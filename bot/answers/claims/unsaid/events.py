"""When, where and why something happened, of which a point says only that it did."""

from __future__ import annotations

from knowledge import Mention, cues_of, has_han

from bot.answers.claims.unsaid.points import STANCES, Points, unsaid
from bot.answers.claims.verdicts import BROAD
from bot.models import Reading

_BECAUSE = "because"
_EFFECT = "effect"
"""What a follow-up takes over that offers a reason for what was said before."""
_AFTER = "after"
_ORDERING = ("before", _AFTER, "since", "earlier than", "later than", "prior to")
_GOING = frozenset(
    {"go", "goes", "going", "gone", "went", "come", "comes", "coming", "run", "runs", "running", "chase", "chasing",
     "race", "races", "racing", "be", "is", "are", "was", "get", "gets", "getting"}
)
"""Verbs with which "after" is of a pursuit."""
_BEING = ("is", "are", "was", "were", "has", "have")
_TIMES = ("when", "how_long")
_HAPPENING = ("happened", "happens", "happen")
_DOING = ("what did the stock do", "what did the shares do")
_STOCKS = frozenset({"stock", "shares", "share", "share price", "stock price", "price"})
_THEN = frozenset({"after", "when", "following", "once", "since", "as", "then"})
_WHERE = ("where", "whereabouts")
_OF_THE_TEXT = ("article", "says", "source", "section", "author", "mentioned")
_NOWHERE = frozenset({"chips", "partner", "ai_lab", "model", "app", "open_source", "triple_digit", "growth_driver"})
_PLACED = frozenset({"region_name", "emerging", "regulation"})
"""Topics of points that say where."""
_INSTEAD = frozenset({"replaced", "replaces", "replace", "instead", "replacement", "substitute", "alternative"})
_NEW = frozenset({"new", "next", "another", "fresh", "revised", "later"})
_DATES = ("date", "dates", "time", "timetable")
_POPULAR, _MATTERING = "popular", ("matters", "shows", "implies")
_REASONS = frozenset({
    "rationale", "logic", "reasoning", "explanation", "explanations", "justification", "justifications", "justify",
    "justified", "motive", "motives", "motivation", "thinking", "excuse", "excuses", "pretext",
})
_GOING_PUBLIC = "上"
"""In words that call an offering off by themselves (不上市了)."""
_FIELD_KINDS, _FIELDS = ("place", "segment"), ("ai", "cloud", "market")
"""What may be given up beside an offering: somewhere, or a field of business."""
_OF_A_YEAR = frozenset({"month", "day", "week", "quarter"})
"""Words for a part of the year, where a claim may only say which year."""


@unsaid("where")
def _asks_where_it_was_done(claims: Points, reading: Reading) -> bool:
    """ "Where was the decision on the IPO taken?"; where an article speaks of it is told."""
    asked = reading.has("where") and not reading.has("article", "says", "source", "section", "risk")
    return asked and bool(claims) and all(claim.period for claim in claims)


@unsaid()
def _asks_what_it_did_besides(claims: Points, reading: Reading) -> bool:
    """ "What did the shares do after the IPO was scrapped?": of an event, with a topic that no claim ties to it."""
    special = set(reading.topics) - {*BROAD, *STANCES}
    events = bool(claims) and all(claim.period for claim in claims)
    return events and not any(special <= cues_of(claim) for claim in claims)


@unsaid("cancel")
def _cancels_another(claims: Points, reading: Reading) -> bool:
    """ "Did Alibaba cancel the data centers?", "did it cancel Qwen?": of one thing it is said, and of no other."""
    cancelled = "cancel" in reading.topics and "ipo" not in reading.topics
    if not cancelled or not any("cancel" in claim.topics for claim in claims):
        return False
    others = set(reading.topics) - {*BROAD, *STANCES, "cancel", "went_public", "group_ipo", "flexibility"}
    place = next((m.start for m in reading.mentions if m.key == "cancel"), 0)
    passive = any(m.start == 0 and m.text.casefold() in _BEING for m in reading.mentions)  # "was Qwen cancelled?"
    things = {m.key for m in reading.mentions if m.kind == "entity" and (passive or m.start > place)}
    asked = reading.has("polar", "confirm") and bool(things - {claim.entity for claim in claims})
    return bool(others) or asked or _calls_off_a_field(place, reading)


def _calls_off_a_field(place: int, reading: Reading) -> bool:
    """ "Did it abandon AI?", 阿里暂停中国市场了吗: a field or a market stands where the offering does."""
    of_itself = any(m.key == "cancel" and _GOING_PUBLIC in m.text for m in reading.mentions)
    if of_itself or not reading.has("polar", "confirm"):
        return False
    in_han = any(has_han(m.text) for m in reading.mentions)
    behind = [m for m in reading.mentions if m.start > place]
    objects = [m for m in behind if m.key != "particles"][:1]
    nouns = in_han and any(m.kind == "filler" and m.key == "nouns" for m in objects)
    if in_han:
        return nouns or any(_is_a_field(m) for m in reading.mentions)
    things = {m.start for m in behind if m.kind == "cue"}  # "its AI plan" is one
    return any(_is_a_field(m) and m.end not in things for m in behind)


def _is_a_field(mention: Mention) -> bool:
    return mention.kind in _FIELD_KINDS or (mention.kind == "cue" and mention.key in _FIELDS)


@unsaid("before", _AFTER, "since", "earlier", "later", "prior")
def _asks_what_came_first(_: Points, reading: Reading) -> bool:
    """ "Was SAP a partner before Bosch?": no claim sets two beside each other in time."""
    names = {m.start for m in reading.mentions if m.kind == "entity"}
    orders = {m.end for m in orders_in_time(reading)}
    return reading.has("polar", "confirm") and len(reading.entities) > 1 and bool(names & orders)


def orders_in_time(reading: Reading) -> tuple[Mention, ...]:
    """ "Before", and "after" where nobody goes after somebody."""
    going = {m.end for m in reading.mentions if m.text.casefold() in _GOING}
    orders = (m for m in reading.mentions if m.text.casefold() in _ORDERING)
    return tuple(m for m in orders if m.text.casefold() != _AFTER or m.start not in going)


def is_undated(claims: Points, reading: Reading) -> bool:
    if not reading.has(*_TIMES):
        return False
    return not any(claim.period for claim in claims) or asks_part_of_a_year(reading)


def asks_part_of_a_year(reading: Reading) -> bool:
    """ "In which month of 2024?"."""
    asking = [m for m in reading.mentions if m.kind == "cue" and m.key == "when"]
    return any(not _OF_A_YEAR.isdisjoint(m.text.casefold().split()) for m in asking)


def asks_for_a_new_date(reading: Reading) -> bool:
    """ "Is there a new date for the listing?": when it was called off is all that is dated."""
    new = {m.end for m in reading.mentions if m.text.casefold() in _NEW}
    return any(m.start in new and m.text.casefold().split()[0] in _DATES for m in reading.mentions)


def is_unexplained(claims: Points, reading: Reading) -> bool:
    """ "Why was it cancelled?": that it was is said, and what came of it; of an event no claim gives the reason.
    What the question itself gives as one (是因为要跑大模型吗) is not what is to be explained."""
    if not reading.has("why", _BECAUSE) or not claims:
        return False
    of_event = any(claim.period and not set(reading.topics).isdisjoint(claim.affirms) for claim in claims)
    if reading.has("why") and (of_event or all(claim.period for claim in claims)):
        return True  # "why did it pull the listing?", "why?" after an event
    said = {cue for claim in claims for cue in claim.affirms} & (reading.cues - _given_as_reason(reading))
    said |= {cue for claim in claims if claim.period for cue in claim.affirms} & set(reading.topics)  # "why?" after it
    explained = {cue for claim in claims if not claim.period for cue in claim.explains}
    whole = any(not c.period and said <= set(c.affirms) and said & set(c.explains) for c in claims)  # "why, at whom?"
    return not whole and bool(said - explained - _in_the_same_words(explained, reading))


@unsaid(*_REASONS)
def _asks_for_the_reason_of_an_event(claims: Points, reading: Reading) -> bool:
    """ "What was the rationale behind cancelling it?": that it happened is said, and not why."""
    said = {word for m in reading.mentions for word in m.text.casefold().split()}
    return bool(claims) and not said.isdisjoint(_REASONS) and all(claim.period for claim in claims)


@unsaid("why")
def _explains_nothing(claims: Points, reading: Reading) -> bool:
    """ "Why did the US impose export controls?", "why does AWS lead in case studies?": that it is so is said; "why is
    that a risk?" asks for a point."""
    if not claims or not reading.has("why") or reading.has(*STANCES, *_OF_THE_TEXT):
        return False
    if not reading.hinted.isdisjoint(STANCES):
        return False
    special = set(reading.topics) - {*BROAD, *STANCES}
    asked = bool(special) and "topics" not in reading.inherited
    return asked and not any(claim.explains or claim.stance == "neutral" for claim in claims)


@unsaid("why")
def _asks_what_made_it_popular(claims: Points, reading: Reading) -> bool:
    """ "Why was the app so popular?", "what made it a hit?": that many use it is said, and not what drew them."""
    if not claims or not reading.has("why") or reading.has(*STANCES, *_OF_THE_TEXT, *_MATTERING):
        return False
    return all(_POPULAR in claim.topics and not claim.explains for claim in claims)


@unsaid("where")
def _asks_where_of_what_is_nowhere(claims: Points, reading: Reading) -> bool:
    """ "Where does it get its chips?", "where are the controls enforced?": no place is told."""
    asked = any(m.key == "where" and m.text.casefold() in _WHERE and not m.start for m in reading.mentions)
    if not asked or reading.has(*_OF_THE_TEXT, *STANCES):
        return False
    special = set(reading.topics) - {*BROAD, *STANCES}
    if special and special <= _NOWHERE:
        return True
    return bool(claims) and all(_NOWHERE & cues_of(claim) and not _PLACED & cues_of(claim) for claim in claims)


def is_no_reason(claims: Points, reading: Reading) -> bool:
    """ "And that was because of the chip controls?" after an event, or after what they do not explain."""
    if _EFFECT not in reading.inherited:
        return False
    return not any(not claim.period and set(claim.explains) & set(reading.reasons) for claim in claims)


def _given_as_reason(reading: Reading) -> set[str]:
    start = max((m.start for m in reading.mentions if m.key == _BECAUSE), default=None)
    return {m.key for m in reading.mentions if start is not None and m.start > start} - {
        m.key for m in reading.mentions if start is not None and m.start < start
    }


def _in_the_same_words(cues: set[str], reading: Reading) -> set[str]:
    """What else the words for these cues stand for, and no other words ("cash cow" for profit)."""
    starts = {m.start for m in reading.mentions if m.kind == "cue" and m.key in cues}
    beside = {m.key for m in reading.mentions if m.kind == "cue" and m.start in starts}
    return beside - {m.key for m in reading.mentions if m.kind == "cue" and m.start not in starts}


@unsaid(*_STOCKS)
def _asks_what_the_stock_did_then(_: Points, reading: Reading) -> bool:
    """ "What happened to the stock after the IPO was cancelled?"."""
    if any(m.text.casefold().startswith(_DOING) for m in reading.mentions) and reading.has("and_what"):
        return True  # "what did the stock do then?"
    happened = next((m.end for m in reading.mentions if m.text.casefold().endswith(_HAPPENING)), None)
    behind = [m.text.casefold() for m in reading.mentions if happened is not None and m.start >= happened]
    return not _STOCKS.isdisjoint(behind) and not _THEN.isdisjoint(behind)


@unsaid(*_STOCKS)
def _asks_what_it_did_to_the_stock(claims: Points, reading: Reading) -> bool:
    """ "Did the cancelled IPO hurt the stock?"."""
    stock = any(m.text.casefold() in _STOCKS and m.kind not in ("entity", "metric") for m in reading.mentions)
    return stock and reading.has("polar") and bool(claims) and all(claim.period for claim in claims)


@unsaid(*_INSTEAD)
def _asks_what_came_instead(claims: Points, reading: Reading) -> bool:
    """ "What replaced the cancelled IPO?"."""
    instead = any(not _INSTEAD.isdisjoint(m.text.casefold().split()) for m in reading.mentions)
    return instead and bool(claims) and all(claim.period for claim in claims)


CALLED_OFF = (_cancels_another,)
EVENTS = (
    _asks_for_the_reason_of_an_event,
    _asks_what_came_instead,
    _asks_what_the_stock_did_then,
    _asks_what_it_did_to_the_stock,
    *CALLED_OFF,
    _asks_what_came_first,
    _asks_where_it_was_done,
    _asks_what_it_did_besides,
    _explains_nothing,
    _asks_what_made_it_popular,
    _asks_where_of_what_is_nowhere,
)
