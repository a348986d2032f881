"""A rival's product named in a Chinese question: that it is challenged is all that is said of it, and not how it fares,
which is better, or that somebody else has brought it out (Gemini盈利吗, 千问比Gemini好吗, 阿里开源了Gemini吗)."""

from __future__ import annotations

from knowledge import Claim, Mention, cues_of, has_han

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading
from bot.waking import IN_HAN

_POLAR = ("polar", "confirm")
_CHALLENGING = (
    "挑战", "挑戰", "叫板", "对标", "對標", "抗衡", "对抗", "對抗", "挑机", "挑機", "硬刚", "硬剛", "单挑", "單挑",
    "冲着", "衝著", "针对", "針對", "瞄准", "瞄準", "剑指", "劍指",
)
"""How words begin that say what is said of it."""
_LIGHT = frozenset(
    {"polar", "confirm", "who", "which", "what", "whats", "why", "how", "says", "article", "source", "author",
     "implies", "mentioned", "define", "list", "list_of", "and_what", "plus", "both", "it", "its", "only", "same",
     "negation", "exclude", "existence", "any_of", "ai", "cloud", "model", "app", "because", "verify"}
)
"""Cues that ask nothing more of it than that it is challenged."""


@unsaid(IN_HAN)
def _asks_another_thing_of_a_rival(claims: Points, reading: Reading) -> bool:
    if not any(has_han(m.text) for m in reading.mentions):
        return False
    rivals = [m for m in reading.mentions if m.kind == "entity" and _is_a_rival(m, claims, reading)]
    if not rivals:
        return False
    if any(m.key == "competition" or m.text.startswith(_CHALLENGING) for m in reading.mentions):
        return False
    told = {cue for claim in claims for cue in cues_of(claim)}
    more = {m.key for m in reading.mentions if m.kind == "cue"} - told - _LIGHT
    return bool(more) or reading.has(*_POLAR)


def _is_a_rival(name: Mention, claims: Points, reading: Reading) -> bool:
    """Whether the bare name is all by which the claims are found."""
    found = {m.key for m in reading.mentions if m.kind == "cue" and (m.start, m.end) == (name.start, name.end)}
    ties = [claim for claim in claims if found & cues_of(claim)]
    return bool(ties) and all(_only_mentions(claim, name.key) for claim in ties)


def _only_mentions(claim: Claim, name: str) -> bool:
    return name in claim.about and claim.entity != name


RIVALS_HAN = (_asks_another_thing_of_a_rival,)
