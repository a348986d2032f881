"""Questions for people by name ("which analysts are sceptical?", "name the investors who are bullish", "who believes in
it?"): a source that only says that there are some, and what speaks for their view, names none of them."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Reading

_PEOPLE = frozenset(
    {"analyst", "analysts", "investor", "investors", "fund", "funds", "broker", "brokers", "bank", "banks", "executive",
     "executives", "critic", "critics", "shareholders", "expert", "experts", "traders", "regulator", "watchdog",
     "agency", "authority", "ministry", "lawyer", "lawyers", "pundit", "pundits", "economist", "economists",
     "strategist", "strategists", "commentator", "commentators", "sceptic", "skeptic", "doubter"}
)
"""Those of whom a source speaks without their names."""
_MORE_PEOPLE = _PEOPLE | {
    "regulators", "watchdogs", "authorities", "agencies", "clients", "customers", "users", "buyers", "consumers",
    "engineers", "developers", "researchers", "programmers", "managers", "officials", "politicians", "allocators",
    "entrepreneurs", "bulls", "bears", "skeptics", "sceptics", "optimists", "pessimists", "doubters", "employees",
    "staff", "workers", "believers", "holders", "owners", "people", "persons",
}
_NAMING = frozenset({"name", "names", "identify", "list"})
_BETWEEN = frozenset(
    {"the", "some", "any", "all", "of", "those", "these", "its", "their", "a few", "few", "two", "three", "one", "me",
     "us", "specific", "individual", "actual", "famous", "big", "main", "biggest", "known", "enterprise", "corporate",
     "foreign", "overseas", "domestic", "local", "other", "more", "named", "particular", "single", "prominent", "hedge",
     "portfolio", "asset"}
)
_GROUPS = frozenset({"caution", "debate", "regulation", "hosting", "consumer"})
"""Topics of points on people."""
_WHICH_ONES = ("which ones", "which", "who are they", "whose names")
_SIDES = frozenset({"bull", "bear", "caution", "debate", "strength"})
"""Cues that say what people think."""
_POINTS = frozenset({"strength", "risk", "bull", "bear", "verdict", "opinion"})
"""What people have, right behind them ("list the consumers' strengths")."""
_OF_THE_SOURCE = ("article", "author", "source")
_WHO, _NO_NAMES = "who", ("says", *_OF_THE_SOURCE, "partner", "competition")
_BULL, _TAKING_SIDES = "bull", frozenset({"bull", "bear"})
_NO_TOPICS = frozenset({"open", "field"})
"""Hints that are of no point."""
_TO_A_NAME = frozenset({"exactly", "precisely", "specifically", "concretely"})
_PEOPLE_HAN, _READERS = "market_people", "audience"
_FROM = ("in", "from", "abroad")
"""Words behind people that say where they are."""
_WHICH_HAN = ("哪", "边", "邊", "什么", "什麼", "咩", "啥")
_BODIES_HAN = ("机构", "機構", "部门", "部門", "当局", "當局")
_NAMED = frozenset({"named", "identified", "by name", "named by name"})
_BEING = ("are", "re", "'re", "were")
_WORDS_OF_NAMING = _NAMING.union(_BEING)
"""Words of those that ask for names ("name", "who are"), one of which is always said."""
_BEING_OR_HAVING = ("is", "are", "was", "were", "has", "have")


def asks_which_people(reading: Reading) -> bool:
    """ "Which analysts are sceptical?": that some are may be said, and no name; "what investors should ask" names them
    for nothing."""
    ways = (
        _asks_who_is_at_it, _asks_which_of_them, _names_people, _asks_who_takes_a_side,
        _asks_who_they_are, _asks_which_people_han, _asks_whether_they_are_named,
    )
    return any(asks(reading) for asks in ways)


def _asks_who_is_at_it(reading: Reading) -> bool:
    """ "Who are the analysts debating it?"."""
    opening = [m.text.casefold() for m in reading.mentions[:2]]
    asked = bool(opening) and opening[0].split()[0] == _WHO and any(word.split()[-1] in _BEING for word in opening)
    return asked and any(m.key in _GROUPS and m.text.casefold().split()[0] in _PEOPLE for m in reading.mentions)


def _asks_which_of_them(reading: Reading) -> bool:
    """ "Which analysts?", "which foreign regulators watch it?", "what watchdog is after it?"; "what investors should
    ask" is no question for investors, and "which regulators, Chinese ones or others?" one for where they are."""
    asking = {m.end: m.text.casefold() for m in reading.mentions if m.text.casefold() in ("which", "what")}
    while asking:
        behind = [m for m in reading.mentions if m.start in asking]
        if any(_are_the_ones(m, asking[m.start], reading) for m in behind):
            return True
        asking = {m.end: asking[m.start] for m in behind if _stands_between(m)}
    return False


def _are_the_ones(people: Mention, asking: str, reading: Reading) -> bool:
    if asking == "what":
        have = any(m.start == people.end and m.text.casefold() in _BEING_OR_HAVING for m in reading.mentions)
        return have and are_people(people)
    words = people.text.casefold().split()
    if not _PEOPLE.isdisjoint(words) and "of" not in words:  # "which mood of investors?"
        return True
    chosen = any(m.text.casefold() == "or" for m in reading.mentions)
    return are_people(people) and "of" not in words and not chosen and not _have_points(people, reading)


def _asks_which_people_han(reading: Reading) -> bool:
    """ "哪些分析师看空", "哪家监管机构在查": 哪 right before them; for which readers it is written is told."""
    asking = {m.end for m in reading.mentions if m.key == "which" and m.text.startswith(_WHICH_HAN)}
    if not asking or _READERS in reading.topics:
        return False
    people = {m.start for m in reading.mentions if m.key == _PEOPLE_HAN or m.text.endswith(_BODIES_HAN)}
    return not asking.isdisjoint(people)


def _names_people(reading: Reading) -> bool:
    """ "Name the analysts who are bullish", "the names of the bears", "who are the skeptical investors?"."""
    if _WORDS_OF_NAMING.isdisjoint(" ".join([m.text for m in reading.mentions]).casefold().split()):
        return False  # as most do not
    ends = {m.end for m in reading.mentions if _is_naming(m, reading)}
    listed = {m.start for m in reading.mentions if m.text.casefold() == "names"}
    if listed and any(m.end in listed and are_people(m) for m in reading.mentions):
        return True  # "bullish analysts names"
    while ends:
        behind = [m for m in reading.mentions if m.start in ends]
        if any(are_people(m) and not _have_points(m, reading) for m in behind):
            return True
        ends = {m.end for m in behind if _stands_between(m)}
    return False


def _asks_whether_they_are_named(reading: Reading) -> bool:
    """ "Are any sceptics named?": at the end, for "are regulators named as a risk?" is no question for names."""
    if not reading.has("polar") or not reading.mentions or reading.mentions[-1].text.casefold() not in _NAMED:
        return False
    named = reading.mentions[-1].start
    return any(m.end == named and are_people(m) for m in reading.mentions)


def _asks_who_they_are(reading: Reading) -> bool:
    """ "Which ones?", "name them", "who exactly?" after what investors or regulators do."""
    if _GROUPS.isdisjoint(reading.topics) or not reading.mentions:
        return False
    first = reading.mentions[0].text.casefold()
    if first == _WHO and len(reading.mentions) > 1 and reading.mentions[1].text.casefold() in _TO_A_NAME:
        return True  # "who exactly is scrutinising it?"
    return not reading.cues & set(reading.topics) and (first.split()[0] in _NAMING or first in _WHICH_ONES)


def _is_naming(mention: Mention, reading: Reading) -> bool:
    """A bare "list" is what is wanted ("bulls, list"), and "names" only of somebody."""
    words = mention.text.casefold().split()
    if words[0] in _NAMING and mention.kind != "entity" and mention.end - mention.start == 1:
        return True
    return words[0] == _WHO and words[-1] in _BEING and len(words) > 1 and not reading.has(*_NO_NAMES)


def are_people(mention: Mention) -> bool:
    words = mention.text.casefold().split()
    somewhere = len(words) > 1 and words[0] in _MORE_PEOPLE and words[1] in _FROM
    return (words[-1] in _MORE_PEOPLE or somewhere) and not mention.is_possessive and mention.kind != "metric"


def _have_points(people: Mention, reading: Reading) -> bool:
    return any(m.start == people.end and m.key in _POINTS for m in reading.mentions)


def _stands_between(mention: Mention) -> bool:
    words = mention.text.casefold().split()
    return mention.key in _SIDES or mention.kind in ("entity", "place") or _BETWEEN.issuperset(words)


def _asks_who_takes_a_side(reading: Reading) -> bool:
    """ "Who exactly is bullish on it?": what speaks for a view is told, and nobody who holds it; that investors are
    wary is said."""
    first = next(iter(reading.mentions), None)
    if first is None or first.text.casefold().split()[0] not in (_WHO, "whos") or reading.has(*_OF_THE_SOURCE):
        return False
    hinted = {_BULL if key == "strength" else key for key in reading.hinted} - _NO_TOPICS  # "who believes in it?"
    topics = hinted | set(reading.topics)
    return bool(topics) and topics <= _TAKING_SIDES
