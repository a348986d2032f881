"""Who asks, for what and from where: "this is Margaret, ...", "for the risk committee: ...", "greetings from Warsaw,
...".

What a slide, a meeting or a committee is about narrows no figure, and neither does the town that somebody writes from;
"for Southeast Asia: ..." and "the cloud in Warsaw" do.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.meaning.asker.bystanders import SERVED
from bot.routing.meaning.asker.labels import TEXTS
from bot.routing.parts import as_idle, first_word, last_word, parts_of
from bot.routing.waking import Mentions, woken_by

_FOR = frozenset({"for", "re", "regarding", "concerning"})
_OCCASIONS = TEXTS | frozenset(
    {"agenda", "article", "audit", "blog", "board", "call", "checklist", "class", "client", "clients", "committee",
     "dashboard", "deck", "department", "desk", "factsheet", "file", "files", "lesson", "meeting", "minutes",
     "newsletter", "newsroom", "paper", "pitch", "podcast", "presentation", "questionnaire", "records", "register",
     "report", "review", "screen", "seminar", "sheet", "spreadsheet", "talk", "team"}
)
_CLOSER = ("entity", "group", "period", "place", "quantity", "ordinal")
"""Kinds of mentions that say more than what the occasion is about."""
_TALK = ("thanks", "greeting", "bye")
_GREETINGS = frozenset({"greetings", "hello", "hi", "hey", "regards", "wishes", "love", "cheers", "calling", "writing",
                        "asking", "morning", "evening", "afternoon", "day"})
_FROM = "from"
_WORDS_OF_A_PURPOSE = 7
"""Mentions of which such an ending consists, at most."""
_WHOSE = ("the", "my", "our", "a", "an", "this", "that", "his", "her")
_OF_THE_ASKER = ("my", "our", "tomorrow's", "today's")
_ASKED = ("ask", "asks", "asked", "asking", "wonders", "wondered", "wondering", "know")
_OPENERS = frozenset({"what", "which", "who", "whose", "how", "why", "where", "when", "if", "whether", "about", "for"})
"""Words with which begins what somebody asks."""
_NAMED_WITH = 3
"""Words in which somebody says that a name is his, at most."""
_OWN_NAME = ("this is", "my name is", "the name is", "i am", "i'm", "im")
"""What somebody says his name with, before a pause."""


@woken_by(*_FOR)
def without_occasions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such an opening, up to the first pause, as filler."""
    parts = parts_of(mentions)
    while parts and _only_talks(parts[0]):
        parts = parts[1:]  # "great work, team! For the board: ..."
    opening = parts[0] if len(parts) > 1 else ()
    if not opening or opening[0].text.casefold() not in _FOR:
        return mentions
    if last_word(opening[-1]) not in _OCCASIONS or any(m.kind in _CLOSER for m in opening):
        return mentions
    return as_idle(mentions, [opening])


def _only_talks(part: Mentions) -> bool:
    return part[0].key in _TALK and all(m.kind == "filler" or m.key in (*_TALK, "every") for m in part)


@woken_by(*_FOR)
def without_purposes(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "..., for the treasurer's report": what a message ends with behind a pause, and what names nothing that is
    measured, as filler; ", for the third quarter" and ", for Southeast Asia" say more. "For our investment committee"
    needs no pause."""
    ending = _ending_for_an_occasion(mentions)
    if ending:
        return as_idle(mentions, [ending])
    parts = parts_of(mentions)
    ending = parts[-1] if len(parts) > 1 else ()
    if not ending or ending[0].text.casefold() not in _FOR or len(ending) > _WORDS_OF_A_PURPOSE:
        return mentions
    said = [m for m in ending[2:] if m.kind != "filler"]
    if not said or ending[1].text.casefold() not in _WHOSE or any(not _is_everyday(m) for m in said):
        return mentions
    return as_idle(mentions, [ending])


def _ending_for_an_occasion(mentions: Mentions) -> Mentions:
    """ "For my IC memo": from "for" and whose it is to the end."""
    if not mentions or last_word(mentions[-1]) not in _OCCASIONS:
        return ()
    places = [i for i, m in enumerate(mentions[1:-1], 1) if m.text.casefold() in _FOR]
    ending = mentions[places[-1] :] if places else ()
    own = len(ending) in range(2, _WORDS_OF_A_PURPOSE) and first_word(ending[1]) in _OF_THE_ASKER
    whole = len(parts_of(ending)) == 1
    return ending if own and whole and not any(m.kind in _CLOSER for m in ending) else ()


def _is_everyday(mention: Mention) -> bool:
    """A word that nothing knows, one for a text, or a name that is an everyday word ("for the ecosystem box")."""
    strange = mention.kind == "unknown" and mention.text.islower()
    named = mention.kind == "entity" and mention.key.startswith("outside:") and mention.text.islower()
    return strange or named or mention.key in ("article", "partner")


@woken_by(*_ASKED)
def without_reports_of_asking(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "One of our members asked how much ...", "a customer at my window is asking at what ...": who asks, and that he
    does, as filler."""
    asked = next((i for i, m in enumerate(mentions) if last_word(m) in _ASKED), None)
    if asked is None or not _is_somebody(mentions[:asked]):
        return mentions
    begun = _where_it_is_asked(mentions, asked + 1)
    return tuple(m.as_filler() if i < begun and m.key not in _TALK else m for i, m in enumerate(mentions))


def _is_somebody(mentions: Mentions) -> bool:
    """Whether they name people, and nobody and nothing that figures are of."""
    people = [m for m in mentions if m.kind == "unknown" or m.key in (*SERVED, "audience")]
    rest = [m for m in mentions if m not in people and m.kind != "filler" and m.key not in _TALK]
    return bool(people) and not rest


def _where_it_is_asked(mentions: Mentions, start: int) -> int:
    """Where a question begins behind that, small words ("at what multiple", "me whether") and an occasion aside ("me at
    lunch what"); nowhere is the beginning of all."""
    for place, mention in enumerate(mentions[start:], start):
        if first_word(mention) in _OPENERS:
            return place
        if mention.kind not in ("filler", "topic"):
            break
    return 0


@woken_by(_FROM)
def without_places_of_greetings(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Thank you from Warsaw", "hello from sunny Spain": the mentions with where somebody writes from as filler."""
    greeted = {m.end for m in mentions if m.key in _TALK or last_word(m) in _GREETINGS}
    written = [m.end for m in mentions if m.start in greeted and m.text.casefold() == _FROM]
    if not written:
        return mentions
    if _only_greets(mentions):
        return tuple(m if m.key in _TALK else m.as_filler() for m in mentions)
    where = _stretch(written[0], mentions)
    named = any(m.text[:1].isupper() or m.kind == "place" for m in where)
    return tuple(m.as_filler() if named and m in where else m for m in mentions)


def _only_greets(mentions: Mentions) -> bool:
    """ "Good evening from the night ward": nothing but a greeting, and where it comes from, in a few words."""
    greeting = mentions[0].key == "greeting"
    return greeting and len(mentions) <= _WORDS_OF_A_PURPOSE and all(
        m.kind in ("unknown", "filler") or m.key in _TALK for m in mentions
    )


@woken_by("unknown", beside=("is", "am", "i'm", "im"))
def without_own_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Good afternoon, this is Margaret, ...": the mentions with the asker's name as filler."""
    starts = {m.start for m in mentions}

    def is_own(mention: Mention) -> bool:
        if mention.kind != "unknown" or not mention.text[:1].isupper() or mention.end in starts:
            return False
        before = " ".join(m.text.casefold() for m in mentions if mention.start - _NAMED_WITH <= m.start < mention.start)
        return before.endswith(_OWN_NAME) and any(m.start >= mention.end for m in mentions)

    return tuple(m.as_filler() if is_own(m) else m for m in mentions)


def _stretch(start: int, mentions: Mentions) -> list[Mention]:
    """The places and unknown words from here on, without a pause."""
    found: list[Mention] = []
    for mention in mentions:
        if mention.start == start and mention.kind in ("unknown", "place", "topic"):
            found.append(mention)
            start = mention.end
    return found
