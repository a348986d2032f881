"""A stated figure that is beaten ("did it beat 5 million downloads?", "does its P/E beat 15?"): more than that is asked
for, and nobody else is outdone."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_BEATING = frozenset(
    {"beat", "beats", "beaten", "beating", "outdo", "outdoes", "outdid", "smash", "smashes", "smashed"}
)
_SMALL = frozenset({"the", "a", "even", "that", "those"})
_ABOVE = "above"


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
