"""Whether a place is one of those where is built: "is the data center expansion covering the Middle East too?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COVERING = frozenset({"cover", "covers", "covering", "covered"})
_MANY = frozenset({"bunch", "several", "various", "many", "number", "handful", "couple", "few", "different", "some"})
_NUMBER = frozenset({"number", "count", "figure"})
_GOING = frozenset({"go to", "goes to", "going to", "go into", "went to"})
_OF_MONEY = frozenset({"as_percent", "share", "how_much", "how_much_of", "plan", "invest", "convert"})
_YES_OR_NO = frozenset({"polar", "confirm"})
_ASKING_MORE = frozenset(
    {"how_many", "how_much", "which", "where", "why", "when", "will", "negation", "exclude", "only", "every", "choice",
     "article", "source", "quantity", "period"}
)
_BESIDES = frozenset({"which", "exclude"})
_SITES = frozenset({"data_center", "build", "growth"})
_AIMING = frozenset({"aim", "aims", "aiming", "eyeing", "eyes"})
_PLAN, _DATA_CENTER, _PART = "plan", "data_center", "part"
_ALREADY, _OF_THE_PLAN = "already", ("below", "it")
"""Of "under this plan", as cues."""
_EXISTENCE, _POLAR = "existence", "polar"
_TARGETS, _PLACE = "targets", "place"
_COUNTED, _REGIONS = (None, "regions"), ("region", "region_name", "targets")
_REGIONS_OF_SITES = "data_center_regions"
_NAMING, _EVERY = ("name", "list"), "every"
_OF_SITES = frozenset({"data_center", "build", "growth", "region"})
_JOINING = frozenset({"adding", "where", "and_what", "both"})
_BELONGING = frozenset({"one", "among", "amongst", "include", "includes", "included", "including", "getting", "gets",
                        "get"})
_TOLD_APART = frozenset({"already", "now", "currently", "yet", "today", "been", "first", "last", "not"})
"""Words by which it is asked since when, or of one before the others."""
_ADDING_NOTHING = frozenset({"the", "a", "in", "into", "at", "of", "new", "be", "there", "these", "those", "its",
                             "also", "too", "as", "well", "built", "located", "based", "some", "any", "for", "to",
                             "stand"})
"""Small words that leave it at one place among several."""
_EVERYTHING = frozenset({"all", "every", "each", "no", "most", "both"})
_WILL, _SOME = "will", frozenset({"some", "some of", "any", "any of", "there", "one", "be", "built", "those", "these"})
_PLACES = frozenset({"places", "place", "regions", "region", "spots", "areas", "locations"})
_MEMBER = frozenset({"one", "among", "amongst", "part", "belong", "belongs", "included", "counted", "in"})


@woken_by(*_COVERING)
def with_places_covered(mentions: Mentions, _: Knowledge) -> Mentions:
    """A yes or a no is wanted on the place, as in "is it among its targets?"; "how many regions does it cover?" asks
    for a figure, and "does the article cover Asia?" of the text."""
    asked = {m.key for m in mentions} | {m.kind for m in mentions}
    if asked.isdisjoint(_YES_OR_NO) or not asked.isdisjoint(_ASKING_MORE) or _PLACE not in asked:
        return mentions
    if not any(m.key in _SITES and not _covers(m) for m in mentions) or not any(map(_covers, mentions)):
        return mentions
    return tuple(_as_target(m) for m in mentions)


@woken_by(*_AIMING, _PLAN, beside=(_PLACE,))
def with_places_planned(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is it aiming at Latin America?", "are data centers planned for the Middle East under this plan?", "is it part
    of the plan?": whether the place is one of its targets."""
    told = [m for m in mentions if m.text.casefold() != _ALREADY]
    asked = {m.key for m in told} | {m.kind for m in told}
    if asked.isdisjoint({*_YES_OR_NO, _EXISTENCE}) or not asked.isdisjoint(_ASKING_MORE) or _PLACE not in asked:
        return mentions
    aims = [m.start for m in mentions if _aims(m)]
    sited = any(m.key == _DATA_CENTER for m in mentions) or any(m.text.casefold() == _PART for m in mentions)
    plans = [m.start for m in mentions if m.key == _PLAN and sited]
    if not aims and not plans:
        return mentions
    first = (aims or plans)[0]
    idle = set(plans) | {m.start for m in mentions if m.key in (_DATA_CENTER, *_OF_THE_PLAN)}
    idle |= {m.start for m in mentions if m.text.casefold() == _ALREADY}

    def as_meant(mention: Mention) -> Mention:
        if mention.start == first:
            return mention._replace(kind="cue", key=_TARGETS)
        if mention.key == _EXISTENCE:
            return mention._replace(key=_POLAR)
        return mention.as_filler() if mention.start in idle else mention

    return tuple(map(as_meant, mentions))


@woken_by("region", beside=_MANY)
def with_regions_to_count(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The data centers go to a bunch of regions, I want the number": how many there are; what goes there is no
    money."""
    region = next((m for m in mentions if m.key == "region"), None)
    number = any(m.text.casefold() in _NUMBER and region and m.start >= region.end for m in mentions)
    before = {word for m in mentions if region and m.end <= region.start for word in m.text.casefold().split()}
    if not number or before.isdisjoint(_MANY) or any(m.key in _OF_MONEY or m.quantity for m in mentions):
        return mentions

    def goes_there(mention: Mention) -> bool:
        return mention.text.casefold() in _GOING and mention.key in ("budget", "will")

    return tuple(dict.fromkeys(m.as_filler() if goes_there(m) else m for m in mentions))


@woken_by("quantity", beside=(_PLACE,))
def with_regions_counted(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is Latin America one of the eight?": whether the place is one of the targets, which a source counts."""
    counted = [m for m in mentions if m.quantity and m.quantity.unit in _COUNTED]
    asked = {m.key for m in mentions} | {m.kind for m in mentions}
    if len(counted) != 1 or asked.isdisjoint(_YES_OR_NO) or not asked.isdisjoint(_ASKING_MORE - {"quantity"}):
        return mentions
    count = counted[0]
    assert count.quantity
    printed = any(fact.unit == _COUNTED[1] for fact in knowledge.facts_with_value(count.quantity.value, _COUNTED[1]))
    before = {word for m in mentions if m.end <= count.start for word in m.text.casefold().split()}
    if _PLACE not in asked or not printed or before.isdisjoint(_MEMBER):
        return mentions

    def told(mention: Mention) -> Mention:
        if mention.start == count.start:
            return mention._replace(kind="cue", key=_TARGETS, quantity=None)
        idle = mention.start > count.start and mention.key in _REGIONS
        return mention.as_filler() if idle else mention

    return tuple(dict.fromkeys(map(told, mentions)))


@woken_by(_REGIONS_OF_SITES, beside=(_PLACE,))
def with_regions_of_sites(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is Latin America one of the data center regions?": whether the place is one of the targets, and not how many
    there are; "which data center regions are named besides Latin America?" asks for places as well."""
    regions = next((m for m in mentions if m.key == _REGIONS_OF_SITES), None)
    asked = {m.key for m in mentions} | {m.kind for m in mentions}
    besides = asked >= _BESIDES and asked.isdisjoint(_ASKING_MORE - _BESIDES)
    checked = not asked.isdisjoint(_YES_OR_NO) and asked.isdisjoint(_ASKING_MORE)
    if regions is None or not (besides or checked):
        return mentions

    def told(mention: Mention) -> Mention:
        if mention is regions:
            return mention._replace(kind="cue", key=_TARGETS if checked else "region")
        return mention.as_filler() if regions.start <= mention.start < regions.end else mention

    return tuple(map(told, mentions))


@woken_by("exclude", beside=(_PLACE,))
def with_other_regions(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Besides the Middle East and Latin America, what are the other regions?" asks for those that no source names."""
    leaving = next((m for m in mentions if m.key == "exclude"), None)
    if leaving is None or not any(m.key == "other" for m in mentions) or not any(m.key in _REGIONS for m in mentions):
        return mentions
    if any(m.key in ("existence", "any_of", "risk", "strength") for m in mentions):
        return mentions
    told = [m for m in mentions if m.start >= leaving.start]
    end = next((m.start for m in told if not _is_in_a_list(m, leaving)), mentions[-1].end)
    return tuple(m.as_filler() if leaving.start <= m.start < end else m for m in mentions)


def _is_in_a_list(mention: Mention, leaving: Mention) -> bool:
    listed = mention.kind in (_PLACE, "filler") or mention.key in ("and_what", "region_name")
    return listed or mention.start == leaving.start


@woken_by(*_NAMING, _EVERY, beside=("quantity",))
def with_regions_to_name(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Name all eight regions", "list three of the eight regions": they are asked for, as in "what are they?"."""
    told = [m for m in mentions if m.kind != "filler" or m.text.casefold() in _NAMING]
    counted = [m for m in told if m.quantity and m.quantity.unit == _COUNTED[1]]
    idle = (*_NAMING, _EVERY, "what", "it", "its", "is")
    if len(counted) != 1 or any(m not in counted and m.key not in idle and m.text.casefold() not in idle for m in told):
        return mentions


    def as_meant(mention: Mention) -> Mention:
        if mention.text.casefold() in _NAMING:
            return mention._replace(kind="cue", key="what")
        return mention.as_filler() if mention.key in (_EVERY, "it", "its") else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))


@woken_by(*_OF_SITES, beside=(_PLACE,))
def with_places_of_sites(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Does the rollout include the Middle East?", "is Latin America one of the places where it builds data centers?":
    nothing but the places, what is built, and whether the ones are among the others."""
    asked = {m.key for m in mentions}
    if asked.isdisjoint(_YES_OR_NO) or not any(m.kind == _PLACE for m in mentions):
        return mentions
    if not all(_is_of_sites(m, knowledge) for m in mentions) or not _is_membership(mentions):
        return mentions
    first = next(m.start for m in mentions if m.key in _OF_SITES)

    def told(mention: Mention) -> Mention:
        if mention.start == first:
            return mention._replace(kind="cue", key=_TARGETS)
        return mention.as_filler() if mention.key in _OF_SITES | _JOINING else mention

    return tuple(dict.fromkeys(map(told, mentions)))


@woken_by(_WILL, beside=(_PLACE,))
def with_places_to_come(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Will some of the data centers be in the Middle East?": no forecast, but whether the plan names the place;
    "will most of them be there?" asks for more."""
    first = min(mentions, key=lambda m: m.start, default=None)
    if first is None or first.start or first.text.casefold() != _WILL:
        return mentions
    rest = [m for m in mentions if m.start != first.start]
    sited = [m.start for m in rest if m.key == _DATA_CENTER]
    placed = any(m.kind == _PLACE for m in rest)
    if not sited or not placed or not all(_is_planned(m, knowledge) for m in rest):
        return mentions

    def as_meant(mention: Mention) -> Mention:
        if mention.start == first.start:
            return mention._replace(kind="cue", key=_POLAR)
        if mention.start == sited[0] and mention.key == _DATA_CENTER:
            return mention._replace(key=_TARGETS)
        return mention.as_filler() if _is_some(mention) or mention.key in _OF_SITES else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))


def _is_planned(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind in ("filler", "term"):
        words = set(mention.text.casefold().split())
        return words <= _ADDING_NOTHING or mention.kind == "term"
    every = not _EVERYTHING.isdisjoint(mention.text.casefold().split())  # "all the data centers"
    return not every and (_is_some(mention) or _is_of_sites(mention, knowledge))


def _is_some(mention: Mention) -> bool:
    return mention.text.casefold() in _SOME


def _is_of_sites(mention: Mention, knowledge: Knowledge) -> bool:
    """Whether a word says what is built where, or nothing; nobody is named but whom the source is about."""
    if mention.kind == "entity":
        return mention.key in knowledge.subjects
    known = mention.key in _OF_SITES | _JOINING | _YES_OR_NO | {"region_name"}
    return known or mention.kind in ("filler", "term", _PLACE)


def _is_membership(mentions: Mentions) -> bool:
    """Whether "one of", "among" or "include" ties them, or "the places where" is said, and no "where" asks."""
    words = [word for m in mentions if m.kind != _PLACE for word in m.text.casefold().split()]
    asked = any(m.key == "where" and not {m.start - 1, m.start} & _regions(mentions) for m in mentions)
    return not asked and not _BELONGING.isdisjoint(words) and _TOLD_APART.isdisjoint(words)


def _regions(mentions: Mentions) -> set[int]:
    """Where the last word of "the places" stands."""
    return {m.end - 1 for m in mentions if m.key in ("region", "filler") and m.text.casefold() in _PLACES}


def _aims(mention: Mention) -> bool:
    return mention.kind == "unknown" and mention.text.casefold() in _AIMING


def _covers(mention: Mention) -> bool:
    return mention.text.casefold() in _COVERING


def _as_target(mention: Mention) -> Mention:
    if mention.key not in _SITES:
        return mention
    return mention._replace(kind="cue", key=_TARGETS) if _covers(mention) else mention.as_filler()
