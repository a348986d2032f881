"""What a message calls the thing that it wants filled: "callout box: ...", "headline maths: ...", "cell B7: ...".

What such a thing is called narrows no figure; "databases: AWS's share" and "forward: Amazon's P/E" do.
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention

from bot.routing.parts import as_idle, names_nothing, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

_LABELS = frozenset(
    {"box", "boxes", "callout", "sidebar", "panel", "tile", "cell", "bullet", "caption", "headline", "legend",
     "label", "title", "heading", "subtitle", "maths", "math", "sums", "arithmetic", "trivia", "question", "puzzle",
     "riddle", "teaser", "card", "flashcard", "poster", "banner", "infographic", "hook", "lede", "standfirst",
     "blurb", "tweet", "line", "row", "column", "field", "slot", "placeholder", "entry", "homework", "assignment",
     "worksheet", "exercise", "challenge", "round", "check", "slide", "footnote", "margin", "quiz", "exam", "test",
     "post", "table", "template", "draft", "memo", "script", "cue", "note", "notes", "essay", "brief", "briefing",
     "handout", "appendix", "exhibit", "figure", "clue", "dispute", "help", "shot", "request", "query", "bet", "wager",
     "dilemma", "brainteaser", "subheading"}
)
"""Texts, their parts, and tasks, as the last word of a heading."""
_OF_ITS_SOURCE = ("source", "article", "quote", "how_big", "total", "list", "section", "pace")
"""Cues that may say what such a thing is for, or what it is ("my source line", "kitchen-table sums")."""
_BOX = "outside:box"
_SMALL = ("it", "its", "and_what", "polar")
_NUMBERED = frozenset({"item", "slide", "row", "cell", "page", "exhibit", "bullet", "clue", "appendix"})
_LARGEST_NUMBER = Decimal(200)
_IDLE = ("unknown", "topic", "filler", "term")
_NEEDING = frozenset(
    {"need", "needed", "needing", "want", "wanted", "it's", "its", "this", "that", "it", "putting", "writing",
     "printing", "going", "goes", "using"}
)
_FOR = frozenset({"for", "on", "in", "into"})
_WHOSE = (["a"], ["an"], ["the"], ["my"], ["our"], ["some"])
_PEOPLE = ("outside:customers", "outside:users", "audience")
_UNKNOWING = frozenset({"know", "understand", "get", "grasp", "follow", "recognise", "recognize", "heard", "remember"})
_NOT = ("negation", "exclude")
_ASKING = "asking"
_ASKING_FOR = [[_ASKING, "for", whose] for whose in ("a", "an", "my", "our", "some")]


@woken_by("unknown", "topic", "term", _BOX, *_OF_ITS_SOURCE)
def without_labels(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a heading as filler, where something is asked behind it."""
    parts = parts_of(mentions)
    rest = parts[1:]
    asked = any(m.kind not in (*_IDLE, "segment") and m.key not in _SMALL for part in rest for m in part)
    if not asked or not _is_label(parts[0]):
        return mentions
    return as_idle(mentions, parts[:1])


def _is_label(part: Mentions) -> bool:
    """A heading's last word is one of the class, or a number or a letter behind it ("slide 12", "cell B7")."""
    core = part
    while len(core) > 1 and _is_numbering(core[-1]):
        core = core[:-1]
    named = core[-1].text.casefold().split()[-1] in _LABELS
    return named and all(m.kind in _IDLE or m.key in (*_OF_ITS_SOURCE, _BOX) for m in core)


def _is_numbering(mention: Mention) -> bool:
    if mention.quantity:
        return mention.quantity.unit is None and mention.quantity.value <= _LARGEST_NUMBER
    return mention.kind == "ordinal" or len(mention.text) == 1


@woken_by(*_NUMBERED)
def without_numbering(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Answer key, item 4: ...": the mentions with such a number as filler."""
    nouns = {m.end for m in mentions if m.text.casefold() in _NUMBERED}

    def is_a_number(mention: Mention) -> bool:
        return mention.quantity is not None and mention.start in nouns and _is_numbering(mention)

    return tuple(m.as_filler() if is_a_number(m) else m for m in mentions)


@woken_by("unknown", beside=_FOR)
def without_places_to_put_it(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Need it for a t-shirt: ...", "putting this on a poster: ...": where it is wanted, as filler."""
    parts = parts_of(mentions)
    if len(parts) < 2 or all(names_nothing(part, knowledge) for part in parts[1:]):
        return mentions
    return as_idle(mentions, parts[:1]) if _says_where(parts[0], knowledge) else mentions


def _says_where(part: Mentions, knowledge: Knowledge) -> bool:
    words = words_of(part)
    at = next((i for i, word in enumerate(words) if word in _FOR), None)
    if at is None or _NEEDING.isdisjoint(words[:at]) or words[at + 1 : at + 2] not in _WHOSE:
        return False
    strange = [m for m in part if m.kind == "unknown"]
    plain = names_nothing(part, knowledge) and all(m.kind in ("unknown", "filler", "cue") for m in part)
    return plain and bool(strange) and all(m.text.islower() for m in strange)


@woken_by(*_PEOPLE)
def without_people_who_do_not_know(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The client won't know what YoY is": the mentions with the people and what they do not do as filler."""
    idle = {m for part in parts_of(mentions) for m in _unknowing(part)}
    return tuple(m.as_filler() if m in idle else m for m in mentions) if idle else mentions


def _unknowing(part: Mentions) -> Mentions:
    """Of a part that opens with people who do not know something, all up to that."""
    ends = [i for i, m in enumerate(part) if not _UNKNOWING.isdisjoint(words_of((m,)))]
    opening = part[: ends[0] + 1] if ends else ()
    people = [m for m in opening if m.key in _PEOPLE]
    denied = any(m.key in _NOT for m in opening) or "never" in words_of(opening)
    rest = [m for m in opening if m not in people and m.key not in _NOT and m.kind != "filler"]
    return opening if people and denied and not rest else ()


@woken_by(_ASKING)
def without_people_asked_for(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Azure's share? Asking for a mate who thinks clouds are weather": an ending that names nobody, as filler."""
    parts = parts_of(mentions)
    idle = [
        part
        for part in parts[1:]
        if words_of(part)[:3] in _ASKING_FOR and all(m.kind in (*_IDLE, "cue", "group") for m in part)
    ]
    return as_idle(mentions, idle)
