"""How much there is of something, of which a point says only that it is there."""

from __future__ import annotations

from knowledge import CURRENCIES, Mention, cues_of

from bot.answers.claims.shares_at_places import SIZING, sizes_at_a_place
from bot.answers.claims.unsaid.points import AT_HOME, STANCES, Points, unsaid
from bot.answers.claims.verdicts import BROAD
from bot.answers.near_misses.people import are_people
from bot.models import Reading

_AMOUNTS = ("how_much", "how_many")
_RAISING = ("融资", "融資", "集资", "集資", "募资", "募資", "筹资", "籌資", "募集", "筹集", "籌集")
_AMOUNT_NOUNS = frozenset({"额", "額", "金额", "金額", "总额", "總額", "规模", "規模"})
_LIMITS = ("above", "below", "at_least", "at_most")
_ECOMMERCE = "ecommerce_record"
_OF_THINGS = frozenset({"data_center", "chips", "ipo", "partner"})
"""Topics of things that have a size, which no claim gives."""
_PER = ("per", "each", "for each", "per each")
_MEASURES = ("growth", "pace", "rate", "revenue", "share", "how_big", "faster", "slower")
_OUTSIDE = "outside:"
"""What the key of a metric begins with that no source gives."""
_RESTS = ("rest", "the rest", "remainder", "the remainder")
_PARTS = frozenset({"share", "proportion", "portion", "percentage", "fraction"})
_COMPARED = ("cheaper", "pricier", "faster", "slower")
_DISTANCES, _HOW_FAR = ("difference", "points", "ratio"), ("by how", "how far", "how much", "how many", "by what")
_OPENING = ("what", "which", "how")
_SCORED, _PAID = ("score", "scores", "grade", "rating", "fee", "fees"), ("pay", "pays", "paid")
_OFF = ("off", "up")


@unsaid("as_percent")
def _asks_for_percent(claims: Points, reading: Reading) -> bool:
    """ "How likely is that, in percent?", "what percent is AI products?": of claims without figures."""
    of_point = not reading.metrics or _asks_what_percent_a_point_is(reading)
    return reading.has("as_percent") and of_point and not any("%" in claim.text for claim in claims)


@unsaid(*SIZING)
def _sizes_it_at_a_place(_: Points, reading: Reading) -> bool:
    return sizes_at_a_place(reading)


def _asks_what_percent_a_point_is(reading: Reading) -> bool:
    opening = [m.end for m in reading.mentions if m.key == "as_percent" and m.text.casefold().split()[0] in _OPENING]
    behind = [m for m in reading.mentions if opening and m.start >= opening[0] and m.kind != "filler"]
    return bool(behind) and behind[0].key in reading.topics


@unsaid(*_SCORED, *_PAID)
def _asks_what_was_scored_or_paid(_: Points, reading: Reading) -> bool:
    """ "What score did Qwen get?", "what did SAP pay to team up?": that they met is said."""
    asked = {m.end for m in reading.mentions if m.text.casefold() in _OPENING}
    named = {m.end for m in reading.mentions if m.kind == "entity"}
    words = {m: m.text.casefold().split() for m in reading.mentions}
    scored = any(m.start in asked and said[0] in _SCORED for m, said in words.items())
    paid = any(m.start in named and said[0] in _PAID and said[-1] not in _OFF for m, said in words.items())
    return scored or (bool(asked) and paid)


@unsaid(*_AMOUNTS)
def _counts_at_a_place(_: Points, reading: Reading) -> bool:
    """ "How many of the data centers are in Latin America?", "how many in Vietnam?"."""
    return reading.has(*_AMOUNTS) and (reading.has("region_name") or not AT_HOME.issuperset(reading.places))


@unsaid(*_DISTANCES)
def _asks_how_far(claims: Points, reading: Reading) -> bool:
    """ "By how much did the shares rise?", "how far has it climbed?": that it did is said."""
    far = any(m.key in _DISTANCES and m.text.casefold().startswith(_HOW_FAR) for m in reading.mentions)
    special = set(reading.topics) - {*BROAD, *STANCES}
    return far and bool(special) and not reading.metrics and not any(claim.printed for claim in claims)


@unsaid("how_many")
def _counts_people(_: Points, reading: Reading) -> bool:
    """ "How many skeptics are there?": that there are some is said."""
    counted = {m.end for m in reading.mentions if m.key == "how_many"}
    return any(m.start in counted and m.kind != "metric" and are_people(m) for m in reading.mentions)


@unsaid("how_much")
def _asks_how_much_more(_: Points, reading: Reading) -> bool:
    """ "How much cheaper would it be without the caution?"."""
    amounts = {m.end for m in reading.mentions if m.key == "how_much"}
    return any(m.start in amounts and m.key in _COMPARED for m in reading.mentions)


@unsaid(*_RAISING)
def _asks_what_was_raised(_: Points, reading: Reading) -> bool:
    """阿里云上市原本打算融资多少钱: that there was to be a listing is all that is said of it."""
    raising = any(m.text.startswith(_RAISING) for m in reading.mentions)
    return reading.has("ipo", "flexibility") and raising and _asks_for_the_amount(reading)


def _asks_for_the_amount(reading: Reading) -> bool:
    """多少, or an amount by its name (融资额)."""
    named = any(m.text in _AMOUNT_NOUNS for m in reading.mentions)
    return named or reading.has(*_AMOUNTS, "how_big", "convert", "in_yuan")


@unsaid("valuation", "how_much")
def _asks_what_it_was_worth(claims: Points, reading: Reading) -> bool:
    """ "What was the valuation in the cancelled IPO?", 上市原本打算融资多少钱: of an event, no claim says it."""
    if "ipo" in reading.topics and reading.has("how_much") and not reading.has(*(set(STANCES) - {"flexibility"})):
        return bool(claims) and all(claim.period for claim in claims)
    told = any("valuation" in claim.topics for claim in claims)
    return "valuation" in reading.topics and not told and any(claim.period for claim in claims)


@unsaid("per", "each", "of", "from")
def _divides_an_amount(_: Points, reading: Reading) -> bool:
    """ "Out of RMB120 billion, what went on chips?", "the 53 billion per data center": claims say what money is for,
    and not how much of it."""
    per = {m.end for m in reading.mentions if m.text.casefold() in _PER}
    if reading.quantities and any(m.start in per and m.key in reading.topics for m in reading.mentions):
        return True
    of = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in ("of", "from")}
    return any(
        m.quantity and m.quantity.unit in (None, *CURRENCIES) and _begins(m, of, reading) for m in reading.mentions
    )


def _begins(amount: Mention, places: set[int], reading: Reading) -> bool:
    """Whether nothing but names and articles stands between one of the places and the amount."""
    small = {m.end: m.start for m in reading.mentions if m.kind == "entity" or m.text.casefold() in ("the", "its")}
    start = amount.start
    while start not in places and start in small:
        start = small[start]
    return start in places


@unsaid(*_LIMITS)
def _sets_a_limit(_: Points, reading: Reading) -> bool:
    """阿里用户超过一亿吗: of how many or how much there is, claims say nothing."""
    return bool(reading.quantities) and not reading.metrics and reading.has(*_LIMITS)


@unsaid(_ECOMMERCE)
def _measures_the_old_business(_: Points, reading: Reading) -> bool:
    """ "Growth of Alibaba's e-commerce", "its rivals in e-commerce": that it is good at it is all that is said."""
    contended = reading.has("competition") and reading.has("who", "which", "list", "what")
    measured = set(reading.topics) == {_ECOMMERCE} and reading.has(*_MEASURES)
    return measured or (reading.has(_ECOMMERCE) and contended)


@unsaid("how_big")
def _sizes_a_site(_: Points, reading: Reading) -> bool:
    """ "How large is the biggest data center?": why they are built is all that is said."""
    return reading.has("how_big") and bool(_OF_THINGS & set(reading.topics)) and not reading.has(*STANCES)


@unsaid("metric")
def _measures_what_came_of_it(claims: Points, reading: Reading) -> bool:
    """ "After the IPO was cancelled, how did the share price react?": of an event, in a measure that no source has."""
    said = {cue for claim in claims for cue in cues_of(claim)}
    heard = {m.start for m in reading.mentions if m.kind == "cue" and m.key in said}
    measures = (m for m in reading.mentions if m.kind == "metric" and m.key.startswith(_OUTSIDE))
    strange = [m for m in measures if m.start not in heard]
    return bool(strange) and bool(claims) and all(claim.period for claim in claims)


@unsaid("rest", "remainder")
def _asks_what_the_rest_is_for(_: Points, reading: Reading) -> bool:
    """ "The rest of the R&D money": what a part of an amount is for, and of which amount it is, figures say."""
    of = {m.start for m in reading.mentions if m.text.casefold() == "of"}
    rest = any(m.text.casefold() in _RESTS and m.end in of for m in reading.mentions)
    return rest and reading.has("budget", "rnd", "invest", "plan", "capex", "share")


@unsaid(*_PARTS)
def _asks_what_part(_: Points, reading: Reading) -> bool:
    """ "What share of enterprises have adopted AI?"."""
    asking = {m.end for m in reading.mentions if m.key in ("what", "which")}
    parts = {m.end for m in reading.mentions if m.start in asking and m.text.casefold() in _PARTS}
    of_something = any(m.start in parts and m.text.casefold() == "of" for m in reading.mentions)
    return of_something and not reading.metrics


AMOUNTS = (
    _sizes_it_at_a_place,
    _counts_people,
    _asks_how_much_more,
    _asks_how_far,
    _asks_what_part,
    _asks_for_percent,
    _asks_what_was_scored_or_paid,
    _counts_at_a_place,
    _asks_what_was_raised,
    _asks_what_it_was_worth,
    _divides_an_amount,
    _sets_a_limit,
    _measures_the_old_business,
    _sizes_a_site,
    _asks_what_the_rest_is_for,
    _measures_what_came_of_it,
)
