"""The journey of a question: tokens, mentions, intent, answer, message; one short function each."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter_ns

from knowledge import Knowledge, Spotted, clean, frozen, replace, tokenize

from bot.attempts import Hearing, Turn, heard, what_is_set
from bot.dialogue import carry, kept_within, leant_on, said_within
from bot.language import written_in
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
        written = written_in(question.text, question.language)
        hearing = self.hearing.get(written) or self.hearing[_BASE_LANGUAGE]
        spotted, within = self._spotted(question, hearing)
        matcher = Matcher(self.knowledge, self.rules, self.peers)
        frame = leant_on(question.frame)
        leaning = question if frame is question.frame else replace(question, frame=frame)
        matches, answer = heard(Turn(matcher, hearing, spotted, leaning))
        if spotted.corrections:
            answer = replace(answer, read_as=tuple(dict.fromkeys(c for c in spotted.corrections if c.is_name)))
        message = self.renderer.render(answer, question)
        if frame:
            answer = replace(answer, frame=carry(frame, answer.frame))
        new = what_is_set(spotted, hearing.passing, self.knowledge, opens=frame is None)
        if new or (question.frame and question.frame.within):
            # Told once is enough: what is asked again is wanted as it is.
            told = within and answer.outcome != "answer"
            answer = replace(answer, frame=kept_within(answer.frame, question.frame, spotted, new, told=told))
        if answer.outcome == "decline" and answer.frame and answer.frame.results:
            answer = replace(answer, frame=replace(answer.frame, results=()))  # "that" is what was refused
        if answer.frame and answer.frame.traditional != question.traditional:
            answer = replace(answer, frame=replace(answer.frame, traditional=question.traditional))
        return Trace(question, spotted, matches, answer, message, (perf_counter_ns() - started) // 1000)

    def _spotted(self, question: Question, hearing: Hearing) -> tuple[Spotted, bool]:
        """What is read in the question; and whether with it what the chat has said that all is to be of."""
        spotted = hearing.reader.spot_mentions(tokenize(clean(question.text)), question.asked_on)
        within = said_within(question.text, spotted, question.frame, self.knowledge)
        if within:
            spotted = hearing.reader.spot_mentions(tokenize(clean(within)), question.asked_on)
        passing = hearing.passing
        return hear_doubt(spotted, passing.tags, passing.denying_tags), bool(within)

    def _as_set(self, question: Question) -> Assistant:
        """The same assistant, with what the chat has set: its peers, and the sources that count."""
        return replace(self, knowledge=self.knowledge.of_sources(question.sources), peers=question.peers)
