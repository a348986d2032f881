"""Clouds with nothing but signs between them: "azure+gcp=?" adds up their shares, which is what is given of both."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_PLUS, _SHARE, _CLOUD_SHARE, _SIGN = "plus", "share", "cloud_share", "+"
_AROUND = frozenset({_PLUS, "what", "polar", "how_much"})
_LEAST = 2


@woken_by(_PLUS)
def with_sums_of_clouds(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with a share beside the first sign, where clouds and signs are all that is said."""
    names = [m.key for m in mentions if m.kind == "entity"]
    others = [m for m in mentions if m.kind not in ("entity", "filler", "term")]
    if len(set(names)) < _LEAST or any(m.kind != "cue" or m.key not in _AROUND for m in others):
        return mentions
    if not set(names) <= set(knowledge.holders(_CLOUD_SHARE, None)):
        return mentions
    sign = next((m for m in mentions if m.key == _PLUS and m.text == _SIGN), None)
    if sign is None:
        return mentions  # "Azure plus Google Cloud, what share have they?": what they have comes behind
    return tuple(sorted((*mentions, sign._replace(key=_SHARE)), key=lambda m: (m.start, m.end)))
