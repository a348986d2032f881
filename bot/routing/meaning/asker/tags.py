"""A denial that is asked at its end without a pause: "AWS isn't the biggest is it", "Azure doesn't lead does it" are
heard as with the comma that speech and phones leave out."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_DENIES, _ASKS = "negation", "polar"
_VERBS = frozenset(
    {"is", "are", "was", "were", "does", "do", "did", "has", "have", "had", "can", "could", "will", "would"}
)
_POINTING = frozenset({"it", "they", "he", "she"})


@woken_by(_DENIES, beside=_POINTING)
def with_tags_of_denials(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb before the last "it" as a question, where what stands before is denied."""
    end = max(m.end for m in mentions)
    pointing = [m for m in mentions if m.end == end and m.text.casefold() in _POINTING]
    if not pointing or mentions[0].key == _ASKS:
        return mentions
    denied = [m.end for m in mentions if m.kind == "cue" and m.key == _DENIES]
    tag = next((m for m in mentions if m.end == pointing[0].start and m.text.casefold() in _VERBS), None)
    if tag is None or not denied or min(denied) >= tag.start or any(m.key == _ASKS for m in mentions):
        return mentions
    return tuple(m._replace(kind="cue", key=_ASKS) if m is tag else m for m in mentions)
