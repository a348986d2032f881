"""In what situation somebody asks, told by how it is said and not by what it is about: "doing a cloud slide for IC,
...", "..., client on the phone", "..., LP call in 5 min", "for my technical section I need ...".

What somebody is at, who waits for him and how soon it has to be there narrows no figure. A condition begins with a
preposition or a participle of its own ("excluding leases", "for the cloud business"), or names a time, a place or a
measure, and stays.
"""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.parts import as_idle, parts_of
from bot.routing.waking import Mentions, woken_by

_AT_WORK = frozenset(
    {"doing", "writing", "preparing", "prepping", "drafting", "making", "building", "finishing", "updating", "editing",
     "completing", "polishing", "presenting", "rehearsing", "hosting", "attending", "chairing", "pitching",
     "proofreading", "translating", "grading", "typing", "putting", "filling", "working", "assembling", "designing"}
)
"""What one does with the thing that the answer is wanted for."""
_WHOSE = frozenset({"a", "an", "my", "our", "some", "this", "the"})
_OF_ONE_WHO_DOES = frozenset({"together", "up", "on", "in", "out", "at", "for", "with", "just", "currently", "still"})
"""Small words between what is done and to what."""
_CLOSER = ("entity", "group", "period", "place")
_NAMED = (*_CLOSER, "quantity", "metric")
_MINUTES = frozenset({"min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs", "sec", "secs", "second",
                      "seconds"})
_CLOCK = frozenset({"am", "pm", "o'clock", "oclock", "sharp"})
_TO_A_TIME = frozenset({"in", "at", "within", "by", "half"})
_OF_A_CONDITION = frozenset(
    {"in", "at", "by", "for", "of", "from", "on", "to", "not", "no", "only", "per", "excluding", "including", "without",
     "during", "before", "after", "since", "under", "over", "within", "among", "just", "or", "is", "are", "was", "if",
     "as", "than", "that", "which", "who", "what", "how"}
)
"""What a condition or a question begins with, and no scene."""
_PEOPLE = ("client", "customer", "lp", "ic", "cio", "cfo", "pm", "boss")
"""Whom one works for and with, where no dictionary of everyday words has them as people."""
_OF_PEOPLE = ("people_and_occasions", "market_people", "clients_of_the_asker")
_BY_THE_ASKER = frozenset({"on", "in", "at", "behind", "over", "outside", "with", "by"})
_AROUND_HIM = frozenset(
    {"phone", "line", "door", "room", "desk", "hold", "lap", "shoulder", "table", "office", "lobby", "hall", "neck",
     "elbow", "zoom", "reception", "doorstep", "car"}
)
_PRESSING = frozenset(
    {"waiting", "leaving", "calling", "ringing", "starting", "screaming", "crying", "dying", "knocking", "yelling",
     "shouting", "boarding", "looming", "approaching", "hovering", "staring", "barking", "watching", "beeping",
     "departing", "arriving", "nagging"}
)
"""What goes on meanwhile, and will not wait."""
_LOST = "leaving"
_DEADLINE = "deadline"
_DEVICES = frozenset({"battery", "phone", "laptop", "tablet", "ipad", "iphone"})
_WRITTEN = frozenset(
    {"section", "chapter", "paragraph", "slide", "page", "part", "appendix", "introduction", "intro", "essay", "thesis",
     "paper", "report", "memo", "deck", "dissertation", "assignment", "homework", "project", "presentation", "article",
     "table", "chart", "graph", "summary", "conclusion", "notes", "draft", "post", "blog", "newsletter", "seminar",
     "coursework", "overview", "box", "sidebar", "footnote"}
)
_FOR, _IN = "for", "in"
_OWN = ("my", "our")
_WANTING = frozenset({"i", "i'd", "id", "we", "i'm", "im", "we'd", "we're"})
_WORDS_OF_A_PLACE = 8
_LEAST_OF_A_SCENE, _MOST_OF_A_SCENE = 2, 9

Words = list[tuple[Mention, str]]


@woken_by(*_AT_WORK)
def without_work_of_the_asker(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Doing a cloud slide for IC, ...": a part that opens with what the asker does to something of his own, as
    filler."""
    return _without(mentions, lambda part: _tells_of_work(part))


@woken_by(*_MINUTES, *_CLOCK, *_PRESSING, *_DEVICES, *_AROUND_HIM)
def without_haste(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "..., client on the phone", "..., LP call in 5 min", "train leaving, ...": who waits and how soon it has to be
    there, as filler."""
    return _without(mentions, lambda part: _presses(part, knowledge))


@woken_by(*_WRITTEN, beside=(_FOR, _IN))
def without_places_in_texts(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "For my technical section I need ...", "in our market chapter, ...": where in his own text somebody wants it, as
    filler."""
    end = _end_of_a_place(mentions)
    return tuple(m.as_filler() if m.end <= end else m for m in mentions)


def _end_of_a_place(mentions: Mentions) -> int:
    """Where such an opening ends, at a word for a text with a pause or whoever wants it behind; 0 where none opens."""
    said = spoken(mentions)[:_WORDS_OF_A_PLACE]
    if len(said) <= _LEAST_OF_A_SCENE or said[0][1] not in (_FOR, _IN) or said[1][1] not in _WHOSE:
        return 0
    own = said[1][1] in _OWN
    for mention, word in said:
        if mention.kind in _CLOSER:
            return 0
        behind = next((m for m in mentions if m.start >= mention.end), None)
        if word not in _WRITTEN or behind is None:
            continue
        wanted = _words(behind)[0] in _WANTING and said[0][1] == _FOR
        if wanted or (own and behind.start > mention.end):
            return mention.end
    return 0


def _without(mentions: Mentions, tells: Callable[[Mentions], bool]) -> Mentions:
    """The mentions with the parts that tell of a scene as filler, where another part asks something."""
    parts = parts_of(mentions)
    idle = [part for part in parts if tells(part)] if len(parts) > 1 else []
    if not idle:
        return mentions
    asked = any(m.kind in (*_NAMED, "cue") for part in parts if part not in idle for m in part)
    return as_idle(mentions, idle) if asked else mentions


def _tells_of_work(part: Mentions) -> bool:
    words = [word for _, word in spoken(part)]
    thing = next((word for word in words[1:] if word not in _OF_ONE_WHO_DOES), "")
    opened = words[0] in _AT_WORK and thing in _WHOSE
    return opened and len(words) > _LEAST_OF_A_SCENE and not any(m.kind in _NAMED for m in part)


def _presses(part: Mentions, knowledge: Knowledge) -> bool:
    """Whether a part says what goes on around the asker: it opens with whoever or whatever that is."""
    said = spoken(part)
    words = [word for _, word in said]
    if len(words) not in range(_LEAST_OF_A_SCENE, _MOST_OF_A_SCENE) or words[0] in _OF_A_CONDITION:
        return False
    people = [m for m, word in said if _is_a_person(m, word)]
    if any(m.kind in _CLOSER or (is_measure(m, knowledge) and m not in people) for m in part):
        return False
    if _is_soon(words) or (people and _is_by_the_asker(words)):
        return True
    if any(m.quantity for m in part):
        return words[0] in _DEVICES
    if words[0] == _DEADLINE:
        return True
    lost = any(is_measure(m, knowledge) for m in part) and _LOST in words  # "customers leaving" may be asked for
    return not lost and not _PRESSING.isdisjoint(words[1:])


def _is_a_person(mention: Mention, word: str) -> bool:
    if mention.word == "people" or mention.key in _OF_PEOPLE:
        return True
    return not {word, word.removesuffix("s")}.isdisjoint(_PEOPLE)


def _is_by_the_asker(words: list[str]) -> bool:
    """ "On the phone", "at my door"."""
    led = next((i for i, word in enumerate(words) if i and word in _BY_THE_ASKER), len(words))
    return not _AROUND_HIM.isdisjoint(words[led + 1 :])


def _is_soon(words: list[str]) -> bool:
    """ "In 5 min", "at 3 pm", "in half an hour"."""
    timed = not (_MINUTES | _CLOCK).isdisjoint(words) or words[-1].endswith(("am", "pm", "min"))
    return timed and not _TO_A_TIME.isdisjoint(words[1:])


def spoken(mentions: Mentions) -> Words:
    """Each word with the mention that holds it; a word in two mentions once, in the longer one."""
    said: Words = []
    end = -1
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.start >= end:
            said += [(mention, word) for word in _words(mention)]
            end = mention.end
    return said


def _words(mention: Mention) -> list[str]:
    return mention.text.casefold().split() or [""]
