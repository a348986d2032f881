"""A citation that is wanted with the answer: "what are the risks? Cite please", "state the outlook with its reference",
"cite the average P/E". Every answer has one; what is asked is the rest."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import Mentions, first_word, parts_of, words_of
from bot.routing.waking import woken_by

_SOURCE = "source"
_CITING = frozenset(
    {"cite", "cited", "citing", "citation", "citations", "reference", "references", "referenced", "referencing",
     "source", "sources", "sourced", "footnote", "footnotes", "refs", "ref", "src", "evidence", "provenance"}
)
"""Words, one of which such a request has in its name for a source; of Chinese a part of the name."""
_CITING_HAN = ("来源", "來源", "出处", "出處", "引用", "引文", "依据", "依據", "原文")
_CITE = ("cite", "引用")
_BESIDE = frozenset(
    {"it", "its", "both", "every", "and_what", "says", "own_words", "quote", "list", "among_it", "negation",
     "exclude"}
)
"""Cues that may stand in such a request and ask for nothing by themselves."""
_ASKING_ELSE = frozenset(
    {"what", "whats", "what's", "which", "who", "whose", "where", "how", "when", "is", "are", "does", "do", "did",
     "has", "any", "other", "more", "only", "one", "for", "of", "about", "from", "on"}
)
"""Words that make a question for the source of it, or lead to what it is the source of."""
_WANTED = frozenset({"included", "required", "needed", "wanted", "mandatory", "attached", "necessary", "essential",
                     "附", "附上", "附带", "附帶"})
"""Words behind a citation that say no more than that it is wanted."""
_LINKS = frozenset({"with", "including", "and", "plus", "citing", "sourced", "referencing"})
"""Words with which a request is joined to what is asked."""
_OF_THE_TEXT = frozenset(
    {_SOURCE, "title", "origin", "author", "human", "reviewed", "reliable", "publisher", "published", "weekday",
     "clock", "age", "audience", "section", "which_section", "linked", "where", "gaps", "contradiction"}
)
"""Cues of questions about the source itself."""
_OF_QUESTIONS = frozenset(
    {"what", "who", "which", "when", "why", "how_much", "how_many", "how_big", "how_long", "pace", "polar", "confirm",
     "any_of", "list", "every", "rank", "most", "least", "cheapest", "priciest", "fastest", "slowest", "more", "less",
     "faster", "slower", "cheaper", "pricier", "compare", "difference", "points", "total", "plus", "average", "ratio",
     "quotient", "middle", "above", "below", "at_least", "at_most", "convert"}
)
_NAMES = ("entity", "group", "metric")
_EMPTY = _OF_QUESTIONS | frozenset({"article", "says", "it", "its", "both", "among_it", "and_what"})
"""Cues that name nothing of which anything could be told."""
_TEXTS = frozenset({"article", "this", "that", "it", "these", "those", "piece", "text", "source", "report"})

_CREDITED = frozenset({"credited to", "attributed to", "ascribed to"})
_WRITING = ("agent",)
_OF_POINTS = frozenset({"strength", "risk", "bull", "bear", "partner", "analytics", "profit", "cash_cow",
                        "open_source"})


@woken_by(_SOURCE)
def without_citations_wanted(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without a request for the citation, where something is asked that has one."""
    idle = citations_wanted(mentions, knowledge)
    return tuple(m.as_filler() if m in idle and m.kind != "filler" else m for m in mentions)


def citations_wanted(mentions: Mentions, knowledge: Knowledge) -> frozenset[Mention]:
    """The mentions that only ask for the citation of what the others ask for."""
    idle = _requests(mentions)
    rest = tuple(m for m in mentions if m not in idle)
    asked = bool(idle) and _asks_for_something(rest, knowledge, bidden=_opens(mentions))
    return idle if asked else frozenset()


def _requests(mentions: Mentions) -> frozenset[Mention]:
    """What asks for the citation: the opening imperative, a part by itself, the end of a part."""
    found: set[Mention] = set()
    if _opens(mentions):
        start = next(m.start for m in mentions if m.key == _SOURCE)
        found.update(m for m in mentions if m.start == start)
    for part in parts_of(mentions):
        request = part if _is_request(part) else _joined_request(part)
        found.update(request)
    return frozenset(found)


def _opens(mentions: Mentions) -> bool:
    """Whether the message bids to cite something that is no text ("please cite the growth of Azure")."""
    told = [m for m in mentions if m.kind != "filler"]
    if not told or told[0].key != _SOURCE or told[0].text.casefold() not in _CITE:
        return False
    words = words_of(tuple(m for m in mentions if m.start >= told[0].end))
    behind = [word for word in words if word not in ("the", "your", "this", "a", "an", "me", "us")]
    return bool(behind) and behind[0] not in _TEXTS


def _joined_request(part: Mentions) -> Mentions:
    """ "... with its reference", "... and cite the source"."""
    links = [place for place, m in enumerate(part) if first_word(m) in _LINKS]
    return next((part[place:] for place in links if place and _is_request(part[place:])), ())


def _is_request(part: Mentions) -> bool:
    """Whether it names a citation, and nothing of which it would be."""
    citing = [m for m in part if m.key == _SOURCE]
    words = words_of(part)
    if not citing or not all(map(_names_a_citation, citing)) or not _ASKING_ELSE.isdisjoint(words):
        return False
    return all(m.kind == "filler" or m.key == _SOURCE or _stands_beside(m) for m in part)


def _names_a_citation(mention: Mention) -> bool:
    return not _CITING.isdisjoint(words_of((mention,))) or any(name in mention.text for name in _CITING_HAN)


def _stands_beside(mention: Mention) -> bool:
    """The article is named in "your source"."""
    of_the_text = mention.key == "article" and _names_a_citation(mention)
    return (mention.kind == "cue" and (mention.key in _BESIDE or of_the_text)) or mention.text.casefold() in _WANTED


def _asks_for_something(rest: Mentions, knowledge: Knowledge, *, bidden: bool) -> bool:
    """A point, or a figure that is asked for; a figure that is only named wants to be told where it stands."""
    keys = {m.key for m in rest if m.kind == "cue"}
    if not _OF_THE_TEXT.isdisjoint(keys):
        return False
    if any(m.kind == "cue" and m.key in knowledge.claims.topics for m in rest):
        return True
    asked = bidden or not _OF_QUESTIONS.isdisjoint(keys)
    return asked and any(m.kind in _NAMES or (m.kind == "cue" and m.key not in _EMPTY) for m in rest)


@woken_by(_SOURCE, beside=("entity",))
def without_points_credited(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What strength is credited to Google Cloud?" asks for a point of his, and for no citation."""
    if not any(m.key in _OF_POINTS for m in mentions):
        return mentions
    names = {m.start for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind not in _WRITING}

    def is_credited(mention: Mention) -> bool:
        return mention.key == _SOURCE and mention.text.casefold() in _CREDITED and mention.end in names

    return tuple(m.as_filler() if is_credited(m) else m for m in mentions)
