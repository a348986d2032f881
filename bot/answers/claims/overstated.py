"""Questions that say more of a point than the source does: the point is told, and no yes is said."""

from __future__ import annotations

from knowledge import Mention, has_han

from bot.answers.manners import says_in_what_manner
from bot.models import Reading

_STRONGER = frozenset(
    {"trouble", "troubles", "crisis", "distress", "ruin", "collapse", "steal", "stole", "stolen", "麻烦", "危机",
     "困境", "抄袭"}
)  # fmt: skip
"""Words for a difficulty or a likeness that go beyond a doubt and a resemblance."""
_CANCEL = "cancel"
_OBJECTS = frozenset({"plan", "invest", "budget", "data_center", "model", "partner", "build", "rnd", "capex"})
"""Cues of what else could be cancelled."""
_OPEN, _MODELS = "open_source", ("model", "ai_products", "app", "technical")
_PEOPLE = "market_people"
_SMALL = frozenset({"the", "its", "their", "a", "of", "this", "that", "ai", "cloud"})


def says_too_much(reading: Reading) -> bool:
    stronger = _is_put_more_strongly(reading) or _opens_something_else(reading)
    return stronger or _is_done_by_others(reading) or says_in_what_manner(reading)


def _is_put_more_strongly(reading: Reading) -> bool:
    """ "Is Alibaba in financial trouble?", where its flexibility is doubted; "did it cancel its AI plan?", where it
    cancelled an IPO."""
    words = (m.text.casefold() for m in reading.mentions)
    return any(word in _STRONGER for word in words) or _cancels_something_else(reading)


def _cancels_something_else(reading: Reading) -> bool:
    cancelled = {m.end for m in reading.mentions if m.key == _CANCEL}
    if not cancelled or reading.has("ipo"):
        return False
    small = {m.start: m.end for m in reading.mentions if m.text.casefold() in _SMALL}
    places = set(cancelled)
    while added := {small[place] for place in places if place in small} - places:
        places |= added
    return any(m.key in _OBJECTS and m.start in places for m in reading.mentions)


def _opens_something_else(reading: Reading) -> bool:
    """阿里开源了AI吗, 阿里会开源欧洲吗, where it opened a model: a field, a place or a noun stands behind."""
    opened = {m.end for m in reading.mentions if m.key == _OPEN and has_han(m.text)}
    opened |= {m.end for m in reading.mentions if m.start in opened and m.key == "particles"}
    things = {m.start for m in reading.mentions if m.key in _MODELS}
    objects = [m for m in reading.mentions if m.start in opened and m.start not in things and m.end not in things]
    return any(m.kind == "place" or m.key in ("ai", "market", "cloud", "nouns") for m in objects)


def _is_done_by_others(reading: Reading) -> bool:
    """ "Did China cancel the cloud IPO?", "did investors block it?": who stands before the deed is not the company."""
    deeds = {m.start for m in reading.mentions if m.key == _CANCEL}
    return any(_is_somebody_else(m) and m.end in deeds for m in reading.mentions)


def _is_somebody_else(mention: Mention) -> bool:
    return mention.kind == "place" or mention.key == _PEOPLE
