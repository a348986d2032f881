"""Who else is about when something is asked: the departments that want it, the asker's own people, what happened then
("marketing wants ...", "my editor cut ...", "... and nobody knew").
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import as_idle, names_nothing, parts_of, words_of
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
_THINGS = ("wallet", "purse", "pocket", "pockets", "piggy bank")
_SOMEBODY = frozenset({"my", "our", "a", "i", "we", "he", "she", "they", "somebody", "someone", "everyone", "people"})
_REASONS = ("because", "cos", "cuz", "coz")
_OWN = ("my", "our")
_JOINING = ("and", "but", "so", "then")
_DOERS = frozenset({"i", "we", "he", "she", "they", "nobody", "everybody", "everyone", "no", "none"})
_ELSE = "else"
_LEAST_OF_A_TAIL = 3
_IN_A_TAIL = ("nobody", "and_what", "it", "its", "negation")
_HEARING = frozenset({"read", "heard", "overheard", "saw", "seen", "found", "spotted", "written", "scribbled"})
_AT = frozenset({"in", "on", "at", "from", "over"})
_WHERE = ("unknown", "topic", "segment")
_WHOSE = frozenset({"a", "an", "the", "my", "our", "some", "this"})
_TOKENS_OF_HEARING = 8


@woken_by(*_DEPARTMENTS, beside=_WANTING)
def without_departments(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Marketing wants a number for Azure's growth": the mentions with who wants it as filler."""
    if len(mentions) < _LEAST_OF_A_TAIL or mentions[0].text.casefold() not in _DEPARTMENTS:
        return mentions
    behind = [m for m in mentions if m.start >= mentions[0].end]
    words = words_of(tuple(behind[:2]))
    if behind[0].start > mentions[0].end or words[0] not in _WANTING or words[1] not in _CALLING:
        return mentions
    return tuple(m.as_filler() if m.start == mentions[0].start else m for m in mentions)


@woken_by(*_OF_PEOPLE, *_THINGS)
def without_own_people(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "My editor cut the P/E of Amazon", "my wallet is sweating": the asker's own are nobody's that the source speaks
    of."""
    own = {m.end for m in mentions if m.text.casefold() in _OWN}

    def is_own(mention: Mention) -> bool:
        return mention.start in own and (mention.key in _OF_PEOPLE or mention.text.casefold() in _THINGS)

    return tuple(m.as_filler() if is_own(m) else m for m in mentions)


@woken_by(*_REASONS)
def without_reasons_of_the_asker(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Because my flatmate doubts it: ...": why it is asked, as filler."""
    parts = parts_of(mentions)
    told = not all(names_nothing(part, knowledge) for part in parts[1:])
    said = [word for word in words_of(parts[0]) if word not in _REASONS]  # one word may be two mentions
    own = words_of(parts[0])[0] in _REASONS and not _SOMEBODY.isdisjoint(said[:1])  # and not "because of inflation"
    return as_idle(mentions, parts[:1]) if told and own and names_nothing(parts[0], knowledge) else mentions


@woken_by(*_DOERS, beside=_JOINING)
def without_what_happened_then(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "My teacher asked which cloud is second and I froze": an ending that only tells how it went, as filler."""
    places = [i for i, m in enumerate(mentions[:-1]) if m.text.casefold() in _JOINING]
    if not places:
        return mentions
    tail = mentions[places[-1] :]
    words = words_of(tail)
    told = len(words) >= _LEAST_OF_A_TAIL and words[1] in _DOERS and _ELSE not in words
    plain = all(m.kind in ("filler", "unknown") or m.key in _IN_A_TAIL for m in tail)
    if not (told and plain) or names_nothing(mentions[: places[-1]], knowledge):
        return mentions
    return tuple(m.as_filler() if i >= places[-1] else m for i, m in enumerate(mentions))


@woken_by(*_HEARING)
def without_places_of_hearing(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Read on a napkin that ...", "overheard in the queue: ...": where it was, as filler."""
    opening = _opening_of_hearing(mentions)
    if not opening or not names_nothing(opening, knowledge):
        return mentions
    return tuple(m.as_filler() if m in opening and m.kind in _WHERE and m.text.islower() else m for m in mentions)


def _opening_of_hearing(mentions: Mentions) -> Mentions:
    """From a verb of hearing that opens the message, and a preposition right behind it, up to "that" or a pause."""
    first = parts_of(mentions)[0]
    words = words_of(first)
    heard = next((i for i, word in enumerate(words[:2]) if word in _HEARING), None)
    if heard is None or _AT.isdisjoint(words[heard + 1 : heard + 2]) or _WHOSE.isdisjoint(words[heard + 2 : heard + 3]):
        return ()  # "overheard in retail" may say of which share
    end = next((i for i, m in enumerate(first) if m.text.casefold() == "that"), len(first))
    led = first[:end]
    return led if (end < len(first) or len(first) < len(mentions)) and led[-1].end <= _TOKENS_OF_HEARING else ()
