"""Who else is about when something is asked: departments, the asker's own people, those he serves or asks for
("marketing wants ...", "my editor cut ...", "the client won't know what YoY is", "asking for a mate")."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.parts import as_idle, last_word, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

_DEPARTMENTS = frozenset(
    {"marketing", "legal", "compliance", "finance", "accounting", "accounts", "hr", "sales", "treasury",
     "procurement", "audit", "pr", "comms", "communications", "risk", "operations", "research", "management", "it",
     "design"}
)
_WANTING = frozenset(
    {"wants", "needs", "asks", "asked", "wanted", "needed", "demands", "insists", "keeps", "would", "is"}
)
_CALLING = frozenset(
    {"asking", "chasing", "nagging", "after", "wanting", "like", "want", "need", "to", "on", "a", "the", "me", "us"}
)
_OF_PEOPLE = ("partner", "hosting", "reviewed", "author")
"""Cues whose words are those for people too ("my host", "our editor")."""
_REVIEWED = "reviewed"
_HAVING = frozenset({"has", "wrote", "put", "puts", "wants", "says", "said", "claims", "changed", "insists", "thinks",
                     "made", "cut", "asks", "swears"})
_THINGS = ("wallet", "purse", "pocket", "pockets", "piggy bank")
_OWN = ("my", "our")
SERVED = ("outside:customers", "outside:users")
"""Metrics whose words are those for people whom an asker serves."""
_OUTSIDE, _NAMED = "outside:", ("entity", "group", "quantity")
_WANTED = ("what", "which", "who", "how_much", "how_many", "polar", "how_much_of", "share", "advice")
"""Cues with which something is asked, so that what stands behind it may be asked about."""
_LEARNING = (*SERVED, "audience", "people_and_occasions")
"""Those who may have to be told what a word means."""
_UNKNOWING = frozenset({"know", "understand", "get", "grasp", "follow", "recognise", "recognize", "heard", "remember"})
_NOT = ("negation", "exclude")
_ASKING = "asking"
_ASKING_FOR = [[_ASKING, "for", whose] for whose in ("a", "an", "my", "our", "some")]
_TO = ("to", "for", "with")
_WHOSE = ("the", "my", "our", "a", "an", "this", "that", "his", "her")
_OF_A_FRIEND = ("unknown", "topic", "filler", "term", "cue", "group")
"""Kinds of mentions in what is told of him who is asked for."""


@woken_by(*_DEPARTMENTS, beside=_WANTING)
def without_departments(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Marketing wants a number for Azure's growth": the mentions with who wants it as filler."""
    first = mentions[0]
    behind = tuple(m for m in parts_of(mentions)[0] if m.start >= first.end)
    wanting, calling = [*words_of(behind[:2]), "", ""][:2]
    if first.text.casefold() not in _DEPARTMENTS or wanting not in _WANTING or calling not in _CALLING:
        return mentions
    return tuple(m.as_filler() if m.start == first.start else m for m in mentions)


@woken_by(_REVIEWED, beside=_HAVING)
def without_editors_who_have_it(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Editor has 'Qwen app hit 10m downloads'. Correct?": who opens the message with what he has asks of that, and of
    no review."""
    first, *rest = mentions[1:] if mentions[0].text.casefold() in _WHOSE and len(mentions) > 1 else mentions
    having = any(m.start == first.end and m.text.casefold().split()[0] in _HAVING for m in rest)
    told = any(m.kind in ("entity", "group", "quantity") or is_measure(m, knowledge) for m in rest)
    if first.key != _REVIEWED or not having or not told or any(m.key == "article" for m in rest):
        return mentions
    return tuple(m.as_filler() if m is first else m for m in mentions)


@woken_by("segment", "topic", "entity", beside=("my",))
def without_own_pastimes(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "While my game loads, ...", "bro in my discord says ...": what is the asker's own narrows no figure; where it is
    measured, or asked about, it is what the question is about ("what share of my pension is in Alibaba?")."""
    if not any(m.kind == "group" or (m.kind == "entity" and not m.key.startswith(_OUTSIDE)) for m in mentions):
        return mentions  # "my gym has a P/E class"
    idle = {m for part in parts_of(mentions) for m in _own_pastimes(part, knowledge)}
    return tuple(m.as_filler() if m in idle else m for m in mentions) if idle else mentions


def _own_pastimes(part: Mentions, knowledge: Knowledge) -> list[Mention]:
    """Those right behind a "my", before anything in their part is named or asked."""
    own = {m.end for m in part if m.text.casefold() == _OWN[0]}
    own |= {m.end for m in part if m.start in own and m.key == "own"}
    named = (m.start for m in part if m.kind in _NAMED or m.key in _WANTED or is_measure(m, knowledge))
    end = min((start for start in named if start not in own), default=part[-1].end)
    return [m for m in part if m.start in own and m.start < end and m.text.islower() and _is_of_everyday_life(m)]


def _is_of_everyday_life(mention: Mention) -> bool:
    return mention.kind in ("segment", "topic") or mention.key.startswith(_OUTSIDE)


@woken_by(*_OF_PEOPLE, *_THINGS)
def without_own_people(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "My editor cut the P/E of Amazon", "my wallet is sweating": the asker's own are nobody's that the source speaks
    of."""
    own = {m.end for m in mentions if m.text.casefold() in _OWN}

    def is_own(mention: Mention) -> bool:
        return mention.start in own and (mention.key in _OF_PEOPLE or mention.text.casefold() in _THINGS)

    return tuple(m.as_filler() if is_own(m) else m for m in mentions)


@woken_by(*SERVED)
def without_people_of_the_asker(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Which dangers should I warn our members about?", "that I can read out to the customer": of somebody else's
    figures no such people are part."""
    told = knowledge.claims.topics
    if not any(
        (m.kind in ("entity", "metric", "group") and m.key not in SERVED) or (m.kind == "cue" and m.key in told)
        for m in mentions
    ):
        return mentions
    before = {m.end: m for m in mentions}
    of_the_asker = any(m.text.casefold() in ("i", "we") for m in mentions)

    def is_own(mention: Mention) -> bool:
        whose = before.get(mention.start)
        if mention.key not in SERVED or whose is None:
            return False
        led_to = before.get(whose.start)
        read_to = led_to is not None and last_word(led_to) in _TO and of_the_asker
        bare = of_the_asker and last_word(whose) in _TO  # "that I could mention to clients"
        return last_word(whose) in ("my", "our") or bare or (read_to and last_word(whose) in _WHOSE)

    return tuple(m.as_filler() if is_own(m) else m for m in mentions)


@woken_by(*_LEARNING)
def without_people_who_do_not_know(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The client won't know what YoY is": the mentions with the people and what they do not do as filler."""
    idle = {m for part in parts_of(mentions) for m in _unknowing(part)}
    return tuple(m.as_filler() if m in idle else m for m in mentions) if idle else mentions


def _unknowing(part: Mentions) -> Mentions:
    """Of a part that opens with people who do not know something, all up to that."""
    ends = [i for i, m in enumerate(part) if not _UNKNOWING.isdisjoint(words_of((m,)))]
    opening = part[: ends[0] + 1] if ends else ()
    people = [m for m in opening if m.key in _LEARNING]
    denied = any(m.key in _NOT for m in opening) or "never" in words_of(opening)
    rest = [m for m in opening if m not in people and m.key not in _NOT and m.kind != "filler"]
    return opening if people and denied and not rest else ()


@woken_by(_ASKING)
def without_people_asked_for(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Azure's share? Asking for a mate who thinks clouds are weather": an ending that names nobody, as filler."""
    parts = parts_of(mentions)
    idle = [part for part in parts[1:] if words_of(part)[:3] in _ASKING_FOR]
    return as_idle(mentions, [part for part in idle if all(m.kind in _OF_A_FRIEND for m in part)])
