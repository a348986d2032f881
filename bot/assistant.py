"""The journey of a question: tokens, mentions, intent, answer, message; one short function each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from time import perf_counter_ns

from knowledge import Knowledge, Mention, Reader, Spotted, clean, cues_of, frozen, replace, tokenize

from bot.answers import BUILDERS
from bot.answers.combine import combine
from bot.answers.decline import decline_unexplained
from bot.answers.evidence import weigh_claims
from bot.answers.slots import count_slots
from bot.clauses import asks, is_own_affair, split_clauses, split_questions, without_remarks
from bot.dialogue import carry, define_what_was_shown, fill_from_frame, leans_on_frame
from bot.language import language_of
from bot.models import Answer, Asked, Frame, IntentMatch, Match, Question, Reading, Trace, Unrecognised
from bot.rendering import Renderer
from bot.routing import PassingWords, RuleBook, hear_doubt, of_this_field, read_question, route

_MOST_CLAUSES = 4
_NEW_TOPIC = "new_topic"
"""The cue after which nothing is taken over from what was said before."""
_BASE_LANGUAGE = "en"
_SHORT = 4
"""Tokens of a message that is a name with a question mark rather than a statement."""
_OPEN = "open"
"""What hints that a question wants more than a yes or a no."""
_GAPS = "gaps"
"""The kind of answer that refuses because text is lost in the source."""
_BY_CLAIMS = ("claims", "affirmation")
_VERSUS = "versus"
_TOLD = "told"
"""The intent of questions that no rule explains and whose words together speak for claims."""
_OF_TIME = ("one_quarter", "per_quarter")
"""Cues that say for what time a figure is wanted."""
_WITH_PEERS = frozenset({"comparison", "difference", "chart"})
"""The kinds of answers that set a company beside its peers and say who chose them."""


@frozen
class Hearing:
    """How one language is heard."""

    reader: Reader
    passing: PassingWords


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
        matches, answer = self._answered(spotted, question, hearing)
        if spotted.corrections:
            answer = replace(answer, read_as=tuple(dict.fromkeys(c for c in spotted.corrections if c.is_name)))
        message = self.renderer.render(answer, question)
        if question.frame:
            answer = replace(answer, frame=carry(question.frame, answer.frame))
        if answer.frame and answer.frame.traditional != question.traditional:
            answer = replace(answer, frame=replace(answer.frame, traditional=question.traditional))
        return Trace(question, spotted, matches, answer, message, (perf_counter_ns() - started) // 1000)

    def _as_set(self, question: Question) -> Assistant:
        """The same assistant, with what the chat has set: its peers, and the sources that count."""
        return replace(self, knowledge=self.knowledge.of_sources(question.sources), peers=question.peers)

    def _answered(self, spotted: Spotted, question: Question, hearing: Hearing) -> tuple[tuple[Match, ...], Answer]:
        """The match and the answer for the whole message, or those for each of the questions in it."""
        passing = hearing.passing
        asked = self._of_clauses(split_questions(spotted), question, passing)
        if len(asked) > 1 and all(isinstance(match, IntentMatch) for match in asked):
            answers = tuple(self._build(match, question.asked_on) for match in asked)
            if all(answer.outcome == "answer" for answer in answers):
                return asked, combine(answers)
        whole = self._match(spotted.mentions, question.frame, passing)
        answer = self._build(whole, question.asked_on)
        told = self._by_evidence(whole, answer, spotted, hearing.reader)
        if isinstance(whole, IntentMatch) and (self._refuses(whole) or answer.outcome != "decline"):
            return ((told,), self._build(told, question.asked_on)) if told else ((whole,), answer)
        if heard := self._without_remarks(spotted, question, passing):
            return heard
        clauses = split_clauses(spotted)
        matches = self._of_clauses(clauses, question, passing)
        answers = tuple(self._build(match, question.asked_on) for match in matches)
        if told and not (answers and all(map(self._stands, matches, answers))):
            return (told,), self._build(told, question.asked_on)
        return (matches, answers[0] if len(answers) == 1 else combine(answers)) if matches else ((whole,), answer)

    def _by_evidence(self, match: Match, answer: Answer, spotted: Spotted, reader: Reader) -> IntentMatch | None:
        """The claims that the question's words together speak for, where a match explains little or refuses; where
        claims are asked for by cues, the same match with what its everyday words add."""
        by_cues = isinstance(match, IntentMatch) and match.answer in _BY_CLAIMS and answer.outcome == "answer"
        if not (by_cues or self._gives_way(match, answer)):
            return None
        hints = reader.spot_hints(spotted.tokens)
        weighed = weigh_claims(match.reading, spotted.tokens, hints, self.knowledge, self.rules.idle)
        if not weighed:
            return None
        hinted = {hint.key for hint in hints}
        doubted = _ends_in_doubt(spotted) and _OPEN not in hinted
        reading = replace(
            match.reading,
            cues=match.reading.cues | ({"polar"} if doubted else set()),
            told=tuple(item.claim.key for item in weighed),
            told_fully=weighed[0].whole,
            hinted=frozenset(hinted & {*cues_of(weighed[0].claim), _OPEN}),
        )
        if by_cues:
            assert isinstance(match, IntentMatch)
            return replace(match, reading=reading)
        return IntentMatch(_TOLD, self.rules.rule(_TOLD).answer, reading, match.considered)

    def _stands(self, match: Match, answer: Answer) -> bool:
        """Whether a clause is answered by a rule that evidence does not beat."""
        return answer.outcome == "answer" and match.intent not in self.rules.rule(_TOLD).beats

    def _gives_way(self, match: Match, answer: Answer) -> bool:
        if not isinstance(match, IntentMatch):
            return True
        if match.intent in self.rules.rule(_TOLD).beats:
            return not _sets_figures_beside(match, answer)
        return answer.outcome == "decline" and not self._refuses(match) and match.answer != _GAPS

    def _without_remarks(
        self, spotted: Spotted, question: Question, passing: PassingWords
    ) -> tuple[tuple[Match, ...], Answer] | None:
        """What the message asks without the asker's remarks about himself; None where that helps nothing."""
        asking = without_remarks(spotted, passing.first_person, passing.asides)
        if len(asking) == len(spotted.mentions):
            return None
        match = self._match(asking, question.frame, passing)
        answer = self._build(match, question.asked_on)
        return ((match,), answer) if isinstance(match, IntentMatch) and answer.outcome != "decline" else None

    def _refuses(self, match: IntentMatch) -> bool:
        """Advice, forecasts, commands: refused whole, whatever else the message holds."""
        return self.rules.rule(match.intent).accepts == ("anything",)

    def _of_clauses(
        self, clauses: tuple[tuple[Mention, ...], ...], question: Question, passing: PassingWords
    ) -> tuple[Match, ...]:
        if not 1 < len(clauses) <= _MOST_CLAUSES:
            return ()
        frame = question.frame
        matches: list[Match] = []
        for clause in clauses:
            match = self._match(clause, frame, passing)
            matches.append(match)
            if isinstance(match, IntentMatch):
                frame = carry(frame, self._build(match, question.asked_on).frame)
        asked = [m for m in matches if not (isinstance(m, IntentMatch) and m.answer in ("greeting", "thanks"))]
        asked = [m for m in asked if asks(m.reading.cues)] or asked
        if any(self._narrows(match, passing) for match in matches if match not in asked):
            return ()  # what "in China only, ..." leaves out would change what is asked
        return tuple(asked or matches) if any(isinstance(m, IntentMatch) for m in asked or matches) else ()

    def _narrows(self, match: Match, passing: PassingWords) -> bool:
        """Whether a clause that asks nothing names a stranger, or a time or place that is not the asker's own."""
        named = match.reading.mentions
        if any(m.kind in ("place", "segment", "period") or m.key in _OF_TIME for m in named):
            return not is_own_affair(named, passing.first_person)
        return any(not self.knowledge.entity(m.key).covered for m in named if m.kind == "entity")

    def _match(self, mentions: tuple[Mention, ...], frame: Frame | None, passing: PassingWords) -> Match:
        if any(m.key == _NEW_TOPIC for m in mentions):
            frame = None
        in_chat = frame is not None and frame.names_something
        reading = define_what_was_shown(read_question(mentions, self.knowledge, passing, in_chat=in_chat), frame)
        alone = self._route(reading if in_chat else of_this_field(reading, self.knowledge, passing))
        if frame is None or not leans_on_frame(reading):
            return alone
        if isinstance(alone, IntentMatch) and not self.rules.rule(alone.intent).follows:
            return alone
        filled = fill_from_frame(reading, frame)
        followed = self._route(filled)
        if isinstance(followed, IntentMatch) or not isinstance(alone, IntentMatch) or "place" in filled.inherited:
            return followed
        return alone

    def _route(self, reading: Reading) -> Match:
        return route(reading, self.rules, count_slots(reading, self.knowledge))

    def _build(self, match: Match, asked_on: date) -> Answer:
        asked = Asked(match, asked_on)
        if isinstance(match, Unrecognised):
            return decline_unexplained(asked, self.knowledge)
        kind = match.answer if isinstance(match, IntentMatch) else "clarify"
        if self.peers and kind in _WITH_PEERS:
            asked = Asked(replace(match, reading=replace(match.reading, peers=self.peers)), asked_on)
        return BUILDERS[kind](asked, self.knowledge)


def _sets_figures_beside(match: IntentMatch, answer: Answer) -> bool:
    """ "How does Amazon stack up against Alibaba?": two are to be compared, and every word is explained."""
    compared = match.intent == _VERSUS and match.reading.has("compare") and answer.outcome == "answer"
    return compared and not any(m.kind == "unknown" for m in match.reading.mentions)


def _ends_in_doubt(spotted: Spotted) -> bool:
    """ "The cloud IPO went ahead?": a statement with a question mark wants a yes or a no."""
    return bool(spotted.tokens) and bool(set("?？") & set(spotted.tokens[-1].text)) and len(spotted.tokens) > _SHORT
