"""Whether an offering is still to come: "cloud IPO still on?", "is the listing still in the works?" want a no where it
was cancelled, and not only the event."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_STILL = "still"
_IPO, _WENT_PUBLIC, _CLOUD, _POLAR = "ipo", "went_public", "cloud", "polar"
_STATES = frozenset(
    {"on", "alive", "live", "planned", "coming", "scheduled", "pending", "expected", "going", "happening", "ahead",
     "in the cards", "on the cards", "in the works", "on the table", "in play", "on the agenda", "a thing",
     "on track", "in the pipeline", "an option", "under way", "underway"}
)
"""What is said of an event that is not off."""
_OTHERWISE = frozenset(
    {"why", "when", "who", "which", "how_much", "how_many", "negation", "exclude", "cancel", "will", "where", "because"}
)
_VERBS = frozenset({"ipo", "ipoing", "float", "floating", "list", "listing", "going public", "go public", "spin off"})
_ASKING_WHETHER = (_POLAR, "confirm")


@woken_by(_STILL, beside=(_IPO,))
def with_events_still_on(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with that as whether it went ahead; of a company as a whole no source tells."""
    units = any(m.kind == "entity" and knowledge.entity(m.key).parent for m in mentions)
    whole = any(m.kind == "entity" for m in mentions) and not (units or any(m.key == _CLOUD for m in mentions))
    still = next((i for i, m in enumerate(mentions) if m.text.casefold() == _STILL), None)
    if still is None or whole or any(m.key in _OTHERWISE for m in mentions):
        return mentions
    behind = mentions[still + 1 :]
    if behind and behind[0].key == _IPO and behind[0].text.casefold() in _VERBS:
        return tuple(m._replace(key=_WENT_PUBLIC) if m.key == _IPO else m for m in mentions)
    if not behind or " ".join(m.text.casefold() for m in _one_each(behind)) not in _STATES:
        return mentions
    asked = any(m.key in _ASKING_WHETHER for m in mentions[:still])
    state = behind[0].as_filler() if asked else behind[0]._replace(kind="cue", key=_POLAR)
    event = mentions[still]._replace(kind="cue", key=_WENT_PUBLIC)
    return (*mentions[:still], event, state, *(m.as_filler() for m in behind if m.start > state.start))


def _one_each(mentions: Mentions) -> Mentions:
    """One mention of each place."""
    return tuple({m.start: m for m in mentions}.values())
