"""What is wanted of a point besides the point: who did it, on which terms, where, what others think of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from knowledge import Mention

from bot.answers.claims.unsaid.points import FEELINGS, Points, unsaid
from bot.models import Reading

_WHO = ("who", "whos", "谁", "誰")
_AUXILIARIES = ("auxiliary", "auxiliaries_and_contractions")
_GOING_ON = frozenset({"在", "正在", "正", "会", "能", "想", "要"})
"""Before a Chinese verb, which is the deed if anything is: 谁在挑战."""
_OF_DEEDS = ("verbs", "verb_phrases", "harmless_verbs", "harmless_adverbs", "set_phrases")
"""Kinds of filler that are verbs, or say how somebody did something."""
_AT = frozenset({"at", "in", "from", "within", "inside"})
_LEADING = ("behind", "in charge", "responsible", "accountable", "to thank", "to blame")
"""What somebody is whose doing it is ("who is behind ...")."""
_ASPECTS = frozenset(
    {"terms", "conditions", "clauses", "value", "date", "location", "technology", "software", "data", "dataset",
     "datasets", "license", "licence", "language", "languages", "method", "methods", "条款", "条件"}
)
"""Nouns of what something has and no point tells, though elsewhere they say nothing ("in terms of")."""
_GETTING = frozenset({"got", "gets", "landed", "won", "bagged", "scored", "secured", "snagged", "nabbed", "gained"})
_PARTNER = "partner"
_BEING = frozenset({"is", "are", "was", "were", "'s", "s"})
_DETERMINERS = frozenset({"the", "its", "their", "those", "these", "this", "that"})
_OF, _BEHIND = ("of", "for", "in", "to", "with", "on"), "behind"
_WHAT = ("what", "which")
_SAYING = ("says", "implies", "opinion")
_ASKING_OF = ("what", "how")
_SAYERS = ("people_and_occasions", "people", "speaker")
_ANYBODY = frozenset({"people", "folks", "everyone", "everybody", "anyone", "anybody", "one", "we", "you", "they", "i"})
_ANNOUNCING = frozenset(
    {"announce", "sign", "unveil", "present", "disclose", "reveal", "decide",
     "announced", "signed", "negotiated", "agreed", "presented", "unveiled", "disclosed", "revealed", "decided",
     "drafted", "invented"}
)
"""Deeds that have a place of which no point speaks."""
_FINDING = frozenset(
    {"find", "found", "discover", "discovered", "conclude", "concluded", "decide", "decided", "order", "ordered",
     "impose", "imposed", "allege", "alleged", "uncover", "uncovered"}
)
"""Verbs of what an inquiry comes to."""
_REGULATION, _WANTING = "regulation", frozenset({"want", "wants", "demand", "demands", "expect", "expects", "require"})
_OF_BONDS = frozenset({"partner", "ipo", "cancel", "data_center", "regulation", "ai_lab"})
_WORDS = ("filler", "unknown")
_SITES, _NOUNS = "data_center", ("things", "thoughts", "people", None)
_EQUIPMENT = frozenset(
    {"power", "source", "sources", "materials", "material", "cooling", "chips", "chip", "hardware", "software",
     "equipment", "fuel", "electricity"}
)
"""What a data center has, though elsewhere these words speak of something else."""
_OF_SITES = frozenset(
    {"role", "roles", "workload", "workloads", "task", "tasks", "job", "jobs", "function", "functions", "purpose",
     "benefit", "benefits", "advantage", "advantages", "aim", "aims", "goal", "goals"}
)
"""Nouns of what they are for, which a point tells."""
_OUTSIDE = "outside:"
"""What the key of a metric begins with that no source gives."""
_OPENING_AT_MOST = 2
"""Words that may stand before the verb that opens the question ("so, is ...")."""
_HOW_OFTEN = frozenset({"how often", "how frequently", "how regularly"})


@unsaid(*_WHO)
def _asks_who_did_it(_: Points, reading: Reading) -> bool:
    """ "Who signed the partnership?", "who at Alibaba is behind it?": right behind the "who" stands a deed, and no cue
    of what is told."""
    by_start = _by_start(reading.mentions)
    if any(m.text.casefold() == "who" and _is_at_somebody(m.end, by_start) for m in reading.mentions):
        return True  # nobody of a company is named
    partnered = reading.has(_PARTNER)
    behind = [
        by_start.get(_past_auxiliaries(m.end, by_start), ())
        for m in reading.mentions if (m.kind != "filler" or not m.start) and m.text.casefold().split()[0] in _WHO
    ]
    return any(_is_deed(found) and not (partnered and _is_getting(found)) for found in behind)


def _is_getting(found: Iterable[Mention]) -> bool:
    """ "Who got the OpenAI deal?": whose a partner is can be told."""
    return any(m.text.casefold() in _GETTING for m in found)


def _is_at_somebody(index: int, by_start: Mapping[int, tuple[Mention, ...]]) -> bool:
    at = next((m for m in by_start.get(index, ()) if m.text.casefold() in _AT), None)
    return at is not None and any(m.kind == "entity" for m in by_start.get(at.end, ()))


def _is_deed(found: Iterable[Mention]) -> bool:
    found = tuple(found)
    if any(m.kind in ("entity", "group", "metric", "quantity") for m in found):
        return False
    return any(
        m.kind == "unknown"
        or (m.kind == "filler" and m.key in _OF_DEEDS)
        or m.text.casefold().startswith(_LEADING)
        for m in found
    )


def _past_auxiliaries(index: int, by_start: Mapping[int, tuple[Mention, ...]]) -> int:
    """Behind "has", "is" and their like, and behind where somebody is at ("at Alibaba")."""
    while found := by_start.get(index):
        at = any(m.text.casefold() in _AT for m in found)
        named = by_start.get(found[0].end, ())
        if at and any(m.kind == "entity" for m in named):
            index = named[0].end
        elif any(m.kind == "filler" and (m.key in _AUXILIARIES or m.text in _GOING_ON) for m in found):
            index = found[0].end
        else:
            return index
    return index


@unsaid(*_WHAT)
def _asks_an_aspect(_: Points, reading: Reading) -> bool:
    """ "What are the terms of the deal?": a noun between "what is the" and "of" is what is asked for."""
    by_start = _by_start(reading.mentions)
    for asking in reading.mentions:
        if asking.key not in _WHAT:
            continue
        if any(m.kind in _WORDS and m.text.casefold() in _ASPECTS for m in by_start.get(asking.end, ())):
            return True  # "what technology is behind it?"
        if any(m.kind == "metric" and m.key.startswith(_OUTSIDE) for m in by_start.get(asking.end, ())):
            return True  # "which license was it released under?"
        if not any(m.text.casefold() in _BEING for m in by_start.get(asking.end, ())):
            continue
        index = _past_auxiliaries(asking.end, by_start)
        while any(m.text.casefold() in _DETERMINERS or m.kind == "entity" for m in by_start.get(index, ())):
            index = by_start[index][0].end
        if any(_is_aspect(m, by_start) for m in by_start.get(index, ())):
            return True
    return False


def _is_aspect(mention: Mention, by_start: Mapping[int, tuple[Mention, ...]]) -> bool:
    if mention.kind == "filler" and mention.text.casefold() in _ASPECTS:
        return _leads_on(mention.end, (*_OF, _BEHIND), by_start)
    strange = mention.kind == "unknown" and mention.word in ("things", "thoughts", "people", None)
    return strange and _leads_on(mention.end, _OF, by_start)  # "the logic behind it" is a reason


@unsaid(_SITES)
def _asks_what_a_site_has(_: Points, reading: Reading) -> bool:
    """ "What energy do the data centers run on?", "which operating system do they use?": where they stand and what they
    are for is all that is told of them."""
    if _SITES not in reading.topics:
        return False
    by_start = _by_start(reading.mentions)
    asking = (m for m in reading.mentions if m.key in _WHAT)
    return any(_is_led_to_equipment(m.end, by_start) for m in asking)


def _is_led_to_equipment(index: int, by_start: Mapping[int, tuple[Mention, ...]]) -> bool:
    """Whether the noun behind "what" is of a thing that a building has; a verb, a name or an article ends it."""
    while (found := by_start.get(index, ())) and not any(m.kind == "entity" or m.key == _SITES for m in found):
        words = {word for m in found for word in m.text.casefold().split()}
        if not words.isdisjoint(_DETERMINERS | _OF_SITES) or any(m.key in _AUXILIARIES for m in found):
            return False
        if not words.isdisjoint(_EQUIPMENT) or any(m.kind == "unknown" and m.word in _NOUNS for m in found):
            return True
        index = found[0].end
    return False


def _leads_on(index: int, words: Collection[str], by_start: Mapping[int, tuple[Mention, ...]]) -> bool:
    return any(m.text.casefold() in words for m in by_start.get(index, ()))


@unsaid(*_SAYING)
def _asks_what_somebody_thinks(_: Points, reading: Reading) -> bool:
    """ "What do students think of the alliance?": of those, no point tells what they say."""
    by_start = _by_start(reading.mentions)
    saying = {m.start for m in reading.mentions if m.key in _SAYING}
    asked = {_past_auxiliaries(m.end, by_start) for m in reading.mentions if m.key in _ASKING_OF}
    return any(
        m.start in asked and m.end in saying and (m.key in _SAYERS or m.word in _SAYERS)
        and m.text.casefold() not in _ANYBODY
        for m in reading.mentions
    )


@unsaid("with", "about", "at")
def _asks_how_somebody_feels(_: Points, reading: Reading) -> bool:
    """ "Has Deloitte been happy with the partnership?"; how investors feel is told."""
    led_to = {m.start for m in reading.mentions if m.text.casefold() in ("with", "about", "at")}
    feeling = any(m.kind in _WORDS and m.text.casefold() in FEELINGS and m.end in led_to for m in reading.mentions)
    return feeling and not _OF_BONDS.isdisjoint(reading.topics)


@unsaid("where")
def _asks_where_it_was_announced(_: Points, reading: Reading) -> bool:
    asked = reading.has("where") and not reading.has("article", "section", "source")
    return asked and any(m.text.casefold() in _ANNOUNCING for m in reading.mentions)


@unsaid("how_many")
def _asks_how_often(_: Points, reading: Reading) -> bool:
    return any(m.key == "how_many" and m.text.casefold() in _HOW_OFTEN for m in reading.mentions)


@unsaid("age")
def _asks_its_age(_: Points, reading: Reading) -> bool:
    """ "How old is the alliance?"."""
    aged = any(m.key == "age" and "old" in m.text.casefold().split() for m in reading.mentions)
    return aged and not reading.has("article", "source", "author")


@unsaid(*_FINDING, *_WANTING)
def _asks_what_was_found(_: Points, reading: Reading) -> bool:
    """ "What did the regulators find?", "what do they demand?": that they look is said, and not to which end."""
    subjects = {m.end: m.key for m in reading.mentions if m.kind in ("cue", "entity") and m.start}
    found = any(
        m.start in subjects
        and (m.text.casefold() in _FINDING or (subjects[m.start] == _REGULATION and m.text.casefold() in _WANTING))
        for m in reading.mentions
    )
    return found and reading.has("what") and not reading.has(*_SAYING)


@unsaid("only")
def _asks_whether_it_is_the_only_one(_: Points, reading: Reading) -> bool:
    """ "Is Azure the only cash cow?": of one it is said, and of nobody that it is not so."""
    before = {m.end for m in reading.mentions if m.text.casefold() in _DETERMINERS}
    only = next((m for m in reading.mentions if m.text.casefold().split()[0] == "only" and m.start in before), None)
    opening = next((m for m in reading.mentions if m.key == "polar" and m.start <= _OPENING_AT_MOST), None)
    if only is None or opening is None or not reading.topics or _PARTNER in reading.topics:
        return False
    return any(m.kind == "entity" and opening.end <= m.start < only.start for m in reading.mentions)


@unsaid("first")
def _asks_whether_it_is_the_first(_: Points, reading: Reading) -> bool:
    """ "Is it the first of its kind?": points are not set beside what was before them."""
    kinds = {m.start for m in reading.mentions if m.text.casefold() in ("of", "such")}
    first = any(m.key == "most" and m.text.casefold() == "first" and m.end in kinds for m in reading.mentions)
    return first and reading.has("polar", "confirm")


def _by_start(mentions: tuple[Mention, ...]) -> Mapping[int, tuple[Mention, ...]]:
    found: dict[int, tuple[Mention, ...]] = {}
    for mention in mentions:
        found[mention.start] = (*found.get(mention.start, ()), mention)
    return found


WANTED = (
    _asks_who_did_it,
    _asks_an_aspect,
    _asks_what_a_site_has,
    _asks_what_somebody_thinks,
    _asks_how_somebody_feels,
    _asks_where_it_was_announced,
    _asks_how_often,
    _asks_its_age,
    _asks_what_was_found,
    _asks_whether_it_is_the_first,
    _asks_whether_it_is_the_only_one,
)
