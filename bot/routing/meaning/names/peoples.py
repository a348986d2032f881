"""Nationalities that stand for companies: "the Chinese or Microsoft", "China's Amazon".

A place narrows a figure, and so refuses most questions. With an article and no noun behind it ("the Chinese, or ...") a
nationality is whoever comes from there; before a name from elsewhere ("China's Amazon", "the Amazon of China") it is a
figure of speech for somebody who is named as well.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_ARTICLES = ("the", "those")
_NATIONALITIES = frozenset({"chinese"})
"""Those of which no group has the name by itself."""
_ASKING, _CLOUD, _FROM_THERE = ("which", "what", "any_of"), "cloud", frozenset({"us", "u.s.", "american", "chinese"})
_DOING = ("do", "does", "did")
"""Behind these it is somebody else who does something to it."""
_VERBS = frozenset(
    {"most", "least", "more", "less", "growth", "fastest", "slowest", "cheapest", "priciest", "ordinal"}
)
_OPENING_A_VERB = ("auxiliary", "auxiliaries_and_contractions", "bare_modals")
_AFTER_A_PEOPLE = frozenset({"choice", "and_what", "compare", "less", "more", "faster", "slower"})
"""Cues that may follow whoever is meant, and no noun that the nationality describes."""
_OWNING = frozenset({"china's", "chinas", "china’s", "chinese"})
_OF = "of"
_US_GROUPS, _REGULATION, _HURDLE_US = ("us_clouds", "us_companies"), "regulation", "hurdle_us"
_EASILY, _UNHINDERED = "unhindered", "unhindered_us"
"""That somebody has it easy there, and that those do."""
_RISK, _MARKETS = "risk", frozenset({"emerging", "region_name"})


@woken_by("place")
def with_peoples(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    return tuple(_as_meant(m, mentions, knowledge) if m.kind == "place" else m for m in mentions)


@woken_by("group")
def with_topics_of_groups(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "The risks of the Chinese company": where points are asked for, a group of one is that one; "where are US
    providers held up by regulators", "what holds them back in Asia" ask what stands in their way."""
    if any(m.kind in ("entity", "metric") for m in mentions):
        return mentions
    if any(m.key == _EASILY for m in mentions):
        return _as_unhindered(mentions)
    topics = {m.key for m in mentions if m.kind == "cue"} & knowledge.claims.topics - knowledge.metric_cues
    if not topics:
        return mentions
    topics |= {m.key for m in mentions if m.kind == "cue" and m.key in _MARKETS}
    read = tuple(_of_points(m, topics, knowledge) if m.kind == "group" else m for m in mentions)
    hindered = any(m.key == _HURDLE_US for m in read)
    return tuple(m.as_filler() if hindered and m.key in (_REGULATION, _RISK) else m for m in read)


def _as_unhindered(mentions: Mentions) -> Mentions:
    """ "Do US clouds have it easy there?"; of anybody else no point says so, or denies it."""
    if not any(m.kind == "group" and m.key in _US_GROUPS for m in mentions):
        return mentions
    read = (m._replace(key=_UNHINDERED) if m.key == _EASILY else m for m in mentions)
    return tuple(m.as_filler() if m.kind == "group" else m for m in read)


def _of_points(mention: Mention, topics: set[str], knowledge: Knowledge) -> Mention:
    country = knowledge.base.groups[mention.key].country
    entities = knowledge.base.entities.values()
    companies = [e.key for e in entities if country and e.covered and e.kind == "company" and e.country == country]
    if len(companies) == 1:
        return mention._replace(kind="entity", key=companies[0])
    abroad = _RISK in topics and not _MARKETS.isdisjoint(topics)
    hindered = mention.key in _US_GROUPS and (_REGULATION in topics or abroad)
    return mention._replace(kind="cue", key=_HURDLE_US) if hindered else mention


def _as_meant(place: Mention, mentions: tuple[Mention, ...], knowledge: Knowledge) -> Mention:
    if _is_epithet(place, mentions, knowledge):
        return place.as_filler()
    groups = [group for group in knowledge.base.groups.values() if group.country == _country(place)]
    if _describes_a_cloud(place, mentions):
        return place._replace(kind="group", key=max(groups, key=lambda one: bool(one.kind)).key) if groups else place
    group = next((one for one in groups if not one.kind), None)
    return place._replace(kind="group", key=group.key) if group and _is_a_people(place, mentions) else place


def _country(place: Mention) -> str:
    return "US" if place.key == "United States" else place.key


def _describes_a_cloud(place: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Which US cloud has the smallest share?": one of those from there; "the US cloud market" is a place."""
    asked = any(m.end == place.start and m.key in _ASKING for m in mentions)
    cloud = next((m for m in mentions if m.start == place.end and m.text.casefold() == _CLOUD), None)
    if not asked or cloud is None or place.text.casefold() not in _FROM_THERE:
        return False
    behind = [m for m in mentions if m.start == cloud.end]
    return all(m.key in _VERBS or (m.key in _OPENING_A_VERB and m.text.casefold() not in _DOING) for m in behind)


def _is_a_people(place: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "The Chinese" with nothing behind it that they could describe ("the Chinese market")."""
    if place.text.casefold() not in _NATIONALITIES:
        return False
    if not any(m.end == place.start and m.text.casefold() in _ARTICLES for m in mentions):
        return False
    behind = [m for m in mentions if m.start == place.end]
    return all(m.key in _AFTER_A_PEOPLE or m.key in _OPENING_A_VERB for m in behind)


def _is_epithet(place: Mention, mentions: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """ "Alibaba is China's Amazon": right before a name from elsewhere, or with an "of" behind one, and somebody from
    there is named."""
    countries = {m.key: knowledge.entity(m.key).country for m in mentions if m.kind == "entity"}
    if _country(place) not in countries.values():
        return False
    foreign = [m for m in mentions if m.kind == "entity" and countries[m.key] not in (None, _country(place))]
    if place.text.casefold() in _OWNING and any(m.start == place.end for m in foreign):
        return True
    of = {m.start for m in mentions if m.end == place.start and m.text.casefold() == _OF}
    return any(m.end in of for m in foreign)
