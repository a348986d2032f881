"""A "less" between two figures takes the one from the other: "AWS's share less Azure's", "its R&D less the plan"; so
does "in excess of" where nothing is asserted. An "over" between two of one kind divides the one by the other:
"Microsoft P/E over Alibaba P/E".

Elsewhere it says that one is smaller ("is AWS's share less than Azure's?"), or asks whose is.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_LESS, _ABOVE, _DIFFERENCE = "less", "above", "difference"
_SUBTRACTING = ("less", "in excess of", "over and above", "in surplus of")
_VERBS = "auxiliary"
_ASKING = frozenset({"polar", "confirm", "who", "which", "choice", "why", "most", "least", "what", "any_of", "plus",
                     "total"})
"""Cues of a question in which "less" asks whose is smaller or says that it is, or in which more is to be computed."""
_TWO = 2
_OVER, _RATIO = "over", "ratio"
_OF_MULTIPLES = frozenset({"pe", "share", "multiple", "market", "cloud", "growth"})
_STATING = ("auxiliary", "auxiliaries_and_contractions", "harmless_verbs", "verbs")
"""Words with which somebody is over somebody else, or asks it."""
_SMALL = frozenset({"that", "the", "of", "its"})
_PAUSE = 1
"""So many tokens may lie between a figure and "less" ("AMZN's P/E, less BABA's")."""


@woken_by(_LESS, _ABOVE)
def with_subtractions(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "difference" for a "less" or an "in excess of" that subtracts."""
    names = sum(m.kind == "entity" for m in mentions)
    if names != _TWO or not _ASKING.isdisjoint(m.key for m in mentions if m.kind == "cue"):
        return mentions
    over = next((m for m in mentions if _divides(m, mentions)), None)
    if over is not None:
        return tuple(m._replace(key=_RATIO) if m == over else m for m in mentions)
    return tuple(
        m._replace(key=_DIFFERENCE) if m.key in (_LESS, _ABOVE) and _subtracts(m, mentions, knowledge) else m
        for m in mentions
    )


def _subtracts(mention: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether a figure stands before it, and somebody's behind it."""
    figure = any(0 <= mention.start - m.end <= _PAUSE and _is_figure(m, knowledge) for m in mentions)
    whose = any(m.kind == "entity" and m.end <= mention.start for m in mentions)
    asserted = mention.key == _ABOVE and any(m.key == _VERBS for m in mentions)  # "is in excess of"
    subtracting = mention.text.casefold() in _SUBTRACTING and not asserted
    return subtracting and figure and whose and _is_somebodys(mention.end, mentions)


def _divides(mention: Mention, mentions: Mentions) -> bool:
    """Whether an "over" stands between two that are named or measured, and nothing else but the two is spoken of."""
    if mention.text.casefold() != _OVER:
        return False
    cues = {m.key for m in mentions if m.kind == "cue"} - _OF_MULTIPLES - {_ABOVE}
    others = any(m.kind not in ("entity", "metric", "cue", "filler", "term") for m in mentions)
    measured = {m.key for m in mentions if m.kind == "metric"} | {m.key for m in mentions if m.key in _OF_MULTIPLES}
    verbs = any(m.key in _STATING for m in mentions)
    whose = any(m.kind == "entity" and m.end <= mention.start for m in mentions)
    return not cues and not others and not verbs and bool(measured) and whose and _is_somebodys(mention.end, mentions)


def _is_figure(mention: Mention, knowledge: Knowledge) -> bool:
    measured = mention.kind == "metric" or (mention.kind == "cue" and mention.key in knowledge.metric_cues)
    return measured or mention.kind == "entity" or mention.quantity is not None


def _is_somebodys(start: int, mentions: Mentions) -> bool:
    while small := [m for m in mentions if m.start == start and m.text.casefold() in _SMALL]:
        start = max(m.end for m in small)
    return any(m.kind == "entity" and m.start == start for m in mentions)
