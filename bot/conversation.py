"""One chat with the assistant: keeps what it was last about, so that follow-ups can lean on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.assistant import Assistant
from bot.language import language_of
from bot.models import Frame, Question, Trace


@dataclass(slots=True)
class Conversation:
    """Turns follow each other; an answer without a frame of its own leaves the last one standing."""

    assistant: Assistant
    asked_on: date
    language: str = "en"
    """Of messages that do not show theirs."""
    frame: Frame | None = None

    def ask(self, text: str) -> Trace:
        trace = self.assistant.trace(Question(text, self.asked_on, language_of(text, self.language), self.frame))
        self.frame = trace.answer.frame or self.frame
        return trace
