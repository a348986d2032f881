"""What a push into other markets may bring: "could the emerging market focus pay off?", "what does it gain abroad?"
ask for its gains; elsewhere "pay off" asks how all of it may end."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_GAINS = "long_term_gains"
_MARKETS = ("emerging", "region_name")
_BRINGING = frozenset(
    {"pay off", "pays off", "paying off", "payoff", "payoffs", "gain", "gains", "benefit", "benefits", "reward",
     "rewards", "bring", "brings", "bear fruit", "make sense", "makes sense"}
)
_AROUND = ("emerging", "strategy", "region_name", "outlook")
"""Cues that only say what is to bring something."""
_OF_ELSE = frozenset({"risk", "bear", "geopolitics", "data_center", "regulation", "chips", "hurdle_us", "will"})


@woken_by(*_MARKETS)
def with_gains_of_markets(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a verb as the cue of gains, and what is to bring them as filler."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    measured = any(m.kind == "metric" or m.quantity or m.period for m in mentions)
    measured = measured or bool(cues & knowledge.metric_cues - {"ai", *_AROUND})
    if cues.isdisjoint(_MARKETS) or not cues.isdisjoint(_OF_ELSE) or measured:
        return mentions
    if not any(map(_brings, mentions)):
        return mentions
    return tuple(_as_gain(m) for m in mentions)


def _brings(mention: Mention) -> bool:
    return mention.text.casefold() in _BRINGING


def _as_gain(mention: Mention) -> Mention:
    if _brings(mention):
        return mention._replace(kind="cue", key=_GAINS)
    return mention.as_filler() if mention.kind == "cue" and mention.key in _AROUND else mention
