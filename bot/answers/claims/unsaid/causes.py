"""What brought something about ("what makes adoption so fragmented?", "what stops it from making a profit?"): a claim
answers only for what it explains, and that something is so is no cause of it."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Mention

from bot.answers.claims.unsaid.points import STANCES, Points, unsaid
from bot.answers.claims.verdicts import BROAD
from bot.models import Reading

_WHAT = frozenset({"what", "whats", "what's", "which"})
_CAUSING = frozenset(
    {"makes", "made", "making", "causes", "caused", "causing", "triggers", "triggered", "triggering", "prompts",
     "prompted", "leads", "led", "drives", "drove", "brought", "explains"}
)
_STOPPING = frozenset(
    {"stops", "stopped", "stopping", "prevents", "prevented", "preventing", "keeps", "kept", "keeping", "hinders",
     "hindered", "hindering", "delays", "delayed", "delaying", "holds", "holding"}
)
"""Verbs of what is in somebody's way, of which a claim on an obstacle may tell without explaining anything."""
_HOW = ("how", "how did", "how has")
_COMING_ABOUT = ("get to be", "got to be", "come to be", "came to be", "become", "became", "get so", "grow so")
"""Of "how did it get to be so dominant?"."""
_AHEAD = frozenset({"can", "could", "may", "might", "must", "should", "will", "would", "does"})
"""Beside which it is asked how something may come about, which a claim on what is needed answers."""
_SMALL = frozenset(
    {"is", "s", "was", "has", "have", "had", "it", "that", "exactly", "actually",
     "really", "first", "it is"}
)
_THINGS = frozenset({"factor", "factors", "thing", "things", "event", "events", "development", "developments"})
_OF_THE_TEXT = ("article", "says", "source", "section", "author", "mentioned", "opinion")
_WHY, _PROFITS = "why", frozenset({"profit", "elusive", "loss"})
_DENYING, _IS_NOT = ("negation", "elusive", "loss"), ("isn't", "isnt")
"""Of "why isn't it making money?"; why profits matter is another question."""
_OBSTACLES = frozenset({"hurdle_us", "hurdle_kinds", "competition", "emerging", "region_name", "flexibility"})
"""Topics of claims that tell what is in the way."""
_RISK = "risk"
_IN_MONEY = frozenset({"moneywise", "money wise", "financially", "profitwise", "profit wise", "earnings wise",
                       "cash wise", "cashwise"})
"""Words that say in what respect somebody is held back."""


@unsaid("how", *_CAUSING, *_STOPPING)
def gives_no_cause(claims: Points, reading: Reading) -> bool:
    verb = _verb(reading)
    if not claims or verb is None or reading.has(*_OF_THE_TEXT):
        return False
    own = {m.key for m in reading.mentions if m.start == verb.start}  # "holding back" is caution elsewhere
    if (reading.cues - own) & set(STANCES):
        return False
    special = set(reading.topics) - {*BROAD, *STANCES} - own
    if _first(verb) in _STOPPING and (special & _OBSTACLES or _is_held_in_money(claims, reading)):
        return False
    return bool(special) and not any(special & set(claim.explains) for claim in claims)


def _is_held_in_money(claims: Points, reading: Reading) -> bool:
    """ "What is holding the cloud unit back moneywise?": a risk of that kind, and no reason of one is asked for."""
    in_money = any(m.text.casefold() in _IN_MONEY for m in reading.mentions)
    return in_money and any(claim.stance == _RISK for claim in claims)


@unsaid(_WHY)
def gives_no_cause_of_lacking_profits(claims: Points, reading: Reading) -> bool:
    """ "Why isn't the cloud unit making money yet?": that it is not, and what it would need, is no reason."""
    asked = reading.has(_WHY) and not reading.has("article", "author", *STANCES)
    denied = reading.has(*_DENYING) or any(m.text.casefold().startswith(_IS_NOT) for m in reading.mentions)
    explained = any(_PROFITS & set(claim.explains) for claim in claims)
    return asked and denied and not _PROFITS.isdisjoint(reading.topics) and not explained


def _verb(reading: Reading) -> Mention | None:
    """The verb of causing behind the "what", with nothing but small words between; "makes the journey long" stands for
    a topic as a whole."""
    if not reading.mentions:
        return None
    by_start = {m.start: m for m in reversed(reading.mentions)}
    said = _in_order(by_start)
    ahead = not _AHEAD.isdisjoint(said.split())
    if reading.mentions[0].text.casefold() in _HOW and not ahead and any(way in said for way in _COMING_ABOUT):
        return reading.mentions[0]
    for asking in reading.mentions:
        if asking.text.casefold() in _WHAT:
            for mention in _behind(asking.end, by_start):
                if _first(mention) in _CAUSING | _STOPPING:
                    said_whole = _first(mention) in _CAUSING and mention.key in reading.topics
                    return None if said_whole else mention
                if _first(mention) not in _SMALL | _THINGS:
                    break
    return None


def _in_order(by_start: dict[int, Mention]) -> str:
    return " ".join(by_start[start].text.casefold() for start in sorted(by_start))


def _behind(index: int, by_start: dict[int, Mention]) -> Iterator[Mention]:
    while index in by_start:
        yield by_start[index]
        index = by_start[index].end


def _first(mention: Mention) -> str:
    return mention.text.casefold().split()[0]


CAUSES = (gives_no_cause, gives_no_cause_of_lacking_profits)
