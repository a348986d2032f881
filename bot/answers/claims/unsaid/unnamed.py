"""Things of which the source only says that there are some ("which Latin American laws hold them back?"), and names
where it only says of what kind they are ("which hurdles, by name?")."""

from __future__ import annotations

import itertools

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading

_NOWHERE_NAMED = frozenset(
    {"law", "laws", "statute", "statutes", "legislation", "act", "acts", "bill", "bills", "ordinance", "ordinances",
     "decree", "decrees", "treaty", "treaties", "clause", "clauses", "court", "courts", "judge", "judges", "tribunal",
     "licence", "licences", "license", "licenses", "permit", "permits", "ministry", "ministries", "agency", "agencies",
     "lawsuit", "lawsuits"}
)
"""What no point names, whatever else it says of rules and of those who make them."""
_ONLY_IN_KIND = _NOWHERE_NAMED | {
    "hurdle", "hurdles", "obstacle", "obstacles", "barrier", "barriers", "regulator", "regulators", "regulation",
    "regulations", "rule", "rules", "authority", "authorities", "watchdog", "watchdogs", "customer",
    "customers", "client", "clients", "user", "users", "enterprise", "enterprises", "executive", "executives",
    "official", "officials",
}
_BY_NAME = frozenset({("by", "name"), ("name", "names"), ("exact", "name"), ("specific", "name"), ("actual", "name")})
_ASKING, _KIND = ("which", "what"), frozenset({"kind", "kinds", "type", "types", "sort", "sorts"})
_FURTHEST = 4
"""So many words behind "which" the thing stands at the latest ("which Latin American privacy laws")."""
_OF_A_TEXT = ("article", "source", "quote", "title")
_VERBS = frozenset({"is", "are", "was", "were", "does", "do", "did", "has", "have", "can", "could", "might", "would",
                    "stand", "hold", "holds", "keep", "keeps", "face", "faces"})


@unsaid(*_NOWHERE_NAMED)
def _asks_what_is_nowhere_named(_: Points, reading: Reading) -> bool:
    """ "Which US law limits its chips?", "which Chinese agency is it?"; of which kind they are may be told."""
    words = _words(reading)
    asking = [place for place, word in enumerate(words) if word in _ASKING]
    return any(_leads_to_one(words[place + 1 : place + 1 + _FURTHEST]) for place in asking)


def _leads_to_one(behind: list[str]) -> bool:
    led = list(itertools.takewhile(lambda word: word not in _VERBS, behind))
    return not _NOWHERE_NAMED.isdisjoint(led) and _KIND.isdisjoint(led)


@unsaid("name", "names")
def _asks_for_them_by_name(_: Points, reading: Reading) -> bool:
    """ "Which hurdles does it face, by name?", "name the regulators by name"."""
    words = _words(reading)
    named = any(pair in _BY_NAME for pair in itertools.pairwise(words))
    return named and not _ONLY_IN_KIND.isdisjoint(words) and not reading.has(*_OF_A_TEXT)


def _words(reading: Reading) -> list[str]:
    """What stands at each place, once: a word may be several mentions."""
    told: dict[int, str] = {}
    for mention in reading.mentions:
        told.setdefault(mention.start, mention.text.casefold())
    return [word for place in sorted(told) for word in told[place].split()]


UNNAMED = (_asks_what_is_nowhere_named, _asks_for_them_by_name)
