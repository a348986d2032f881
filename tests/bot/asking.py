"""Asks an assistant on the day that all tests share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.language import language_of
from bot.models import Frame, Question, Trace

TODAY = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Asking:
    """Call it with a text; every text is a chat of its own unless a frame comes with it."""

    assistant: Assistant

    def __call__(self, text: str, frame: Frame | None = None) -> Trace:
        return self.assistant.trace(Question(text, TODAY, language_of(text), frame=frame))

    def chat(self, turns: str) -> Trace:
        """The answer to the last of several turns of one chat, set apart by " || "."""
        conversation = Conversation(self.assistant, TODAY)
        return [conversation.ask(turn) for turn in turns.split(" || ")][-1]


def reached(trace: Trace) -> frozenset[str]:
    """All that a question may be said to have gone to: its intents, the kind of its answer, the outcome."""
    parts = trace.answer.parts or (trace.answer,)
    return frozenset((trace.answer.outcome, *(match.intent for match in trace.matches), *(part.kind for part in parts)))
