"""Who asks, for what and from where: "this is Margaret, ...", "for the risk committee: ...", "greetings from Warsaw,
...".

What a slide, a meeting or a committee is about narrows no figure, and neither does the town that somebody writes from;
"for Southeast Asia: ..." and "the cloud in Warsaw" do.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FOR = frozenset({"for", "re", "regarding", "concerning"})
_OCCASIONS = frozenset(
    {"screen", "slide", "deck", "memo", "note", "notes", "report", "paper", "presentation", "pitch",
     "committee", "board", "meeting", "call", "review", "file", "files", "records", "checklist", "newsletter",
     "briefing", "brief", "factsheet", "sheet", "spreadsheet", "table", "template", "questionnaire", "register",
     "audit", "dashboard", "handout", "essay", "article", "column", "post", "talk", "lesson", "class",
     "seminar", "quiz", "exam", "minutes", "agenda", "desk", "team", "department", "client", "clients",
     "newsroom", "blog", "podcast"}
)
_CLOSER = ("entity", "group", "period", "place", "quantity", "ordinal")
"""Kinds of mentions that say more than what the occasion is about."""
_TALK = ("thanks", "greeting", "bye")
_GREETINGS = frozenset({"greetings", "hello", "hi", "hey", "regards", "wishes", "love", "cheers", "calling", "writing",
                        "asking", "morning", "evening", "afternoon", "day"})
_FROM = "from"
_CHART, _ASKING = "chart", frozenset({"how_many", "how_much", "what", "who", "which", "where"})
_WORDS_OF_A_CHART = 4
"""Words that say which chart, at most ("for a per-head chart")."""
_WORDS_OF_A_PURPOSE = 7
"""Mentions of which such an ending consists, at most."""
_WHOSE = ("the", "my", "our", "a", "an", "this", "that", "his", "her")
_OF_THE_ASKER = ("my", "our", "tomorrow's", "today's")
_TO = ("to", "for", "with")
_ASKED = ("ask", "asks", "asked", "asking", "wonders", "wondered", "wondering", "know")
_OPENERS = frozenset({"what", "which", "who", "whose", "how", "why", "where", "when", "if", "whether", "about", "for"})
"""Words with which begins what somebody asks."""
_PEOPLE = ("outside:customers", "outside:users")
"""Metrics whose words are those for people whom an asker serves."""
_NAMED_WITH = 3
"""Words in which somebody says that a name is his, at most."""
_OWN_NAME = ("this is", "my name is", "the name is", "i am", "i'm", "im")
"""What somebody says his name with, before a pause."""


@woken_by(*_FOR)
def without_occasions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such an opening, up to the first pause, as filler."""
    opening = _before_a_pause(mentions)
    if len(opening) in (0, len(mentions)) or opening[0].text.casefold() not in _FOR:
        return mentions
    if _last(opening[-1]) not in _OCCASIONS or any(m.kind in _CLOSER for m in opening):
        return mentions
    return (*(m.as_filler() for m in opening), *mentions[len(opening):])


@woken_by(*_FOR)
def without_purposes(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "..., for the treasurer's report": what a message ends with behind a pause, and what names nothing that is
    measured, as filler; ", for the third quarter" and ", for Southeast Asia" say more. "For our investment committee"
    needs no pause."""
    ending = _ending_for_an_occasion(mentions)
    if ending:
        return tuple(m.as_filler() if m in ending else m for m in mentions)
    ending = _behind_the_last_pause(mentions)
    if not ending or ending[0].text.casefold() not in _FOR or len(ending) > _WORDS_OF_A_PURPOSE:
        return mentions
    said = [m for m in ending[2:] if m.kind != "filler"]
    if not said or ending[1].text.casefold() not in _WHOSE or any(not _is_everyday(m) for m in said):
        return mentions
    return tuple(m.as_filler() if m in ending else m for m in mentions)


def _ending_for_an_occasion(mentions: Mentions) -> Mentions:
    """ "For my IC memo": from "for" and whose it is to the end."""
    if not mentions or _last(mentions[-1]) not in _OCCASIONS:
        return ()
    places = [i for i, m in enumerate(mentions[1:-1], 1) if m.text.casefold() in _FOR]
    ending = mentions[places[-1] :] if places else ()
    own = len(ending) in range(2, _WORDS_OF_A_PURPOSE) and _first(ending[1]) in _OF_THE_ASKER
    whole = not _behind_the_last_pause(ending)
    return ending if own and whole and not any(m.kind in _CLOSER for m in ending) else ()


def _behind_the_last_pause(mentions: Mentions) -> Mentions:
    """The mentions behind the last comma or dash; none where nothing pauses."""
    begun = end = 0
    for place, mention in enumerate(mentions):
        if place and mention.start > end:
            begun = place
        end = max(end, mention.end)
    return mentions[begun:] if begun else ()


def _is_everyday(mention: Mention) -> bool:
    """A word that nothing knows, one for a text, or a name that is an everyday word ("for the ecosystem box")."""
    strange = mention.kind == "unknown" and mention.text.islower()
    named = mention.kind == "entity" and mention.key.startswith("outside:") and mention.text.islower()
    return strange or named or mention.key in ("article", "partner")


@woken_by(*_ASKED)
def without_reports_of_asking(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "One of our members asked how much ...", "a customer at my window is asking at what ...": who asks, and that he
    does, as filler."""
    asked = next((i for i, m in enumerate(mentions) if _last(m) in _ASKED), None)
    if asked is None or not _is_somebody(mentions[:asked]) or not _is_asked(mentions[asked + 1 :]):
        return mentions
    return tuple(m.as_filler() if i <= asked and m.key not in _TALK else m for i, m in enumerate(mentions))


def _is_somebody(mentions: Mentions) -> bool:
    """Whether they name people, and nobody and nothing that figures are of."""
    people = [m for m in mentions if m.kind == "unknown" or m.key in (*_PEOPLE, "audience")]
    rest = [m for m in mentions if m not in people and m.kind != "filler" and m.key not in _TALK]
    return bool(people) and not rest


def _is_asked(mentions: Mentions) -> bool:
    """Whether a question begins right behind, small words aside ("at what multiple", "me whether")."""
    first = next((m for m in mentions if m.kind != "filler" or _first(m) in _OPENERS), None)
    return first is not None and _first(first) in _OPENERS


@woken_by(*_PEOPLE)
def without_people_of_the_asker(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Which dangers should I warn our members about?", "that I can read out to the customer": of somebody else's
    figures no such people are part."""
    told = knowledge.topics
    if not any(
        (m.kind in ("entity", "metric", "group") and m.key not in _PEOPLE) or (m.kind == "cue" and m.key in told)
        for m in mentions
    ):
        return mentions
    before = {m.end: m for m in mentions}
    of_the_asker = any(m.text.casefold() in ("i", "we") for m in mentions)

    def is_own(mention: Mention) -> bool:
        whose = before.get(mention.start)
        if mention.key not in _PEOPLE or whose is None:
            return False
        led_to = before.get(whose.start)
        read_to = led_to is not None and _last(led_to) in _TO and of_the_asker
        bare = of_the_asker and _last(whose) in _TO  # "that I could mention to clients"
        return _last(whose) in ("my", "our") or bare or (read_to and _last(whose) in _WHOSE)

    return tuple(m.as_filler() if is_own(m) else m for m in mentions)


def _before_a_pause(mentions: Mentions) -> Mentions:
    """The mentions before the first comma or colon: what stands there is no mention."""
    end = 0
    for place, mention in enumerate(mentions):
        if mention.start > end:
            return mentions[:place]
        end = max(end, mention.end)
    return mentions


@woken_by(_CHART)
def without_charts_elsewhere(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How many people does it employ? I need it for a chart": where what is asked for is nothing that is measured
    here, the chart is one that the asker draws."""
    asked = {m.key for m in mentions if m.kind == "cue"}
    named = any(m.kind == "entity" for m in mentions)
    if not named or asked.isdisjoint(_ASKING) or asked & knowledge.metric_cues - {"cloud", "ai"}:
        return mentions
    if any(m.kind == "metric" and not m.key.startswith("outside:") for m in mentions):
        return mentions
    purposes = [m.end for m in mentions if m.text.casefold() in _FOR]

    def is_own(mention: Mention) -> bool:
        return mention.key == _CHART and any(0 < mention.start - end <= _WORDS_OF_A_CHART for end in purposes)

    return tuple(m.as_filler() if is_own(m) else m for m in mentions)


@woken_by(_FROM)
def without_places_of_greetings(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Thank you from Warsaw", "hello from sunny Spain": the mentions with where somebody writes from as filler."""
    greeted = {m.end for m in mentions if m.key in _TALK or _last(m) in _GREETINGS}
    written = [m.end for m in mentions if m.start in greeted and m.text.casefold() == _FROM]
    if not written:
        return mentions
    where = _stretch(written[0], mentions)
    named = any(m.text[:1].isupper() or m.kind == "place" for m in where)
    return tuple(m.as_filler() if named and m in where else m for m in mentions)


@woken_by("is", "am", "i'm", "im", beside=("unknown",))
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


def _first(mention: Mention) -> str:
    return mention.text.casefold().split()[0]


def _last(mention: Mention) -> str:
    return mention.text.casefold().split()[-1]
