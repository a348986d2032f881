"""Whom a model that was told of is to challenge: "what is it meant to compete with?", "who does it take on?" after
"which model is open source?" asks for no risks and for no rivals of the company."""

from __future__ import annotations

import itertools

from knowledge import Knowledge, Mention

from bot.models import Frame

_CHALLENGED = "gemini"
_MOST_TOLD = 2
"""Of more points than these, none is what is asked about."""
_CHALLENGING = frozenset(
    {"challenge", "challenges", "challenging", "compete", "competes", "competing", "rival", "rivals", "competitor",
     "target", "targets", "targeting", "aimed", "aim", "aims", "beat", "beats", "threaten", "threatens", "answer",
     "counter", "counters", "competition", "opponent"}
)
_TAKING = frozenset({("take", "on"), ("takes", "on"), ("taking", "on"), ("up", "against"), ("go", "after"),
                     ("goes", "after"), ("stand", "against"), ("pitted", "against"), ("directed", "at")})
_FACING = frozenset({"face", "faces", "facing", "have", "has", "overcome", "meet", "meets"})
_ASKING = frozenset({"who", "whom", "what", "which", "whos", "who's", "whose", "what's", "whats", "against"})
_POINTING = frozenset({"it", "that", "this", "they"})


def with_whom_it_challenges(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the verb as what asks for whom it challenges, and nothing else but the pointing word."""
    claims = [knowledge.claims.with_key(key) for key in frame.claims]
    told = 0 < len(claims) <= _MOST_TOLD and any(_CHALLENGED in claim.topics for claim in claims)
    if not told or any(map(_names_another, mentions)):
        return mentions
    words = [(word, m) for m in mentions if m.kind != "term" for word in m.text.casefold().split()]
    said = {word for word, _ in words}
    pairs = set(itertools.pairwise(word for word, _ in words))
    challenging = not said.isdisjoint(_CHALLENGING) or not pairs.isdisjoint(_TAKING)
    if not said.isdisjoint(_FACING):
        return mentions  # "what challenges does it face?"
    if not challenging or said.isdisjoint(_ASKING) or said.isdisjoint(_POINTING):
        return mentions
    verbs = {m for word, m in words if word in _CHALLENGING or any(word in pair for pair in _TAKING & pairs)}
    verb = max(verbs, key=lambda m: m.start)
    asked = verb._replace(kind="cue", key=_CHALLENGED)
    return tuple(asked if m is verb else m if m.key == "it" else m.as_filler() for m in mentions)


def _names_another(mention: Mention) -> bool:
    """Whoever it challenges may be read as its rivals ("what does it challenge?")."""
    rivals = mention.kind == "group" and not _POINTING.isdisjoint(mention.text.casefold().split())
    return mention.kind in ("entity", "group", "quantity", "period") and not rivals
