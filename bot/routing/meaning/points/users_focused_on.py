"""For whom something is made: "which user groups do the Qwen launches show a focus upon?", "which customer groups
does Qwen2.5-Max focus on?" ask for the kinds of users that a point names, and not how many there are."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_SERVED = ("outside:users", "outside:customers")
_CONSUMER, _ASKING = "consumer", frozenset({"which", "what", "who"})
_FOCUSING = frozenset(
    {"focus", "focuses", "focused", "focusing", "target", "targets", "targeted", "targeting", "aim", "aims", "aimed",
     "address", "addresses", "addressed", "cater", "caters", "concentrate", "concentrates", "court", "courts"}
)
_OF_THE_VERB = ("unknown", "filler", "cue")
_IDLE = frozenset({"launches", "launch", "launched", "releases", "roll outs"})
_COUNTING = frozenset({"how_many", "how_much", "most", "least", "total", "compare"})


@woken_by(*_SERVED, beside=_FOCUSING)
def with_users_focused_on(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such users as the point's consumers, where it is asked which they are."""
    names = {m.key for m in mentions if m.kind == "entity"}
    asked = any(m.kind == "cue" and m.key in _ASKING for m in mentions)
    counted = any(m.key in _COUNTING or m.quantity or m.kind == "period" for m in mentions)
    served = {m for m in mentions if m.key in _SERVED}
    verbs = {m.start for m in mentions if m.kind in _OF_THE_VERB and m.text.casefold() in _FOCUSING}
    if not names or not asked or counted or not served or not verbs or not names <= _made_for_somebody(knowledge):
        return mentions
    idle = verbs | {m.start for m in mentions if m.text.casefold() in _IDLE}
    return tuple(
        m._replace(kind="cue", key=_CONSUMER) if m in served else m.as_filler() if m.start in idle else m
        for m in mentions
    )


def _made_for_somebody(knowledge: Knowledge) -> set[str]:
    """Those of whom a source says for whom their products are, with the company and the clouds that are theirs."""
    told = {key for claim in knowledge.claims.speaking((_CONSUMER,)) for key in (claim.entity, *claim.about) if key}
    owners = {knowledge.company(key) for key in told}
    return told | {key for key in knowledge.base.entities if knowledge.company(key) in owners}
