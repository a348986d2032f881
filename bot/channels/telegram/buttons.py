"""The buttons under an answer: source, chart, next questions, share, votes; each says all it needs in 64 bytes."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message

from knowledge import frozen

from bot.channels.telegram.evidence import AT_MOST, Evidence, Record
from bot.channels.telegram.memory import ChatSettings
from bot.channels.telegram.offers import Offers, question_button
from bot.channels.telegram.painter import Painter, chart_of
from bot.channels.telegram.words import Words
from bot.models import Answer, Trace

SOURCE, CHART, VOTE, SETTING = "s:", "c:", "v:", "t:"
_NEXT = {"answer": 2, "chat": 3, "clarify": 3, "decline": 3}
_DRAWN = ("comparison", "ranking", "versus", "threshold", "difference", "total", "chart")
_SHARED_LIMIT = 200
_DATA_LIMIT = 64
Row = list[InlineKeyboardButton]


@frozen
class Keyboards:
    """Makes the buttons in the chat's language."""

    words: Words
    evidence: Evidence
    offers: Offers
    painter: Painter | None
    has_inline: bool

    def under(self, trace: Trace, language: str, settings: ChatSettings, *,
              is_private: bool) -> InlineKeyboardMarkup | None:
        """The source and one or two sensible next questions; for a refusal, what can be answered instead."""
        answer = trace.answer
        rows = [self._about(trace, language, settings, is_private), *self._next(trace, language)]
        if answer.outcome == "answer":
            rows.append([self._button(f"vote_{thumb}", language, vote_data(thumb, answer.intent))
                         for thumb in ("up", "down")])
        rows = [row for row in rows if row]
        return InlineKeyboardMarkup(rows) if rows else None

    def questions(self, questions: tuple[str, ...]) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup([[question_button(question)] for question in questions])

    def _about(self, trace: Trace, language: str, settings: ChatSettings, is_private: bool) -> Row:
        answer = trace.answer
        row: Row = []
        if answer.outcome != "answer":
            return []
        records: tuple[Record, ...] = (*answer.facts, *answer.claims)
        if records:
            row.append(self._button("button_source", language, SOURCE + self.evidence.pack(records)))
        if settings.charts and self._is_drawable(answer, language):
            row.append(self._button("button_chart", language, CHART + self.evidence.pack(answer.facts)))
        if is_private and self.has_inline and len(trace.question.text) <= _SHARED_LIMIT:
            label = self.words.label("button_share", language)
            row.append(InlineKeyboardButton(label, switch_inline_query=trace.question.text))
        return row

    def offered(self, trace: Trace) -> tuple[str, ...]:
        """The questions that get a button."""
        return trace.message.buttons[: _NEXT[trace.answer.outcome]]

    def _next(self, trace: Trace, language: str) -> list[Row]:
        ideas = zip(trace.answer.suggestions, self.offered(trace), strict=False)
        return [[self.offers.button(idea, question, language)] for idea, question in ideas]

    def _is_drawable(self, answer: Answer, language: str) -> bool:
        """Whether a chart of the figures that a button can name says something."""
        if self.painter is None or answer.kind not in _DRAWN or len(answer.facts) > AT_MOST:
            return False
        return self.painter.can_draw(chart_of(answer.facts, self.evidence.knowledge), language)

    def _button(self, phrase: str, language: str, data: str) -> InlineKeyboardButton:
        return InlineKeyboardButton(self.words.label(phrase, language), callback_data=data)


def vote_data(thumb: str, intent: str) -> str:
    """The intent goes with it, so that the curator sees what was read; a very long one is cut."""
    return f"{VOTE}{thumb}:{intent}".encode()[:_DATA_LIMIT].decode()


def pressed_button(message: Message, data: str) -> InlineKeyboardButton | None:
    """The message's own button with this data; None for data that somebody made up."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return next((button for row in rows for button in row if button.callback_data == data), None)


def without_button(message: Message, data: str) -> InlineKeyboardMarkup | None:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    left = [[button for button in row if button.callback_data != data] for row in rows]
    return InlineKeyboardMarkup([row for row in left if row]) if any(left) else None
