"""What a message calls the thing that it wants filled: "callout box: ...", "headline maths: ...", "cell B7: ...".

What such a thing is called narrows no figure; "databases: AWS's share" and "forward: Amazon's P/E" do.
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention

from bot.routing.parts import as_idle, names_nothing, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

TEXTS = frozenset(
    {"brief", "briefing", "column", "essay", "exam", "handout", "memo", "note", "notes", "post", "quiz", "slide",
     "table", "template"}
)
"""Texts that somebody writes, and their parts."""
_LABELS = TEXTS | frozenset(
    {"appendix", "arithmetic", "assignment", "banner", "bet", "blurb", "box", "boxes", "brainteaser", "bullet",
     "callout", "caption", "card", "cell", "challenge", "check", "clue", "cue", "dilemma", "dispute", "draft",
     "entry", "exercise", "exhibit", "field", "figure", "flashcard", "footnote", "heading", "headline", "help",
     "homework", "hook", "infographic", "label", "lede", "legend", "line", "margin", "math", "maths", "panel",
     "placeholder", "poster", "puzzle", "query", "question", "request", "riddle", "round", "row", "script", "shot",
     "sidebar", "slot", "standfirst", "subheading", "subtitle", "sums", "teaser", "test", "tile", "title", "trivia",
     "item", "statement", "tweet", "wager", "worksheet"}
)
"""Texts, their parts, and tasks, as the last word of a heading."""
_OF_ITS_SOURCE = ("ratio", "source", "article", "quote", "how_big", "total", "list", "section", "pace")
"""Cues that may say what such a thing is for, or what it is ("my source line", "kitchen-table sums")."""
_BOX = "outside:box"
_SMALL = ("it", "its", "and_what", "polar")
_NUMBERED = frozenset({"item", "slide", "row", "cell", "page", "exhibit", "bullet", "clue", "appendix"})
_LARGEST_NUMBER, _SEVERAL = Decimal(200), 2
_IDLE = ("unknown", "topic", "filler", "term")
_NEEDING = frozenset(
    {"need", "needed", "needing", "want", "wanted", "it's", "its", "this", "that", "it", "putting", "writing",
     "printing", "going", "goes", "using"}
)
_FOR = frozenset({"for", "on", "in", "into"})
_WHOSE = (["a"], ["an"], ["the"], ["my"], ["our"], ["some"])


@woken_by(*_LABELS, beside=("unknown", "topic", "term", _BOX, *_OF_ITS_SOURCE))
def without_labels(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a heading as filler, where something is asked behind it."""
    if _LABELS.isdisjoint(words_of(mentions)):
        return mentions  # woken by a kind of mention, which is called as one of them is
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


@woken_by("rank", beside=("quantity",))
def without_numbers_of_places(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Share ranking: 1. AWS 2. Azure 3. Google Cloud": numbers that count the names behind them are no figures."""
    stated = [m for m in mentions if m.quantity]
    names = {m.start for m in mentions if m.kind == "entity"}
    counted = [m.quantity.value for m in stated if m.quantity and m.quantity.unit is None and not names.isdisjoint(
        (m.end, m.end + 1))]
    if len(stated) < _SEVERAL or counted != [Decimal(number) for number in range(1, len(stated) + 1)]:
        return mentions
    return tuple(m.as_filler() if m.quantity else m for m in mentions)


@woken_by(*_NUMBERED)
def without_numbering(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Answer key, item 4: ...": the mentions with such a number as filler."""
    nouns = {m.end for m in mentions if m.text.casefold() in _NUMBERED}

    def is_a_number(mention: Mention) -> bool:
        return mention.quantity is not None and mention.start in nouns and _is_numbering(mention)

    return tuple(m.as_filler() if is_a_number(m) else m for m in mentions)


@woken_by("unknown", "topic", beside=_FOR)
def without_places_to_put_it(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Need it for a t-shirt: ...", "...? It is for a project of my son": where it is wanted, as filler."""
    parts = parts_of(mentions)
    where = [part for part in parts if len(parts) > 1 and _says_where(part, knowledge)]
    asked = any(part not in where and not names_nothing(part, knowledge) for part in parts)
    return as_idle(mentions, where) if asked else mentions


def _says_where(part: Mentions, knowledge: Knowledge) -> bool:
    words = words_of(part)
    at = next((i for i, word in enumerate(words) if word in _FOR), None)
    if at is None or _NEEDING.isdisjoint(words[:at]) or words[at + 1 : at + 2] not in _WHOSE:
        return False
    strange = [m for m in part if m.kind in ("unknown", "topic")]
    plain = names_nothing(part, knowledge) and all(m.kind in ("unknown", "topic", "filler", "cue") for m in part)
    return plain and bool(strange) and all(m.text.islower() for m in strange)
