"""What may come suddenly, and is only supposed: "they could stop the chips tomorrow, what would that do?"."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_TOMORROW = "tomorrow"
_COULD = frozenset({"could", "might", "if"})
_WOULD = frozenset({"would", "what would"})
_CONTROLS = "chips"


@woken_by(_TOMORROW)
def without_sudden_controls(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "They could stop the chips tomorrow, what would that do?": how suddenly it may come asks for no forecast where
    the source says what such controls could do."""
    supposed = [m.start for m in mentions if m.text.casefold() in _COULD]
    asked = [m.start for m in mentions if m.text.casefold() in _WOULD]
    controls = any(m.key == _CONTROLS for m in mentions) and not any(m.kind == "metric" for m in mentions)
    if not (supposed and asked and controls):
        return mentions
    sudden = [m for m in mentions if m.text.casefold() == _TOMORROW and supposed[0] < m.start < asked[-1]]
    return tuple(m.as_filler() if m in sudden else m for m in mentions)
