"""Whose word is asked for: "has Satya Nadella called Azure a cash cow?" is of what he said, and not of what is so."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import first_word
from bot.routing.waking import Mentions, woken_by

_OWN_WORDS, _ACCORDING, _OTHER = "own_words", "according to", "other"
_ASKING = ("polar", "auxiliary", "auxiliaries_and_contractions")
_SAYING = frozenset(
    {"say", "says", "said", "saying", "describe", "described", "call", "called", "claim", "claimed", "admit",
     "admitted", "concede", "conceded", "acknowledge", "acknowledged", "boast", "boasted", "brag", "bragged", "argue",
     "argued", "promise", "promised", "predict", "predicted", "insist", "insisted", "说过", "說過", "承认", "承認"}
)
_REPORTING = frozenset({"announce", "announced", "report", "reported", "publish", "published", "disclose", "disclosed",
                        "state", "stated", "release", "released", "put out"})
_TO, _THE, _AND = "to", "the", "and_what"
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_REFLEXIVE = ("itself", "himself", "herself", "themselves")
_DO = frozenset({"does", "do", "did", "would", "might"})
_HOLDING = frozenset({"think", "thinks", "reckon", "reckons", "believe", "believes", "feel", "feels", "make of"})
"""Verbs of opinions alone: what even those think of whom there are figures, no source says."""
_THINKING = frozenset(
    {"think", "thinks", "make", "makes", "say", "says", "said", "reckon", "reckons", "believe", "believes", "feel",
     "feels", "see", "sees", "view", "views", "judge", "judges", "rate", "rates", "conclude", "concludes", "write",
     "writes", "call", "calls", "value", "values", "argue", "argues", "expect", "expects"}
)
_OPINIONS = frozenset(
    {"view", "views", "opinion", "opinions", "take", "stance", "verdict", "thoughts", "thinking", "assessment",
     "judgement", "judgment", "read", "reading"}
)
_PEOPLE = frozenset({"analyst", "analysts", "people", "team", "researchers", "strategists", "economists", "ceo", "guys",
                     "folks", "experts", "desk"})
"""Those of a house who think for it."""
_WATCHERS = _PEOPLE | {"investors", "brokers", "banks", "papers", "outlets", "media", "writers", "journalists",
                       "commentators", "sources", "articles", "reports"}
"""Those who watch a company, besides the article's author."""
_BETWEEN = frozenset({"himself", "herself", "itself", "themselves", "ever", "really", "actually", "publicly", "already",
                      "ceo", "management", "bosses", "executives", "themself"})


@woken_by(*_SAYING, *_REFLEXIVE, "according", beside=("entity",))
def with_speakers(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The verb of saying that a name governs in a question, as the cue of somebody's own words."""
    named = {m.start for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind == "company"}
    if any(m.text.casefold() == _ACCORDING and m.end in named for m in mentions):
        return tuple(_as_own_words(m) if m.text.casefold() == _ACCORDING and m.end in named else m for m in mentions)
    if not mentions or not any(m.key in _ASKING for m in (*mentions[:2], mentions[-1])):
        return mentions
    if any(m.text.casefold() in _REFLEXIVE for m in mentions) and named:
        return tuple(_as_own_words(m) if m.text.casefold() in _REPORTING else m for m in mentions)
    ends = {m.end for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind == "company"}
    between = {m.start: m.end for m in mentions if m.text.casefold() in _BETWEEN}
    ends |= {between[end] for end in ends if end in between}
    told_of = {m.start for m in mentions if m.text.casefold() == _TO}  # "is Alibaba said to be ahead?"
    return tuple(_as_own_words(m) if m.start in ends and _says(m) and m.end not in told_of else m for m in mentions)


@woken_by(*_THINKING, *_OPINIONS, beside=("entity",))
def with_opinions_of_strangers(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What does Goldman make of Alibaba's valuation?", "what is UBS's view of the P/E?": the opinion of one whom no
    source knows, as the cue of somebody's own words; a figure of whom it is about would answer another question."""
    names = [m for m in mentions if m.kind == "entity"]
    before = {m.end: m for m in mentions}
    strangers = [m for m in names if not knowledge.entity(m.key).covered]
    asked = {_end_of_house(m, mentions) for m in names if _is_asked_for(m, before)}
    joined = {m.start: m.end for m in mentions if m.key == _AND}
    asked |= {_end_of_house(m, mentions) for m in names for end in asked if joined.get(end) == m.start}
    strange = asked & {_end_of_house(m, mentions) for m in strangers}
    owning = {_end_of_house(m, mentions) for m in strangers if m.text.endswith(_POSSESSIVE)}
    if not (asked or owning):
        return mentions

    def is_opinion(mention: Mention) -> bool:
        text = mention.text.casefold()
        first = text.split()[0]
        if mention.start in asked and (text in _HOLDING or first in _HOLDING):
            return True
        return (mention.start in strange and first in _THINKING) or (mention.start in owning and first in _OPINIONS)

    spoken = ("entity", "quantity")
    return tuple(_as_own_words(m) if m.kind not in spoken and is_opinion(m) else m for m in mentions)


@woken_by(_OTHER, beside=_THINKING)
def with_opinions_of_others(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What did other analysts say about Alibaba's AI push?": the verb as the cue of somebody's own words, for the
    article is no word of theirs."""
    others = {m.end for m in mentions if m.key == _OTHER}
    ends = {m.end for m in mentions if m.start in others and not _WATCHERS.isdisjoint(m.text.casefold().split())}
    return tuple(_as_own_words(m) if m.start in ends and first_word(m) in _THINKING else m for m in mentions)


def _is_asked_for(name: Mention, before: dict[int, Mention]) -> bool:
    """ "What does Goldman": of "did" and its like it is the subject; "the" may stand between."""
    led = before.get(name.start)
    if led is not None and led.text.casefold() == _THE:
        led = before.get(led.start)
    return led is not None and led.text.casefold().split()[-1] in _DO


def _end_of_house(name: Mention, mentions: Mentions) -> int:
    """Where the name ends, with its people ("JPMorgan analysts")."""
    people = (m.end for m in mentions if m.start == name.end and not _PEOPLE.isdisjoint(m.text.casefold().split()))
    return next(people, name.end)


def _as_own_words(mention: Mention) -> Mention:
    return mention._replace(kind="cue", key=_OWN_WORDS)


def _says(mention: Mention) -> bool:
    return mention.text.casefold() in _SAYING
