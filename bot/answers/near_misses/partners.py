"""What a partner does, what is in it for him, what that is worth, and why he is one: that he is a partner is all that a
point says."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge import Claim, Mention

from bot.models import Reading

_PARTNER = "partner"
_DOING = frozenset(
    {"do", "does", "doing", "contribute", "contributes", "contributing", "provide", "provides", "providing", "supply",
     "supplies", "deliver", "delivers", "build", "builds", "building", "handle", "handles", "sell", "sells", "make",
     "makes", "run", "runs", "develop", "develops", "developing", "offer", "offers", "work", "works", "working", "plan",
     "plans", "planning", "create", "creates", "creating", "making", "selling"}
)
_GETTING = frozenset(
    {"get", "gets", "receive", "receives", "gain", "gains", "earn", "earns", "want", "wants", "expect", "expects",
     "pay", "pays"}
)
_ROLES = frozenset({"role", "roles", "task", "tasks", "job", "jobs", "duties", "responsibilities", "contribution"})
_CONTENTS = frozenset(
    {"involve", "involves", "involved", "entail", "entails", "consist", "consists", "contain", "contains", "comprise",
     "comprises", "cover", "covers", "include", "includes", "encompass", "encompasses", "regulate", "stipulate",
     "nature", "terms", "scope", "substance", "specifics", "contents"}
)
_DEALS = frozenset({"deal", "deals", "agreement", "agreements", "contract", "contracts", "pact"})
_CHOOSING = frozenset(
    {"choose", "chose", "chosen", "choosing", "pick", "picked", "picking", "select", "selected", "selecting", "prefer",
     "preferred", "hire", "hired"}
)
_WORKING = frozenset(
    {"work", "works", "working", "cooperate", "cooperates", "cooperating", "collaborate", "collaborates",
     "collaborating", "team", "teams", "teaming", "partnering"}
)
_WORTH = frozenset({"worth", "valuable", "lucrative", "值多少", "值多少钱", "价值"})
_IN_FIGURES = re.compile(r"\bput an? (?:number|figure|price|value|price tag)\b|\bin (?:numbers|figures)\b|值多少")
_AMOUNTS = frozenset({"how_much", "how_many", "what"})
_DID, _ABOUT = "did", "about"
_ASKING, _POINTING = ("what", "why", "define"), frozenset({"it", "they", "its", "it's", "they're"})
_SMALL = frozenset(
    {"actually", "exactly", "really", "now", "currently", "even", "also", "then", "to", "have", "has", "been"}
)


def asks_of_a_partner(claims: Iterable[Claim], reading: Reading) -> bool:
    """ "What does Deloitte do for them?", "what is Bosch's role?", "how does Alibaba work with SAP?", "what does the
    deal with Bosch involve?", "why did Deloitte choose Alibaba?"; what all of them together do for it is said."""
    claims = tuple(claims)
    ties = [claim for claim in claims if _PARTNER in claim.topics]
    told_of = len(ties) == len(claims) or _PARTNER in reading.topics
    if ties and told_of and asks_what_it_is_worth(reading):
        return True
    opening = _asked_with(reading)
    if not ties or not opening:
        return False
    partners = _named(reading, {name for claim in ties for name in claim.about})
    of_ties = len(ties) == len(claims) and _PARTNER in reading.topics
    if len({m.key for m in partners}) != 1:
        return not partners and of_ties and opening == "what" and _partners_get(reading)
    both = (*partners, *_named(reading, {claim.entity for claim in ties}), *_pointed_at(reading))
    return _ASKS[opening](min(both, key=lambda m: m.start), partners[0], reading)


def asks_what_it_is_worth(reading: Reading) -> bool:
    """ "What's the tie-up with Deloitte worth to Alibaba?", "put a number on the alliance"; not "is it worth it?"."""
    words = _words(reading)
    if not _WORTH.isdisjoint(words):
        return not reading.has("polar", "confirm") or not _AMOUNTS.isdisjoint(reading.cues)
    return _IN_FIGURES.search(reading.said) is not None


def _named(reading: Reading, keys: set[str]) -> tuple[Mention, ...]:
    return tuple(m for m in reading.mentions if m.kind == "entity" and m.key in keys)


def _pointed_at(reading: Reading) -> tuple[Mention, ...]:
    """ "What are they doing with Bosch?", after whose partners these are."""
    return tuple(m for m in reading.mentions if m.text.casefold().split()[-1] in _POINTING)


def _asks_what(subject: Mention, partner: Mention, reading: Reading) -> bool:
    words = _words(reading)
    contents = not _CONTENTS.isdisjoint(words) or reading.mentions[-1].text.casefold().split()[-1] == _ABOUT
    if contents and (_PARTNER in reading.cues or not _DEALS.isdisjoint(words)):
        return True
    return _does(subject, reading) or (not _ROLES.isdisjoint(words) and subject == partner)


def _asks_how(subject: Mention, _: Mention, reading: Reading) -> bool:
    """ "How does Alibaba work with SAP?", and not "how does the tie-up with SAP help?"."""
    return any(
        m.key == _PARTNER and m.start >= subject.end and m.text.casefold().split()[0] in _WORKING
        for m in reading.mentions
    )


def _asks_why(subject: Mention, partner: Mention, reading: Reading) -> bool:
    """ "Why did SAP team up with it?", "why did it choose SAP?", and not "why does it partner with SAP?"."""
    return subject == partner or not _CHOOSING.isdisjoint(_words(reading))


_ASKS = {"what": _asks_what, "how": _asks_how, "why": _asks_why}


def _words(reading: Reading) -> set[str]:
    return {word for m in reading.mentions for word in m.text.casefold().split()}


def _asked_with(reading: Reading) -> str:
    """The word with which it is asked; nothing, where it is no such question."""
    first = (m.text.casefold().split()[0].removesuffix("'s") for m in reading.mentions if m.key in _ASKING)
    asked = next((word.removesuffix("s") for word in first), "")
    return asked if asked in _ASKS else ""


def _does(subject: Mention, reading: Reading) -> bool:
    """Whether a verb of doing or getting stands right behind the name; what somebody did with another is that he is a
    partner."""
    if subject.is_possessive or any(m.text.casefold() == _DID for m in reading.mentions):
        return False
    end = subject.end
    behind = next((m for m in reading.mentions if m.start == end), None)
    while behind is not None and behind.text.casefold() in _SMALL:
        end = behind.end
        behind = next((m for m in reading.mentions if m.start == end), None)
    return behind is not None and behind.text.casefold().split()[0] in _DOING | _GETTING


def _partners_get(reading: Reading) -> bool:
    """ "What do the partners get out of it?"."""
    ends = {m.end for m in reading.mentions if m.key == _PARTNER}
    return any(m.start in ends and m.text.casefold().split()[0] in _GETTING for m in reading.mentions)
