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


@woken_by("is", "am", "i'm", "im")
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


def _last(mention: Mention) -> str:
    return mention.text.casefold().split()[-1]
