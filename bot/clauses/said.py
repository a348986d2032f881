"""What a clause says, as a whole: whether it asks, supposes, praises, or quotes somebody; and the words that tell."""

from __future__ import annotations

from operator import attrgetter

from knowledge import Knowledge, Mention

_TEXT = attrgetter("text")
OPENERS = (
    "what", "who", "when", "where", "why", "how_much", "how_many", "polar",
    "which", "source", "publisher", "risk", "define",
)
_OF_QUESTIONS = (*OPENERS, "confirm", "compare", "most", "least", "list", "why", "bull", "bear")
EMPTY = ("and_what", "it", "what", "correction", "says", "roughly", "both")
NAMES = ("entity", "group", "metric")
NAMED = ("entity", "group")
BINDING = ("of", "among")
"""With these an opening says of what the rest asks a part ("of all case studies, ...")."""
COMPARE = "compare"
OUTSIDE = "outside:"
"""What the key of a metric begins with that no source gives."""
_UNREAL = frozenset({"were", "was", "went", "became"})
"""Forms by which an "if" supposes what is not so."""
_POINTING, CHOICE = ("it", "its"), "choice"
MARKS = ("?", "？")
_EVENTS = frozenset({"cancel", "ipo", "published", "open_source", "partner"})
_FOLLOWING = ("after", "following", "before", "since", "once", "until")
_ASKING_WHEN = ("did", "was", "were", "is", "are", "does", "do", "has", "had", "have", "will", "exactly")
"""Words behind "when" where it asks."""
_ACCORDING = "according to"
_PRAISING = frozenset(
    {"good", "great", "nice", "useful", "helpful", "perfect", "super", "lovely", "brilliant", "excellent"}
)
ENDS_OF_ORDERS = ("most", "least", "cheapest", "priciest", "fastest", "slowest")
"""Cues that ask for the first or the last of an order."""
LIMITS = ("above", "below", "more", "less", "at_least", "at_most")
"""Cues by which a stated figure is a limit."""


def is_a_figure(clause: tuple[Mention, ...]) -> bool:
    """ "Amazon's 40 billion figure", "that 39 % for Azure": whose a figure is, and nothing said of it."""
    told = [m for m in clause if m.kind != "filler" and m.key not in _POINTING]
    return any(m.quantity for m in told) and {m.kind for m in told} == {"entity", "quantity"}


def supposes(clause: tuple[Mention, ...]) -> bool:
    """ "If AWS were listed by itself, ...": what follows is asked of something that is not so."""
    words = words_in(clause)
    supposed = words[:1] == ["if"] and not _UNREAL.isdisjoint(words)
    return (supposed or words[:1] == ["were"]) and any(m.kind == "entity" for m in clause)


def follows_an_event(clause: tuple[Mention, ...]) -> bool:
    """ "After the IPO was cancelled, ...", "when it was, ...": of what was so then is asked, and not of the event, of
    which "when did they cancel it, ..." asks."""
    first, second = (*words_in(clause)[:2], "", "")[:2]
    follows = first in _FOLLOWING or (first == "when" and second not in _ASKING_WHEN)
    return follows and any(m.key in _EVENTS for m in clause)


def quotes_a_company(clause: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """ "According to Andy Jassy, ...": whose word is asked for."""
    named = {m.start for m in clause if m.kind == "entity" and knowledge.entity(m.key).kind == "company"}
    return any(m.text.casefold() == _ACCORDING and m.end in named for m in clause)


def is_praise(clause: tuple[Mention, ...]) -> bool:
    """ "Good overview of Microsoft, thank you" asks for nothing."""
    words = words_in(clause)
    return any(m.key == "thanks" for m in clause) and bool(_PRAISING & set(words[:3]))


def words_in(part: tuple[Mention, ...]) -> list[str]:
    return " ".join(map(_TEXT, part)).casefold().split()


def says_something(mention: Mention) -> bool:
    return mention.kind not in ("filler", "term") and mention.key not in EMPTY


def asks(cues: frozenset[str]) -> bool:
    """Whether a clause is a question and no premise of one ("if it is a cash cow, how much ...")."""
    return not cues.isdisjoint(_OF_QUESTIONS)
