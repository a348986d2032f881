"""Who or what is in a set of which a source only gives the size or somebody's share: "which companies are in AWS's case
studies?", "in which countries does it build?" and
"name all eight regions", where some are named."""

from __future__ import annotations

from knowledge import Knowledge, has_han

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_SET, _SITE_COUNT, _REGION = "case_study", "data_center_regions", "region"
_ASKING = frozenset({"which", "what", "who", "whose", "name", "list", "whom", "any"})
_MEMBERS = frozenset(
    {"company", "companies", "firm", "firms", "business", "businesses", "client", "clients", "customer", "customers",
     "organisation", "organisations", "organization", "organizations", "enterprise", "enterprises", "user", "users",
     "brand", "brands", "name", "names", "corporation", "corporations"}
)
_APPEARING = frozenset(
    {"is", "are", "was", "were", "being", "been", "get", "gets", "featured", "feature", "features", "appear", "appears",
     "named", "mentioned", "included", "covered", "described", "shown", "presented", "profiled", "listed", "cited",
     "does", "do", "has", "have", "that", "some", "a", "an", "one", "all", "the", "me", "exactly", "actually", "there",
     "found", "used", "show", "up", "come", "comes"}
)
_WITHIN = frozenset({"in", "from", "of", "behind", "among", "amongst", "within", "inside", "by"})
_INSIDE, _DOWNLOADS = frozenset({"in", "among", "amongst", "within", "inside"}), "download"
_COUNTRIES = frozenset({"country", "countries", "nation", "nations", "国家", "國家"})
_ORDERS = ("most", "least", "ordinal", "rank")
_NAMED = ("names", "named", "mentions", "mentioned")
_ALL = ("all", "every")
_BEYOND = "beyond"
_REGIONS = frozenset({"region", "regions", "places", "parts"})


@near_miss("members", _SET, "download", "quantity")
def _asks_for_members(reading: Reading, _: Knowledge) -> bool:
    return asks_for_members(reading)


def asks_for_members(reading: Reading) -> bool:
    """ "Which firms appear in the case studies?": between the asking word and "in" stand members alone, or nobody; who
    leads in them is told."""
    found = next((m for m in reading.mentions if m.key in (_SET, _DOWNLOADS) or m.quantity), None)
    if found is None or (found.key == _SET and reading.quantities) or len(reading.quantities) > 1:
        return False
    if found.quantity and (found.quantity.unit != "percent" or reading.has("above", "below", "between")):
        return False
    leading = _WITHIN if found.key == _SET else _INSIDE  # who is behind a share is told
    words = [word for m in _once(reading, found.start) for word in m.split()]
    within = max((place for place, word in enumerate(words) if word in leading), default=0)
    asking = next((place for place, word in enumerate(words[:within]) if word in _ASKING), None)
    return asking is not None and (_MEMBERS | _APPEARING).issuperset(words[asking + 1 : within])


def _once(reading: Reading, end: int) -> list[str]:
    """What stands at each place before the set, once: a word may be several mentions."""
    told = {m.start: m.text.casefold() for m in reading.mentions if m.end <= end}
    return [told[place] for place in sorted(told)]


@near_miss("which_countries", _REGION, as_printed=True)
def _asks_for_countries(reading: Reading, _: Knowledge) -> bool:
    """ "Which countries get the new data centers?": regions are named, and no country."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    words |= {m.text[-2:] for m in reading.mentions if has_han(m.text)}
    named = reading.has(_REGION) and not reading.has("how_many", "polar", "confirm", *_ORDERS)
    named = named and bool(_COUNTRIES & words) and not (_REGIONS & words or reading.quantities)
    return named and reading.metrics == (_SITE_COUNT,)


@near_miss("which_others", "other", "remainder", "exclude", "beyond", "which", *_ALL, as_printed=True)
def _asks_for_all_regions(reading: Reading, _: Knowledge) -> bool:
    """ "What are the other five regions?", "name all eight", "beyond the three named, which five?": some of those that
    are counted are named, and no more."""
    if reading.metrics != (_SITE_COUNT,) or reading.has("how_many", "how_much", "polar", "confirm", *_ORDERS):
        return False
    counted = any(quantity.unit == "regions" for quantity in reading.quantities)
    if _goes_beyond_the_named(reading, counted=counted):
        return True
    if any(m.key == "article" or m.text.casefold() in _NAMED for m in reading.mentions):
        return False  # those of them that the text names
    others = reading.has("other", "remainder", "exclude") and (reading.has(_REGION) or counted)
    return others or (counted and any(m.text.casefold() in _ALL for m in reading.mentions) and not reading.topics)


def _goes_beyond_the_named(reading: Reading, *, counted: bool) -> bool:
    """ "Beyond the three named, which five regions ...?", "which five regions beyond those?"."""
    beyond = any(m.text.casefold().split()[0] == _BEYOND for m in reading.mentions)
    return beyond and reading.has("which", "what") and (counted or reading.has(_REGION))


MEMBERS = (_asks_for_members, _asks_for_countries, _asks_for_all_regions)
