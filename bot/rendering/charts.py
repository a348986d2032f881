"""An answer's figures as a picture, for chats; drawing itself is in `picture.py`, loaded when first needed."""

from __future__ import annotations

import hashlib

from bot.models import Answer
from bot.rendering.panels import chart_panels, chart_sources, texts
from bot.rendering.wording import Wording

_DESIGN = "2"
"""To be raised when the drawing changes: pictures that were sent before are then drawn anew."""
_WRITTEN_BY_AI = "written by an AI agent"


def draw_chart(answer: Answer, wording: Wording, *, dark: bool = False, latin: Wording | None = None) -> bytes | None:
    """A PNG, or None where the answer has nothing to compare. Call it off the event loop: it takes 0.1 s or more.

    `latin` is the wording to fall back to where no font of this machine has the language's letters."""
    from bot.rendering import fonts, picture

    panels = chart_panels(answer, wording)
    if not panels:
        return None
    notes = _notes(answer, wording)
    if fonts.lacks(texts(panels) + "".join(notes)):
        return draw_chart(answer, latin, dark=dark) if latin and latin is not wording else None
    return picture.draw(panels, notes, dark=dark)


def has_chart(answer: Answer, wording: Wording) -> bool:
    """Whether a button "chart" makes sense; cheap."""
    return bool(chart_panels(answer, wording))


def chart_key(answer: Answer, language: str, dark: bool) -> str:
    """The same for the same picture, across restarts: what a photo's file id is kept under."""
    content = repr((_DESIGN, language, dark, answer.kind, answer.content, answer.facts, answer.citations, answer.parts))
    return hashlib.sha256(content.encode()).hexdigest()


def _notes(answer: Answer, wording: Wording) -> tuple[str, ...]:
    """A line for each source: who published it, when, and that a machine wrote it."""
    phrases = wording.file.phrases
    lines = []
    for source in chart_sources(answer, wording):
        by_ai = source.author.kind == "ai_agent"
        author = phrases.get("written_by_ai", _WRITTEN_BY_AI) if by_ai else source.author.name
        lines.append(f"{source.publisher}, {wording.numbers.date(source.published)}; {author}")
    return tuple(lines)
