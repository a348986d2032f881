"""A stated figure that is beaten ("did it beat 5 million downloads?", "does its P/E beat 15?"): more than that is asked
for, and nobody else is outdone. And a multiple of somebody's that is reached ("at least double Alibaba's")."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_BEATING = frozenset(
    {"beat", "beats", "beaten", "beating", "outdo", "outdoes", "outdid", "smash", "smashes", "smashed"}
)
_SMALL = frozenset({"the", "a", "even", "that", "those"})
_ABOVE, _AT_LEAST, _MORE, _RATIO = "above", "at_least", "more", "ratio"
_WHO = frozenset({"who", "which"})


@woken_by(*_BEATING, beside=("quantity",))
def with_figures_beaten(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb as a limit, where a figure stands right behind it."""
    small = {m.start: m.end for m in mentions if m.text.casefold() in _SMALL}
    figures = {m.start for m in mentions if m.quantity}
    verbs = {m.start for m in mentions if m.text.casefold() in _BEATING and small.get(m.end, m.end) in figures}
    if not verbs:
        return mentions
    read = (m._replace(kind="cue", key=_ABOVE) if m.start in verbs else m for m in mentions)
    return tuple(dict.fromkeys(read))


@woken_by(_AT_LEAST, beside=_WHO)
def with_multiples_reached(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Whose multiple is at least double Alibaba's?": more than the other's, as in "more than double"."""
    multiples = {m.start for m in mentions if m.quantity and m.quantity.unit == _RATIO}
    named = any(m.kind == "entity" for m in mentions)
    reached = named and any(m.key == _AT_LEAST and m.end in multiples for m in mentions)
    asked = any(m.key in _WHO for m in mentions)
    if not (reached and asked):
        return mentions
    return tuple(m._replace(key=_MORE) if m.key == _AT_LEAST and m.end in multiples else m for m in mentions)
