"""What is in the making ("is Alibaba developing its own trillion-parameter model?"): to develop something says
nothing of
developing countries."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_DEVELOPING, _EMERGING = "developing", "emerging"
_BEFORE_THINGS = frozenset({"a", "an", "its", "their", "the", "own", "new", "another", "any", "some"})


@woken_by(_DEVELOPING)
def with_things_in_the_making(mentions: Mentions, _: Knowledge) -> Mentions:
    """The verb as filler, where an article or "its" stands right behind it."""
    led = {m.start for m in mentions if m.text.casefold() in _BEFORE_THINGS}

    def makes(text: str, end: int) -> bool:
        return text.casefold() == _DEVELOPING and end in led

    return tuple(m.as_filler() if m.key == _EMERGING and makes(m.text, m.end) else m for m in mentions)
