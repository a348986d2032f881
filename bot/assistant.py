"""The journey of a question: tokens, mentions, intent, answer, message; one short function each."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter_ns

from knowledge import Knowledge, clean, frozen, replace, tokenize

from bot.attempts import Hearing, Turn, heard
from bot.dialogue import carry
from bot.language import language_of
from bot.matching import Matcher
from bot.models import Question, Trace
from bot.rendering import Renderer
from bot.routing import RuleBook, hear_doubt

_BASE_LANGUAGE = "en"


@frozen
class Assistant:
    """Answers questions from one knowledge base. Pure: the same question gives the same bytes."""

    knowledge: Knowledge
    hearing: Mapping[str, Hearing]
    """By language; what has no words of its own is heard as English."""
    rules: RuleBook
    renderer: Renderer
    peers: tuple[str, ...] = ()
    """Whom a single name is set beside; see `Question.peers`."""

    def trace(self, question: Question) -> Trace:
        """The answer in words, with everything that led to it."""
        if question.peers != self.peers or question.sources:
            return self._as_set(question).trace(replace(question, sources=()))
        started = perf_counter_ns()
        # Heard in the language it is written in, whatever language the chat has chosen for its answers.
        written = language_of(question.text, question.language)
        hearing = self.hearing.get(written) or self.hearing[_BASE_LANGUAGE]
        spotted = hearing.reader.spot_mentions(tokenize(clean(question.text)), question.asked_on)
        spotted = hear_doubt(spotted, hearing.passing.tags)
        matcher = Matcher(self.knowledge, self.rules, self.peers)
        matches, answer = heard(Turn(matcher, hearing, spotted, question))
        if spotted.corrections:
            answer = replace(answer, read_as=tuple(dict.fromkeys(c for c in spotted.corrections if c.is_name)))
        message = self.renderer.render(answer, question)
        if question.frame:
            answer = replace(answer, frame=carry(question.frame, answer.frame))
        if answer.outcome == "decline" and answer.frame and answer.frame.results:
            answer = replace(answer, frame=replace(answer.frame, results=()))  # "that" is what was refused
        if answer.frame and answer.frame.traditional != question.traditional:
            answer = replace(answer, frame=replace(answer.frame, traditional=question.traditional))
        return Trace(question, spotted, matches, answer, message, (perf_counter_ns() - started) // 1000)

    def _as_set(self, question: Question) -> Assistant:
        """The same assistant, with what the chat has set: its peers, and the sources that count."""
        return replace(self, knowledge=self.knowledge.of_sources(question.sources), peers=question.peers)
