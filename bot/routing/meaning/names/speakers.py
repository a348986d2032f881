"""Whose word is asked for: "has Satya Nadella called Azure a cash cow?" is of what he said, and not of what is so."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_OWN_WORDS, _ACCORDING = "own_words", "according to"
_ASKING = ("polar", "auxiliary", "auxiliaries_and_contractions")
_SAYING = frozenset(
    {"say", "says", "said", "saying", "describe", "described", "call", "called", "claim", "claimed", "admit",
     "admitted", "concede", "conceded", "acknowledge", "acknowledged", "boast", "boasted", "brag", "bragged", "argue",
     "argued", "promise", "promised", "predict", "predicted", "insist", "insisted", "说过", "說過", "承认", "承認"}
)
_REPORTING = frozenset({"announce", "announced", "report", "reported", "publish", "published", "disclose", "disclosed",
                        "state", "stated", "release", "released", "put out"})
_TO = "to"
_REFLEXIVE = ("itself", "himself", "herself", "themselves")
_BETWEEN = frozenset({"himself", "herself", "itself", "themselves", "ever", "really", "actually", "publicly", "already",
                      "ceo", "management", "bosses", "executives", "themself"})


@woken_by(*_SAYING, *_REFLEXIVE, "according")
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


def _as_own_words(mention: Mention) -> Mention:
    return mention._replace(kind="cue", key=_OWN_WORDS)


def _says(mention: Mention) -> bool:
    return mention.text.casefold() in _SAYING
