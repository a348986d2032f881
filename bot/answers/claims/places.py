"""Places in questions about points: which of them the points name, and where one says nothing of the place asked."""

from __future__ import annotations

from knowledge import Claim, Knowledge

from bot.answers.claims.found import pool_of
from bot.answers.claims.unsaid import AT_HOME
from bot.answers.claims.unsaid.points import STANCES
from bot.answers.claims.unsaid.predicates import spoken_of
from bot.answers.claims.verdicts import BROAD
from bot.models import Reading

_OF_PLACES = "region_name"
_REGION, _REGIONS = "region", "regions"
"""The unit of what is counted by places."""
_SITES, _DRIVER = "data_center", "growth_driver"
_ABROAD = frozenset({"emerging", "region_name", "targets", "regulation", "geopolitics", "data_center", "hurdle_us",
                     "strategy"})
"""Topics of points that speak of places abroad."""
_ABROAD_AT_LARGE = frozenset({"emerging", "region_name"})
_OPENING = ("will", "would")
"""Verbs with which a question for a yes or a no begins."""
_OUTSIDE = ("outside", "outside of", "beyond", "besides", "除了")
_OTHERS = {"hurdle_us"}
_INSIDE = ("in", "inside", "within", "in mainland")
_ORDERS = ("most", "least", "fastest", "ordinal", "rank", "share", "more", "less")


def at_place(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "Is it building in the Middle East?": the claims that name the place, where some do and those found do not; of a
    region that no claim names ("in Europe?") they say nothing, and nothing of a figure elsewhere."""
    places = _places_asked(reading)
    if _plans_at_home(reading):
        return ()
    if _leaves_home(reading) and _ABROAD.isdisjoint(reading.topics):
        return ()
    if ranks_at_a_place(reading, knowledge):
        return ()
    if not places or not found:
        return found
    if _adds_a_strange_place(places, reading, knowledge):
        return ()
    if any(_names(claim, places) for claim in found):
        return found if _are_said_there(found, places, reading) else ()
    of_regions = _counts_regions(reading, knowledge)
    naming = tuple(claim for claim in pool_of(reading, knowledge) if _names(claim, places))
    measured = (bool(reading.metrics) or _DRIVER in reading.topics) and not of_regions
    unheld = measured or _asks_whether(reading) or _asks_why_there(reading)
    return naming or (() if unheld else found)


def _are_said_there(found: tuple[Claim, ...], places: list[str], reading: Reading) -> bool:
    """ "Is it making money in Latin America?": one claim says that it builds there, another what it
    earns, and none both."""
    others = (set(reading.topics) & reading.cues) - {*BROAD, *STANCES, _OF_PLACES}
    apart = {m.key for m in reading.mentions if m.key in others and m.text.casefold() not in reading.places}
    naming = [claim for claim in found if _names(claim, places)]
    return not apart or reading.has("why") or any(apart & spoken_of(claim) for claim in naming)


def _asks_why_there(reading: Reading) -> bool:
    """ "Why does it build in Japan?"; "why Asia, and not Europe?" names a place of which it is told."""
    return reading.has("why") and _ABROAD_AT_LARGE.isdisjoint(reading.topics)


def _asks_whether(reading: Reading) -> bool:
    opening = any(m.start == 0 and m.text.casefold() in _OPENING for m in reading.mentions)
    asked = opening or reading.has("polar", "confirm", "existence", "any_of")
    return asked and not reading.has("why") and not _wants_a_list(reading)


def _wants_a_list(reading: Reading) -> bool:
    """ "Just list them all"; what is on a list is no request for one."""
    on = {m.end for m in reading.mentions if m.text.casefold() in ("on", "on the")}
    on |= {m.end for m in reading.mentions if m.start in on and m.text.casefold() == "the"}
    return any(m.key == "list" and m.start not in on for m in reading.mentions)


def _leaves_home(reading: Reading) -> bool:
    """ "Is the growth as fast outside China?": of where a point holds it says nothing."""
    outside = {m.end for m in reading.mentions if m.text.casefold() in _OUTSIDE}
    return any(m.kind == "place" and m.key in AT_HOME and m.start in outside for m in reading.mentions)


def asks_beside_places(reading: Reading) -> bool:
    """ "Which regions besides the Middle East?"."""
    behind = {m.start for m in reading.mentions if m.kind == "place"}
    left_out = any(m.key == "exclude" and m.end in behind for m in reading.mentions)
    of_sites = set(reading.topics) <= {_OF_PLACES, _SITES, "targets"}
    if not of_sites or reading.groups or reading.hinted & _OTHERS:
        return False
    return left_out and reading.has("where", _REGION) and not reading.has("polar", "confirm", "how_many")


def beside_places(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims that name those places and one more; where none does, nothing is left to tell."""
    places = _places_asked(reading)
    naming = (claim for claim in knowledge.claims.about_subjects if _OF_PLACES in claim.topics)
    return tuple(claim for claim in naming if claim.stance == "neutral" and _names_one_more(claim, places))


def _names_one_more(claim: Claim, places: list[str]) -> bool:
    left = claim.text.casefold()
    if not all(place in left for place in places):
        return False
    named = [word for word in claim.text.split()[1:] if word[0].isupper()]
    return any(not any(word.strip(".,").casefold() in place.split() for place in places) for word in named)


def _plans_at_home(reading: Reading) -> bool:
    """ "What is its strategy in China?": what is told of its plans is of places abroad."""
    leading = {m.end for m in reading.mentions if m.text.casefold() in _INSIDE}
    at_home = any(m.kind == "place" and m.key in AT_HOME and m.start in leading for m in reading.mentions)
    return at_home and "strategy" in reading.topics


def _adds_a_strange_place(places: list[str], reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Saudi Arabia paying for the Middle East?": one place is told of, and the other by no claim."""
    strange = any(not any(_names(claim, [place]) for claim in knowledge.base.claims) for place in places)
    return strange and len(reading.places) > 1 and reading.has("polar", "confirm")


def ranks_at_a_place(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Number one in Southeast Asia": that it builds there is no share of it."""
    of_shares = all(knowledge.metric(key).unit == "percent" for key in reading.metrics)
    named = bool(reading.metrics or (reading.entities and set(reading.topics) <= {_OF_PLACES}))
    abroad = bool(_places_asked(reading)) or reading.topics == (_OF_PLACES,)
    ranked = of_shares and named and reading.has(*_ORDERS) and abroad
    return ranked and not _counts_regions(reading, knowledge)


def _counts_regions(reading: Reading, knowledge: Knowledge) -> bool:
    return any(knowledge.metric(metric).unit == _REGIONS for metric in reading.metrics) or _is_of_sites(reading)


def _is_of_sites(reading: Reading) -> bool:
    """ "Are its data centers in Japan?": where they stand is the same question as in which regions."""
    return _SITES in reading.topics


def _places_asked(reading: Reading) -> list[str]:
    topics = {m.start for m in reading.mentions if m.kind == "cue" and m.key in reading.topics and m.key != _OF_PLACES}
    told = {m.key for m in reading.mentions if m.kind == "place" and m.start in topics}  # "emerging markets"
    return [place.casefold() for place in reading.places if place not in AT_HOME | told]


def leaves_a_place(claim: Claim, reading: Reading) -> bool:
    """ "Is Africa one of the regions?": true of others, and of this one nothing is said."""
    home = [place.casefold() for place in reading.places if place in AT_HOME]
    return any(not _names(claim, [place]) for place in (*_places_asked(reading), *home))


def says_nothing_there(found: tuple[Claim, ...], reading: Reading) -> bool:
    """ "Are the data centers meant for Japan?": none of these claims names the place."""
    places = _places_asked(reading)
    return bool(places) and not any(_names(claim, [place]) for claim in found for place in places)


def is_at_home(reading: Reading) -> bool:
    """ "Is Alibaba building in the US?": it builds abroad, and of this place nothing is said."""
    return not AT_HOME.isdisjoint(reading.places)


def _names(claim: Claim, places: list[str]) -> bool:
    return any(place in claim.text.casefold() for place in places)
