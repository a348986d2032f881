"""For whom something is made: "which user groups do the Qwen launches show a focus upon?", "which customers does
Alibaba target?" ask for the kinds of users that a point names, and not how many there are."""

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
_MAKERS = frozenset({"alibaba", "alibaba_cloud", "qwen_app", "qwen2_5_max"})
"""Those of whom a source says for whom they are."""
_COUNTING = frozenset({"how_many", "how_much", "most", "least", "total", "compare", "quantity"})


@woken_by(*_SERVED, beside=_FOCUSING)
def with_users_focused_on(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such users as the point's consumers, where it is asked which they are."""
    names = {m.key for m in mentions if m.kind == "entity"}
    asked = any(m.kind == "cue" and m.key in _ASKING for m in mentions)
    counted = any(m.key in _COUNTING or m.quantity or m.kind == "period" for m in mentions)
    served = {m for m in mentions if m.key in _SERVED}
    verbs = {m.start for m in mentions if m.kind in _OF_THE_VERB and m.text.casefold() in _FOCUSING}
    if not names or not names <= _MAKERS or not asked or counted or not served or not verbs:
        return mentions
    idle = verbs | {m.start for m in mentions if m.text.casefold() in _IDLE}
    return tuple(
        m._replace(kind="cue", key=_CONSUMER) if m in served else m.as_filler() if m.start in idle else m
        for m in mentions
    )
