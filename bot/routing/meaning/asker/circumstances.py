"""Why a question is asked ("because my flatmate doubts it: ..."), and what goes on meanwhile ("while my podcast
uploads: ...")."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.measures import is_measure
from bot.routing.parts import as_idle, names_nothing, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

_REASONS = ("because", "cos", "cuz", "coz")
_SOMEBODY = frozenset({"my", "our", "a", "i", "we", "he", "she", "they", "somebody", "someone", "everyone", "people"})
_MEANWHILE, _OWN = ("while", "whilst", "as"), ("my", "our")
_CLOSER = ("entity", "group", "period", "place", "segment", "quantity", "ordinal")
_LEAST_OF_A_CLAUSE = 3
_EXCLUDE = "exclude"
_PUTTING_ASIDE = frozenset(
    {"forget about", "never mind", "leave aside", "skip", "ignoring", "disregard", "drop", "not interested in",
     "dont need"}
)


@woken_by(*_REASONS)
def without_reasons_of_the_asker(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Because my flatmate doubts it: ...": why it is asked, as filler."""
    parts = parts_of(mentions)
    told = not all(names_nothing(part, knowledge) for part in parts[1:])
    said = [word for word in words_of(parts[0]) if word not in _REASONS]  # one word may be two mentions
    own = words_of(parts[0])[0] in _REASONS and not _SOMEBODY.isdisjoint(said[:1])  # and not "because of inflation"
    return as_idle(mentions, parts[:1]) if told and own and names_nothing(parts[0], knowledge) else mentions


@woken_by(_EXCLUDE)
def without_topics_put_aside(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Forget about the IPO, what's the P/E?": what nothing is asked of, as filler; whoever is left out stays so."""
    first, *rest = parts_of(mentions)
    opens = first[0].key == _EXCLUDE and first[0].text.casefold() in _PUTTING_ASIDE
    measured = any(is_measure(m, knowledge) for part in rest for m in part)
    return as_idle(mentions, [first]) if opens and measured and names_nothing(first, knowledge) else mentions


@woken_by(*_MEANWHILE, beside=_OWN)
def without_what_goes_on_meanwhile(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "While my podcast uploads: ...": what a thing of the asker's does meanwhile, as filler, whatever it may mean
    elsewhere."""
    parts = parts_of(mentions)
    words = words_of(parts[0])
    own = len(words) >= _LEAST_OF_A_CLAUSE and words[0] in _MEANWHILE and words[1] in _OWN
    named = any(m.kind in _CLOSER or is_measure(m, knowledge) for m in parts[0])
    told = not all(names_nothing(part, knowledge) for part in parts[1:])
    return as_idle(mentions, parts[:1]) if own and told and not named else mentions
