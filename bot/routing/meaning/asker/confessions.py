"""What the asker is not good at, and what he is not: "I'm all thumbs at sums: ...", "I build bridges, not portfolios".

Sums that somebody cannot do are no sum that he asks for, and whoever says that he is no investor asks for no advice.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import as_idle, first_word, names_nothing, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

_OWN = frozenset({"i", "im", "i'm", "ive", "i've", "id", "i'd", "my", "me", "we", "we're", "our"})
_UNABLE = frozenset(
    {"thumbs", "glaze", "glazes", "dizzy", "lose", "lost", "loses", "confuse", "confuses", "confused", "rusty",
     "broken", "never", "always", "hopeless", "useless", "rubbish", "bad", "terrible", "awful", "hate", "struggle",
     "forget", "mix", "muddle", "scare", "scares", "scared", "allergic", "spin", "spins", "hurt", "hurts", "weak",
     "poor", "can't", "cant", "cannot", "couldn't", "blind", "lousy", "shaky", "not", "no", "don't", "dont",
     "baffle", "baffles", "fear", "shuts", "shut", "freezes", "freeze", "melts", "aches", "sweat"}
)
_FRACTIONS, _PARTS = "share", ("fractions", "percentages", "proportions")
_COMPUTING = ("total", "ratio", "quotient", "difference", "average", "as_percent")
_OF_DOING = ("closed_source", "moved", "exclude", "turned", "every", "negation", "cancel", "change")
_IDLE_CUES = (*_COMPUTING, *_OF_DOING, _FRACTIONS)
_SMALL = ("it", "its", "and_what")
_AT = frozenset({"at", "with", "of", "over", "about", "by", "a"})
_SINGULAR = frozenset({"ratio", "sum", "total", "difference", "average", "percentage"})

_ADVICE = "advice"
_NOT = frozenset({"not", "no", "never"})
_SORRY, _ASKING = "sorry", frozenset({"what", "what's", "whats", "how", "which", "who", "when", "where", "why"})
_CHOOSING = frozenset(
    {"mean", "meant", "want", "need", "care", "ask", "asking", "look", "looking", "talk", "talking", "interested",
     "use", "take", "prefer", "follow", "track", "count", "measure", "compare", "calculate", "report", "go", "buy",
     "sell", "own"}
)
"""Verbs with which somebody says which figures he means ("I use adjusted figures, not reported ones")."""
_WHAT_HE_IS_NOT = ("topic", "segment", "unknown", "filler", "cue")


@woken_by(*_UNABLE, beside=_OWN)
def without_confessions(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a part as filler, where another part names something."""
    parts = parts_of(mentions)
    idle = [part for part in parts if _confesses(part)]
    told = [part for part in parts if part not in idle]
    return as_idle(mentions, idle) if any(not names_nothing(part, knowledge) for part in told) else mentions


def _confesses(part: Mentions) -> bool:
    words = words_of(part)
    if _OWN.isdisjoint(words) or _UNABLE.isdisjoint(words) or not any(m.key in _IDLE_CUES for m in part):
        return False
    before = {m.end: words_of((m,))[-1] for m in part}
    return all(_is_idle(m, before) for m in part)


def _is_idle(mention: Mention, before: dict[int, str]) -> bool:
    if mention.kind in ("filler", "unknown", "term"):
        return True
    if mention.key in _COMPUTING:
        wanted = words_of((mention,))[-1] in _SINGULAR and before.get(mention.start) not in _AT
        return not wanted  # "I never know the ratio" may ask for it
    if mention.key == _FRACTIONS:
        return mention.text.casefold() in _PARTS
    return mention.key in _OF_DOING or mention.key in _SMALL


@woken_by(*_NOT)
def without_what_the_asker_is_not(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "I teach poetry, not finance: what is capex?": the opening as filler, where what follows names something."""
    opening, behind = _opening(mentions)
    if not opening or all(names_nothing(part, knowledge) and not _defines(part) for part in behind):
        return mentions
    if not names_nothing(_without_deeds(opening), knowledge) or any(m.kind not in _WHAT_HE_IS_NOT for m in opening):
        return mentions
    return as_idle(mentions, [opening])


def _opening(mentions: Mentions) -> tuple[Mentions, list[Mentions]]:
    """The first part and the one with a "not" behind it, or the one that holds both; and the parts behind."""
    parts = parts_of(mentions)
    words = words_of(parts[0])
    words = words[1:] if words[0] == _SORRY and len(words) > 1 else words
    if words[0] not in _OWN or not _CHOOSING.isdisjoint(words):
        return (), []
    if len(parts) > 2 and words_of(parts[1])[0] in _NOT and _CHOOSING.isdisjoint(words_of(parts[1])):
        return parts[0] + parts[1], parts[2:]
    asking = _where_it_asks(parts[0])
    if asking and _CHOOSING.isdisjoint(words_of(parts[0][:asking])):
        return parts[0][:asking], [parts[0][asking:], *parts[1:]]
    refuses = any(m.key == _ADVICE for m in parts[0]) and not _NOT.isdisjoint(words)
    return (parts[0], parts[1:]) if refuses and len(parts) > 1 else ((), [])


def _where_it_asks(part: Mentions) -> int:
    """ "I'm a nurse not a banker what is capex": where it asks, behind a "not"; else the beginning."""
    denied = next((i for i, m in enumerate(part) if first_word(m) in _NOT), len(part))
    return next((i for i, m in enumerate(part) if i > denied and first_word(m) in _ASKING), 0)


def _without_deeds(part: Mentions) -> Mentions:
    """What the asker does for a living may have the name of what a company does ("I build bridges")."""
    return tuple(m for m in part if m.kind != "cue")


def _defines(part: Mentions) -> bool:
    return any(m.kind == "term" for m in part)
