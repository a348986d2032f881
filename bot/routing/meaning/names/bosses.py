"""Who heads a company: "boss of Alibaba, what is the name?", "Alibaba's chief?" ask for a person of whom no source
speaks; whose boss wants to know ("my boss wants Alibaba's P/E") is another matter."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.parts import first_word, last_word
from bot.routing.waking import Mentions, woken_by

_BOSSES, _HEADS = frozenset({"boss", "bosses"}), ("head", "head of", "chief")
"""A head or chief is one "of" something ("head to head", "its chief rivals")."""
_LED = frozenset({"of", "at", "in", "behind", "head of"})
_OF_ALL = frozenset({"the", "company", "group", "firm"})
_TOP, _MAN = "top", frozenset({"man", "woman", "guy", "manager", "person", "executive"})
_OWN = frozenset({"my", "our", "your", "hey", "hi", "hello", "thanks", "a", "dear", "ok", "okay", "please", "sorry"})
"""Words before a boss who is whoever is spoken to, or for whom one asks."""
_WHO, _CEO = "who", "outside:ceo"
_WHO_RUNS = frozenset({"who", "who's", "whos"})
_HEADING = frozenset({"heading", "heads"})
_RANK, _MOST = "rank", "most"
_ORDERS = frozenset({_RANK, _MOST, "least", "ordinal", "fastest", "slowest", "priciest", "cheapest", "more", "less",
                     "share", "pe", "growth", "multiple", "cloud_share"})
"""What one may stand in front of, or have the most of, without heading a company."""


@woken_by("boss", "bosses", "chief", "head", "head of", _TOP, beside=("entity",))
def with_bosses(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a boss as what is measured, where no figure and no point is asked for."""
    if _CEO not in knowledge.base.metrics or any(_is_asked_for(m, knowledge) for m in mentions):
        return mentions
    bosses = {m.start for m in mentions if _is_a_boss(m, mentions) and _is_of_a_name(m, mentions)}
    if not bosses:
        return mentions
    told = (_as_ceo(m) if m.start in bosses else m for m in mentions)
    return tuple(dict.fromkeys(told))


@woken_by(_CEO)
def without_bosses_of_orders(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Who is heading the ranking by P/E?", "who is running the largest cloud?": whoever stands so in an order, and no
    person, where nobody follows whom one could head."""

    asking = [m for m in mentions if m.key == _CEO and first_word(m) in _WHO_RUNS and _is_before_an_order(m, mentions)]
    heading = any(last_word(m) in _HEADING for m in asking)

    def as_who(mention: Mention) -> Mention:
        if mention in asking:
            return mention._replace(kind="cue", key=_WHO, word=None)
        return mention._replace(key=_MOST) if heading and mention.key == _RANK else mention

    return tuple(map(as_who, mentions)) if asking else mentions


def _is_before_an_order(asking: Mention, mentions: Mentions) -> bool:
    behind = [m for m in mentions if m.start >= asking.end]
    named = any(m.kind == "entity" or m.key == "it" for m in behind)
    return not named and any(m.quantity or m.key in _ORDERS for m in behind)


def _is_asked_for(mention: Mention, knowledge: Knowledge) -> bool:
    return bool(mention.quantity) or is_measure(mention, knowledge) or mention.key in knowledge.claims.topics


def _is_a_boss(mention: Mention, mentions: Mentions) -> bool:
    before = {m.text.casefold() for m in mentions if m.end == mention.start} | {first_word(mention)}
    if mention.text.casefold() == _TOP:
        return any(m.start == mention.end and m.text.casefold() in _MAN for m in mentions)
    named = last_word(mention) in _BOSSES or mention.text.casefold() in _HEADS
    return named and before.isdisjoint(_OWN)


def _is_of_a_name(boss: Mention, mentions: Mentions) -> bool:
    """Whether a name stands right before it, or is led to right behind it ("boss of the company Alibaba"); of a head
    right behind one it has to be asked who that is, and nothing follows ("its chief rivals")."""
    if any(m.kind == "entity" and m.end == boss.start for m in mentions):
        is_asked = first_word(mentions[0]) == _WHO and boss.end == mentions[-1].end
        return boss.text.casefold() not in _HEADS or is_asked
    ends = {boss.end} | {m.end for m in mentions if m.start == boss.end and m.text.casefold() in _MAN}
    led = {m.end for m in mentions if m.start in ends and m.text.casefold() in _LED}
    led |= {boss.end} if boss.text.casefold() in _LED else set()
    for mention in mentions:
        if mention.start in led and mention.text.casefold() in _OF_ALL:
            led.add(mention.end)
    return any(m.kind == "entity" and m.start in led for m in mentions)


def _as_ceo(mention: Mention) -> Mention:
    return mention._replace(kind="metric", key=_CEO, word=None)
