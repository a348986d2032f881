"""The next questions under an answer: a label that a narrow button shows whole, and all that it takes to ask the
question in full, even after a restart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from telegram import InlineKeyboardButton

from knowledge import Knowledge

from bot.channels.telegram.evidence import short_hash
from bot.channels.telegram.words import Words
from bot.models import Suggestion
from bot.rendering.markup import columns
from bot.rendering.renderer import Renderer

ASK, OFFER = "a:", "q:"
_MARK = 6
_LABEL = 38
"""What a button as wide as a phone's message shows of Latin letters; Chinese ones count twice."""
_DATA_LIMIT = 64
_SHORTER: Mapping[str, tuple[str, ...]] = {
    "difference": ("offer_difference", "offer_pair"), "figure": ("offer_metric",), "comparison": ("offer_metric",)}
"""Forms of a question, the fullest first; what they leave out is said in the message above."""


@dataclass(frozen=True)
class Offers:
    words: Words
    renderer: Renderer
    knowledge: Knowledge

    def button(self, idea: Suggestion, question: str, language: str) -> InlineKeyboardButton:
        """A question that fits stands on its button as it is."""
        data = _packed(idea, language)
        if columns(question) <= _LABEL or len(data.encode()) > _DATA_LIMIT:
            return question_button(question)
        labels = list(self._shorter(idea, language))
        label = next((label for label in labels if columns(label) <= _LABEL), _cut(labels[-1] if labels else question))
        return InlineKeyboardButton(label, callback_data=data)

    def question(self, data: str) -> str | None:
        """What a shortened button asks; None where the base does not know the names any more."""
        language, kind, topic, metric, *entities = data.removeprefix(OFFER).split(":")
        names = tuple(self._keys.get(mark) for mark in (metric, *entities) if mark)
        found = tuple(name for name in names if name)
        if len(found) < len(names) or language not in self.renderer.languages:
            return None
        chosen, of_whom = (found[0], found[1:]) if metric else (None, found)
        return self.renderer.languages[language].question(Suggestion(kind, of_whom, chosen, topic or None))

    def _shorter(self, idea: Suggestion, language: str) -> Iterator[str]:
        wording = self.renderer.languages[language].wording
        metric = wording.metric(idea.metric) if idea.metric else ""
        first, second, *_ = (*map(wording.entity, idea.entities), "", "")
        for phrase in _SHORTER.get(idea.kind, ()):
            label = self.words.label(phrase, language, metric=metric, first=first, second=second)
            yield label[:1].upper() + label[1:]

    @cached_property
    def _keys(self) -> Mapping[str, str]:
        """Names of entities and metrics by their marks."""
        return {_mark(key): key for key in (*self.knowledge.base.entities, *self.knowledge.base.metrics)}


def question_button(question: str) -> InlineKeyboardButton:
    """The label is the question; it is read back from the message, so nothing has to be kept for it."""
    return InlineKeyboardButton(question, callback_data=ASK + short_hash(question.encode(), 12))


def without_offers(html: str, offered: Iterable[str]) -> str:
    """A message without the questions that stand as buttons below it: nobody wants to read them twice."""
    listed = {f"• {question}" for question in offered}
    return "\n".join(line for line in html.split("\n") if unescape(line) not in listed)


def _packed(idea: Suggestion, language: str) -> str:
    marks = (_mark(idea.metric) if idea.metric else "", *map(_mark, idea.entities))
    return OFFER + ":".join((language, idea.kind, idea.topic or "", *marks))


def _mark(key: str) -> str:
    return short_hash(key.encode(), _MARK)


def _cut(label: str) -> str:
    """At a space where there is one."""
    while columns(label) >= _LABEL:
        label = label.rpartition(" ")[0] or label[:-1]
    return f"{label}…"
