"""Profits said to be still to come: "is profitability elusive?", "profit at its cloud unit is out of reach, right?"
state the opposite of "is it profitable?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PROFIT, _PROFITS = "profit", ("outside:profit", "outside:earnings", "outside:net_income")
_ELUSIVE = "elusive"
_AWAITED = frozenset(
    {"elusive", "elude", "eludes", "eluded", "eluding", "unproven", "undemonstrated", "distant", "absent", "missing",
     "lack", "lacks", "lacking"}
)
_OUT, _GONE = "out", frozenset({"reach", "sight"})
_FAR, _AWAY = "far", frozenset({"off", "away", "from"})
_OTHERWISE = ("negation", "neither", "what", "which", "how_much")
"""Cues of another question: "what is missing for a profit?"."""
_AIMS = ("ambition", "excluded_after", "gaps", "opposite", "at_least", "above")
"""Cues that such words are read as elsewhere ("a distant goal", "is anything missing?")."""


@woken_by(_PROFIT, beside=(*_AWAITED, *_GONE, _FAR))
def with_profits_awaited(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the cue of elusive profits in place of profit, where nothing else is measured or denied."""
    said = _places_said(mentions)
    denied = any(m.key in _OTHERWISE for m in mentions)
    measured = any(m.quantity or (m.kind == "metric" and m.key not in _PROFITS) for m in mentions)
    profits = {m.start for m in mentions if m.key == _PROFIT}
    several = len({m.key for m in mentions if m.kind == "entity"}) > 1 or len(profits) > 1  # each earns, or does not
    if not (said and profits) or denied or measured or several:
        return mentions
    kept = (m for m in mentions if not (m.kind == "metric" and m.key in _PROFITS))
    return tuple(dict.fromkeys(_as_awaited(m, said) for m in kept))


def _places_said(mentions: Mentions) -> set[int]:
    """Where the words stand that put profits off; none where there are no such words."""
    awaited = {m.start for m in mentions if m.text.casefold() in _AWAITED}
    gone = [m for m in mentions if m.text.casefold() in _GONE and _is_behind(_OUT, m, mentions)]
    far = [m for m in mentions if m.text.casefold().split()[0] in _AWAY and _is_behind(_FAR, m, mentions)]
    return awaited | {m.start for m in (*gone, *far)}


def _is_behind(word: str, mention: Mention, mentions: Mentions) -> bool:
    """Within two words behind it ("out of reach", "far off")."""
    return any(m.text.casefold() == word and 0 < mention.start - m.start <= 2 for m in mentions)


def _as_awaited(mention: Mention, said: set[int]) -> Mention:
    if mention.key == _PROFIT:
        return mention._replace(key=_ELUSIVE)
    idle = mention.start in said or mention.text.casefold() == _FAR or mention.key in _AIMS
    return mention.as_filler() if idle else mention
