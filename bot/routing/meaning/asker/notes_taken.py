"""What somebody takes down: "thank you, noted for the file" speaks of no note in the source, and "the file says" is his
own."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_NOTED, _ARTICLE, _TAKEN = "noted", "article", ("acknowledged", "thanks")
_FILE, _KIND, _SAYS = "the file", "text_kind", "says"


@woken_by(_NOTED, _KIND)
def without_notes_taken(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without "noted" as an article, where it is what somebody did with the answer; and with a file that
    says something as nobody's text."""
    taken = any(m.key in _TAKEN for m in mentions)
    saying = {m.start for m in mentions if m.key == _SAYS}

    def stays(key: str, text: str) -> bool:
        return not (taken and key == _ARTICLE and text.casefold() == _NOTED)

    kept = (m for m in mentions if stays(m.key, m.text))
    return tuple(
        m.as_filler() if m.key == _KIND and m.text.casefold() == _FILE and m.end in saying else m for m in kept
    )
