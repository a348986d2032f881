"""One or several together: "who has more, AWS or Azure and Google combined?" sets the one against the sum of the
others, and asks neither of them for a yes."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_CHOICE, _COMPARE = "choice", "compare"
_SUMMING = ("total", "plus", "average")
_JOINING = ("and_what", "plus")
_ASKING = frozenset({"who", "which", "whose", "what", "who's", "what's", "whats"})
_COMPARATIVES = ("more", "less", "most", "least", "higher", "lower")
_LEAST = 3


@woken_by(_CHOICE, beside=_SUMMING)
def with_choices_of_sums(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "or" as what sets two sides against each other, where three are named and one side is asked
    for."""
    names = [m for m in mentions if m.kind == "entity"]
    choices = [m for m in mentions if m.key == _CHOICE]
    summed = any(m.key in _SUMMING for m in mentions) and any(m.key in _JOINING for m in mentions)
    if len({m.key for m in names}) < _LEAST or len(choices) != 1 or not summed:
        return mentions
    between = names[0].start < choices[0].start < names[-1].start
    picks = not _ASKING.isdisjoint(word for m in mentions for word in m.text.casefold().split())
    if not between or not picks or any(m.quantity for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key=_COMPARE) if m is choices[0] else m.as_filler() if m.key in _COMPARATIVES else m
        for m in mentions
    )
